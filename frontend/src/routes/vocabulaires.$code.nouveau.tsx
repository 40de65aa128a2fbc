import { createFileRoute } from '@tanstack/react-router';
import { newTopicSearch } from '@/features/topics/search';
import { NewTopicPage } from '@/features/topics/TopicEditPages';

export const Route = createFileRoute('/vocabulaires/$code/nouveau')({
  validateSearch: newTopicSearch,
  component: NewRoute,
});

function NewRoute() {
  const { code } = Route.useParams();
  const { broaderId } = Route.useSearch();
  return <NewTopicPage key={`${code} ${broaderId}`} code={code} broaderId={broaderId} />;
}
