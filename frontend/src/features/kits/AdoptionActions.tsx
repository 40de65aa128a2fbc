import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Adoption } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { useAdoptionStep } from './adopting';
import { MentorAnswerButtons, MentorDialog } from './Mentor';

/** What the server says this reader may do with an adoption. */
export default function AdoptionActions({ adoption }: { adoption: Adoption }) {
  const { id, actions } = adoption;
  const [asking, setAsking] = useState<'begin' | 'record' | 'abandon' | 'mentor'>();
  const navigate = useNavigate();
  const step = useAdoptionStep(adoption);
  const may = (action: Adoption['actions'][number]) => actions.includes(action);
  const close = () => {
    setAsking(undefined);
    step.reset();
  };
  const done = (words: string) => ({
    onSuccess: () => {
      toast(words);
      close();
    },
  });
  const write = ({ recordId }: Adoption) => {
    if (recordId) void navigate({ to: '/experiences/$recordId/rediger', params: { recordId } });
  };
  const dialog = { busy: step.isPending, error: step.error, onClose: close };
  return (
    <>
      {may('BEGIN') && <Button onClick={() => setAsking('begin')}>{m.adoption_begin()}</Button>}
      {may('FINISH') && (
        <LinkButton to="/adoptions/$adoptionId/bilan" params={{ adoptionId: id }}>
          {m.adoption_finish()}
        </LinkButton>
      )}
      {may('TELL') && <Button onClick={() => setAsking('record')}>{m.adoption_tell()}</Button>}
      {may('ANSWER_AS_MENTOR') && <MentorAnswerButtons adoption={adoption} />}
      {may('PROPOSE_MENTOR') && (
        <Button variant="secondary" onClick={() => setAsking('mentor')}>
          {m.adoption_ask_mentor()}
        </Button>
      )}
      {may('ABANDON') && (
        <Button variant="secondary" onClick={() => setAsking('abandon')}>
          {m.adoption_abandon()}
        </Button>
      )}
      <ConfirmDialog
        {...dialog}
        title={m.adoption_begin()}
        open={asking === 'begin'}
        confirm={m.adoption_begin()}
        onConfirm={() => step.mutate({ step: 'begin' }, done(m.adoption_started()))}
      >
        <p>{m.adoption_begin_detail()}</p>
      </ConfirmDialog>
      <ConfirmDialog
        {...dialog}
        title={m.adoption_tell()}
        open={asking === 'record'}
        confirm={m.adoption_tell()}
        onConfirm={() => step.mutate({ step: 'record' }, { onSuccess: write })}
      >
        <p>{m.adoption_tell_detail()}</p>
      </ConfirmDialog>
      <ReasonDialog
        {...dialog}
        title={m.adoption_abandon()}
        open={asking === 'abandon'}
        hint={m.adoption_abandon_hint()}
        confirm={m.adoption_abandon()}
        onConfirm={(reason) => step.mutate({ step: 'abandon', reason }, done(m.adoption_given_up()))}
      />
      <MentorDialog adoption={adoption} open={asking === 'mentor'} onClose={close} />
    </>
  );
}
