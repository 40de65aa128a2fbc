import { createFileRoute } from '@tanstack/react-router';
import { NewOrganisationPage } from '@/features/organisations/OrganisationEditPages';

export const Route = createFileRoute('/organisations/nouvelle')({ component: NewOrganisationPage });
