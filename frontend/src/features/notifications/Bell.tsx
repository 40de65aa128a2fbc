import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { m } from '@/paraglide/messages';
import { BellMark } from '@/ui/BellMark';
import { Disclosure } from '@/ui/Disclosure';
import { BellPanel } from './BellPanel';
import { latest, unreadCount } from './queries';

/** In the header of every page: how much is unread, and the latest of it. */
function Bell() {
  const [opened, setOpened] = useState(false);
  const queryClient = useQueryClient();
  const { unread = 0, more = false } = useQuery(unreadCount).data ?? {};
  const open = () => {
    setOpened(true);
    void queryClient.invalidateQueries({ queryKey: latest.queryKey });
  };
  return (
    <Disclosure
      className="menu"
      name={m.bell_label({ count: unread, total: more ? `${unread}+` : unread })}
      label={<BellMark count={unread} more={more} />}
      onOpen={open}
    >
      {opened && <BellPanel unread={unread} />}
    </Disclosure>
  );
}

export default Bell;
