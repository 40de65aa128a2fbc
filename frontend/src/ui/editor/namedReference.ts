/**
 * Stands in for `decode-named-character-reference` in the browser (see the alias in vite.config.ts): the page's
 * policy refuses the `innerHTML` it uses, and the list of all 2 125 names weighs 12 kB. Only letters and digits
 * ever reach the browser's parser, through a policy of its own.
 */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createHTML: (text: string) => string },
  ) => {
    createHTML: (text: string) => string;
  };
}

const element = document.createElement('i');
const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'essaim-references',
  { createHTML: (text) => text },
);

export function decodeNamedCharacterReference(name: string): string | false {
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) return false;
  const reference = `&${name};`;
  element.innerHTML = trusted ? trusted.createHTML(reference) : reference;
  const decoded = element.textContent ?? '';
  // Some names are known without their semicolon too: `&notit;` must not become `¬it;`.
  return decoded === reference || (decoded.endsWith(';') && name !== 'semi') ? false : decoded;
}
