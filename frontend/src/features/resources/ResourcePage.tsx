import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Resource } from '@/api/types';
import { formatDate } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { resourceKinds } from '@/lib/labels/resources';
import { m } from '@/paraglide/messages';
import { Tag } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Columns, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ResourceStateBadge } from './badges';
import { parentCrumbs } from './crumbs';
import { resourceDetails } from './details';
import { ResourceActions } from './ResourceActions';
import { ResourceComments } from './ResourceComments';
import { ResourceFacts } from './ResourceFacts';
import { ResourceReading } from './ResourceReading';
import { VoteButton } from './VoteButton';

export function ResourcePage({ id }: { id: string }) {
  const query = useQuery(resourceDetails(id));
  return (
    <Loaded query={query} page={m.field_resource()}>
      {(resource) => <ResourceSheet resource={resource} />}
    </Loaded>
  );
}

function ResourceSheet({ resource }: { resource: Resource }) {
  const { state, content, revision, demo, actions, number } = resource;
  const [written, setWritten] = useState(false);
  const shown = written && revision ? revision : content;
  return (
    <Page
      title={shown.title}
      crumbs={parentCrumbs(resource)}
      eyebrow={
        <>
          {resourceKinds[shown.kind]()}
          {actions.includes('UPDATE') || state !== 'PUBLISHED' ? <ResourceStateBadge state={state} /> : null}
          {demo && <Tag>{m.demo_tag()}</Tag>}
        </>
      }
      lead={shown.summary}
      actions={<ResourceActions resource={resource} />}
    >
      <Stack gap="large">
        <Notices resource={resource} />
        {revision && (
          <Notice title={written ? m.resource_reading_revision() : m.resource_has_revision()}>
            <div>
              <Button variant="secondary" size="small" onClick={() => setWritten(!written)}>
                {written ? m.resource_read_published() : m.resource_read_revision()}
              </Button>
            </div>
          </Notice>
        )}
        <Columns kind="aside">
          <Stack gap="large">
            <ResourceReading
              content={shown}
              body={shown === revision ? resource.renderedRevision : resource.renderedBody}
              attachments={resource.attachments}
            />
            {number > 0 && <ResourceComments resource={resource} />}
          </Stack>
          <Stack gap="large">
            {number > 0 && <VoteButton resource={resource} />}
            <ResourceFacts resource={resource} content={shown} />
            {number > 0 && (
              <Link to="/ressources/$resourceId/versions" params={{ resourceId: resource.id }}>
                {m.resource_versions_link({ count: number })}
              </Link>
            )}
          </Stack>
        </Columns>
      </Stack>
    </Page>
  );
}

/** What its writers have to know, and what every reader should. */
function Notices({ resource: { state, reason, stale, reviewBy } }: { resource: Resource }) {
  return (
    <>
      {reason && (
        <Notice
          tone="attention"
          title={state === 'ARCHIVED' ? m.resource_archived_title() : m.resource_returned_title()}
        >
          <p>{m.enrolment_reason({ reason })}</p>
        </Notice>
      )}
      {stale && reviewBy && (
        <Notice tone="attention" title={m.resource_stale_title()}>
          <p>{m.resource_stale_detail({ date: formatDate(reviewBy) })}</p>
        </Notice>
      )}
    </>
  );
}
