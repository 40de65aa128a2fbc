import { getLocale } from '@/paraglide/runtime';

const TAGS = { fr: 'fr-FR', en: 'en-GB' };
const tag = () => TAGS[getLocale()];

/** Months are abbreviated in tables, written out elsewhere. */
type Width = 'long' | 'short';
const STYLES = { long: 'long', short: 'medium' } as const;

export function formatNumber(value: number): string {
  return value.toLocaleString(tag());
}

/** The server stops counting at its ceiling and says so: "1 000+". */
export function formatTotal(total: { value: number; relation: string } | undefined): string {
  if (!total) return '';
  return total.relation === 'AT_LEAST' ? `${formatNumber(total.value)}+` : formatNumber(total.value);
}

/** A calendar day, without time nor zone: read as UTC so that no zone moves it to its neighbour. */
export function formatDate(day: string, width: Width = 'long'): string {
  const options = { dateStyle: STYLES[width], timeZone: 'UTC' } as const;
  const words = new Date(`${day}T00:00:00Z`).toLocaleDateString(tag(), options);
  return width === 'short' ? words.replaceAll(' ', '\u00a0') : words;
}

/** The month of a calendar day: "nov. 2026". */
export function formatMonth(day: string): string {
  const options = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(tag(), options);
}

/** A moment, in the reader's own zone. */
export function formatMoment(instant: string, width: Width = 'long'): string {
  const words = new Date(instant).toLocaleString(tag(), { dateStyle: STYLES[width], timeStyle: 'short' });
  return words.replace(/ (\S+)$/, '\u00a0$1');
}

/** Today in the reader's zone, as the API and date fields write it. */
export function today(now = new Date()): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** The day of a moment, in the reader's own zone. */
export function formatDayOf(instant: string, width: Width = 'long'): string {
  return formatDate(today(new Date(instant)), width);
}

/** A language by its BCP 47 tag, in the reader's words; the tag itself where nobody knows it. */
export function languageName(language: string): string {
  return new Intl.DisplayNames(tag(), { type: 'language' }).of(language) ?? language;
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
