import { diagnostic } from "../text/diagnostic.js";
import { SourceFile, type Origin } from "../text/source.js";
import { ILLEGAL } from "./characters.js";
import { decode } from "./encoding.js";
import type { SchemaFolder } from "./folder.js";
import type { DtdLimits } from "./limits.js";
import type { Report } from "./report.js";
import { SourceText } from "./source-text.js";

/** An external entity ready to be read. */
export interface LoadedFile {
  readonly source: SourceText;
  /** Where its declarations begin: after the text declaration. */
  readonly start: number;
}

/** Reads the files of a folder, each once, and reports what is wrong with them as text. */
export class Files {
  readonly #loaded = new Map<string, LoadedFile | undefined>();

  constructor(
    private readonly folder: SchemaFolder | undefined,
    private readonly report: Report,
    private readonly limits: DtdLimits,
  ) {}

  /** Whether there is a folder to read from. */
  get available(): boolean {
    return this.folder !== undefined;
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
    const source = SourceText.ofFile(file);
    return { source, start: skipTextDeclaration(source, this.report) };
  }

  #unreadable(
    code: "IC1001" | "IC1003" | "IC1004",
    path: string,
    reason: string,
    at: Origin | undefined,
  ): void {
    const message = `cannot read ${path}: ${reason}`;
    if (at) this.report.add(code, message, at);
    else this.report.diagnostics.push(diagnostic(code, message, { path }));
  }
}

/** Reports every character between two offsets that XML cannot hold. */
export function checkCharacters(file: SourceFile, start: number, end: number, report: Report): void {
  ILLEGAL.lastIndex = start;
  for (let match = ILLEGAL.exec(file.text); match && match.index < end; match = ILLEGAL.exec(file.text)) {
    const code = (match[0].codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0");
    const span = { file, start: match.index, end: match.index + match[0].length };
    report.add("IC1115", `the character U+${code} cannot stand in XML`, { span, via: [] }, "remove it");
  }
}

const TEXT_DECLARATION =
  /<\?xml(?:\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+'))?\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*')\s*\?>/y;

/** Where the text begins after its `<?xml encoding="…"?>`, if it has one. */
function skipTextDeclaration(source: SourceText, report: Report): number {
  const { text } = source;
  if (!/^<\?xml[\s?]/.test(text)) return 0;
  TEXT_DECLARATION.lastIndex = 0;
  if (TEXT_DECLARATION.test(text)) return TEXT_DECLARATION.lastIndex;
  const close = text.indexOf("?>");
  const end = close < 0 ? text.length : close + 2;
  report.add(
    "IC1117",
    "the text declaration is malformed",
    source.origin(0, end),
    'write <?xml version="1.0" encoding="UTF-8"?>: the encoding is required, "standalone" is not allowed',
  );
  return end;
}
