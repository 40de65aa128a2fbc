import { natures, profiles } from '@/lib/labels/competences';
import { optionsOf } from '@/lib/labels/words';
import { moved } from '@/lib/moved';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Select, TextArea, TextField } from '@/ui/Field';
import { Stack } from '@/ui/Layout';
import { Sortable } from '@/ui/Sortable';
import { blankCompetence, type CompetenceValues, type MacroValues, sentTo } from './frameworkForm';

type Words = Pick<MacroValues, 'fr' | 'en' | 'definitionFr' | 'definitionEn'>;

interface WordFieldsProps {
  name: string;
  words: Words;
  onChange: (part: Partial<Words>) => void;
}

/** Name and definition in both languages. */
export function WordFields({ name, words, onChange }: WordFieldsProps) {
  return (
    <Stack gap="small">
      <TextField
        name={`${name}.fr`}
        label={m.competence_label_fr()}
        maxLength={200}
        value={words.fr}
        onChange={({ target }) => onChange({ fr: target.value })}
      />
      <TextField
        name={`${name}.en`}
        label={m.competence_label_en()}
        maxLength={200}
        value={words.en}
        onChange={({ target }) => onChange({ en: target.value })}
      />
      <TextArea
        name={`${name}.definitionFr`}
        label={m.competence_definition_fr()}
        optional
        rows={2}
        maxLength={2000}
        value={words.definitionFr}
        onChange={({ target }) => onChange({ definitionFr: target.value })}
      />
      <TextArea
        name={`${name}.definitionEn`}
        label={m.competence_definition_en()}
        optional
        rows={2}
        maxLength={2000}
        value={words.definitionEn}
        onChange={({ target }) => onChange({ definitionEn: target.value })}
      />
    </Stack>
  );
}

interface CompetenceListProps {
  macros: readonly MacroValues[];
  at: number;
  onChange: (macros: MacroValues[]) => void;
}

/** The competences of one macro-competence: named, ordered, sent to another. */
export function CompetenceList({ macros, at, onChange }: CompetenceListProps) {
  const macro = macros[at];
  if (!macro) return null;
  const { competences } = macro;
  const write = (its: CompetenceValues[]) => onChange(macros.with(at, { ...macro, competences: its }));
  const nameOf = ({ fr }: CompetenceValues, rank: number) =>
    fr.trim() || m.competence_rank({ rank: rank + 1 });
  return (
    <>
      <Sortable
        label={m.competences_count()}
        items={competences}
        nameOf={nameOf}
        onMove={(from, to) => write(moved(competences, from, to))}
        head={(one, rank) => <strong>{nameOf(one, rank)}</strong>}
        buttons={(one, rank) => (
          <Button
            variant="danger"
            size="small"
            onClick={() => write(competences.filter(({ key }) => key !== one.key))}
          >
            {m.competence_remove()} <span className="visually-hidden">{nameOf(one, rank)}</span>
          </Button>
        )}
      >
        {(one, rank) => {
          const name = `macros.${at}.competences.${rank}`;
          const change = (part: Partial<CompetenceValues>) =>
            write(competences.with(rank, { ...one, ...part }));
          return (
            <Stack gap="small">
              <WordFields name={name} words={one} onChange={change} />
              <Select
                name={`${name}.profile`}
                label={m.competence_profile()}
                options={optionsOf(profiles)}
                value={one.profile}
                onChange={({ target }) => change({ profile: target.value as CompetenceValues['profile'] })}
              />
              <Select
                name={`${name}.nature`}
                label={m.competence_nature()}
                options={optionsOf(natures)}
                value={one.nature}
                onChange={({ target }) => change({ nature: target.value as CompetenceValues['nature'] })}
              />
              <Select
                name={`${name}.macro`}
                label={m.competence_macro()}
                options={macros.map(({ key, fr }, place) => ({
                  value: key,
                  label: fr.trim() || m.competence_macro_rank({ rank: place + 1 }),
                }))}
                value={macro.key}
                onChange={({ target }) => onChange(sentTo(macros, one.key, target.value))}
              />
            </Stack>
          );
        }}
      </Sortable>
      <div>
        <Button variant="secondary" icon="plus" onClick={() => write([...competences, blankCompetence()])}>
          {m.competence_add()}
        </Button>
      </div>
    </>
  );
}
