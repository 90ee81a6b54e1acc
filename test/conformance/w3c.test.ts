import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocument, type DocumentJudge } from "../../schema/document/document-reader.js";
import { Malformed } from "../../schema/document/malformed.js";
import { readDoctype } from "../../schema/dtd/doctype.js";
import { cases, documentOf, suite, type Case } from "./w3c.js";

/** Cases that a DTD reader alone cannot judge, with the reason above each group. */
const elsewhere = new Set(
  readFileSync(new URL("w3c-documents.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#")),
);

const ignore: DocumentJudge = {
  prolog() {},
  start() {},
  end() {},
  text() {},
  cdata() {},
  aside() {},
  reference() {},
};

/** What became of a case: `document` is right, too, but not the DTD reader's doing. */
type Result = "right" | "wrong" | "document" | "either" | "no DTD";

function judge(one: Case): Result {
  const { file, doctype } = documentOf(one);
  if (doctype === undefined) return "no DTD";
  const { diagnostics } = readDoctype(file, doctype, { folder: suite, base: one.path });
  const refused = diagnostics.some(({ severity }) => severity === "error");
  switch (one.type) {
    case "valid":
      return refused ? "wrong" : "right";
    case "error":
      // Processors may report these and need not.
      return "either";
    case "not-wf":
    case "invalid":
      if (refused) return elsewhere.has(one.path) ? "wrong" : "right";
      if (elsewhere.has(one.path)) return "document";
      return one.type === "not-wf" && documentIsMalformed(one) ? "document" : "wrong";
  }
}

/** Whether the fault lies outside the declarations: the reader of documents, which reads the rest, refuses it. */
function documentIsMalformed(one: Case): boolean {
  const { file, undecodable } = documentOf(one);
  if (undecodable) return true;
  try {
    readDocument(file, ignore);
    return false;
  } catch (error) {
    if (error instanceof Malformed) return true;
    throw error;
  }
}

describe("W3C XML conformance test suite, the cases with a DTD", () => {
  const results = new Map<Result, Case[]>([
    ["right", []],
    ["wrong", []],
    ["document", []],
    ["either", []],
    ["no DTD", []],
  ]);
  for (const one of cases()) results.get(judge(one))?.push(one);
  const count = (result: Result): number => results.get(result)?.length ?? 0;

  it("is judged rightly", () => {
    const judged = count("right") + count("wrong");
    console.log(
      `W3C suite: ${count("right")} of ${judged} verdicts on DTDs are right; not judged: ${count("document")} cases ` +
        `with their fault in the document, ${count("either")} that may go either way, ${count("no DTD")} without a DTD`,
    );
    expect(
      results.get("wrong")?.map(({ path, type, description }) => `${path} (${type}): ${description}`),
    ).toEqual([]);
    expect(judged).toBeGreaterThan(1_000);
  });

  it("has every case that is listed as judged elsewhere", () => {
    const known = new Set(cases().map(({ path }) => path));
    expect([...elsewhere].filter((path) => !known.has(path))).toEqual([]);
  });
});
