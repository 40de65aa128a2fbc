import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as v from 'valibot';
import type { JournalEntry } from '@/api/types';
import { formatMoment } from '@/lib/format';
import { EditorField } from '@/lib/forms/EditorField';
import type { FieldWords } from '@/lib/forms/faults';
import { RecordForm } from '@/lib/forms/RecordForm';
import { optionalText } from '@/lib/forms/rules';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { m } from '@/paraglide/messages';
import { Muted, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { toast } from '@/ui/Toast';
import { learnerActivity } from './details';
import { type Place, useStepChanged, writeJournal } from './learning';

const MOST = 40_000;
const schema = v.object({ text: optionalText(MOST, m.journal_text_long) });
const words: FieldWords<'text'> = { text: m.journal_text };

type Values = v.InferOutput<typeof schema>;

interface JournalPartProps {
  journal: JournalEntry;
  place?: Place | undefined;
}

/** What a learner writes for themselves alone; another of their devices that saved first becomes a conflict to settle. */
export default function JournalPart({ journal, place }: JournalPartProps) {
  const { updatedAt } = journal;
  return (
    <Stack>
      <Notice title={m.journal_private_title()}>{m.journal_private_detail()}</Notice>
      {place && <JournalForm journal={journal} place={place} />}
      {updatedAt && <Muted small>{m.journal_saved_at({ date: formatMoment(updatedAt) })}</Muted>}
    </Stack>
  );
}

/** Each save begins a form of its own, on the version it made; what comes meanwhile does not take the text away. */
function JournalForm({ journal, place }: { journal: JournalEntry; place: Place }) {
  const { enrolmentId, activityId } = place;
  const queryClient = useQueryClient();
  const changed = useStepChanged(place);
  const [saved, setSaved] = useState(journal);
  return (
    <OneForm
      key={saved.version}
      stored={storedOf(saved)}
      place={place}
      reload={async () => {
        const options = learnerActivity(enrolmentId, activityId);
        const now = await queryClient.fetchQuery({ ...options, staleTime: 0 });
        return storedOf(now.journal ?? saved);
      }}
      onSaved={(entry) => {
        setSaved(entry);
        changed();
        toast(m.journal_saved());
      }}
    />
  );
}

interface OneFormProps {
  stored: Stored<Values>;
  place: Place;
  reload: () => Promise<Stored<Values>>;
  onSaved: (saved: JournalEntry) => void;
}

function OneForm({ stored, place, reload, onSaved }: OneFormProps) {
  const draftKey = `journal:${place.enrolmentId}:${place.activityId}`;
  const record = useRecordForm<Values, JournalEntry>({
    draftKey,
    schema,
    stored,
    words,
    save: ({ text }, version) => writeJournal(place, version ?? 0, text),
    onSaved,
    reload,
  });
  return (
    <RecordForm record={record} words={words} show={(_, { text }) => text} note={false} cancel={null}>
      <EditorField
        control={record.form.control}
        name="text"
        label={m.journal_text()}
        optional
        maxLength={MOST}
        draftKey={draftKey}
      />
    </RecordForm>
  );
}

function storedOf({ text, version }: JournalEntry): Stored<Values> {
  return { values: { text }, version };
}
