import { createFileRoute } from '@tanstack/react-router';
import { topicSearch } from '@/features/topics/search';
import { TopicsPage } from '@/features/topics/TopicsPage';

export const Route = createFileRoute('/sujets/')({
  validateSearch: topicSearch,
  component: TopicsPage,
});
