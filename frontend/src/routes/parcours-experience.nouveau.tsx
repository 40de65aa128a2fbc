import { createFileRoute } from '@tanstack/react-router';
import { NewPathwayPage } from '@/features/pathways/PathwayEditPages';

export const Route = createFileRoute('/parcours-experience/nouveau')({ component: NewPathwayPage });
