import { createFileRoute } from '@tanstack/react-router';
import type { TopicSearch } from '@/features/topics/search';
import { TopicsPage } from '@/features/topics/TopicsPage';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/sujets/')({
  validateSearch: readByPage<TopicSearch>,
  component: TopicsPage,
});
