import type { QueryClient } from '@tanstack/react-query';
import { put, quietly, read } from './kept';
import { isProblem } from './problem';

interface Asked {
  queryKey: readonly unknown[];
  client?: QueryClient;
}

/** An answer that may come from this device; `kept` where it does. */
export type Kept<T> = T & { kept?: true };

const keyOf = (queryKey: readonly unknown[]) => `/${encodeURIComponent(JSON.stringify(queryKey))}`;

/** For what came as the answer to a change, and needs no reading. */
export function keepReadable(queryKey: readonly unknown[], answer: object): void {
  void quietly(put(keyOf(queryKey), answer));
}

/**
 * An answer that stays readable without a connection. What the page already shows is never replaced by what was kept.
 * @param leaveOut what must not stay on the device
 */
export async function readable<T extends object>(
  { queryKey, client }: Asked,
  ask: () => Promise<T>,
  leaveOut: (answer: T) => T = (answer) => answer,
): Promise<Kept<T>> {
  try {
    const answer = await ask();
    keepReadable(queryKey, leaveOut(answer));
    return answer;
  } catch (error) {
    const mayStandIn = isProblem(error, 'network') && !client?.getQueryData(queryKey);
    const kept = mayStandIn ? await quietly(read<T>(keyOf(queryKey))) : undefined;
    if (kept) return { ...kept, kept: true };
    throw error;
  }
}
