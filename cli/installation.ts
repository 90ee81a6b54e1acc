import fs from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { runtimeContract } from "../generator/plan/tree.js";
import { packageRoot } from "../generator/read/package-root.js";
import type { Io } from "./io.js";
import { printable } from "./style.js";

/** One checked item. A note is neither good nor bad; `hint` says what to do about a problem. */
export interface Check {
  readonly name: string;
  readonly state: "ok" | "note" | "problem";
  readonly message: string;
  readonly hint?: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly engines?: { readonly node?: string };
  /** The runtime's contract. */
  readonly contract?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const LEAST_TYPESCRIPT = [5, 4] as const;

/** What is installed for a project: Node, the runtime, the compiler and how it finds modules. */
export async function checkInstallation(cwd: string): Promise<Check[]> {
  return [checkNode(), checkRuntime(cwd), checkTypescript(cwd), await checkModules(cwd)];
}

const own = (): Manifest =>
  JSON.parse(fs.readFileSync(join(packageRoot, "package.json"), "utf8")) as Manifest;

function checkNode(): Check {
  const { node } = process.versions;
  const least = own().engines?.node?.replace(">=", "") ?? "0";
  const message = `Node ${node}`;
  if (compare(node, least) >= 0) return { name: "node", state: "ok", message };
  return { name: "node", state: "problem", message, hint: `Node ${least} or newer is needed` };
}

/** Numbers between dots, compared one after the other. */
function compare(version: string, least: string): number {
  const [ours, theirs] = [version, least].map((text) => text.split(".").map(Number)) as [number[], number[]];
  const at = theirs.findIndex((part, index) => part !== (ours[index] ?? 0));
  return at === -1 ? 0 : (ours[at] ?? 0) - (theirs[at] as number);
}

/** The manifest of a package as a module in a folder would find it. */
function manifestOf(name: string, cwd: string): Manifest | undefined {
  try {
    const place = createRequire(join(cwd, "any.js")).resolve(`${name}/package.json`);
    return JSON.parse(fs.readFileSync(place, "utf8")) as Manifest;
  } catch {
    // Missing or unusable: in both cases it must be installed.
    return undefined;
  }
}

function checkRuntime(cwd: string): Check {
  const name = "intacct-runtime";
  const { version: wanted } = own();
  const found = manifestOf(name, cwd);
  if (!found)
    return {
      name,
      state: "problem",
      message: `${name} is not installed, but the modules import it`,
      hint: `npm install ${name}@${wanted}`,
    };
  const message = `${name} ${found.version}`;
  if (fits(found)) return { name, state: "ok", message };
  const hint = `this is intacct-codegen ${wanted}: npm install ${name}@${wanted}`;
  return { name, state: "problem", message, hint };
}

/** Whether modules that this program writes compile with a runtime. */
const fits = ({ version, contract }: Manifest): boolean =>
  version === own().version || contract === runtimeContract;

/** The folder of the modules, and the names of the packages that they import. */
interface Written {
  readonly folder: string;
  readonly runtime?: string | undefined;
  /** The package that has the modules which all share. */
  readonly modules?: string | undefined;
}

/** Warns if modules do not fit the installed runtime or the installed standard modules. */
export function tellMisfit({ folder, runtime = "intacct-runtime", modules }: Written, io: Io): void {
  const misfits = [
    misfit(folder, runtime, {
      name: "intacct-runtime",
      isRight: fits,
      why: "modules will not compile with it",
    }),
    misfit(folder, modules, {
      name: "intacct-modules",
      isRight: ({ version }) => version === own().version,
      why: "which has modules of another schema or generator",
    }),
  ];
  for (const text of misfits) if (text !== undefined) io.stderr.write(`warning: ${printable(text)}\n`);
}

/** A package that modules need, and which versions of it fit. */
interface Needed {
  readonly name: string;
  readonly isRight: (found: Manifest) => boolean;
  readonly why: string;
}

/** @param name by which modules import the package */
function misfit(folder: string, name: string | undefined, needed: Needed): string | undefined {
  const found = name === undefined || name.startsWith(".") ? undefined : manifestOf(name, folder);
  // A package of another name has its own versions. A missing one will be installed.
  if (!name || !found || found.name !== needed.name || needed.isRight(found)) return undefined;
  const { version } = own();
  const install = `npm install ${name === needed.name ? name : `${name}@npm:${needed.name}`}@${version}`;
  return `${name} ${found.version} does not fit intacct-codegen ${version}: ${needed.why}: ${install}`;
}

function checkTypescript(cwd: string): Check {
  const found = manifestOf("typescript", cwd);
  const name = "typescript";
  if (!found) return { name, state: "note", message: "TypeScript is not installed here" };
  const message = `TypeScript ${found.version}`;
  const least = LEAST_TYPESCRIPT.join(".");
  if (compare(found.version, least) >= 0) return { name, state: "ok", message };
  return { name, state: "problem", message, hint: `TypeScript ${least} or newer reads the modules` };
}

/** Whether the compiler's module resolution supports `exports`. */
async function checkModules(cwd: string): Promise<Check> {
  const name = "modules";
  const { ts } = await import("ts-morph");
  const place = ts.findConfigFile(cwd, (path) => fs.existsSync(path));
  if (place === undefined) return { name, state: "note", message: "there is no tsconfig.json" };
  const read = ts.readConfigFile(place, (path) => fs.readFileSync(path, "utf8"));
  if (read.error) {
    const reason = ts.flattenDiagnosticMessageText(read.error.messageText, " ");
    const hint = "correct it: the compiler cannot read it either";
    return { name, state: "problem", message: `tsconfig.json cannot be read: ${reason}`, hint };
  }
  const { options } = ts.parseJsonConfigFileContent(read.config ?? {}, ts.sys, join(place, ".."));
  const { ModuleResolutionKind: Kind, ModuleKind } = ts;
  const newest = manifestOf("typescript", cwd)?.version ?? "6";
  const usual =
    (options.module ?? 0) >= ModuleKind.Node16 || compare(newest, "6") >= 0 ? Kind.Bundler : Kind.Node10;
  const kind = options.moduleResolution ?? usual;
  const isNew = kind !== Kind.Classic && kind !== Kind.Node10;
  const message = `tsconfig.json: moduleResolution ${options.moduleResolution === undefined ? "by default" : Kind[kind].toLowerCase()}`;
  if (isNew) return { name, state: "ok", message };
  const hint = 'set "module" and "moduleResolution" to "nodenext", or to "preserve" and "bundler"';
  return { name, state: "problem", message, hint };
}
