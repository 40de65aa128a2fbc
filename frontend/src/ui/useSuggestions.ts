import { useEffect, useState } from 'react';

export interface Choice {
  id: string;
  label: string;
  /** Told apart by this when labels are alike: département, kind, address. */
  detail?: string | undefined;
}

export type LoadChoices<T extends Choice> = (text: string, signal: AbortSignal) => Promise<readonly T[]>;

export type Suggestions<T> =
  | { step: 'idle' }
  | { step: 'loading' }
  | { step: 'failed' }
  | { step: 'ready'; choices: readonly T[] };

const PAUSE = 180;

/** Asks once the typing pauses and drops answers that come too late. */
export function useSuggestions<T extends Choice>(text: string, asking: boolean, load: LoadChoices<T>) {
  const [suggestions, setSuggestions] = useState<Suggestions<T>>({ step: 'idle' });

  useEffect(() => {
    if (!asking) {
      setSuggestions({ step: 'idle' });
      return;
    }
    const controller = new AbortController();
    setSuggestions((before) => (before.step === 'ready' ? before : { step: 'loading' }));
    const timer = setTimeout(() => {
      load(text, controller.signal).then(
        (choices) => {
          if (!controller.signal.aborted) setSuggestions({ step: 'ready', choices });
        },
        () => {
          if (!controller.signal.aborted) setSuggestions({ step: 'failed' });
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text, asking, load]);

  return suggestions;
}
