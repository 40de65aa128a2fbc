import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Topic, TopicUse } from '@/api/types';
import { topicsOf } from '@/lib/forms/loaders';
import { Loaded } from '@/lib/Loaded';
import { taggedKinds, wordingOf } from '@/lib/labels/topics';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { getLocale } from '@/paraglide/runtime';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { Dialog } from '@/ui/Dialog';
import { Actions, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { toast } from '@/ui/Toast';
import type { Choice } from '@/ui/useSuggestions';
import { useMergeTopic } from './mutations';
import { topicUses } from './queries';

interface MergeDialogProps {
  topic: Topic;
  open: boolean;
  onClose: () => void;
}

/** Two topics that mean the same become one; what will move is said before. */
export function MergeDialog({ topic, open, onClose }: MergeDialogProps) {
  return (
    <Dialog title={m.topic_merge_title({ name: wordingOf(topic.prefLabel) })} open={open} onClose={onClose}>
      <MergeForm topic={topic} onClose={onClose} />
    </Dialog>
  );
}

function MergeForm({ topic, onClose }: Omit<MergeDialogProps, 'open'>) {
  const navigate = useNavigate();
  const load = useMemo(() => topicsOf(topic.scheme, topic.id), [topic.scheme, topic.id]);
  const [into, setInto] = useState<Choice | null>(null);
  const merge = useMergeTopic(topic);
  const from = wordingOf(topic.prefLabel);

  function confirm(kept: Choice) {
    const onSuccess = () => {
      onClose();
      toast(m.topic_merged_done({ from, into: kept.label }));
      void navigate({ to: '/sujets/$topicId', params: { topicId: kept.id } });
    };
    merge.mutate(kept.id, { onSuccess });
  }

  return (
    <Stack>
      {merge.error && <ProblemNotice error={merge.error} />}
      <Combobox
        name="into"
        label={m.topic_merge_into()}
        hint={m.topic_merge_into_hint()}
        load={load}
        value={into}
        onChange={(choice) => {
          setInto(choice);
          merge.reset();
        }}
      />
      {into && <Preview topic={topic} into={into.label} />}
      <Actions>
        {into && (
          <Button variant="danger" busy={merge.isPending} onClick={() => confirm(into)}>
            {m.topic_merge_confirm()}
          </Button>
        )}
        <Button variant="secondary" onClick={onClose}>
          {m.action_cancel()}
        </Button>
      </Actions>
    </Stack>
  );
}

function Preview({ topic, into }: { topic: Topic; into: string }) {
  const query = useQuery(topicUses(topic.id));
  const { prefLabel, altLabels, narrower, related } = topic;
  const names = [wordingOf(prefLabel), ...altLabels[getLocale()]];
  const list = (topics: Topic['narrower']) => topics.map((one) => wordingOf(one.prefLabel)).join(', ');
  return (
    <Loaded query={query} lines={3}>
      {({ uses }) => (
        <Notice title={m.topic_merge_preview({ into })} live>
          <ul>
            <li>
              {uses.length === 0 ? m.topic_merge_no_tags() : m.topic_merge_tags({ tags: counted(uses) })}
            </li>
            <li>{m.topic_merge_names({ names: names.join(', ') })}</li>
            {narrower.length > 0 && <li>{m.topic_merge_narrower({ names: list(narrower) })}</li>}
            {related.length > 0 && <li>{m.topic_merge_related({ names: list(related) })}</li>}
            <li>{m.topic_merge_address({ from: wordingOf(prefLabel) })}</li>
          </ul>
        </Notice>
      )}
    </Loaded>
  );
}

function counted(uses: readonly TopicUse[]): string {
  return uses.map(({ kind, count }) => (taggedKinds[kind] ?? m.tagged_others)({ count })).join(', ');
}
