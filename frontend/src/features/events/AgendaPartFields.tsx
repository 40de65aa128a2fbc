import { usePeople } from '@/lib/forms/usePeople';
import { agendaRoles } from '@/lib/labels/events';
import { optionsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Select, TextField } from '@/ui/Field';
import { FieldPair, FieldSet, type FormFault } from '@/ui/Form';
import type { PartValues } from './agendaForm';

interface AgendaPartFieldsProps {
  /** Of the part in the form; its fields are named below it. */
  name: string;
  part: PartValues;
  rank: number;
  communityId: string | undefined;
  faults: readonly FormFault[];
  onChange: (written: Partial<PartValues>) => void;
  onRemove: () => void;
}

/** Somebody's role in a part of the day: a person of the platform, or a name; as on that day. */
export function AgendaPartFields(props: AgendaPartFieldsProps) {
  const { name, part, rank, communityId, faults, onChange, onRemove } = props;
  const people = usePeople(communityId);
  const fault = faults.find((one) => one.name === `${name}.name`)?.message;
  return (
    <FieldSet legend={m.agenda_part_rank({ rank })}>
      <FieldPair>
        <Select
          name={`${name}.role`}
          label={m.field_role()}
          options={optionsOf(agendaRoles)}
          value={part.role}
          onChange={({ target }) => onChange({ role: target.value })}
        />
        {people && (
          <Combobox
            name={`${name}.person`}
            label={m.field_person()}
            hint={m.agenda_person_hint()}
            optional
            load={people}
            value={part.person}
            onChange={(person) =>
              onChange(
                person
                  ? { person, name: person.label, organisation: person.detail ?? part.organisation }
                  : { person },
              )
            }
          />
        )}
      </FieldPair>
      <FieldPair>
        <TextField
          name={`${name}.name`}
          label={m.agenda_name()}
          error={fault}
          autoComplete="off"
          maxLength={200}
          value={part.name}
          onChange={({ target }) => onChange({ name: target.value })}
        />
        <TextField
          name={`${name}.organisation`}
          label={m.agenda_organisation()}
          optional
          autoComplete="off"
          maxLength={200}
          value={part.organisation}
          onChange={({ target }) => onChange({ organisation: target.value })}
        />
      </FieldPair>
      <div>
        <Button variant="quiet" size="small" onClick={onRemove}>
          {m.agenda_remove_part({ rank })}
        </Button>
      </div>
    </FieldSet>
  );
}
