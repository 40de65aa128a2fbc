import { Icon } from './Icon';
import './styles/bell.css';

/** A bell with the number of what is unread; decoration only: whoever shows it says it in words. */
export function BellMark({ count, more }: { count: number; more?: boolean }) {
  return (
    <span className="bell">
      <Icon name="bell" />
      {count > 0 && <span className="bell-count">{more ? `${count}+` : count}</span>}
    </span>
  );
}
