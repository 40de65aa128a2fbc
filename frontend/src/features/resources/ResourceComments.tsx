import { type FormEvent, useState } from 'react';
import { useKeyset } from '@/api/keyset';
import { signInAddress, useSession } from '@/api/session';
import type { Resource, ResourceComment } from '@/api/types';
import { formatMoment } from '@/lib/format';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { AnchorButton, Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Muted, Row, Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { Pager } from '@/ui/Pager';
import { Timeline } from '@/ui/Timeline';
import { toast } from '@/ui/Toast';
import { CommentActions } from './CommentActions';
import { useComment } from './mutations';
import { resourceComments } from './queries';

export function ResourceComments({ resource }: { resource: Resource }) {
  const { id, actions } = resource;
  const { signedIn } = useSession();
  const { items, more, error } = useKeyset(resourceComments(id));
  return (
    <Section title={m.resource_comments({ count: resource.comments })}>
      <Stack>
        {error && <ProblemNotice error={error} />}
        {items.length > 0 && <Timeline label={m.resource_comments_list()} entries={items.map(entry)} />}
        {more && <Pager shown="" more={more} />}
        {actions.includes('COMMENT') && <CommentForm id={id} />}
        {!signedIn && (
          <div>
            <AnchorButton variant="secondary" href={signInAddress(`/ressources/${id}`)}>
              {m.resource_comment_sign_in()}
            </AnchorButton>
          </div>
        )}
      </Stack>
    </Section>
  );
}

function entry(comment: ResourceComment) {
  const { id, author, body, hiddenFor, createdAt } = comment;
  return {
    id,
    at: createdAt,
    when: formatMoment(createdAt),
    title: author?.name ?? m.resource_comment_somebody(),
    detail: (
      <Stack gap="small">
        <p className="keep-lines">{body}</p>
        {hiddenFor && <Muted small>{m.resource_comment_hidden({ reason: hiddenFor })}</Muted>}
        <Row gap="small">
          <CommentActions comment={comment} />
        </Row>
      </Stack>
    ),
  };
}

function CommentForm({ id }: { id: string }) {
  const [body, setBody] = useState('');
  const [attempt, setAttempt] = useState(0);
  // A new key for each comment: sent again after a lost answer it is not written twice.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const comment = useComment(id);
  const missing = attempt > 0 && body.trim() === '' ? m.resource_comment_missing() : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (comment.isPending) return;
    if (body.trim() === '') {
      setAttempt(attempt + 1);
      return;
    }
    const onSuccess = () => {
      setBody('');
      setAttempt(0);
      setKey(crypto.randomUUID());
      toast(m.resource_commented());
    };
    comment.mutate({ body: body.trim(), key }, { onSuccess });
  }

  return (
    <Form
      onSubmit={submit}
      note={false}
      attempt={attempt}
      faults={missing ? [{ name: 'comment', message: missing }] : []}
    >
      {comment.error && <ProblemNotice error={comment.error} />}
      <TextArea
        name="comment"
        label={m.resource_comment_label()}
        rows={3}
        error={missing}
        maxLength={5000}
        value={body}
        onChange={(event) => setBody(event.target.value)}
      />
      <FormActions>
        <Button type="submit" busy={comment.isPending}>
          {m.resource_comment_send()}
        </Button>
      </FormActions>
    </Form>
  );
}
