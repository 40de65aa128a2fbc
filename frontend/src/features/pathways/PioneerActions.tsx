import { useState } from 'react';
import type { Pioneer } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { toast } from '@/ui/Toast';
import { type PioneerMove, useMovePioneer } from './saving';

const MOVES: Record<PioneerMove, { action: string; label: () => string; detail: () => string }> = {
  submit: { action: 'SUBMIT', label: m.application_submit, detail: m.application_submit_detail },
  select: { action: 'SELECT', label: m.application_select, detail: m.application_select_detail },
  decline: { action: 'DECLINE', label: m.application_decline, detail: m.application_decline_detail },
  withdraw: { action: 'WITHDRAW', label: m.application_withdraw, detail: m.application_withdraw_detail },
};

/** The next steps that the server offers for one application; declining asks why. */
export function PioneerActions({ pioneer, small }: { pioneer: Pioneer; small?: boolean }) {
  const { name, actions } = pioneer;
  const [asking, setAsking] = useState<PioneerMove>();
  const [words, setWords] = useState('');
  const move = useMovePioneer(pioneer);
  const close = () => {
    move.reset();
    setAsking(undefined);
    setWords('');
  };
  const send = (reason?: string) => {
    if (!asking) return;
    const onSuccess = () => {
      toast(m.enrolment_moved({ name }));
      close();
    };
    move.mutate({ move: asking, ...(reason ? { reason } : {}) }, { onSuccess });
  };
  const offered = (Object.keys(MOVES) as PioneerMove[]).filter((one) =>
    actions.includes(MOVES[one].action as never),
  );
  const dialog = {
    title: asking ? `${MOVES[asking].label()} : ${name}` : '',
    confirm: asking ? MOVES[asking].label() : '',
    busy: move.isPending,
    error: move.error,
    onClose: close,
  };
  return (
    <>
      {offered.map((one, rank) => (
        <Button
          key={one}
          variant={rank === 0 && !small ? 'primary' : 'secondary'}
          {...(small ? { size: 'small' as const } : {})}
          onClick={() => setAsking(one)}
        >
          {MOVES[one].label()}
          {small && <span className="visually-hidden"> : {name}</span>}
        </Button>
      ))}
      <ReasonDialog
        {...dialog}
        open={asking === 'decline'}
        hint={m.application_decline_detail()}
        onConfirm={send}
      />
      <ConfirmDialog
        {...dialog}
        open={asking !== undefined && asking !== 'decline'}
        onConfirm={() => send(words.trim())}
      >
        <p>{asking && MOVES[asking].detail()}</p>
        {(asking === 'select' || asking === 'withdraw') && (
          <TextArea
            name="words"
            label={m.application_move_words()}
            optional
            rows={3}
            maxLength={2000}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </ConfirmDialog>
    </>
  );
}
