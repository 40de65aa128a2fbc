import { m } from '@/paraglide/messages';

/** The zones French territories live in, from the mainland outwards. */
const ZONES: Record<string, () => string> = {
  'Europe/Paris': m.zone_paris,
  'America/Guadeloupe': m.zone_guadeloupe,
  'America/Martinique': m.zone_martinique,
  'America/Cayenne': m.zone_cayenne,
  'Indian/Reunion': m.zone_reunion,
  'Indian/Mayotte': m.zone_mayotte,
  'America/Miquelon': m.zone_miquelon,
  'Pacific/Noumea': m.zone_noumea,
  'Pacific/Tahiti': m.zone_tahiti,
  'Pacific/Wallis': m.zone_wallis,
};

/** With the person's own zone when it is none of these, so that saving changes nothing unseen. */
export function timeZoneOptions(own: string): { value: string; label: string }[] {
  const known = Object.entries(ZONES).map(([value, label]) => ({ value, label: label() }));
  return own in ZONES ? known : [...known, { value: own, label: own }];
}

/** The name of a zone in words where we have some. */
export function zoneName(zone: string): string {
  return ZONES[zone]?.() ?? zone.replace(/^.*\//, '').replaceAll('_', ' ');
}
