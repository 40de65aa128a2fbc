import { loadProgrammes } from '@/lib/forms/programmes';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Select, TextField } from '@/ui/Field';
import { FieldPair, FieldSet, type FormFault } from '@/ui/Form';
import { Row, Stack } from '@/ui/Layout';
import { blankTest, FACTS, type Fact, type RuleValues, ruleField, type TestValues } from './priceForm';

interface RuleFieldsProps {
  at: number;
  last: boolean;
  rule: RuleValues;
  faults: readonly FormFault[];
  onChange: (part: Partial<RuleValues>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** One rule of the prices, within the form of all. */
export function RuleFields({ at, last, rule, faults, onChange, onMove, onRemove }: RuleFieldsProps) {
  const rank = at + 1;
  const named = (field: string) => {
    const name = ruleField(at, field);
    return { name, error: faults.find((fault) => fault.name === name)?.message };
  };
  return (
    <FieldSet legend={m.price_rule_rank({ rank })}>
      <TextField
        {...named('name')}
        label={m.price_name()}
        hint={m.price_name_hint()}
        autoComplete="off"
        maxLength={100}
        value={rule.name}
        onChange={({ target }) => onChange({ name: target.value })}
      />
      <FieldPair>
        <TextField
          {...named('amount')}
          label={m.price_amount_euros()}
          inputMode="decimal"
          autoComplete="off"
          value={rule.amount}
          onChange={({ target }) => onChange({ amount: target.value })}
        />
        <Select
          {...named('basis')}
          label={m.price_basis()}
          options={[
            { value: 'PER_DAY', label: m.price_basis_day() },
            { value: 'PER_EVENT', label: m.price_basis_event() },
          ]}
          value={rule.basis}
          onChange={({ target }) =>
            onChange({ basis: target.value === 'PER_EVENT' ? 'PER_EVENT' : 'PER_DAY' })
          }
        />
      </FieldPair>
      <Select
        {...named('when')}
        label={m.price_when()}
        options={whenOptions(rule)}
        value={rule.when}
        onChange={({ target }) => onChange(switchedTo(rule, target.value))}
      />
      {(rule.when === 'ALL' || rule.when === 'ANY') && <Tests at={at} rule={rule} onChange={onChange} />}
      <Row gap="small">
        <Button
          variant="secondary"
          size="small"
          id={moveId(rule, -1)}
          disabled={at === 0}
          onClick={() => onMove(-1)}
        >
          {m.price_move_up()}
          <span className="visually-hidden"> : {m.price_rule_rank({ rank })}</span>
        </Button>
        <Button
          variant="secondary"
          size="small"
          id={moveId(rule, 1)}
          disabled={last}
          onClick={() => onMove(1)}
        >
          {m.price_move_down()}
          <span className="visually-hidden"> : {m.price_rule_rank({ rank })}</span>
        </Button>
        <Button variant="secondary" size="small" onClick={onRemove}>
          {m.price_remove()}
          <span className="visually-hidden"> : {m.price_rule_rank({ rank })}</span>
        </Button>
      </Row>
    </FieldSet>
  );
}

/** Where the focus goes back to once a rule has moved. */
export function moveId({ key }: RuleValues, by: 1 | -1): string {
  return `move-${by === 1 ? 'down' : 'up'}-${key}`;
}

function whenOptions({ kept }: RuleValues) {
  return [
    { value: 'EVERYBODY', label: m.price_when_everybody() },
    { value: 'ALL', label: m.price_when_all() },
    { value: 'ANY', label: m.price_when_any() },
    ...(kept ? [{ value: 'OTHER', label: m.price_when_other() }] : []),
  ];
}

function switchedTo(rule: RuleValues, when: string): Partial<RuleValues> {
  if (when === 'ALL' || when === 'ANY') {
    return { when, tests: rule.tests.length > 0 ? rule.tests : [blankTest()] };
  }
  return { when: when === 'OTHER' ? 'OTHER' : 'EVERYBODY' };
}

const FACT_WORDS: Record<Fact, [() => string, () => string]> = {
  TERRITORY: [m.price_territory, m.price_territory_not],
  ORGANISATION: [m.price_organisation, m.price_organisation_not],
  EITHER: [m.price_either, m.price_either_not],
  STATE: [m.price_state, m.price_state_not],
  PROGRAMME: [m.price_in_programme, m.price_in_programme_not],
};

/** A fact and whether it holds are one choice: a sentence is easier to read than two lists. */
const SENTENCES = FACTS.flatMap((fact) => [
  { value: `${fact}+`, label: FACT_WORDS[fact][0] },
  { value: `${fact}-`, label: FACT_WORDS[fact][1] },
]);

function Tests({ at, rule, onChange }: Pick<RuleFieldsProps, 'at' | 'rule' | 'onChange'>) {
  const { tests } = rule;
  const change = (key: string, part: Partial<TestValues>) =>
    onChange({ tests: tests.map((test) => (test.key === key ? { ...test, ...part } : test)) });
  return (
    <Stack gap="small">
      {tests.map((test, rank) => (
        <Test
          key={test.key}
          name={ruleField(at, `tests.${rank}`)}
          rank={rank + 1}
          test={test}
          onChange={(part) => change(test.key, part)}
          {...(tests.length > 1
            ? { onRemove: () => onChange({ tests: tests.filter(({ key }) => key !== test.key) }) }
            : {})}
        />
      ))}
      {tests.length < 10 && (
        <div>
          <Button
            variant="secondary"
            size="small"
            icon="plus"
            onClick={() => onChange({ tests: [...tests, blankTest()] })}
          >
            {m.price_add_condition()}
          </Button>
        </div>
      )}
    </Stack>
  );
}

interface TestProps {
  name: string;
  rank: number;
  test: TestValues;
  onChange: (part: Partial<TestValues>) => void;
  onRemove?: () => void;
}

function Test({ name, rank, test, onChange, onRemove }: TestProps) {
  return (
    <Stack gap="small">
      <Select
        name={name}
        label={m.price_condition_rank({ rank })}
        options={SENTENCES.map(({ value, label }) => ({ value, label: label() }))}
        value={`${test.fact}${test.holds ? '+' : '-'}`}
        onChange={({ target }) => {
          const fact = FACTS.find((one) => target.value.startsWith(one)) ?? test.fact;
          onChange({ fact, holds: target.value.endsWith('+') });
        }}
      />
      {test.fact === 'PROGRAMME' && (
        <Combobox
          name={`${name}.programme`}
          label={m.field_programme()}
          hint={m.combobox_hint()}
          load={loadProgrammes}
          value={test.programme}
          onChange={(programme) =>
            onChange({ programme: programme && { id: programme.id, label: programme.label } })
          }
        />
      )}
      {onRemove && (
        <div>
          <Button variant="quiet" size="small" onClick={onRemove}>
            {m.price_remove_condition({ rank })}
          </Button>
        </div>
      )}
    </Stack>
  );
}
