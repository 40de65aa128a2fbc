import { createFileRoute } from '@tanstack/react-router';
import { EditApplicationPage } from '@/features/pathways/PathwayEditPages';

export const Route = createFileRoute('/candidatures/$pioneerId/modifier')({ component: PageRoute });

function PageRoute() {
  const { pioneerId } = Route.useParams();
  return <EditApplicationPage key={pioneerId} id={pioneerId} />;
}
