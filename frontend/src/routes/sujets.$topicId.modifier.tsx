import { createFileRoute } from '@tanstack/react-router';
import { EditTopicPage } from '@/features/topics/TopicEditPages';

export const Route = createFileRoute('/sujets/$topicId/modifier')({ component: EditRoute });

function EditRoute() {
  const { topicId } = Route.useParams();
  return <EditTopicPage key={topicId} id={topicId} />;
}
