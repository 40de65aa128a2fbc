import { Problem } from '@/api/problem';
import { m } from '@/paraglide/messages';
import { Notice } from '@/ui/Notice';
import { problemMessage } from './forms/faults';

/** Why an action was refused, where it was asked. The session's own dialog speaks for a 401. */
export function ProblemNotice({ error }: { error: Error }) {
  const problem = error instanceof Problem ? error : Problem.unreachable();
  if (problem.status === 401) return null;
  const stale = problem.code === 'stale-version';
  return (
    <Notice tone="negative" live title={stale ? m.action_stale_title() : problem.title}>
      <p>{stale ? m.action_stale_detail() : problemMessage(problem)}</p>
      {problem.violations.length > 0 && (
        <ul>
          {problem.violations.map(({ code, message, pointer }) => (
            <li key={`${pointer}${code}`}>{message}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
