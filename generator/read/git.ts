import { execFileSync } from "node:child_process";
import type { FolderResult } from "../../schema/dtd/folder.js";
import type { ListedFolder } from "../../schema/schema.js";
import { UsageError } from "./usage-error.js";

/** A folder or a file as it is in a revision of a git repository. */
export type Revision =
  | { readonly kind: "folder"; readonly folder: ListedFolder }
  | { readonly kind: "file"; readonly bytes: Uint8Array };

const largest = 512 * 1024 * 1024;

/** Runs git; what it says goes into the error that is thrown. Nothing that is given is taken for an option. */
const git = (cwd: string, words: readonly string[], input?: string): Buffer =>
  execFileSync("git", ["--no-pager", ...words], {
    cwd,
    maxBuffer: largest,
    ...(input !== undefined && { input }),
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" },
  });

/**
 * What `REVISION:PATH` names, as git reads it: paths from the top of the repository, from the working directory
 * where they begin with `./`. Throws UsageError where it cannot be read.
 */
export function readRevision(named: string, cwd: string): Revision {
  const [revision = "", path = ""] = [
    named.slice(0, named.indexOf(":")),
    named.slice(named.indexOf(":") + 1),
  ];
  const spelled = `${revision}:${path.replace(/\/+$/, "")}`;
  if (revision.startsWith("-")) throw unreadable(named, "a revision does not begin with -");
  try {
    const type = git(cwd, ["cat-file", "-t", spelled]).toString().trim();
    if (type === "blob") return { kind: "file", bytes: git(cwd, ["cat-file", "blob", spelled]) };
    if (type !== "tree") throw unreadable(named, `it is a ${type}`);
    return { kind: "folder", folder: new TreeFolder(spelled, path.split("/").pop() ?? "", cwd) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw unreadable(named, reasonOf(error));
  }
}

const unreadable = (named: string, reason: string): UsageError =>
  new UsageError(
    "IC1812",
    `the revision ${named} cannot be read: ${reason}`,
    "write REVISION:PATH, such as HEAD~3:dtd, with the path from the top of the repository",
  );

function reasonOf(error: unknown): string {
  const { code, stderr, message } = error as { code?: string; stderr?: Buffer; message: string };
  if (code === "ENOENT") return "git is not installed, or the working directory is gone";
  const said = stderr
    ?.toString()
    .trim()
    .split("\n")[0]
    ?.replace(/^fatal: /, "");
  return said !== undefined && said !== "" ? said : message;
}

/** The files of a tree, all read at once. Links are not followed. */
class TreeFolder implements ListedFolder {
  readonly paths: readonly string[];
  readonly #ids = new Map<string, string>();
  #contents: ReadonlyMap<string, Uint8Array> | undefined;

  constructor(
    tree: string,
    readonly name: string,
    readonly cwd: string,
  ) {
    const folders = new Set<string>();
    for (const entry of git(cwd, ["ls-tree", "-r", "-z", "--full-tree", tree]).toString().split("\0")) {
      const [, mode, id, path] = /^(\d+) \w+ (\w+)\t([^]+)$/.exec(entry) ?? [];
      if (id === undefined || path === undefined || (mode !== "100644" && mode !== "100755")) continue;
      this.#ids.set(path, id);
      const at = path.indexOf("/");
      if (at > 0) folders.add(path.slice(0, at));
    }
    this.paths = [...folders, ...[...this.#ids.keys()].filter((path) => path.split("/").length <= 2)];
  }

  read(path: string, limit: number): FolderResult {
    this.#contents ??= contentsOf(this.#ids, this.cwd);
    const bytes = this.#contents.get(path);
    if (!bytes) return { ok: false, code: "IC1001", reason: "there is no such file in the revision" };
    if (bytes.length > limit)
      return { ok: false, code: "IC1003", reason: `it is larger than ${Math.floor(limit / 2 ** 20)} MB` };
    return { ok: true, bytes };
  }
}

/** What `git cat-file --batch` prints: for each object a line of its id, type and size, and its bytes. */
function contentsOf(ids: ReadonlyMap<string, string>, cwd: string): Map<string, Uint8Array> {
  const printed = git(cwd, ["cat-file", "--batch"], `${[...ids.values()].join("\n")}\n`);
  const contents = new Map<string, Uint8Array>();
  let at = 0;
  for (const path of ids.keys()) {
    const end = printed.indexOf("\n", at);
    const size = Number(printed.subarray(at, end).toString().split(" ")[2]);
    contents.set(path, printed.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return contents;
}
