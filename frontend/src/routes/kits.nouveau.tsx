import { createFileRoute } from '@tanstack/react-router';
import { NewKitPage } from '@/features/kits/KitEditPages';

export const Route = createFileRoute('/kits/nouveau')({ component: NewKitPage });
