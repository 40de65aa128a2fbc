import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useController } from 'react-hook-form';
import type { PriceList } from '@/api/types';
import { RecordForm } from '@/lib/forms/RecordForm';
import { type Stored, useRecordForm } from '@/lib/forms/useRecordForm';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { Status } from '@/ui/Status';
import { toast } from '@/ui/Toast';
import {
  blankRule,
  conditionOf,
  type PricesValues,
  pricesDraft,
  pricesSchema,
  pricesWords,
  type RuleValues,
  ruleFaults,
} from './priceForm';
import { priceKeys, updatePrices } from './queries';
import { moveId, RuleFields } from './RuleFields';
import { conditionWords } from './words';

interface PricesFormProps {
  eventId: string;
  stored: Stored<PricesValues>;
  reload: () => Promise<Stored<PricesValues>>;
}

const MOST_RULES = 20;

export function PricesForm({ eventId, stored, reload }: PricesFormProps) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const record = useRecordForm<PricesValues, PriceList>({
    draftKey: `prices:${eventId}`,
    schema: pricesSchema,
    stored,
    words: pricesWords,
    save: (values, version) => updatePrices(eventId, version ?? 0, pricesDraft(values)),
    onSaved: () => {
      void queryClient.invalidateQueries({ queryKey: priceKeys.all });
      toast(m.prices_saved());
      void navigate({ to: '/evenements/$eventId/tarifs', params: { eventId } });
    },
    reload,
  });
  const { field } = useController({ control: record.form.control, name: 'rules' });
  const rules = field.value;
  const { moved, move } = useMoves(rules, field.onChange);
  const wrong = record.attempt > 0 ? ruleFaults(rules) : [];
  const change = (at: number, part: Partial<RuleValues>) =>
    field.onChange(rules.map((rule, rank) => (rank === at ? { ...rule, ...part } : rule)));

  return (
    <RecordForm
      record={{
        ...record,
        faults: [...record.faults.filter(({ name }) => !wrong.length || name !== 'rules'), ...wrong],
      }}
      words={pricesWords}
      show={(_, values) => <RulesInShort rules={values.rules} />}
      cancel={
        <LinkButton to="/evenements/$eventId/tarifs" params={{ eventId }} variant="secondary">
          {m.action_cancel()}
        </LinkButton>
      }
    >
      <p>{m.prices_order()}</p>
      <Status>{moved}</Status>
      {rules.map((rule, at) => (
        <RuleFields
          key={rule.key}
          at={at}
          last={at === rules.length - 1}
          rule={rule}
          faults={wrong}
          onChange={(part) => change(at, part)}
          onMove={(by) => move(at, by)}
          onRemove={() => field.onChange(rules.filter(({ key }) => key !== rule.key))}
        />
      ))}
      {rules.length < MOST_RULES && (
        <div>
          <Button variant="secondary" icon="plus" onClick={() => field.onChange([...rules, blankRule()])}>
            {m.price_add_rule()}
          </Button>
        </div>
      )}
    </RecordForm>
  );
}

/** A rule that moves keeps the focus, and its new place is spoken. */
function useMoves(rules: readonly RuleValues[], onChange: (rules: RuleValues[]) => void) {
  const [last, setLast] = useState<{ rule: RuleValues; by: 1 | -1; rank: number }>();
  useEffect(() => {
    if (!last) return;
    const wanted = document.getElementById(moveId(last.rule, last.by));
    const other = document.getElementById(moveId(last.rule, last.by === 1 ? -1 : 1));
    (wanted?.matches(':disabled') ? other : wanted)?.focus();
  }, [last]);
  return {
    moved: last ? m.price_moved({ name: last.rule.name, rank: last.rank }) : '',
    move: (at: number, by: 1 | -1) => {
      const next = [...rules];
      const [rule] = next.splice(at, 1);
      if (!rule) return;
      next.splice(at + by, 0, rule);
      onChange(next);
      setLast({ rule, by, rank: at + by + 1 });
    },
  };
}

function RulesInShort({ rules }: { rules: readonly RuleValues[] }) {
  const programmes = rules.flatMap(({ tests }) =>
    tests.flatMap(({ programme }) => (programme ? [{ id: programme.id, name: programme.label }] : [])),
  );
  return (
    <ol>
      {rules.map((rule) => (
        <li key={rule.key}>
          {rule.name} : {rule.amount} € ({conditionWords(conditionOf(rule), programmes)})
        </li>
      ))}
    </ol>
  );
}
