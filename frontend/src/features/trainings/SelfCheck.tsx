import { useState } from 'react';
import type { Prerequisite } from '@/api/types';
import { m } from '@/paraglide/messages';
import { Checkbox } from '@/ui/Field';
import { FieldSet } from '@/ui/Form';
import { Muted, Stack } from '@/ui/Layout';
import { Status } from '@/ui/Status';

const PREFIX = 'essaim.prerequisites:';

interface SelfCheckProps {
  trainingId: string;
  prerequisites: readonly Prerequisite[];
}

/** What is better known beforehand. What is ticked stays in this tab: nobody is told, and signing out forgets it. */
export function SelfCheck({ trainingId, prerequisites }: SelfCheckProps) {
  const [ticked, setTicked] = useState(() => read(trainingId));
  const all = prerequisites.every(({ statement }) => ticked.includes(statement));

  function tick(statement: string, yes: boolean) {
    const next = yes ? [...ticked, statement] : ticked.filter((one) => one !== statement);
    setTicked(next);
    keep(trainingId, next);
  }

  return (
    <Stack>
      <Muted>{m.training_prerequisites_detail()}</Muted>
      <FieldSet legend={m.training_prerequisites_set()}>
        {prerequisites.map(({ statement, advice }, rank) => {
          const yes = ticked.includes(statement);
          return (
            <div key={statement}>
              <Checkbox
                name="prerequisites"
                value={String(rank)}
                label={statement}
                checked={yes}
                onChange={({ target }) => tick(statement, target.checked)}
              />
              {advice && !yes && <Muted small>{advice}</Muted>}
            </div>
          );
        })}
      </FieldSet>
      {all && <p>{m.training_prerequisites_all()}</p>}
      <Status>{all ? m.training_prerequisites_all() : ''}</Status>
    </Stack>
  );
}

function read(trainingId: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PREFIX + trainingId) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

function keep(trainingId: string, ticked: readonly string[]): void {
  try {
    sessionStorage.setItem(PREFIX + trainingId, JSON.stringify(ticked));
  } catch {
    // Storage full or forbidden: the boxes still work, they are only not kept.
  }
}
