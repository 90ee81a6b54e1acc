import { createHash } from "node:crypto";

/** What a run left behind: for each file of the output, in slashes, the digests of its text and of its input. */
export interface Manifest {
  readonly files: Readonly<Record<string, ManifestEntry>>;
}

export interface ManifestEntry {
  /** SHA-256 of the text as written; another text on disk means that somebody edited it. */
  readonly content: string;
  /** Digest of everything that the text was made from: equal digests need no second making. */
  readonly input: string;
}

export const manifestName = ".manifest.json";

export const emptyManifest: Manifest = { files: {} };

/** SHA-256 in hexadecimal. */
export function digest(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The manifest as it is written: paths sorted, one line each, so that a change shows as one line. */
export function printManifest(manifest: Manifest): string {
  const lines = Object.entries(manifest.files)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(
      ([path, { content, input }]) => `    ${JSON.stringify(path)}: ${JSON.stringify({ content, input })}`,
    );
  return `{\n  "files": {\n${lines.join(",\n")}\n  }\n}\n`;
}

/** Reads a manifest back; undefined where the text is not one (a merge conflict, a foreign file). */
export function parseManifest(text: string): Manifest | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(data) || !isRecord(data["files"])) return undefined;
  const entries = Object.entries(data["files"]);
  if (!entries.every((entry): entry is [string, ManifestEntry] => isEntry(entry[1]))) return undefined;
  return { files: Object.fromEntries(entries) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isEntry = (value: unknown): value is ManifestEntry =>
  isRecord(value) && typeof value["content"] === "string" && typeof value["input"] === "string";
