import * as v from 'valibot';

const words = v.object({ fr: v.string(), en: v.string() });
const link = v.nullish(v.string(), null);
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i));

/** What a deployer may set in `/brand.json` without touching the code. */
const Brand = v.object({
  name: v.string(),
  tagline: words,
  publisher: words,
  logo: v.nullish(v.object({ src: v.pipe(v.string(), v.startsWith('/')), alt: v.string() }), null),
  accent: v.nullish(v.object({ light: colour, dark: colour }), null),
  languages: v.pipe(v.array(v.picklist(['fr', 'en'])), v.minLength(1)),
  contact: v.nullish(v.pipe(v.string(), v.email()), null),
  /** Own pages of the deployer, in place of those the application brings. */
  links: v.object({ legal: link, dataProtection: link, accessibility: link }),
});

export type Brand = v.InferOutput<typeof Brand>;

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

/** A missing or unreadable brand file never keeps the application from starting. */
export async function loadBrand(): Promise<Brand> {
  try {
    const response = await globalThis.fetch('/brand.json', { headers: { Accept: 'application/json' } });
    const parsed = v.safeParse(Brand, await response.json());
    if (parsed.success) return parsed.output;
    console.warn('brand.json is ignored:', v.flatten(parsed.issues).nested);
  } catch {
    console.warn('brand.json could not be read: the default brand is shown.');
  }
  return DEFAULT_BRAND;
}
