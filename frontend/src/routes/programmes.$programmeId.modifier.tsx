import { createFileRoute } from '@tanstack/react-router';
import { EditProgrammePage } from '@/features/programmes/ProgrammeEditPages';

export const Route = createFileRoute('/programmes/$programmeId/modifier')({ component: EditRoute });

function EditRoute() {
  const { programmeId } = Route.useParams();
  return <EditProgrammePage key={programmeId} id={programmeId} />;
}
