import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Kit, KitVersion } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { useArchiveKit, usePrepareVersion } from './mutations';
import { VersionMoves } from './VersionMoves';

interface KitActionsProps {
  kit: Kit;
  version: KitVersion;
  /** Whether this is the page of its writing. */
  writing?: boolean;
}

/** What the server says this reader may do with a kit and with the version that is shown. */
export default function KitActions({ kit, version, writing = false }: KitActionsProps) {
  const { id, actions, draftId } = kit;
  const may = (action: Kit['actions'][number]) => actions.includes(action);
  return (
    <>
      {!writing && version.actions.includes('ADOPT') && (
        <LinkButton
          to="/kits/$kitId/adopter"
          params={{ kitId: id }}
          search={version.state === 'SUPERSEDED' ? { version: version.id } : {}}
        >
          {m.kit_adopt()}
        </LinkButton>
      )}
      {writing && <VersionMoves version={version} />}
      {!writing && draftId && may('UPDATE') && (
        <LinkButton to="/kits/$kitId/rediger" params={{ kitId: id }} icon="edit" variant="secondary">
          {m.kit_write()}
        </LinkButton>
      )}
      {draftId && version.actions.includes('READ_TESTS') && (
        <LinkButton to="/kits/$kitId/essais" params={{ kitId: id }} variant="secondary">
          {m.kit_tests()}
        </LinkButton>
      )}
      {!writing && !draftId && may('PREPARE_VERSION') && <Prepare kitId={id} />}
      {!writing && !draftId && may('UPDATE') && (
        <LinkButton to="/kits/$kitId/reglages" params={{ kitId: id }} variant="secondary">
          {m.kit_settings_edit()}
        </LinkButton>
      )}
      {!writing && may('ARCHIVE') && <Archive kit={kit} />}
    </>
  );
}

function Prepare({ kitId }: { kitId: string }) {
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  const [asking, setAsking] = useState(false);
  const prepare = usePrepareVersion(kitId);
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {m.kit_prepare()}
      </Button>
      <ConfirmDialog
        title={m.kit_prepare()}
        open={asking}
        confirm={m.kit_prepare()}
        busy={prepare.isPending}
        error={prepare.error}
        onClose={() => {
          setAsking(false);
          prepare.reset();
        }}
        onConfirm={() => {
          const onSuccess = () => void navigate({ to: '/kits/$kitId/rediger', params: { kitId } });
          prepare.mutate(key, { onSuccess });
        }}
      >
        <p>{m.kit_prepare_detail()}</p>
      </ConfirmDialog>
    </>
  );
}

function Archive({ kit }: { kit: Kit }) {
  const [asking, setAsking] = useState(false);
  const archive = useArchiveKit(kit);
  const close = () => {
    setAsking(false);
    archive.reset();
  };
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {m.kit_archive()}
      </Button>
      <ReasonDialog
        title={`${m.kit_archive()} : ${kit.code}`}
        open={asking}
        hint={m.kit_archive_hint()}
        confirm={m.kit_archive()}
        busy={archive.isPending}
        error={archive.error}
        onClose={close}
        onConfirm={(reason) => {
          const onSuccess = () => {
            toast(m.kit_archived());
            close();
          };
          archive.mutate(reason, { onSuccess });
        }}
      />
    </>
  );
}
