import { m } from '@/paraglide/messages';

interface DiffLine {
  name: string;
  before: string | null;
  after: string | null;
}

/** Former and new values, told apart by words and marks as well as by colour. */
export function Diff({
  summary,
  lines,
  open,
}: {
  summary: string;
  lines: readonly DiffLine[];
  /** From the start: what the page is about. */
  open?: boolean;
}) {
  return (
    <details className="diff" open={open}>
      <summary>{summary}</summary>
      <dl>
        {lines.map(({ name, before, after }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            {before !== null && (
              <dd>
                <span className="visually-hidden">{m.diff_before()}</span>
                <del>{before}</del>
              </dd>
            )}
            {after !== null && (
              <dd>
                <span className="visually-hidden">{m.diff_after()}</span>
                <ins>{after}</ins>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </details>
  );
}
