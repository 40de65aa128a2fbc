import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/adoptions/$adoptionId/')({ component: () => null });
