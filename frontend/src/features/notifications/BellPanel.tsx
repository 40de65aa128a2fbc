import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Notification } from '@/api/types';
import { formatMoment } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { pageAt } from './pageAt';
import { latest, useRead, useReadAll } from './queries';

export function BellPanel({ unread }: { unread: number }) {
  const query = useQuery(latest);
  return (
    <div className="menu-panel bell-panel">
      <Loaded query={query} lines={3}>
        {({ items }) => <Latest items={items} unread={unread} />}
      </Loaded>
      <Link to="/notifications">{m.notifications_all()}</Link>
    </div>
  );
}

function Latest({ items, unread }: { items: readonly Notification[]; unread: number }) {
  const readAll = useReadAll();
  const [newest] = items;
  if (!newest) return <p className="bell-none">{m.notifications_none()}</p>;
  return (
    <>
      <ul className="plain-list">
        {items.map((item) => (
          <li key={item.id}>
            <Told item={item} />
          </li>
        ))}
      </ul>
      {unread > 0 && (
        <button type="button" onClick={() => readAll.mutate(newest.createdAt)}>
          {m.notifications_read_all()}
        </button>
      )}
    </>
  );
}

function Told({ item: { id, title, path, createdAt, readAt } }: { item: Notification }) {
  const read = useRead();
  return (
    <Link
      to={pageAt(path)}
      className="bell-item"
      data-unread={readAt ? undefined : true}
      onClick={() => read.mutate(id)}
    >
      <span>
        {title}
        {!readAt && <span className="visually-hidden"> ({m.notification_new()})</span>}
        <span className="muted small">{formatMoment(createdAt, 'short')}</span>
      </span>
    </Link>
  );
}
