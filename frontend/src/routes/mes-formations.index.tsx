import { createFileRoute } from '@tanstack/react-router';
import { MyTrainingsPage } from '@/features/trainings/MyTrainingsPage';
import type { MyTrainingSearch } from '@/features/trainings/search';
import { readByPage } from '@/lib/readByPage';

export const Route = createFileRoute('/mes-formations/')({
  validateSearch: readByPage<MyTrainingSearch>,
  component: MyTrainingsPage,
});
