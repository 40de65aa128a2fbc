import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { COLUMNS, csv } from "../src/file.js";
import { prepare } from "../src/prepare.js";
import { sampleOf } from "../src/sample.js";
import { PARENT_FIELDS } from "../src/units.js";

const country = prepare();
const vintage = (year) => country.find(({ description }) => description.vintage === year);
const unit = (year, kind, code) => vintage(year).units.find((u) => u.kind === kind && u.code === code);
const successors = (key) =>
  vintage(2026)
    .units.filter((u) => u.predecessors.includes(key))
    .map((u) => `${u.kind}:${u.code}`);

test("holds the whole country of 2026", () => {
  assert.deepEqual(vintage(2026).description.counts, {
    REGION: 26,
    DEPARTEMENT: 109,
    ARRONDISSEMENT: 333,
    EPCI: 1255,
    EPT: 11,
    COMMUNE: 34969,
    DELEGATED_COMMUNE: 2105,
    ASSOCIATED_COMMUNE: 471,
    MUNICIPAL_ARRONDISSEMENT: 45,
  });
});

test("holds the whole country of 2024", () => {
  const { counts, previous } = vintage(2024).description;
  assert.equal(counts.COMMUNE, 35029);
  assert.equal(counts.EPCI, 1255);
  assert.equal(previous, null);
});

test("describes its file by rows, bytes and checksum", () => {
  for (const { description, body } of country) {
    assert.equal(body.split("\n").length - 2, description.rows);
    assert.equal(Buffer.byteLength(body), description.bytes);
    assert.equal(createHash("sha256").update(body).digest("hex"), description.sha256);
  }
});

test("gives the same bytes each time", () => {
  assert.deepEqual(
    prepare().map(({ description }) => description),
    country.map(({ description }) => description),
  );
});

test("a split commune leads to itself and to the communes it gave back", () => {
  assert.deepEqual(successors("COMMUNE:15141"), ["COMMUNE:15031", "COMMUNE:15035", "COMMUNE:15047", "COMMUNE:15171"]);
  assert.equal(unit(2024, "COMMUNE", "15141").name, "Neussargues en Pinatelle");
  assert.equal(unit(2026, "COMMUNE", "15141").name, "Neussargues-Moissac");
});

test("a merged commune leads to the one it merged into", () => {
  assert.deepEqual(successors("COMMUNE:93059"), ["COMMUNE:93066"]);
  assert.deepEqual(successors("COMMUNE:01330"), ["COMMUNE:01187"]);
});

test("a commune whose seat moved leads to its new code", () => {
  assert.deepEqual(successors("COMMUNE:49069"), ["COMMUNE:49126"]);
  assert.deepEqual(successors("COMMUNE:12076"), ["COMMUNE:12218"]);
});

test("a suppressed delegated or associated commune leads to its commune", () => {
  assert.deepEqual(successors("DELEGATED_COMMUNE:15031"), ["COMMUNE:15031"]);
  assert.deepEqual(successors("ASSOCIATED_COMMUNE:01324"), ["COMMUNE:01245"]);
  assert.deepEqual(successors("ASSOCIATED_COMMUNE:25010"), ["DELEGATED_COMMUNE:25010"]);
});

test("every unit that vanished between the two vintages has a successor", () => {
  assert.deepEqual(vintage(2026).description.limits.vanishedWithoutSuccessor, []);
});

test("a former code of before the first vintage is kept, even when two communes share it", () => {
  const heirs = vintage(2026).units.filter((u) => u.formerCodes?.includes("55273"));
  assert.deepEqual(
    heirs.map((u) => u.code),
    ["55245", "55386"],
  );
});

test("an EPCI has the population of its communes", () => {
  for (const { units } of country) {
    const sum = units.filter((u) => u.epci === "248000531").reduce((total, u) => total + u.population, 0);
    assert.equal(units.find((u) => u.code === "248000531").population, sum);
  }
});

test("communes without EPCI, population or arrondissement are left blank, never zero", () => {
  assert.equal(unit(2026, "COMMUNE", "22016").epci, undefined);
  assert.equal(unit(2026, "COMMUNE", "98412").population, undefined);
  assert.equal(unit(2026, "DEPARTEMENT", "984").population, undefined);
  assert.equal(unit(2026, "COMMUNE", "97611").arrondissement, undefined);
});

test("centres are in the right place, overseas included", () => {
  const near = (u, latitude, longitude) =>
    assert.ok(Math.hypot(u.latitude - latitude, u.longitude - longitude) < 0.1, `${u.name} is elsewhere`);
  near(unit(2026, "COMMUNE", "75056"), 48.8566, 2.3522);
  near(unit(2026, "COMMUNE", "13055"), 43.2965, 5.3698);
  near(unit(2026, "COMMUNE", "97411"), -20.8789, 55.4481);
  near(unit(2026, "COMMUNE", "97801"), 18.0681, -63.0829);
  near(unit(2026, "COMMUNE", "98735"), -17.5334, -149.5667);
  near(unit(2026, "COMMUNE", "97611"), -12.7806, 45.2278);
  near(unit(2026, "DELEGATED_COMMUNE", "49162"), 47.197, -0.867);
});

test("a sample refers to nothing outside itself", () => {
  const choice = { groupings: ["248000531"], communes: ["75056"] };
  for (const { units } of prepare({ keep: sampleOf(choice), sample: "test" })) {
    const keys = new Set(units.map((u) => `${u.kind}:${u.code}`));
    for (const u of units) {
      for (const [field, kind] of Object.entries(PARENT_FIELDS)) {
        assert.ok(u[field] === undefined || keys.has(`${kind}:${u[field]}`), `${u.kind}:${u.code} ${field}`);
      }
    }
    assert.equal(units.filter((u) => u.epci === "248000531").length, 39);
  }
});

test("quotes what a reader of CSV would misread, and refuses line breaks", () => {
  const named = (name) => csv([{ kind: "COMMUNE", code: "1", name }]).split("\n")[1];
  assert.ok(named('Say "a, b"').startsWith('COMMUNE,1,"Say ""a, b""",'));
  assert.equal(Object.keys(COLUMNS).length, named("x").split(",").length);
  assert.throws(() => named("two\nlines"), /line break/);
});
