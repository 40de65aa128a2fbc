/** Speaks a change that is only seen otherwise, such as the number of results after a filter. */
export function Status({ children }: { children: string }) {
  return (
    <p role="status" className="visually-hidden">
      {children}
    </p>
  );
}
