import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '@/api/session';
import type { EventSeries } from '@/api/types';
import { CalendarAddress } from '@/lib/CalendarAddress';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { ProblemNotice } from '@/lib/ProblemNotice';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Muted, Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';
import { toast } from '@/ui/Toast';
import { useSubscription } from './saving';

/** Coming to all dates, once; and the calendar of the series. */
export function Subscription({ series }: { series: EventSeries }) {
  const { signedIn } = useSession();
  const { id, actions } = series;
  return (
    <Section title={m.series_come()}>
      <Stack>
        {actions.includes('SUBSCRIBE') && <Subscribe id={id} />}
        {actions.includes('UNSUBSCRIBE') && <Subscribed id={id} />}
        {!signedIn && series.state === 'PUBLISHED' && <p>{m.series_sign_in()}</p>}
        {signedIn && series.state === 'PUBLISHED' && !actions.includes('CLAIM') && (
          <p>
            {m.series_members_claim()}{' '}
            <Link to="/communautes/$communityId" params={{ communityId: series.community.id }}>
              {series.community.name}
            </Link>
          </p>
        )}
        {series.visibility === 'PUBLIC' && series.state !== 'DRAFT' && (
          <CalendarAddress
            name="seriesCalendar"
            label={m.series_calendar()}
            hint={m.series_calendar_hint()}
            address={`${window.location.origin}/api/v1/event-feeds/calendar?seriesId=${id}`}
          />
        )}
      </Stack>
    </Section>
  );
}

function Subscribe({ id }: { id: string }) {
  const change = useSubscription(id);
  return (
    <>
      {change.error && <ProblemNotice error={change.error} />}
      <Muted>{m.series_subscribe_detail()}</Muted>
      <div>
        <Button
          busy={change.isPending}
          onClick={() => change.mutate(true, { onSuccess: () => toast(m.series_subscribed()) })}
        >
          {m.series_subscribe()}
        </Button>
      </div>
    </>
  );
}

function Subscribed({ id }: { id: string }) {
  const change = useSubscription(id);
  const [asking, setAsking] = useState(false);
  const close = () => {
    change.reset();
    setAsking(false);
  };
  return (
    <>
      <p>{m.series_subscribed_detail()}</p>
      <div>
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {m.series_unsubscribe()}
        </Button>
      </div>
      <ConfirmDialog
        title={m.series_unsubscribe()}
        open={asking}
        confirm={m.series_unsubscribe()}
        busy={change.isPending}
        error={change.error}
        onClose={close}
        onConfirm={() => {
          const onSuccess = () => {
            toast(m.series_unsubscribed());
            close();
          };
          change.mutate(false, { onSuccess });
        }}
      >
        <p>{m.series_unsubscribe_detail()}</p>
      </ConfirmDialog>
    </>
  );
}
