import type { Brand } from '@/api/brand';
import { accentIsReadable } from '@/lib/contrast';

/** Sets the deployer's accent, unless some people could not read it: then ours stays. */
export function applyBrand({ accent }: Brand, root = document.documentElement): void {
  if (!accent || !accentIsReadable(accent)) return;
  root.style.setProperty('--accent', `light-dark(${accent.light}, ${accent.dark})`);
  const towards = (amount: number) =>
    `light-dark(color-mix(in srgb, ${accent.light}, #000 ${amount}%), color-mix(in srgb, ${accent.dark}, #fff ${amount}%))`;
  root.style.setProperty('--accent-strong', towards(25));
  root.style.setProperty('--accent-soft', 'color-mix(in srgb, var(--accent) 14%, var(--surface))');
}
