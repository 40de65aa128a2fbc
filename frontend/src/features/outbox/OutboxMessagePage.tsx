import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '@/api/session';
import type { OutboxMessage } from '@/api/types';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { formatMoment } from '@/lib/format';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { ReasonDialog } from '@/lib/ReasonDialog';
import { m } from '@/paraglide/messages';
import { StateBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Facts } from '@/ui/Card';
import { Muted, PlainText, Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import { toast } from '@/ui/Toast';
import { outboxMessage, useDiscard, useRetry } from './queries';
import { kindWords, outboxStates } from './words';

export function OutboxMessagePage({ id }: { id: string }) {
  return useMay('READ_OUTBOX') ? <Message id={id} /> : <ForbiddenPage title={m.outbox_title()} />;
}

function Message({ id }: { id: string }) {
  const query = useQuery(outboxMessage(id));
  return (
    <Loaded query={query} page={m.outbox_message()}>
      {(message) => <MessageSheet message={message} />}
    </Loaded>
  );
}

function MessageSheet({ message }: { message: OutboxMessage }) {
  const { tone, shape, label } = outboxStates[message.state];
  return (
    <Page
      title={message.title ?? kindWords(message.kind)}
      crumbs={[
        { label: m.nav_administration(), link: { to: '/administration' } },
        { label: m.outbox_title(), link: { to: '/administration/courriels' } },
      ]}
      eyebrow={
        <StateBadge tone={tone} shape={shape}>
          {label()}
        </StateBadge>
      }
      actions={<MessageActions message={message} />}
    >
      <Stack gap="large">
        {message.state === 'HELD' && (
          <Notice tone="attention" title={m.outbox_held_title()}>
            <p>{m.outbox_held_detail()}</p>
          </Notice>
        )}
        <MessageFacts message={message} />
        <Section title={m.outbox_text()}>
          {message.text === null ? (
            <Muted>{m.outbox_text_hidden()}</Muted>
          ) : (
            <PlainText>{message.text}</PlainText>
          )}
        </Section>
      </Stack>
    </Page>
  );
}

function MessageFacts({ message }: { message: OutboxMessage }) {
  const { recipient, address, kind, attempts, nextAttemptAt, lastError, deliveredAt, createdAt, reason } =
    message;
  return (
    <Facts
      columns
      facts={[
        {
          term: m.outbox_recipient(),
          value: recipient && (
            <Link to="/administration/personnes/$personId" params={{ personId: recipient.id }}>
              {recipient.name}
            </Link>
          ),
        },
        { term: m.field_email(), value: address },
        { term: m.outbox_kind(), value: kindWords(kind) },
        { term: m.field_created(), value: formatMoment(createdAt) },
        { term: m.outbox_attempts(), value: attempts },
        { term: m.outbox_next_attempt(), value: nextAttemptAt && formatMoment(nextAttemptAt) },
        { term: m.outbox_delivered_at(), value: deliveredAt && formatMoment(deliveredAt) },
        { term: m.outbox_last_error(), value: lastError },
        { term: m.reason_label(), value: reason },
      ]}
    />
  );
}

/** What the server offers to do with it: sending it, or giving it up. */
function MessageActions({ message }: { message: OutboxMessage }) {
  const [asking, setAsking] = useState<'retry' | 'discard'>();
  const retry = useRetry();
  const discard = useDiscard();
  const close = () => {
    setAsking(undefined);
    retry.reset();
    discard.reset();
  };
  const done = (words: string) => ({
    onSuccess: () => {
      toast(words);
      close();
    },
  });
  return (
    <>
      {message.actions.includes('RETRY') && (
        <Button onClick={() => setAsking('retry')}>{m.outbox_retry()}</Button>
      )}
      {message.actions.includes('DISCARD') && (
        <Button variant="danger" onClick={() => setAsking('discard')}>
          {m.outbox_discard()}
        </Button>
      )}
      <ConfirmDialog
        title={m.outbox_retry_title()}
        open={asking === 'retry'}
        confirm={m.outbox_retry()}
        busy={retry.isPending}
        error={retry.error}
        onClose={close}
        onConfirm={() => retry.mutate(message, done(m.outbox_retried()))}
      >
        <p>{m.outbox_retry_detail()}</p>
      </ConfirmDialog>
      <ReasonDialog
        title={m.outbox_discard_title()}
        open={asking === 'discard'}
        hint={m.outbox_discard_hint()}
        confirm={m.outbox_discard()}
        busy={discard.isPending}
        error={discard.error}
        onClose={close}
        onConfirm={(reason) => discard.mutate({ message, reason }, done(m.outbox_discarded()))}
      />
    </>
  );
}
