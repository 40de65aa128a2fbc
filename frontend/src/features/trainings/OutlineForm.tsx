import { useState } from 'react';
import { useController } from 'react-hook-form';
import type { TrainingVersion } from '@/api/types';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { moved } from '@/lib/moved';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Muted, Stack } from '@/ui/Layout';
import { Sortable } from '@/ui/Sortable';
import { toast } from '@/ui/Toast';
import { ActivitiesInShort } from './ActivityList';
import { ModuleFields } from './ModuleFields';
import {
  blankModule,
  type ModuleValues,
  type OutlineValues,
  outlineDraft,
  outlineFaults,
  outlineSchema,
  outlineWords,
  valuesOfOutline,
} from './outlineForm';
import { saveOutline, useVersionSaved } from './versions';

interface OutlineFormProps {
  version: TrainingVersion;
  reload: () => Promise<TrainingVersion>;
}

const MOST_MODULES = 60;

/** Each save begins a form of its own: what was new has its id then, and can be written. */
export default function OutlineForm({ version, reload }: OutlineFormProps) {
  const remember = useVersionSaved();
  const [saved, setSaved] = useState(version);
  return (
    <OutlineEditor
      key={saved.version}
      version={saved}
      reload={reload}
      onSaved={(next) => {
        remember(next);
        setSaved(next);
        toast(m.outline_saved());
      }}
    />
  );
}

interface OutlineEditorProps extends OutlineFormProps {
  onSaved: (saved: TrainingVersion) => void;
}

/** All modules and their activities: added, named, ordered and saved at once. */
function OutlineEditor({ version, reload, onSaved }: OutlineEditorProps) {
  const record = useRecordForm<OutlineValues, TrainingVersion>({
    draftKey: `outline:${version.id}`,
    schema: outlineSchema,
    stored: storedOf(version),
    words: outlineWords,
    save: (values, number) => saveOutline(version.id, number ?? version.version, outlineDraft(values)),
    onSaved,
    reload: () => reload().then(storedOf),
  });
  const { field } = useController({ control: record.form.control, name: 'modules' });
  const modules = field.value;
  const [opened, setOpened] = useState<readonly string[]>([]);
  const wrong = record.attempt > 0 ? outlineFaults(modules) : [];
  const isOpen = ({ key }: ModuleValues) =>
    opened.includes(key) || wrong.some(({ module }) => module === key);
  const toggle = ({ key }: ModuleValues) =>
    setOpened(opened.includes(key) ? opened.filter((one) => one !== key) : [...opened, key]);
  const add = () => {
    const module = blankModule();
    setOpened([...opened, module.key]);
    field.onChange([...modules, module]);
  };

  return (
    <RecordForm
      record={{
        ...record,
        faults: [...record.faults.filter(({ name }) => !wrong.length || name !== 'modules'), ...wrong],
      }}
      words={outlineWords}
      note={false}
      show={(_, values) => <OutlineInShort modules={values.modules} />}
      cancel={null}
    >
      {modules.length === 0 && <Muted>{m.outline_none()}</Muted>}
      <Sortable
        label={m.outline_modules()}
        items={modules}
        nameOf={nameOf}
        onMove={(from, to) => field.onChange(moved(modules, from, to))}
        head={(module, at) => (
          <strong>
            {at + 1}. {nameOf(module, at)}
          </strong>
        )}
        buttons={(module, at) => (
          <Button
            variant="secondary"
            size="small"
            aria-expanded={isOpen(module)}
            onClick={() => toggle(module)}
          >
            {isOpen(module) ? m.agenda_fold() : m.action_edit()}{' '}
            <span className="visually-hidden">{nameOf(module, at)}</span>
          </Button>
        )}
      >
        {(module, at) =>
          isOpen(module) ? (
            <ModuleFields
              version={version}
              modules={modules}
              at={at}
              faults={wrong}
              onChange={field.onChange}
            />
          ) : (
            <ActivitiesInShort version={version} activities={module.activities} />
          )
        }
      </Sortable>
      {modules.length < MOST_MODULES && (
        <div>
          <Button variant="secondary" icon="plus" onClick={add}>
            {m.outline_module_add()}
          </Button>
        </div>
      )}
    </RecordForm>
  );
}

function storedOf(version: TrainingVersion): Stored<OutlineValues> {
  return { values: valuesOfOutline(version.content.modules), version: version.version };
}

function nameOf({ title }: ModuleValues, at: number): string {
  return title.trim() || m.outline_module_rank({ rank: at + 1 });
}

function OutlineInShort({ modules }: { modules: readonly ModuleValues[] }) {
  return (
    <Stack gap="small">
      {modules.map(({ key, title, activities }) => (
        <p key={key}>{[title, ...activities.map((activity) => activity.title)].join(' · ')}</p>
      ))}
    </Stack>
  );
}
