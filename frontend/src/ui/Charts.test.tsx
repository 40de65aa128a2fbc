import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { BarChart, type ChartData, LineChart } from './Charts';
import { chartCsv } from './charts/csv';
import { labelStep, ticks } from './charts/scale';
import { Stat, Stats } from './Stat';

const DATA: ChartData = {
  heading: 'Mois',
  labels: ['janvier', 'février', 'mars'],
  series: [
    { label: 'Membres', values: [10, null, 40] },
    { label: 'Demandes', values: [5, 20, 0] },
  ],
};
const PROPS = { title: 'Activité', summary: 'De 10 à 40 membres.', csvName: 'activite', data: DATA };

describe('the marks of an axis', () => {
  it.each([
    [
      [3, 7],
      [0, 2, 4, 6, 8],
    ],
    [[0], [0, 1]],
    [[], [0, 1]],
    [[1234], [0, 500, 1000, 1500]],
    [
      [0.2, 0.35],
      [0, 0.1, 0.2, 0.3, 0.4],
    ],
    [
      [-5, 10],
      [-5, 0, 5, 10],
    ],
  ])('of %j are round: %j', (values, marks) => expect(ticks(values)).toEqual(marks));

  it('are written as often as there is room', () => {
    expect(labelStep(['janv.', 'févr.'], 600, 8)).toBe(1);
    expect(
      labelStep(
        Array.from({ length: 24 }, () => 'janvier 2026'),
        300,
        8,
      ),
    ).toBe(9);
  });
});

describe('a chart', () => {
  it('says what it shows', () => {
    render(<LineChart {...PROPS} />);
    expect(screen.getByRole('img', { name: 'Activité. De 10 à 40 membres.' })).toBeVisible();
    expect(
      within(screen.getByRole('list'))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Membres', 'Demandes']);
  });

  it('draws nothing across what was not counted', () => {
    const { container } = render(<LineChart {...PROPS} />);
    const [first, second] = container.querySelectorAll('.chart-line path');
    expect(first?.getAttribute('d')?.match(/[ML]/g)).toEqual(['M', 'M']);
    expect(second?.getAttribute('d')?.match(/[ML]/g)).toEqual(['M', 'L', 'L']);
    expect(container.querySelectorAll('circle')).toHaveLength(5);
  });

  it('stacks bars on each other, each starting where the former ends', () => {
    const { container } = render(<BarChart {...PROPS} stacked />);
    const [low, high] = container.querySelectorAll('.chart-drawing .chart-fill');
    const number = (bar: Element | undefined, name: string) => Number(bar?.getAttribute(name));
    expect(number(high, 'y') + number(high, 'height')).toBeCloseTo(number(low, 'y'));
    expect(number(high, 'x')).toBe(number(low, 'x'));
  });

  it('has its figures behind it', async () => {
    render(<BarChart {...PROPS} />);
    const toggle = screen.getByRole('button', { name: 'Voir les données' });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(toggle);
    const table = screen.getByRole('table', { name: 'Activité' });
    expect(within(table).getByRole('row', { name: 'février non compté 20' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Masquer les données' })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });

  it('gives them as a file no spreadsheet will run', () => {
    const data = { ...DATA, labels: ['=SOMME(A1)', 'a;b', 'mars'] };
    expect(chartCsv(data)).toBe(
      '\uFEFFMois;Membres;Demandes\r\n\'=SOMME(A1);10;5\r\n"a;b";;20\r\nmars;40;0\r\n',
    );
  });
});

describe('figures of a board', () => {
  it('are terms and values', () => {
    render(
      <Stats>
        <Stat label="Membres" value="92" note="+12 depuis octobre" />
      </Stats>,
    );
    expect(screen.getByRole('term')).toHaveTextContent('Membres');
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      '92',
      '+12 depuis octobre',
    ]);
  });
});
