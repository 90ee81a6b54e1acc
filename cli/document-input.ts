import fs from "node:fs";
import { join, resolve, sep } from "node:path";
import { diagnostic, type Diagnostic } from "../schema/text/diagnostic.js";
import { reasonOf } from "../generator/write/disk.js";
import { readFile } from "../generator/read/disk-folder.js";
import { filesMatching } from "../generator/read/glob.js";
import type { Io } from "./io.js";
import { UsageError } from "../generator/read/usage-error.js";
import { append } from "../schema/text/collections.js";

/** A document to be judged; `read` is only called when its turn comes. */
export interface DocumentInput {
  /** The path to show: as given, followed by the path below a folder. */
  readonly file: string;
  read(): { readonly bytes: Uint8Array } | { readonly found: Diagnostic };
}

/** Longer documents do not fit a JavaScript string, and no gateway accepts them. */
const limit = 256 * 1024 * 1024;

/**
 * The documents that operands name: files, folders of `*.xml` (and those below them, sorted), `-` for stdin.
 */
export async function findDocuments(operands: readonly string[], io: Io): Promise<DocumentInput[]> {
  const found: DocumentInput[] = [];
  for (const operand of operands)
    if (operand === "-") found.push(await readStdin(io));
    else
      for (const path of (await filesMatching(operand, io)) ?? [operand]) append(found, inputsAt(path, io));
  if (found.length === 0)
    throw new UsageError("IC1809", "no file matches", "name the files", operands.join(" "));
  return found;
}

async function readStdin(io: Io): Promise<DocumentInput> {
  const parts: Uint8Array[] = [];
  for await (const part of io.stdin) parts.push(part);
  const bytes = Buffer.concat(parts);
  return { file: "-", read: () => ({ bytes }) };
}

function inputsAt(operand: string, io: Io): DocumentInput[] {
  const place = resolve(io.cwd, operand);
  try {
    if (!fs.statSync(place).isDirectory()) return [inputAt(operand, place)];
    const names = namesBelow(place);
    if (names.length > 0) return names.map((name) => inputAt(join(operand, name), join(place, name)));
  } catch (error) {
    throw new UsageError("IC1809", `this cannot be read: ${reasonOf(error)}`, undefined, operand);
  }
  throw new UsageError(
    "IC1809",
    "there is no *.xml file in this folder or its subfolders",
    "name the files",
    operand,
  );
}

function namesBelow(folder: string): string[] {
  const entries = fs.readdirSync(folder, { recursive: true, encoding: "utf8" });
  return entries.filter((name) => /\.xml$/i.test(name) && fs.statSync(join(folder, name)).isFile()).sort();
}

function inputAt(path: string, place: string): DocumentInput {
  const file = path.split(sep).join("/");
  const failed = (code: Diagnostic["code"], reason: string): { found: Diagnostic } => ({
    found: diagnostic(code, `the document cannot be read: ${reason}`, { path: file }),
  });
  return {
    file,
    read() {
      try {
        const result = readFile(place, limit);
        return result.ok ? { bytes: result.bytes } : failed(result.code, result.reason);
      } catch (error) {
        return failed("IC1001", reasonOf(error));
      }
    },
  };
}
