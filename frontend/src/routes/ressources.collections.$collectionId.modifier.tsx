import { createFileRoute } from '@tanstack/react-router';
import { EditCollectionPage } from '@/features/resources/CollectionEditPages';

export const Route = createFileRoute('/ressources/collections/$collectionId/modifier')({
  component: EditRoute,
});

function EditRoute() {
  const { collectionId } = Route.useParams();
  return <EditCollectionPage key={collectionId} id={collectionId} />;
}
