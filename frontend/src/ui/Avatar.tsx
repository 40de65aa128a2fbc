import type { Tone } from './Badge';
import './styles/people.css';

const TONES: readonly Tone[] = ['accent', 'attention', 'positive', 'plum', 'negative'];

/** Initials in a cell of the swarm. Decoration: the name always stands beside it. */
export function Avatar({ name, size = 40 }: { name: string; size?: number }) {
  return (
    <svg
      className="avatar"
      data-tone={toneOf(name)}
      width={size}
      height={size}
      viewBox="0 0 40 40"
      aria-hidden="true"
      focusable="false"
    >
      <path d="m20 1.500 16.500 9.250v18.500L20 38.500 3.500 29.250v-18.500z" />
      <text x={20} y={25} textAnchor="middle">
        {initials(name)}
      </text>
    </svg>
  );
}

/** Ada Martin is AM, Jean-Marc de la Tour is JT: what comes first and what comes last. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked.map((word) => word?.match(/\p{L}/u)?.[0].toLocaleUpperCase() ?? '').join('');
}

/** The same person keeps the same colour everywhere. */
function toneOf(name: string): Tone {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return TONES[sum % TONES.length] ?? 'accent';
}
