import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { RegistrationNeed } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { formatDayOf } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Form, FormActions } from '@/ui/Form';
import { Muted, Row, Stack } from '@/ui/Layout';
import { toast } from '@/ui/Toast';
import { NeedFields } from './NeedFields';
import { NeedStateBadge, NeedWords } from './NeedWords';
import { needDraft, needFaults, needValues } from './needForm';
import { needOf, useStateNeed } from './needQueries';

/** What the reader said they need, with the organisers' answer. */
export default function YourNeed({ registrationId }: { registrationId: string }) {
  const query = useQuery(needOf(registrationId));
  return (
    <Loaded query={query} lines={1}>
      {(said) => (
        <Stack gap="small">
          {said.need && (
            <>
              <h3>{m.need_yours()}</h3>
              <div>
                <NeedStateBadge need={said.need} />
              </div>
              <NeedWords need={said.need} />
              {said.need.answer && <p>{m.need_answered({ answer: said.need.answer })}</p>}
              <Muted small>{m.need_erased_from({ day: formatDayOf(said.erasedFrom) })}</Muted>
            </>
          )}
          <NeedActions said={said} />
        </Stack>
      )}
    </Loaded>
  );
}

function NeedActions({ said }: { said: RegistrationNeed }) {
  const [asked, setAsked] = useState<'state' | 'withdraw'>();
  const withdraw = useStateNeed(said);
  const close = () => {
    setAsked(undefined);
    withdraw.reset();
  };
  const stateWords = said.need ? m.need_change() : m.need_state();
  const onSuccess = () => {
    toast(m.need_withdrawn());
    close();
  };
  return (
    <Row gap="small">
      {said.actions.includes('STATE') && (
        <Button variant="secondary" size="small" onClick={() => setAsked('state')}>
          {stateWords}
        </Button>
      )}
      {said.actions.includes('WITHDRAW') && (
        <Button variant="secondary" size="small" onClick={() => setAsked('withdraw')}>
          {m.need_withdraw()}
        </Button>
      )}
      <Dialog title={m.need_yours()} open={asked === 'state'} onClose={close}>
        <NeedForm said={said} onClose={close} />
      </Dialog>
      <ConfirmDialog
        title={m.need_withdraw()}
        confirm={m.need_withdraw()}
        open={asked === 'withdraw'}
        busy={withdraw.isPending}
        error={withdraw.error}
        onClose={close}
        onConfirm={() => withdraw.mutate(null, { onSuccess })}
      >
        <p>{m.need_withdraw_detail()}</p>
      </ConfirmDialog>
    </Row>
  );
}

function NeedForm({ said, onClose }: { said: RegistrationNeed; onClose: () => void }) {
  const [values, setValues] = useState(() => needValues(said.need));
  const [attempt, setAttempt] = useState(0);
  const state = useStateNeed(said);
  const faults = attempt > 0 ? needFaults(values) : [];

  function submit(event: FormEvent) {
    event.preventDefault();
    if (state.isPending) return;
    if (needFaults(values).length > 0) {
      setAttempt(attempt + 1);
      return;
    }
    const onSuccess = () => {
      toast(m.need_stated());
      onClose();
    };
    state.mutate(needDraft(values) ?? null, { onSuccess });
  }

  return (
    <Form onSubmit={submit} attempt={attempt} faults={faults} note={false}>
      {state.error && <ProblemNotice error={state.error} />}
      <NeedFields values={values} error={faults[0]?.message} onChange={setValues} />
      <FormActions>
        <Button type="submit" busy={state.isPending}>
          {m.need_send()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
