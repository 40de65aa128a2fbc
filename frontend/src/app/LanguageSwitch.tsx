import { m } from '@/paraglide/messages';
import { getLocale } from '@/paraglide/runtime';
import { chooseLanguage, LANGUAGE_NAMES, type Language } from './language';

/** Each language in its own words, so that it is found by whoever reads it. */
export function LanguageSwitch({ languages }: { languages: readonly Language[] }) {
  return (
    <ul className="plain-list languages" aria-label={m.language_label()}>
      {languages.map((language) => (
        <li key={language}>
          <button
            type="button"
            lang={language}
            aria-pressed={language === getLocale()}
            onClick={() => chooseLanguage(language)}
          >
            {language.toUpperCase()}
            <span className="visually-hidden"> – {LANGUAGE_NAMES[language]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
