import { createFileRoute } from '@tanstack/react-router';
import { TopicPage } from '@/features/topics/TopicPage';

export const Route = createFileRoute('/sujets/$topicId/')({ component: TopicRoute });

function TopicRoute() {
  const { topicId } = Route.useParams();
  return <TopicPage key={topicId} id={topicId} />;
}
