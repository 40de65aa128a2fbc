import { m } from '@/paraglide/messages';
import { Button } from './Button';

interface PagerProps {
  /** How much of the list is on the page: "20 of 84", "12 results". */
  shown: string;
  more: { load: () => void; loading: boolean } | null;
}

/** Rows are appended, so that a place reached in a long list stays on the page. */
export function Pager({ shown, more }: PagerProps) {
  return (
    <div className="pager">
      <p className="muted small">{shown}</p>
      {more && (
        <Button variant="secondary" onClick={more.load} busy={more.loading}>
          {more.loading ? m.pager_loading() : m.pager_more()}
        </Button>
      )}
    </div>
  );
}
