import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import type { CompetenceFramework } from '@/api/types';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { moved } from '@/lib/moved';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { TextField } from '@/ui/Field';
import { Stack } from '@/ui/Layout';
import { Sortable } from '@/ui/Sortable';
import { toast } from '@/ui/Toast';
import { CompetenceList, WordFields } from './CompetenceFields';
import {
  blankMacro,
  type FrameworkValues,
  frameworkSchema,
  frameworkText,
  frameworkWords,
  type MacroValues,
  valuesOfFramework,
} from './frameworkForm';
import { saveFramework, useFrameworkSaved } from './queries';

interface FrameworkFormProps {
  framework: CompetenceFramework;
  reload: () => Promise<CompetenceFramework>;
}

const MOST_MACROS = 40;

/** The whole tree, saved at once as the draft of the next version. */
export default function FrameworkForm({ framework, reload }: FrameworkFormProps) {
  const { id } = framework;
  const navigate = useNavigate();
  const refresh = useFrameworkSaved();
  const record = useRecordForm<FrameworkValues, CompetenceFramework>({
    draftKey: `framework:${id}`,
    schema: frameworkSchema,
    stored: storedOf(framework),
    words: frameworkWords,
    save: (values, number) =>
      saveFramework(id, number ?? framework.version, frameworkText(values, framework)),
    onSaved: () => {
      toast(m.competence_saved());
      void refresh();
      void navigate({ to: '/competences/$frameworkId', params: { frameworkId: id } });
    },
    reload: () => reload().then(storedOf),
  });
  const { field } = useController({ control: record.form.control, name: 'macros' });
  const levels = useController({ control: record.form.control, name: 'levels' }).field;
  const [opened, setOpened] = useState<readonly string[]>([]);
  const macros = field.value;
  const change = (at: number, part: Partial<MacroValues>) => {
    const macro = macros[at];
    if (macro) field.onChange(macros.with(at, { ...macro, ...part }));
  };
  const error = (name: string) => record.faults.find((fault) => fault.name === name)?.message;

  return (
    <RecordForm
      record={record}
      words={frameworkWords}
      note={false}
      show={(name, values) => <InShort name={name} values={values} />}
      cancel={
        <LinkButton to="/competences/$frameworkId" params={{ frameworkId: id }} variant="secondary">
          {m.action_cancel()}
        </LinkButton>
      }
    >
      <TextField
        label={m.competence_label_fr()}
        maxLength={200}
        error={error('fr')}
        {...record.form.register('fr')}
      />
      <TextField
        label={m.competence_label_en()}
        maxLength={200}
        error={error('en')}
        {...record.form.register('en')}
      />
      <Sortable
        label={m.competence_tree()}
        items={macros}
        nameOf={nameOf}
        onMove={(from, to) => field.onChange(moved(macros, from, to))}
        head={(macro, at) => <strong>{nameOf(macro, at)}</strong>}
        buttons={(macro, at) => (
          <Button
            variant="secondary"
            size="small"
            aria-expanded={opened.includes(macro.key)}
            onClick={() =>
              setOpened(
                opened.includes(macro.key)
                  ? opened.filter((one) => one !== macro.key)
                  : [...opened, macro.key],
              )
            }
          >
            {opened.includes(macro.key) ? m.agenda_fold() : m.action_edit()}{' '}
            <span className="visually-hidden">{nameOf(macro, at)}</span>
          </Button>
        )}
      >
        {(macro, at) =>
          opened.includes(macro.key) && (
            <Stack>
              <WordFields name={`macros.${at}`} words={macro} onChange={(part) => change(at, part)} />
              <CompetenceList macros={macros} at={at} onChange={field.onChange} />
              <div>
                <Button
                  variant="danger"
                  size="small"
                  onClick={() => field.onChange(macros.filter((one) => one.key !== macro.key))}
                >
                  {m.competence_remove()}
                  <span className="visually-hidden"> : {nameOf(macro, at)}</span>
                </Button>
              </div>
            </Stack>
          )
        }
      </Sortable>
      {macros.length < MOST_MACROS && (
        <div>
          <Button
            variant="secondary"
            icon="plus"
            onClick={() => {
              const macro = blankMacro();
              setOpened([...opened, macro.key]);
              field.onChange([...macros, macro]);
            }}
          >
            {m.competence_macro_add()}
          </Button>
        </div>
      )}
      {levels.value.map(({ fr, en }, at) => (
        // The four levels stay where they are.
        // biome-ignore lint/suspicious/noArrayIndexKey: their place is what they are
        <Stack key={at} gap="small">
          <TextField
            name={`levels.${at}.fr`}
            label={m.competence_level_fr({ level: at + 1 })}
            maxLength={200}
            value={fr}
            onChange={({ target }) => levels.onChange(levels.value.with(at, { fr: target.value, en }))}
          />
          <TextField
            name={`levels.${at}.en`}
            label={m.competence_level_en({ level: at + 1 })}
            maxLength={200}
            value={en}
            onChange={({ target }) => levels.onChange(levels.value.with(at, { fr, en: target.value }))}
          />
        </Stack>
      ))}
    </RecordForm>
  );
}

function storedOf(framework: CompetenceFramework): Stored<FrameworkValues> {
  return { values: valuesOfFramework(framework), version: framework.version };
}

function nameOf({ fr }: MacroValues, at: number): string {
  return fr.trim() || m.competence_macro_rank({ rank: at + 1 });
}

function InShort({ name, values }: { name: keyof FrameworkValues; values: FrameworkValues }) {
  if (name === 'levels') return values.levels.map(({ fr }) => fr).join(' · ');
  if (name !== 'macros') return values[name];
  return (
    <Stack gap="small">
      {values.macros.map(({ key, fr, competences }) => (
        <p key={key}>{[fr, ...competences.map((one) => one.fr)].join(' · ')}</p>
      ))}
    </Stack>
  );
}
