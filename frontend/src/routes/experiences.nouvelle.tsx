import { createFileRoute } from '@tanstack/react-router';
import { NewRecordPage } from '@/features/records/RecordEditPages';

export const Route = createFileRoute('/experiences/nouvelle')({ component: NewRecordPage });
