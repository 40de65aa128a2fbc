import { useSession } from '@/api/session';
import type { SessionDetails } from '@/api/types';
import { ForbiddenPage } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { type Place, PlacesPage } from './PlacesPage';

interface AdministrationPlace extends Place {
  needs: SessionDetails['actions'][number];
}

const PLACES: readonly AdministrationPlace[] = [
  { to: '/administration/personnes', label: m.nav_people, lead: m.people_lead, needs: 'READ_PEOPLE' },
  { to: '/administration/journal', label: m.nav_audit, lead: m.audit_lead, needs: 'READ_AUDIT' },
  { to: '/administration/courriels', label: m.nav_outbox, lead: m.outbox_lead, needs: 'READ_OUTBOX' },
];

export function AdministrationPage() {
  const { actions } = useSession();
  const places = PLACES.filter(({ needs }) => actions.includes(needs));
  if (places.length === 0) return <ForbiddenPage title={m.nav_administration()} />;
  return <PlacesPage title={m.nav_administration()} places={places} />;
}
