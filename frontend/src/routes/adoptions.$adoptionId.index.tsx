import { createFileRoute } from '@tanstack/react-router';
import { AdoptionPage } from '@/features/kits/AdoptionPage';

export const Route = createFileRoute('/adoptions/$adoptionId/')({ component: AdoptionRoute });

function AdoptionRoute() {
  const { adoptionId } = Route.useParams();
  return <AdoptionPage key={adoptionId} id={adoptionId} />;
}
