import { createFileRoute } from '@tanstack/react-router';
import { ProgrammePage } from '@/features/programmes/ProgrammePage';
import { enrolmentSearch } from '@/features/programmes/search';

export const Route = createFileRoute('/programmes/$programmeId/')({
  validateSearch: enrolmentSearch,
  component: ProgrammeRoute,
});

function ProgrammeRoute() {
  const { programmeId } = Route.useParams();
  return <ProgrammePage key={programmeId} id={programmeId} />;
}
