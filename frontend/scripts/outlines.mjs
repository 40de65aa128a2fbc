/** Reading and writing SVG outlines, and the projection that places longitudes and latitudes on a drawing. */

/** The closed rings of a path that only moves and draws straight lines, in absolute coordinates. */
export function rings(path) {
  const tokens = path.match(/[mlhvzMLHVZ]|-?[\d.]+(?:e-?\d+)?/g);
  const found = [];
  let ring = [];
  let [x, y] = [0, 0];
  let command = 'm';
  for (let i = 0; i < tokens.length; ) {
    if (/[a-z]/i.test(tokens[i])) command = tokens[i++];
    if (command === 'z' || command === 'Z') {
      found.push(ring);
      [x, y] = ring[0];
      ring = [];
      command = 'm';
      continue;
    }
    const relative = command === command.toLowerCase();
    const kind = command.toLowerCase();
    const dx = kind === 'v' ? (relative ? 0 : x) : Number(tokens[i++]);
    const dy = kind === 'h' ? (relative ? 0 : y) : Number(tokens[i++]);
    [x, y] = relative ? [x + dx, y + dy] : [dx, dy];
    if (kind === 'm') {
      if (ring.length > 0) found.push(ring);
      ring = [];
      command = relative ? 'l' : 'L';
    }
    ring.push([x, y]);
  }
  if (ring.length > 0) found.push(ring);
  return found;
}

/** Rounded to a tenth before the differences are taken, so that rounding never adds up along a border. */
export function toPath(allRings) {
  let [px, py] = [0, 0];
  let path = '';
  for (const ring of allRings) {
    const points = ring.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)]);
    const kept = points.filter(([x, y], i) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1]);
    if (kept.length < 3) continue;
    kept.forEach(([x, y], i) => {
      path += `${i === 0 ? 'm' : i === 1 ? 'l' : ' '}${(x - px) / 10} ${(y - py) / 10}`;
      [px, py] = [x, y];
    });
    path += 'z';
    [px, py] = kept[0];
  }
  return path.replaceAll(' -', '-').replaceAll(/(?<!\d)0\./g, '.');
}

export const mercator = (latitude) =>
  (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));

/** `fit` is [ax, bx, ay, by]: x = ax · longitude + bx, y = ay · mercator(latitude) + by. */
export const place = ([ax, bx, ay, by], longitude, latitude) => [
  ax * longitude + bx,
  ay * mercator(latitude) + by,
];

export function inside(allRings, [x, y]) {
  let within = false;
  for (const ring of allRings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i];
      const [xj, yj] = ring[j];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) within = !within;
    }
  }
  return within;
}

export function bounds(allRings) {
  const xs = allRings.flat().map(([x]) => x);
  const ys = allRings.flat().map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function line(pairs) {
  const n = pairs.length;
  const [sx, sy] = pairs.reduce(([a, b], [x, y]) => [a + x, b + y], [0, 0]);
  const slope =
    pairs.reduce((sum, [x, y]) => sum + (x - sx / n) * (y - sy / n), 0) /
    pairs.reduce((sum, [x]) => sum + (x - sx / n) ** 2, 0);
  return [slope, sy / n - (slope * sx) / n];
}

/** Least squares from known towns to the middle of their département, then small steps while more fall inside. */
export function fitTowns(shapes, towns) {
  const middles = towns.map((town) => {
    const [west, north, east, south] = bounds(shapes.get(town.departement));
    return { town, x: (west + east) / 2, y: (north + south) / 2 };
  });
  let fit = [
    ...line(middles.map(({ town, x }) => [town.longitude, x])),
    ...line(middles.map(({ town, y }) => [mercator(town.latitude), y])),
  ];
  const score = (candidate) =>
    towns.filter((town) =>
      inside(shapes.get(town.departement), place(candidate, town.longitude, town.latitude)),
    ).length;
  let best = score(fit);
  // Around the middle of France, so that a change of scale does not shift the whole drawing.
  const [centre, height] = [2.5, mercator(46.5)];
  for (let reach = 1; reach > 0.02; reach *= 0.85) {
    for (const sx of [-1, 0, 1])
      for (const sy of [-1, 0, 1])
        for (const tx of [-4, -2, 0, 2, 4])
          for (const ty of [-4, -2, 0, 2, 4]) {
            const ax = fit[0] * (1 + 0.02 * sx * reach);
            const ay = fit[2] * (1 + 0.02 * sy * reach);
            const bx = fit[1] + (fit[0] - ax) * centre + tx * reach;
            const by = fit[3] + (fit[2] - ay) * height + ty * reach;
            const found = score([ax, bx, ay, by]);
            if (found > best) {
              best = found;
              fit = [ax, bx, ay, by];
            }
          }
  }
  return { fit, inside: best };
}
