/** Drawn for Essaim on a 20-unit grid, one stroke width; decoration only: the words carry the meaning. */
const PATHS = {
  arrow: 'M4 10h12m-5-5 5 5-5 5',
  back: 'M16 10H4m5-5-5 5 5 5',
  bell: 'M5 14V9a5 5 0 0 1 10 0v5l1.5 1.500h-13zM8.500 17.500h3',
  check: 'm4 10.5 4 4 8-9',
  chevron: 'm5 7.5 5 5 5-5',
  close: 'm5 5 10 10M15 5 5 15',
  clock: 'M10 6v4.5l3 1.8M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0Z',
  conflict: 'M6 3v6a4 4 0 0 0 4 4 4 4 0 0 1 4 4M14 3v6a4 4 0 0 1-4 4 4 4 0 0 0-4 4',
  download: 'M10 3v10m-4-4 4 4 4-4M4 17h12',
  edit: 'M4 16l.8-3.4L13.5 4a1.6 1.6 0 0 1 2.3 0l.3.2a1.6 1.6 0 0 1 0 2.3L7.4 15.2 4 16Z',
  external: 'M8 5H4.5v10.5H15V12M11.5 3.5h5v5M16 4l-7 7',
  filter: 'M3 5h14M5.5 10h9M8 15h4',
  globe:
    'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0ZM2.5 10h15M10 2.5c2.5 2.3 3.4 4.9 3.4 7.5s-.9 5.2-3.4 7.5c-2.5-2.3-3.4-4.9-3.4-7.5S7.5 4.8 10 2.5Z',
  hexagon: 'm10 2.5 6.5 3.75v7.5L10 17.5l-6.5-3.75v-7.5z',
  info: 'M10 9.2v4.6M10 6.2v.1M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0Z',
  list: 'M7 5h10M7 10h10M7 15h10M3 5h.1M3 10h.1M3 15h.1',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  map: 'm3 5.5 4.7-2 4.6 2 4.7-2v11l-4.7 2-4.6-2-4.7 2zM7.7 3.5v11M12.3 5.5v11',
  menu: 'M3 5h14M3 10h14M3 15h14',
  moon: 'M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7Z',
  offline:
    'm3 3 14 14M5 9.5a7.5 7.5 0 0 1 2-1.4M2.5 6.8A11 11 0 0 1 5 5.1m4-1a11 11 0 0 1 8.5 2.7M11.7 7.3a7.5 7.5 0 0 1 3.3 2.2M7.5 12.2a3.6 3.6 0 0 1 4.5-.2M10 16h.1',
  person: 'M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM3.5 17c.6-3.3 3.3-5 6.5-5s5.9 1.7 6.5 5',
  plus: 'M10 4v12M4 10h12',
  retry: 'M16 7a6.5 6.5 0 1 0 .4 4.5M16.5 3v4.3h-4.3',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12ZM13.4 13.4 17 17',
  sun: 'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1',
  screen: 'M3 4h14v9.5H3zM7 17h6M10 13.5V17',
  warning: 'M10 3 2.5 16.5h15zM10 8v4M10 14.2v.1',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
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
