import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { write } from "./src/file.js";
import { prepare } from "./src/prepare.js";
import { sampleOf } from "./src/sample.js";

const target = process.argv[2];
if (!target) {
  console.error("Usage: node sample.js <directory>");
  process.exit(2);
}
const choice = JSON.parse(readFileSync(new URL("sample.json", import.meta.url), "utf8"));
for (const { description, body } of prepare({ keep: sampleOf(choice), sample: choice.about })) {
  write(resolve(target), description, body);
  console.log(`${description.file}: ${description.rows} units`);
}
