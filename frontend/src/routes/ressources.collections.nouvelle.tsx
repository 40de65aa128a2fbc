import { createFileRoute } from '@tanstack/react-router';
import { NewCollectionPage } from '@/features/resources/CollectionEditPages';

export const Route = createFileRoute('/ressources/collections/nouvelle')({ component: NewCollectionPage });
