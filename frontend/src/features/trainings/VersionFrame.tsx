import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import type { TrainingVersion } from '@/api/types';
import { useOpened } from '@/lib/forms/opened';
import { Loaded } from '@/lib/Loaded';
import { versionStates } from '@/lib/labels/versions';
import { m } from '@/paraglide/messages';
import { StateBadge } from '@/ui/Badge';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { LoadingState } from '@/ui/States';
import { Tabs } from '@/ui/Tabs';
import { VersionLacks } from './VersionLacks';
import { versionDetails } from './versions';

const VersionActions = lazy(() => import('./VersionActions'));

interface VersionFrameProps {
  id: string;
  /** On the version as it was when the page opened, and how to ask what it is now. */
  children: (version: TrainingVersion, reload: () => Promise<TrainingVersion>) => ReactNode;
}

/** The pages on which one version is written: what it still lacks, publishing it, and one part of it. */
export function VersionFrame({ id, children }: VersionFrameProps) {
  const queryClient = useQueryClient();
  const opened = useOpened(versionDetails(id));
  const now = useQuery({ ...versionDetails(id), enabled: opened.data !== undefined }).data;
  const reload = () => queryClient.fetchQuery({ ...versionDetails(id), staleTime: 0 });
  return (
    <Loaded query={opened} page={m.version_page()}>
      {(version) => {
        const shown = now ?? version;
        return (
          <Page
            title={m.training_version_number({ number: shown.number })}
            crumbs={[
              { label: m.trainings_title(), link: { to: '/formations' } },
              {
                label: shown.content.title,
                link: { to: '/formations/$trainingId', params: { trainingId: shown.trainingId } },
              },
            ]}
            eyebrow={
              <>
                {shown.content.title}
                <VersionStateBadge version={shown} />
              </>
            }
            actions={
              shown.actions.length > 0 && (
                <Suspense fallback={null}>
                  <VersionActions version={shown} />
                </Suspense>
              )
            }
          >
            <Stack gap="large">
              <VersionTabs version={shown} />
              {shown.actions.includes('UPDATE') ? (
                <>
                  <VersionLacks version={shown} />
                  <Suspense fallback={<LoadingState lines={8} />}>{children(version, reload)}</Suspense>
                </>
              ) : (
                <Notice title={m.version_read_only_title()}>{m.version_read_only_detail()}</Notice>
              )}
            </Stack>
          </Page>
        );
      }}
    </Loaded>
  );
}

function VersionStateBadge({ version: { state } }: { version: TrainingVersion }) {
  const { label, tone, shape } = versionStates[state];
  return (
    <StateBadge tone={tone} shape={shape}>
      {label()}
    </StateBadge>
  );
}

function VersionTabs({ version: { id, number } }: { version: TrainingVersion }) {
  const params = { versionId: id };
  return (
    <Tabs label={m.version_tabs({ number })}>
      <Link to="/formations/versions/$versionId" params={params} activeOptions={{ exact: true }}>
        {m.version_tab_outline()}
      </Link>
      <Link to="/formations/versions/$versionId/textes" params={params}>
        {m.version_tab_texts()}
      </Link>
    </Tabs>
  );
}
