import { type Control, useController } from 'react-hook-form';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Select } from '@/ui/Field';
import { FieldSet } from '@/ui/Form';
import { Row, Stack } from '@/ui/Layout';
import { loadCitable } from './loaders';
import type { CitationValues, SectionValues } from './sectionForm';

const MOST = 30;

/** The experiences a section draws on: found by a word of their title, each in the version that was read. */
export function CitationsField({ control }: { control: Control<SectionValues> }) {
  const { value, onChange } = useController({ control, name: 'citations' }).field;
  return (
    <FieldSet legend={m.kit_sources()}>
      {value.length < MOST && (
        <Combobox
          name="citations"
          label={m.kit_cite()}
          hint={m.kit_cite_hint()}
          optional
          load={loadCitable}
          value={null}
          onChange={(chosen) => {
            if (!chosen || value.some(({ recordId }) => recordId === chosen.id)) return;
            const { id, label, latest } = chosen;
            onChange([...value, { recordId: id, number: latest, latest, label, withdrawn: false }]);
          }}
        />
      )}
      {value.length > 0 && (
        <ul className="plain-list stack" aria-label={m.kit_sources()}>
          {value.map((one, at) => (
            <li key={one.recordId}>
              <Cited
                citation={one}
                onChoose={(number) => onChange(value.with(at, { ...one, number }))}
                onRemove={() => onChange(value.toSpliced(at, 1))}
              />
            </li>
          ))}
        </ul>
      )}
    </FieldSet>
  );
}

interface CitedProps {
  citation: CitationValues;
  onChoose: (number: number) => void;
  onRemove: () => void;
}

function Cited({ citation, onChoose, onRemove }: CitedProps) {
  const { recordId, number, latest, label, withdrawn } = citation;
  return (
    <Stack gap="small">
      <Row gap="small">
        <strong>{label}</strong>
        {withdrawn && <Tag>{m.kit_source_withdrawn()}</Tag>}
        {!withdrawn && number < latest && <Tag>{m.kit_source_changed({ latest: String(latest) })}</Tag>}
      </Row>
      <Row gap="small">
        {latest > 1 && (
          <Select
            name={`citation-${recordId}`}
            label={m.kit_cited_version()}
            optional="silent"
            width="short"
            options={Array.from({ length: latest }, (_, at) => ({
              value: String(latest - at),
              label: m.record_version({ number: String(latest - at) }),
            }))}
            value={String(number)}
            onChange={({ target }) => onChoose(Number(target.value))}
          />
        )}
        <Button variant="secondary" size="small" aria-label={m.combobox_remove({ label })} onClick={onRemove}>
          {m.record_remove()}
        </Button>
      </Row>
    </Stack>
  );
}
