import { createFileRoute } from '@tanstack/react-router';
import { SchemePage } from '@/features/topics/SchemePage';

export const Route = createFileRoute('/vocabulaires/$code/')({ component: SchemeRoute });

function SchemeRoute() {
  const { code } = Route.useParams();
  return <SchemePage key={code} code={code} />;
}
