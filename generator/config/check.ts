import { closest } from "../../schema/text/wording.js";
import type { Config, Imports } from "./define.js";

/** Something that a configuration cannot say. */
export interface ConfigFault {
  /** The property: `targets[0].out`. */
  readonly at: string;
  /** In words, with the property: `targets[0].out is missing`. */
  readonly message: string;
  readonly hint?: string;
}

/** What is wrong with what a configuration file exports. */
export function configFaults(value: unknown): readonly ConfigFault[] {
  const faults = new Faults();
  if (!isObject(value))
    return [
      { at: "", message: "the configuration is not an object", hint: "export default defineConfig({ … })" },
    ];
  faults.known(value, keys, "");
  for (const name of ["schema", "templates"]) faults.text(value, name, "", "is not a path");
  faults.text(value, "format", "", "is not a command");
  faults.shared(value["shared"], value["schema"]);
  faults.imports(value["imports"]);
  faults.wanted(value, "");
  if (![undefined, "standard", "changed"].includes(value["related"] as string | undefined))
    faults.add("related", 'is neither "standard" nor "changed"');
  if (!["undefined", "boolean"].includes(typeof value["barrel"]))
    faults.add("barrel", "is neither true nor false");
  const { targets } = value;
  if (!Array.isArray(targets) || targets.length === 0)
    faults.add("targets", "is not a list of targets", "targets: [{ out: … }]");
  else for (const [index, target] of targets.entries()) faults.target(target, `targets[${index}]`);
  if (faults.list.length === 0) faults.folders(value as unknown as Config);
  return faults.list;
}

const lists = ["objects", "functions", "actions"] as const;
const keys = [
  "schema",
  "shared",
  "related",
  "imports",
  "barrel",
  "templates",
  "format",
  ...lists,
  "targets",
] satisfies (keyof Config)[];

const examples = { objects: '"VENDOR*"', functions: '"create_bill"', actions: '"CREATE"' };

const endings: readonly unknown[] = [".js", ".ts", ""] satisfies NonNullable<Imports["ending"]>[];

type Properties = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Properties =>
  typeof value === "object" && value !== null && !Array.isArray(value);

class Faults {
  readonly list: ConfigFault[] = [];

  add(at: string, what: string, hint?: string): void {
    this.list.push({ at, message: `${at} ${what}`, ...(hint === undefined ? {} : { hint }) });
  }

  target(target: unknown, at: string): void {
    if (!isObject(target)) {
      this.add(at, "is not an object", "{ out: … }");
      return;
    }
    this.known(target, ["version", "overlays", "out", ...lists], `${at}.`);
    this.text(target, "out", `${at}.`, "is not a path");
    this.wanted(target, `${at}.`);
    if (target["out"] === undefined) this.add(`${at}.out`, "is missing", "the folder to write to");
    const { version, overlays = [] } = target;
    if (version !== undefined && version !== "2.1" && version !== "3.0" && version !== "both")
      this.add(`${at}.version`, 'is not one of "2.1", "3.0" and "both"');
    if (!Array.isArray(overlays) || overlays.some((path) => typeof path !== "string" || path === ""))
      this.add(`${at}.overlays`, "is not a list of files", 'overlays: ["overlays/acme.yaml"]');
  }

  imports(imports: unknown = {}): void {
    if (!isObject(imports)) {
      this.add("imports", "is not an object", '{ ending: ".ts" }');
      return;
    }
    this.known(imports, ["ending", "runtime"], "imports.");
    const { ending = "", runtime } = imports;
    if (!endings.includes(ending))
      this.add("imports.ending", 'is not one of ".js", ".ts" and "" (no ending)');
    if (runtime !== undefined && (typeof runtime !== "string" || runtime === ""))
      this.add("imports.runtime", "is not a name of a package");
  }

  known(value: Properties, names: readonly string[], at: string): void {
    for (const name of Object.keys(value)) {
      if (names.includes(name)) continue;
      const meant = closest(name, names);
      this.add(
        `${at}${name}`,
        "is not known",
        meant ? `Did you mean ${meant}?` : `there are ${names.join(", ")}`,
      );
    }
  }

  shared(shared: unknown, schema: unknown): void {
    const isOwn =
      shared === "intacct-modules" || (isObject(shared) && shared["package"] === "intacct-modules");
    if (isOwn && schema !== undefined)
      this.add(
        "shared",
        "has modules of another schema than the one named",
        "write the standard modules to a folder",
      );
    if (!isObject(shared)) return this.text({ shared }, "shared", "", "is not a path");
    this.known(shared, ["package"], "shared.");
    const { package: name } = shared;
    if (typeof name !== "string" || !/^(@[\w.-]+\/)?\w[\w.-]*$/.test(name))
      this.add("shared.package", "is not a name of a package", "intacct-modules");
  }

  /** Lists of names and patterns: an empty one would select nothing. */
  wanted(value: Properties, at: string): void {
    for (const name of lists) {
      const list = value[name];
      if (list === undefined) continue;
      if (
        !Array.isArray(list) ||
        list.length === 0 ||
        list.some((one) => typeof one !== "string" || one === "")
      )
        this.add(`${at}${name}`, "is not a list of names", `${name}: [${examples[name]}]`);
    }
  }

  text(value: Properties, name: string, at: string, what: string): void {
    const text = value[name];
    if (text !== undefined && (typeof text !== "string" || text === "")) this.add(`${at}${name}`, what);
  }

  /** Each folder has a list of its files, and deletes what it no longer makes: none may occur in another. */
  folders({ shared, targets }: Config): void {
    const isFolder = typeof shared === "string" && shared !== "intacct-modules";
    if (isFolder)
      for (const [index, target] of targets.entries())
        for (const name of lists)
          if (target[name])
            this.add(
              `targets[${index}].${name}`,
              "cannot be combined with a shared folder",
              `say ${name} for all targets, or take the shared modules from the package`,
            );
    const folders = [
      ...(isFolder ? [["shared", shared] as const] : []),
      ...targets.map(({ out }, index) => [`targets[${index}].out`, out] as const),
    ].map(([name, path]) => [name, normal(path)] as const);
    const seen = new Map<string, string>();
    for (const [name, path] of folders) {
      const other = seen.get(path);
      if (other !== undefined) this.add(name, `is the folder of ${other}`);
      else seen.set(path, name);
    }
    for (const [name, path] of folders)
      for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
        const around = seen.get(path.slice(0, at));
        if (around !== undefined) this.add(name, `is in the folder of ${around}`);
      }
  }
}

/** A path without `.`, `..` and doubled slashes, as far as that can be told from the path alone. */
function normal(path: string): string {
  const parts: string[] = [];
  for (const part of path.split(/[\\/]+/)) {
    if (part === "." || (part === "" && parts.length > 0)) continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}
