import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "../../generator/generate.js";
import type { Grammar } from "../../schema/model/grammar.js";
import type { Profile } from "../../runtime/index.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Modules that were generated into a folder, to be compiled and run. */
export interface GeneratedModules {
  readonly index: string;
  readonly profiles: Readonly<Record<string, Profile>>;
  remove(): void;
}

/** Generates the modules of grammars of 2.1 into a folder of their own. */
export async function generateModules(grammars: readonly Grammar[]): Promise<GeneratedModules> {
  const templates = Object.fromEntries(
    readdirSync(`${root}templates`).map((file) => [
      file.replace(/\.hbs$/, ""),
      readFileSync(`${root}templates/${file}`, "utf8"),
    ]),
  );
  const { files } = await generate({ grammars, templates, tool: "test" });
  mkdirSync(`${root}test/.made`, { recursive: true });
  const folder = mkdtempSync(`${root}test/.made/modules-`);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text ?? "");
  }
  const index = join(folder, "2.1/index.ts");
  return {
    index,
    profiles: (await import(index)) as Record<string, Profile>,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
