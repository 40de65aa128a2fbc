import { createFileRoute } from '@tanstack/react-router';
import { NewTrainingPage } from '@/features/trainings/TrainingEditPages';

export const Route = createFileRoute('/formations/nouvelle')({ component: NewTrainingPage });
