/**
 * A 401 on the API means that the session is missing or has ended. Whoever was signed in is told once, in a
 * dialog over the page, so that nothing typed is lost; the dialog listens here.
 */
type Listener = () => void;

const listeners = new Set<Listener>();

export function announceSessionEnd(): void {
  for (const listener of listeners) listener();
}

export function onSessionEnd(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
