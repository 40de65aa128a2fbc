import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { m } from '@/paraglide/messages';
import { Section } from '@/ui/Page';
import { PioneerStateBadge } from './badges';
import { myApplications } from './details';

/** The reader's own applications to a pathway, drafts among them; nothing where there are none. */
export function MyApplications({ pathwayId }: { pathwayId: string }) {
  const { data } = useQuery(myApplications(pathwayId));
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={m.application_mine()}>
      <ul className="plain-list">
        {data.items.map(({ id, name, state }) => (
          <li key={id}>
            <Link to="/candidatures/$pioneerId" params={{ pioneerId: id }}>
              {name}
            </Link>{' '}
            <PioneerStateBadge state={state} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
