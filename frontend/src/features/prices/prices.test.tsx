import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PriceList, Quote } from '@/api/types';
import { answer, refusal } from '@/testing/api';
import { event } from '@/testing/eventFixtures';
import { session } from '@/testing/fixtures';
import { open } from '@/testing/render';
import { conditionOf, pricesDraft, valuesOfPrices } from './priceForm';
import { conditionWords } from './words';

const EVENT = event().id;
const EUR = (amount: string) => ({ amount, currency: 'EUR' });
const TOUR: PriceList = {
  eventId: EVENT,
  version: 1,
  complete: true,
  programmes: [],
  actions: ['UPDATE', 'QUOTE_OTHERS'],
  rules: [
    {
      id: '0190e4b6-0000-7000-8000-0000000000a1',
      name: 'Agents de l’État',
      amount: EUR('0.00'),
      basis: 'PER_DAY',
      condition: { stateEmployer: true },
    },
    {
      id: '0190e4b6-0000-7000-8000-0000000000a2',
      name: 'Non adhérents',
      amount: EUR('150.00'),
      basis: 'PER_DAY',
      condition: { always: true },
    },
  ],
};
const QUOTE: Quote = {
  outcome: 'DECIDED',
  amount: EUR('150.00'),
  days: 1,
  on: '2099-03-02',
  territory: null,
  organisation: null,
  decidedBy: { id: '0190e4b6-0000-7000-8000-0000000000a2', name: 'Non adhérents' },
  sentence: '150,00 €, car la règle vaut pour tout le monde.',
  explanation: [
    {
      rule: { id: '0190e4b6-0000-7000-8000-0000000000a1', name: 'Agents de l’État' },
      amount: EUR('0.00'),
      basis: 'PER_DAY',
      verdict: 'NOT_MET',
      sentence: 'Ne s’applique pas : aucune organisation n’est indiquée.',
    },
  ],
};

describe('the prices of an event', () => {
  beforeEach(() => {
    answer('get', '/api/v1/events/{id}', () => event());
    answer('get', '/api/v1/events/{id}/price-rules', () => TOUR);
    answer('post', '/api/v1/events/{id}/quotes', () => QUOTE);
  });

  it('are told in plain words, with one’s own and why', async () => {
    await open(`/evenements/${EVENT}/tarifs`, session());
    const table = await screen.findByRole('table', { name: 'Règles de prix' });

    expect(within(table).getByRole('row', { name: /Agents de l’État/ })).toHaveTextContent('gratuit');
    expect(within(table).getByText('si l’employeur relève de l’État')).toBeVisible();
    expect(within(table).getByRole('row', { name: /Non adhérents/ })).toHaveTextContent(/150,00\s€ par jour/);
    expect(await screen.findByText(QUOTE.sentence)).toBeVisible();
    expect(screen.getByText('Ne s’applique pas : aucune organisation n’est indiquée.')).toBeInTheDocument();
  });

  it('are put in another order with the keyboard, and sent whole', async () => {
    const sent: unknown[] = [];
    answer('put', '/api/v1/events/{id}/price-rules', ({ body, headers }) => {
      sent.push(headers.get('If-Match'), body);
      return refusal(422, 'rule-violated', {
        violations: [
          {
            pointer: '/rules/1/condition',
            code: 'rule-never-reached',
            message: 'Cette règle ne décide jamais.',
          },
        ],
      });
    });
    const { user } = await open(`/evenements/${EVENT}/tarifs/modifier`, session());
    const down = await screen.findByRole('button', { name: /^Descendre\s*: Règle 1/ });
    down.focus();
    await user.keyboard('{Enter}');

    expect(screen.getByRole('button', { name: /^Monter\s*: Règle 2/ })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText(/Cette règle ne décide jamais/)).toBeVisible();
    expect(screen.getAllByLabelText('Nom du tarif')[0]).toHaveValue('Non adhérents');
    await waitFor(() =>
      expect(sent).toEqual([
        '"1-0"',
        {
          rules: [
            expect.objectContaining({
              name: 'Non adhérents',
              amount: EUR('150'),
              condition: { always: true },
            }),
            expect.objectContaining({ name: 'Agents de l’État', condition: { stateEmployer: true } }),
          ],
        },
      ]),
    );
  });

  it('are asked for what is missing, each at its field', async () => {
    const { user } = await open(`/evenements/${EVENT}/tarifs/modifier`, session());
    await user.click(await screen.findByRole('button', { name: 'Ajouter une règle' }));
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));

    expect(await screen.findByRole('link', { name: 'Règle 3 : nommez le tarif.' })).toBeVisible();
    expect(screen.getByRole('link', { name: /^Règle 3 : indiquez un montant/ })).toBeVisible();
  });
});

describe('a condition', () => {
  const condition = {
    all: [{ adherent: 'TERRITORY' as const }, { not: { enrolledIn: 'p' } }],
  };
  const list = {
    ...TOUR,
    programmes: [{ id: 'p', name: 'Cités' }],
    rules: [{ ...TOUR.rules[1], condition }],
  };

  it('is the same after it was in the form', () => {
    const values = valuesOfPrices(list as PriceList);
    expect(values.rules[0] && conditionOf(values.rules[0])).toEqual(condition);
    expect(pricesDraft(values).rules[0]?.amount).toEqual(EUR('150'));
  });

  it('that the form cannot show is kept as it is', () => {
    const nested = { any: [condition, { stateEmployer: true }] };
    const values = valuesOfPrices({ ...list, rules: [{ ...list.rules[0], condition: nested }] } as PriceList);
    expect(values.rules[0]?.when).toBe('OTHER');
    expect(values.rules[0] && conditionOf(values.rules[0])).toEqual(nested);
  });

  it('is said in plain words', () => {
    expect(conditionWords(condition, list.programmes)).toBe(
      'si le territoire adhère à l’organisateur et le territoire ne participe pas à « Cités »',
    );
    expect(conditionWords({ any: [condition, { stateEmployer: true }] }, list.programmes)).toBe(
      'si (le territoire adhère à l’organisateur et le territoire ne participe pas à « Cités ») ou l’employeur relève de l’État',
    );
  });
});
