/**
 * The mistakes that people make, tried on every object of 3.0 that functions take, to create it, update it and
 * so on: a misspelt field, a
 * missing one, a value that is not allowed. Each is found in documents and in values, with its place and with
 * what was probably meant.
 */
import { describe, expect, it } from "vitest";
import * as generated from "../../generated/3.0/index.js";
import { DocumentValidator, type Verdict } from "../../schema/document/validate.js";
import { profilesOf } from "../support/profiles.js";
import type { ElementDecl, ElementParticle, GroupParticle } from "../../schema/model/grammar.js";
import { declaredName, elementsIn, namesIn } from "../../schema/model/particles.js";
import { scalarOf } from "../../schema/model/scalars.js";
import { alternatives, closest } from "../../schema/text/wording.js";
import { explain, isError, toXml, validate, type Issue, type Profile } from "../../runtime/index.js";
import { requestAround } from "../support/envelopes.js";
import { Random } from "../support/random.js";
import { RandomValues } from "../support/random-values.js";
import { messageOf, ownGrammars } from "../support/schemas.js";

const grammars = ownGrammars().filter(({ version }) => version === "3.0");
const request = messageOf(grammars, "request", "3.0");
const validator = new DocumentValidator(request);
const values = new RandomValues(request, new Random(30));

/** An object as a function takes it, with a valid value to spoil. */
interface Sent {
  readonly profile: Profile & { readonly within: string };
  readonly element: ElementDecl;
  readonly value: Readonly<Record<string, unknown>>;
}

const sent: readonly Sent[] = profilesOf(grammars).profiles.flatMap(({ export: name, target, direction }) => {
  const element = request.elements.get(target?.declaration ?? "");
  if (target?.given !== "element" || !element || direction === "Response") return [];
  const profile = (generated as unknown as Record<string, Sent["profile"]>)[name];
  if (!profile) throw new Error(`${name} is not exported`);
  return [{ profile, element, value: values.element(element.name) as Sent["value"] }];
});

/** The items of an object's model that is in any order. */
const itemsOf = ({ content }: ElementDecl): GroupParticle["items"] =>
  content.kind === "children" && content.particle.kind === "all" ? content.particle.items : [];

const fieldsOf = ({ content }: ElementDecl): ElementParticle[] =>
  content.kind === "children" ? [...elementsIn(content.particle)] : [];

const without = (value: Sent["value"], names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

/** What is found in a document that has some XML among the fields of an object. */
function judge({ profile }: Sent, value: unknown, more = ""): Verdict {
  const { element, within } = profile;
  const xml = toXml(profile, value).replace(new RegExp(`(?:</${element}>|/>)</${within}>$`), (end) =>
    end.startsWith("/>") ? `>${more}</${element}></${within}>` : `${more}${end}`,
  );
  return validator.validate(profile.name, requestAround(xml));
}

interface Slip {
  readonly about: string;
  /** Part of what the finding in a document says, message and hint. */
  readonly says: string;
  readonly at: string;
  readonly verdict: Verdict;
  readonly issues: readonly Issue[];
  /** Part of the explanation of the issue in the value. */
  readonly explains: string;
  readonly key: string;
}

/** The mistakes that were not found as they should be. */
const missed = (slips: readonly Slip[]): string[] =>
  slips.flatMap(({ about, says, at, verdict, issues, explains, key }) => {
    const inDocument = verdict.diagnostics.some(
      ({ message, hint = "", xpath = "" }) =>
        `${message} ${hint}`.includes(says) && xpath.replace(/\[1\]/g, "").endsWith(at),
    );
    const inValue = issues.some((issue) => issue.path.join(".") === key && explain(issue).includes(explains));
    return [
      ...(inDocument ? [] : [`${about}: not found in the document: ${JSON.stringify(texts(verdict))}`]),
      ...(inValue ? [] : [`${about}: not found in the value: ${JSON.stringify(issues)}`]),
    ];
  });

const texts = ({ diagnostics }: Verdict): string[] =>
  diagnostics.map(({ message, hint, xpath }) => `${message} (${hint}) ${xpath}`);

/** A name with a letter left out. */
const misspelt = (name: string): string =>
  name.slice(0, Math.floor(name.length / 2)) + name.slice(Math.floor(name.length / 2) + 1);

describe("slips in every object that functions take", () => {
  it("are tried on all of them", () => {
    expect(sent.length).toBeGreaterThan(200);
    const faults = sent.flatMap((one) => [
      ...judge(one, one.value).diagnostics.filter(
        ({ code, message }) => code !== "IC1673" && !message.includes("ZZ_"),
      ),
      ...validate(one.profile, one.value).filter(isError),
    ]);
    expect(faults).toEqual([]);
  });

  it("are found where a field is misspelt", () => {
    const slips = sent.flatMap((one) => {
      const names = fieldsOf(one.element).map(({ name }) => name);
      return names
        .filter((name) => name.length > 3 && closest(misspelt(name), names) === name)
        .map((name): Slip => {
          const rest = without(one.value, [name]);
          const wrong = misspelt(name);
          return {
            about: `${one.profile.name}: ${wrong}`,
            says: `Did you mean ${name}?`,
            at: `/${one.profile.element}/${wrong}`,
            verdict: judge(one, rest, `<${wrong}>1</${wrong}>`),
            issues: validate(one.profile, { ...rest, [wrong]: "1" }),
            explains: `Did you mean ${name}?`,
            key: wrong,
          };
        });
    });
    console.log(`${slips.length} fields misspelt`);
    expect(missed(slips).slice(0, 20)).toEqual([]);
  });

  it("are found where a field is missing", () => {
    const slips = sent.flatMap((one) =>
      itemsOf(one.element)
        .filter((item) => item.kind !== "any" && item.occurs.min > 0)
        .map((item): Slip => {
          const names = namesIn(item);
          const rest = without(one.value, names);
          const isOne = names.length === 1;
          return {
            about: `${one.profile.name}: no ${names.join(", ")}`,
            says: `<${one.profile.element}> lacks`,
            at: `/${one.profile.element}`,
            verdict: judge(one, rest),
            issues: validate(one.profile, rest),
            explains: isOne ? "is required" : `needs ${names.join(" or ")}`,
            key: isOne ? (names[0] as string) : "",
          };
        }),
    );
    console.log(`${slips.length} fields missing`);
    expect(missed(slips).slice(0, 20)).toEqual([]);
    const wrong = slips.filter(({ about, verdict }) => {
      const names = about.slice(about.indexOf(": no ") + 5).split(", ");
      return verdict.valid || !texts(verdict).some((text) => text.includes(alternatives(names)));
    });
    expect(wrong.map(({ about }) => about)).toEqual([]);
  });

  it("are found where a value is not allowed", () => {
    const slips = sent.flatMap((one) =>
      fieldsOf(one.element).flatMap((field): Slip[] => {
        const declared = request.elements.get(declaredName(field));
        const scalar = declared?.content.kind === "text" ? scalarOf(declared) : undefined;
        const [value] = scalar?.open ? [] : (scalar?.values ?? []);
        if (!scalar || value === undefined || value.length < 3) return [];
        const wrong = `${value}x`;
        const given = scalar.separator === undefined ? wrong : [wrong];
        const isMany = field.occurs.max > 1;
        return [
          {
            about: `${one.profile.name}: ${field.name} ${wrong}`,
            says: `Did you mean ${closest(wrong, scalar.values ?? [])}?`,
            at: `/${one.profile.element}/${field.name}`,
            verdict: judge(
              one,
              without(one.value, [field.name]),
              `<${field.name}>${wrong.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</${field.name}>`,
            ),
            issues: validate(one.profile, { ...one.value, [field.name]: isMany ? [given] : given }),
            explains: `Did you mean ${closest(wrong, scalar.values ?? [])}?`,
            key: `${field.name}${isMany ? ".0" : ""}${scalar.separator === undefined ? "" : ".0"}`,
          },
        ];
      }),
    );
    console.log(`${slips.length} values not allowed`);
    expect(missed(slips).slice(0, 20)).toEqual([]);
  });
});
