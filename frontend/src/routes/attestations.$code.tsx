import { createFileRoute } from '@tanstack/react-router';
import { CertificatePage } from '@/features/certificates/CertificatePage';

export const Route = createFileRoute('/attestations/$code')({ component: CertificateRoute });

function CertificateRoute() {
  const { code } = Route.useParams();
  return <CertificatePage key={code} code={code} />;
}
