import { Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import type { Training } from '@/api/types';
import { ListResults } from '@/lib/ListResults';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { SessionBadge } from './SessionBadge';
import { sessionList } from './sessions';
import { sessionDays, sessionSeats } from './sessionWords';

/** The sessions of a training that are not over; nothing where there are none, but for those who may plan one. */
export default function SessionSection({ training }: { training: Training }) {
  const list = useKeyset(sessionList(training.id));
  const plans = training.state === 'PUBLISHED' && training.actions.includes('UPDATE');
  if (list.items.length === 0 && !list.error && !plans) return null;
  return (
    <Section
      title={m.training_sessions()}
      aside={
        plans && (
          <LinkButton
            to="/formations/$trainingId/sessions/nouvelle"
            params={{ trainingId: training.id }}
            icon="plus"
            variant="secondary"
          >
            {m.training_session_new()}
          </LinkButton>
        )
      }
    >
      <p>{m.training_sessions_lead()}</p>
      <ListResults
        list={list}
        caption={m.training_sessions()}
        columns={[
          {
            key: 'title',
            header: m.training_session_title(),
            cell: (session) => (
              <Link to="/formations/sessions/$sessionId" params={{ sessionId: session.id }}>
                {session.title}
              </Link>
            ),
          },
          { key: 'days', header: m.training_session_days(), cell: sessionDays },
          { key: 'seats', header: m.training_session_seats(), cell: sessionSeats },
          {
            key: 'state',
            header: m.field_state(),
            cell: (session) => <SessionBadge session={session} />,
          },
        ]}
        rowKey={({ id }) => id}
        empty={<EmptyState title={m.training_sessions_none()} />}
      />
    </Section>
  );
}
