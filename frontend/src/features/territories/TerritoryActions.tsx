import { useState } from 'react';
import type { Territory } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { useArchiveTerritory, useRestoreTerritory } from './mutations';

/** What the server says this reader may do with the territory. */
export function TerritoryActions({ territory }: { territory: Territory }) {
  const { id, name, actions } = territory;
  const [asking, setAsking] = useState<'archive' | 'restore'>();
  const archive = useArchiveTerritory(territory);
  const restore = useRestoreTerritory(territory);
  const close = () => {
    setAsking(undefined);
    archive.reset();
    restore.reset();
  };

  return (
    <>
      {actions.includes('UPDATE') && (
        <LinkButton to="/territoires/$territoryId/modifier" params={{ territoryId: id }} icon="edit">
          {m.action_edit()}
        </LinkButton>
      )}
      {actions.includes('ARCHIVE') && (
        <Button variant="secondary" onClick={() => setAsking('archive')}>
          {m.territory_archive()}
        </Button>
      )}
      {actions.includes('RESTORE') && (
        <Button variant="secondary" onClick={() => setAsking('restore')}>
          {m.territory_restore()}
        </Button>
      )}
      <ReasonDialog
        title={m.territory_archive_title({ name })}
        open={asking === 'archive'}
        hint={m.territory_archive_hint()}
        confirm={m.territory_archive()}
        busy={archive.isPending}
        error={archive.error}
        onClose={close}
        onConfirm={(reason) =>
          archive.mutate(reason, {
            onSuccess: () => {
              close();
              toast(m.territory_archived({ name }));
            },
          })
        }
      />
      <ConfirmDialog
        title={m.territory_restore_title({ name })}
        open={asking === 'restore'}
        confirm={m.territory_restore()}
        busy={restore.isPending}
        error={restore.error}
        onClose={close}
        onConfirm={() =>
          restore.mutate(undefined, {
            onSuccess: () => {
              close();
              toast(m.territory_restored({ name }));
            },
          })
        }
      >
        <p>{m.territory_restore_detail()}</p>
      </ConfirmDialog>
    </>
  );
}
