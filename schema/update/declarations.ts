import type { AttributeDecl, ElementDecl, Grammar, GroupParticle } from "../model/grammar.js";
import { ONCE } from "../model/particles.js";
import { attributeText } from "../diff/attributes.js";
import { alignGroup, shapedAs, type EntityPlans } from "./entities.js";
import { isNote } from "./noted.js";
import { laidOut } from "./texts.js";

/** A declaration in a file, with the grammars that read it. */
export interface Node {
  readonly name: string;
  /** Its place in the order of all declarations. */
  readonly at: number;
  readonly path: string;
  /** From `<!ELEMENT` to after `>`. */
  readonly start: number;
  readonly end: number;
  readonly uses: { readonly grammar: Grammar; readonly element: ElementDecl }[];
}

/** Identifies a declaration, whichever grammar reads it. */
export const keyOf = ({ origin }: ElementDecl): string => `${origin.span.file.path}:${origin.span.start}`;

/** The end of the attribute lists directly below a declaration. */
export function endOfLists(text: string, { name, end }: Pick<Node, "name" | "end">): number {
  const lists = new RegExp(`(?:\\s*<!ATTLIST\\s+${name.replaceAll(".", "\\.")}\\s(?:"[^"]*"|'[^']*'|[^>"'])*>)*`, "y"); // prettier-ignore
  lists.lastIndex = end;
  lists.test(text);
  return Math.max(end, lists.lastIndex);
}

/** The declarations of grammars, each once even if several grammars read it. */
export function nodesOf(grammars: readonly Grammar[], read: (path: string) => string): Map<string, Node> {
  const nodes = new Map<string, Node>();
  for (const grammar of grammars)
    for (const element of grammar.elements.values()) {
      const { file, start: at, end: behind } = element.origin.span;
      const key = keyOf(element);
      const text = read(file.path);
      const node = nodes.get(key) ?? {
        name: element.name,
        at: nodes.size,
        path: file.path,
        start: text.lastIndexOf("<!ELEMENT", at),
        end: text.indexOf(">", behind) + 1,
        uses: [],
      };
      node.uses.push({ grammar, element });
      nodes.set(key, node);
    }
  return nodes;
}

/** A content as the only item of a group, so that an entity can stand for all of it. */
export function asItem({ content, origin }: ElementDecl): GroupParticle {
  const items = content.kind === "children" ? [content.particle] : [];
  return { kind: "seq", items, occurs: ONCE, origin };
}

/** The text of a declaration, with the entities of its old text. */
export function elementText(now: ElementDecl, old: ElementDecl | undefined, plans: EntityPlans): string {
  const head = `<!ELEMENT ${now.name} `;
  const { content, type } = now;
  if (content.kind === "mixed")
    return laidOut(
      `${head}(#PCDATA | `,
      content.elements.map(({ name }) => name),
      "|",
      ")*>",
    );
  if (content.kind !== "children") {
    const text =
      content.kind === "text" ? (type ? `%${type.name};` : "(#PCDATA)") : content.kind.toUpperCase();
    return `${head}${text}>`;
  }
  if (type && !(old?.content.kind === "children")) return `${head}%${type.name};>`;
  const outer = alignGroup(
    old ? asItem(old) : asItem({ ...now, content: { kind: "empty" } }),
    asItem(now),
    old?.origin.via.length ?? 0,
  );
  const [whole = ""] = plans.parts(outer, 0, 0);
  const group = content.particle as GroupParticle;
  if (whole.startsWith("%")) return `${head}${whole}>`;
  const before = old?.content.kind === "children" ? (old.content.particle as GroupParticle) : undefined;
  const shaped = shapedAs(before, group);
  const comparable = before?.kind === shaped.kind ? before : { ...shaped, items: [] };
  const aligned = alignGroup(comparable, shaped, comparable.origin.via.length);
  const mark = whole.slice(whole.lastIndexOf(")") + 1);
  const parts = plans.parts(aligned, 0, aligned.after.length - 1);
  return laidOut(`${head}(`, parts, group.kind === "choice" ? "|" : ",", `)${mark}>`);
}

/** An attribute as it is declared. */
export function attributeLine(attribute: AttributeDecl): string {
  const { name, value } = attribute;
  const text = `${name} ${attributeText(attribute)}`;
  if (value === undefined) return text;
  // Line breaks between the words of a note have no meaning.
  const isWords = isNote({ name }) && name !== "is.list" && name !== "is.default";
  const said = isWords ? value.trim().replace(/\s+/g, " ") : value;
  return text.slice(0, text.length - JSON.stringify(value).length) + literal(said);
}

/** A value in quotes. */
function literal(value: string): string {
  const escaped = value.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return escaped.includes('"') && !escaped.includes("'")
    ? `'${escaped}'`
    : `"${escaped.replace(/"/g, "&quot;")}"`;
}

/** The text of an attribute list; empty where there is none. */
export function attlistText({ name, attributes }: Pick<ElementDecl, "name" | "attributes">): string {
  return listText(name, attributes.map(attributeLine));
}

/** An attribute list of these parts, on one line where they fit; empty where there are none. */
export function listText(name: string, parts: readonly string[]): string {
  if (parts.length === 0) return "";
  const line = `<!ATTLIST ${name} ${parts.join(" ")}>`;
  return line.length <= 110 ? line : `<!ATTLIST ${name}\n    ${parts.join("\n    ")}>`;
}
