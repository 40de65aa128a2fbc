import { useState } from 'react';
import type { Topic } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { wordingOf } from '@/lib/labels/topics';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button, LinkButton } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { MergeDialog } from './MergeDialog';
import { useDeprecateTopic, useRestoreTopic } from './mutations';

/** What the server says this reader may do with the topic. */
export function TopicActions({ topic }: { topic: Topic }) {
  const { id, scheme, actions } = topic;
  const name = wordingOf(topic.prefLabel);
  const [asking, setAsking] = useState<'deprecate' | 'restore' | 'merge'>();
  const deprecate = useDeprecateTopic(topic);
  const restore = useRestoreTopic(topic);
  const close = () => {
    setAsking(undefined);
    deprecate.reset();
    restore.reset();
  };
  const done = (words: string) => ({
    onSuccess: () => {
      close();
      toast(words);
    },
  });

  return (
    <>
      {actions.includes('UPDATE') && (
        <>
          <LinkButton to="/sujets/$topicId/modifier" params={{ topicId: id }} icon="edit">
            {m.action_edit()}
          </LinkButton>
          <LinkButton
            to="/vocabulaires/$code/nouveau"
            params={{ code: scheme }}
            search={{ broaderId: id }}
            variant="secondary"
            icon="plus"
          >
            {m.topic_new_narrower()}
          </LinkButton>
        </>
      )}
      {actions.includes('MERGE') && (
        <Button variant="secondary" onClick={() => setAsking('merge')}>
          {m.topic_merge()}
        </Button>
      )}
      {actions.includes('DEPRECATE') && (
        <Button variant="secondary" onClick={() => setAsking('deprecate')}>
          {m.topic_deprecate()}
        </Button>
      )}
      {actions.includes('RESTORE') && (
        <Button onClick={() => setAsking('restore')}>{m.topic_restore()}</Button>
      )}
      <MergeDialog topic={topic} open={asking === 'merge'} onClose={close} />
      <ReasonDialog
        title={m.topic_deprecate_title({ name })}
        open={asking === 'deprecate'}
        hint={m.topic_deprecate_hint()}
        confirm={m.topic_deprecate()}
        busy={deprecate.isPending}
        error={deprecate.error}
        onClose={close}
        onConfirm={(reason) => deprecate.mutate(reason, done(m.topic_deprecated_done({ name })))}
      />
      <ConfirmDialog
        title={m.topic_restore_title({ name })}
        open={asking === 'restore'}
        confirm={m.topic_restore()}
        busy={restore.isPending}
        error={restore.error}
        onClose={close}
        onConfirm={() => restore.mutate(undefined, done(m.topic_restored_done({ name })))}
      >
        <p>{m.topic_restore_detail()}</p>
      </ConfirmDialog>
    </>
  );
}
