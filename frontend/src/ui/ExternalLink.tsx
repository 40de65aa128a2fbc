import { Icon } from './Icon';

/** Only web addresses become links: anything else, `javascript:` first of all, stays text. */
export function ExternalLink({ href }: { href: string }) {
  const shown = href.replace(/^https?:\/\//, '').replace(/\/$/, '');
  if (!/^https?:\/\//i.test(href)) return <span>{href}</span>;
  return (
    <a href={href} rel="noreferrer" className="external">
      {shown}
      <Icon name="external" size={14} />
    </a>
  );
}
