import { createFileRoute } from '@tanstack/react-router';
import { BoardPage } from '@/features/communities/BoardPage';
import type { BoardSearch } from '@/features/communities/boardSearch';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/communautes/$communityId/tableau-de-bord')({
  validateSearch: readByPage<BoardSearch>,
  component: BoardRoute,
});

function BoardRoute() {
  const { communityId } = Route.useParams();
  return <BoardPage key={communityId} id={communityId} />;
}
