import { lazy, type ReactNode, Suspense } from 'react';
import { type Control, Controller, type UseFormReturn } from 'react-hook-form';
import { ChoicesField } from '@/lib/forms/ChoiceField';
import { EditorField } from '@/lib/forms/EditorField';
import { FilesField } from '@/lib/forms/FilesField';
import { loadTopics, topicsOf } from '@/lib/forms/loaders';
import { usePeers } from '@/lib/forms/peers';
import { RowsField } from '@/lib/forms/RowsField';
import { organisationKinds } from '@/lib/labels/organisations';
import { overcomes } from '@/lib/labels/records';
import { optionsOf, valuesOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Combobox } from '@/ui/Combobox';
import { FieldError, fieldId, Select, TextArea, TextField } from '@/ui/Field';
import { FieldPair } from '@/ui/Form';
import { Muted } from '@/ui/Layout';
import { loadRecords } from './loaders';
import { type Chapter, newKey, type RecordValues } from './recordForm';

interface ChapterFieldsProps {
  chapter: Chapter;
  form: UseFormReturn<RecordValues>;
  draftKey: string;
  communityId: string | undefined;
  anonymous: boolean;
}

const loadObstacles = topicsOf('obstacles');
const loadLevers = topicsOf('levers');

/** The fields of one chapter; those of the others keep what they hold. */
export function ChapterFields({ chapter, form, draftKey, communityId, anonymous }: ChapterFieldsProps) {
  const { control, register, formState } = form;
  const loadPeers = usePeers(communityId);
  const error = (name: keyof RecordValues) => formState.errors[name]?.message as string | undefined;
  const editor = (
    name: 'context' | 'challenge' | 'results' | 'means' | 'lessons' | 'transfer',
    label: string,
    hint?: string,
  ) => (
    <EditorField
      key={name}
      control={control}
      name={name}
      label={label}
      {...(hint ? { hint } : {})}
      optional={name === 'means' || name === 'transfer'}
      maxLength={20_000}
      draftKey={draftKey}
    />
  );
  switch (chapter) {
    case 'essential':
      return (
        <>
          <TextField
            label={m.field_title()}
            autoComplete="off"
            error={error('title')}
            {...register('title')}
          />
          <TextArea
            label={m.field_summary()}
            hint={m.resource_summary_hint()}
            rows={3}
            error={error('summary')}
            {...register('summary')}
          />
          <ChoicesField
            control={control}
            name="topics"
            label={m.field_topics()}
            hint={m.combobox_hint()}
            chosenLabel={m.field_topics()}
            optional
            load={loadTopics}
          />
          <ChoicesField
            control={control}
            name="authors"
            label={m.record_authors()}
            hint={m.record_authors_hint()}
            chosenLabel={m.record_authors()}
            load={loadPeers}
          />
          <Licence control={control} />
        </>
      );
    case 'context':
      return (
        <>
          {editor('context', m.record_context(), m.record_context_hint())}
          {editor('challenge', m.record_challenge(), m.record_challenge_hint())}
        </>
      );
    case 'alliance':
      return <Partners control={control} error={error('partners')} />;
    case 'actions':
      return <Steps control={control} error={error('actions')} />;
    case 'results':
      return (
        <>
          {editor('results', m.record_results(), m.record_results_hint())}
          <FiguresRows control={control} error={error('figures')} />
        </>
      );
    case 'obstacles':
      return (
        <>
          <Obstacles control={control} error={error('obstacles')} />
          <Levers control={control} error={error('levers')} />
        </>
      );
    case 'means':
      return (
        <>
          {editor('means', m.record_means(), m.record_means_hint())}
          <Costs control={control} error={error('costs')} />
        </>
      );
    case 'lessons':
      return (
        <>
          {editor('lessons', m.record_lessons(), m.record_lessons_hint())}
          {editor('transfer', m.record_transfer())}
        </>
      );
    case 'sources':
      return (
        <>
          {anonymous ? (
            <Muted>{m.record_anonymous_hint()}</Muted>
          ) : (
            <FilesField control={control} name="files" label={m.field_files()} optional maxFiles={20} />
          )}
          <ChoicesField
            control={control}
            name="sources"
            label={m.record_sources()}
            hint={m.record_sources_hint()}
            chosenLabel={m.record_sources()}
            optional
            load={loadRecords}
          />
        </>
      );
  }
}

// The list of licences is long: it comes with its field.
const LicenceField = lazy(() => import('./LicenceField'));

function Licence({ control }: { control: Control<RecordValues> }) {
  return (
    <Suspense>
      <LicenceField control={control} />
    </Suspense>
  );
}

interface ListProps {
  control: Control<RecordValues>;
  error: string | undefined;
}

function Partners({ control, error }: ListProps) {
  return (
    <Controller
      control={control}
      name="partners"
      render={({ field }) => (
        <Listed name="partners" error={error}>
          <RowsField
            legend={m.record_partners()}
            rows={field.value}
            nameOf={(rank) => m.record_partner({ rank })}
            add={m.record_partner_add()}
            blank={() => ({ key: newKey(), kind: 'ASSOCIATION', name: '', role: '' })}
            most={30}
            onChange={field.onChange}
          >
            {(one, rank, set) => (
              <>
                <Select
                  name={`partners.${rank}.kind`}
                  label={m.record_partner_kind()}
                  options={optionsOf(organisationKinds)}
                  value={one.kind}
                  onChange={({ target }) => set({ kind: target.value })}
                />
                <TextField
                  name={`partners.${rank}.name`}
                  label={m.record_partner_name()}
                  optional
                  autoComplete="off"
                  maxLength={200}
                  value={one.name}
                  onChange={({ target }) => set({ name: target.value })}
                />
                <TextField
                  name={`partners.${rank}.role`}
                  label={m.record_partner_role()}
                  optional
                  autoComplete="off"
                  maxLength={500}
                  value={one.role}
                  onChange={({ target }) => set({ role: target.value })}
                />
              </>
            )}
          </RowsField>
        </Listed>
      )}
    />
  );
}

function Steps({ control, error }: ListProps) {
  return (
    <Controller
      control={control}
      name="actions"
      render={({ field }) => (
        <Listed name="actions" error={error}>
          <RowsField
            legend={m.record_steps()}
            rows={field.value}
            nameOf={(rank) => m.record_step({ rank })}
            add={m.record_step_add()}
            blank={() => ({ key: newKey(), since: '', until: '', text: '' })}
            most={50}
            onChange={field.onChange}
          >
            {(one, rank, set) => (
              <>
                <FieldPair>
                  <TextField
                    name={`actions.${rank}.since`}
                    label={m.record_step_since()}
                    optional
                    placeholder="2025-03"
                    width="short"
                    value={one.since}
                    onChange={({ target }) => set({ since: target.value })}
                  />
                  <TextField
                    name={`actions.${rank}.until`}
                    label={m.record_step_until()}
                    optional
                    width="short"
                    value={one.until}
                    onChange={({ target }) => set({ until: target.value })}
                  />
                </FieldPair>
                <TextArea
                  name={`actions.${rank}.text`}
                  label={m.record_step_text()}
                  rows={2}
                  maxLength={1000}
                  value={one.text}
                  onChange={({ target }) => set({ text: target.value })}
                />
              </>
            )}
          </RowsField>
        </Listed>
      )}
    />
  );
}

function FiguresRows({ control, error }: ListProps) {
  return (
    <Controller
      control={control}
      name="figures"
      render={({ field }) => (
        <Listed name="figures" error={error}>
          <RowsField
            legend={m.record_figures()}
            rows={field.value}
            nameOf={(rank) => m.record_figure({ rank })}
            add={m.record_figure_add()}
            blank={() => ({ key: newKey(), label: '', value: '', unit: '' })}
            most={30}
            onChange={field.onChange}
          >
            {(one, rank, set) => (
              <>
                <TextField
                  name={`figures.${rank}.label`}
                  label={m.record_figure_label()}
                  autoComplete="off"
                  maxLength={200}
                  value={one.label}
                  onChange={({ target }) => set({ label: target.value })}
                />
                <FieldPair>
                  <TextField
                    name={`figures.${rank}.value`}
                    label={m.record_figure_value()}
                    inputMode="decimal"
                    width="short"
                    value={one.value}
                    onChange={({ target }) => set({ value: target.value })}
                  />
                  <TextField
                    name={`figures.${rank}.unit`}
                    label={m.record_figure_unit()}
                    autoComplete="off"
                    width="short"
                    maxLength={50}
                    value={one.unit}
                    onChange={({ target }) => set({ unit: target.value })}
                  />
                </FieldPair>
              </>
            )}
          </RowsField>
        </Listed>
      )}
    />
  );
}

function Obstacles({ control, error }: ListProps) {
  return (
    <Controller
      control={control}
      name="obstacles"
      render={({ field }) => (
        <Listed name="obstacles" error={error}>
          <RowsField
            legend={m.record_obstacles()}
            rows={field.value}
            nameOf={(rank) => m.record_obstacle({ rank })}
            add={m.record_obstacle_add()}
            blank={() => ({ key: newKey(), topic: null, overcome: 'PARTLY', how: '' })}
            most={20}
            onChange={field.onChange}
          >
            {(one, rank, set) => (
              <>
                <Combobox
                  name={`obstacles.${rank}.topic`}
                  label={m.record_obstacle_topic()}
                  load={loadObstacles}
                  value={one.topic}
                  onChange={(topic) => set({ topic })}
                />
                <Select
                  name={`obstacles.${rank}.overcome`}
                  label={m.record_obstacle_overcome()}
                  options={valuesOf(overcomes).map((value) => ({ value, label: overcomes[value].label() }))}
                  value={one.overcome}
                  onChange={({ target }) => set({ overcome: target.value })}
                />
                <TextArea
                  name={`obstacles.${rank}.how`}
                  label={m.record_obstacle_how()}
                  optional
                  rows={2}
                  maxLength={1000}
                  value={one.how}
                  onChange={({ target }) => set({ how: target.value })}
                />
              </>
            )}
          </RowsField>
        </Listed>
      )}
    />
  );
}

function Levers({ control, error }: ListProps) {
  return (
    <Controller
      control={control}
      name="levers"
      render={({ field }) => (
        <Listed name="levers" error={error}>
          <RowsField
            legend={m.record_levers()}
            rows={field.value}
            nameOf={(rank) => m.record_lever({ rank })}
            add={m.record_lever_add()}
            blank={() => ({ key: newKey(), topic: null, how: '' })}
            most={20}
            onChange={field.onChange}
          >
            {(one, rank, set) => (
              <>
                <Combobox
                  name={`levers.${rank}.topic`}
                  label={m.record_lever_topic()}
                  load={loadLevers}
                  value={one.topic}
                  onChange={(topic) => set({ topic })}
                />
                <TextArea
                  name={`levers.${rank}.how`}
                  label={m.record_lever_how()}
                  optional
                  rows={2}
                  maxLength={1000}
                  value={one.how}
                  onChange={({ target }) => set({ how: target.value })}
                />
              </>
            )}
          </RowsField>
        </Listed>
      )}
    />
  );
}

function Costs({ control, error }: ListProps) {
  return (
    <Controller
      control={control}
      name="costs"
      render={({ field }) => (
        <Listed name="costs" error={error}>
          <RowsField
            legend={m.record_costs()}
            rows={field.value}
            nameOf={(rank) => m.record_cost({ rank })}
            add={m.record_cost_add()}
            blank={() => ({ key: newKey(), label: '', amount: '' })}
            most={30}
            onChange={field.onChange}
          >
            {(one, rank, set) => (
              <FieldPair>
                <TextField
                  name={`costs.${rank}.label`}
                  label={m.record_cost_label()}
                  autoComplete="off"
                  maxLength={200}
                  value={one.label}
                  onChange={({ target }) => set({ label: target.value })}
                />
                <TextField
                  name={`costs.${rank}.amount`}
                  label={m.record_cost_amount()}
                  inputMode="decimal"
                  width="short"
                  value={one.amount}
                  onChange={({ target }) => set({ amount: target.value })}
                />
              </FieldPair>
            )}
          </RowsField>
        </Listed>
      )}
    />
  );
}

function Listed({ name, error, children }: { name: string; error: string | undefined; children: ReactNode }) {
  return (
    <div id={fieldId(name)} tabIndex={-1}>
      {children}
      <FieldError name={name} error={error} />
    </div>
  );
}
