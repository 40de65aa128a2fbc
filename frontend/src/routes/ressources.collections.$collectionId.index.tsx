import { createFileRoute } from '@tanstack/react-router';
import { CollectionPage } from '@/features/resources/CollectionPage';

export const Route = createFileRoute('/ressources/collections/$collectionId/')({
  component: CollectionRoute,
});

function CollectionRoute() {
  const { collectionId } = Route.useParams();
  return <CollectionPage key={collectionId} id={collectionId} />;
}
