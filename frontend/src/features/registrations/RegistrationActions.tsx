import { lazy, Suspense, useState } from 'react';
import type { Registration } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Row } from '@/ui/Layout';
import { toast } from '@/ui/Toast';
import { type RegistrationMove, useMoveRegistration } from './mutations';

// For who has a seat; it brings its dialog.
const RegistrationPapers = lazy(() => import('./RegistrationPapers'));

const PAPERS: ReadonlySet<string> = new Set(['SHOW_TICKET', 'PRINT_CERTIFICATE']);

interface Move {
  action: Registration['actions'][number];
  label: () => string;
  detail: () => string;
}

const MOVES: Record<RegistrationMove, Move> = {
  'take-offer': { action: 'TAKE_OFFER', label: m.registration_take, detail: m.registration_take_detail },
  accept: { action: 'ACCEPT', label: m.registration_accept, detail: m.registration_accept_detail },
  decline: { action: 'DECLINE', label: m.registration_decline, detail: m.registration_decline_hint },
  cancel: { action: 'CANCEL', label: m.registration_cancel, detail: m.registration_cancel_detail },
};

interface RegistrationActionsProps {
  registration: Registration;
  /** Whose it is, where several stand side by side. */
  name?: string;
}

/** What the server offers to do with a registration: one's own, or those of an event one runs. */
export function RegistrationActions({ registration, name }: RegistrationActionsProps) {
  const [asking, setAsking] = useState<RegistrationMove>();
  const move = useMoveRegistration(registration);
  const offered = (Object.keys(MOVES) as RegistrationMove[]).filter((one) =>
    registration.actions.includes(MOVES[one].action),
  );
  const chosen = asking && MOVES[asking];
  const close = () => {
    setAsking(undefined);
    move.reset();
  };
  const send = (reason?: string) => {
    if (!asking) return;
    const onSuccess = () => {
      toast(m.registration_changed());
      close();
    };
    move.mutate({ move: asking, reason }, { onSuccess });
  };
  const label = chosen?.label() ?? '';
  const dialog = {
    title: name ? m.enrolment_move_title({ action: label, name }) : label,
    confirm: label,
    busy: move.isPending,
    error: move.error,
    onClose: close,
  };

  return (
    <Row gap="small">
      {offered.map((one, rank) => (
        <Button
          key={one}
          variant={rank === 0 && one !== 'cancel' ? 'primary' : 'secondary'}
          size="small"
          onClick={() => setAsking(one)}
        >
          {MOVES[one].label()}
          {name && <span className="visually-hidden"> : {name}</span>}
        </Button>
      ))}
      {registration.actions.some((action) => PAPERS.has(action)) && (
        <Suspense>
          <RegistrationPapers registration={registration} name={name} />
        </Suspense>
      )}
      <ReasonDialog {...dialog} open={asking === 'decline'} hint={chosen?.detail() ?? ''} onConfirm={send} />
      <ConfirmDialog {...dialog} open={chosen !== undefined && asking !== 'decline'} onConfirm={() => send()}>
        <p>{chosen?.detail()}</p>
      </ConfirmDialog>
    </Row>
  );
}
