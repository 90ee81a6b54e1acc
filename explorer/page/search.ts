import MiniSearch from "minisearch";
import { modules, type Listed, type ListedModule } from "./catalog.js";
import type { DocPage } from "../data/docs.js";
import type { SearchData } from "../data/model.js";

/** One thing that can be found. */
export interface Hit {
  readonly kind: "object" | "function" | "field" | "guide" | "code";
  readonly title: string;
  readonly detail: string;
  readonly href: string;
}

interface Entry extends Hit {
  readonly id: number;
  readonly name: string;
  readonly words: string;
  readonly text: string;
  readonly weight: number;
  /** Its names in lower case. An exact match comes first. */
  readonly names: readonly string[];
}

/** Words of a question that say nothing of what is asked for. */
const EMPTY = new Set(
  "a an and are can do does for how i if in is it my of on or the to what when which with you me not that does much".split(
    " ",
  ),
);

/** What people call what a function does. */
const synonyms: Readonly<Record<string, string>> = {
  create: "add new make post enter required",
  update: "change edit modify",
  delete: "remove",
  query: "find filter list search where select fields",
  readByQuery: "find filter list search where",
  read: "get fetch load",
  get: "fetch read load",
  get_list: "find filter list search query",
  void: "cancel",
  reverse: "undo cancel",
  approve: "accept",
  lookup: "fields describe definition",
  inspect: "fields describe definition",
};

/** What people call an object whose name does not say it. */
const aliases: Readonly<Record<string, string>> = {
  apbill: "bill",
  appymt: "bill payment",
  arinvoice: "invoice",
  arpymt: "customer payment",
  cctransaction: "credit card transaction",
  glbatch: "journal entry",
  glentry: "journal entry line",
  gltransaction: "journal entry",
  podocument: "purchase order purchasing transaction",
  sodocument: "sales order entry transaction",
  supdoc: "attachment attach file",
};

const split = (text: string): string[] =>
  text
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** Makes what finds objects, functions, fields, guides and codes by words. */
export function makeSearch(
  { fields, docs }: SearchData,
  pages: readonly DocPage[],
): (query: string) => Hit[] {
  const all = modules();
  const comments = new Map(docs.map(([module, profile, doc]) => [`${module} ${profile}`, doc]));
  const entries: Omit<Entry, "id">[] = [];
  for (const module of all) {
    if (module.profiles.length > 0) entries.push(objectEntry(module));
    for (const profile of module.profiles)
      if (profile.direction === "Request")
        entries.push(functionEntry(module, profile, comments.get(`${profile.module} ${profile.name}`)));
  }
  for (const field of fields) entries.push(fieldEntry(field, all));
  for (const page of pages)
    for (const { id, title, text } of page.sections)
      entries.push({
        kind: page.path.startsWith("codes/") ? "code" : "guide",
        title,
        detail: page.path.startsWith("codes/") ? text : page.title,
        href: `#/docs/${page.path}${id && id !== page.sections[0]?.id ? `/${id}` : ""}`,
        name: title,
        words: page.title,
        text,
        weight: weightOf(page.path),
        names: [title.toLowerCase()],
      });
  const numbered = entries.map((entry, id) => ({ id, ...entry }));
  const search = new MiniSearch<Entry>({
    fields: ["name", "words", "text"],
    tokenize: (text) => split(text).concat(text.toLowerCase().split(/\s+/)),
    processTerm: (term) => (EMPTY.has(term) ? null : term),
    searchOptions: {
      boost: { name: 4, words: 2 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 5 ? 0.15 : false),
      tokenize: split,
      boostDocument: (id) => numbered[id as number]?.weight ?? 1,
    },
  });
  search.addAll(numbered);
  return (query) => {
    const asked = query.trim().toLowerCase();
    const wanted = new Set(split(query).filter((word) => !EMPTY.has(word))).size;
    const found = search.search(query).map(({ id, score, queryTerms }) => {
      const entry = numbered[id as number] as Entry;
      // An entry that has every word comes before one whose title has one of them.
      const share = queryTerms.length / wanted;
      return { entry, score: score * share ** 2, isCalledSo: entry.names.includes(asked) };
    });
    return found
      .sort((a, b) =>
        a.isCalledSo && b.isCalledSo
          ? b.entry.weight - a.entry.weight
          : Number(b.isCalledSo) - Number(a.isCalledSo) || b.score - a.score,
      )
      .slice(0, 40)
      .map(({ entry }) => entry);
  };
}

/** Pages that tell how to do something come before those that list all there is, or was, and say how it is made. */
function weightOf(path: string): number {
  if (/^(README$|history$|architecture$|decisions\/)/.test(path)) return 0.4;
  return path.startsWith("reference/") ? 0.8 : 1.2;
}

const objectEntry = (module: ListedModule): Omit<Entry, "id"> => ({
  kind: "object",
  title: module.name,
  detail: `${module.version}, ${module.profiles.length} profiles`,
  href: module.href,
  name: [module.name, ...new Set(module.profiles.map(({ object }) => object))].join(" "),
  words: `${module.application} ${aliases[module.name] ?? ""}`,
  text: "",
  weight: 1.6,
  names: [module.name],
});

const functionEntry = (
  module: ListedModule,
  profile: Listed,
  doc: string | undefined,
): Omit<Entry, "id"> => ({
  kind: "function",
  title: profile.name.replace(/ Request$/, ""),
  detail: `${profile.version} ${profile.function}${doc === undefined ? "" : `. ${doc}`}`,
  href: profile.href,
  name: `${profile.object} ${profile.function}`,
  words: `${profile.action} ${aliases[module.name] ?? ""} ${synonyms[profile.function] ?? synonyms[split(profile.function)[0] ?? ""] ?? ""}`,
  text: doc ?? "",
  weight: 1.3,
  names: [profile.name.toLowerCase()],
});

function fieldEntry(
  [name, label, places]: readonly [string, string, readonly number[]],
  all: readonly ListedModule[],
): Omit<Entry, "id"> {
  const first = places.map((at) => all[at]).filter((module) => module !== undefined);
  const shown = first.slice(0, 3).map(({ version, name: of }) => `${of} ${version}`);
  const more = first.length - shown.length;
  return {
    kind: "field",
    title: label === "" ? name : `${name} · ${label}`,
    detail: `in ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
    href: fieldHref(name, label),
    name: `${name} ${label}`,
    words: "",
    text: first.length === 1 ? (first[0]?.name ?? "") : "",
    // Of fields that are called the same, the one that more objects have.
    weight: 0.8 + Math.min(first.length, 20) / 100,
    names: [name.toLowerCase(), label.toLowerCase()],
  };
}

/** Where fields of a name stand; with a label, those that are called so. */
export const fieldHref = (name: string, label = ""): string =>
  `#/field/${[name, label].filter(Boolean).map(encodeURIComponent).join("/")}`;
