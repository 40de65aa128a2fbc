/**
 * What is being typed, kept in this tab only: a session that ends, a change of language or a reload loses
 * nothing. It belongs to one person, and goes when the form is saved or on signing out.
 */
const PREFIX = 'essaim.draft:';

export interface Draft<Values> {
  person: string;
  values: Values;
  /** The state of the object the typing began from, so that a conflict is still seen after a return. */
  base: Values;
  version: number | null;
}

export function readDraft<Values>(key: string, person: string): Draft<Values> | null {
  const text = sessionStorage.getItem(PREFIX + key);
  if (!text) return null;
  try {
    const draft = JSON.parse(text) as Draft<Values>;
    if (draft.person === person) return draft;
  } catch {
    // Unreadable is the same as someone else's: it goes.
  }
  dropDraft(key);
  return null;
}

export function keepDraft<Values>(key: string, draft: Draft<Values>): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(draft));
  } catch {
    // Storage full or forbidden: the form still works, it is only not kept.
  }
}

export function dropDraft(key: string): void {
  sessionStorage.removeItem(PREFIX + key);
}
