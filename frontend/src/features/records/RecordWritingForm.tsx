import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { ExperienceRecord } from '@/api/types';
import { describeFiles } from '@/lib/forms/files';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { Steps } from '@/ui/Steps';
import { toast } from '@/ui/Toast';
import { ChapterFields } from './ChapterFields';
import { useRecordSaved, writeRecord } from './mutations';
import {
  CHAPTERS,
  type Chapter,
  isFilled,
  type RecordValues,
  recordSchema,
  recordText,
  recordWords,
  valuesOfRecord,
} from './recordForm';

interface RecordWritingFormProps {
  record: ExperienceRecord;
  reload: () => Promise<ExperienceRecord>;
}

/** The guided writing: one chapter at a time, all saved together. */
export default function RecordWritingForm({ record, reload }: RecordWritingFormProps) {
  const navigate = useNavigate();
  const remember = useRecordSaved();
  const draftKey = `record:${record.id}`;
  const [chapter, setChapter] = useState<Chapter>('essential');
  const form = useRecordForm<RecordValues, ExperienceRecord>({
    draftKey,
    schema: recordSchema,
    stored: storedOf(record),
    words: recordWords,
    members: {
      authorIds: 'authors',
      topicIds: 'topics',
      sourceIds: 'sources',
      attachmentIds: 'files',
      transferConditions: 'transfer',
    },
    save: async (values, version) => {
      await describeFiles(values.files);
      return writeRecord(record.id, version ?? record.version, recordText(values));
    },
    onSaved: (saved) => {
      remember(saved);
      toast(m.record_saved());
      void navigate({ to: '/experiences/$recordId', params: { recordId: saved.id } });
    },
    reload: () => reload().then(storedOf),
  });
  const values = useWatch({ control: form.form.control }) as RecordValues;
  const at = CHAPTERS.findIndex(({ key }) => key === chapter);
  const next = CHAPTERS[at + 1];
  // What is wrong is mended where it stands.
  const faulty = CHAPTERS.find(({ fields }) =>
    form.faults.some(({ name }) => name && (fields as readonly string[]).includes(name)),
  )?.key;
  useEffect(() => {
    if (form.attempt > 0 && faulty) setChapter(faulty);
  }, [form.attempt, faulty]);
  return (
    <RecordForm
      record={form}
      words={recordWords}
      show={show}
      note={false}
      cancel={
        <LinkButton to="/experiences/$recordId" params={{ recordId: record.id }} variant="secondary">
          {m.action_cancel()}
        </LinkButton>
      }
    >
      <Steps
        label={m.record_chapters()}
        current={chapter}
        onChoose={(key) => setChapter(key as Chapter)}
        steps={CHAPTERS.map(({ key, label, fields }) => ({
          key,
          label: label(),
          state: stateOf(isFilled(key, values)),
          wrong: form.faults.some(({ name }) => name && (fields as readonly string[]).includes(name)),
        }))}
      >
        <ChapterFields
          chapter={chapter}
          form={form.form}
          draftKey={draftKey}
          communityId={record.community?.id}
          anonymous={record.anonymous}
        />
        {next && (
          <div>
            <Button variant="secondary" onClick={() => setChapter(next.key)}>
              {m.record_chapter_next()} : {next.label()}
            </Button>
          </div>
        )}
      </Steps>
    </RecordForm>
  );
}

function stateOf(filled: boolean | undefined): string {
  if (filled === undefined) return '';
  return filled ? m.record_chapter_filled() : m.record_chapter_lacking();
}

function storedOf(record: ExperienceRecord): Stored<RecordValues> {
  return { values: valuesOfRecord(record), version: record.version };
}

function show(name: keyof RecordValues, values: RecordValues) {
  const value = values[name];
  if (typeof value === 'string') return value;
  if (value === null) return null;
  if (!Array.isArray(value)) return value.label;
  return value
    .map((item) =>
      LINES.map((field) => said((item as Record<string, unknown>)[field]))
        .join(' ')
        .trim(),
    )
    .join(' · ');
}

/** What one line of a list says, whichever list it is. */
const LINES = [
  'label',
  'name',
  'kind',
  'topic',
  'role',
  'since',
  'text',
  'value',
  'unit',
  'overcome',
  'how',
  'amount',
];

function said(value: unknown): string {
  if (value && typeof value === 'object' && 'label' in value) return String(value.label);
  return typeof value === 'string' ? value : '';
}
