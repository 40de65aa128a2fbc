import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useSession } from '@/api/session';
import { m } from '@/paraglide/messages';
import { getLocale } from '@/paraglide/runtime';
import { Icon } from '@/ui/Icon';
import { Account } from './Account';
import { BrandMark } from './BrandMark';
import { LanguageSwitch } from './LanguageSwitch';
import { useBrand } from './Providers';
import { ThemeSwitch } from './ThemeSwitch';

export function Header() {
  const brand = useBrand();
  return (
    <header className="band no-print">
      <div className="wrap band-top">
        <Link to="/" className="brand">
          {brand.logo ? <img src={brand.logo.src} alt={brand.logo.alt} height={44} /> : <BrandMark />}
          <span className="brand-words">
            <span className="brand-name">{brand.name}</span>
            <span className="brand-tagline">{brand.tagline[getLocale()]}</span>
            <span className="visually-hidden">{m.brand_home()}</span>
          </span>
        </Link>
        <div className="band-tools">
          <ThemeSwitch />
          {brand.languages.length > 1 && <LanguageSwitch languages={brand.languages} />}
          <Account />
        </div>
      </div>
      <Navigation />
    </header>
  );
}

function Navigation() {
  const { actions } = useSession();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);

  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(false);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);

  return (
    <nav id="navigation" className="nav wrap" aria-label={m.nav_label()} tabIndex={-1}>
      <button
        type="button"
        className="nav-toggle"
        aria-expanded={open}
        aria-controls="navigation-list"
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'close' : 'menu'} />
        {m.nav_menu()}
      </button>
      <ul id="navigation-list" className="plain-list nav-list" data-open={open || undefined}>
        <li>
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }} onClick={close}>
            {m.nav_home()}
          </Link>
        </li>
        <li>
          <Link to="/territoires" onClick={close}>
            {m.nav_territories()}
          </Link>
        </li>
        <li>
          <Link to="/programmes" onClick={close}>
            {m.nav_programmes()}
          </Link>
        </li>
        <li>
          <Link to="/organisations" onClick={close}>
            {m.nav_organisations()}
          </Link>
        </li>
        <li>
          <Link to="/geographie" onClick={close}>
            {m.nav_geography()}
          </Link>
        </li>
        {actions.includes('READ_PEOPLE') && (
          <li>
            <Link to="/administration/personnes" onClick={close}>
              {m.nav_people()}
            </Link>
          </li>
        )}
        {actions.includes('READ_AUDIT') && (
          <li>
            <Link to="/administration/journal" onClick={close}>
              {m.nav_audit()}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
