import { useQuery } from '@tanstack/react-query';
import { Loaded } from '@/lib/Loaded';
import { resourceKinds } from '@/lib/labels/resources';
import { wordsOf } from '@/lib/labels/words';
import { m } from '@/paraglide/messages';
import { Diff } from '@/ui/Diff';
import { Muted } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { resourceComparison } from './queries';
import { resourceWords } from './resourceWords';

/** What became of the resource between two of its versions. */
export function VersionChanges({ id, since, to }: { id: string; since: number; to: number }) {
  if (since >= to) return <Notice title={m.resource_compare_earlier()} />;
  return <Changes id={id} since={since} to={to} />;
}

function Changes({ id, since, to }: { id: string; since: number; to: number }) {
  const query = useQuery(resourceComparison(id, since, to));
  return (
    <Loaded query={query} lines={4}>
      {({ changes }) =>
        changes.length === 0 ? (
          <Muted>{m.resource_compare_same()}</Muted>
        ) : (
          <Diff
            open
            summary={m.resource_compare_count({ count: changes.length })}
            lines={changes.map(({ field, before, after }) => ({
              name: wordsOf(CHANGED, field),
              before: shown(field, before),
              after: shown(field, after),
            }))}
          />
        )
      }
    </Loaded>
  );
}

const CHANGED: Record<string, () => string> = { ...resourceWords, attachments: m.field_files };

function shown(field: string, value: string | null): string | null {
  return field === 'kind' && value !== null ? wordsOf(resourceKinds, value) : value;
}
