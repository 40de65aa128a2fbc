import { createFileRoute } from '@tanstack/react-router';
import { NewTourPage } from '@/features/tours/TourEditPages';

export const Route = createFileRoute('/tours/nouveau')({ component: NewTourPage });
