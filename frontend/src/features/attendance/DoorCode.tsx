import { type FormEvent, lazy, Suspense, useState } from 'react';
import type { AttendanceList } from '@/api/types';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import { Row, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { LoadingState } from '@/ui/States';
import { type Reading, whoseCode } from './codes';

const CodeReader = lazy(() => import('@/ui/CodeReader'));

interface DoorCodeProps {
  eventId: string;
  people: AttendanceList['people'];
  onPresent: (registrationId: string) => void;
}

interface Outcome {
  tone: 'positive' | 'attention';
  text: string;
}

/** Notes who shows a code: scanned, or said and typed. Shown twice it changes nothing. */
export function DoorCode({ eventId, people, onPresent }: DoorCodeProps) {
  const [scanning, setScanning] = useState(false);
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();

  const take = (text: string) => {
    const reading = whoseCode(text, eventId, people);
    setOutcome(outcomeOf(reading));
    if (reading.found && reading.found.presence !== 'PRESENT') onPresent(reading.found.registrationId);
    return reading.found !== undefined;
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() && take(typed)) setTyped('');
  };

  return (
    <Stack>
      <form onSubmit={submit} noValidate>
        <Stack gap="small">
          <TextField
            name="code"
            label={m.code_typed()}
            hint={m.code_typed_hint()}
            optional="silent"
            autoComplete="off"
            autoCapitalize="characters"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <Row gap="small">
            <Button type="submit">{m.code_note()}</Button>
            <Button variant="secondary" onClick={() => setScanning(!scanning)}>
              {scanning ? m.code_scan_end() : m.code_scan()}
            </Button>
          </Row>
        </Stack>
      </form>
      {scanning && (
        <Suspense fallback={<LoadingState lines={3} />}>
          <CodeReader onRead={take} />
        </Suspense>
      )}
      <div role="status">{outcome && <Notice tone={outcome.tone}>{outcome.text}</Notice>}</div>
    </Stack>
  );
}

function outcomeOf(reading: Reading): Outcome {
  if (reading.found) {
    const name = reading.found.person.displayName;
    return reading.found.presence === 'PRESENT'
      ? { tone: 'positive', text: m.code_again({ name }) }
      : { tone: 'positive', text: m.code_noted({ name }) };
  }
  const words = { OTHER_EVENT: m.code_other_event, UNKNOWN: m.code_unknown, SEVERAL: m.code_several };
  return { tone: 'attention', text: words[reading.why]() };
}
