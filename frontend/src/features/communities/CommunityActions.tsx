import { useState } from 'react';
import type { Community } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { useArchiveCommunity, useRestoreCommunity } from './mutations';

/** What the server says this reader may do with the community itself. */
export function CommunityActions({ community }: { community: Community }) {
  const { id, name, actions } = community;
  const [asking, setAsking] = useState<'archive' | 'restore'>();
  const archive = useArchiveCommunity(community);
  const restore = useRestoreCommunity(community);
  const close = () => {
    setAsking(undefined);
    archive.reset();
    restore.reset();
  };
  const done = (words: string) => ({
    onSuccess: () => {
      close();
      toast(words);
    },
  });

  return (
    <>
      {actions.includes('UPDATE') && (
        <LinkButton to="/communautes/$communityId/modifier" params={{ communityId: id }} icon="edit">
          {m.action_edit()}
        </LinkButton>
      )}
      {actions.includes('ARCHIVE') && (
        <Button variant="secondary" onClick={() => setAsking('archive')}>
          {m.community_archive()}
        </Button>
      )}
      {actions.includes('RESTORE') && (
        <Button variant="secondary" onClick={() => setAsking('restore')}>
          {m.community_restore()}
        </Button>
      )}
      <ReasonDialog
        title={m.community_archive_title({ name })}
        open={asking === 'archive'}
        hint={m.community_archive_hint()}
        confirm={m.community_archive()}
        busy={archive.isPending}
        error={archive.error}
        onClose={close}
        onConfirm={(reason) => archive.mutate(reason, done(m.community_archived_done({ name })))}
      />
      <ConfirmDialog
        title={m.community_restore_title({ name })}
        open={asking === 'restore'}
        confirm={m.community_restore()}
        busy={restore.isPending}
        error={restore.error}
        onClose={close}
        onConfirm={() => restore.mutate(undefined, done(m.community_restored_done({ name })))}
      >
        <p>{m.community_restore_detail()}</p>
      </ConfirmDialog>
    </>
  );
}
