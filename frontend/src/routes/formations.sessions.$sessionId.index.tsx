import { createFileRoute } from '@tanstack/react-router';
import { SessionPage } from '@/features/trainings/SessionPage';

export const Route = createFileRoute('/formations/sessions/$sessionId/')({ component: PageRoute });

function PageRoute() {
  const { sessionId } = Route.useParams();
  return <SessionPage key={sessionId} id={sessionId} />;
}
