/** [ax, bx, ay, by]: x = ax · longitude + bx, y = ay · mercator(latitude) + by. */
type Fit = readonly number[];

export interface Area {
  code: string;
  name: string;
  path: string;
}

interface Inset {
  name: string;
  /** x, y, width, height on the drawing. */
  box: readonly number[];
  /** West, south, east, north: what lies within is drawn in the inset. */
  world: readonly number[];
  fit: Fit;
  areas: readonly Area[];
}

export interface FranceOutlines {
  width: number;
  height: number;
  fit: Fit;
  areas: readonly Area[];
  insets: readonly Inset[];
}

const mercator = (latitude: number) =>
  (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));

const [WEST, SOUTH, EAST, NORTH] = [-5.5, 41.2, 9.8, 51.3];

/** Where a place falls on the drawing; null where France has no outline for it (Nouvelle-Calédonie, say). */
export function project(map: FranceOutlines, longitude: number, latitude: number): [number, number] | null {
  const inset = map.insets.find(({ world: [west = 0, south = 0, east = 0, north = 0] }) =>
    within(longitude, latitude, west, south, east, north),
  );
  if (!inset && !within(longitude, latitude, WEST, SOUTH, EAST, NORTH)) return null;
  const [ax = 0, bx = 0, ay = 0, by = 0] = (inset ?? map).fit;
  return [ax * longitude + bx, ay * mercator(latitude) + by];
}

function within(lon: number, lat: number, west: number, south: number, east: number, north: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** From how few points, and how small a part of the drawing, a closer look is worth it. */
const FEWEST = 3;
const SMALL = 0.4;
const MARGIN = 30;
const CLOSEST = 0.22;

/** The part of the drawing to show when all the points stand close together; null to show the whole. */
export function frameOf(map: FranceOutlines, points: readonly { x: number; y: number }[]): Frame | null {
  const inInset = ({ x, y }: { x: number; y: number }) =>
    map.insets.some(({ box: [left = 0, top = 0, width = 0, height = 0] }) =>
      within(x, y, left, top, left + width, top + height),
    );
  if (points.length < FEWEST || points.some(inInset)) return null;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const wide = Math.max(...xs) - Math.min(...xs) + 2 * MARGIN;
  const high = Math.max(...ys) - Math.min(...ys) + 2 * MARGIN;
  const scale = Math.max(wide / map.width, high / map.height, CLOSEST);
  if (scale > SMALL) return null;
  const [width, height] = [map.width * scale, map.height * scale];
  const x = (Math.max(...xs) + Math.min(...xs) - width) / 2;
  const y = (Math.max(...ys) + Math.min(...ys) - height) / 2;
  return { x, y, width, height };
}
