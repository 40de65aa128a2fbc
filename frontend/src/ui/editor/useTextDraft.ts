import { useCallback, useRef, useState } from 'react';
import { keepTexts, readTexts, type TextDraft } from './drafts';

export interface OfferedDraft extends TextDraft {
  /** The text on the server is no longer the one this draft began from. */
  outdated: boolean;
}

interface KeptText {
  offered: OfferedDraft | null;
  /** The person decided about the offered draft: it is taken into the text, or no longer wanted. */
  settle: () => void;
  keep: (text: string) => void;
}

/**
 * Keeps what is typed. A draft found at the start is only offered: until the person decides, it stays stored behind
 * what is being typed now.
 */
export function useTextDraft(key: string | undefined, value: string): KeptText {
  // A form that restored this very draft by itself still goes on from what the draft began from.
  const [base] = useState(
    () => (key ? readTexts(key).find(({ text }) => text === value)?.base : undefined) ?? value,
  );
  const [found, setFound] = useState(() => undecided(key, value));
  // Deciding and typing may come in the same turn: typing must see what was just decided.
  const behind = useRef(found);
  const [first] = found;

  const keep = useCallback(
    (text: string) => {
      if (!key) return;
      const typed = text === base ? [] : [{ text, base, at: Date.now() }];
      keepTexts(key, [...typed, ...behind.current].slice(0, KEPT_BEHIND));
    },
    [key, base],
  );

  const settle = useCallback(() => {
    behind.current = behind.current.slice(1);
    setFound(behind.current);
    if (key) keepTexts(key, behind.current);
  }, [key]);

  return { offered: first ? { ...first, outdated: first.base !== base } : null, settle, keep };
}

const KEPT_BEHIND = 3;

/** A draft that says what was saved since has done its service. */
function undecided(key: string | undefined, value: string): readonly TextDraft[] {
  return key ? readTexts(key).filter(({ text }) => text !== value && text.trim() !== '') : [];
}
