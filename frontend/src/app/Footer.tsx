import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { m } from '@/paraglide/messages';
import { getLocale } from '@/paraglide/runtime';
import { BrandMark } from './BrandMark';
import { useBrand } from './Providers';

/** What stands in the foot of every page. */
export default function Footer() {
  const { name, publisher, links, contact } = useBrand();
  return (
    <div className="wrap footer-grid">
      <div className="footer-brand">
        <BrandMark />
        <div>
          <p className="brand-name">{name}</p>
          <p>{publisher[getLocale()]}</p>
          {contact && <a href={`mailto:${contact}`}>{contact}</a>}
        </div>
      </div>
      <ul className="plain-list footer-links" aria-label={m.footer_links()}>
        <li>
          <OwnPage address={links.accessibility} label={m.footer_accessibility()}>
            <Link to="/accessibilite">{m.footer_accessibility()}</Link>
          </OwnPage>
        </li>
        <li>
          <OwnPage address={links.dataProtection} label={m.footer_data_protection()}>
            <Link to="/donnees-personnelles">{m.footer_data_protection()}</Link>
          </OwnPage>
        </li>
        <li>
          <OwnPage address={links.legal} label={m.footer_legal()}>
            <Link to="/mentions-legales">{m.footer_legal()}</Link>
          </OwnPage>
        </li>
        <li>
          <Link to="/credits">{m.footer_credits()}</Link>
        </li>
        <li>
          <a href="/api/docs/">{m.footer_api()}</a>
        </li>
      </ul>
    </div>
  );
}

interface OwnPageProps {
  address: string | null;
  label: string;
  children: ReactNode;
}

/** The deployer's own page where the brand names one, else the page the application brings. */
function OwnPage({ address, label, children }: OwnPageProps) {
  return address ? <a href={address}>{label}</a> : children;
}
