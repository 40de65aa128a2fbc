import { createFileRoute } from '@tanstack/react-router';
import { EditSessionPage } from '@/features/trainings/SessionEditPages';

export const Route = createFileRoute('/formations/sessions/$sessionId/modifier')({ component: PageRoute });

function PageRoute() {
  const { sessionId } = Route.useParams();
  return <EditSessionPage key={sessionId} id={sessionId} />;
}
