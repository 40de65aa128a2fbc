/** The drafts of long texts (`ui/editor/drafts`), which outlive the tab: how they are named and when they go. */
const PREFIX = 'essaim.draft:text:';

/** Names the text of one field, for the person who writes it. */
export function textKey(person: string, form: string, field: string): string {
  return `${person}:${form}/${field}`;
}

/** Those of a form that was saved. */
export function dropTexts(person: string, form: string): void {
  drop(`${PREFIX}${person}:${form}/`);
}

/** On signing out: the next person at this desk finds nothing. */
export function dropAllTexts(): void {
  drop(PREFIX);
}

function drop(prefix: string): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(prefix)) localStorage.removeItem(key);
  }
}
