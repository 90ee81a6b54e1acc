import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { diffSchemas } from "../../../schema/diff/diff.js";
import { DocumentValidator } from "../../../schema/document/validate.js";
import { MemoryFolder } from "../../../schema/dtd/folder.js";
import type { Grammar } from "../../../schema/model/grammar.js";
import { findGrammars, readSources } from "../../../schema/schema.js";
import { updateTexts } from "../../../schema/update/update.js";
import { DocumentMaker, print } from "../../conformance/random-documents.js";
import { Random, seedOf } from "../../support/random.js";
import { publishedGrammars } from "../../support/schemas.js";

type Files = Readonly<Record<string, string>>;

function readFiles(files: Files): readonly Grammar[] {
  const folder = Object.assign(new MemoryFolder(Object.entries(files)), {
    name: "schema",
    paths: Object.keys(files),
  });
  const { value, diagnostics } = readSources(folder, findGrammars(folder).value, false);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return value;
}

function update(files: Files, theirs: readonly Grammar[]): Files {
  const texts = updateTexts({
    ours: readFiles(files),
    theirs,
    read: (path) => files[path] ?? "",
    keeps: () => false,
  });
  return { ...files, ...Object.fromEntries(texts) };
}

const ours: Files = {
  "2.1/types.dtd": `<!ENTITY % STRING_40 "(#PCDATA)">\n<!ENTITY % MONEY "(#PCDATA)">\n`,
  "2.1/lines.dtd": `<!-- What the lines of several applications share. -->
<!ENTITY % DIMENSIONS "projectid?, classid?">

<!ELEMENT projectid %STRING_40;>
<!ELEMENT classid %STRING_40;>
<!ELEMENT amount %MONEY;> <!-- never empty -->
`,
  "2.1/payables.dtd": `<!ENTITY % PAYABLES_FUNCTIONS "create_bill | delete_bill">

<!-- Creates a bill. -->
<!ELEMENT create_bill (memo?, lineitem+)>
<!ATTLIST create_bill ignoreduplicates (true | false) "false">
<!ELEMENT memo %STRING_40;>

<!-- A line, with dimensions. -->
<!ELEMENT lineitem (amount, %DIMENSIONS;, memo?)>

<!-- Deletes a bill. -->
<!ELEMENT delete_bill EMPTY>
<!ATTLIST delete_bill key CDATA #REQUIRED>
`,
  "2.1/request.dtd": `<!ENTITY % types SYSTEM "types.dtd"> %types;
<!ENTITY % lines SYSTEM "lines.dtd"> %lines;
<!ENTITY % payables SYSTEM "payables.dtd"> %payables;
<!ELEMENT request (function)>
<!ELEMENT function (%PAYABLES_FUNCTIONS; | create_claim)>
<!ELEMENT create_claim (amount, (%DIMENSIONS;)?)>
`,
};

/** The release, written otherwise: another order, other entities. */
const release = (changed: string): readonly Grammar[] =>
  readFiles({
    "v2.1/acme_request.v2.1.dtd": `<!ENTITY % STRING_40 "(#PCDATA)"><!ENTITY % STRING_80 "(#PCDATA)"><!ENTITY % MONEY "(#PCDATA)">
<!ELEMENT request (function)>
<!ELEMENT amount %MONEY;><!ELEMENT classid %STRING_40;><!ELEMENT projectid %STRING_40;>
${changed}`,
  });

describe("update", () => {
  it("writes what came where a maintainer would, and nothing else", () => {
    const theirs = release(`
<!ELEMENT contractid %STRING_80;><!ELEMENT memo %STRING_80;><!ELEMENT note %STRING_40;>
<!ELEMENT function (create_bill | void_bill | delete_bill | create_claim)>
<!ELEMENT create_bill (memo?, note?, lineitem+)><!ATTLIST create_bill ignoreduplicates (false | true) "false" key CDATA #IMPLIED>
<!ELEMENT lineitem (amount, projectid?, classid?, contractid?, memo?)>
<!ELEMENT void_bill EMPTY><!ATTLIST void_bill key CDATA #REQUIRED>
<!ELEMENT delete_bill EMPTY><!ATTLIST delete_bill key CDATA #REQUIRED>
<!ELEMENT create_claim (amount, (projectid?, classid?, contractid?)?)>`);
    const updated = update(ours, theirs);
    expect(diffSchemas(readFiles(updated), theirs).changes).toEqual([]);
    expect(updated["2.1/types.dtd"]).toBe(
      `<!ENTITY % STRING_40 "(#PCDATA)">\n<!ENTITY % STRING_80 "(#PCDATA)">\n<!ENTITY % MONEY "(#PCDATA)">\n`,
    );
    expect(updated["2.1/lines.dtd"]).toBe(`<!-- What the lines of several applications share. -->
<!ENTITY % DIMENSIONS "projectid?, classid?, contractid?">

<!ELEMENT projectid %STRING_40;>
<!ELEMENT classid %STRING_40;>
<!ELEMENT amount %MONEY;> <!-- never empty -->
<!ELEMENT contractid %STRING_80;>
`);
    expect(updated["2.1/payables.dtd"])
      .toBe(`<!ENTITY % PAYABLES_FUNCTIONS "create_bill | void_bill | delete_bill">

<!-- Creates a bill. -->
<!ELEMENT create_bill (memo?, note?, lineitem+)>
<!ATTLIST create_bill ignoreduplicates (false | true) "false" key CDATA #IMPLIED>

<!ELEMENT note %STRING_40;>

<!ELEMENT void_bill EMPTY>
<!ATTLIST void_bill key CDATA #REQUIRED>
<!ELEMENT memo %STRING_80;>

<!-- A line, with dimensions. -->
<!ELEMENT lineitem (amount, %DIMENSIONS;, memo?)>

<!-- Deletes a bill. -->
<!ELEMENT delete_bill EMPTY>
<!ATTLIST delete_bill key CDATA #REQUIRED>
`);
    expect(updated["2.1/request.dtd"]).toBe(ours["2.1/request.dtd"]);
    expect(update(updated, theirs)).toEqual(updated);
  });

  it("writes an entity out where those that use it do not agree any more", () => {
    const theirs = release(`<!ELEMENT memo %STRING_40;><!ELEMENT contractid %STRING_40;>
<!ELEMENT function (create_bill | delete_bill | create_claim)>
<!ELEMENT create_bill (memo?, lineitem+)><!ATTLIST create_bill ignoreduplicates (true | false) "false">
<!ELEMENT lineitem (amount, projectid?, contractid?, classid?, memo?)>
<!ELEMENT delete_bill EMPTY><!ATTLIST delete_bill key CDATA #REQUIRED>
<!ELEMENT create_claim (amount, (projectid?, classid?)?)>`);
    const updated = update(ours, theirs);
    expect(diffSchemas(readFiles(updated), theirs).changes).toEqual([]);
    expect(updated["2.1/payables.dtd"]).toContain(
      "<!-- A line, with dimensions. -->\n<!ELEMENT lineitem (amount, projectid?, contractid?, classid?, memo?)>",
    );
    expect(updated["2.1/request.dtd"]).toContain("<!ELEMENT create_claim (amount, (%DIMENSIONS;)?)>");
  });
});

const releases = ["2015-12-14", "2017-08-06", "2019-09-19", "2024-05-07"];
const shared = fileURLToPath(new URL("../../../../shared/intacct/releases", import.meta.url));
const isThere = existsSync(shared);
if (!isThere) console.log("skipped: releases are not beside the project");

/** A published release in this project's layout. */
function publishedFiles(release: string): Files {
  const folder = `${shared}/${release}/v2.1`;
  return Object.fromEntries(
    readdirSync(folder).map((name) => {
      const [, message] = /_(request|response)\.v2\.1\.dtd$/.exec(name) ?? [];
      return [
        `2.1/${message === undefined ? name : `${message}.dtd`}`,
        readFileSync(`${folder}/${name}`, "utf8"),
      ];
    }),
  );
}

const ofVersion21 = (release: string): readonly Grammar[] =>
  (publishedGrammars(release) ?? []).filter(({ version }) => version === "2.1");

describe.skipIf(!isThere)("update from one published release of 2.1 to another", () => {
  const pairs = releases.slice(1).flatMap((to, at) => [[releases[at], to], [to, releases[at]]] as [string, string][]); // prettier-ignore
  const seed = seedOf(process.env);

  it.each(pairs)(`%s → %s gives what the other says, SEED=${seed}`, (from, to) => {
    const theirs = ofVersion21(to);
    const updated = update(publishedFiles(from), theirs);
    const grammars = readFiles(updated);
    expect(diffSchemas(grammars, theirs).changes).toEqual([]);
    expect(update(updated, theirs)).toEqual(updated);
    const random = new Random(seed);
    for (const grammar of theirs) {
      const [maker, judge] = [new DocumentMaker(grammar, random), new DocumentValidator(grammar)];
      const other = new DocumentValidator(
        grammars.find(({ message }) => message === grammar.message) as Grammar,
      );
      for (let count = 0; count < 100; count++) {
        const text = print(maker.make(60), random);
        expect(other.validate("x", text).valid, text).toBe(judge.validate("x", text).valid);
      }
    }
  });
});
