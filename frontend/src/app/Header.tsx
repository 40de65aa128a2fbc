import { Link, type LinkProps } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useSession } from '@/api/session';
import type { SessionDetails } from '@/api/types';
import { m } from '@/paraglide/messages';
import { getLocale } from '@/paraglide/runtime';
import { Icon } from '@/ui/Icon';
import { Account } from './Account';
import { BrandMark } from './BrandMark';
import { LanguageSwitch } from './LanguageSwitch';
import { useBrand } from './Providers';
import { ThemeSwitch } from './ThemeSwitch';

// Visitors are told nothing. Without it pages go on.
const Bell = lazy<() => ReactNode>(() =>
  import('@/features/notifications/Bell').catch(() => ({ default: () => null })),
);

interface Place {
  to: LinkProps['to'] & string;
  label: () => string;
  /** Shown to those to whom the server offers it. */
  needs?: SessionDetails['actions'][number];
  /** Of people, hence for those alone who say who they are. */
  signedIn?: true;
}

/** The name above leads home. */
const PLACES: readonly Place[] = [
  { to: '/communautes', label: m.nav_communities },
  { to: '/evenements', label: m.nav_events },
  { to: '/formations', label: m.nav_trainings },
  { to: '/ressources', label: m.nav_resources },
  { to: '/experiences', label: m.nav_records },
  { to: '/expertises', label: m.nav_expertise, signedIn: true },
  { to: '/territoires', label: m.nav_territories },
  { to: '/programmes', label: m.nav_programmes },
  { to: '/referentiels', label: m.nav_references },
  // Whoever administers anything reads people.
  { to: '/administration', label: m.nav_administration, needs: 'READ_PEOPLE' },
];

export function Header() {
  const brand = useBrand();
  const { signedIn } = useSession();
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
        <div className="band-person">
          <Suspense>{signedIn && <Bell />}</Suspense>
          <Account />
        </div>
      </div>
      <div className="wrap band-row">
        <Navigation />
        <div className="band-tools">
          <ThemeSwitch />
          {brand.languages.length > 1 && <LanguageSwitch languages={brand.languages} />}
        </div>
      </div>
    </header>
  );
}

function Navigation() {
  const { actions, signedIn } = useSession();
  const places = PLACES.filter(
    (place) => (!place.needs || actions.includes(place.needs)) && (signedIn || !place.signedIn),
  );
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      toggle.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);

  return (
    <nav id="navigation" className="nav" aria-label={m.nav_label()} tabIndex={-1}>
      <button
        ref={toggle}
        type="button"
        className="nav-toggle"
        aria-expanded={open}
        aria-controls="navigation-list"
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'close' : 'menu'} />
        <span className="visually-hidden">{m.nav_menu()}</span>
      </button>
      <ul id="navigation-list" className="plain-list nav-list" data-open={open || undefined}>
        {places.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ includeSearch: false }} onClick={() => setOpen(false)}>
              {label()}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
