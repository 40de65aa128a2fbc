import type { Brand } from '@/api/brand';
import { getLocale, localStorageKey, setLocale } from '@/paraglide/runtime';

export type Language = 'fr' | 'en';

export const LANGUAGE_NAMES: Record<Language, string> = { fr: 'Français', en: 'English' };

/** The language chosen on this device; else that of the profile; else the deployment's first; never one it does not offer. */
export function applyLanguage(brand: Brand, profile: Language | undefined): void {
  const chosen = localStorage.getItem(localStorageKey) !== null;
  const wanted = chosen ? getLocale() : profile;
  const language = brand.languages.find((one) => one === wanted) ?? brand.languages[0] ?? 'fr';
  if (language !== getLocale()) void setLocale(language, { reload: false });
  document.documentElement.lang = language;
}

/** Reloads: every word on the page changes, and drafts are kept. */
export function chooseLanguage(language: Language): void {
  void setLocale(language);
}
