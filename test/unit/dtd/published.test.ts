import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compareGrammars } from "../../../schema/model/compare.js";
import { factGrammar, type FactTable } from "../../../scripts/parity/facts.js";
import { read, type Reading } from "./reading.js";

const shared = fileURLToPath(new URL("../../../../shared/intacct/", import.meta.url));
const present = existsSync(shared);
if (!present) console.log("skipped: the published schemas are not there (../shared/intacct)");

function published(release: string, message: "request" | "response", strict = false): Reading {
  const folder = `${shared}releases/${release}/v2.1`;
  const files = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`)]),
  );
  const entry = files[`intacct_${message}.v2.1.dtd`] as Uint8Array;
  return read({ ...files, "main.dtd": entry }, { message, root: message, strict });
}

const missingComma = (line: number): string =>
  `main.dtd:${line}:92 warning IC1104 «memo?» "," is missing between banddown? and memo?; read as a sequence`;

describe.skipIf(!present)("the published 2.1 schemas", () => {
  it.each([
    ["2015-12-14", 1192, 976, [missingComma(199)]],
    ["2017-08-06", 1262, 1004, [missingComma(203)]],
    ["2019-09-19", 1243, 1006, [missingComma(202)]],
    [
      "2024-05-07",
      1422,
      1086,
      [
        missingComma(217),
        "main.dtd:955:23 warning IC1107 «%STRING_2000;» %STRING_2000; is not declared; read as text of at most 2000 characters",
      ],
    ],
  ])("of %s are read, and their faults found", (release, requestElements, responseElements, faults) => {
    const [request, response] = [published(release, "request"), published(release, "response")];
    expect(request.findings).toEqual([]);
    expect(response.findings).toEqual(faults);
    expect(request.grammar.elements.size).toBe(requestElements);
    expect(response.grammar.elements.size).toBe(responseElements);
    expect(published(release, "response", true).diagnostics.map(({ severity }) => severity)).toEqual(
      faults.map(() => "error"),
    );
  });

  it("say what the table of facts says", () => {
    const facts = JSON.parse(readFileSync(`${shared}facts/interface-2.1.json`, "utf8")) as FactTable;
    for (const message of ["request", "response"] as const) {
      const { grammar } = published("2024-05-07", message);
      expect(compareGrammars(factGrammar(facts[message]), grammar)).toEqual([]);
    }
  });

  it("have types for nearly all their values", () => {
    const { elements, parameterEntities } = published("2024-05-07", "request").grammar;
    const texts = [...elements.values()].filter(({ content }) => content.kind === "text");
    expect(texts).toHaveLength(919);
    expect(texts.filter(({ type }) => type)).toHaveLength(908);
    expect([...parameterEntities.values()].filter(({ systemId }) => systemId)).toHaveLength(7);
  });
});
