import type { Random } from "../../support/random.js";
import type { Files } from "./files.js";

/** Something that a user writes into the files of a schema, wherever it fits. */
export interface Addition {
  /** The element whose declaration gets it. */
  readonly element: string;
  /** What is added, under a name of its own. */
  readonly name: string;
  /** The files with it in them; undefined where they have no place for it. */
  readonly into: (files: Files) => Files | undefined;
}

/** A function, a child, or a value of an attribute, behind one that is there already. */
export function randomAddition(
  files: Files,
  elements: readonly string[],
  number: number,
  random: Random,
): Addition | undefined {
  const element = random.pick(elements);
  const found = declarationOf(files, element);
  if (!found) return undefined;
  const name = `own_${number}`;
  const lists = listsOf(files, element);
  if (lists.length > 0 && random.chance(0.3)) {
    const attribute = random.pick(lists);
    return { element, name, into: (all) => withValue(all, element, attribute, name) };
  }
  const anchors = tokensIn(found.text).filter((one, at, all) => all.indexOf(one) === at);
  if (anchors.length === 0) return undefined;
  const anchor = random.pick(anchors);
  const joint = jointAt(found.text, anchor);
  if (joint === undefined) return undefined;
  return { element, name, into: (all) => withChild(all, { element, anchor, joint, name }) };
}

interface Found {
  readonly path: string;
  readonly start: number;
  /** From `<!ELEMENT` to `>`. */
  readonly text: string;
}

/** The one declaration of an element, comments left out. */
function declarationOf(files: Files, element: string): Found | undefined {
  const found = Object.entries(files).flatMap(([path, text]) =>
    [...blankedComments(text).matchAll(new RegExp(`<!ELEMENT\\s+${element}\\s[^>]*>`, "g"))].map((match) => ({
      path,
      start: match.index,
      text: match[0],
    })),
  );
  return found.length === 1 ? found[0] : undefined;
}

const blankedComments = (text: string): string =>
  text.replace(/<!--[^]*?-->/g, (comment) => comment.replace(/[^\n]/g, " "));

/** The names of children in a declaration. */
const tokensIn = (declaration: string): string[] =>
  (/\([^]*\)/.exec(declaration)?.[0] ?? "").match(/(?<![%#\w.-])[A-Za-z_][\w.-]*(?![\w.;-])/g) ?? [];

/** Where a child that occurs once in a declaration ends, and what joins it to others there. */
function placeOf(declaration: string, anchor: string) {
  const [match, another] = [
    ...declaration.matchAll(new RegExp(`([(,|]\\s*)${anchor}[?*+]?(?=\\s*([,|)]))`, "g")),
  ];
  if (!match || another || tokensIn(declaration).filter((one) => one === anchor).length !== 1)
    return undefined;
  const joints = [match[1]?.[0], match[2]].filter((one) => one === "," || one === "|");
  return { end: match.index + match[0].length, joint: joints[0] ?? "," };
}

const jointAt = (declaration: string, anchor: string): string | undefined =>
  placeOf(declaration, anchor)?.joint;

function withChild(
  files: Files,
  { element, anchor, joint, name }: { element: string; anchor: string; joint: string; name: string },
): Files | undefined {
  const found = declarationOf(files, element);
  const place = found && placeOf(found.text, anchor);
  if (!place || place.joint !== joint) return undefined;
  const at = found.start + place.end;
  const text = files[found.path] as string;
  const child = joint === "," ? `, ${name}?` : ` | ${name}`;
  const declared = `\n<!ELEMENT ${name} (#PCDATA)>\n`;
  return { ...files, [found.path]: `${text.slice(0, at)}${child}${text.slice(at).trimEnd()}${declared}` };
}

const listAt = (element: string, attribute = "[\\w.-]+"): RegExp =>
  new RegExp(`<!ATTLIST\\s+${element}\\s+(${attribute})\\s+\\(([^()%]*)\\)`, "g");

/** The attributes of an element that begin a list of attributes and take one of several values. */
const listsOf = (files: Files, element: string): string[] =>
  Object.values(files).flatMap((text) =>
    [...blankedComments(text).matchAll(listAt(element))].map(([, name]) => name as string),
  );

function withValue(files: Files, element: string, attribute: string, value: string): Files | undefined {
  for (const [path, text] of Object.entries(files)) {
    const [match] = blankedComments(text).matchAll(listAt(element, attribute));
    if (!match) continue;
    const at = match.index + match[0].length - 1;
    return { ...files, [path]: `${text.slice(0, at)} | ${value}${text.slice(at)}` };
  }
  return undefined;
}
