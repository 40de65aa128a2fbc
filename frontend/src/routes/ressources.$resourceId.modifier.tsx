import { createFileRoute } from '@tanstack/react-router';
import { EditResourcePage } from '@/features/resources/ResourceEditPages';

export const Route = createFileRoute('/ressources/$resourceId/modifier')({ component: EditRoute });

function EditRoute() {
  const { resourceId } = Route.useParams();
  return <EditResourcePage key={resourceId} id={resourceId} />;
}
