import { createHash } from "node:crypto";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { KINDS } from "./units.js";

/** Raised when a reader of the old format would misread the new one. */
export const FORMAT = 1;

/** The columns in their order; lists are separated by spaces. */
export const COLUMNS = {
  kind: (u) => u.kind,
  code: (u) => u.code,
  name: (u) => u.name,
  siren: (u) => u.siren,
  population: (u) => u.population,
  latitude: (u) => u.latitude,
  longitude: (u) => u.longitude,
  region: (u) => u.region,
  departement: (u) => u.departement,
  arrondissement: (u) => u.arrondissement,
  epci: (u) => u.epci,
  ept: (u) => u.ept,
  commune: (u) => u.commune,
  legal_form: (u) => u.legalForm,
  tax_regime: (u) => u.taxRegime,
  postal_codes: (u) => [...(u.postalCodes ?? [])].sort().join(" "),
  former_codes: (u) => [...(u.formerCodes ?? [])].sort().join(" "),
  predecessors: (u) => (u.predecessors ?? []).join(" "),
};

const cell = (value) => {
  const text = String(value ?? "");
  if (/[\r\n\0]/.test(text)) throw new Error(`A value may not hold a line break: ${JSON.stringify(text)}`);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export function csv(units) {
  const lines = [Object.keys(COLUMNS).join(",")];
  for (const unit of units) {
    lines.push(
      Object.values(COLUMNS)
        .map((read) => cell(read(unit)))
        .join(","),
    );
  }
  return `${lines.join("\n")}\n`;
}

export function manifest({ vintage, previous, origins, units, body, unresolved, sample }) {
  const count = (test) => units.filter(test).length;
  const bytes = Buffer.from(body);
  return {
    format: FORMAT,
    vintage,
    previous,
    file: `geography-${vintage}.csv`,
    rows: units.length,
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    counts: Object.fromEntries(KINDS.map((kind) => [kind, count((u) => u.kind === kind)])),
    ...(sample ? { sample } : {}),
    source: "INSEE (code officiel géographique, populations), DGCL (EPCI), La Poste (codes postaux); GeoNames (centres)",
    packages: origins,
    licences: ["Licence Ouverte 2.0", "CC BY 4.0 (GeoNames)"],
    limits: {
      communesWithoutPopulation: count((u) => u.kind === "COMMUNE" && u.population === undefined),
      communesWithoutSiren: count((u) => u.kind === "COMMUNE" && !u.siren),
      communesWithoutEpci: count((u) => u.kind === "COMMUNE" && !u.epci),
      communesWithoutCentre: count((u) => u.kind === "COMMUNE" && u.latitude === undefined),
      vanishedWithoutSuccessor: unresolved,
    },
  };
}

/** Writes both files under a temporary name first: an interrupted run leaves no half of a vintage. */
export function write(directory, description, body) {
  mkdirSync(directory, { recursive: true });
  place(join(directory, description.file), body);
  place(join(directory, `geography-${description.vintage}.json`), `${JSON.stringify(description, null, 2)}\n`);
}

function place(path, text) {
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}
