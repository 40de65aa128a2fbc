import { m } from '@/paraglide/messages';
import { useBrandName } from '@/ui/brand';
import { Prose } from '@/ui/Layout';
import { Page } from '@/ui/Page';

/** Says "not compliant" until an audit says otherwise: automated checks are no audit. */
export function AccessibilityPage() {
  return (
    <Page title={m.accessibility_title()} crumbs={[]} lead={m.accessibility_lead({ brand: useBrandName() })}>
      <Prose>
        <h2>{m.accessibility_state_title()}</h2>
        <p>{m.accessibility_state()}</p>
        <h2>{m.accessibility_done_title()}</h2>
        <ul>
          <li>{m.accessibility_done_keyboard()}</li>
          <li>{m.accessibility_done_zoom()}</li>
          <li>{m.accessibility_done_map()}</li>
          <li>{m.accessibility_done_checks()}</li>
        </ul>
        <h2>{m.accessibility_missing_title()}</h2>
        <ul>
          <li>{m.accessibility_missing_audit()}</li>
          <li>{m.accessibility_missing_readers()}</li>
        </ul>
        <h2>{m.accessibility_help_title()}</h2>
        <p>{m.accessibility_help()}</p>
        <p>{m.accessibility_defender()}</p>
      </Prose>
    </Page>
  );
}
