import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { brandFrom, DEFAULT_BRAND } from './brand';

const RESEAU = {
  name: 'Réseau des apprenants',
  tagline: { fr: 'Apprendre ensemble', en: 'Learning together' },
  publisher: { fr: 'Centre de ressources', en: 'Resource centre' },
  logo: { src: '/logo.svg', alt: 'Centre de ressources' },
  accent: { light: '#7a1f5c', dark: '#f0b6dc' },
  languages: ['fr'],
  contact: 'bonjour@reseau.example.org',
  links: { legal: 'https://reseau.example.org/mentions', dataProtection: '/rgpd.html', accessibility: null },
};

describe('the brand of a deployer', () => {
  const warn = vi.fn();
  beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(warn));
  afterEach(() => {
    vi.restoreAllMocks();
    warn.mockReset();
  });

  it('is taken as the file says', () => {
    expect(brandFrom(RESEAU)).toEqual(RESEAU);
    expect(warn).not.toHaveBeenCalled();
  });

  it('may leave out what has a default', () => {
    const { logo: _, accent: __, contact: ___, links: ____, ...rest } = RESEAU;
    expect(brandFrom(rest)).toEqual({ ...DEFAULT_BRAND, ...rest });
    expect(warn).not.toHaveBeenCalled();
  });

  it.each([
    ['an accent too pale to read', 'accent', { light: '#e08fc4', dark: '#f0b6dc' }],
    ['an accent that is no colour', 'accent', { light: 'red', dark: '#f0b6dc' }],
    ['a name of blanks', 'name', ' '],
    ['a tagline in one language', 'tagline', { fr: 'Apprendre' }],
    ['a logo of another site', 'logo', { src: '//elsewhere.example.org/logo.svg', alt: 'Logo' }],
    ['a logo without its alternative', 'logo', { src: '/logo.svg' }],
    ['a language nobody wrote', 'languages', ['de']],
    ['a link that is a script', 'links', { ...RESEAU.links, legal: 'javascript:alert(1)' }],
  ])('refuses %s, and only that', (_, name, value) => {
    const brand = brandFrom({ ...RESEAU, [name]: value });

    expect(brand).toEqual({ ...RESEAU, [name]: DEFAULT_BRAND[name as keyof typeof DEFAULT_BRAND] });
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(`"${name}"`));
  });

  it.each([[null], ['nothing'], [[]], [42]])('is the default where the file holds %j', (file) => {
    expect(brandFrom(file)).toEqual(DEFAULT_BRAND);
  });
});
