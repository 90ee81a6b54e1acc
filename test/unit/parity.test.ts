import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DiskFolder } from "../../generator/read/disk-folder.js";
import { listedFunctions } from "../../schema/model/checks.js";
import { compareGrammars, type Difference } from "../../schema/model/compare.js";
import type { ElementDecl, Grammar } from "../../schema/model/grammar.js";
import { childNames } from "../../schema/model/particles.js";
import { findGrammars, readGrammars } from "../../schema/schema.js";
import { reckon, type Addition } from "../../scripts/parity/additions.js";
import { factGrammar } from "../../scripts/parity/facts.js";
import { parity } from "../../scripts/parity/parity.js";
import { grammarOf } from "../support/grammar.js";
import { messageOf, ownGrammars } from "../support/schemas.js";

const request = messageOf(ownGrammars(), "request");
const response = messageOf(ownGrammars(), "response");

const declared = (grammar: Grammar, names: readonly string[]): ElementDecl[] =>
  names.flatMap((name) => grammar.elements.get(name) ?? []);

const isSentence = (text: string | undefined): boolean => /^[A-Z].+\.$/.test(text ?? "");

describe("dtd/2.1", () => {
  it("is read without a finding, strictly", () => {
    const folder = new DiskFolder("dtd/2.1");
    expect(readGrammars(folder, findGrammars(folder).value, true).diagnostics).toEqual([]);
  });

  it("describes every function", () => {
    const functions = declared(request, listedFunctions(request));
    expect(functions.length).toBeGreaterThan(200);
    expect(functions.filter(({ doc }) => !isSentence(doc)).map(({ name }) => name)).toEqual([]);
  });

  it("declares and describes every record, but for those that are one value", () => {
    const names = childNames((response.elements.get("data") as ElementDecl).content);
    const records = declared(response, names);
    expect(records.map(({ name }) => name)).toEqual(names);
    const structures = records.filter(
      ({ content, type }) => content.kind !== "text" && type?.name !== "DATE",
    );
    const silent = structures.filter(({ doc }) => !isSentence(doc)).map(({ name }) => name);
    expect(silent).toEqual([]);
  });
});

describe("additions.json", () => {
  const additions = JSON.parse(readFileSync("dtd/2.1/additions.json", "utf8")) as readonly Addition[];
  const elements = additions.flatMap((addition) => Object.entries(addition.elements ?? {}));

  it("gives a reason for each entry", () => {
    expect(additions.filter(({ reason }) => !isSentence(reason))).toEqual([]);
  });

  it("gives fields the type that requests give them", () => {
    const known = elements.filter(([name]) => request.elements.has(name));
    expect(known.map(([name]) => [name, request.elements.get(name)?.type?.name])).toEqual(known);
  });

  it("lists what the response grammar declares", () => {
    expect(elements.filter(([name]) => !response.elements.has(name))).toEqual([]);
  });
});

describe("reckon", () => {
  const added: Difference = { kind: "added", subject: "element", element: "a", after: "TEXT" };
  const changed: Difference = {
    kind: "changed",
    subject: "content",
    element: "b",
    before: "EMPTY",
    after: "(a | c)?",
  };
  const reason = "Because.";

  it("takes listed differences off, however their models are written", () => {
    const additions = [{ reason, elements: { a: "TEXT" }, content: { b: "((c | a)?)" } }];
    expect(reckon([added, changed], additions)).toEqual({ unlisted: [], unused: [], listed: 2 });
  });

  it("takes an element off with its attributes, in whatever order these are listed", () => {
    const after = "(d?) by CDATA #IMPLIED key CDATA #REQUIRED";
    const attributes = { key: "CDATA #REQUIRED", by: "CDATA #IMPLIED" };
    const found: Difference = { kind: "added", subject: "element", element: "c", after };
    const additions = [{ reason, elements: { c: "(d?)" }, attributes: { c: attributes } }];
    expect(reckon([found], additions)).toEqual({ unlisted: [], unused: [], listed: 1 });
    expect(reckon([found], [{ reason, elements: { c: "(d?)" } }]).unlisted).toEqual([found]);
  });

  it("keeps differences that are not listed, or listed with another meaning", () => {
    const additions = [{ reason, elements: { a: "STRING_40" } }];
    expect(reckon([added, changed], additions).unlisted).toEqual([added, changed]);
  });

  it("tells what is listed and no difference", () => {
    const additions = [
      {
        reason,
        types: { d: "DATE" },
        children: { data: ["e"] },
        attributes: { data: { f: "CDATA #IMPLIED" } },
      },
    ];
    expect(reckon([], additions).unused).toEqual([
      { kind: "changed", subject: "type", element: "d", after: "DATE" },
      { kind: "added", subject: "child", element: "data", name: "e" },
      { kind: "added", subject: "attribute", element: "data", name: "f", after: "CDATA #IMPLIED" },
    ]);
  });
});

describe("factGrammar", () => {
  it("says what the same DTD says", () => {
    const facts = factGrammar({
      elements: {
        model: { content: ["seq", ["?", "a"], ["+", ["choice", "b", ["seq", "c", "d"]]]] },
        single: { content: ["*", "a"] },
        name: { content: "a" },
        day: { content: { type: "DATE" } },
        amount: { content: { type: "MONEY" } },
        text: { content: "TEXT" },
        anything: { content: "ANY" },
        nothing: {
          content: "EMPTY",
          attributes: [
            { name: "key", use: "required" },
            { name: "note" },
            { name: "flag", values: ["true", "false"], default: "false" },
          ],
        },
      },
    });
    const same = grammarOf(`
      <!ENTITY % DATE "(year, month, day)"> <!ENTITY % MONEY "(#PCDATA)">
      <!ELEMENT model (a?, (b | (c, d))+)> <!ELEMENT single (a*)> <!ELEMENT name (a)> <!ELEMENT day %DATE;>
      <!ELEMENT amount %MONEY;> <!ELEMENT text (#PCDATA)> <!ELEMENT anything ANY> <!ELEMENT nothing EMPTY>
      <!ATTLIST nothing key CDATA #REQUIRED note CDATA #IMPLIED flag (true | false) "false">`);
    expect(compareGrammars(facts, same)).toEqual([]);
  });
});

describe("parity", () => {
  let base = "";
  beforeEach(() => (base = mkdtempSync(join(tmpdir(), "parity-"))));
  afterEach(() => {
    rmSync(base, { recursive: true });
  });

  const facts = {
    request: { elements: { request: { content: "a" }, a: { content: "TEXT" } } },
    response: { elements: { response: { content: "EMPTY" } } },
  };
  const published = {
    "shared/releases/2020-01-01/v2.1/x_request.v2.1.dtd": "<!ELEMENT request EMPTY>",
    "shared/releases/2020-01-01/v2.1/x_response.v2.1.dtd": "<!ELEMENT response EMPTY>",
    "shared/releases/2021-01-01/v2.1/x_request.v2.1.dtd": "<!ELEMENT request (a)> <!ELEMENT a (#PCDATA)>",
    "shared/releases/2021-01-01/v2.1/x_response.v2.1.dtd": "<!ELEMENT response EMPTY>",
    "shared/facts/interface-2.1.json": JSON.stringify(facts),
  };
  const check = (files: Readonly<Record<string, string>>): ReturnType<typeof parity> => {
    for (const [path, text] of Object.entries({ ...published, ...files })) {
      mkdirSync(dirname(join(base, path)), { recursive: true });
      writeFileSync(join(base, path), text);
    }
    return parity(join(base, "project"), join(base, "shared"));
  };

  it("compares with the newest release and with the table, but for the listed additions", () => {
    const { same, lines } = check({
      "project/dtd/2.1/request.dtd": "<!ELEMENT request (a)> <!ELEMENT a (#PCDATA)>",
      "project/dtd/2.1/response.dtd": "<!ELEMENT response EMPTY> <!ELEMENT more ANY>",
      "project/dtd/2.1/additions.json": '[{ "reason": "It is sent.", "elements": { "more": "ANY" } }]',
    });
    expect(same).toBe(true);
    expect(lines).toEqual([
      "2.1 request and the release of 2021-01-01: the same (elements: 2)",
      "2.1 request and the table of facts: the same (elements: 2)",
      "2.1 response and the release of 2021-01-01: the same (elements: 1, listed additions: 1)",
      "2.1 response and the table of facts: the same (elements: 1, listed additions: 1)",
    ]);
  });

  it("reports what is not the same, and additions that are none", () => {
    const { same, lines } = check({
      "project/dtd/2.1/request.dtd": "<!ELEMENT request (a?)> <!ELEMENT a (#PCDATA)>",
      "project/dtd/2.1/response.dtd": "<!ELEMENT response EMPTY>",
      "project/dtd/2.1/additions.json": '[{ "reason": "It was sent.", "elements": { "more": "ANY" } }]',
    });
    expect(same).toBe(false);
    expect(lines.slice(0, 2)).toEqual([
      "2.1 request and the release of 2021-01-01: NOT the same (elements: 2)",
      "  request: content changed: theirs (a), ours (a?)",
    ]);
    expect(lines.at(-1)).toBe("  listed in additions.json, but no difference: more: element added: ours ANY");
  });

  it("shows of long models only where they differ", () => {
    const { lines } = check({
      "shared/releases/2021-01-01/v2.1/x_request.v2.1.dtd": "<!ELEMENT request (a, b, c, d, e, f)>",
      "project/dtd/2.1/request.dtd": "<!ELEMENT request (a, b, c, x?, d, e, f)>",
      "project/dtd/2.1/response.dtd": "<!ELEMENT response EMPTY>",
      "project/dtd/2.1/additions.json": "[]",
    });
    expect(lines[1]).toBe("  request: content changed: theirs … c, d, …, ours … c, x?, d, …");
  });

  it("ends where our own grammar is wrong", () => {
    const wrong = {
      "project/dtd/2.1/request.dtd": "<!ELEMENT request (a",
      "project/dtd/2.1/response.dtd": "<!ELEMENT response EMPTY>",
      "project/dtd/2.1/additions.json": "[]",
    };
    expect(() => check(wrong)).toThrow("project/dtd");
  });

  it("has nothing to say without reference material", () => {
    const { same, lines } = parity(".", join(base, "none"));
    expect([same, lines.length]).toEqual([true, 1]);
  });

  const reference = "../shared/intacct";
  const present = existsSync(reference);
  if (!present) console.log(`${reference} is absent: dtd/2.1 is not compared with the published interface`);

  it.skipIf(!present)("finds dtd/2.1 to state the published interface", () => {
    const { same, lines } = parity(".", reference);
    expect(same, lines.join("\n")).toBe(true);
  });
});
