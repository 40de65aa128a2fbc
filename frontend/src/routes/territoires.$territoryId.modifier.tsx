import { createFileRoute } from '@tanstack/react-router';
import { EditTerritoryPage } from '@/features/territories/TerritoryEditPages';

export const Route = createFileRoute('/territoires/$territoryId/modifier')({ component: EditRoute });

function EditRoute() {
  const { territoryId } = Route.useParams();
  return <EditTerritoryPage key={territoryId} id={territoryId} />;
}
