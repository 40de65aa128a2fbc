import { createFileRoute } from '@tanstack/react-router';
import { BoardPage } from '@/features/communities/BoardPage';
import { boardSearch } from '@/features/communities/boardSearch';

export const Route = createFileRoute('/communautes/$communityId/tableau-de-bord')({
  validateSearch: boardSearch,
  component: BoardRoute,
});

function BoardRoute() {
  const { communityId } = Route.useParams();
  return <BoardPage key={communityId} id={communityId} />;
}
