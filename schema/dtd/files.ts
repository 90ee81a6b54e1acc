import { diagnostic } from "../text/diagnostic.js";
import { SourceFile, type Origin } from "../text/source.js";
import { ILLEGAL } from "./characters.js";
import { decode } from "./encoding.js";
import type { Resolved, SchemaFolder } from "./folder.js";
import type { DtdLimits } from "./limits.js";
import type { Report } from "./report.js";
import { FileText, type SourceText } from "./source-text.js";

/** An external entity ready to be read. */
export interface LoadedFile {
  readonly source: SourceText;
  /** Where its declarations begin: after the text declaration. */
  readonly start: number;
}

/** A file as declarations name it. */
export interface ExternalFile {
  readonly systemId: string;
  readonly resolved: Resolved;
  /** Where the system identifier stands. */
  readonly at: Origin;
}

/** Reads the files of a folder, each once, and reports what is wrong with them as text. */
export class Files {
  readonly #loaded = new Map<string, LoadedFile | undefined>();
  /** Whether all that declarations asked for could be read. */
  complete = true;

  constructor(
    private readonly folder: SchemaFolder | undefined,
    private readonly report: Report,
    private readonly limits: DtdLimits,
  ) {}

  /** The file that a declaration names, `what` for short; nothing where there is no folder to read from. */
  open({ systemId, resolved, at }: ExternalFile, what: string): LoadedFile | undefined {
    let loaded: LoadedFile | undefined;
    if (resolved.ok) loaded = this.load(resolved.path, at);
    else if (this.folder)
      this.report.add(
        "IC1004",
        `${what} cannot be read: its system identifier ${JSON.stringify(systemId)} ${resolved.reason}`,
        at,
        "put the file into the schema folder and name it by a relative path; nothing is fetched",
      );
    if (!loaded) this.complete = false;
    return loaded;
  }

  /** The file at a path of the folder; `at` is what asked for it (nothing for the entry file). */
  load(path: string, at?: Origin): LoadedFile | undefined {
    if (this.folder && !this.#loaded.has(path)) this.#loaded.set(path, this.#read(this.folder, path, at));
    return this.#loaded.get(path);
  }

  #read(folder: SchemaFolder, path: string, at: Origin | undefined): LoadedFile | undefined {
    const result = folder.read(path, this.limits.fileBytes);
    if (!result.ok) {
      this.#unreadable(result.code, path, result.reason, at);
      return undefined;
    }
    if (result.bytes.length > this.limits.fileBytes) {
      const sizes = `${result.bytes.length} bytes, more than the limit of ${this.limits.fileBytes}`;
      this.#unreadable("IC1003", path, sizes, at);
      return undefined;
    }
    const { text, fault } = decode(result.bytes);
    const file = new SourceFile(path, text);
    const place = (offset: number): Origin => ({ span: { file, start: offset, end: offset + 1 }, via: [] });
    if (fault)
      this.report.add(
        "IC1002",
        fault.message,
        place(fault.offset),
        "save the file as UTF-8, or declare its encoding",
      );
    checkCharacters(file, 0, text.length, this.report);
    const source = new FileText(file);
    return { source, start: skipTextDeclaration(source, this.report) };
  }

  #unreadable(
    code: "IC1001" | "IC1003" | "IC1004",
    path: string,
    reason: string,
    at: Origin | undefined,
  ): void {
    const message = `cannot read ${path}: ${reason}`;
    const hint = "check the name, and what is at this place";
    if (at) this.report.add(code, message, at, hint);
    else this.report.diagnostics.push(diagnostic(code, message, { path }, hint));
  }
}

/** Reports the characters between two offsets that XML cannot hold, at the first of them. */
export function checkCharacters(file: SourceFile, start: number, end: number, report: Report): void {
  let first: RegExpExecArray | undefined;
  let count = 0;
  ILLEGAL.lastIndex = start;
  for (let next = ILLEGAL.exec(file.text); next && next.index < end; next = ILLEGAL.exec(file.text)) {
    first ??= next;
    count++;
  }
  if (!first) return;
  const [character] = first;
  const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
  const more = count === 1 ? "" : `; the text has ${count} such characters`;
  const span = { file, start: first.index, end: first.index + character.length };
  report.add(
    "IC1115",
    `the character U+${code} is not allowed in XML${more}`,
    { span, via: [] },
    "remove it",
  );
}

const s = "[ \\t\\n]";
const quoted = (pattern: string): string => `(?:"${pattern}"|'${pattern}')`;
const TEXT_DECLARATION = new RegExp(
  `<\\?xml(?:${s}+version${s}*=${s}*${quoted("1\\.[0-9]+")})?` +
    `${s}+encoding${s}*=${s}*${quoted("[A-Za-z][A-Za-z0-9._-]*")}${s}*\\?>`,
  "y",
);

/** Where the text begins after its `<?xml encoding="…"?>`, if it has one. */
function skipTextDeclaration(source: SourceText, report: Report): number {
  const { text } = source;
  if (!/^<\?xml[\s?]/.test(text)) return 0;
  TEXT_DECLARATION.lastIndex = 0;
  if (TEXT_DECLARATION.test(text)) return TEXT_DECLARATION.lastIndex;
  const [line] = /^[^\n]*?\?>|^[^\n]*/.exec(text) as RegExpExecArray;
  report.add(
    "IC1117",
    "the text declaration is malformed",
    source.origin(0, 5),
    'write <?xml version="1.0" encoding="UTF-8"?>: the encoding is required, "standalone" is not allowed',
  );
  return line.length;
}
