import type { ReactNode } from 'react';
import type { Tone } from './Badge';
import { Icon, type IconName } from './Icon';

const ICONS: Partial<Record<Tone, IconName>> = {
  positive: 'check',
  attention: 'warning',
  negative: 'warning',
};

interface NoticeProps {
  tone?: Tone;
  title?: string;
  /** Read out as soon as it appears; for what the person has just caused. */
  live?: boolean;
  children?: ReactNode;
}

export function Notice({ tone = 'accent', title, live, children }: NoticeProps) {
  return (
    <div className="notice" data-tone={tone} role={live ? 'alert' : undefined}>
      <Icon name={ICONS[tone] ?? 'info'} />
      <div className="notice-body">
        {title && <strong>{title}</strong>}
        {children && <div className="notice-body">{children}</div>}
      </div>
    </div>
  );
}
