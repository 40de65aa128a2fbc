import { createFileRoute } from '@tanstack/react-router';
import { CertificateCheckPage } from '@/features/trainings/CertificateCheckPage';

export const Route = createFileRoute('/certificats/$code')({ component: PageRoute });

function PageRoute() {
  const { code } = Route.useParams();
  return <CertificateCheckPage key={code} code={code} />;
}
