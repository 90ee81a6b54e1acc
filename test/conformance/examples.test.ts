/**
 * Requests that others wrote: documentation, the vendor's samples and the authors of other clients. Our grammars
 * accept what the published schemas do, apart from examples that are wrong; the generated profiles read and write
 * them again without loss. What contradicts a rule is in a table.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as generated21 from "../../generated/2.1/index.js";
import * as generated30 from "../../generated/3.0/index.js";
import { DocumentValidator } from "../../schema/document/validate.js";
import { profilesOf } from "../support/profiles.js";
import type { DtdVersion } from "../../schema/model/grammar.js";
import { childNames } from "../../schema/model/particles.js";
import { fromXml, isError, toXml, validate, type Profile } from "../../runtime/index.js";
import { readTree, type XmlNode } from "../../runtime/xml/xml-tree.js";
import type { PlannedProfile } from "../../generator/plan/plan.js";
import { requestAround } from "../support/envelopes.js";
import { contentOf } from "../support/same-xml.js";
import { messageOf, ownGrammars } from "../support/schemas.js";
import { examples, vendorSamples, type Example } from "../support/shared.js";
import { contradictions, faulty, notForProfiles } from "./contradictions.js";

const versions = ["2.1", "3.0"] as const;
const all = examples() ?? [];
const samples = vendorSamples() ?? [];
const grammars = ownGrammars();
const requests = new Map(versions.map((version) => [version, messageOf(grammars, "request", version)]));
const validators = new Map(
  versions.map((version) => [version, new DocumentValidator(messageOf(grammars, "request", version))]),
);
const profiles = new Map(
  versions.map((version) => [
    version,
    profilesOf(grammars.filter((grammar) => grammar.version === version)).profiles.filter(
      ({ direction }) => direction === "Request",
    ),
  ]),
);
const generated = { "2.1": generated21, "3.0": generated30 } as unknown as Readonly<
  Record<DtdVersion, Readonly<Record<string, Profile>>>
>;

/** A document that the published schema of a version accepts, or that the vendor wrote. */
interface Document {
  readonly id: string;
  readonly version: DtdVersion;
  readonly xml: string;
}

const isAccepted = ({ verdict }: Example, version: DtdVersion): boolean => verdict[version] === "valid";

const documents: readonly Document[] = [
  ...versions.flatMap((version) =>
    all
      .filter((example) => isAccepted(example, version))
      .map(({ id, xml }) => ({ id, version, xml: requestAround(xml) })),
  ),
  ...samples.map(({ id, xml }) => ({ id, version: "3.0" as const, xml })),
];

/** What is found in a document. Of objects of which only the key is described, unknown fields are none. */
function findingsIn({ id, version, xml }: Document): string[] {
  const found = validators.get(version)?.validate(id, xml).diagnostics ?? [];
  return (
    found
      .filter(({ code, message }) => {
        const object = code === "IC1672" ? / in <(.+)>$/.exec(message)?.[1] : undefined;
        const declared = requests.get(version)?.elements.get(object ?? "");
        return !declared || childNames(declared.content).length > 1;
      })
      // The number of functions is no fact about a document.
      .map(
        ({ code, message }) =>
          `${code} ${message.replace(/(in <function>;) expected one of \d+/, "$1 expected a function")}`,
      )
  );
}

describe.skipIf(all.length === 0 || samples.length === 0)("requests that others wrote", () => {
  it("contradict no rule that the table does not name", () => {
    const found = new Map<string, Set<string>>();
    for (const document of documents)
      for (const finding of findingsIn(document)) {
        const key = `${document.version} ${finding}`;
        found.set(key, (found.get(key) ?? new Set()).add(document.id));
      }
    const listed = new Map(
      contradictions
        .filter(({ decision }) => decision !== "lifted")
        .map(({ version, finding, examples }) => [`${version} ${finding}`, new Set(examples)]),
    );
    const missing = (there: typeof found, here: typeof found): string[] =>
      [...there].flatMap(([finding, ids]) =>
        [...ids].filter((id) => !here.get(finding)?.has(id)).map((id) => `${id} ${finding}`),
      );
    expect(missing(found, listed), "not in contradictions.json").toEqual([]);
    expect(missing(listed, found), "in contradictions.json, and not found").toEqual([]);
  });

  it("have errors only where they are wrong by themselves", () => {
    const refused = documents.filter(
      ({ id, version, xml }) => validators.get(version)?.validate(id, xml).valid === false,
    );
    expect(refused.filter(({ id }) => !faulty.has(id))).toEqual([]);
    const refusedSamples = refused.filter(({ id }) => samples.some((sample) => sample.id === id));
    console.log(`${refusedSamples.length} of ${samples.length} samples of the vendor are refused`);
    expect(refusedSamples.length / samples.length).toBeLessThan(0.01);
  });

  it("are refused where the published schema refuses them", () => {
    const refused = all.filter((example) => !isAccepted(example, "3.0"));
    const others = refused.filter(
      ({ id, xml }) => findingsIn({ id, version: "3.0", xml: requestAround(xml) }).length === 0,
    );
    expect(others.map(({ id, function: name }) => `${id} ${name}`)).toEqual([]);
  });

  it("say the same when a profile has read and written them", () => {
    const texts = documents
      .filter(({ id }) => !faulty.has(id))
      .flatMap(({ id, version, xml }) =>
        functionsIn(xml).flatMap((node) => singles(node).map((text) => ({ id, version, xml: text }))),
      );
    const faults = texts.flatMap((text) => {
      const profile = profileFor(text);
      const fault = profile === undefined ? "has no profile" : faultOf(profile, text.xml);
      return fault === undefined ? [] : [[text.id, `${text.version} ${profile?.name}: ${fault}`] as const];
    });
    expect(faults.filter(([id]) => !notForProfiles.has(id))).toEqual([]);
    const outdated = [...notForProfiles.keys()].filter((id) => !faults.some(([other]) => other === id));
    expect(outdated).toEqual([]);
    expect(texts.length).toBeGreaterThan(1300);
  });
});

describe("the table of contradictions", () => {
  it("names declarations that exist, and tells a reason", () => {
    for (const { place, finding, reason } of contradictions) {
      const [file = "", name = ""] = place.split(": ");
      const text = readFileSync(new URL(`../../dtd/${file}`, import.meta.url), "utf8");
      expect(text.includes(`<!ELEMENT ${name} `), `${place}: ${finding}`).toBe(true);
      expect(reason).not.toBe("");
    }
  });
});

/** The elements of the functions of a request. */
function functionsIn(xml: string): XmlNode[] {
  const content = readTree(xml).children.find(({ name }) => name === "operation");
  const functions = content?.children.find(({ name }) => name === "content")?.children ?? [];
  return functions.flatMap(({ children }) => children);
}

/** The XML of a function; of `create` and `update` with several objects, that of each. */
function singles(node: XmlNode): string[] {
  const isGeneric = node.name === "create" || node.name === "update";
  const nodes = isGeneric ? node.children.map((child) => ({ ...node, children: [child] })) : [node];
  return nodes.map(printed);
}

const escaped = (text: string): string =>
  text.replace(/[&<"]/g, (found) => ({ "&": "&amp;", "<": "&lt;", '"': "&quot;" })[found] ?? found);

function printed({ name, attributes, children, text }: XmlNode): string {
  const given = attributes.map((attribute) => ` ${attribute.name}="${escaped(attribute.value)}"`).join("");
  const content = children.length > 0 ? children.map(printed).join("") : escaped(text);
  return `<${name}${given}>${content}</${name}>`;
}

const isSameName = (a: string | undefined, b: string): boolean => a?.toUpperCase() === b.toUpperCase();

function profileFor({ version, xml }: Document): Profile | undefined {
  const root = readTree(xml);
  const named = {
    attribute: root.attributes.find(({ name }) => name === "object")?.value,
    text: root.children.find(({ name }) => name === "object")?.text,
    element: root.children[0]?.name,
  };
  const isMeant = ({ function: name, target }: PlannedProfile): boolean =>
    name === root.name && (!target || isSameName(named[target.given], target.object));
  const found = profiles.get(version)?.find(isMeant);
  return found && generated[version][found.export];
}

/** What keeps a profile from writing what it has read. */
function faultOf(profile: Profile, xml: string): string | undefined {
  try {
    const value = fromXml(profile, xml, { strict: true });
    const issues = validate(profile, value).filter(isError);
    if (issues.length > 0) return JSON.stringify(issues);
    const written = toXml(profile, value);
    return saidIn(written) === saidIn(xml) ? undefined : `${written} for ${xml}`;
  } catch (error) {
    return `${error as Error} ${JSON.stringify((error as { issues?: unknown }).issues ?? "")}`;
  }
}

/** What a function says, whatever the order of its fields and the letter case of its object's name. */
const saidIn = (xml: string): string =>
  JSON.stringify(sorted(contentOf(xml))).replace(
    /(?<=^\{"(?:create|update)":\{)"[^"]+"|(?<="object":)"[^"]+"/g,
    (name) => name.toUpperCase(),
  );

function sorted(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(sorted);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([name, value]) => [name, sorted(value)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
