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
