import { type FormEvent, useState } from 'react';
import { useKeyset } from '@/api/keyset';
import type { AccessibilityNeed } from '@/api/types';
import { ListResults } from '@/lib/ListResults';
import { registrationStates } from '@/lib/labels/registrations';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Muted, Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import type { Column } from '@/ui/Table';
import { toast } from '@/ui/Toast';
import { NeedStateBadge, NeedWords } from './NeedWords';
import { needsOf, useSettleNeed } from './needQueries';

/** What registrants need, as tasks of those who run the event; nothing where nobody said anything. */
export default function NeedTasks({ eventId }: { eventId: string }) {
  const list = useKeyset(needsOf(eventId));
  if (!list.error && list.items.length === 0) return null;
  return (
    <Section title={m.needs_title()}>
      <Stack gap="small">
        <Muted>{m.needs_read_by()}</Muted>
        <ListResults
          list={list}
          caption={m.needs_title()}
          columns={COLUMNS}
          rowKey={(need) => need.id}
          empty={null}
        />
      </Stack>
    </Section>
  );
}

const COLUMNS: Column<AccessibilityNeed>[] = [
  {
    key: 'person',
    header: m.field_person(),
    cell: ({ person, registration }) => (
      <>
        {person.displayName}
        <div className="small muted">{registrationStates[registration].label()}</div>
      </>
    ),
  },
  { key: 'need', header: m.need_words_column(), cell: (need) => <NeedWords need={need} /> },
  {
    key: 'state',
    header: m.field_state(),
    cell: (need) => (
      <>
        <NeedStateBadge need={need} />
        {need.answer && <div className="small">{m.need_answered({ answer: need.answer })}</div>}
      </>
    ),
  },
  { key: 'actions', header: m.field_actions(), wide: true, cell: (need) => <TaskActions need={need} /> },
];

function TaskActions({ need }: { need: AccessibilityNeed }) {
  const [settling, setSettling] = useState(false);
  const reopen = useSettleNeed(need);
  const { displayName } = need.person;
  return (
    <>
      {need.actions.includes('SETTLE') && (
        <Button size="small" onClick={() => setSettling(true)}>
          {m.need_settle()}
          <span className="visually-hidden"> : {displayName}</span>
        </Button>
      )}
      {need.actions.includes('REOPEN') && (
        <Button variant="secondary" size="small" busy={reopen.isPending} onClick={() => reopen.mutate(null)}>
          {m.need_reopen()}
          <span className="visually-hidden"> : {displayName}</span>
        </Button>
      )}
      {reopen.error && <ProblemNotice error={reopen.error} />}
      <Dialog
        title={m.need_settle_title({ name: displayName })}
        open={settling}
        onClose={() => setSettling(false)}
      >
        <SettleForm need={need} onClose={() => setSettling(false)} />
      </Dialog>
    </>
  );
}

function SettleForm({ need, onClose }: { need: AccessibilityNeed; onClose: () => void }) {
  const [answer, setAnswer] = useState('');
  const settle = useSettleNeed(need);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (settle.isPending) return;
    const onSuccess = () => {
      toast(m.need_settled_toast());
      onClose();
    };
    settle.mutate(answer.trim(), { onSuccess });
  }

  return (
    <Form onSubmit={submit} attempt={0} faults={[]} note={false}>
      {settle.error && <ProblemNotice error={settle.error} />}
      <NeedWords need={need} />
      <TextArea
        name="answer"
        label={m.need_answer()}
        hint={m.need_answer_hint()}
        optional
        rows={3}
        maxLength={500}
        value={answer}
        onChange={({ target }) => setAnswer(target.value)}
      />
      <FormActions>
        <Button type="submit" busy={settle.isPending}>
          {m.need_settle()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}
