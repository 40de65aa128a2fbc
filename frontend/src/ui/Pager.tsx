import { m } from '@/paraglide/messages';
import { Button } from './Button';

interface PagerProps {
  shown: number;
  /** "84" or "1 000+": the server stops counting at its ceiling. */
  total: string;
  more: { load: () => void; loading: boolean } | null;
}

/** Rows are appended, so that a place reached in a long list stays on the page. */
export function Pager({ shown, total, more }: PagerProps) {
  return (
    <div className="pager">
      <p className="muted small">{m.pager_shown({ shown: String(shown), total })}</p>
      {more && (
        <Button variant="secondary" onClick={more.load} busy={more.loading}>
          {more.loading ? m.pager_loading() : m.pager_more()}
        </Button>
      )}
    </div>
  );
}
