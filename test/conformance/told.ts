import { XMLParser } from "fast-xml-parser";
import fs from "node:fs";
import { join } from "node:path";
import type { Model } from "./regular.js";

/**
 * What a published schema declares, read without the product's readers and models: DTDs by regular expressions, XML
 * Schema by the tree of another parser.
 */
export interface Told {
  readonly content: "text" | "date" | "empty" | "any" | "children";
  /** Without children: a sequence of nothing. */
  readonly model: Model;
  /** The value type of a text or a date. */
  readonly type: string;
  readonly attributes: Map<string, { readonly text: string; readonly isRequired: boolean }>;
}

/** By name; what is declared inside another element is `query.select`. */
export type ToldSchema = ReadonlyMap<string, Told>;

const nothing: Model = { kind: "seq", items: [], min: 1, max: 1 };
const bounds: Record<string, readonly [number, number]> = { "": [1, 1], "?": [0, 1], "*": [0, Infinity], "+": [1, Infinity] }; // prettier-ignore

/** Reads a DTD with what it includes. Of two declarations of a name the first holds. */
export function toldByDtd(folder: string, root: string): ToldSchema {
  const elements = new Map<string, Told>();
  const lists: [string, string][] = [];
  const entities = new Map<string, string>();
  const expand = (text: string): string =>
    text.replace(/%([\w.-]+);/g, (all, name: string) => (entities.has(name) ? expand(entities.get(name) as string) : all)); // prettier-ignore
  const read = (file: string): void => {
    const text = fs.readFileSync(join(folder, file), "utf8").replace(/<!--[^]*?-->/g, "");
    const tokens = /<!ENTITY\s+%\s+(\S+)\s+SYSTEM\s+["']([^"']+)["']\s*>|<!ENTITY\s+%\s+(\S+)\s+(?:"([^"]*)"|'([^']*)')\s*>|<!ELEMENT\s+(\S+)\s+([^>]*)>|<!ATTLIST\s+(\S+)\s+((?:"[^"]*"|'[^']*'|[^>"'])*)>|%([\w.-]+);/g; // prettier-ignore
    const files = new Map<string, string>();
    for (const [, out, system = "", own, one, two, element, model = "", holder, list = "", use] of text.matchAll(tokens)) {
      if (out !== undefined) files.set(out, system);
      else if (own !== undefined) entities.set(own, entities.get(own) ?? one ?? two ?? "");
      else if (use !== undefined) { if (files.has(use)) read(files.get(use) as string); }
      else if (holder !== undefined) lists.push([holder, expand(list)]);
      else if (element !== undefined && !elements.has(element)) elements.set(element, declared(model, expand(model)));
    }
  }; // prettier-ignore
  read(root);
  for (const [holder, list] of lists)
    for (const [, name = "", kind = "", use = ""] of list.matchAll(/([\w.:-]+)\s+(CDATA|ID\w*|NMTOKENS?|ENTIT\w+|\([^)]*\))\s+(#REQUIRED|#IMPLIED|(?:#FIXED\s+)?(?:"[^"]*"|'[^']*'))/g)) {
      const attributes = elements.get(holder)?.attributes;
      const values = [...new Set(kind.replace(/[()\s]/g, "").split("|"))].sort().join("|");
      const text = `${values} ${use.replace(/\s+/g, " ").replace(/'/g, '"')}`;
      if (attributes && !attributes.has(name)) attributes.set(name, { text, isRequired: use === "#REQUIRED" });
    } // prettier-ignore
  return elements;
}

function declared(model: string, expanded: string): Told {
  const full = expanded.replace(/\s+/g, "");
  const type = /^\s*%([\w.-]+);\s*$/.exec(model)?.[1] ?? "";
  const attributes: Told["attributes"] = new Map();
  if (/^\(*#PCDATA\)*\*?$/.test(full)) return { content: "text", model: nothing, type, attributes };
  if (full === "(year,month,day)") return { content: "date", model: parsed(full), type, attributes };
  if (/^(EMPTY|ANY)$/.test(full))
    return { content: full === "ANY" ? "any" : "empty", model: nothing, type: "", attributes };
  return { content: "children", model: parsed(full), type: "", attributes };
}

function parsed(text: string): Model {
  let at = 0;
  const particle = (): Model => {
    let read: Pick<Model, "kind" | "items"> & { name?: string };
    if (text[at] === "(") {
      const items: Model[] = [];
      let mark = "";
      do {
        at++;
        items.push(particle());
        if (text[at] !== ")") mark = text[at] as string;
      } while (text[at] !== ")");
      at++;
      read = { kind: mark === "|" ? "choice" : "seq", items };
    } else {
      const [name = ""] = /^[^,|()?*+]+/.exec(text.slice(at)) ?? [];
      if (name === "") throw new Error(`what is this model? ${text}`);
      at += name.length;
      read = { kind: "name", name, items: [] };
    }
    const sign = /[?*+]/.test(text[at] ?? "") ? (text[at++] as string) : "";
    const [min, max] = bounds[sign] as readonly [number, number];
    return { ...read, min, max };
  };
  return particle();
}

/** An element of XML Schema, without its prefix. */
interface Tag {
  readonly name: string;
  readonly at: Readonly<Record<string, string | undefined>>;
  readonly tags: readonly Tag[];
}

type Raw = Readonly<Record<string, unknown>>;

function tagsOf(raws: readonly Raw[]): Tag[] {
  return raws.flatMap((raw): Tag[] => {
    const name = Object.keys(raw).find((key) => key !== ":@") as string;
    if (name.startsWith("?") || name.startsWith("#")) return [];
    return [{ name: name.replace(/^.*:/, ""), at: (raw[":@"] ?? {}) as Tag["at"], tags: tagsOf(raw[name] as Raw[]) }];
  });
} // prettier-ignore

/** Reads an XML Schema: those parts of it that the published ones use. */
export function toldByXsd(file: string): ToldSchema {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "", parseAttributeValue: false, parseTagValue: false, trimValues: true }); // prettier-ignore
  const [schema] = tagsOf(parser.parse(fs.readFileSync(file, "utf8")) as Raw[]);
  const tops = schema?.tags ?? [];
  const top = (name: string, ref: string): Tag => {
    const found = tops.find((tag) => tag.name === name && tag.at["name"] === ref.replace(/^.*:/, ""));
    if (!found) throw new Error(`${name} ${ref} is not declared`);
    return found;
  };
  const elements = new Map<string, Told>();

  const valueOf = (tag: Tag): string => {
    const [derived] = tag.tags.filter(({ name }) => name === "restriction");
    if (!derived) throw new Error(`what is this type? ${JSON.stringify(tag)}`);
    const facets = derived.tags.map(({ name, at }) => `${name} ${at["value"]}`);
    return [tag.at["name"] ?? "", typeOf(derived.at["base"] as string), ...[...new Set(facets)].sort()].join(", ");
  }; // prettier-ignore
  const typeOf = (name: string): string => (/^xsd?:/.test(name) ? name : valueOf(top("simpleType", name)));

  const particle = (tag: Tag, path: string): Model[] => {
    const max = tag.at["maxOccurs"] ?? "1";
    const occurs = { min: Number(tag.at["minOccurs"] ?? 1), max: max === "unbounded" ? Infinity : Number(max) }; // prettier-ignore
    const items = (from: Tag): Model[] => from.tags.flatMap((inner) => particle(inner, path));
    switch (tag.name) {
      case "element": {
        const name = (tag.at["ref"] ?? tag.at["name"]) as string;
        if (tag.at["ref"] === undefined) element(tag, `${path}.${name}`);
        return [{ kind: "name", name, items: [], ...occurs }];
      }
      case "any":
        return [{ kind: "name", name: "#ANY", items: [], ...occurs }];
      case "group":
        return [{ kind: "seq", items: items(tag.at["ref"] === undefined ? tag : top("group", tag.at["ref"])), ...occurs }]; // prettier-ignore
      case "sequence":
        return [{ kind: "seq", items: items(tag), ...occurs }];
      case "choice":
      case "all":
        return [{ kind: tag.name, items: items(tag), ...occurs }];
      default:
        return [];
    }
  };

  const attributesOf = (tag: Tag): Told["attributes"] =>
    new Map(
      tag.tags.filter(({ name }) => name === "attribute").map(({ at, tags }) => {
        const [own] = tags.filter(({ name }) => name === "simpleType");
        const type = own ? valueOf(own) : typeOf(at["type"] ?? "xs:anySimpleType");
        const preset = at["fixed"] ?? at["default"];
        const text = [type, at["use"] === "required" ? "required" : "", at["fixed"] === undefined ? "" : "fixed", preset ?? ""].join(" / "); // prettier-ignore
        return [at["name"] as string, { text, isRequired: at["use"] === "required" }];
      }),
    ); // prettier-ignore

  const element = (tag: Tag, path: string): void => {
    const [own] = tag.tags.filter(({ name }) => name.endsWith("Type"));
    const named = tag.at["type"];
    const isComplex = tops.some(({ name, at }) => name === "complexType" && at["name"] === named);
    const complex = own?.name === "complexType" ? own : isComplex ? top("complexType", named as string) : undefined; // prettier-ignore
    const preset = ["default", "fixed"].flatMap((use) => (tag.at[use] === undefined ? [] : `, ${use} ${tag.at[use]}`)); // prettier-ignore
    const text = (type: string): Told => ({ content: "text", model: nothing, type: type + preset.join(""), attributes: new Map() }); // prettier-ignore
    if (own?.name === "simpleType") elements.set(path, text(valueOf(own)));
    else if (named !== undefined && !complex) elements.set(path, text(typeOf(named)));
    else if (!complex) elements.set(path, { ...text(""), content: "any" });
    else {
      const [model = nothing] = complex.tags.flatMap((inner) => particle(inner, path));
      const isText = complex.at["mixed"] === "true" && model.items.length === 0;
      const children = model.items.map(({ name }) => name).join();
      const isDate = children === "year,month,day" && model.items.every(({ min, max }) => min === 1 && max === 1); // prettier-ignore
      const content = isText ? "text" : isDate ? "date" : model.items.length === 0 ? "empty" : "children";
      elements.set(path, { content, model, type: isDate ? "DATE" : isText ? `text${preset.join("")}` : "", attributes: attributesOf(complex) }); // prettier-ignore
    }
  };
  for (const tag of tops) if (tag.name === "element") element(tag, tag.at["name"] as string);
  return elements;
}
