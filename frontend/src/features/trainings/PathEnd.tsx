import { lazy, Suspense } from 'react';
import type { EnrolmentCertificate, TrainingEnrolment } from '@/api/types';
import { formatDayOf } from '@/lib/format';
import { m } from '@/paraglide/messages';
import { LinkButton } from '@/ui/Button';
import { Actions } from '@/ui/Layout';
import { Notice } from '@/ui/Notice';

// For those alone who have finished.
const DownloadButton = lazy(() => import('@/lib/DownloadButton'));
const Renewal = lazy(() => import('./Renewal'));

/** Said plainly: everything is done, here is the proof; or left, and how to take it up again. */
export function PathEnd({ enrolment }: { enrolment: TrainingEnrolment }) {
  const { id, state, completedAt, certificate, certificateDue, actions } = enrolment;
  if (state === 'LEFT') return <Notice title={m.path_left_title()}>{m.path_left_detail()}</Notice>;
  if (!completedAt) return null;
  return (
    <>
      <Notice tone="positive" title={m.path_done_title()}>
        <p>{m.path_done_detail({ date: formatDayOf(completedAt) })}</p>
        {certificate && <Certificate enrolmentId={id} certificate={certificate} />}
      </Notice>
      {(certificateDue || actions.includes('RENEW')) && (
        <Suspense fallback={null}>
          <Renewal enrolment={enrolment} />
        </Suspense>
      )}
    </>
  );
}

interface CertificateProps {
  enrolmentId: string;
  certificate: EnrolmentCertificate;
}

function Certificate({ enrolmentId, certificate: { code, expiresAt, revokedAt } }: CertificateProps) {
  if (revokedAt) return <p>{m.path_certificate_revoked({ date: formatDayOf(revokedAt) })}</p>;
  return (
    <>
      <p>
        {m.path_certificate_detail()}{' '}
        {expiresAt && m.path_certificate_until({ date: formatDayOf(expiresAt) })}
      </p>
      <Actions>
        <Suspense fallback={null}>
          <DownloadButton
            address={`/api/v1/training-enrolments/${enrolmentId}/certificate`}
            type="application/pdf"
            name="attestation.pdf"
          >
            {m.path_certificate_pdf()}
          </DownloadButton>
          <DownloadButton
            address={`/api/v1/training-certificates/${code}/credential`}
            type="application/vc+jwt"
            name="badge.jwt"
          >
            {m.path_certificate_badge()}
          </DownloadButton>
        </Suspense>
        <LinkButton to="/certificats/$code" params={{ code }} variant="secondary">
          {m.path_certificate_check()}
        </LinkButton>
      </Actions>
    </>
  );
}
