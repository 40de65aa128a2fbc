import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { m } from '@/paraglide/messages';
import { useBrandName } from './brand';
import { typographic } from './typography';

interface Crumb {
  label: string;
  link: LinkProps;
}

interface PageProps {
  title: string;
  /** Words above the title that place it: a kind, a state. */
  eyebrow?: ReactNode;
  lead?: ReactNode;
  /** The pages above this one, home apart. */
  crumbs?: readonly Crumb[];
  actions?: ReactNode;
  /** Shown beside the words of the head on a wide screen, such as the map of the home page. */
  split?: ReactNode;
  /** Under the words of the head. */
  intro?: ReactNode;
  children?: ReactNode;
}

/** One screen: its title (also the window's), where it stands, what can be done, what it shows. */
export function Page({ title, eyebrow, lead, crumbs, actions, split, intro, children }: PageProps) {
  const brand = useBrandName();
  return (
    <div className="wrap page">
      <title>{`${title} · ${brand}`}</title>
      <header className="page-head">
        {crumbs && <Breadcrumbs crumbs={crumbs} current={title} />}
        <div className="page-head-row" data-split={split ? true : undefined}>
          <div className="page-head-words">
            {eyebrow && <div className="eyebrow">{eyebrow}</div>}
            <h1 id="page-title">{typographic(title)}</h1>
            {lead && <p className="page-lead">{lead}</p>}
            {intro}
          </div>
          {actions && <div className="actions no-print">{actions}</div>}
          {split}
        </div>
      </header>
      {children}
    </div>
  );
}

function Breadcrumbs({ crumbs, current }: { crumbs: readonly Crumb[]; current: string }) {
  return (
    <nav className="crumbs" aria-label={m.crumbs_label()}>
      <ol>
        <li>
          <Link to="/">{m.nav_home()}</Link>
        </li>
        {crumbs.map((crumb) => (
          <li key={crumb.label}>
            <Link {...crumb.link}>{crumb.label}</Link>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}

interface SectionProps {
  title: string;
  id?: string;
  aside?: ReactNode;
  children: ReactNode;
}

export function Section({ title, id, aside, children }: SectionProps) {
  return (
    <section className="section" {...(id ? { id } : {})}>
      <div className="section-head">
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
