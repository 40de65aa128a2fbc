import { type FormEvent, useState } from 'react';
import type { ExpertiseClaim, ExpertiseLevel, MyExpertise } from '@/api/types';
import { loadTopics } from '@/lib/forms/loaders';
import { expertiseLevels } from '@/lib/labels/expertise';
import { topicChoice, wordingOf } from '@/lib/labels/topics';
import { valuesOf } from '@/lib/labels/words';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Dialog } from '@/ui/Dialog';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { RadioGroup } from '@/ui/RadioGroup';
import { toast } from '@/ui/Toast';
import type { Choice } from '@/ui/useSuggestions';
import { useSaveClaim } from './mutations';

interface ClaimDialogProps {
  mine: MyExpertise;
  /** Null to add one. */
  claim: ExpertiseClaim | null;
  open: boolean;
  onClose: () => void;
}

export function ClaimDialog({ open, ...form }: ClaimDialogProps) {
  const title = form.claim ? wordingOf(form.claim.topic.prefLabel) : m.claim_add();
  return (
    <Dialog title={title} open={open} onClose={form.onClose}>
      <ClaimForm {...form} />
    </Dialog>
  );
}

function ClaimForm({ mine, claim, onClose }: Omit<ClaimDialogProps, 'open'>) {
  const [topic, setTopic] = useState<Choice | null>(claim && topicChoice(claim.topic));
  const [level, setLevel] = useState<ExpertiseLevel | undefined>(claim?.level);
  const [sentence, setSentence] = useState(claim?.sentence ?? '');
  const [attempt, setAttempt] = useState(0);
  // The version that was read: what is shown below may come anew meanwhile, what is typed here does not.
  const [version] = useState(mine.version);
  const save = useSaveClaim(version);
  const wrong = {
    topic: topicFault(mine, claim, topic),
    level: level ? undefined : m.claim_level_missing(),
  };
  const error = (name: keyof typeof wrong) => (attempt > 0 ? wrong[name] : undefined);
  const faults = (['topic', 'level'] as const).flatMap((name) => {
    const message = error(name);
    return message ? [{ name, message }] : [];
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (save.isPending) return;
    if (!topic || !level || wrong.topic) {
      setAttempt(attempt + 1);
      return;
    }
    const onSuccess = () => {
      toast(m.claim_saved({ topic: topic.label }));
      onClose();
    };
    save.mutate({ topicId: topic.id, body: { level, sentence: sentence.trim() || null } }, { onSuccess });
  }

  return (
    <Form onSubmit={submit} attempt={attempt} faults={faults}>
      {save.error && <ProblemNotice error={save.error} />}
      {!claim && (
        <Combobox
          name="topic"
          label={m.field_topic()}
          hint={m.combobox_hint()}
          load={loadTopics}
          value={topic}
          onChange={setTopic}
          error={error('topic')}
        />
      )}
      <RadioGroup
        legend={m.expertise_level()}
        name="level"
        options={valuesOf(expertiseLevels).map((value) => ({ value, label: expertiseLevels[value].label() }))}
        value={level ?? ''}
        error={error('level')}
        onChange={({ target: { value } }) =>
          setLevel(valuesOf(expertiseLevels).find((known) => known === value))
        }
      />
      <TextArea
        name="sentence"
        label={m.claim_sentence()}
        hint={m.claim_sentence_hint()}
        optional
        rows={3}
        maxLength={300}
        value={sentence}
        onChange={({ target: { value } }) => setSentence(value)}
      />
      <FormActions>
        <Button type="submit" busy={save.isPending}>
          {m.action_save()}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </FormActions>
    </Form>
  );
}

/** To claim a topic again would replace what was said of it. */
function topicFault({ claims }: MyExpertise, claim: ExpertiseClaim | null, topic: Choice | null) {
  if (!topic) return m.claim_topic_missing();
  return !claim && claims.some((known) => known.topic.id === topic.id) ? m.claim_topic_claimed() : undefined;
}
