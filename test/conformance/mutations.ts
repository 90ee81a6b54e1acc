import type { Grammar } from "../../schema/model/grammar.js";
import type { Random } from "../support/random.js";
import type { Node } from "./random-documents.js";

/** An element with the list that it is in; the root is in none. */
interface Place {
  readonly node: Node;
  readonly siblings: (Node | string)[];
}

function places(root: Node): Place[] {
  const found: Place[] = [{ node: root, siblings: [] }];
  for (const { node } of found) {
    for (const child of node.children) {
      if (typeof child !== "string") found.push({ node: child, siblings: node.children });
    }
  }
  return found;
}

type Mutation = (place: Place, random: Random, grammar: Grammar) => void;

const anyName = (random: Random, grammar: Grammar): string =>
  random.chance(0.8)
    ? random.pick([...grammar.elements.keys()])
    : random.pick(["unknown", "x:y", "Request", "é", "a.b-c"]);

const insert = <T>(list: T[], random: Random, item: T): void => {
  list.splice(random.below(list.length + 1), 0, item);
};

const misplacedText = [
  "x",
  " ",
  "&#32;",
  "&#120;",
  "<![CDATA[ ]]>",
  "<![CDATA[]]>",
  "&amp;",
  "<!-- x -->",
  "<?x y?>",
  "\u00a0",
  "\u0085",
  "\n",
  "&lt;",
];

const badValues = [
  "",
  "x",
  "TRUE",
  " true",
  "true ",
  "&#116;rue",
  "tr&#x75;e",
  "a b",
  "&amp;",
  "é",
  "1",
  "-",
  "\ttrue",
];

/** Ways to spoil a tree; many leave it valid, which is as good a test. */
const mutations: readonly Mutation[] = [
  ({ node, siblings }) => void siblings.splice(siblings.indexOf(node), siblings.includes(node) ? 1 : 0),
  ({ node, siblings }) => void siblings.splice(siblings.indexOf(node) + 1, 0, structuredClone(node)),
  ({ siblings }, random) => {
    if (siblings.length < 2) return;
    const [a, b] = [random.below(siblings.length), random.below(siblings.length)];
    [siblings[a], siblings[b]] = [siblings[b] as Node, siblings[a] as Node];
  },
  ({ node }, random, grammar) => void (node.name = anyName(random, grammar)),
  ({ node }, random, grammar) => {
    insert(node.children, random, { name: anyName(random, grammar), attributes: [], children: [] });
  },
  ({ node }, random) => {
    insert(node.children, random, random.pick(misplacedText));
  },
  ({ node }) => void (node.children = []),
  ({ node }) =>
    void (node.children = node.children.flatMap((child) =>
      typeof child === "string" ? [child] : child.children,
    )),
  ({ node, siblings }, random) => {
    const other = siblings[random.below(siblings.length)];
    if (other !== undefined && other !== node && !contains(other, node))
      node.children.push(structuredClone(other));
  },
  ({ node }) => void node.attributes.pop(),
  ({ node }, random) =>
    void node.attributes.push([
      random.pick(["key", "unknown", "xml:lang", "xmlns", "xmlns:p", "a:b"]),
      random.pick(badValues),
    ]),
  ({ node }, random) => {
    const attribute = node.attributes[random.below(node.attributes.length)];
    if (attribute) attribute[1] = random.pick(badValues);
  },
  ({ node }, random, grammar) => {
    const declared = grammar.elements.get(node.name)?.attributes ?? [];
    if (declared.length > 0) node.attributes.push([random.pick(declared).name, random.pick(badValues)]);
  },
];

const contains = (outer: Node | string, inner: Node): boolean =>
  typeof outer !== "string" && (outer === inner || outer.children.some((child) => contains(child, inner)));

/** Spoils a tree in place, once or a few times. */
export function mutateTree(root: Node, random: Random, grammar: Grammar): void {
  do {
    const all = places(root);
    const place = random.pick(all);
    random.pick(mutations)(place, random, grammar);
  } while (random.chance(0.3));
}

/** Gives a document entities and attribute types of its own, and refers to some of them. */
export function declareEntities(root: Node, random: Random, grammar: Grammar): void {
  // Without a prefix: libxml2 loses it where an entity uses one that is bound around the reference.
  const element = (): string => `<${anyName(random, grammar).replace(/.*:/, "")}/>`;
  const texts = [
    "",
    " ",
    "x",
    "&#32;",
    "&#38;lt;",
    "&#60;",
    "<![CDATA[ ]]>",
    "<!-- c -->",
    "<open>",
    "&two;",
    "&three; &two;",
  ];
  const declarations = ["one", "two", "three", "four"].map(
    (name) => `<!ENTITY ${name} "${random.chance(0.4) ? element() : random.pick(texts)}">`,
  );
  const { name, attributes } = random.pick(places(root)).node;
  const type = random.pick(["CDATA", "NMTOKEN", "NMTOKENS", "(true | false)"]);
  const attribute = attributes[0]?.[0] ?? "key";
  declarations.push(`<!ATTLIST ${name} ${attribute} ${type} #IMPLIED>`);
  for (let uses = random.whole(0, 3); uses > 0; uses--) {
    const { node } = random.pick(places(root));
    const use = random.pick(["&one;", "&two;", "&three;", "&four;", "&none;"]);
    const given = random.chance(0.2) ? node.attributes[0] : undefined;
    if (given) given[1] += use;
    else insert(node.children, random, use);
  }
  root.before = `<!DOCTYPE ${random.pick([root.name, "other"])}${random.pick(["", ' SYSTEM "none.dtd"'])} [${declarations.join("\n")}]>`;
}

const scraps = [
  "<", ">", "&", '"', "'", "/", "</", "/>", "]]>", "--", "<!--", "-->", "<?", "?>", "&#0;", "&#x1F;", "&undeclared;", "&lt", "=",
  "<![CDATA[", " ", "\n", "x", ":", "é", "\u0001", "\0", "\ufffe", "\u2028", "%", "<x>", "</x>", "<x/>", "&#xD800;", "&#65;", "<!", "<1/>",
]; // prettier-ignore

const badBytes = [
  [0xff],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xe2, 0x82],
  [0xf4, 0x90, 0x80, 0x80],
  [0x80],
  [0x00],
  [0xef, 0xbb, 0xbf],
  [0xc3],
];

/** Spoils the bytes of a document. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length + 1);
  const to = Math.min(bytes.length, at + 1 + random.below(random.chance(0.8) ? 2 : 30));
  const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (random.below(6)) {
    case 0:
      return Buffer.concat([head, bytes.subarray(to)]);
    case 1:
      return Buffer.concat([head, bytes.subarray(at, to), tail]);
    case 2:
      return head;
    case 3:
      return Buffer.concat([head, Buffer.from(random.pick(badBytes)), tail]);
    default:
      return Buffer.concat([
        head,
        Buffer.from(random.pick(scraps)),
        random.chance(0.5) ? tail : bytes.subarray(to),
      ]);
  }
}
