import type { AccessibilityNeed, NeedDraft, Provision } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { FormFault } from '@/ui/Form';

/** What somebody types; `asked` shows the fields. */
export interface NeedValues {
  asked: boolean;
  words: string;
  provisions: readonly Provision[];
}

export const NO_NEED: NeedValues = { asked: false, words: '', provisions: [] };

export function needValues(need: AccessibilityNeed | null): NeedValues {
  return { asked: true, words: need?.words ?? '', provisions: need?.provisions ?? [] };
}

/** What keeps it from being sent. */
export function needFaults({ asked, words, provisions }: NeedValues): FormFault[] {
  const says = words.trim() !== '' || provisions.length > 0;
  return asked && !says ? [{ name: 'need', message: m.need_missing() }] : [];
}

/** Nothing unless it was asked. */
export function needDraft({ asked, words, provisions }: NeedValues): NeedDraft | undefined {
  return asked ? { words: words.trim(), provisions: [...provisions] } : undefined;
}
