import { Link, type LinkProps } from '@tanstack/react-router';
import { useSession } from '@/api/session';
import type { SessionDetails } from '@/api/types';
import { ForbiddenPage } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { useBrandName } from '@/ui/brand';
import { Card } from '@/ui/Card';
import { Tiles } from '@/ui/Layout';
import { Page } from '@/ui/Page';

interface AdministrationPlace {
  to: LinkProps['to'] & string;
  label: () => string;
  lead: (words: { brand: string }) => string;
  needs: SessionDetails['actions'][number];
}

const PLACES: readonly AdministrationPlace[] = [
  { to: '/administration/personnes', label: m.nav_people, lead: m.people_lead, needs: 'READ_PEOPLE' },
  { to: '/administration/journal', label: m.nav_audit, lead: m.audit_lead, needs: 'READ_AUDIT' },
  { to: '/administration/courriels', label: m.nav_outbox, lead: m.outbox_lead, needs: 'READ_OUTBOX' },
];

export function AdministrationPage() {
  const { actions } = useSession();
  const brand = useBrandName();
  const places = PLACES.filter(({ needs }) => actions.includes(needs));
  if (places.length === 0) return <ForbiddenPage title={m.nav_administration()} />;
  return (
    <Page title={m.nav_administration()} crumbs={[]}>
      <Tiles>
        {places.map(({ to, label, lead }) => (
          <li key={to}>
            <Card link level={2} title={<Link to={to}>{label()}</Link>}>
              <p>{lead({ brand })}</p>
            </Card>
          </li>
        ))}
      </Tiles>
    </Page>
  );
}
