/** Drawn for Essaim on a 20-unit grid, one stroke width; decoration only: the words carry the meaning. */
const PATHS = {
  arrow: 'M4 10h12m-5-5 5 5-5 5',
  back: 'M16 10H4m5-5-5 5 5 5',
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
    'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0ZM2.5 10h15M10 2.5c2.5 2.3 3.4 4.9 3.4 7.5s-.9 5.2-3.4 7.5c-2.5-2.3-3.4-4.9-3.4-7.5S7.500 4.800 10 2.500Z',
  hexagon: 'm10 2.500 6.500 3.750v7.500L10 17.500l-6.500-3.750v-7.500z',
  info: 'M10 9.200v4.600M10 6.200v.1M17.500 10a7.500 7.500 0 1 1-15 0 7.500 7.500 0 0 1 15 0Z',
  list: 'M7 5h10M7 10h10M7 15h10M3 5h.1M3 10h.1M3 15h.1',
  lock: 'M5 9h10v8H5zM7 9V6.500a3 3 0 0 1 6 0V9',
  map: 'm3 5.500 4.700-2 4.600 2 4.700-2v11l-4.700 2-4.600-2-4.700 2zM7.700 3.500v11M12.300 5.500v11',
  menu: 'M3 5h14M3 10h14M3 15h14',
  moon: 'M16.500 12.200A7 7 0 0 1 7.800 3.500a7 7 0 1 0 8.700 8.700Z',
  offline:
    'm3 3 14 14M5 9.500a7.500 7.500 0 0 1 2-1.400M2.500 6.800A11 11 0 0 1 5 5.100m4-1a11 11 0 0 1 8.500 2.700M11.700 7.300a7.500 7.500 0 0 1 3.300 2.200M7.500 12.200a3.600 3.600 0 0 1 4.500-.2M10 16h.1',
  person:
    'M10 10a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM3.500 17c.6-3.300 3.300-5 6.500-5s5.900 1.700 6.500 5',
  plus: 'M10 4v12M4 10h12',
  retry: 'M16 7a6.500 6.500 0 1 0 .4 4.500M16.500 3v4.300h-4.300',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12ZM13.400 13.400 17 17',
  sun: 'M10 13.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1.100 1.100M14.600 14.600l1.100 1.100M4.300 15.700l1.100-1.100M14.600 5.400l1.100-1.100',
  screen: 'M3 4h14v9.500H3zM7 17h6M10 13.500V17',
  warning: 'M10 3 2.500 16.500h15zM10 8v4M10 14.200v.1',
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
