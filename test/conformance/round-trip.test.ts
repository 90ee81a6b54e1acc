import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as generated from "../../generated/2.1/index.js";
import { profilesOf } from "../../generator/generate.js";
import { ambiguities } from "../../generator/model/determinism.js";
import type { Grammar } from "../../generator/model/grammar.js";
import type { PlannedProfile } from "../../generator/plan/plan.js";
import { fromXml, toXml, validate, type Profile } from "../../runtime/index.js";
import { Random, seedOf } from "../support/random.js";
import { RandomValues } from "../support/random-values.js";
import { messageOf, ownGrammars } from "../support/schemas.js";

const exported = generated as unknown as Readonly<Record<string, Profile>>;
const seed = seedOf(process.env);
/** Values of each profile. */
const rounds = Number(process.env["ROUNDS"] ?? 5);
const settled: ReadonlySet<string> = new Set(["object"]);

let request: Grammar;
let response: Grammar;
let profiles: readonly PlannedProfile[];
let folder: string;

beforeAll(() => {
  console.log(`round trip: SEED=${seed}, ${rounds} values a profile`);
  [request, response] = ["request", "response"].map((message) =>
    messageOf(ownGrammars(), message as Grammar["message"]),
  ) as [Grammar, Grammar];
  ({ profiles } = profilesOf([request, response]));
  folder = mkdtempSync(join(tmpdir(), "intacct-codegen-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A value of a profile's input or answer. */
function valueOf(profile: PlannedProfile, random: Random): unknown {
  if (profile.record === undefined) {
    const values = new RandomValues(request, random);
    return values.element(profile.function, 0, profile.generic === undefined ? new Set() : settled);
  }
  const { record } = profile;
  const values = new RandomValues(response, random);
  const records = Array.from({ length: random.whole(1, 2) }, () => values.element(record));
  const attributes = response.elements.get("data")?.attributes ?? [];
  if (attributes.length === 0) return records;
  const given = attributes
    .filter(() => random.chance(0.5))
    .map(({ name }) => [name, values.text(9)] as const);
  return values.shuffle({ ...Object.fromEntries(given), [record]: records });
}

describe("every profile", () => {
  it("writes random values as XML that reads back as the same values, and that libxml2 accepts", () => {
    const random = new Random(seed);
    const documents: string[] = [];
    for (const profile of profiles) {
      const shape = exported[profile.export];
      if (!shape) throw new Error(`${profile.export} is not exported`);
      for (let round = 0; round < rounds; round++) {
        const value = valueOf(profile, random);
        const about = `SEED=${seed} ${profile.name} ${JSON.stringify(value).slice(0, 2000)}`;
        const issues = validate(shape, value);
        if (issues.length > 0)
          expect.fail(`${about}
${JSON.stringify(issues)}`);
        const xml = toXml(shape, value);
        const read = fromXml(shape, xml, { strict: true });
        // Compared by Node: the test runner's own comparison takes ten times as long as everything else here.
        if (!isDeepStrictEqual(read, value)) expect(read, about).toEqual(value);
        documents.push(envelope(profile, xml));
      }
    }
    expect(documents).toHaveLength(profiles.length * rounds);
    judgeByLibxml2(documents);
  });
});

const control = "<controlid>1</controlid>";

function envelope({ direction }: PlannedProfile, xml: string): string {
  if (direction === "Request") {
    const login = "<login><userid>u</userid><companyid>c</companyid><password>p</password></login>";
    return `<request><control><senderid>s</senderid><password>p</password>${control}</control><operation><authentication>${login}</authentication><content><function controlid="1">${xml}</function></content></operation></request>`;
  }
  const authentication =
    "<authentication><status>success</status><userid>u</userid><companyid>c</companyid></authentication>";
  return `<response><control><status>success</status><senderid>s</senderid>${control}</control><operation>${authentication}<result><status>success</status><function>get</function>${control}${xml}</result></operation></response>`;
}

function judgeByLibxml2(documents: readonly string[]): void {
  if (spawnSync("xmllint", ["--version"]).error) {
    console.log("xmllint is not installed: the documents were not judged by libxml2");
    return;
  }
  for (const root of ["request", "response"]) {
    // Models that are not deterministic libxml2 refuses as such, whatever stands in the document.
    const refused = undecided(root === "request" ? request : response);
    const own = documents.filter(
      (document) =>
        document.startsWith(`<${root}>`) && !refused.some((name) => document.includes(`<${name}>`)),
    );
    const paths = own.map((document, index) => {
      const path = join(folder, `${root}-${index}.xml`);
      writeFileSync(path, document);
      return path;
    });
    const dtd = fileURLToPath(new URL(`../../dtd/2.1/${root}.dtd`, import.meta.url));
    for (let start = 0; start < paths.length; start += 500) {
      const { status, stderr } = spawnSync(
        "xmllint",
        ["--noout", "--dtdvalid", dtd, ...paths.slice(start, start + 500)],
        {
          encoding: "utf8",
        },
      );
      expect(stderr).toBe("");
      expect(status).toBe(0);
    }
  }
}

function undecided(grammar: Grammar): string[] {
  return [...grammar.elements.values()].flatMap(({ name, content }) =>
    content.kind === "children" && ambiguities(content.particle).length > 0 ? [name] : [],
  );
}
