/** The kinds of unit, in the order of the file: a unit only refers to units of earlier kinds (or to its own commune). */
export const KINDS = [
  "REGION",
  "DEPARTEMENT",
  "ARRONDISSEMENT",
  "EPCI",
  "EPT",
  "COMMUNE",
  "DELEGATED_COMMUNE",
  "ASSOCIATED_COMMUNE",
  "MUNICIPAL_ARRONDISSEMENT",
];

const KIND_OF_TYPE = {
  "commune-actuelle": "COMMUNE",
  "commune-deleguee": "DELEGATED_COMMUNE",
  "commune-associee": "ASSOCIATED_COMMUNE",
  "arrondissement-municipal": "MUNICIPAL_ARRONDISSEMENT",
};

const byKindThenCode = (a, b) =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/** Every unit of one vintage, sorted, without centres and without links to another vintage. */
export function unitsOf(source) {
  const epciOf = groupingOf(source.epci);
  const eptOf = groupingOf(source.ept);
  const units = [
    ...source.regions.map((r) => ({ kind: "REGION", code: r.code, name: r.nom })),
    ...source.departements.map((d) => ({ kind: "DEPARTEMENT", code: d.code, name: d.nom, region: d.region })),
    ...source.arrondissements.map((a) => ({
      kind: "ARRONDISSEMENT",
      code: a.code,
      name: a.nom,
      region: a.region,
      departement: a.departement,
    })),
    ...source.epci.map((e) => grouping("EPCI", e)),
    ...source.ept.map((e) => grouping("EPT", e)),
    ...source.communes.map((c) => communeLike(c, epciOf, eptOf)),
  ].sort(byKindThenCode);
  addPartsToFormerCodes(units);
  addPopulations(units);
  return units;
}

function grouping(kind, entry) {
  return {
    kind,
    code: entry.code,
    name: entry.nom,
    siren: entry.code,
    legalForm: entry.type,
    taxRegime: entry.modeFinancement,
  };
}

function communeLike(entry, epciOf, eptOf) {
  const kind = KIND_OF_TYPE[entry.type];
  if (!kind) {
    throw new Error(`Commune ${entry.code}: unknown type "${entry.type}"`);
  }
  return {
    kind,
    code: entry.code,
    name: entry.nom,
    siren: entry.siren,
    population: entry.population,
    region: entry.region,
    departement: entry.departement,
    // Mayotte has none: the package writes an empty text there.
    arrondissement: entry.arrondissement || undefined,
    epci: kind === "COMMUNE" ? epciOf.get(entry.code) : undefined,
    ept: kind === "COMMUNE" ? eptOf.get(entry.code) : undefined,
    commune: entry.chefLieu ?? entry.commune,
    postalCodes: entry.codesPostaux,
    formerCodes: entry.anciensCodes,
  };
}

/** Commune code → code of its grouping. The law allows a commune one EPCI with own taxation, and one EPT. */
function groupingOf(groupings) {
  const holder = new Map();
  for (const grouping of groupings) {
    for (const { code } of grouping.membres) {
      if (holder.has(code)) {
        throw new Error(`Commune ${code} lies in both ${holder.get(code)} and ${grouping.code}`);
      }
      holder.set(code, grouping.code);
    }
  }
  return holder;
}

/** Delegated and associated communes were communes: the package forgets two of them among the former codes. */
function addPartsToFormerCodes(units) {
  const communes = new Map(units.filter((u) => u.kind === "COMMUNE").map((u) => [u.code, u]));
  for (const part of units) {
    if (part.kind !== "DELEGATED_COMMUNE" && part.kind !== "ASSOCIATED_COMMUNE") continue;
    if (part.code === part.commune) continue;
    const commune = communes.get(part.commune);
    if (commune) commune.formerCodes = [...new Set([...(commune.formerCodes ?? []), part.code])].sort();
  }
}

/**
 * Larger units have the sum of their communes, so that a territory counted by its communes and by its EPCI has one
 * population. (The package's own EPCI figures come from an older census than its communes'.)
 */
function addPopulations(units) {
  const sums = new Map();
  for (const commune of units) {
    if (commune.kind !== "COMMUNE" || commune.population === undefined) continue;
    for (const [field, kind] of Object.entries(PARENT_FIELDS)) {
      if (commune[field] === undefined) continue;
      const key = `${kind}:${commune[field]}`;
      sums.set(key, (sums.get(key) ?? 0) + commune.population);
    }
  }
  for (const unit of units) {
    unit.population ??= sums.get(`${unit.kind}:${unit.code}`);
  }
}

/** Columns that refer to another unit of the same file, and the kind they refer to. */
export const PARENT_FIELDS = {
  region: "REGION",
  departement: "DEPARTEMENT",
  arrondissement: "ARRONDISSEMENT",
  epci: "EPCI",
  ept: "EPT",
  commune: "COMMUNE",
};

/** Throws on anything the importer would refuse: better here, where the fault is. */
export function check(units) {
  const known = new Set();
  for (const { kind, code, name } of units) {
    const key = `${kind}:${code}`;
    if (!code || !name) throw new Error(`${key}: a unit needs a code and a name`);
    if (known.has(key)) throw new Error(`${key}: listed twice`);
    known.add(key);
  }
  for (const unit of units) {
    for (const [field, kind] of Object.entries(PARENT_FIELDS)) {
      if (unit[field] !== undefined && !known.has(`${kind}:${unit[field]}`)) {
        throw new Error(`${unit.kind}:${unit.code}: its ${field} ${unit[field]} is not in the package`);
      }
    }
    for (const former of unit.formerCodes ?? []) {
      if (known.has(`COMMUNE:${former}`)) {
        throw new Error(`${unit.kind}:${unit.code}: its former code ${former} is still a commune`);
      }
    }
  }
}
