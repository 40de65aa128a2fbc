import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { isProblem } from '@/api/problem';
import type { CertificateCheck } from '@/api/types';
import { Loaded } from '@/lib/Loaded';
import { zoneName } from '@/lib/timeZones';
import { formatPeriod } from '@/lib/when';
import { m } from '@/paraglide/messages';
import { Facts } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';

function checkQuery(code: string) {
  return queryOptions({
    queryKey: ['certificates', code],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/attendance-certificates/{code}', { params: { path: { code } }, signal })),
  });
}

/** What anybody who holds a certificate of attendance finds out. */
export function CertificatePage({ code }: { code: string }) {
  const query = useQuery(checkQuery(code));
  const unknown = isProblem(query.error) && query.error.status === 404;
  return (
    <Page title={m.certificate_title()} crumbs={[]} lead={m.certificate_check_lead()}>
      {/* For who was given it, not for search engines. */}
      <meta name="robots" content="noindex" />
      {unknown ? (
        <Notice tone="negative" title={m.certificate_unknown()}>
          <p>{m.certificate_unknown_detail()}</p>
        </Notice>
      ) : (
        <Loaded query={query}>{(check) => <Answer check={check} />}</Loaded>
      )}
    </Page>
  );
}

function Answer({ check: { certified } }: { check: CertificateCheck }) {
  if (!certified)
    return (
      <Notice tone="negative" title={m.certificate_withdrawn()}>
        <p>{m.certificate_withdrawn_detail()}</p>
      </Notice>
    );
  const { person, event, timeZone, organiser } = certified;
  const when = `${formatPeriod(certified, timeZone)}, ${zoneName(timeZone)}`;
  return (
    <Stack>
      <Notice tone="positive" title={m.certificate_genuine()}>
        <p>{m.certificate_genuine_detail()}</p>
      </Notice>
      <Facts
        facts={[
          { term: m.certificate_person(), value: person },
          { term: m.field_event(), value: event },
          { term: m.event_when(), value: when },
          { term: m.certificate_organiser(), value: organiser },
        ]}
      />
    </Stack>
  );
}
