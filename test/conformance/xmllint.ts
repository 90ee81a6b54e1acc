import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * `undecided`: a content model is not deterministic, which old versions then do not check and new ones
 * refuse.
 */
export type LibxmlVerdict = "valid" | "invalid" | "malformed" | "undecided";

/** The version of the libxml2 behind xmllint; undefined where xmllint is not installed. */
export function xmllintVersion(): string | undefined {
  const { error, stderr } = spawnSync("xmllint", ["--version"], { encoding: "utf8" });
  return error ? undefined : (/version (\d+)/.exec(stderr)?.[1] ?? "unknown");
}

/** How many documents one call is given: command lines have a limit. */
const batch = 1000;

type Judge = (schema: string, names: readonly string[], cwd: string) => LibxmlVerdict[];

/** What `xmllint --dtdvalid` says of each document. */
export const xmllint = (dtd: string, documents: readonly Uint8Array[]): LibxmlVerdict[] =>
  judgeAll(judgeByDtd, dtd, documents);

/** What `xmllint --schema` says of each document. */
export const xmllintSchema = (xsd: string, documents: readonly Uint8Array[]): LibxmlVerdict[] =>
  judgeAll(judgeBySchema, xsd, documents);

/** Whether libxml2 reads a schema: it refuses some that have repeated groups inside each other. */
export const readsSchema = (xsd: string): boolean =>
  !run(["--schema", xsd, xsd], tmpdir()).includes("failed to compile");

function judgeAll(judge: Judge, schema: string, documents: readonly Uint8Array[]): LibxmlVerdict[] {
  const folder = fs.mkdtempSync(join(tmpdir(), "xmllint-"));
  try {
    const verdicts: LibxmlVerdict[] = [];
    for (let from = 0; from < documents.length; from += batch) {
      const names = documents.slice(from, from + batch).map((document, index) => {
        fs.writeFileSync(join(folder, `${index}.xml`), document);
        return `${index}.xml`;
      });
      verdicts.push(...judge(schema, names, folder));
    }
    return verdicts;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * One call for many files: it says "Parsing took" of well-formed files and "does not validate" of invalid
 * ones, but not which file a parser error belongs to. Files that do not exist are between the others, and
 * the warning about them tells where the next begins.
 */
function judgeByDtd(dtd: string, names: readonly string[], cwd: string): LibxmlVerdict[] {
  const words = names.flatMap((name) => [name, `between-${name}`]);
  const messages = run(["--timing", "--dtdvalid", dtd, ...words], cwd);
  const sections = messages.split(/^.*failed to load external entity "between-.*$/m);
  if (sections.length !== names.length + 1) throw new Error("xmllint's messages cannot be told apart");
  return names.map((name, index) => {
    const section = sections[index] as string;
    if (section.includes("Could not parse DTD")) throw new Error(`xmllint cannot read ${dtd}`);
    if (!section.includes("Parsing took")) return "malformed";
    if (/ is not determinist/.test(section)) return "undecided";
    return section.includes(`Document ${name} does not validate`) ? "invalid" : "valid";
  });
}

/** With a schema each well-formed file gets a line of its own. An internal error is no sign of validity. */
function judgeBySchema(xsd: string, names: readonly string[], cwd: string): LibxmlVerdict[] {
  const messages = run(["--schema", xsd, ...names], cwd);
  if (messages.includes("failed to compile")) throw new Error(`xmllint cannot read ${xsd}: ${messages}`);
  const verdicts = new Map<string, LibxmlVerdict>();
  for (const [, name = "", verdict] of messages.matchAll(
    /^(\d+\.xml) (validates|fails to validate|validation generated an internal error)$/gm,
  )) {
    verdicts.set(name, verdict === "validates" ? "valid" : "invalid");
  }
  return names.map((name) => verdicts.get(name) ?? "malformed");
}

/** What xmllint prints, as text with a character for each byte. */
function run(words: readonly string[], cwd: string): string {
  const { error, stderr, signal } = spawnSync("xmllint", ["--noout", ...words], {
    cwd,
    maxBuffer: 1024 * 1024 * 1024,
    // It backtracks over models that are not deterministic; no runner can stop a test that waits for it.
    timeout: 300_000,
    // Nothing is fetched, and messages are in English.
    env: { ...process.env, LC_ALL: "C", XML_CATALOG_FILES: "" },
  });
  if (error ?? signal) throw new Error(`xmllint failed: ${error?.message ?? signal}`);
  return stderr.toString("latin1");
}
