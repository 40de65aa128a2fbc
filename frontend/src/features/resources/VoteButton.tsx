import type { Resource } from '@/api/types';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Muted, Stack } from '@/ui/Layout';
import { useVote } from './mutations';

/** One vote each; pressing again takes it back. */
export function VoteButton({ resource }: { resource: Resource }) {
  const { votes, voted, actions } = resource;
  const vote = useVote(resource);
  return (
    <Stack gap="small">
      <Muted>{m.resource_votes_count({ count: votes })}</Muted>
      {actions.includes('VOTE') && (
        <div>
          <Button
            variant="secondary"
            aria-pressed={voted}
            icon={voted ? 'check' : undefined}
            busy={vote.isPending}
            onClick={() => vote.mutate()}
          >
            {m.resource_vote()}
          </Button>
        </div>
      )}
      {vote.error && <ProblemNotice error={vote.error} />}
    </Stack>
  );
}
