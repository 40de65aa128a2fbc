import * as v from 'valibot';
import type { PriceCondition, PriceList, PriceListDraft, PriceRule } from '@/api/types';
import type { FieldWords } from '@/lib/forms/faults';
import { filled } from '@/lib/forms/filled';
import { m } from '@/paraglide/messages';
import type { FormFault } from '@/ui/Form';

export const FACTS = ['TERRITORY', 'ORGANISATION', 'EITHER', 'STATE', 'PROGRAMME'] as const;
export type Fact = (typeof FACTS)[number];

const testSchema = v.object({
  key: v.string(),
  fact: v.picklist(FACTS),
  holds: v.boolean(),
  programme: v.nullable(v.object({ id: v.string(), label: v.string() })),
});

const ruleSchema = v.object({
  /** Of the form; the rule's own once it has one. */
  key: v.string(),
  id: v.nullable(v.string()),
  name: v.string(),
  amount: v.string(),
  basis: v.picklist(['PER_DAY', 'PER_EVENT']),
  /** OTHER: nested deeper than this form shows; kept as it is. */
  when: v.picklist(['EVERYBODY', 'ALL', 'ANY', 'OTHER']),
  tests: v.array(testSchema),
  kept: v.nullable(v.custom<PriceCondition>(() => true)),
});

export type TestValues = v.InferOutput<typeof testSchema>;
export type RuleValues = v.InferOutput<typeof ruleSchema>;

export const pricesSchema = v.object({
  rules: v.pipe(
    v.array(ruleSchema),
    v.check((rules) => ruleFaults(rules).length === 0, m.prices_wrong),
  ),
});

export type PricesValues = v.InferOutput<typeof pricesSchema>;

export const pricesWords: FieldWords<keyof PricesValues> = { rules: m.prices_rules };

export function blankTest(): TestValues {
  return { key: crypto.randomUUID(), fact: 'TERRITORY', holds: true, programme: null };
}

export function blankRule(): RuleValues {
  const key = crypto.randomUUID();
  return { key, id: null, name: '', amount: '', basis: 'PER_DAY', when: 'EVERYBODY', tests: [], kept: null };
}

export function valuesOfPrices({ rules, programmes }: PriceList): PricesValues {
  return { rules: rules.map((rule) => valuesOfRule(rule, programmes)) };
}

function valuesOfRule(rule: PriceRule, programmes: PriceList['programmes']): RuleValues {
  const { id, name, amount, basis, condition } = rule;
  const own = { key: id, id, name, amount: amount.amount.replace(/\.00$/, ''), basis, kept: null };
  if (condition.always) return { ...own, when: 'EVERYBODY', tests: [] };
  const parts = condition.all ?? condition.any ?? [condition];
  const tests = parts.map((part, at) => valuesOfTest(part, `${id}.${at}`, programmes));
  return tests.every((test) => test !== null)
    ? { ...own, when: condition.any ? 'ANY' : 'ALL', tests }
    : { ...own, when: 'OTHER', tests: [], kept: condition };
}

function valuesOfTest(
  condition: PriceCondition,
  key: string,
  programmes: PriceList['programmes'],
): TestValues | null {
  const { adherent, stateEmployer, enrolledIn } = condition.not ?? condition;
  const own = { key, holds: !condition.not, programme: null };
  if (adherent) return { ...own, fact: adherent };
  if (stateEmployer) return { ...own, fact: 'STATE' };
  if (!enrolledIn) return null;
  const label = programmes.find(({ id }) => id === enrolledIn)?.name ?? '';
  return { ...own, fact: 'PROGRAMME', programme: { id: enrolledIn, label } };
}

export function pricesDraft({ rules }: PricesValues): PriceListDraft {
  return {
    rules: rules.map((rule) =>
      filled({
        id: rule.id,
        name: rule.name.trim(),
        amount: { amount: rule.amount.trim().replace(',', '.'), currency: 'EUR' },
        basis: rule.basis,
        condition: conditionOf(rule),
      }),
    ),
  };
}

export function conditionOf({ when, tests, kept }: RuleValues): PriceCondition {
  if (when === 'OTHER' && kept) return kept;
  if (when === 'EVERYBODY') return { always: true };
  const parts = tests.map(({ fact, holds, programme }) => {
    const leaf = leafOf(fact, programme?.id ?? '');
    return holds ? leaf : { not: leaf };
  });
  if (parts.length === 1 && parts[0]) return parts[0];
  return when === 'ANY' ? { any: parts } : { all: parts };
}

function leafOf(fact: Fact, programme: string): PriceCondition {
  switch (fact) {
    case 'STATE':
      return { stateEmployer: true };
    case 'PROGRAMME':
      return { enrolledIn: programme };
    default:
      return { adherent: fact };
  }
}

/** What is wrong with the rules, each fault at its field. */
export function ruleFaults(rules: readonly RuleValues[]): (FormFault & { name: string })[] {
  return rules.flatMap((rule, at) => {
    const rank = at + 1;
    const faults: { name: string; message: string }[] = [];
    const blame = (field: string, message: string) => faults.push({ name: ruleField(at, field), message });
    if (rule.name.trim() === '') blame('name', m.price_name_missing({ rank }));
    if (!/^\d{1,7}([.,]\d{1,2})?$/.test(rule.amount.trim())) blame('amount', m.price_amount_wrong({ rank }));
    const tested = rule.when === 'ALL' || rule.when === 'ANY';
    if (tested && rule.tests.length === 0) blame('when', m.price_tests_missing({ rank }));
    if (tested && rule.tests.some((test) => test.fact === 'PROGRAMME' && !test.programme))
      blame('when', m.price_programme_missing({ rank }));
    return faults;
  });
}

export function ruleField(at: number, field: string): string {
  return `rules.${at}.${field}`;
}
