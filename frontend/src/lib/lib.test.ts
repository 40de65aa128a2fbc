import { describe, expect, it } from 'vitest';
import { Problem } from '@/api/problem';
import { mayRetry } from '@/api/queryClient';
import { nextActive } from '@/ui/Combobox';
import outlines from '@/ui/map/france.json';
import { project } from '@/ui/map/projection';
import prefectures from '../../scripts/prefectures.json';
import { parseSearch, stringifySearch } from './address';
import { accentIsReadable, contrast } from './contrast';
import { sirenIsValid } from './siren';

describe('an address', () => {
  it('keeps codes as text and repeated names as lists, there and back', () => {
    const values = parseSearch('?departement=01&kind=COMMUNE&kind=REGION');
    expect(values).toEqual({ departement: '01', kind: ['COMMUNE', 'REGION'] });
    expect(stringifySearch({ ...values, q: undefined })).toBe('?departement=01&kind=COMMUNE&kind=REGION');
  });
});

describe('an accent colour', () => {
  it('is measured as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
  });

  it.each([
    ['readable in both', { light: '#0e5f63', dark: '#82d3c9' }, true],
    ['too pale on white', { light: '#82d3c9', dark: '#82d3c9' }, false],
    ['too dark on black', { light: '#0e5f63', dark: '#0e5f63' }, false],
  ])('%s', (_, accent, readable) => expect(accentIsReadable(accent)).toBe(readable));
});

describe('a SIREN', () => {
  it.each([
    ['200 023 414', true],
    ['200023415', false],
    ['20002341', false],
    ['abcdefghi', false],
  ])('%s', (siren, valid) => expect(sirenIsValid(siren)).toBe(valid));
});

describe('the keyboard in a list', () => {
  it.each([
    [-1, 1, 0],
    [-1, -1, 2],
    [2, 1, 0],
    [0, -1, 2],
  ])('from %i by %i goes to %i', (from, step, to) => expect(nextActive(from, step, 3)).toBe(to));
});

describe('a failed call', () => {
  it.each([
    ['unreachable', Problem.unreachable(), true],
    ['failing server', new Problem(503, {}), true],
    ['refusal', new Problem(403, {}), false],
  ])('%s', (_, problem, again) => expect(mayRetry(0, problem)).toBe(again));
});

describe('the map', () => {
  it.each(['Paris', 'Amiens', 'Marseille', 'Ajaccio', 'Fort-de-France', 'Mamoudzou', 'Saint-Denis'])(
    'places %s on the drawing',
    (name) => {
      const town = prefectures.find((one) => one.name === name);
      const [x, y] = (town && project(outlines, town.longitude, town.latitude)) ?? [-1, -1];
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(outlines.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(outlines.height);
    },
  );

  it('knows that it has no outline for Nouméa', () => {
    expect(project(outlines, 166.45, -22.27)).toBeNull();
  });
});
