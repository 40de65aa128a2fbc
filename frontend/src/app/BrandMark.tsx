/** Three cells of a swarm, the last ones lighter: something that spreads. */
export function BrandMark() {
  return (
    <svg
      className="brand-mark"
      width="44"
      height="44"
      viewBox="0 0 44 44"
      aria-hidden="true"
      focusable="false"
    >
      <path d="m22 3 8.700 5v10L22 23l-8.700-5V8z" />
      <path d="m12.600 20 8.700 5v10l-8.700 5-8.700-5V25z" opacity=".7" />
      <path d="m31.400 20 8.700 5v10l-8.700 5-8.700-5V25z" opacity=".4" />
    </svg>
  );
}
