import { useState } from 'react';
import type { ResourceComment } from '@/api/types';
import { formatMoment } from '@/lib/format';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { toast } from '@/ui/Toast';
import { useHideComment, useShowComment } from './mutations';

/** Moderators hide what does not belong there, with a reason, and show it again. */
export function CommentActions({ comment }: { comment: ResourceComment }) {
  const { actions, author, createdAt } = comment;
  const [asking, setAsking] = useState(false);
  const hide = useHideComment(comment);
  const show = useShowComment(comment);
  const close = () => {
    setAsking(false);
    hide.reset();
  };
  const onSuccess = () => {
    close();
    toast(m.resource_comment_hidden_done());
  };
  const which = (
    <span className="visually-hidden">
      {' : '}
      {author?.name ?? m.resource_comment_somebody()}, {formatMoment(createdAt)}
    </span>
  );
  return (
    <>
      {show.error && <ProblemNotice error={show.error} />}
      {actions.includes('HIDE') && (
        <Button variant="quiet" size="small" onClick={() => setAsking(true)}>
          {m.resource_comment_hide()}
          {which}
        </Button>
      )}
      {actions.includes('SHOW') && (
        <Button
          variant="quiet"
          size="small"
          busy={show.isPending}
          onClick={() => show.mutate(undefined, { onSuccess: () => toast(m.resource_comment_shown_done()) })}
        >
          {m.resource_comment_show()}
          {which}
        </Button>
      )}
      <ReasonDialog
        title={m.resource_comment_hide_title()}
        open={asking}
        hint={m.resource_comment_hide_hint()}
        confirm={m.resource_comment_hide()}
        busy={hide.isPending}
        error={hide.error}
        onClose={close}
        onConfirm={(reason) => hide.mutate(reason, { onSuccess })}
      />
    </>
  );
}
