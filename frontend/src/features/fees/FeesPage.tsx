import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useKeyset } from '@/api/keyset';
import { eventQuery } from '@/api/named';
import type { Event } from '@/api/types';
import { CsvExport } from '@/lib/CsvExport';
import DownloadButton from '@/lib/DownloadButton';
import { ListResults } from '@/lib/ListResults';
import { ForbiddenPage, Loaded } from '@/lib/Loaded';
import { given } from '@/lib/search';
import { m } from '@/paraglide/messages';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page, Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { feeColumns } from './feeColumns';
import { PayerTotals } from './PayerTotals';
import { feesOf } from './queries';
import { type FeeSearch, feeSearch } from './search';

const route = getRouteApi('/evenements/$eventId/montants');

/** Who owes what for an event, for those who run it. */
export function FeesPage({ eventId }: { eventId: string }) {
  const query = useQuery(eventQuery(eventId));
  return (
    <Loaded query={query} page={m.fees_title()}>
      {(event) =>
        event.actions.includes('READ_REGISTRATIONS') ? (
          <Fees event={event} />
        ) : (
          <ForbiddenPage title={m.fees_title()} />
        )
      }
    </Loaded>
  );
}

function Fees({ event: { id, title, state } }: { event: Event }) {
  const search = feeSearch(route.useSearch());
  const navigate = route.useNavigate();
  const list = useKeyset(feesOf(id, search));
  const address = `/api/v1/events/${id}/fees`;
  return (
    <Page
      title={m.fees_title()}
      eyebrow={title}
      lead={m.fees_lead()}
      crumbs={[
        { label: m.nav_events(), link: { to: '/evenements' } },
        { label: title, link: { to: '/evenements/$eventId', params: { eventId: id } } },
      ]}
      actions={
        <>
          <DownloadButton
            address={`${address}/workbook`}
            type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            name={`${m.fees_file()}.xlsx`}
          >
            {m.fees_workbook()}
          </DownloadButton>
          <CsvExport path={address} query={given(search)} name={m.fees_file()} />
        </>
      }
    >
      <Stack>
        {state === 'CANCELLED' && (
          <Notice title={m.fees_cancelled()}>
            <p>{m.fees_cancelled_detail()}</p>
          </Notice>
        )}
        <PayerTotals eventId={id} />
        <Section title={m.fees_by_person()}>
          <ListResults
            list={list}
            caption={m.fees_by_person()}
            columns={feeColumns()}
            rowKey={(one) => one.id}
            sort={search.sort ?? 'name'}
            onSort={(sort) =>
              void navigate({
                search: { sort: sort as FeeSearch['sort'] },
                replace: true,
                resetScroll: false,
              })
            }
            empty={<EmptyState title={m.fees_none()}>{m.fees_none_detail()}</EmptyState>}
          />
        </Section>
      </Stack>
    </Page>
  );
}
