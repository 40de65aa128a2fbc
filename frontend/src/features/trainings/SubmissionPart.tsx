import { useQuery } from '@tanstack/react-query';
import * as v from 'valibot';
import type { LearnerActivity, OwnSubmission, SubmissionState } from '@/api/types';
import { formatDayOf } from '@/lib/format';
import { EditorField } from '@/lib/forms/EditorField';
import type { FieldWords } from '@/lib/forms/faults';
import { RecordForm } from '@/lib/forms/RecordForm';
import { text } from '@/lib/forms/rules';
import { useRecordForm } from '@/lib/forms/useRecordForm';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Fold } from '@/ui/Fold';
import { Muted, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { RichText } from '@/ui/RichText';
import { toast } from '@/ui/Toast';
import { enrolmentDetails } from './details';
import { handIn, type Place, useStepChanged } from './learning';

const MOST = 40_000;
const schema = v.object({
  text: text({ missing: m.submission_text_missing, tooLong: m.submission_text_long, max: MOST }),
});
const words: FieldWords<'text'> = { text: m.submission_text };

type Values = v.InferOutput<typeof schema>;

interface SubmissionPartProps {
  activity: LearnerActivity;
  place?: Place | undefined;
}

/** What a learner hands in, what became of it, and what the reviewer says. */
export default function SubmissionPart({ activity, place }: SubmissionPartProps) {
  const { submission, review } = activity;
  const writes = !submission || submission.state === 'RETURNED';
  return (
    <Stack>
      {submission && <Answered submission={submission} />}
      {writes && review && (
        <Muted>{review === 'PEER' ? m.submission_review_peer() : m.submission_review_facilitator()}</Muted>
      )}
      {writes && place && <SubmissionForm before={submission} place={place} />}
      {submission && review === 'PEER' && place && <Peers enrolmentId={place.enrolmentId} />}
    </Stack>
  );
}

const STATES: Record<SubmissionState, { title: () => string; tone: 'accent' | 'positive' | 'attention' }> = {
  WAITING: { title: m.submission_waiting, tone: 'accent' },
  ACCEPTED: { title: m.submission_accepted, tone: 'positive' },
  RETURNED: { title: m.submission_returned, tone: 'attention' },
};

function Answered({ submission }: { submission: OwnSubmission }) {
  const { state, comment, renderedText, submittedAt } = submission;
  const { title, tone } = STATES[state];
  return (
    <>
      <Notice tone={tone} title={title()}>
        <p>{m.submission_sent_at({ date: formatDayOf(submittedAt) })}</p>
        {comment && (
          <>
            <strong>{m.submission_comment()}</strong>
            <p>{comment}</p>
          </>
        )}
      </Notice>
      <Fold label={m.submission_yours()}>
        <RichText nodes={renderedText.nodes} under={2} />
      </Fold>
    </>
  );
}

function SubmissionForm({ before, place }: { before: OwnSubmission | null; place: Place }) {
  const changed = useStepChanged(place);
  const draftKey = `submission:${place.enrolmentId}:${place.activityId}`;
  const record = useRecordForm<Values, LearnerActivity>({
    draftKey,
    schema,
    stored: { values: { text: before?.text ?? '' }, version: null },
    words,
    save: (values) => handIn(place, values.text),
    onSaved: () => {
      changed();
      toast(m.submission_sent());
    },
  });
  return (
    <RecordForm
      record={record}
      words={words}
      show={(_, values) => values.text}
      note={false}
      confirm={m.submission_send()}
      cancel={null}
    >
      <EditorField
        control={record.form.control}
        name="text"
        label={m.submission_text()}
        maxLength={MOST}
        draftKey={draftKey}
      />
    </RecordForm>
  );
}

/** Whoever handed in theirs reads another's. */
function Peers({ enrolmentId }: { enrolmentId: string }) {
  const path = useQuery(enrolmentDetails(enrolmentId)).data;
  return (
    path && (
      <div>
        <LinkButton
          to="/formations/$trainingId/relectures"
          params={{ trainingId: path.training.id }}
          search={{ state: ['WAITING'] }}
          variant="secondary"
        >
          {m.works_peers()}
        </LinkButton>
      </div>
    )
  );
}
