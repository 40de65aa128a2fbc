import type { ReactNode } from 'react';
import { m } from '@/paraglide/messages';
import { Button } from './Button';
import { Icon, type IconName } from './Icon';

interface StateProps {
  icon: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

function State({ icon, title, children, action }: StateProps) {
  return (
    <div className="state">
      <Icon name={icon} size={36} />
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}

/** Nothing to show, and why: an empty list is an answer, not a failure. */
export function EmptyState({ title, children, action }: Omit<StateProps, 'icon'>) {
  return <State icon="hexagon" title={title} {...{ children, action }} />;
}

export function LoadingState({ lines = 5 }: { lines?: number }) {
  return (
    <div role="status">
      <span className="visually-hidden">{m.state_loading()}</span>
      <div className="skeleton" aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: identical bars that never move
          <span key={line} />
        ))}
      </div>
    </div>
  );
}

interface ErrorStateProps {
  title?: string;
  detail?: string | undefined;
  traceId?: string | undefined;
  onRetry?: (() => void) | undefined;
}

export function ErrorState({ title, detail, traceId, onRetry }: ErrorStateProps) {
  return (
    <div role="alert">
      <State
        icon="warning"
        title={title ?? m.state_error_title()}
        action={
          onRetry && (
            <Button icon="retry" variant="secondary" onClick={onRetry}>
              {m.action_retry()}
            </Button>
          )
        }
      >
        {detail ?? m.state_error_detail()}
        {traceId && (
          <>
            <br />
            <span className="small">{m.state_trace({ id: traceId })}</span>
          </>
        )}
      </State>
    </div>
  );
}

export function OfflineState({ onRetry }: { onRetry?: () => void }) {
  return (
    <State
      icon="offline"
      title={m.state_offline_title()}
      action={
        onRetry && (
          <Button icon="retry" variant="secondary" onClick={onRetry}>
            {m.action_retry()}
          </Button>
        )
      }
    >
      {m.state_offline_detail()}
    </State>
  );
}

/** Seen but not allowed (403), or only for those who are signed in: `action` then leads to the sign-in. */
export function NotAllowedState({ title, children, action }: Partial<Omit<StateProps, 'icon'>>) {
  return (
    <State icon="lock" title={title ?? m.state_forbidden_title()} action={action}>
      {children ?? m.state_forbidden_detail()}
    </State>
  );
}

export function MissingState({ action }: { action?: ReactNode }) {
  return (
    <State icon="search" title={m.state_missing_title()} action={action}>
      {m.state_missing_detail()}
    </State>
  );
}
