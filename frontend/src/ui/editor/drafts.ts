/**
 * Long texts being written, kept on this device until they are saved: a closed window or an ended session loses
 * nothing. Saving the form and signing out drop them (`lib/forms/texts`).
 */
const PREFIX = 'essaim.draft:text:';
const KEPT = 30 * 24 * 3_600_000;

export interface TextDraft {
  text: string;
  /** The text it began from: when the server's is another by now, taking the draft would undo someone's work. */
  base: string;
  /** When it was last typed in, as `Date.now()` counts. */
  at: number;
}

/** The latest draft first; an older one nobody decided about may stand behind it. */
export function readTexts(key: string): readonly TextDraft[] {
  try {
    const drafts = JSON.parse(localStorage.getItem(PREFIX + key) ?? '[]') as TextDraft[];
    return drafts.filter(({ text, at }) => typeof text === 'string' && Date.now() - at < KEPT);
  } catch {
    return [];
  }
}

export function keepTexts(key: string, drafts: readonly TextDraft[]): void {
  try {
    if (drafts.length === 0) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(drafts));
  } catch {
    // Storage full or forbidden: writing goes on, the text is only not kept.
  }
}
