/**
 * The runtime's reader must find documents well-formed exactly where libxml2 does, and read from them what
 * libxml2 reads. SEED repeats a run, MUTATIONS and DOCUMENTS set how many are tried. Document types, which the
 * reader refuses by design, and namespaces, which it does not know, are left out.
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readXml, XmlReadError, type XmlAttribute } from "../../runtime/index.js";
import { Random, seedOf } from "../support/random.js";
import { readerDocuments } from "./runtime-documents.js";
import { xmllintVersion } from "./xmllint.js";

const seed = seedOf(process.env);
const mutations = Number(process.env["MUTATIONS"] ?? 3000);
const documents = Number(process.env["DOCUMENTS"] ?? 300);
const version = xmllintVersion();
if (version === undefined) console.log("skipped: xmllint is not installed (Debian: libxml2-utils)");
else console.log(`libxml2 ${version}: SEED=${seed}, ${mutations} mutations, ${documents} documents`);

/** What xmllint answers to each document: its exit status, and what it prints with the words given. */
function xmllint(sources: readonly string[], words = "--noout"): { status: number; output: string }[] {
  const folder = fs.mkdtempSync(join(tmpdir(), "runtime-reader-"));
  try {
    sources.forEach((source, index) => fs.writeFileSync(join(folder, `${index}.xml`), source));
    const script = `for i in $(seq 0 ${sources.length - 1}); do
      xmllint --nonet ${words} $i.xml >$i.out 2>/dev/null; echo $?; done`;
    const { stdout, status } = spawnSync("sh", ["-c", script], {
      cwd: folder,
      encoding: "utf8",
      timeout: 300_000,
    });
    const statuses = stdout.trim().split("\n").map(Number);
    if (status !== 0 || statuses.length !== sources.length) throw new Error("xmllint did not run");
    return statuses.map((each, index) => ({
      status: each,
      output: fs.readFileSync(join(folder, `${index}.out`), "utf8"),
    }));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const ignore = { open() {}, close() {}, text() {} };

/** Whether the reader takes a document; an error other than `XmlReadError` is thrown on. */
function isWellFormed(source: string): boolean {
  try {
    readXml(source, ignore);
    return true;
  } catch (error) {
    if (error instanceof XmlReadError) return false;
    throw error;
  }
}

const readable = (sources: readonly string[]): string[] =>
  sources.map((source) =>
    JSON.stringify(source).replace(/[^ -~]/gu, (c) => `\\u{${c.codePointAt(0)?.toString(16)}}`),
  );

/** Documents on which reader and libxml2 differ. */
function disagreements(sources: readonly string[]): { refusedHere: string[]; acceptedHere: string[] } {
  const verdicts = xmllint(sources);
  const differing = sources.filter(
    (source, index) => isWellFormed(source) !== (verdicts[index]?.status === 0),
  );
  return {
    refusedHere: readable(differing.filter((source) => !isWellFormed(source))),
    acceptedHere: readable(differing.filter(isWellFormed)),
  };
}

/**
 * Where libxml2 is laxer than XML 1.0 (a version without digits, no space before standalone, NUL after the
 * root), or knows what syntax does not say: which names are those of encodings.
 */
const unjudged =
  /\0|^\uFEFF?<\?xml[^>]*(?:version\s*=\s*["']1\.["']|["']standalone)|encoding\s*=\s*["'](?!utf-8["'])/i;

const agreement = { refusedHere: [], acceptedHere: [] };

const small = [
  "<a x=\"1\" y='2'><b/>t&amp;u<c>&#65;</c></a>",
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a><!-- c --><?p q?></a>\n<!-- e -->',
  '<a><![CDATA[x]]y]]><b n="&lt;&#x9;">]] ></b ></a >',
  "<é·1>\r\n<b.c-d_e/>\r</é·1>",
  '<a\tx\n=\r"y" >z<b/><b></b></a>',
  "<?p?><a>&quot;&apos;&gt;</a><?q  r ?>",
];

const pieces = [
  ...[
    "<",
    ">",
    "/",
    "&",
    ";",
    "#",
    "x",
    "'",
    '"',
    "=",
    " ",
    "\n",
    "\t",
    "!",
    "?",
    "-",
    "[",
    "]",
    "a",
    "1",
    ".",
  ],
  ...["<!--", "-->", "--", "<![CDATA[", "]]>", "<?", "?>", "</", "/>", "&amp;", "&#", "&#x", "&b;", "<a>"],
  ...["</a>", "\r", "\u0001", "\uFFFE", "\uFEFF", "·", "😀", "\u0085", "xml", 'x="1"'],
];

/**
 * A small document that is cut off, or after a few characters or marks are taken out, put in, repeated or
 * swapped.
 */
function mutant(random: Random): string {
  const characters = [...random.pick(small)];
  for (let count = random.whole(1, 3); count > 0; count--) {
    const at = random.below(characters.length);
    const other = random.below(characters.length);
    const kind = random.below(5);
    if (kind === 4) characters.length = other + 1;
    else if (kind === 0) characters.splice(at, random.whole(1, 2));
    else if (kind === 1) characters.splice(at, 0, ...random.pick(pieces));
    else if (kind === 2) characters.splice(at, 0, ...characters.slice(other, other + random.whole(1, 5)));
    else [characters[at], characters[other]] = [characters[other] as string, characters[at] as string];
  }
  return characters.join("");
}

const names = ["a", "Z", "_x", "é", "漢", "a-b.c", "x1", "𐐀", "b·"];
const texts = [
  ...["a", " ", "\n", "\r", "\r\n", "\t", "é", "😀", "\u0085", "\u2028", "]]", "'", ">"],
  ...["&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#13;", "&#10;", "&#9;", "&#x1F600;", "&#038;", "&#x3c;"],
];
const between = ["<!-- <x/> & -->", "<?pi <x> ?>", "<!---->", "<?pi?>"];

/** A well-formed element with everything that may occur in one. */
function element(random: Random, depth = 0): string {
  const name = random.pick(names);
  const keys = names.filter(() => random.chance(0.2));
  const attributes = keys.map((key) => {
    const quote = random.pick(['"', "'"]);
    const value = Array.from({ length: random.below(5) }, () => random.pick(texts.concat('"')));
    return ` ${key} = ${quote}${value.filter((text) => text !== quote).join("")}${quote}`;
  });
  const content = Array.from({ length: random.below(6) }, () => {
    const kind = random.below(10);
    if (kind < 2 && depth < 5) return element(random, depth + 1);
    if (kind === 3) return random.pick(between);
    if (kind === 4) return `<![CDATA[${random.pick(texts)}<&${random.pick(texts)}]]>`;
    return random.pick(texts);
  });
  const inner = content
    .join("")
    .replaceAll("]]>", (found, at: number, all: string) =>
      all.lastIndexOf("<![CDATA[", at) > all.lastIndexOf("]]>", at - 1) ? found : "]] >",
    );
  return inner === "" && random.chance(0.5)
    ? `<${name}${attributes.join("")}/>`
    : `<${name}${attributes.join("")}>${inner}</${name}\n>`;
}

const escapes = new Map(
  [...'&amp; <lt; >gt; "quot;'.split(" ")].map((pair) => [pair[0], `&${pair.slice(1)}`]),
);
const escape = (text: string, which: RegExp): string =>
  text.replace(
    which,
    (found) => escapes.get(found) ?? `&#x${found.charCodeAt(0).toString(16).toUpperCase()};`,
  );

/** What the reader reads, in the form of Canonical XML without comments and processing instructions. */
function canonical(source: string): string {
  let text = "";
  const byName = (a: XmlAttribute, b: XmlAttribute): number =>
    Buffer.compare(Buffer.from(a.name), Buffer.from(b.name));
  readXml(source, {
    open(name, attributes) {
      const list = [...attributes]
        .sort(byName)
        .map((each) => ` ${each.name}="${escape(each.value, /[&<"\t\n\r]/g)}"`);
      text += `<${name}${list.join("")}>`;
    },
    close(name) {
      text += `</${name}>`;
    },
    text(part) {
      text += escape(part, /[&<>\r]/g);
    },
  });
  return text;
}

describe.skipIf(version === undefined)("the reader beside libxml2", () => {
  it("agrees on documents for every rule of the syntax", () => {
    const sources = readerDocuments().filter((source) => !unjudged.test(source));
    expect(sources.length).toBeGreaterThan(300);
    expect(disagreements(sources)).toEqual(agreement);
  });

  it("refuses where libxml2 is laxer than the recommendation", () => {
    const lax = [
      '<?xml version="1."?><a/>',
      '<?xml version="1.0" encoding="UTF-8"standalone="yes"?><a/>',
      "<a/>\0",
    ];
    expect(lax.filter(isWellFormed)).toEqual([]);
  });

  it("agrees on random mutations of small documents", () => {
    const random = new Random(seed);
    const sources = new Set<string>();
    while (sources.size < mutations) {
      const source = mutant(random);
      if (!source.includes(":") && !unjudged.test(source)) sources.add(source);
    }
    const accepted = [...sources].filter(isWellFormed).length;
    console.log(`${accepted} of ${sources.size} mutations are well-formed`);
    expect(accepted).toBeGreaterThan(0);
    expect(disagreements([...sources])).toEqual(agreement);
  });

  it("reads the same names, attributes and text", () => {
    const random = new Random(seed);
    const sources = Array.from({ length: documents }, () => {
      const around = (): string => (random.chance(0.3) ? random.pick(between) : "");
      return `${around()}\r\n${element(random)}\n${around()}`;
    });
    const answers = xmllint(sources, "--c14n");
    sources.forEach((source, index) => {
      const { status, output = "" } = answers[index] ?? {};
      expect(status, source).toBe(0);
      const theirs = output.replace(/<!--[^]*?-->|<\?[^]*?\?>/g, "").trim();
      expect(canonical(source), JSON.stringify(source)).toBe(theirs);
    });
  });
});
