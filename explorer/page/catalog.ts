import type { ModuleRow, ProfileRow, Version } from "../data/model.js";
import { registered } from "./store.js";

/** One profile with the address of its page. */
export interface Listed extends ProfileRow {
  /** `create`, `create_bill`, `read-response`; unique within its module. */
  readonly slug: string;
  /** `#/3.0/apbill/create` */
  readonly href: string;
}

/** One module with its profiles. */
export interface ListedModule extends ModuleRow {
  /** `3.0/apbill` */
  readonly key: string;
  readonly href: string;
  readonly profiles: readonly Listed[];
}

let made: readonly ListedModule[] | undefined;

/** All modules, in the order of the data. */
export function modules(): readonly ListedModule[] {
  made ??= makeModules();
  return made;
}

function makeModules(): ListedModule[] {
  const catalog = registered("catalog");
  if (!catalog) return [];
  const rows: ProfileRow[][] = catalog.modules.map(() => []);
  for (const [module, name, object, action, of, isResponse] of catalog.profiles) {
    const { version } = catalog.modules[module] as ModuleRow;
    const direction = isResponse ? "Response" : "Request";
    rows[module]?.push({ version, name, object, action, direction, function: of, module });
  }
  return catalog.modules.map((row, at) => {
    const key = `${row.version}/${row.name}`;
    const href = `#/${key}`;
    return { ...row, key, href, profiles: withSlugs(rows[at] ?? [], href) };
  });
}

function withSlugs(rows: readonly ProfileRow[], href: string): Listed[] {
  const plain = rows.map((row) => `${row.function}${row.direction === "Response" ? "-response" : ""}`);
  return rows.map((row, at) => {
    const name = plain[at] as string;
    const slug = plain.filter((other) => other === name).length > 1 ? `${name}.${row.object}` : name;
    return { ...row, slug, href: `${href}/${slug}` };
  });
}

export const moduleBy = (version: string, name: string): ListedModule | undefined => {
  const wanted = name.toLowerCase();
  const own = modules().filter((module) => module.version === version);
  return (
    own.find((module) => module.name === wanted) ??
    own.find(({ profiles }) => profiles.some(({ object }) => object.toLowerCase() === wanted))
  );
};

export const profileBy = (module: ListedModule, slug: string): Listed | undefined =>
  module.profiles.find((profile) => profile.slug === slug) ??
  module.profiles.find((profile) => profile.slug.toLowerCase() === slug.toLowerCase());

/** Modules with something to ask for; others hold only parts of these. */
export const objects = (): readonly ListedModule[] => modules().filter(({ profiles }) => profiles.length > 0);

/** `cash-management` as a person reads it. */
export const applicationTitle = (name: string): string => {
  const words = name.replace(/-/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The same object in the other version: the one that most profiles have in common with, by name. */
export function counterpart({ version, name, profiles }: ListedModule): ListedModule | undefined {
  const other: Version = version === "2.1" ? "3.0" : "2.1";
  const names = new Set(profiles.map((profile) => profile.name));
  let best: ListedModule | undefined;
  let most = 0;
  for (const module of objects()) {
    if (module.version !== other) continue;
    const shared = module.profiles.filter((profile) => names.has(profile.name)).length;
    const score = shared + (module.name === name ? 0.5 : 0);
    if (score > most) [best, most] = [module, score];
  }
  return best;
}
