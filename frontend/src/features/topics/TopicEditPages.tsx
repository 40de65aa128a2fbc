import { useQuery, useQueryClient } from '@tanstack/react-query';
import { topicQuery } from '@/api/topics';
import type { Topic, TopicScheme } from '@/api/types';
import { useOpened } from '@/lib/forms/opened';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { wordingOf } from '@/lib/labels/topics';
import { useOnceTrue } from '@/lib/useOnceTrue';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { schemeCrumbs, topicCrumb } from './crumbs';
import { schemeDetails } from './details';
import { TopicForm } from './TopicForm';
import { emptyTopic, valuesOfTopic } from './topicForm';

export function NewTopicPage({ code, broaderId }: { code: string; broaderId: string | undefined }) {
  const scheme = useOpened(schemeDetails(code));
  const broader = useQuery({ ...topicQuery(broaderId ?? ''), enabled: broaderId !== undefined });
  return (
    <Loaded query={scheme} page={m.topic_new()}>
      {(loaded) =>
        broaderId === undefined ? (
          <NewTopic scheme={loaded} broader={null} />
        ) : (
          <Loaded query={broader} page={m.topic_new()}>
            {(above) => <NewTopic scheme={loaded} broader={above} />}
          </Loaded>
        )
      }
    </Loaded>
  );
}

function NewTopic({ scheme, broader }: { scheme: TopicScheme; broader: Topic | null }) {
  const allowed = useOnceTrue(scheme.actions.includes('ADD_TOPIC'));
  if (!allowed) return <ForbiddenPage title={m.topic_new()} />;
  return (
    <Page title={m.topic_new()} crumbs={schemeCrumbs(scheme.code, scheme)}>
      <TopicForm id={null} scheme={scheme.code} stored={{ values: emptyTopic(broader), version: null }} />
    </Page>
  );
}

export function EditTopicPage({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = useOpened(topicQuery(id));
  const scheme = useQuery({
    ...schemeDetails(query.data?.scheme ?? ''),
    enabled: query.data !== undefined,
  }).data;
  const reload = async () => {
    const now = await queryClient.fetchQuery({ ...topicQuery(id), staleTime: 0 });
    return { values: valuesOfTopic(now), version: now.version };
  };
  return (
    <Loaded query={query} page={m.topic_edit()}>
      {(topic) =>
        topic.actions.includes('UPDATE') ? (
          <Page
            title={m.edit_title({ name: wordingOf(topic.prefLabel) })}
            crumbs={[...schemeCrumbs(topic.scheme, scheme), topicCrumb(topic)]}
          >
            <TopicForm
              id={id}
              scheme={topic.scheme}
              stored={{ values: valuesOfTopic(topic), version: topic.version }}
              reload={reload}
            />
          </Page>
        ) : (
          <ForbiddenPage title={m.topic_edit()} />
        )
      }
    </Loaded>
  );
}
