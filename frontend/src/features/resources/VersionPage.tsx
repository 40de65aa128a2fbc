import { useQuery } from '@tanstack/react-query';
import { formatMoment } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { resourceKinds } from '@/lib/labels/resources';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Columns, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { resourceCrumbs } from './crumbs';
import { resourceDetails } from './details';
import { resourceVersion } from './queries';
import { ResourceFacts } from './ResourceFacts';
import { ResourceReading } from './ResourceReading';

/** A version as it was published, later ones notwithstanding. */
export function VersionPage({ id, number }: { id: string; number: number }) {
  const resource = useQuery(resourceDetails(id));
  const version = useQuery(resourceVersion(id, number));
  const title = m.resource_version({ number: String(number) });
  return (
    <Loaded query={resource} page={title}>
      {(now) => (
        <Loaded query={version} page={title}>
          {({ content, renderedBody, attachments, publishedAt }) => (
            <Page
              title={content.title}
              eyebrow={`${resourceKinds[content.kind]()} · ${title}`}
              lead={content.summary}
              crumbs={[
                ...resourceCrumbs(now),
                {
                  label: m.resource_versions(),
                  link: { to: '/ressources/$resourceId/versions', params: { resourceId: id } },
                },
              ]}
              actions={
                <LinkButton to="/ressources/$resourceId" params={{ resourceId: id }} variant="secondary">
                  {m.resource_read_published()}
                </LinkButton>
              }
            >
              <Stack gap="large">
                {number < now.number && (
                  <Notice title={m.resource_version_old({ date: formatMoment(publishedAt) })} />
                )}
                <Columns kind="aside">
                  <ResourceReading content={content} body={renderedBody} attachments={attachments} />
                  <ResourceFacts resource={now} content={content} />
                </Columns>
              </Stack>
            </Page>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
