import { lazy } from 'react';
import { m } from '@/paraglide/messages';
import { Section } from '@/ui/Page';
import { VersionFrame } from './VersionFrame';

// For those alone who write.
const OutlineForm = lazy(() => import('./OutlineForm'));
const VersionForm = lazy(() => import('./VersionForm'));

export function VersionOutlinePage({ id }: { id: string }) {
  return (
    <VersionFrame id={id}>
      {(version, reload) => (
        <Section title={m.version_tab_outline()}>
          <p>{m.outline_lead()}</p>
          <OutlineForm version={version} reload={reload} />
        </Section>
      )}
    </VersionFrame>
  );
}

export function VersionTextsPage({ id }: { id: string }) {
  return (
    <VersionFrame id={id}>
      {(version, reload) => (
        <Section title={m.version_tab_texts()}>
          <VersionForm version={version} reload={reload} />
        </Section>
      )}
    </VersionFrame>
  );
}
