import { useState } from 'react';
import type { Contribution } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { type ContributionMove, useMoveContribution } from './contributionMoves';
import { PlaceDialog } from './PlaceDialog';

interface Move {
  action: Contribution['actions'][number];
  label: () => string;
  detail: () => string;
  done: () => string;
}

const MOVES: Record<ContributionMove, Move> = {
  accept: {
    action: 'ACCEPT',
    label: m.contribution_accept,
    detail: m.contribution_accept_detail,
    done: m.contribution_accepted_done,
  },
  publish: {
    action: 'PUBLISH',
    label: m.contribution_publish,
    detail: m.contribution_publish_detail,
    done: m.contribution_published_done,
  },
  decline: {
    action: 'DECLINE',
    label: m.contribution_decline,
    detail: m.contribution_decline_hint,
    done: m.contribution_declined_done,
  },
  withdraw: {
    action: 'WITHDRAW',
    label: m.contribution_withdraw,
    detail: m.contribution_withdraw_detail,
    done: m.contribution_withdrawn_done,
  },
};

/** What the server offers to do with a contribution: deciding it, or revising and taking back one's own. */
export function ContributionActions({ contribution }: { contribution: Contribution }) {
  const { id, title, actions } = contribution;
  const [asking, setAsking] = useState<ContributionMove>();
  const [placing, setPlacing] = useState(false);
  const move = useMoveContribution(contribution);
  const offered = (Object.keys(MOVES) as ContributionMove[]).filter((one) =>
    actions.includes(MOVES[one].action),
  );
  const chosen = asking && MOVES[asking];
  const close = () => {
    setAsking(undefined);
    move.reset();
  };
  const send = (reason?: string) => {
    if (!asking) return;
    const onSuccess = () => {
      toast(MOVES[asking].done());
      close();
    };
    move.mutate({ move: asking, reason }, { onSuccess });
  };
  const dialog = {
    title: chosen ? m.enrolment_move_title({ action: chosen.label(), name: title }) : '',
    confirm: chosen?.label() ?? '',
    busy: move.isPending,
    error: move.error,
    onClose: close,
  };

  return (
    <>
      {actions.includes('UPDATE') && (
        <LinkButton to="/contributions/$contributionId/modifier" params={{ contributionId: id }} icon="edit">
          {m.action_edit()}
        </LinkButton>
      )}
      {offered.map((one) => (
        <Button
          key={one}
          variant={one === 'accept' || one === 'publish' ? 'primary' : 'secondary'}
          onClick={() => setAsking(one)}
        >
          {MOVES[one].label()}
        </Button>
      ))}
      {actions.includes('PLACE') && (
        <Button variant="secondary" onClick={() => setPlacing(true)}>
          {m.contribution_place()}
        </Button>
      )}
      <PlaceDialog contribution={contribution} open={placing} onClose={() => setPlacing(false)} />
      <ReasonDialog {...dialog} open={asking === 'decline'} hint={chosen?.detail() ?? ''} onConfirm={send} />
      <ConfirmDialog {...dialog} open={chosen !== undefined && asking !== 'decline'} onConfirm={() => send()}>
        <p>{chosen?.detail()}</p>
      </ConfirmDialog>
    </>
  );
}
