import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { useSession } from '@/api/session';
import type { Notification } from '@/api/types';
import { formatMoment } from '@/lib/format';
import { ListResults } from '@/lib/ListResults';
import { ForbiddenPage } from '@/lib/Loaded';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Button, LinkButton } from '@/ui/Button';
import { Select } from '@/ui/Field';
import { Filters } from '@/ui/Filters';
import { Muted, Stack } from '@/ui/Layout';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import type { Column } from '@/ui/Table';
import { toast } from '@/ui/Toast';
import { pageAt } from './pageAt';
import { notificationList, unreadCount, useRead, useReadAll } from './queries';
import { type NotificationSearch, notificationSearch } from './search';

const route = getRouteApi('/notifications/');

export function NotificationsPage() {
  const signedIn = useOnceTrue(useSession().signedIn);
  return signedIn ? <Notifications /> : <ForbiddenPage title={m.notifications_title()} />;
}

/** All one was told, the newest first. */
function Notifications() {
  const search = notificationSearch(route.useSearch());
  const navigate = route.useNavigate();
  const list = useKeyset(notificationList(search));
  const readAll = useReadAll();
  const unread = useQuery(unreadCount).data?.unread ?? 0;
  const newest = list.items[0];
  return (
    <Page
      title={m.notifications_title()}
      lead={m.notifications_lead()}
      crumbs={[]}
      actions={
        <>
          {newest && unread > 0 && (
            <Button
              busy={readAll.isPending}
              onClick={() =>
                readAll.mutate(newest.createdAt, { onSuccess: () => toast(m.notifications_read_all_done()) })
              }
            >
              {m.notifications_read_all()}
            </Button>
          )}
          <LinkButton to="/notifications/preferences" variant="secondary">
            {m.notifications_choose()}
          </LinkButton>
        </>
      }
    >
      <Stack>
        {readAll.error && <ProblemNotice error={readAll.error} />}
        <Filters>
          <Select
            name="unread"
            label={m.field_state()}
            optional="silent"
            empty={m.filters_any()}
            options={UNREAD.map(({ value, label }) => ({ value, label: label() }))}
            value={search.unread ?? ''}
            onChange={({ target: { value } }) =>
              void navigate({
                search: { unread: UNREAD.find((one) => one.value === value)?.value },
                replace: true,
                resetScroll: false,
              })
            }
          />
        </Filters>
        <ListResults
          list={list}
          caption={m.notifications_title()}
          columns={columns()}
          rowKey={({ id }) => id}
          empty={<EmptyState title={m.notifications_none()} />}
        />
      </Stack>
    </Page>
  );
}

const UNREAD: readonly { value: NonNullable<NotificationSearch['unread']>; label: () => string }[] = [
  { value: 'true', label: m.notifications_unread },
  { value: 'false', label: m.notifications_read },
];

function columns(): Column<Notification>[] {
  return [
    { key: 'title', header: m.notification_what(), cell: (item) => <What item={item} /> },
    {
      key: 'reason',
      header: m.reason_label(),
      wide: true,
      cell: ({ reason }) => reason && <p className="keep-lines">{reason}</p>,
    },
    {
      key: 'at',
      header: m.audit_when(),
      cell: ({ createdAt }) => <time dateTime={createdAt}>{formatMoment(createdAt, 'short')}</time>,
    },
    { key: 'actions', header: m.field_actions(), wide: true, cell: (item) => <ReadButton item={item} /> },
  ];
}

/** Going where it leads is having read it. */
function What({ item: { id, title, path, community, readAt } }: { item: Notification }) {
  const read = useRead();
  return (
    <>
      <Link to={pageAt(path)} onClick={() => read.mutate(id)}>
        {title}
      </Link>
      {community && <Muted small>{community.name}</Muted>}
      {!readAt && <Tag>{m.notification_new()}</Tag>}
    </>
  );
}

function ReadButton({ item: { id, title, readAt } }: { item: Notification }) {
  const read = useRead();
  if (readAt) return null;
  return (
    <Button variant="secondary" size="small" busy={read.isPending} onClick={() => read.mutate(id)}>
      {m.notification_mark_read()}
      <span className="visually-hidden"> : {title}</span>
    </Button>
  );
}
