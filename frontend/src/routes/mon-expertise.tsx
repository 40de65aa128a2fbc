import { createFileRoute } from '@tanstack/react-router';
import { MyExpertisePage } from '@/features/expertise/MyExpertisePage';

export const Route = createFileRoute('/mon-expertise')({ component: MyExpertisePage });
