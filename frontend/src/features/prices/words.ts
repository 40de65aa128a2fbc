import type { Money, PriceBasis, PriceCondition, PriceList } from '@/api/types';
import { formatMoney } from '@/lib/money';
import { m } from '@/paraglide/messages';

export function formatPrice(amount: Money, basis: PriceBasis): string {
  if (Number(amount.amount) === 0) return m.price_free();
  const money = formatMoney(amount);
  return basis === 'PER_DAY' ? m.price_per_day({ money }) : m.price_per_event({ money });
}

type Programmes = PriceList['programmes'];

/** When a rule applies, in plain words. */
export function conditionWords(condition: PriceCondition, programmes: Programmes): string {
  return condition.always
    ? m.price_for_everybody()
    : m.price_if({ condition: words(condition, programmes, true) });
}

function words(condition: PriceCondition, programmes: Programmes, holds: boolean): string {
  const { all, any, not, adherent, stateEmployer, enrolledIn } = condition;
  if (not) return words(not, programmes, !holds);
  if (all || any) {
    const joined = (all ?? any ?? [])
      .map((part) => enclosed(part, words(part, programmes, true)))
      .join(all ? m.price_and() : m.price_or());
    return holds ? joined : m.price_unless({ condition: joined });
  }
  if (adherent) return ADHERENTS[adherent][holds ? 0 : 1]();
  if (stateEmployer) return holds ? m.price_state() : m.price_state_not();
  const name = programmes.find(({ id }) => id === enrolledIn)?.name ?? '';
  return holds ? m.price_enrolled({ name }) : m.price_enrolled_not({ name });
}

const ADHERENTS: Record<NonNullable<PriceCondition['adherent']>, [() => string, () => string]> = {
  TERRITORY: [m.price_territory, m.price_territory_not],
  ORGANISATION: [m.price_organisation, m.price_organisation_not],
  EITHER: [m.price_either, m.price_either_not],
};

function enclosed({ all, any }: PriceCondition, text: string): string {
  return all || any ? `(${text})` : text;
}
