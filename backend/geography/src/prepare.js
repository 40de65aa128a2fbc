import { addCentres } from "./centres.js";
import { csv, manifest } from "./file.js";
import { addPredecessors } from "./lineage.js";
import { readPackage, readPlaces, vintages } from "./packages.js";
import { check, unitsOf } from "./units.js";

/** Every vintage, oldest first, as `{ description, body }`; `keep` narrows the units to a sample. */
export function prepare({ keep, sample } = {}) {
  const { origin, places } = readPlaces();
  let before;
  return vintages().map((vintage) => {
    const source = readPackage(vintage);
    let units = unitsOf(source);
    addCentres(units, places);
    if (keep) units = keep(units);
    check(units);
    const unresolved = before ? addPredecessors(units, before.units) : [];
    const body = csv(units);
    const description = manifest({
      vintage,
      previous: before?.vintage ?? null,
      origins: [source.origin, origin],
      units,
      body,
      unresolved,
      sample,
    });
    before = { vintage, units };
    return { description, body, units };
  });
}
