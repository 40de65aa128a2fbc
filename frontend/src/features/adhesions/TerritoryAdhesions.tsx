import { lazy, Suspense } from 'react';
import { useSession } from '@/api/session';

const TerritoryAdhesionList = lazy(() => import('./TerritoryAdhesionList'));

/** To which centres a territory adheres, for its page. The server tells those who lead it and staff; others see nothing. */
export function TerritoryAdhesions({ territoryId }: { territoryId: string }) {
  const { signedIn } = useSession();
  return (
    signedIn && (
      <Suspense fallback={null}>
        <TerritoryAdhesionList territoryId={territoryId} />
      </Suspense>
    )
  );
}
