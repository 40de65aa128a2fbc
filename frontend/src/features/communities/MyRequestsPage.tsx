import { Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useSession } from '@/api/session';
import type { MembershipRequest } from '@/api/types';
import { formatDate, formatMoment } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { ForbiddenPage } from '@/lib/Loaded';
import { LookBadge } from '@/lib/LookBadge';
import { requestStates } from '@/lib/labels/communities';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Muted, PlainText } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { myRequests } from './queries';
import { RequestActions } from './RequestActions';

export function MyRequestsPage() {
  const signedIn = useOnceTrue(useSession().signedIn);
  return signedIn ? <MyRequests /> : <ForbiddenPage title={m.nav_my_requests()} />;
}

/** Every request of the reader's with what was decided and why, the newest first. */
function MyRequests() {
  const list = useKeyset(myRequests());
  return (
    <Page title={m.nav_my_requests()} lead={m.my_requests_lead()} crumbs={[]}>
      <ListResults
        list={list}
        caption={m.nav_my_requests()}
        columns={columns()}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title={m.my_requests_none()}
            action={<LinkButton to="/communautes">{m.my_requests_directory()}</LinkButton>}
          />
        }
      />
    </Page>
  );
}

function columns(): Column<MembershipRequest>[] {
  return [
    {
      key: 'community',
      header: m.field_community(),
      cell: ({ community: { id, name } }) => (
        <Link to="/communautes/$communityId" params={{ communityId: id }}>
          {name}
        </Link>
      ),
    },
    { key: 'words', header: m.ask_words(), wide: true, cell: ({ words }) => <PlainText>{words}</PlainText> },
    { key: 'submitted', header: m.request_submitted(), cell: ({ submittedAt }) => formatMoment(submittedAt) },
    {
      key: 'state',
      header: m.field_state(),
      cell: ({ state, reason, answerBy, decidedAt }) => (
        <>
          <LookBadge look={requestStates[state]} />
          {state === 'SUBMITTED' && (
            <Muted small>{m.request_answer_by({ date: formatDate(answerBy, 'short') })}</Muted>
          )}
          {decidedAt && <Muted small>{formatMoment(decidedAt)}</Muted>}
          {reason && <p>{m.enrolment_reason({ reason })}</p>}
        </>
      ),
    },
    {
      key: 'actions',
      header: m.field_actions(),
      wide: true,
      cell: (request) => <RequestActions request={request} />,
    },
  ];
}
