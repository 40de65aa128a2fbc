import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, unwrap } from '@/api/client';
import type { PersonalCalendar } from '@/api/types';
import { CalendarAddress } from '@/lib/CalendarAddress';
import { ConfirmDialog } from '@/lib/ConfirmDialog';
import { formatMoment } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Row, Stack } from '@/ui/Layout';
import { Section } from '@/ui/Page';

const myCalendar = queryOptions({
  queryKey: ['my-calendar'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/me/calendar', { signal })),
});

type Move = 'renew' | 'revoke';

function useMoveCalendar() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (move: Move) =>
      unwrap(
        move === 'renew' ? api.POST('/api/v1/me/calendar/renew') : api.POST('/api/v1/me/calendar/revoke'),
      ),
    // The address is told once: it stays with the page, never in what is kept of the server's answers.
    onSuccess: (calendar) => queryClient.setQueryData(myCalendar.queryKey, { ...calendar, address: null }),
  });
}

/** One's own events in one's own calendar, under an address that nobody guesses. */
export default function MyCalendar() {
  const query = useQuery(myCalendar);
  return (
    <Section title={m.my_calendar_title()}>
      <Loaded query={query} lines={2}>
        {(calendar) => <Address calendar={calendar} />}
      </Loaded>
    </Section>
  );
}

function Address({ calendar: { active, renewedAt } }: { calendar: PersonalCalendar }) {
  const [asked, setAsked] = useState<Move>();
  const move = useMoveCalendar();
  const told = move.data?.address;
  const close = () => setAsked(undefined);
  const send = () => asked && move.mutate(asked, { onSuccess: close });
  const words = asked && MOVES[asked];
  return (
    <Stack>
      <p>{m.my_calendar_detail()}</p>
      {told ? (
        <CalendarAddress
          name="myCalendar"
          label={m.my_calendar_address()}
          hint={m.my_calendar_once()}
          address={told}
        />
      ) : (
        active && renewedAt && <p>{m.my_calendar_active({ when: formatMoment(renewedAt) })}</p>
      )}
      <Row gap="small">
        {active ? (
          <>
            <Button variant="secondary" onClick={() => setAsked('renew')}>
              {m.my_calendar_renew()}
            </Button>
            <Button variant="secondary" onClick={() => setAsked('revoke')}>
              {m.my_calendar_revoke()}
            </Button>
          </>
        ) : (
          <Button variant="secondary" busy={move.isPending} onClick={() => move.mutate('renew')}>
            {m.my_calendar_create()}
          </Button>
        )}
      </Row>
      <ConfirmDialog
        title={words?.label() ?? ''}
        confirm={words?.label() ?? ''}
        open={asked !== undefined}
        busy={move.isPending}
        error={move.error}
        onClose={close}
        onConfirm={send}
      >
        <p>{words?.detail()}</p>
      </ConfirmDialog>
    </Stack>
  );
}

const MOVES = {
  renew: { label: m.my_calendar_renew, detail: m.my_calendar_renew_detail },
  revoke: { label: m.my_calendar_revoke, detail: m.my_calendar_revoke_detail },
};
