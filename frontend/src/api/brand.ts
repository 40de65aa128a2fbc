import { accentIsReadable } from '@/lib/contrast';

type Words = { fr: string; en: string };

/** What a deployer may set in `/brand.json` without touching the code. */
export interface Brand {
  name: string;
  tagline: Words;
  publisher: Words;
  logo: { src: string; alt: string } | null;
  accent: { light: string; dark: string } | null;
  languages: ('fr' | 'en')[];
  contact: string | null;
  /** Own pages of the deployer, in place of those the application brings. */
  links: { legal: string | null; dataProtection: string | null; accessibility: string | null };
}

export const DEFAULT_BRAND: Brand = {
  name: 'Essaim',
  tagline: { fr: 'Les communautés apprenantes des territoires', en: 'Learning communities for territories' },
  publisher: { fr: 'Essaim', en: 'Essaim' },
  logo: null,
  accent: null,
  languages: ['fr', 'en'],
  contact: null,
  links: { legal: null, dataProtection: null, accessibility: null },
};

type Check = (value: unknown) => boolean;

const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const members =
  (checks: Record<string, Check>): Check =>
  (value) =>
    typeof value === 'object' &&
    Object.entries(checks).every(([name, check]) => check((value as Record<string, unknown>)?.[name]));
const perhaps =
  (check: Check): Check =>
  (value) =>
    value === null || value === undefined || check(value);

const text = matches(/\S/);
const colour = matches(/^#[0-9a-f]{6}$/i);
// A page of this site or of another one, never a script.
const link = perhaps(matches(/^(https?:\/\/|mailto:|\/(?!\/))/));

/** By hand, and not with the forms' schema library: this is in the first load. */
const CHECKS: Record<keyof Brand, Check> = {
  name: text,
  tagline: members({ fr: text, en: text }),
  publisher: members({ fr: text, en: text }),
  logo: perhaps(members({ src: matches(/^\/(?!\/)/), alt: text })),
  accent: perhaps(
    (value) => members({ light: colour, dark: colour })(value) && accentIsReadable(value as never),
  ),
  languages: (value) =>
    Array.isArray(value) && value.length > 0 && value.every((one) => one === 'fr' || one === 'en'),
  contact: perhaps(matches(/^[^\s@]+@[^\s@]+$/)),
  links: perhaps(members({ legal: link, dataProtection: link, accessibility: link })),
};

/** Each part that is wrong, or an accent some people could not read, gives way to the default and is named. */
export function brandFrom(file: unknown): Brand {
  const given: Record<string, unknown> = typeof file === 'object' ? { ...file } : {};
  for (const [name, check] of Object.entries(CHECKS)) {
    if (!check(given[name])) {
      console.warn(`brand.json: "${name}" is missing, malformed or hard to read; the default is used.`);
      delete given[name];
    }
    // Absent is the same as null.
    given[name] ??= DEFAULT_BRAND[name as keyof Brand];
  }
  return { ...DEFAULT_BRAND, ...given };
}

/** A missing or unreadable brand file never keeps the application from starting. */
export async function loadBrand(): Promise<Brand> {
  try {
    const response = await globalThis.fetch('/brand.json', { headers: { Accept: 'application/json' } });
    return brandFrom(await response.json());
  } catch {
    console.warn('brand.json could not be read: the default brand is shown.');
    return DEFAULT_BRAND;
  }
}
