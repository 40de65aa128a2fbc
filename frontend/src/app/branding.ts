import type { Brand } from '@/api/brand';

/** Sets the deployer's accent; one that some people could not read has been refused before. */
export function applyBrand({ accent }: Brand, root = document.documentElement): void {
  if (!accent) return;
  root.style.setProperty('--accent', `light-dark(${accent.light}, ${accent.dark})`);
  const towards = (amount: number) =>
    `light-dark(color-mix(in srgb, ${accent.light}, #000 ${amount}%), color-mix(in srgb, ${accent.dark}, #fff ${amount}%))`;
  root.style.setProperty('--accent-strong', towards(25));
  root.style.setProperty('--accent-soft', 'color-mix(in srgb, var(--accent) 14%, var(--surface))');
}
