import { createFileRoute } from '@tanstack/react-router';
import type { TrainingSearch } from '@/features/trainings/search';
import { TrainingListPage } from '@/features/trainings/TrainingListPage';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/formations/')({
  validateSearch: readByPage<TrainingSearch>,
  component: TrainingListPage,
});
