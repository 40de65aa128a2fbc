import { useState } from 'react';
import type { ExperiencePathway } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { type PathwayMove, useMovePathway } from './saving';

const MOVES: Record<PathwayMove, { action: string; label: () => string; detail: () => string }> = {
  'open-call': { action: 'OPEN_CALL', label: m.pathway_open_call, detail: m.pathway_open_call_detail },
  'close-call': { action: 'CLOSE_CALL', label: m.pathway_close_call, detail: m.pathway_close_call_detail },
  start: { action: 'START', label: m.pathway_start, detail: m.pathway_start_detail },
  complete: { action: 'COMPLETE', label: m.pathway_complete, detail: m.pathway_complete_detail },
  archive: { action: 'ARCHIVE', label: m.pathway_archive, detail: m.pathway_archive_detail },
};

/** What the server says this reader may do with the pathway, the likeliest first. */
export default function PathwayActions({ pathway }: { pathway: ExperiencePathway }) {
  const { id, title, actions } = pathway;
  const [asking, setAsking] = useState<PathwayMove>();
  const move = useMovePathway(pathway);
  const params = { pathwayId: id };
  const offered = (Object.keys(MOVES) as PathwayMove[]).filter((one) =>
    actions.includes(MOVES[one].action as never),
  );
  const close = () => {
    move.reset();
    setAsking(undefined);
  };
  return (
    <>
      {actions.includes('SELECT') && (
        <LinkButton to="/parcours-experience/$pathwayId/candidatures" params={params}>
          {m.applications_title()}
        </LinkButton>
      )}
      {actions.includes('READ_BOARD') && (
        <LinkButton to="/parcours-experience/$pathwayId/avancement" params={params} variant="secondary">
          {m.pathway_board()}
        </LinkButton>
      )}
      {actions.includes('UPDATE') && (
        <LinkButton
          to="/parcours-experience/$pathwayId/modifier"
          params={params}
          icon="edit"
          variant="secondary"
        >
          {m.action_edit()}
        </LinkButton>
      )}
      {actions.includes('UPDATE') && (
        <LinkButton to="/parcours-experience/$pathwayId/phases" params={params} variant="secondary">
          {m.pathway_plan()}
        </LinkButton>
      )}
      {offered.map((one) => (
        <Button key={one} variant="secondary" onClick={() => setAsking(one)}>
          {MOVES[one].label()}
        </Button>
      ))}
      <ConfirmDialog
        title={asking ? `${MOVES[asking].label()} : ${title}` : ''}
        open={asking !== undefined}
        confirm={asking ? MOVES[asking].label() : ''}
        busy={move.isPending}
        error={move.error}
        onClose={close}
        onConfirm={() => {
          if (!asking) return;
          const onSuccess = () => {
            toast(m.pathway_moved({ title }));
            close();
          };
          move.mutate(asking, { onSuccess });
        }}
      >
        <p>{asking && MOVES[asking].detail()}</p>
      </ConfirmDialog>
    </>
  );
}
