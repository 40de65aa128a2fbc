import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useKeyset } from '@/api/keyset';
import type { TopicBranch, TopicScheme } from '@/api/types';
import { ListResults } from '@/lib/ListResults';
import { Loaded } from '@/lib/Loaded';
import { wordingOf } from '@/lib/labels/topics';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Stack, Tiles } from '@/ui/Layout';
import { Page, Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { topicsCrumbs } from './crumbs';
import { schemeDetails } from './details';
import { schemeTree, topicList } from './queries';
import { SchemeDialog } from './SchemeDialog';
import { SkosDownloads } from './SkosDownloads';
import { explained } from './wording';

export function SchemePage({ code }: { code: string }) {
  const query = useQuery(schemeDetails(code));
  return (
    <Loaded query={query} page={m.field_scheme()}>
      {(scheme) => <SchemeSheet scheme={scheme} />}
    </Loaded>
  );
}

function SchemeSheet({ scheme }: { scheme: TopicScheme }) {
  const { code, label, description, actions } = scheme;
  const [editing, setEditing] = useState(false);
  const tree = useQuery(schemeTree(code));
  return (
    <Page
      title={wordingOf(label)}
      eyebrow={m.field_scheme()}
      lead={explained(description)}
      crumbs={topicsCrumbs()}
      actions={
        <>
          {actions.includes('ADD_TOPIC') && (
            <LinkButton to="/vocabulaires/$code/nouveau" params={{ code }} icon="plus">
              {m.topic_new()}
            </LinkButton>
          )}
          {actions.includes('UPDATE') && (
            <Button variant="secondary" icon="edit" onClick={() => setEditing(true)}>
              {m.action_edit()}
            </Button>
          )}
        </>
      }
    >
      <Stack gap="large">
        <Loaded query={tree} lines={8}>
          {({ topics }) =>
            topics.length === 0 ? <EmptyState title={m.scheme_empty()} /> : <Branches branches={topics} />
          }
        </Loaded>
        {actions.includes('UPDATE') && <Deprecated code={code} />}
        <SkosDownloads code={code} />
      </Stack>
      <SchemeDialog scheme={scheme} open={editing} onClose={() => setEditing(false)} />
    </Page>
  );
}

/** A card for each topic at the top, all that is narrower inside it. */
function Branches({ branches }: { branches: readonly TopicBranch[] }) {
  return (
    <Tiles>
      {branches.map((branch) => (
        <li key={branch.id}>
          <Card level={2} title={<BranchLink branch={branch} />}>
            <Narrower branches={branch.narrower} />
          </Card>
        </li>
      ))}
    </Tiles>
  );
}

function Narrower({ branches }: { branches: readonly TopicBranch[] }) {
  if (branches.length === 0) return null;
  return (
    <ul>
      {branches.map((branch) => (
        <li key={branch.id}>
          <BranchLink branch={branch} />
          <Narrower branches={branch.narrower} />
        </li>
      ))}
    </ul>
  );
}

function BranchLink({ branch: { id, prefLabel } }: { branch: TopicBranch }) {
  return (
    <Link to="/sujets/$topicId" params={{ topicId: id }}>
      {wordingOf(prefLabel)}
    </Link>
  );
}

/** For those who write the vocabulary: what is no longer in use, and what stands for it. */
function Deprecated({ code }: { code: string }) {
  const list = useKeyset(topicList({ scheme: [code], state: 'DEPRECATED' }));
  if (list.items.length === 0) return null;
  return (
    <Section title={m.topics_deprecated()}>
      <ListResults
        list={list}
        caption={m.topics_deprecated()}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: 'name',
            header: m.field_topic(),
            cell: ({ id, prefLabel }) => (
              <Link to="/sujets/$topicId" params={{ topicId: id }}>
                {wordingOf(prefLabel)}
              </Link>
            ),
          },
          {
            key: 'replacedBy',
            header: m.topic_replaced_by(),
            cell: ({ replacedBy }) => replacedBy && wordingOf(replacedBy.prefLabel),
          },
        ]}
      />
    </Section>
  );
}
