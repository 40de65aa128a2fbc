import { createFileRoute } from '@tanstack/react-router';
import { TerritoryAdhesions } from '@/features/adhesions/TerritoryAdhesions';
import { TerritoryEnrolments } from '@/features/programmes/TerritoryEnrolments';
import { TerritoryPage } from '@/features/territories/TerritoryPage';

export const Route = createFileRoute('/territoires/$territoryId/')({ component: TerritoryRoute });

function TerritoryRoute() {
  const { territoryId } = Route.useParams();
  return (
    <TerritoryPage
      key={territoryId}
      id={territoryId}
      programmes={<TerritoryEnrolments territoryId={territoryId} />}
      adhesions={<TerritoryAdhesions territoryId={territoryId} />}
    />
  );
}
