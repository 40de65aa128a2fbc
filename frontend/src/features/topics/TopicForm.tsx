import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Topic } from '@/api/types';
import { ChoiceField, ChoicesField } from '@/lib/forms/ChoiceField';
import { loadTopics, topicsOf } from '@/lib/forms/loaders';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { wordingOf } from '@/lib/labels/topics';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { TextArea, TextField } from '@/ui/Field';
import { FieldPair } from '@/ui/Form';
import { toast } from '@/ui/Toast';
import { createTopic, updateTopic, useTopicSaved } from './saving';
import { type TopicValues, topicDraft, topicMembers, topicSchema, topicWords } from './topicForm';

interface TopicFormProps {
  id: string | null;
  scheme: string;
  stored: Stored<TopicValues>;
  reload?: () => Promise<Stored<TopicValues>>;
}

export function TopicForm({ id, scheme, stored, reload }: TopicFormProps) {
  const navigate = useNavigate();
  const remember = useTopicSaved();
  const loadBroader = useMemo(() => topicsOf(scheme), [scheme]);
  // One key per form: a save repeated after a lost answer creates nothing twice.
  const [key] = useState(() => crypto.randomUUID());
  const record = useRecordForm<TopicValues, Topic>({
    draftKey: `topic:${id ?? `new:${scheme}`}`,
    schema: topicSchema,
    stored,
    words: topicWords,
    members: topicMembers,
    save: (values, version) => {
      const body = topicDraft(scheme, values);
      return id !== null && version !== null ? updateTopic(id, version, body) : createTopic(body, key);
    },
    onSaved: (saved) => {
      remember(saved);
      toast(m.topic_saved({ name: wordingOf(saved.prefLabel) }));
      void navigate({ to: '/sujets/$topicId', params: { topicId: saved.id } });
    },
    ...(reload ? { reload } : {}),
  });
  const { register, control, formState } = record.form;
  const field = (name: keyof TopicValues) => ({ error: formState.errors[name]?.message, ...register(name) });

  return (
    <RecordForm record={record} words={topicWords} show={show} cancel={<Cancel id={id} scheme={scheme} />}>
      <FieldPair>
        <TextField label={m.field_name_fr()} autoComplete="off" {...field('labelFr')} />
        <TextField label={m.field_name_en()} autoComplete="off" {...field('labelEn')} />
      </FieldPair>
      <ChoiceField
        control={control}
        name="broader"
        label={m.topic_broader()}
        hint={m.topic_broader_hint()}
        optional
        load={loadBroader}
      />
      <FieldPair>
        <TextArea
          label={m.topic_names_fr()}
          hint={m.topic_names_hint()}
          rows={3}
          optional
          {...field('namesFr')}
        />
        <TextArea
          label={m.topic_names_en()}
          hint={m.topic_names_hint()}
          rows={3}
          optional
          {...field('namesEn')}
        />
      </FieldPair>
      <FieldPair>
        <TextArea label={m.topic_definition_fr()} rows={3} optional {...field('definitionFr')} />
        <TextArea label={m.topic_definition_en()} rows={3} optional {...field('definitionEn')} />
      </FieldPair>
      <ChoicesField
        control={control}
        name="related"
        label={m.topic_related()}
        hint={m.topics_hint()}
        chosenLabel={m.topics_chosen()}
        optional
        load={loadTopics}
      />
      <TextArea
        label={m.topic_matches()}
        hint={m.topic_matches_hint()}
        rows={2}
        optional
        {...field('matches')}
      />
    </RecordForm>
  );
}

function Cancel({ id, scheme }: Pick<TopicFormProps, 'id' | 'scheme'>) {
  return id === null ? (
    <LinkButton to="/vocabulaires/$code" params={{ code: scheme }} variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  ) : (
    <LinkButton to="/sujets/$topicId" params={{ topicId: id }} variant="secondary">
      {m.action_cancel()}
    </LinkButton>
  );
}

function show(name: keyof TopicValues, values: TopicValues) {
  switch (name) {
    case 'broader':
      return values.broader?.label;
    case 'related':
      return values.related.map(({ label }) => label).join(', ');
    default:
      return values[name];
  }
}
