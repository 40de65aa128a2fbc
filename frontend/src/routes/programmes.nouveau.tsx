import { createFileRoute } from '@tanstack/react-router';
import { NewProgrammePage } from '@/features/programmes/ProgrammeEditPages';

export const Route = createFileRoute('/programmes/nouveau')({ component: NewProgrammePage });
