import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Change } from "../../../schema/diff/change.js";
import { diffSchemas } from "../../../schema/diff/diff.js";
import type { Grammar, Particle } from "../../../schema/model/grammar.js";
import { ONCE } from "../../../schema/model/particles.js";
import { mergeModels } from "../../../schema/update/merge-models.js";
import { Random, seedOf } from "../../support/random.js";
import { plan, readFiles, type Files } from "./files.js";
import { randomAddition, type Addition } from "./own-additions.js";

const shared = fileURLToPath(new URL("../../../../shared/intacct/releases", import.meta.url));
const isThere = existsSync(shared);
if (!isThere) console.log("skipped: releases are not beside the project");
const releases = ["2015-12-14", "2017-08-06", "2019-09-19", "2024-05-07"];
const pairs = releases.slice(1).flatMap(
  (to, at) =>
    [
      [releases[at], to],
      [to, releases[at]],
    ] as [string, string][],
);

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

describe.skipIf(!isThere)("update of a schema that users have added to", () => {
  const seed = seedOf(process.env);

  it.each(pairs)(`keeps all of it, %s → %s, SEED=${seed}`, { timeout: 120_000 }, (from, to) => {
    const random = new Random(seed);
    const [before, now] = [publishedFiles(from), publishedFiles(to)];
    const [base, theirs] = [readFiles(before), readFiles(now)];
    let [mine, both] = [before, now];
    const added: Addition[] = [];
    const elements = [...changedElements(base, theirs), ...changedElements(base, theirs), ...namesIn(base)];
    for (let tries = 0; added.length < 30 && tries < 400; tries++) {
      const addition = random.chance(0.1)
        ? randomAddition(before, ["function"], added.length, random)
        : randomAddition(before, elements, added.length, random);
      const [one, other] = [addition?.into(mine), addition?.into(both)];
      if (!addition || !one || !other) continue;
      added.push(addition);
      [mine, both] = [one, other];
    }
    expect(added.length).toBeGreaterThan(20);

    const { texts, decisions } = plan(mine, theirs, base);
    const result = { ...mine, ...Object.fromEntries(texts) };
    const text = Object.values(result).join("\n");
    for (const { name, element } of added)
      expect(text, `${name} in ${element}`).toMatch(new RegExp(`\\b${name}\\b`));
    const left = diffSchemas(readFiles(result), readFiles(both)).changes;
    // What the release has taken apart keeps no place for an addition in it: a decision says so. And where what one
    // stood behind has moved, it may have gone another way.
    const told = new Set(decisions.map(({ change }) => `${change.element} ${change.name}`));
    const isPlace = ({ kind, name }: Change): boolean => kind === "changed" && name.startsWith("own_");
    const isTold = ({ element, name }: Change): boolean => told.has(`${element} ${name}`);
    expect(left.filter((change) => !isPlace(change) && !isTold(change))).toEqual([]);
    expect(left.filter(isTold).length).toBeLessThan(added.length / 5);
    expect(plan(result, theirs, base).texts.size).toBe(0);
  });
});

const namesIn = (grammars: readonly Grammar[]): string[] =>
  grammars.flatMap(({ elements }) => [...elements.keys()]);

const changedElements = (base: readonly Grammar[], theirs: readonly Grammar[]): string[] => [
  ...new Set(diffSchemas(base, theirs).changes.map(({ element }) => element)),
];

describe("update of a declaration that both have changed", () => {
  const schema = (content: string, rest = ""): Files => ({
    "2.1/request.dtd": `<!ELEMENT request (function)>\n<!ELEMENT function (f)>\n<!ELEMENT f (${content})>\n<!ELEMENT a (#PCDATA)>\n<!ELEMENT b (#PCDATA)>\n${rest}`,
  });
  const own = "<!ELEMENT own (#PCDATA)>\n";
  const added = "<!ELEMENT c (#PCDATA)>\n";

  it("keeps what each has added", () => {
    const mine = schema("a, own?, b", own);
    const { texts, decisions } = plan(mine, readFiles(schema("a, b, c?", added)), readFiles(schema("a, b")));
    expect(texts.get("2.1/request.dtd")).toContain("<!ELEMENT f (a, own?, b, c?)>");
    expect(decisions).toEqual([]);
  });

  it("ends where a list in any order has become a choice with us", () => {
    const child = (name: string) =>
      ({ kind: "element", name, occurs: ONCE, origin: undefined as never }) as const;
    const group = (kind: "all" | "choice", ...names: string[]): Particle => ({
      kind,
      items: names.map(child),
      occurs: ONCE,
      origin: undefined as never,
    });
    const theirs = group("all", "a", "b", "c");
    const sides = { base: group("all", "a", "b"), mine: group("choice", "a", "b"), theirs };
    expect(mergeModels(sides)).toEqual({ value: theirs, conflicts: ["a", "b", "c"] });
  });

  it("takes the word of the release where nothing is left to add to, and says what stood there", () => {
    const mine = schema("(a, own?, c)?, b", own + added);
    const theirs = readFiles(schema("b, c?", added));
    const { texts, decisions } = plan(mine, theirs, readFiles(schema("(a, c)?, b", added)));
    expect(texts.get("2.1/request.dtd")).toContain("<!ELEMENT f (b, c?)>");
    const contested = decisions.find(({ change }) => change.name === "own");
    expect(contested?.taken).toBe("as the release has it, which has changed it, too");
    expect(contested?.choices.join()).toContain("write what you had: own?");
  });
});
