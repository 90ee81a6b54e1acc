/**
 * `diff` against another reading of the published releases: regular expressions over their text, entities put in by
 * hand, without the product's reader, models or rules. Every element, child, attribute, function and value type that
 * came, went or changed has to be found, and nothing else. Then the same over random changes to a release.
 */
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { compare } from "../../generator/compare/difference.js";
import type { Change } from "../../schema/diff/change.js";
import { Random, seedOf } from "../support/random.js";

const shared = fileURLToPath(new URL("../../../shared/intacct/releases", import.meta.url));
const isThere = fs.existsSync(shared);
if (!isThere) console.log("skipped: releases are not beside the project");
const releases = ["2015-12-14", "2017-08-06", "2019-09-19", "2024-05-07"];
const pairs = releases.flatMap((from) => releases.filter((to) => to !== from).map((to) => [from, to] as const)); // prettier-ignore
const seed = seedOf(process.env);

const scratch = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), "diff-releases-"));
afterAll(() => {
  fs.rmSync(scratch, { recursive: true, force: true });
});

interface Told {
  readonly children: ReadonlySet<string>;
  readonly attributes: Map<string, string>;
  /** The model without white space. */
  readonly model: string;
  /** The value type of a text. */
  readonly type: string | undefined;
}

/** Reads a DTD with what it includes. Of two declarations of a name the first holds. */
function told(folder: string, root: string): Map<string, Told> {
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
      else if (element !== undefined && !elements.has(element)) elements.set(element, told1(model));
    }
  }; // prettier-ignore
  const told1 = (model: string): Told => {
    const full = expand(model).replace(/\s+/g, "");
    const isText = /^\(*#PCDATA\)*\*?$/.test(full) || full === "(year,month,day)";
    const type = /^\s*%([\w.-]+);\s*$/.exec(model)?.[1];
    const names = full.match(/(?<![#%\w.-])[A-Za-z_][\w.-]*/g) ?? [];
    const children = new Set(isText || /^(EMPTY|ANY)$/.test(full) ? [] : names);
    return { children, attributes: new Map(), model: full, type: isText ? (type ?? "") : undefined };
  };
  read(root);
  for (const [holder, list] of lists)
    for (const [, name = "", kind = "", use = ""] of list.matchAll(/([\w.:-]+)\s+(CDATA|ID\w*|NMTOKENS?|ENTIT\w+|\([^)]*\))\s+(#REQUIRED|#IMPLIED|(?:#FIXED\s+)?(?:"[^"]*"|'[^']*'))/g)) {
      const attributes = elements.get(holder)?.attributes;
      const values = [...new Set(kind.replace(/[()\s]/g, "").split("|"))].sort().join("|");
      if (attributes && !attributes.has(name)) attributes.set(name, `${values} ${use.replace(/\s+/g, " ").replace(/'/g, '"')}`);
    } // prettier-ignore
  return elements;
}

/** What the two readings differ in: `added child bill / memo`. */
function expected(olds: Map<string, Told>, news: Map<string, Told>, isRequest: boolean) {
  const facts = new Set<string>();
  const between = (subject: string, before: Iterable<string>, after: Iterable<string>, of: string): void => {
    const [old, now] = [new Set(before), new Set(after)];
    for (const name of old) if (!now.has(name)) facts.add(`removed ${subject} ${of} / ${name}`);
    for (const name of now) if (!old.has(name)) facts.add(`added ${subject} ${of} / ${name}`);
  };
  const remodelled = new Set<string>();
  for (const name of new Set([...olds.keys(), ...news.keys()])) {
    const [old, now] = [olds.get(name), news.get(name)];
    if (!old || !now) {
      facts.add(`${old ? "removed" : "added"} element ${name} / ${name}`);
      continue;
    }
    between(isRequest && name === "function" ? "function" : "child", old.children, now.children, name);
    between("attribute", old.attributes.keys(), now.attributes.keys(), name);
    for (const [attribute, text] of old.attributes)
      if ((now.attributes.get(attribute) ?? text) !== text) facts.add(`changed attribute ${name} / ${attribute}`); // prettier-ignore
    if (old.type !== undefined && now.type !== undefined && old.type !== now.type)
      facts.add(`changed type ${name} / ${name}`);
    if (old.model !== now.model) remodelled.add(name);
  }
  return { facts, remodelled };
}

/** A change in the same words; a rename is a removal and an addition. */
const factsOf = ({ kind, subject, element, name, renamed }: Change): string[] =>
  renamed
    ? [`removed ${subject} ${subject === "element" ? renamed.from : element} / ${renamed.from}`, `added ${subject} ${subject === "element" ? renamed.to : element} / ${renamed.to}`] // prettier-ignore
    : [`${kind} ${subject} ${element} / ${name}`];

async function expectTheSame(before: string, after: string): Promise<number> {
  const io = { cwd: scratch, env: {} } as never;
  const { changes } = await compare({ before, after, schema: undefined, version: "2.1" }, io);
  let count = 0;
  for (const message of ["request", "response"] as const) {
    const root = `intacct_${message}.v2.1.dtd`;
    const [olds, news] = [told(join(before, "v2.1"), root), told(join(after, "v2.1"), root)];
    const { facts, remodelled } = expected(olds, news, message === "request");
    const found = changes.filter((change) => change.message === message);
    // Which children have moved, or may come oftener, can be told in several ways: only where models differ at all.
    const isMoved = ({ kind, subject }: Change): boolean => kind === "changed" && (subject === "child");
    for (const change of found.filter((one) => isMoved(one) && !one.renamed)) expect(remodelled, `${change.element} ${change.name}`).toContain(change.element);
    const others = found.filter((one) => !isMoved(one) || one.renamed);
    expect([...new Set(others.flatMap(factsOf))].sort()).toEqual([...facts].sort());
    count += facts.size;
  }
  return count;
} // prettier-ignore

/** Changes that are made in the text of a declaration. */
const spoilers: readonly ((text: string, random: Random, name: string) => string)[] = [
  (text, random, name) => atOne(text, /<!ELEMENT\s+\w+\s+\((?=\w+[?*+]?\s*,)/g, random, (found) => `${found}${name}?, `, `\n<!ELEMENT ${name} (#PCDATA)>\n`), // prettier-ignore
  (text, random) => atOne(text, /, \w+\?(?=[,)])/g, random, () => ""),
  (text, random) => atOne(text, /, (\w+)\?(?=[,)])/g, random, (found) => found.slice(0, -1)),
  (text, random, name) => atOne(text, /<!ATTLIST\s+\w+\s+(?=\w)/g, random, (found) => `${found}${name} CDATA #IMPLIED `), // prettier-ignore
  (text, random, name) => `${text}\n<!ELEMENT ${name} EMPTY>\n${random.chance(0.5) ? `<!ATTLIST ${name} a CDATA #REQUIRED>` : ""}\n`, // prettier-ignore
  (text, random, name) => atOne(text, /\|\s*create_\w+(?=\s*\|)/g, random, (found) => `${found} | ${name}`, `\n<!ELEMENT ${name} EMPTY>\n`), // prettier-ignore
];

function atOne(text: string, where: RegExp, random: Random, by: (found: string) => string, behind = ""): string {
  const found = [...text.replace(/<!--[^]*?-->/g, (all) => " ".repeat(all.length)).matchAll(where)];
  if (found.length === 0) return text;
  const { index, 0: match } = random.pick(found);
  return text.slice(0, index) + by(match) + text.slice(index + match.length) + behind;
} // prettier-ignore

describe.skipIf(!isThere)(`diff of published releases, SEED=${seed}`, () => {
  it.each(pairs)("%s → %s", { timeout: 60_000 }, async (from, to) => {
    expect(await expectTheSame(join(shared, from), join(shared, to))).toBeGreaterThan(10);
  });

  it("random changes to a release", { timeout: 60_000 }, async () => {
    const random = new Random(seed);
    const [before, after] = [join(shared, "2024-05-07"), join(scratch, "changed")];
    for (let round = 0; round < 8; round++) {
      fs.rmSync(after, { recursive: true, force: true });
      fs.cpSync(before, after, { recursive: true });
      const names = fs.readdirSync(join(after, "v2.1"));
      for (let number = random.whole(1, 6); number > 0; number--) {
        const place = join(after, "v2.1", random.pick(names));
        fs.writeFileSync(place, random.pick(spoilers)(fs.readFileSync(place, "utf8"), random, `zz${round}${number}`)); // prettier-ignore
      }
      await expectTheSame(before, after);
    }
  });
});
