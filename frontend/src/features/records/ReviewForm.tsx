import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { type Control, useController } from 'react-hook-form';
import type { ExperienceRecord, PeerReview } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Columns, Muted, Stack } from '@/ui/Layout';
import { RadioGroup } from '@/ui/RadioGroup';
import { toast } from '@/ui/Toast';
import { chapters } from './chapters';
import { saveReview, useEndReview, useReviewSaved } from './mutations';
import { RecordReading } from './RecordReading';
import { type ReviewValues, reviewDraft, reviewSchema, reviewWords, valuesOfReview } from './reviewForm';
import { CRITERIA, type Criterion, POINTS } from './reviewWords';

interface ReviewFormProps {
  review: PeerReview;
  record: ExperienceRecord;
  reload: () => Promise<PeerReview>;
}

/** A review being written, beside the record: remarks stand under the chapters they are about. */
export default function ReviewForm({ review, record, reload }: ReviewFormProps) {
  const navigate = useNavigate();
  const remember = useReviewSaved();
  const ending = useEndReview(review.id);
  const [asking, setAsking] = useState<{ move: 'submit' | 'decline'; version: number }>();
  // What the save that is under way is for.
  const handing = useRef(false);
  const form = useRecordForm<ReviewValues, PeerReview>({
    draftKey: `peer-review:${review.id}`,
    schema: reviewSchema,
    stored: storedOf(review),
    words: reviewWords,
    save: (values, version) => saveReview(review.id, version ?? review.version, reviewDraft(values)),
    onSaved: (saved) => {
      remember(saved);
      if (handing.current) setAsking({ move: 'submit', version: saved.version });
      else {
        toast(m.review_saved());
        void navigate({ to: '/relectures' });
      }
    },
    reload: () => reload().then(storedOf),
  });
  const { register, control } = form.form;
  const comments = useController({ control, name: 'comments' }).field;
  const text = record.revision ?? record.content;
  const close = () => {
    setAsking(undefined);
    handing.current = false;
    ending.reset();
  };
  const confirm = () => {
    if (!asking) return;
    const onSuccess = () => {
      toast(asking.move === 'submit' ? m.review_submitted() : m.review_declined());
      close();
      void navigate({ to: '/relectures' });
    };
    ending.mutate(asking, { onSuccess });
  };
  const remark = (field: string) => (
    <TextArea
      name={`comments.${field}`}
      label={m.review_comment_on({ chapter: chapters[field]?.() ?? field })}
      optional="silent"
      rows={2}
      maxLength={2000}
      value={comments.value[field] ?? ''}
      onChange={({ target }) => comments.onChange({ ...comments.value, [field]: target.value })}
    />
  );
  return (
    <>
      <RecordForm
        record={form}
        words={reviewWords}
        show={show}
        note={false}
        confirm={m.review_save()}
        cancel={
          <>
            <Button
              busy={form.busy}
              onClick={() => {
                handing.current = true;
                form.submit();
              }}
            >
              {m.review_submit()}
            </Button>
            <Button
              variant="secondary"
              onClick={() => setAsking({ move: 'decline', version: review.version })}
            >
              {m.review_decline()}
            </Button>
          </>
        }
      >
        <Columns kind="halves">
          {text && (
            <Stack gap="large">
              <Muted>{text.summary}</Muted>
              <RecordReading
                content={text}
                rendered={record.revision ? record.renderedRevision : record.renderedContent}
                attachments={record.attachments}
                under={remark}
              />
            </Stack>
          )}
          <Stack>
            <h2>{m.review_yours()}</h2>
            {CRITERIA.map(({ field, label }) => (
              <Points key={field} field={field} label={label()} control={control} />
            ))}
            <TextArea label={m.review_strengths()} optional rows={4} {...register('strengths')} />
            <TextArea label={m.review_questions()} optional rows={4} {...register('questions')} />
            <TextArea label={m.review_at_home()} rows={4} {...register('atHome')} />
          </Stack>
        </Columns>
      </RecordForm>
      <ConfirmDialog
        title={asking?.move === 'decline' ? m.review_decline() : m.review_submit()}
        open={asking !== undefined}
        confirm={asking?.move === 'decline' ? m.review_decline() : m.review_submit()}
        busy={ending.isPending}
        error={ending.error}
        onClose={close}
        onConfirm={confirm}
      >
        <p>{asking?.move === 'decline' ? m.review_decline_detail() : m.review_submit_detail()}</p>
      </ConfirmDialog>
    </>
  );
}

interface PointsProps {
  field: Criterion;
  label: string;
  control: Control<ReviewValues>;
}

function Points({ field, label, control }: PointsProps) {
  const points = useController({ control, name: field }).field;
  return (
    <RadioGroup
      legend={label}
      name={field}
      options={POINTS.map((point, rank) => ({ value: String(rank + 1), label: point() }))}
      value={points.value}
      onChange={({ target }) => points.onChange(target.value)}
    />
  );
}

function storedOf(review: PeerReview): Stored<ReviewValues> {
  return { values: valuesOfReview(review), version: review.version };
}

function show(name: keyof ReviewValues, values: ReviewValues) {
  if (name === 'comments') return Object.values(values.comments).filter(Boolean).join(' · ');
  return CRITERIA.some(({ field }) => field === name)
    ? POINTS[Number(values[name]) - 1]?.()
    : String(values[name]);
}
