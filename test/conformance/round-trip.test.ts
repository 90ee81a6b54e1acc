/**
 * Random values of every profile, drawn from the grammars that the profiles are made of, must come back from
 * XML as they are, in documents that others accept: libxml2 by our DTDs of 2.1, our own validator by those of
 * 3.0, and libxml2 by the published schema. SEED repeats a run, ROUNDS sets how many values each profile gets.
 */
import { isDeepStrictEqual } from "node:util";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as generated21 from "../../generated/2.1/index.js";
import * as generated30 from "../../generated/3.0/index.js";
import { DocumentValidator } from "../../schema/document/validate.js";
import { profilesOf } from "../support/profiles.js";
import { listedFunctions } from "../../schema/model/checks.js";
import { ambiguities } from "../../schema/model/determinism.js";
import type { DtdVersion, Grammar } from "../../schema/model/grammar.js";
import type { PlannedProfile } from "../../generator/plan/plan.js";
import { fromXml, isError, toXml, validate, type Profile } from "../../runtime/index.js";
import { requestAround, responseAround } from "../support/envelopes.js";
import { Random, seedOf } from "../support/random.js";
import { ProfileValues } from "../support/profile-values.js";
import { messageOf, ownGrammars, schemaAt } from "../support/schemas.js";
import { sharedPath } from "../support/shared.js";
import { xmllint, xmllintSchema, xmllintVersion, type LibxmlVerdict } from "./xmllint.js";

const seed = seedOf(process.env);
/** Values of each profile. */
const rounds = Number(process.env["ROUNDS"] ?? 5);
const exported = { "2.1": generated21, "3.0": generated30 } as unknown as Readonly<
  Record<DtdVersion, Readonly<Record<string, Profile>>>
>;
const grammars = ownGrammars();
const libxml2 = xmllintVersion();
console.log(`round trip: SEED=${seed}, ${rounds} values a profile`);
if (libxml2 === undefined) console.log("xmllint is not installed: no document is judged by libxml2");

interface Written {
  readonly profile: PlannedProfile;
  readonly xml: string;
}

/** Writes values of all profiles and reads them back; gives what was written. */
function roundTrip(version: DtdVersion): Written[] {
  const { profiles } = profilesOf(grammars.filter((grammar) => grammar.version === version));
  const values = new ProfileValues(grammars, version, profiles, new Random(seed));
  return profiles.flatMap((profile) => {
    const shape = exported[version][profile.export];
    if (!shape) throw new Error(`${profile.export} is not exported`);
    return Array.from({ length: rounds }, () => {
      const value = values.of(profile);
      const about = `SEED=${seed} ${profile.name} ${JSON.stringify(value).slice(0, 2000)}`;
      const issues = validate(shape, value).filter(isError);
      if (issues.length > 0) expect.fail(`${about}\n${JSON.stringify(issues)}`);
      const xml = toXml(shape, value);
      const read = fromXml(shape, xml, { strict: true });
      // Compared by Node: the test runner's own comparison takes ten times as long as everything else here.
      if (!isDeepStrictEqual(read, value)) expect(read, about).toEqual(value);
      return { profile, xml };
    });
  });
}

const around = { Request: requestAround, Response: responseAround };

type Judge = (documents: readonly Uint8Array[]) => LibxmlVerdict[];

/**
 * What a judge refuses. It is given many functions in a document: a schema takes longer to read than these.
 */
function refused(judge: Judge, written: readonly Written[], size = 25): readonly Written[] {
  const chunks = chunksOf(written, size);
  const verdicts = judge(
    chunks.map((chunk) => {
      const { direction } = (chunk[0] as Written).profile;
      return Buffer.from(around[direction](...chunk.map(({ xml }) => xml)));
    }),
  );
  const bad = chunks.filter((_, index) => verdicts[index] !== "valid").flat();
  return bad.length > 0 && size > 1 ? refused(judge, bad, 1) : bad;
}

/** What validators have against what was written. */
function complaintsOf(
  written: readonly Written[],
  validators: Readonly<Record<PlannedProfile["direction"], DocumentValidator>>,
): string[] {
  const complaints = written.flatMap(({ profile, xml }) =>
    validators[profile.direction]
      .validate(profile.name, around[profile.direction](xml))
      // Neither advice (IC1673) nor that fields of a company's own are not known is a complaint.
      .diagnostics.filter(
        ({ code, message }) => code !== "IC1673" && (code !== "IC1672" || !message.includes("ZZ_")),
      )
      .map(({ code, message, xpath }) => `SEED=${seed} ${profile.name}: ${code} ${message} ${xpath}`),
  );
  return [...new Set(complaints)];
}

const chunksOf = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

const undecided = (grammar: Grammar): string[] =>
  [...grammar.elements.values()].flatMap(({ name, content }) =>
    content.kind === "children" && ambiguities(content.particle).length > 0 ? [name] : [],
  );

describe("every profile of 2.1", () => {
  it("writes random values as XML that reads back as the same values, and that libxml2 accepts", () => {
    const written = roundTrip("2.1");
    for (const direction of libxml2 === undefined ? [] : (["Request", "Response"] as const)) {
      const message = direction === "Request" ? "request" : "response";
      // Models that are not deterministic libxml2 refuses as such, whatever is in the document.
      const undecidedOnes = undecided(messageOf(grammars, message));
      const judged = written
        .filter(({ profile }) => profile.direction === direction)
        .filter(({ xml }) => !undecidedOnes.some((name) => xml.includes(`<${name}>`)));
      const dtd = fileURLToPath(new URL(`../../dtd/2.1/${message}.dtd`, import.meta.url));
      const others = refused((documents) => xmllint(dtd, documents), judged);
      expect(others.map(({ profile, xml }) => `SEED=${seed} ${profile.name}: ${xml}`)).toEqual([]);
    }
  });
});

/** What the published schema has against requests of 3.0, and why we write them nonetheless. */
const explained: readonly (readonly [complaint: RegExp, reason: string])[] = [
  [/<(validate|installApp)>/, "they hold elements of any name, and a DTD cannot ask for elements alone"],
  [
    /IC1621 .*, got ""/,
    "an empty element clears a field; the schema takes it where it does not apply to a text",
  ],
  [/in <arguments>/, "they are arguments of one function or of another, and a DTD cannot tell which"],
];

describe("every profile of 3.0", () => {
  let written: readonly Written[];

  it("writes random values as XML that reads back as the same values", () => {
    written = roundTrip("3.0");
  });

  it("writes documents that our own grammars accept", () => {
    const response = messageOf(grammars, "response", "3.0");
    const validators = {
      Request: new DocumentValidator(messageOf(grammars, "request", "3.0")),
      Response: new DocumentValidator(response),
    };
    const isDescribed = ({ profile: { record } }: Written): boolean =>
      record === undefined || response.elements.has(record.declaration);
    expect(complaintsOf(written.filter(isDescribed), validators).slice(0, 20)).toEqual([]);
  });

  it("writes requests that libxml2 accepts by the published schema", () => {
    const xsd = sharedPath("releases/2024-05-07/v3.0/api.xsd");
    // The next versions refuse the schema, as XML Schema wants it.
    if (xsd === undefined || libxml2 === undefined || Number(libxml2) > 20914) return;
    const published = schemaAt(xsd);
    // Other functions are ours: parity wants a reason for each.
    const functions = new Set(listedFunctions(published));
    const requests = written.filter(
      ({ profile }) => profile.direction === "Request" && functions.has(profile.function),
    );
    const others = refused((documents) => xmllintSchema(xsd, documents), requests);
    const schema = new DocumentValidator(published);
    const complaints = complaintsOf(others, { Request: schema, Response: schema });
    const unexplained = complaints.filter((text) => !explained.some(([pattern]) => pattern.test(text)));
    expect(unexplained.slice(0, 20)).toEqual([]);
  });
});
