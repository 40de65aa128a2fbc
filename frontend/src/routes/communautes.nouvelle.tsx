import { createFileRoute } from '@tanstack/react-router';
import { NewCommunityPage } from '@/features/communities/CommunityEditPages';

export const Route = createFileRoute('/communautes/nouvelle')({ component: NewCommunityPage });
