import type { AccessibilityNeed } from '@/api/types';
import { provisions } from '@/lib/labels/provisions';
import { m } from '@/paraglide/messages';
import { StateBadge } from '@/ui/Badge';
import { PlainText } from '@/ui/Layout';

/** What somebody said they need, as they and the organisers read it. */
export function NeedWords({ need }: { need: AccessibilityNeed }) {
  return (
    <>
      {need.words && <PlainText>{need.words}</PlainText>}
      {need.provisions.length > 0 && <p>{need.provisions.map((one) => provisions[one]()).join(', ')}</p>}
    </>
  );
}

export function NeedStateBadge({ need: { state } }: { need: AccessibilityNeed }) {
  return state === 'OPEN' ? (
    <StateBadge tone="attention" shape="hollow">
      {m.need_open()}
    </StateBadge>
  ) : (
    <StateBadge tone="positive">{m.need_settled()}</StateBadge>
  );
}
