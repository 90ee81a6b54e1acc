/** Generated modules in a folder where they can be compiled and imported. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate, type GeneratedFile } from "../../generator/generate.js";
import type { Profile } from "../../runtime/index.js";
import type { Grammar } from "../../schema/model/grammar.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The templates of this project, and a digest of nothing in particular. */
export const tools = {
  templates: Object.fromEntries(
    readdirSync(`${root}templates`).map((file) => [
      file.replace(/\.hbs$/, ""),
      readFileSync(`${root}templates/${file}`, "utf8"),
    ]),
  ),
  tool: "test",
};

/** Puts modules into a new folder below `test/.made`; whoever asks for it removes it. */
export function writeModules(files: readonly Pick<GeneratedFile, "path" | "text">[], name: string): string {
  mkdirSync(`${root}test/.made`, { recursive: true });
  const folder = mkdtempSync(`${root}test/.made/${name}-`);
  for (const { path, text = "" } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What the compiler, as strict as this project's own, says of a folder of modules: nothing, if all is well. */
export function compile(folder: string): string {
  const config = {
    extends: `${root}tsconfig.json`,
    compilerOptions: { paths: { "intacct-runtime": [`${root}runtime/index.ts`] } },
    include: [folder],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = `${root}node_modules/typescript/bin/tsc`;
  return spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" }).stdout;
}

/** Modules that were generated into a folder, to be compiled and run. */
export interface GeneratedModules {
  readonly folder: string;
  readonly index: string;
  readonly profiles: Readonly<Record<string, Profile>>;
  remove(): void;
}

/** Generates the modules of grammars of 2.1 into a folder of their own. */
export async function generateModules(grammars: readonly Grammar[]): Promise<GeneratedModules> {
  const { files } = await generate({ grammars, ...tools });
  const folder = writeModules(files, "modules");
  const index = join(folder, "2.1/index.ts");
  return {
    folder,
    index,
    profiles: (await import(index)) as Record<string, Profile>,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
