import assert from "node:assert/strict";
import { test } from "node:test";
import { addPredecessors } from "../src/lineage.js";

const commune = (code, more = {}) => ({ kind: "COMMUNE", code, ...more });
const epci = (code) => ({ kind: "EPCI", code });
const linksOf = (before, after) => {
  const lost = addPredecessors(after, before);
  return { links: Object.fromEntries(after.map((u) => [`${u.kind}:${u.code}`, u.predecessors])), lost };
};

test("a vanished EPCI is continued by those that took its communes", () => {
  const { links } = linksOf(
    [epci("A"), commune("1", { epci: "A" }), commune("2", { epci: "A" })],
    [epci("B"), epci("C"), commune("1", { epci: "B" }), commune("3", { epci: "C", formerCodes: ["2"] })],
  );
  assert.deepEqual(links["EPCI:B"], ["EPCI:A"]);
  assert.deepEqual(links["EPCI:C"], ["EPCI:A"]);
});

test("an EPCI that stays is nobody's heir, even with other members", () => {
  const { links } = linksOf(
    [epci("A"), epci("B"), commune("1", { epci: "A" })],
    [epci("A"), epci("B"), commune("1", { epci: "B" })],
  );
  assert.deepEqual(links, { "EPCI:A": [], "EPCI:B": [], "COMMUNE:1": [] });
});

test("says which units vanished without a trace", () => {
  const { lost } = linksOf([commune("1"), commune("2"), epci("A")], [commune("1")]);
  assert.deepEqual(lost, ["COMMUNE:2", "EPCI:A"]);
});

test("a restored commune comes from the one that had absorbed it", () => {
  const { links } = linksOf([commune("1", { formerCodes: ["2"] })], [commune("1"), commune("2")]);
  assert.deepEqual(links, { "COMMUNE:1": [], "COMMUNE:2": ["COMMUNE:1"] });
});
