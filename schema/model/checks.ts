import type { DiagnosticCode } from "../text/codes.js";
import { diagnostic, type Diagnostic } from "../text/diagnostic.js";
import { alternatives } from "../text/wording.js";
import { ambiguities } from "./determinism.js";
import { FUNCTION_LIST, type ElementDecl, type ElementParticle, type Grammar } from "./grammar.js";
import { nameLocals } from "./locals.js";
import { childNames, declaredName, elementsOf, reachable } from "./particles.js";
import { scalarFacts } from "./scalars.js";

/** Findings that affect neither the output nor the validation of documents. */
const withoutEffect: ReadonlySet<DiagnosticCode> = new Set(["IC1202", "IC1203"]);

export const hasEffect = ({ code }: Diagnostic): boolean => !withoutEffect.has(code);

/** Checks grammars as a whole. The readers check the syntax. */
export const checkGrammars = (grammars: readonly Grammar[]): Diagnostic[] => [
  ...checkReachable(grammars),
  ...grammars.flatMap(checkDeterminism),
  ...checkEffects(grammars),
];

/** Like `checkGrammars`, without findings that have no effect, which take most of the time. */
export const checkEffects = (grammars: readonly Grammar[]): Diagnostic[] => [
  ...checkRequests(grammars),
  ...grammars.flatMap((grammar) => [
    ...checkRoot(grammar),
    ...checkDeclared(grammar),
    ...checkTypes(grammar),
  ]),
];

/** The functions that a request grammar lists, declared or not, in the order of the list. */
export function listedFunctions(grammar: Grammar): readonly string[] {
  if (grammar.message !== "request") return [];
  const list = (grammar.xsd ? nameLocals(grammar) : grammar).elements.get(FUNCTION_LIST);
  return list ? childNames(list.content) : [];
}

const label = (grammar: Grammar): string => `the ${grammar.version} ${grammar.message}`;

/** A version needs requests. If it has only answers, a file is missing. */
function checkRequests(grammars: readonly Grammar[]): Diagnostic[] {
  const withRequests = grammars.filter(({ message }) => message === "request").map(({ version }) => version);
  const without = new Set(
    grammars.map(({ version }) => version).filter((each) => !withRequests.includes(each)),
  );
  return [...without].map((version) =>
    diagnostic(
      "IC1207",
      `version ${version} has a response grammar and no request grammar`,
      { path: `${version}/request.dtd` },
      `restore the file; without ${version}, remove its folder`,
    ),
  );
}

function checkRoot(grammar: Grammar): Diagnostic[] {
  if (grammar.elements.has(grammar.root)) return [];
  return [diagnostic("IC1206", `${label(grammar)} does not declare its root element "${grammar.root}"`)];
}

/** Where a name that is not declared is used: first, and how often after that. */
interface Undeclared {
  readonly element: ElementDecl;
  readonly origin: ElementDecl["origin"];
  others: number;
}

function checkDeclared(grammar: Grammar): Diagnostic[] {
  const functions = new Set(listedFunctions(grammar));
  return [...undeclaredIn(grammar)].map(([name, { element, origin, others }]) => {
    if (functions.has(name) && element.name === FUNCTION_LIST) {
      const message = `function "${name}" is listed but declared nowhere`;
      return diagnostic("IC1204", message, { at: origin }, "no profile is generated for it");
    }
    const also = others > 0 ? ` and ${others} more` : "";
    return diagnostic(
      "IC1201",
      `"${name}", used in the model of "${element.name}"${also}, is not declared`,
      { at: origin },
      `declare it, <!ELEMENT ${name} (#PCDATA)> if it is text; until then its content is not checked`,
    );
  });
}

function undeclaredIn(grammar: Grammar): Map<string, Undeclared> {
  const found = new Map<string, Undeclared>();
  for (const element of grammar.elements.values()) {
    const seen = new Set<string>();
    for (const particle of usedIn(element)) {
      const { origin } = particle;
      const name = declaredName(particle);
      if (grammar.elements.has(name) || seen.has(name)) continue;
      seen.add(name);
      const before = found.get(name);
      if (before) before.others++;
      else found.set(name, { element, origin, others: 0 });
    }
  }
  return found;
}

/** The names of the grammar's declarations that an element refers to, also through declarations inside it. */
function* usedIn({ content }: ElementDecl): Generator<ElementParticle> {
  // A type may hold elements of itself: each content is looked through once.
  const contents = new Set([content]);
  for (const one of contents) {
    for (const particle of elementsOf(one)) {
      if (particle.local) contents.add(particle.local.content);
      else yield particle;
    }
  }
}

/**
 * Where the declarations stand that some document of some grammar can use: a file may serve several grammars.
 */
function usedPlaces(grammars: readonly Grammar[]): Set<string> {
  const places = grammars.flatMap((grammar) =>
    [...reachable(grammar, [grammar.root])].flatMap((name) => {
      const element = grammar.elements.get(name);
      return element ? [declarationPlace(element)] : [];
    }),
  );
  return new Set(places);
}

const declarationPlace = ({ origin }: ElementDecl): string => `${origin.span.file.path}:${origin.span.start}`;

/** Reports declarations that no grammar uses, once for a file that several grammars share. */
function checkReachable(grammars: readonly Grammar[]): Diagnostic[] {
  const used = usedPlaces(grammars);
  const unused = new Map<string, { element: ElementDecl; roots: Set<string> }>();
  for (const grammar of grammars) {
    if (!grammar.elements.has(grammar.root)) continue;
    for (const element of grammar.elements.values()) {
      const place = declarationPlace(element);
      if (used.has(place)) continue;
      const known = unused.get(place) ?? { element, roots: new Set() };
      known.roots.add(`"${grammar.root}"`);
      unused.set(place, known);
    }
  }
  return [...unused.values()].map(({ element, roots }) =>
    diagnostic("IC1202", `"${element.name}" cannot occur anywhere below ${alternatives([...roots])}`, {
      at: element.origin,
    }),
  );
}

function checkDeterminism(grammar: Grammar): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const element of grammar.elements.values()) {
    if (element.content.kind !== "children") continue;
    for (const { name, first, second } of ambiguities(element.content.particle)) {
      // The XSD reader reports ambiguities of wildcards.
      if (first.kind === "any" || second.kind === "any") continue;
      const message = `the model of "${element.name}" is not deterministic: "${name}" could match two places in it`;
      found.push(
        diagnostic(
          "IC1203",
          message,
          { at: second.origin },
          "it is matched exactly; other XML tools may refuse it",
        ),
      );
    }
  }
  return found;
}

/** Value types of which nothing is known. */
export function checkTypes(grammar: Grammar): Diagnostic[] {
  const found: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const element of grammar.elements.values()) {
    if (!element.type || element.type.by === "xsd" || element.content.kind !== "text") continue;
    const { name, origin } = element.type;
    if (seen.has(name) || scalarFacts(element.type)) continue;
    seen.add(name);
    found.push(
      diagnostic(
        "IC1205",
        `the value type "${name}", used by "${element.name}", is not known; it is read as text`,
        { at: origin },
        `name it STRING_n or NUMBER_p_s, or say its values: <!ATTLIST type.${name} is.one-of CDATA #FIXED "…">`,
      ),
    );
  }
  return found;
}

/** Objects that relations may lead to, though nothing describes them: the entity of this name lists them. */
export const undescribedObjects = ({ parameterEntities }: Grammar): ReadonlySet<string> =>
  new Set((parameterEntities.get("UNDESCRIBED_OBJECTS")?.text ?? "").match(/[^\s|]+/g));
