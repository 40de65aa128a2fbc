import { createFileRoute } from '@tanstack/react-router';
import { type NewTopicSearch, newTopicSearch } from '@/features/topics/search';
import { NewTopicPage } from '@/features/topics/TopicEditPages';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/vocabulaires/$code/nouveau')({
  validateSearch: readByPage<NewTopicSearch>,
  component: NewRoute,
});

function NewRoute() {
  const { code } = Route.useParams();
  const { broaderId } = newTopicSearch(Route.useSearch());
  return <NewTopicPage key={`${code} ${broaderId}`} code={code} broaderId={broaderId} />;
}
