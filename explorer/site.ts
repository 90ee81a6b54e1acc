import type { Difference } from "./data/difference.js";
import { makeData, type SiteInput } from "./data/make.js";

/** One file of the site. */
export interface SiteFile {
  /** Relative to the folder of the site, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** What the page's own files are, as they ship with the package: its HTML, script, style and documents. */
export type Assets = readonly SiteFile[];

/** The files of the site. Data are in scripts, as a page that is opened from disk may load nothing else. */
export function siteFiles(input: SiteInput, assets: Assets, difference: Difference | undefined): SiteFile[] {
  const { catalog, search, modules } = makeData(input);
  return [
    ...assets,
    dataFile("data/catalog.js", "catalog", catalog),
    dataFile("data/difference.js", "difference", difference ?? null),
    dataFile("data/search.js", "search", search),
    ...Array.from(modules, ([key, module]) => dataFile(`data/${key}.js`, key, module)),
  ];
}

/**
 * A script that registers data under a name. JSON is JavaScript; no text of it can end the script around it.
 */
export function dataFile(path: string, key: string, data: unknown): SiteFile {
  return { path, text: `explorer(${JSON.stringify(key)},${JSON.stringify(data)});\n` };
}
