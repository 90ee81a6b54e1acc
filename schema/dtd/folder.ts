/**
 * Where schema files come from. Paths are relative to the folder, with forward slashes and without `.` and
 * `..`; an implementation refuses what leads out of the folder by other means, such as links (IC1004).
 */
export interface SchemaFolder {
  /** The bytes of a file; `limit` is the most that will be taken (IC1003 beyond it). */
  read(path: string, limit: number): FolderResult;
}

export type FolderResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | {
      readonly ok: false;
      readonly code: "IC1001" | "IC1003" | "IC1004";
      /** Continues "cannot read x.dtd: ". */
      readonly reason: string;
    };

/** A folder in memory: path to text (kept as UTF-8) or bytes. */
export class MemoryFolder implements SchemaFolder {
  readonly #files: ReadonlyMap<string, Uint8Array>;

  constructor(files: Iterable<readonly [string, string | Uint8Array]>) {
    const encoder = new TextEncoder();
    this.#files = new Map(
      Array.from(files, ([path, content]) => [
        path,
        typeof content === "string" ? encoder.encode(content) : content,
      ]),
    );
  }

  read(path: string): FolderResult {
    const bytes = this.#files.get(path);
    return bytes ? { ok: true, bytes } : { ok: false, code: "IC1001", reason: "there is no such file" };
  }
}

export type Resolved =
  { readonly ok: true; readonly path: string } | { readonly ok: false; readonly reason: string };

const out = (reason: string): Resolved => ({ ok: false, reason });

/**
 * The path that a system identifier means in a file of the folder: always inside the folder, never the
 * network. `reason` continues "the system identifier … ".
 */
export function resolveSystemId(systemId: string, base: string): Resolved {
  let decoded: string;
  try {
    decoded = decodeURIComponent(systemId);
  } catch {
    return out('contains a "%" that does not begin an escape');
  }
  if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(decoded)) return out("is an address outside of the schema folder");
  if (decoded.startsWith("/")) return out("is an absolute path");
  if (decoded.includes("\\")) return out('contains "\\\\"; paths use "/"');
  if (/[\0-\x1f\x7f]/.test(decoded)) return out("contains a control character");
  if (systemId.includes("#")) return out('contains a fragment ("#…")');
  const path = base.split("/").slice(0, -1);
  for (const segment of decoded.split("/")) {
    if (segment === "..") {
      if (path.length === 0) return out("leads out of the schema folder");
      path.pop();
    } else if (segment !== "" && segment !== ".") path.push(segment);
  }
  return path.length === 0 ? out("names no file") : { ok: true, path: path.join("/") };
}
