import { createHash } from "node:crypto";

/**
 * The files that generating wrote, with the SHA-256 of each text as it was written: another text on disk
 * means that somebody edited it. Paths are relative to the output folder, in slashes.
 */
export interface Manifest {
  readonly files: Readonly<Record<string, string>>;
}

export const manifestName = ".manifest.json";

export const emptyManifest: Manifest = { files: {} };

/** SHA-256 in hexadecimal. */
export function digest(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The manifest as it is written: paths sorted, a line each, so that a change shows as one line. */
export function printManifest(manifest: Manifest): string {
  const files = Object.fromEntries(Object.entries(manifest.files).sort(([a], [b]) => byCodeUnit(a, b)));
  return `${JSON.stringify({ files }, null, 2)}\n`;
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
  if (!entries.every((entry): entry is [string, string] => typeof entry[1] === "string")) return undefined;
  return { files: Object.fromEntries(entries) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
