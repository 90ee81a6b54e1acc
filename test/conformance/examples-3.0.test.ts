/**
 * Requests that others wrote: documentation and the authors of other clients. Our grammar of 3.0 accepts what
 * the published schema does, apart from examples that contradict what documentation says of their fields; the
 * generated profiles read and write them again without loss.
 */
import { describe, expect, it } from "vitest";
import * as generated from "../../generated/3.0/index.js";
import { DocumentValidator, type Verdict } from "../../schema/document/validate.js";
import { profilesOf } from "../../generator/generate.js";
import type { PlannedProfile } from "../../generator/plan/plan.js";
import { fromXml, isError, toXml, validate, type Profile } from "../../runtime/index.js";
import { readTree } from "../../runtime/xml-tree.js";
import { requestAround } from "../support/envelopes.js";
import { contentOf } from "../support/same-xml.js";
import { messageOf, ownGrammars } from "../support/schemas.js";
import { examples, type Example } from "../support/shared.js";
import { contradictions, notForProfiles } from "./contradictions-3.0.js";

const all = examples() ?? [];
const accepted = all.filter(({ verdict }) => verdict["3.0"] === "valid");
const grammars = ownGrammars().filter(({ version }) => version === "3.0");
const validator = new DocumentValidator(messageOf(grammars, "request", "3.0"));

const judge = ({ id, xml }: Example): Verdict => validator.validate(id, requestAround(xml));

/** Fields and objects of some company's own. */
const ownNames =
  /^<(CUSTOMFIELD1|customfield1|DATETIME1|VCF_BILL_SITEID3|RTEST_OBJECT|asset|key2)> is not known/;

/** What is found in an example, fields of a company's own aside. */
const findingsIn = (example: Example): string[] =>
  judge(example)
    .diagnostics.filter(({ code, message }) => code !== "IC1672" || !ownNames.test(message))
    .map(({ code, message }) => `${code} ${message}`);

describe.skipIf(all.length === 0)("requests that others wrote", () => {
  it("are accepted where the published schema accepts them, but for contradictions", () => {
    const found = new Map(accepted.map((example) => [example.id, findingsIn(example)]));
    const unexplained = [...found].filter(([id, findings]) => findings.length > 0 && !contradictions.has(id));
    expect(unexplained).toEqual([]);
    const outdated = [...contradictions.keys()].filter((id) => found.get(id)?.length === 0);
    expect(outdated).toEqual([]);
  });

  it("are refused where the published schema refuses them", () => {
    const refused = all.filter(({ verdict }) => verdict["3.0"] !== "valid");
    const others = refused.filter((example) => findingsIn(example).length === 0);
    expect(others.map(({ id, function: name }) => `${id} ${name}`)).toEqual([]);
  });

  it("say the same when a profile has read and written them", () => {
    const { profiles } = profilesOf(grammars);
    const requests = profiles.filter(({ direction }) => direction === "Request");
    const texts = accepted
      .filter(({ id }) => !contradictions.has(id))
      .flatMap(({ id, xml }) => singles(xml).map((text) => [id, text] as const));
    const faults = texts.flatMap(([id, xml]) => {
      const profile = profileFor(xml, requests);
      const fault = profile === undefined ? "has no profile" : faultOf(profile, xml);
      return fault === undefined ? [] : [[id, `${profile?.name}: ${fault}`] as const];
    });
    expect(faults.filter(([id]) => !notForProfiles.has(id))).toEqual([]);
    const outdated = [...notForProfiles.keys()].filter((id) => !faults.some(([other]) => other === id));
    expect(outdated).toEqual([]);
    expect(texts.length).toBeGreaterThan(600);
  });
});

/** `create` and `update` with one object each. */
function singles(xml: string): string[] {
  const [, name, content = ""] = /^\s*<(create|update)>(.*)<\/\1>\s*$/s.exec(xml) ?? [];
  const [first, another] = readTree(xml).children;
  if (name === undefined || !first || !another) return [xml];
  const parts = content.split(/(?<=<\/(?:VENDOR|CUSTOMER|asset)>)/).filter((part) => part.trim() !== "");
  return parts.map((part) => `<${name}>${part.trim()}</${name}>`);
}

function profileFor(xml: string, profiles: readonly PlannedProfile[]): Profile | undefined {
  const root = readTree(xml);
  const named = {
    attribute: root.attributes.find(({ name }) => name === "object")?.value,
    text: root.children.find(({ name }) => name === "object")?.text,
    element: root.children[0]?.name,
  };
  const found = profiles.find(
    ({ function: name, target }) => name === root.name && (!target || named[target.given] === target.object),
  );
  return found && (generated as unknown as Record<string, Profile>)[found.export];
}

/** What keeps a profile from writing what it has read. */
function faultOf(profile: Profile, xml: string): string | undefined {
  try {
    const value = fromXml(profile, xml, { strict: true });
    const issues = validate(profile, value).filter(isError);
    if (issues.length > 0) return JSON.stringify(issues);
    const written = toXml(profile, value);
    return JSON.stringify(sorted(contentOf(written))) === JSON.stringify(sorted(contentOf(xml)))
      ? undefined
      : `${written} for ${xml}`;
  } catch (error) {
    return `${error as Error} ${JSON.stringify((error as { issues?: unknown }).issues ?? "")}`;
  }
}

function sorted(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(sorted);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([name, value]) => [name, sorted(value)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
