import { createFileRoute } from '@tanstack/react-router';
import { PathPage } from '@/features/trainings/PathPage';

export const Route = createFileRoute('/mes-formations/$enrolmentId/')({ component: PageRoute });

function PageRoute() {
  const { enrolmentId } = Route.useParams();
  return <PathPage key={enrolmentId} id={enrolmentId} />;
}
