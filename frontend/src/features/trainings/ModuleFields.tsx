import { useState } from 'react';
import type { TrainingVersion } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Checkbox, TextArea, TextField } from '@/ui/Field';
import { FieldSet } from '@/ui/Form';
import { Stack } from '@/ui/Layout';
import { ActivityList } from './ActivityList';
import { ModuleCompetences } from './ModuleCompetences';
import { type ModuleValues, moduleField, type OutlineFault, withoutModule } from './outlineForm';

export interface ModuleFieldsProps {
  version: TrainingVersion;
  modules: readonly ModuleValues[];
  at: number;
  faults: readonly OutlineFault[];
  onChange: (modules: ModuleValues[]) => void;
}

/** One module of the outline: its words, what is to be finished before, its activities. */
export function ModuleFields(props: ModuleFieldsProps) {
  const { modules, at, faults, onChange } = props;
  const [removing, setRemoving] = useState(false);
  const module = modules[at];
  if (!module) return null;
  const rank = at + 1;
  const change = (part: Partial<ModuleValues>) => onChange(modules.with(at, { ...module, ...part }));
  const error = (field: string) => faults.find(({ name }) => name === moduleField(at, field))?.message;
  return (
    <Stack>
      <TextField
        name={moduleField(at, 'title')}
        label={m.outline_module_title({ rank })}
        autoComplete="off"
        maxLength={200}
        error={error('title')}
        value={module.title}
        onChange={({ target }) => change({ title: target.value })}
      />
      <TextArea
        name={moduleField(at, 'summary')}
        label={m.outline_module_summary({ rank })}
        optional
        rows={2}
        maxLength={500}
        value={module.summary}
        onChange={({ target }) => change({ summary: target.value })}
      />
      <Requires {...props} module={module} onRequire={(requires) => change({ requires })} />
      <ModuleCompetences
        rank={rank}
        name={moduleField(at, 'competences')}
        competences={module.competences}
        onChange={(competences) => change({ competences })}
      />
      <ActivityList {...props} module={module} onActivities={(activities) => change({ activities })} />
      <div>
        <Button variant="danger" size="small" onClick={() => setRemoving(true)}>
          {m.outline_module_remove()}
          <span className="visually-hidden"> : {module.title || m.outline_module_rank({ rank })}</span>
        </Button>
      </div>
      <ConfirmDialog
        title={`${m.outline_module_remove()} : ${module.title || m.outline_module_rank({ rank })}`}
        open={removing}
        confirm={m.outline_module_remove()}
        danger
        busy={false}
        error={null}
        onClose={() => setRemoving(false)}
        onConfirm={() => onChange(withoutModule(modules, module.key))}
      >
        <p>{m.outline_module_remove_detail({ count: module.activities.length })}</p>
      </ConfirmDialog>
    </Stack>
  );
}

interface RequiresProps extends ModuleFieldsProps {
  module: ModuleValues;
  onRequire: (requires: string[]) => void;
}

/** Those before it; one that moved behind it stays to be seen, until it is no longer required. */
function Requires({ modules, module, at, onRequire }: RequiresProps) {
  const { requires } = module;
  const offered = modules.filter(
    ({ key }, place) => key !== module.key && (place < at || requires.includes(key)),
  );
  if (offered.length === 0) return null;
  return (
    <FieldSet legend={m.outline_module_requires({ rank: at + 1 })}>
      {offered.map(({ key, title }) => (
        <Checkbox
          key={key}
          name={moduleField(at, 'requires')}
          value={key}
          label={title || m.outline_module_rank({ rank: modules.findIndex((one) => one.key === key) + 1 })}
          checked={requires.includes(key)}
          onChange={({ target }) =>
            onRequire(target.checked ? [...requires, key] : requires.filter((one) => one !== key))
          }
        />
      ))}
    </FieldSet>
  );
}
