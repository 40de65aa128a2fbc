import { createFileRoute } from '@tanstack/react-router';
import { OutboxMessagePage } from '@/features/outbox/OutboxMessagePage';

export const Route = createFileRoute('/administration/courriels/$messageId')({ component: MessageRoute });

function MessageRoute() {
  const { messageId } = Route.useParams();
  return <OutboxMessagePage key={messageId} id={messageId} />;
}
