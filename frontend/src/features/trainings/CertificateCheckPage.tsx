import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { isProblem } from '@/api/problem';
import type { TrainingCertificateCheck } from '@/api/types';
import { formatDayOf } from '@/lib/format';
import { Loaded } from '@/lib/Loaded';
import { m } from '@/paraglide/messages';
import { Facts } from '@/ui/Card';
import { Stack } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { formatMinutes } from './minutes';

function checkQuery(code: string) {
  return queryOptions({
    queryKey: ['training-certificates', code],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/training-certificates/{code}', { params: { path: { code } }, signal })),
  });
}

/** What anybody who holds the certificate of a training finds out. */
export function CertificateCheckPage({ code }: { code: string }) {
  const query = useQuery(checkQuery(code));
  const unknown = isProblem(query.error) && query.error.status === 404;
  return (
    <Page title={m.training_certificate_check()} crumbs={[]} lead={m.training_check_lead()}>
      {/* For who was given it, not for search engines. */}
      <meta name="robots" content="noindex" />
      {unknown ? (
        <Notice tone="negative" title={m.training_check_unknown()}>
          <p>{m.training_check_unknown_detail()}</p>
        </Notice>
      ) : (
        <Loaded query={query}>{(check) => <Answer check={check} />}</Loaded>
      )}
    </Page>
  );
}

function Answer({ check }: { check: TrainingCertificateCheck }) {
  return (
    <Stack>
      <Verdict check={check} />
      {check.certified && <Certified certified={check.certified} />}
    </Stack>
  );
}

function Verdict({ check: { state } }: { check: TrainingCertificateCheck }) {
  switch (state) {
    case 'GENUINE':
      return (
        <Notice tone="positive" title={m.training_check_genuine()}>
          <p>{m.training_check_genuine_detail()}</p>
        </Notice>
      );
    case 'EXPIRED':
      return (
        <Notice tone="attention" title={m.training_check_expired()}>
          <p>{m.training_check_expired_detail()}</p>
        </Notice>
      );
    case 'REVOKED':
      return (
        <Notice tone="negative" title={m.training_check_revoked()}>
          <p>{m.training_check_revoked_detail()}</p>
        </Notice>
      );
  }
}

function Certified({ certified }: { certified: NonNullable<TrainingCertificateCheck['certified']> }) {
  const { person, training, versionNumber, organisation, issuedAt, expiresAt, minutes } = certified;
  return (
    <Facts
      facts={[
        { term: m.training_check_person(), value: person },
        {
          term: m.training_page(),
          value: `${training} (${m.training_version_number({ number: versionNumber }).toLowerCase()})`,
        },
        { term: m.event_organisation(), value: organisation },
        { term: m.training_duration(), value: minutes > 0 ? formatMinutes(minutes) : null },
        { term: m.training_check_issued(), value: formatDayOf(issuedAt) },
        { term: m.training_check_expires(), value: expiresAt && formatDayOf(expiresAt) },
      ]}
    />
  );
}
