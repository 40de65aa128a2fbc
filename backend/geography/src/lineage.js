const GROUPING_FIELDS = { EPCI: "epci", EPT: "ept" };
const FORMER_COMMUNES = ["DELEGATED_COMMUNE", "ASSOCIATED_COMMUNE"];

/**
 * Links each unit to those of the vintage before that it continues. A unit that keeps its kind and code continues itself:
 * that link is left out. Returns the units of `before` that vanish and for which the data names no successor.
 *
 * The package has no list of movements; it is read from what each vintage says of itself:
 * - merged: the later vintage lists the code among the former codes of a commune;
 * - split: a commune of the later vintage was, in the earlier one, a former code of another commune;
 * - renumbered: both at once;
 * - EPCI and EPT: a vanished one is continued by those that now hold its communes.
 */
export function addPredecessors(units, before) {
  const now = indexOf(units);
  const then = indexOf(before);
  const links = new Map(units.map((unit) => [unit, new Set()]));
  const link = (unit, ancestor) => unit && links.get(unit).add(`${ancestor.kind}:${ancestor.code}`);

  for (const ancestor of before) {
    if (now.unit(ancestor.kind, ancestor.code)) continue;
    for (const heir of heirsOf(ancestor, now, then)) link(heir, ancestor);
  }
  for (const unit of units) {
    if (unit.kind !== "COMMUNE" || then.unit("COMMUNE", unit.code)) continue;
    for (const code of then.holdersOf(unit.code)) link(unit, then.unit("COMMUNE", code));
  }

  const continued = new Set();
  for (const [unit, ancestors] of links) {
    unit.predecessors = [...ancestors].sort();
    for (const ancestor of ancestors) continued.add(ancestor);
  }
  return before
    .filter((unit) => !now.unit(unit.kind, unit.code) && !continued.has(`${unit.kind}:${unit.code}`))
    .map((unit) => `${unit.kind}:${unit.code}`);
}

function heirsOf(ancestor, now, then) {
  if (ancestor.kind === "COMMUNE") {
    return now.holdersOf(ancestor.code).map((code) => now.unit("COMMUNE", code));
  }
  if (FORMER_COMMUNES.includes(ancestor.kind)) {
    const other = FORMER_COMMUNES.find((kind) => kind !== ancestor.kind);
    const same = now.unit(other, ancestor.code) ?? now.unit("COMMUNE", ancestor.code);
    return same ? [same] : now.holdersOf(ancestor.code).map((code) => now.unit("COMMUNE", code));
  }
  const field = GROUPING_FIELDS[ancestor.kind];
  if (!field) return [];
  const heirs = new Set();
  for (const member of then.membersOf(field, ancestor.code)) {
    const communes = now.unit("COMMUNE", member.code)
      ? [now.unit("COMMUNE", member.code)]
      : heirsOf(member, now, then);
    for (const commune of communes) {
      if (commune[field]) heirs.add(now.unit(ancestor.kind, commune[field]));
    }
  }
  return [...heirs];
}

function indexOf(units) {
  const byKey = new Map();
  const holders = new Map();
  const members = new Map();
  const hold = (code, holder) => holders.set(code, (holders.get(code) ?? new Set()).add(holder));
  for (const unit of units) {
    byKey.set(`${unit.kind}:${unit.code}`, unit);
    if (unit.kind === "COMMUNE") {
      for (const former of unit.formerCodes ?? []) hold(former, unit.code);
      for (const field of Object.values(GROUPING_FIELDS)) {
        const key = `${field}:${unit[field]}`;
        if (unit[field]) members.set(key, [...(members.get(key) ?? []), unit]);
      }
    }
  }
  return {
    unit: (kind, code) => byKey.get(`${kind}:${code}`),
    holdersOf: (code) => [...(holders.get(code) ?? [])].sort(),
    membersOf: (field, code) => members.get(`${field}:${code}`) ?? [],
  };
}
