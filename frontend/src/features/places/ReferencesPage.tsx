import { m } from '@/paraglide/messages';
import { type Place, PlacesPage } from './PlacesPage';

const PLACES: readonly Place[] = [
  { to: '/sujets', label: m.nav_topics, lead: m.topics_lead },
  { to: '/organisations', label: m.nav_organisations, lead: m.organisations_lead },
  { to: '/geographie', label: m.nav_geography, lead: m.geography_lead },
];

/** What the rest refers to: its words, its organisations, its places. */
export function ReferencesPage() {
  return <PlacesPage title={m.nav_references()} places={PLACES} />;
}
