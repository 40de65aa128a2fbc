import type { AdoptionSection, CitedRecord } from '@/api/types';
import { wordsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { sectionWords } from './sectionForm';

export interface Piece {
  text: string;
  /** Whether the other side does not say it. */
  own: boolean;
}

export interface Difference {
  field: string;
  label: string;
  local: Piece[];
  upstream: Piece[];
}

const WORDS: Record<string, () => string> = {
  ...sectionWords,
  trainingId: m.kit_training,
  attachmentId: m.kit_file,
};

/** What differs between the own text and the kit's, field by field, with what each side alone says. */
export function differencesOf(
  { changes }: Pick<AdoptionSection, 'changes'>,
  records: readonly CitedRecord[],
): Difference[] {
  return changes.map(({ field, local, upstream }) => {
    const said = (text: string | null) => (field === 'citations' ? cited(text, records) : (text ?? ''));
    return {
      field,
      label: wordsOf(WORDS, field),
      local: piecesOf(said(local), said(upstream)),
      upstream: piecesOf(said(upstream), said(local)),
    };
  });
}

/** Lines of ids and numbers, as people read them. */
function cited(text: string | null, records: readonly CitedRecord[]): string {
  return (text ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [id, number = ''] = line.split(' ');
      const title = records.find(({ recordId }) => recordId === id)?.title ?? m.kit_source_hidden();
      return `${title}, ${m.record_version({ number }).toLowerCase()}`;
    })
    .join('\n');
}

/** By sentence and by line: what a person would read again. */
function piecesOf(text: string, other: string): Piece[] {
  const told = new Set(split(other).map((piece) => piece.trim()));
  return split(text).map((piece) => ({
    text: piece,
    own: piece.trim() !== '' && !told.has(piece.trim()),
  }));
}

function split(text: string): string[] {
  return text.split(/(?<=[.!?…]\s+|\n)/);
}
