import { PARENT_FIELDS } from "./units.js";

/** GeoNames counts overseas France as countries; where it gives no municipality code, the département narrows the names. */
const DEPARTEMENT_OF_COUNTRY = {
  PM: "975",
  YT: "976",
  BL: "977",
  MF: "978",
  WF: "986",
  PF: "987",
  NC: "988",
};
const COUNTRIES_WITH_CODES = new Set(["FR", "GP", "MQ", "GF", "RE"]);
const MUNICIPAL_ARRONDISSEMENT = /^(Paris|Lyon|Marseille) (\d+)/;
const SECTION_OF_TOWN = "PPLX";

const fold = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Adds `latitude` and `longitude` to the units whose place is known: a commune's main town, else the weighted middle. */
export function addCentres(units, places) {
  const communes = units.filter((u) => u.kind === "COMMUNE");
  const located = placesByCode(places, communes);
  const candidates = (code) => located.get(code) ?? [];
  for (const unit of units) {
    const place = placeOf(unit, candidates);
    if (place) {
      [unit.longitude, unit.latitude] = place.loc.coordinates;
    }
  }
  addMiddles(units, communes);
}

function placeOf(unit, candidates) {
  switch (unit.kind) {
    case "COMMUNE":
      return best(unit, candidates(unit.code)) ?? best(unit, (unit.formerCodes ?? []).flatMap(candidates));
    case "DELEGATED_COMMUNE":
    case "ASSOCIATED_COMMUNE":
      return (
        (unit.code === unit.commune ? undefined : best(unit, candidates(unit.code))) ??
        candidates(unit.commune).find((place) => fold(place.name) === fold(unit.name))
      );
    case "MUNICIPAL_ARRONDISSEMENT":
      return candidates(unit.commune).find((place) => arrondissement(place.name) === arrondissement(unit.name));
    default:
      return undefined;
  }
}

const arrondissement = (name) => {
  const match = MUNICIPAL_ARRONDISSEMENT.exec(name);
  return match ? `${match[1]} ${Number(match[2])}` : name;
};

/** The place named like the unit, else the most populated; a part of a town only if there is nothing else. */
function best(unit, places) {
  const rank = (place) => [
    place.featureCode === SECTION_OF_TOWN ? 1 : 0,
    fold(place.name) === fold(unit.name) ? 0 : 1,
    -place.population,
    place.cityId,
  ];
  return [...places].sort((a, b) => compare(rank(a), rank(b)))[0];
}

function compare(a, b) {
  const i = a.findIndex((value, index) => value !== b[index]);
  return i < 0 ? 0 : a[i] - b[i];
}

function placesByCode(places, communes) {
  const byCode = new Map();
  const byName = new Map();
  const inDepartement = new Map();
  for (const commune of communes) {
    push(byName, `${commune.departement}:${fold(commune.name)}`, commune);
    push(inDepartement, commune.departement, commune);
  }
  const paris = communes.filter((c) => c.name === "Paris");
  for (const place of places) {
    const departement = DEPARTEMENT_OF_COUNTRY[place.country];
    if (departement) {
      const all = inDepartement.get(departement) ?? [];
      const coded = all.filter((c) => c.code === place.adminCode);
      const named = byName.get(`${departement}:${fold(place.name)}`) ?? [];
      // Saint-Barthélemy and Saint-Martin are one commune each, named otherwise than their main town.
      const [only, second] = coded.length ? coded : all.length === 1 ? all : named;
      if (only && !second) push(byCode, only.code, place);
    } else if (COUNTRIES_WITH_CODES.has(place.country)) {
      // The capital is the one French place that GeoNames gives no municipality.
      const code = place.muniSub || (place.featureCode === "PPLC" ? paris[0]?.code : undefined);
      if (code) push(byCode, code, place);
    }
  }
  return byCode;
}

function push(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Larger units lie in the middle of their located communes, weighted by population, to 5 decimals (1 m). */
function addMiddles(units, communes) {
  const sums = new Map();
  for (const commune of communes) {
    if (commune.latitude === undefined) continue;
    const weight = commune.population || 1;
    for (const [field, kind] of Object.entries(PARENT_FIELDS)) {
      if (commune[field] === undefined) continue;
      const key = `${kind}:${commune[field]}`;
      const sum = sums.get(key) ?? { weight: 0, latitude: 0, longitude: 0 };
      sum.weight += weight;
      sum.latitude += weight * commune.latitude;
      sum.longitude += weight * commune.longitude;
      sums.set(key, sum);
    }
  }
  const round = (degrees) => Math.round(degrees * 1e5) / 1e5;
  for (const unit of units) {
    const sum = sums.get(`${unit.kind}:${unit.code}`);
    if (sum && unit.latitude === undefined) {
      unit.latitude = round(sum.latitude / sum.weight);
      unit.longitude = round(sum.longitude / sum.weight);
    }
  }
}
