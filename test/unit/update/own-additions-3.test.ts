import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { diffSchemas } from "../../../schema/diff/diff.js";
import type { Grammar } from "../../../schema/model/grammar.js";
import { Random, seedOf } from "../../support/random.js";
import { schemaAt } from "../../support/schemas.js";
import { plan, readFiles, type Files } from "./files.js";
import { randomAddition, type Addition } from "./own-additions.js";

/** What users add to files that say a published 3.0: an XML Schema is merged with declarations and their notes. */

const shared = fileURLToPath(new URL("../../../../shared/intacct/releases", import.meta.url));
const isThere = existsSync(shared);
if (!isThere) console.log("skipped: releases are not beside the project");
const releases = ["2015-12-14", "2017-08-06", "2019-09-19", "2024-05-07"];
const pairs = releases.slice(1).flatMap((to, at) => [[releases[at], to], [to, releases[at]]] as [string, string][]); // prettier-ignore
const seed = seedOf(process.env);

const published = (release: string): readonly Grammar[] => [schemaAt(`${shared}/${release}/v3.0/api.xsd`)];

const bare: Files = {
  "3.0/request.dtd": `<!ENTITY % ID "(#PCDATA)">\n<!-- Requests. -->\n<!ELEMENT request (control)>\n`,
};

const after = (files: Files, theirs: readonly Grammar[], base?: readonly Grammar[]) => {
  const { texts, decisions } = plan(files, theirs, base);
  return { files: { ...files, ...Object.fromEntries(texts) }, decisions, written: texts.size };
};

describe.skipIf(!isThere)("update of files of 3.0 that users have added to", () => {
  it.each(pairs)(`keeps all of it, or says so, %s → %s, SEED=${seed}`, { timeout: 120_000 }, (from, to) => {
    const random = new Random(seed);
    const [base, theirs] = [published(from), published(to)];
    const before = after(bare, base).files;
    // What the release changes is where an addition is in the way: these come more often.
    const changed = diffSchemas(readFiles(before), readFiles(after(before, theirs).files)).changes;
    const all = [...changed, ...changed].map(({ element }) => element);
    const elements = [...all, ...readFiles(before).flatMap((grammar) => [...grammar.elements.keys()])];
    let mine = before;
    const added: Addition[] = [];
    for (let tries = 0; added.length < 25 && tries < 400; tries++) {
      const from = random.chance(0.1) ? ["function"] : elements;
      const addition = randomAddition(before, from, added.length, random);
      const files = addition?.into(mine);
      if (!addition || !files) continue;
      added.push(addition);
      mine = files;
    }
    expect(added.length).toBeGreaterThan(15);
    mine = {
      "3.0/request.dtd": `${mine["3.0/request.dtd"]}<!-- Mine. -->\n<!ELEMENT own_structure (control)>\n`,
    };

    const { files, decisions } = after(mine, theirs, base);
    const text = files["3.0/request.dtd"] as string;
    const told = decisions.map(({ change, choices }) => `${change.element} ${change.name} ${choices.join()}`).join("\n"); // prettier-ignore
    const lost = added.filter(({ name }) => !new RegExp(`[(,|\\s]${name}\\b[?\\s|,)]`).test(text));
    for (const { name, element } of lost) expect(told, `${name} in ${element}`).toContain(name);
    expect(lost.length).toBeLessThan(added.length / 3);
    expect(text).toContain("<!-- Mine. -->\n<!ELEMENT own_structure (control)>");
    expect(text).toContain("<!-- Requests. -->");
    expect(after(files, theirs, base).written).toBe(0);
  });
});
