/** WCAG 2 contrast between two colours written `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The grounds an accent is read on, as in the tokens: page and surface, light and dark. */
const GROUNDS = { light: ['#f6f4ef', '#ffffff'], dark: ['#11191b', '#192326'] } as const;

/** Whether a deployer's accent can be read everywhere the application uses it. */
export function accentIsReadable(accent: { light: string; dark: string }): boolean {
  return (['light', 'dark'] as const).every((theme) =>
    GROUNDS[theme].every((ground) => contrast(accent[theme], ground) >= 4.5),
  );
}
