import { createFileRoute } from '@tanstack/react-router';
import { MyCompetencesPage } from '@/features/competences/MyCompetencesPage';

export const Route = createFileRoute('/mes-competences')({ component: MyCompetencesPage });
