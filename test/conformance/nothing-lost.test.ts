/**
 * Nothing that an answer says is lost in silence: of random answers of every profile, and of odd ones, each text and
 * each attribute can be found in the value or in an issue; and where there is no issue, the value is what its
 * type declares. SEED repeats a run, ROUNDS sets how many answers each profile gets.
 */
import { fileURLToPath } from "node:url";
import type ts from "typescript";
import { describe, expect, it } from "vitest";
import * as generated21 from "../../generated/2.1/index.js";
import * as generated30 from "../../generated/3.0/index.js";
import { profilesOf } from "../support/profiles.js";
import { fromXml, toXml, type Issue, type Profile } from "../../runtime/index.js";
import type { DtdVersion } from "../../schema/model/grammar.js";
import { elementOf, OddAnswers, xmlOf, type OddElement } from "../support/odd-answers.js";
import { ProfileValues } from "../support/profile-values.js";
import { Random, seedOf } from "../support/random.js";
import { ownGrammars } from "../support/schemas.js";
import { DeclaredTypes } from "../support/type-values.js";

const seed = seedOf(process.env);
const rounds = Number(process.env["ROUNDS"] ?? 3);
console.log(`nothing lost: SEED=${seed}, ${rounds} answers a profile`);

interface Decoded {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

type Decode = (profile: Profile, xml: string) => Decoded;

const decode: Decode = (profile, xml) => {
  const issues: Issue[] = [];
  return { value: fromXml(profile, xml, { onIssue: (issue) => issues.push(issue) }), issues };
};

/** What a document says: its texts, each as the forms in which it may come back, and its attributes. */
type Said = readonly string[];

const isBlank = (text: string): boolean => !/[^ \t\r\n]/.test(text);

function saidIn(element: OddElement): Said[] {
  const parts = element.content.filter((one) => typeof one !== "string");
  const text = element.content.filter((one) => typeof one === "string").join("");
  const attributes = element.attributes.map(([name, value]): Said => [value, `@${name}`]);
  const date = parts.map(({ name, content }) => `${name} ${content.join("").padStart(2, "0")}`).join("-");
  const [, year, month, day] = /^year (\d{4})-month (\d\d)-day (\d\d)$/.exec(date) ?? [];
  if (year !== undefined && parts.every((part) => part.attributes.length === 0) && isBlank(text))
    return [...attributes, [`${year}-${month}-${day}`, ...parts.flatMap(({ content }) => content.join(""))]];
  // Text between elements is told apart by these in mixed content only.
  const texts = isBlank(text)
    ? []
    : [
        parts.length > 0
          ? [text, ...element.content.filter((one) => typeof one === "string")]
          : formsOf(text),
      ];
  return [...attributes, ...texts, ...parts.flatMap(saidIn)];
}

/** The value of a text: a date of 3.0 is an ISO date, `T` is true, and a list has items. */
function formsOf(text: string): string[] {
  const iso = text.replace(
    /^(\d\d)\/(\d\d)\/(\d{4})(?: (.*))?$/,
    (_, month, day, year, time) => `${year}-${month}-${day}${time ? `T${time}` : ""}`,
  );
  return [
    text,
    iso,
    { T: "true", F: "false" }[text] ?? text,
    JSON.stringify(text.split(",")),
    JSON.stringify(text.split("#~#")),
  ];
}

/** The texts of a value; arrays of texts are also one text, as lists are. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) {
    const isList = value.every((item) => typeof item === "string");
    return [...(isList ? [JSON.stringify(value)] : []), ...value.flatMap(textsOf)];
  }
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsOf);
  return value === null || value === undefined ? [] : [String(value)];
}

/** What was said and is found neither in the value nor in an issue; each text found is used up. */
function lostOf(document: OddElement, { value, issues }: Decoded): Said[] {
  const pool = new Map<string, number>();
  const told = issues.flatMap(({ path, received }) => {
    const place = String(path.at(-1));
    return [
      place.startsWith("@") ? place : "",
      received.startsWith('"') ? (JSON.parse(received) as string) : "",
    ];
  });
  for (const text of [...textsOf(value), ...told]) pool.set(text, (pool.get(text) ?? 0) + 1);
  // What can come back in one form only is looked for first: otherwise something else would take its place.
  const said = saidIn(document).map((forms) => [...new Set(forms)]);
  return said
    .sort((x, y) => x.length - y.length)
    .filter((forms) => {
      const found = forms.find((form) => (pool.get(form) ?? 0) > 0);
      if (found !== undefined) pool.set(found, (pool.get(found) as number) - 1);
      return found === undefined;
    });
}

const exported = { "2.1": generated21, "3.0": generated30 } as unknown as Readonly<
  Record<DtdVersion, Readonly<Record<string, Profile>>>
>;

interface Answers {
  readonly lost: readonly string[];
  readonly untyped: readonly string[];
  readonly decoded: number;
}

/** Decodes random answers of all profiles of a version, so many changes made to each. */
function answersOf(version: DtdVersion, changes: number, read: Decode, types?: DeclaredTypes): Answers {
  const random = new Random(seed);
  const grammars = ownGrammars().filter((grammar) => grammar.version === version);
  const { profiles } = profilesOf(grammars);
  const values = new ProfileValues(grammars, version, profiles, random);
  const odd = new OddAnswers(random);
  const declared = types?.valueTypes(indexOf(version));
  const lost: string[] = [];
  const untyped: string[] = [];
  const answers = profiles.filter(({ direction }) => direction === "Response");
  for (const planned of answers)
    for (let round = 0; round < rounds; round++) {
      const profile = exported[version][planned.export] as Profile;
      const document = elementOf(toXml(profile, values.of(planned)));
      odd.change(document, changes);
      const xml = xmlOf(document);
      const decoded = read(profile, xml);
      const about = `SEED=${seed} ${planned.name}: ${xml} is ${JSON.stringify(decoded)}`;
      for (const forms of lostOf(document, decoded)) lost.push(`${JSON.stringify(forms)} is lost. ${about}`);
      const type = declared?.get(planned.export);
      const misfit =
        type && decoded.issues.length === 0 ? types?.misfit(type as ts.Type, decoded.value) : undefined;
      if (misfit !== undefined) untyped.push(`${misfit}. ${about}`);
    }
  return { lost, untyped, decoded: answers.length * rounds };
}

const indexOf = (version: DtdVersion): string =>
  fileURLToPath(new URL(`../../generated/${version}/index.ts`, import.meta.url));

describe.each(["2.1", "3.0"] as const)("answers of %s", (version) => {
  const types = new DeclaredTypes([indexOf(version)]);

  it.each([0, 1, 4])("lose nothing with %d changes, and are what their types declare", (changes) => {
    const { lost, untyped, decoded } = answersOf(version, changes, decode, types);
    expect(lost.slice(0, 5)).toEqual([]);
    expect(untyped.slice(0, 5)).toEqual([]);
    expect(decoded).toBeGreaterThan(100);
  });
});

/** A value without what a broken decoder would lose. */
function without(value: unknown, isLost: (key: string, entry: unknown) => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, isLost));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key, entry]) => !isLost(key, entry));
  return Object.fromEntries(kept.map(([key, entry]) => [key, without(entry, isLost)]));
}

/** A value whose arrays of several lack the last one. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, Math.max(1, value.length - 1)).map(shortened);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shortened(entry)]));
}

describe("a decoder that loses something is found out", () => {
  it.each<[string, Decode]>([
    ["attributes", (profile, xml) => decode(profile, xml.replaceAll(/ \w+="[^"]*"(?=[^<]*>)/g, ""))],
    ["unknown children", (profile, xml) => decode(profile, xml.replaceAll(/<Zz_unknown>[^<]*<\/Zz_unknown>/g, ""))],
    ["the first of several", (profile, xml) => ({ ...decode(profile, xml), value: without(decode(profile, xml).value, (_, entry) => Array.isArray(entry) && entry.length > 1) })],
    ["text beside children", (profile, xml) => ({ ...decode(profile, xml), value: without(decode(profile, xml).value, (key) => key === "#text") })],
    ["attributes that nothing declares", (profile, xml) => ({ ...decode(profile, xml), value: without(decode(profile, xml).value, (key) => key.startsWith("@")) })],
    ["what is false", (profile, xml) => ({ ...decode(profile, xml), value: without(decode(profile, xml).value, (_, entry) => entry === false) })],
    ["the last of several", (profile, xml) => ({ ...decode(profile, xml), value: shortened(decode(profile, xml).value) })],
    ["issues", (profile, xml) => ({ ...decode(profile, xml), issues: [] })],
  ])("%s", (_, broken) => {
    for (const version of ["2.1", "3.0"] as const)
      expect(answersOf(version, 4, broken).lost, version).not.toEqual([]);
  }); // prettier-ignore

  it("as is one whose values are no dates", () => {
    const types = new DeclaredTypes([indexOf("2.1")]);
    const broken: Decode = (profile, xml) => {
      const { value, issues } = decode(profile, xml);
      const text = JSON.stringify(value).replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, "$2/$3/$1");
      return { value: JSON.parse(text), issues };
    };
    expect(answersOf("2.1", 0, broken, types).untyped).not.toEqual([]);
  });
});
