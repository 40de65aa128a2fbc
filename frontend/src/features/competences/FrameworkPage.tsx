import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CompetenceFramework } from '@/api/types';
import DownloadButton from '@/lib/DownloadButton';
import { formatDayOf } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { wordingOf } from '@/lib/labels/topics';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { Muted, Row, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import { explained, FrameworkTree } from './FrameworkTree';
import { PublishDialog } from './PublishDialog';
import { frameworkDetails, frameworkVersions } from './queries';

export function FrameworkPage({ id }: { id: string }) {
  const query = useQuery(frameworkDetails(id));
  return (
    <Loaded query={query} page={m.competence_framework()}>
      {(framework) => <FrameworkSheet framework={framework} />}
    </Loaded>
  );
}

/** As published; those who write it see beside it what comes next. */
function FrameworkSheet({ framework }: { framework: CompetenceFramework }) {
  const { id, code, number, content, draft, actions } = framework;
  const [draftShown, setDraftShown] = useState(content === null);
  const [publishing, setPublishing] = useState(false);
  const text = draftShown ? (draft ?? content) : (content ?? draft);
  if (!text) return null;
  return (
    <Page
      title={wordingOf(text.label)}
      eyebrow={m.competence_framework()}
      lead={text.description ? explained(text.description) : null}
      crumbs={[{ label: m.competences_title(), link: { to: '/competences' } }]}
      actions={
        <>
          {actions.includes('PUBLISH') && (
            <Button onClick={() => setPublishing(true)}>{m.competence_publish()}</Button>
          )}
          {actions.includes('UPDATE') && (
            <LinkButton
              to="/competences/$frameworkId/modifier"
              params={{ frameworkId: id }}
              variant="secondary"
              icon="edit"
            >
              {draft ? m.action_edit() : m.competence_prepare()}
            </LinkButton>
          )}
        </>
      }
    >
      <Stack gap="large">
        {draft && (
          <Notice tone="attention" title={m.competence_draft()}>
            <Stack gap="small">
              <p>
                {content ? m.competence_draft_detail({ number: number + 1 }) : m.competence_draft_first()}
              </p>
              {content && (
                <div>
                  <Button
                    variant="secondary"
                    size="small"
                    aria-pressed={draftShown}
                    onClick={() => setDraftShown(!draftShown)}
                  >
                    {m.competence_draft_show()}
                  </Button>
                </div>
              )}
            </Stack>
          </Notice>
        )}
        <FrameworkTree key={String(draftShown)} text={text} />
        {number > 0 && (
          <>
            <Versions id={id} />
            <Section title={m.skos_title()}>
              <Row gap="small">
                <DownloadButton
                  address={`/api/v1/competence-frameworks/${id}/skos`}
                  name={`${code}.jsonld`}
                  type="application/ld+json"
                >
                  JSON-LD
                </DownloadButton>
                <DownloadButton
                  address={`/api/v1/competence-frameworks/${id}/skos`}
                  name={`${code}.ttl`}
                  type="text/turtle"
                >
                  Turtle
                </DownloadButton>
              </Row>
            </Section>
          </>
        )}
      </Stack>
      <PublishDialog framework={framework} open={publishing} onClose={() => setPublishing(false)} />
    </Page>
  );
}

function Versions({ id }: { id: string }) {
  const query = useQuery(frameworkVersions(id));
  return (
    <Section title={m.competence_versions()}>
      <Loaded query={query} lines={2}>
        {(versions) => (
          <ul>
            {versions.map(({ number, changeNote, publishedAt }) => (
              <li key={number}>
                {m.competence_version_of({ number, day: formatDayOf(publishedAt) })}
                {changeNote && <Muted small>{changeNote}</Muted>}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}
