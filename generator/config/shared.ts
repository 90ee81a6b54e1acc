import type { Config } from "./define.js";

/** The package of the standard modules is meant by its name; a folder of that name is `./intacct-modules`. */
export function sharedOf(
  shared: Config["shared"],
): { readonly package: string } | { readonly folder: string } | undefined {
  if (shared === undefined || typeof shared === "object") return shared;
  return shared === modulesPackage ? { package: shared } : { folder: shared };
}

const modulesPackage = "intacct-modules";
