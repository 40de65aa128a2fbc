import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../messages/en.json';
import fr from '../../messages/fr.json';

const french: Record<string, unknown> = fr;
const english: Record<string, unknown> = en;
const keys = Object.keys(french).filter((key) => key !== '$schema');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !file.parentPath.includes('paraglide'))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
}

const inputs = (message: unknown) => new Set(JSON.stringify(message).match(/\{\w+\}/g));

describe('the messages', () => {
  it('are there in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(french).sort());
  });

  it('take the same inputs in both languages', () => {
    expect(
      keys.filter((key) => inputs(french[key]).symmetricDifference(inputs(english[key])).size > 0),
    ).toEqual([]);
  });

  it('are all used', () => {
    const code = sources('src').join('\n');
    expect(keys.filter((key) => !new RegExp(`\\bm\\.${key}\\b`).test(code))).toEqual([]);
  });
});
