import { getLocale } from '@/paraglide/runtime';

const TAGS = { fr: 'fr-FR', en: 'en-GB' };
const tag = () => TAGS[getLocale()];

export function formatNumber(value: number): string {
  return value.toLocaleString(tag());
}

/** The server stops counting at its ceiling and says so: "1 000+". */
export function formatTotal(total: { value: number; relation: string } | undefined): string {
  if (!total) return '';
  return total.relation === 'AT_LEAST' ? `${formatNumber(total.value)}+` : formatNumber(total.value);
}

/** A calendar day, without time nor zone: read as UTC so that no zone moves it to its neighbour. */
export function formatDate(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(tag(), { dateStyle: 'long', timeZone: 'UTC' });
}

/** A moment, in the reader's own zone unless another is given. */
export function formatMoment(instant: string, timeZone?: string): string {
  const options = { dateStyle: 'long', timeStyle: 'short', ...(timeZone ? { timeZone } : {}) } as const;
  return new Date(instant).toLocaleString(tag(), options);
}

/** Today in the reader's zone, as the API and date fields write it. */
export function today(now = new Date()): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** 130005481 is read by groups of three. */
export function formatSiren(siren: string): string {
  return siren.replace(/(\d{3})(?=\d)/g, '$1 ');
}

export function formatBytes(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024
    ? `${formatNumber(Math.round(kilobytes))} ko`.replace('ko', getLocale() === 'fr' ? 'ko' : 'kB')
    : `${(kilobytes / 1024).toLocaleString(tag(), { maximumFractionDigits: 1 })} ${getLocale() === 'fr' ? 'Mo' : 'MB'}`;
}
