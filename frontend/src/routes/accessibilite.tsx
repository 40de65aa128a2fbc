import { createFileRoute } from '@tanstack/react-router';
import { AccessibilityPage } from '@/features/about/AccessibilityPage';

export const Route = createFileRoute('/accessibilite')({ component: AccessibilityPage });
