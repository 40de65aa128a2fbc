import { useState } from 'react';
import type { ExperienceRecord } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { AudienceDialog } from './AudienceDialog';
import { type RecordMove, useMoveRecord } from './mutations';

interface Move {
  action: ExperienceRecord['actions'][number];
  label: () => string;
  detail: () => string;
  done: () => string;
}

/** In the order they are offered: what leads to publication first. */
const MOVES: Record<RecordMove, Move> = {
  publish: {
    action: 'PUBLISH',
    label: m.record_publish,
    detail: m.record_publish_detail,
    done: m.record_published,
  },
  validate: {
    action: 'VALIDATE',
    label: m.record_validate,
    detail: m.record_validate_detail,
    done: m.record_validated,
  },
  submit: {
    action: 'SUBMIT',
    label: m.record_submit,
    detail: m.record_submit_detail,
    done: m.record_submitted,
  },
  return: {
    action: 'RETURN',
    label: m.record_return,
    detail: m.record_return_hint,
    done: m.record_returned,
  },
  withdraw: {
    action: 'WITHDRAW',
    label: m.record_withdraw,
    detail: m.record_withdraw_hint,
    done: m.record_withdrawn_done,
  },
};

const FORWARD: readonly RecordMove[] = ['publish', 'validate', 'submit'];

/** What the server says this reader may do with the record. */
export default function RecordActions({ record }: { record: ExperienceRecord }) {
  const { id, code, actions } = record;
  const [asking, setAsking] = useState<RecordMove | 'audience'>();
  const moving = useMoveRecord(record);
  const offered = (Object.keys(MOVES) as RecordMove[]).filter((one) => actions.includes(MOVES[one].action));
  const move = asking === 'audience' ? undefined : asking;
  const chosen = move && MOVES[move];
  const close = () => {
    setAsking(undefined);
    moving.reset();
  };
  const send = (reason?: string) => {
    if (!move) return;
    const onSuccess = () => {
      toast(MOVES[move].done());
      close();
    };
    moving.mutate({ move, reason }, { onSuccess });
  };
  const dialog = {
    title: chosen ? `${chosen.label()} : ${code}` : '',
    confirm: chosen?.label() ?? '',
    busy: moving.isPending,
    error: moving.error,
    onClose: close,
  };
  const forward = move !== undefined && FORWARD.includes(move);
  const button = (one: RecordMove) => (
    <Button
      key={one}
      variant={FORWARD.includes(one) ? 'primary' : 'secondary'}
      onClick={() => setAsking(one)}
    >
      {MOVES[one].label()}
    </Button>
  );
  return (
    <>
      {offered.filter((one) => FORWARD.includes(one)).map(button)}
      {actions.includes('UPDATE') && (
        <LinkButton
          to="/experiences/$recordId/rediger"
          params={{ recordId: id }}
          icon="edit"
          variant="secondary"
        >
          {m.record_write()}
        </LinkButton>
      )}
      {(actions.includes('NARROW') || actions.includes('WIDEN')) && (
        <Button variant="secondary" onClick={() => setAsking('audience')}>
          {m.record_audience()}
        </Button>
      )}
      {offered.filter((one) => !FORWARD.includes(one)).map(button)}
      <ReasonDialog
        {...dialog}
        open={chosen !== undefined && !forward}
        hint={chosen?.detail() ?? ''}
        onConfirm={send}
      />
      <ConfirmDialog {...dialog} open={forward} onConfirm={() => send()}>
        <p>{chosen?.detail()}</p>
      </ConfirmDialog>
      <AudienceDialog record={record} open={asking === 'audience'} onClose={close} />
    </>
  );
}
