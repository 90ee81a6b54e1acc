/**
 * Answers that others recorded: our grammar of 3.0 accepts every complete one, and the generated profiles
 * decode what it holds with nothing lost.
 */
import { describe, expect, it } from "vitest";
import * as generated from "../../generated/3.0/index.js";
import { DocumentValidator } from "../../schema/document/validate.js";
import { profilesOf } from "../support/profiles.js";
import { anyRecord } from "../../schema/profiles/profiles.js";
import { fromXml, toXml, type Profile } from "../../runtime/index.js";
import { contentOf } from "../support/same-xml.js";
import { messageOf, ownGrammars } from "../support/schemas.js";
import { recordedAnswers, type RecordedAnswer } from "../support/shared.js";

const answers = (recordedAnswers() ?? []).filter(
  ({ kind, xml }) => kind !== "partial" && !/<dtdversion>(?!3\.0)/.test(xml),
);
const grammars = ownGrammars().filter(({ version }) => version === "3.0");
const responses = profilesOf(grammars).profiles.filter(({ direction }) => direction === "Response");

/** Answers of which no profile is asked, and why. */
const withoutProfile: ReadonlyMap<string, string> = new Map([
  ["c8a45cd56284", "there is no function getSession"],
  ["4e099c188103", "there is no function getSession"],
  ["2750fc93427f", "there is no function getSession"],
  ["870957d65669", "inspect of all objects at once answers type, of one of them Type"],
]);

/** What an answer holds: the first `data` in it, and the names of the records in that. */
function dataOf({ xml }: RecordedAnswer): { text: string; records: readonly string[] } | undefined {
  const [text] = /<data\b[^>]*?\/>|<data\b.*?<\/data>/s.exec(xml) ?? [];
  if (text === undefined) return undefined;
  const { data } = contentOf(text) as { data: string | Readonly<Record<string, unknown>> };
  return {
    text,
    records: Object.keys(data).filter((name) => typeof data === "object" && !name.startsWith("@")),
  };
}

function profileFor(answer: RecordedAnswer, record: string | undefined): Profile | undefined {
  const [, name] = /<function>([^<]*)<\/function>/.exec(answer.xml) ?? [];
  const [, list = record] = /<data\b[^>]*\blisttype="([^"]*)"/.exec(answer.xml) ?? [];
  const own = responses.filter((profile) => profile.function === name);
  const found =
    own.find(({ record: of }) => [of?.tag, of?.declaration].includes(record ?? list)) ??
    own.find((profile) => profile.record?.tag === anyRecord.tag);
  return found && (generated as unknown as Record<string, Profile>)[found.export];
}

describe.skipIf(answers.length === 0)("answers that others recorded", () => {
  it("are accepted if they are complete", () => {
    const validator = new DocumentValidator(messageOf(grammars, "response", "3.0"));
    const found = answers.flatMap(({ id, function: name, xml }) =>
      validator
        .validate(id, xml)
        // What nobody describes is what answers are open for.
        .diagnostics.filter(({ code, xpath = "" }) => code !== "IC1672" || !xpath.includes("/data/"))
        .map(({ code, message, xpath }) => `${id} ${name}: ${code} ${message} ${xpath}`),
    );
    expect(found).toEqual([]);
    expect(answers.length).toBeGreaterThan(20);
  });

  it("are decoded with nothing lost", () => {
    const successes = answers.filter(({ kind }) => kind === "success");
    const lost = successes.flatMap((answer) => {
      const data = dataOf(answer);
      if (!data) return [];
      const profile = profileFor(answer, data.records[0]);
      if (!profile && withoutProfile.has(answer.id)) return [];
      if (!profile) return [`${answer.id} ${answer.function}: no profile for ${data.text}`];
      const value = fromXml(profile, answer.xml, { strict: true });
      const before = JSON.stringify(contentOf(data.text));
      const after = JSON.stringify(contentOf(toXml(profile, value)));
      return before.length === after.length ? [] : [`${answer.id} ${profile.name}: ${before} is ${after}`];
    });
    expect(lost).toEqual([]);
    expect(successes.filter(dataOf).length).toBeGreaterThan(10);
  });
});
