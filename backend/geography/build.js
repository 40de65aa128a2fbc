import { resolve } from "node:path";
import { write } from "./src/file.js";
import { prepare } from "./src/prepare.js";

const directory = resolve(process.argv[2] ?? "dist");
for (const { description, body } of prepare()) {
  write(directory, description, body);
  console.log(`${description.file}: ${description.rows} units, ${(description.bytes / 1e6).toFixed(1)} MB`);
}
