import { describe, expect, it } from "vitest";
import { diffSchemas } from "../../../schema/diff/diff.js";
import { contentText } from "../../../schema/model/compare.js";
import type { Grammar } from "../../../schema/model/grammar.js";
import { finishGrammars, joinRecords } from "../../../schema/schema.js";
import { attributeLine } from "../../../schema/update/declarations.js";
import { Random, seedOf } from "../../support/random.js";
import { plan, readFiles, type Files } from "./files.js";
import { edited, small } from "./own-form.js";

/**
 * A release that is kept in this project's own form: notes, records and names are taken over, too. What is written must
 * say what the release says, declaration by declaration, and what users have added must stay.
 */

const rounds = 60;
const seed = seedOf(process.env);

/** All that a folder says, one line for each thing. */
const linesOf = (files: Files): string[] =>
  readFiles(files)
    .flatMap((grammar) => [
      ...[...grammar.elements.values()].flatMap(({ name, content, type, attributes }) => [
        `${name} ${contentText(content)} ${type?.name ?? ""}`,
        ...attributes.map((one) => `${name} ${attributeLine(one)}`),
      ]),
      ...[...(grammar.notes ?? [])].flatMap(([name, notes]) =>
        notes.map((one) => `${name} ${attributeLine(one)}`),
      ),
    ].map((line) => `${grammar.version} ${grammar.message} ${line}`))
    .sort(); // prettier-ignore

const taken = (files: Files, theirs: Files, base?: Files) => {
  const result = plan(files, readFiles(theirs), base && readFiles(base));
  return { ...result, files: { ...files, ...Object.fromEntries(result.texts) } };
};

const finished = (files: Files): readonly Grammar[] => finishGrammars(joinRecords(readFiles(files))).value;

const onlyOf = (files: Files, version: "2.1" | "3.0"): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => /^(shared|\d)/.exec(path)?.[0] === "shared" || path.startsWith(version))); // prettier-ignore

describe(`update from a release in this project's own form, SEED=${seed}`, () => {
  it("finds nothing to do in a copy", () => {
    const { texts, changes, decisions } = taken(small, small);
    expect([[...texts.keys()], changes, decisions]).toEqual([[], [], []]);
  });

  it("says what the release says, there and back", () => {
    const random = new Random(seed);
    for (let round = 0; round < rounds; round++) {
      const theirs = edited(small, random.whole(1, 6), `r${round}_`, random);
      for (const [from, to] of [[small, theirs], [theirs, small]] as const) {
        const { files, decisions } = taken(from, to);
        const told = `round ${round}`;
        expect(linesOf(files), told).toEqual(linesOf(to));
        expect(decisions.filter(({ taken: done }) => done === "nothing"), told).toEqual([]);
        expect(diffSchemas(finished(files), finished(to)).changes, told).toEqual([]);
        expect(taken(files, to).texts.size, told).toBe(0);
      }
    }
  }); // prettier-ignore

  it("takes one version over where the release has only that", () => {
    const random = new Random(seed);
    for (let round = 0; round < 20; round++) {
      const theirs = edited(small, 5, `r${round}_`, random);
      for (const version of ["2.1", "3.0"] as const) {
        const { files } = taken(small, onlyOf(theirs, version));
        const isOf = (line: string): boolean => line.startsWith(version);
        expect(linesOf(files).filter(isOf), `round ${round}`).toEqual(linesOf(theirs).filter(isOf));
        // What is noted of types and names is noted once for both.
        const isOther = (line: string): boolean => !isOf(line) && !/ (type|object)\./.test(line);
        expect(linesOf(files).filter(isOther), `round ${round}`).toEqual(linesOf(small).filter(isOther));
      }
    }
  });

  it("takes a release over into a folder of one version", () => {
    const random = new Random(seed);
    for (const version of ["2.1", "3.0"] as const) {
      const theirs = edited(small, 8, "r", random);
      const { files } = taken(onlyOf(small, version), theirs);
      expect(linesOf(files)).toEqual(linesOf(onlyOf(theirs, version)));
    }
  });

  it("keeps what users have added, and says where it could not", () => {
    const random = new Random(seed);
    for (let round = 0; round < rounds; round++) {
      const theirs = edited(small, random.whole(1, 5), `r${round}_`, random);
      const mine = edited(small, random.whole(1, 5), `m${round}_`, random);
      const { files, decisions } = taken(mine, theirs, small);
      const all = Object.values(files).join("\n");
      const told = decisions.map(({ change, choices }) => `${change.element} ${change.before} ${choices.join()}`).join("\n"); // prettier-ignore
      for (const [name] of Object.values(mine)
        .join("\n")
        .matchAll(/\b[acfovO]_m\d+_\d+\b|\b(Created|Number) m\d+_\d+/g))
        expect(all.includes(name) || told.includes(name), `round ${round}: ${name}\n${told}`).toBe(true);
      for (const [name] of Object.values(theirs)
        .join("\n")
        .matchAll(/\b[acfovO]_r\d+_\d+\b/g))
        expect(all, `round ${round}`).toContain(name);
      expect(taken(files, theirs, small).texts.size, `round ${round}`).toBe(0);
    }
  });

  it("says which of a user's notes the release has overruled", () => {
    const withLabel = (label: string): Files => ({
      ...small,
      "3.0/records.dtd": (small["3.0/records.dtd"] as string).replace("Number of the claim", label),
    });
    const { decisions, files } = taken(withLabel("Mine"), withLabel("Theirs"), small);
    expect(files["3.0/records.dtd"]).toContain('<!ATTLIST NUMBER %LABEL; "Theirs">');
    expect(decisions.map(({ change, choices }) => [change.element, change.name, choices.at(-1)])).toEqual([
      ["NUMBER", "is.label", 'write what you had: CDATA #FIXED "Mine"'],
    ]);
  });

  it("leaves out what the user has taken away and the release has not changed", () => {
    const without: Files = {
      ...small,
      "2.1/request.dtd": (small["2.1/request.dtd"] as string)
        .replace(" | get_claim", "")
        .replace("<!ELEMENT get_claim (number)>\n", ""),
    };
    const { texts } = taken(without, edited(small, 0, "", new Random(seed)), small);
    expect(texts.size).toBe(0);
  });
});
