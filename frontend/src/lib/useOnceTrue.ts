import { useRef } from 'react';

/** True from the first time on: a session that ends must not take the form away with what is in it. */
export function useOnceTrue(value: boolean): boolean {
  const seen = useRef(value);
  if (value) seen.current = true;
  return seen.current;
}
