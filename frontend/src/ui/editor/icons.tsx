/** Marks of the toolbar, drawn like those of `Icon`; apart from them so that they travel with the editor alone. */
const PATHS = {
  bold: 'M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z',
  italic: 'M9 4h6M5 16h6M12 4 8 16',
  link: 'M8.500 11.500a3 3 0 0 0 4.300 0l2.700-2.700a3 3 0 0 0-4.300-4.300L10 5.700M11.500 8.500a3 3 0 0 0-4.300 0l-2.700 2.700a3 3 0 0 0 4.300 4.300l1.200-1.200',
  bullets: 'M8 5h9M8 10h9M8 15h9M3.500 5h.1M3.500 10h.1M3.500 15h.1',
  numbers: 'M8.500 5H17M8.500 10H17M8.500 15H17M3 4l1.200-.8V7.500M2.800 13h2.400l-2.400 3.500h2.600',
  indent: 'M9 5h8M9 10h8M9 15h8M3 7l3 3-3 3',
  outdent: 'M9 5h8M9 10h8M9 15h8M6 7l-3 3 3 3',
  quote: 'M4 15c2.500-1 3.500-2.800 3.500-5H4V5h4.500v5M11.500 15c2.500-1 3.500-2.800 3.500-5h-3.500V5H16v5',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M10 4v12',
  image: 'M3 4h14v12H3zM3 13.500l4-4 3.500 3.500 2.500-2.500 4 4M12.700 7.500h.1',
  undo: 'M7 4 3.500 7.500 7 11M3.500 7.500h8a4.500 4.500 0 0 1 0 9H8',
  redo: 'm13 4 3.500 3.500L13 11M16.500 7.500h-8a4.500 4.500 0 0 0 0 9H12',
} as const;

export type ToolIcon = keyof typeof PATHS;

export function EditorIcon({ name }: { name: ToolIcon }) {
  return (
    <svg
      width={20}
      height={20}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
