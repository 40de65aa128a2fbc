import { useQueryClient } from '@tanstack/react-query';
import { isProblem } from '@/api/problem';
import { useSender } from '@/lib/outbox';
import { m } from '@/paraglide/messages';
import { toast } from '@/ui/Toast';
import { trainingKeys } from './details';
import { finish, useEnrolmentChanged } from './learning';
import { type Place, progressKey } from './progress';

/** The training or its activity is gone, or closed to this learner: asking again would not change that. */
const REFUSED = [400, 403, 404, 409, 422];

/** Sends what was read without a connection, on whichever page the connection comes back. */
export default function ProgressSender({ person }: { person: string }) {
  const queryClient = useQueryClient();
  const changed = useEnrolmentChanged();

  useSender<Place>(progressKey(person), async ([first, ...others]) => {
    if (!first) return [];
    try {
      changed(await finish(first));
      if (others.length === 0) toast(m.player_sent());
    } catch (error) {
      if (!isProblem(error) || !REFUSED.includes(error.status)) throw error;
      void queryClient.invalidateQueries({ queryKey: trainingKeys.all });
      toast(m.player_not_sent());
    }
    return [first];
  });
  return null;
}
