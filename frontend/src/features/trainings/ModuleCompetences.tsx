import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { wordingOf } from '@/lib/labels/topics';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Select } from '@/ui/Field';
import { FieldSet } from '@/ui/Form';
import { Row } from '@/ui/Layout';
import type { ModuleValues } from './outlineForm';

type Addressed = ModuleValues['competences'];

interface ModuleCompetencesProps {
  rank: number;
  name: string;
  competences: Addressed;
  onChange: (competences: Addressed) => void;
}

const MOST = 30;
const LEVELS = [1, 2, 3, 4];

const known = queryOptions({
  queryKey: ['competences', 'known'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/competences', { signal })),
});

/** What a module works on, and up to which level; one that this platform does not know came with a package, and stays. */
export function ModuleCompetences({ rank, name, competences, onChange }: ModuleCompetencesProps) {
  const { data = [] } = useQuery(known);
  const labelOf = (code: string) => {
    const found = data.find((one) => one.code === code);
    return found ? wordingOf(found.label) : m.outline_competence_unknown({ code });
  };
  const offered = data.filter(
    ({ code, present }) => present && !competences.some((one) => one.code === code),
  );
  return (
    <FieldSet legend={m.outline_competences({ rank })}>
      {competences.map(({ code, level }, at) => (
        <Row key={code} gap="small">
          <Select
            name={`${name}.${at}.level`}
            label={m.outline_competence_level({ name: labelOf(code) })}
            width="short"
            options={LEVELS.map((one) => ({
              value: String(one),
              label: m.competence_level_of({ level: one }),
            }))}
            value={String(level)}
            onChange={({ target }) => onChange(competences.with(at, { code, level: Number(target.value) }))}
          />
          <Button
            variant="secondary"
            size="small"
            onClick={() => onChange(competences.filter((one) => one.code !== code))}
          >
            {m.competence_remove()}
            <span className="visually-hidden"> : {labelOf(code)}</span>
          </Button>
        </Row>
      ))}
      {competences.length < MOST && offered.length > 0 && (
        <Select
          name={`${name}.add`}
          label={m.outline_competence_add()}
          optional="silent"
          empty={m.claim_choose()}
          options={offered.map(({ code, label }) => ({ value: code, label: wordingOf(label) }))}
          value=""
          onChange={({ target }) =>
            target.value && onChange([...competences, { code: target.value, level: 2 }])
          }
        />
      )}
    </FieldSet>
  );
}
