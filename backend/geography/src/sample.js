const ALWAYS = new Set(["REGION", "DEPARTEMENT"]);
const GROUPINGS = { EPCI: "epci", EPT: "ept" };

/**
 * Keeps all regions and départements, the chosen groupings whole, the chosen communes, and whatever these refer to.
 * A commune whose grouping was not chosen loses that link: a grouping is never there with half of its members.
 */
export function sampleOf({ groupings, communes }) {
  const chosenGroupings = new Set(groupings);
  const chosenCommunes = new Set(communes);
  return (units) => {
    const kept = units
      .filter((u) => u.kind === "COMMUNE")
      .filter((u) => chosenCommunes.has(u.code) || chosenGroupings.has(u.epci) || chosenGroupings.has(u.ept))
      .map((u) => withoutUnchosen(u, chosenGroupings));
    const codes = new Set(kept.map((u) => u.code));
    const arrondissements = new Set(kept.map((u) => u.arrondissement));
    const commune = new Map(kept.map((u) => [u.code, u]));
    return units
      .filter(
        (u) =>
          ALWAYS.has(u.kind) ||
          (u.kind in GROUPINGS && chosenGroupings.has(u.code)) ||
          (u.kind === "ARRONDISSEMENT" && arrondissements.has(u.code)) ||
          codes.has(u.kind === "COMMUNE" ? u.code : u.commune),
      )
      .map((u) => (u.kind === "COMMUNE" ? commune.get(u.code) : u));
  };
}

function withoutUnchosen(commune, chosen) {
  const kept = { ...commune };
  for (const field of Object.values(GROUPINGS)) {
    if (!chosen.has(kept[field])) delete kept[field];
  }
  return kept;
}
