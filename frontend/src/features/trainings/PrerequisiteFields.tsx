import { moved } from '@/lib/moved';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { TextArea, TextField } from '@/ui/Field';
import { FieldSet, type FormFault } from '@/ui/Form';
import { Stack } from '@/ui/Layout';
import { Sortable } from '@/ui/Sortable';
import { type PrerequisiteValues, prerequisiteField } from './versionForm';

interface PrerequisiteFieldsProps {
  prerequisites: readonly PrerequisiteValues[];
  faults: readonly FormFault[];
  onChange: (prerequisites: PrerequisiteValues[]) => void;
}

const MOST = 20;

/** What is better known before, and what to do otherwise, in the order they are read. */
export function PrerequisiteFields({ prerequisites, faults, onChange }: PrerequisiteFieldsProps) {
  const nameOf = (_: PrerequisiteValues, at: number) => m.version_prerequisite({ rank: at + 1 });
  return (
    <FieldSet legend={m.version_prerequisites()}>
      {prerequisites.length > 0 && (
        <Sortable
          label={m.version_prerequisites()}
          items={prerequisites}
          nameOf={nameOf}
          onMove={(from, to) => onChange(moved(prerequisites, from, to))}
          head={(one, at) => <strong>{nameOf(one, at)}</strong>}
          buttons={(one, at) => (
            <Button
              variant="secondary"
              size="small"
              aria-label={m.combobox_remove({ label: nameOf(one, at) })}
              onClick={() => onChange(prerequisites.filter(({ key }) => key !== one.key))}
            >
              {m.version_remove()}
            </Button>
          )}
        >
          {(one, at) => (
            <Stack gap="small">
              <TextField
                name={prerequisiteField(at, 'statement')}
                label={m.version_prerequisite_statement({ rank: at + 1 })}
                autoComplete="off"
                maxLength={300}
                error={faults.find(({ name }) => name === prerequisiteField(at, 'statement'))?.message}
                value={one.statement}
                onChange={({ target }) =>
                  onChange(prerequisites.with(at, { ...one, statement: target.value }))
                }
              />
              <TextArea
                name={prerequisiteField(at, 'advice')}
                label={m.version_prerequisite_advice({ rank: at + 1 })}
                optional
                rows={2}
                maxLength={500}
                value={one.advice}
                onChange={({ target }) => onChange(prerequisites.with(at, { ...one, advice: target.value }))}
              />
            </Stack>
          )}
        </Sortable>
      )}
      {prerequisites.length < MOST && (
        <div>
          <Button
            variant="secondary"
            icon="plus"
            onClick={() =>
              onChange([...prerequisites, { key: crypto.randomUUID(), statement: '', advice: '' }])
            }
          >
            {m.version_prerequisite_add()}
          </Button>
        </div>
      )}
    </FieldSet>
  );
}
