import { createFileRoute } from '@tanstack/react-router';
import { PioneerPage } from '@/features/pathways/PioneerPage';

export const Route = createFileRoute('/candidatures/$pioneerId/')({ component: PageRoute });

function PageRoute() {
  const { pioneerId } = Route.useParams();
  return <PioneerPage key={pioneerId} id={pioneerId} />;
}
