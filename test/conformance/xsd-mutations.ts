import type { Random } from "../support/random.js";
import { randomText } from "./xsd-documents.js";
import type { Node } from "./random-documents.js";

const INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
const XSD = "http://www.w3.org/2001/XMLSchema";

/** Every element of a tree. */
function nodesOf(root: Node): Node[] {
  const found = [root];
  for (const node of found)
    for (const child of node.children) if (typeof child !== "string") found.push(child);
  return found;
}

const values = [
  "", " ", "0", "1", "2000", "2001", "-1", "100", " 100 ", "true", "TRUE", "false", " false", "unix", "2024-01-31T10:00:00",
  " 2024-01-31T10:00:00", "asc", "employee", ",", "<![CDATA[]]>", "<![CDATA[1]]>", "1<!-- -->2", "<?x y?>",
]; // prettier-ignore

const types = ["xs:string", "xs:integer", "xs:boolean", "xs:anyType", "xs:token", "iaboolean", "filteroption", "nope", "xs:int", "xs:nope", " xs:string"]; // prettier-ignore

type Mutation = (node: Node, random: Random) => void;

/** Ways to spoil a tree that only a schema with types and namespaces minds. */
const mutations: readonly Mutation[] = [
  (node, random) => {
    const texts = node.children.findIndex((child) => typeof child === "string");
    node.children.splice(Math.max(texts, 0), texts < 0 ? 0 : 1, random.pick(values));
  },
  (node, random) => void (node.children = [random.pick(values)]),
  (node, random) => void (node.children = [randomText(random)]),
  (node, random) => {
    declare(node, random, INSTANCE);
    node.attributes.push(["xsi:nil", random.pick(["true", "false", "1", " true ", "x", ""])]);
  },
  (node, random) => {
    declare(node, random, INSTANCE);
    node.attributes.push(["xmlns:xs", XSD], ["xsi:type", random.pick(types)]);
  },
  (node, random) => {
    declare(node, random, INSTANCE);
    const name = random.pick(["xsi:schemaLocation", "xsi:noNamespaceSchemaLocation", "xsi:nope"]);
    node.attributes.push([name, "nope.xsd"]);
  },
  (node, random) => void node.attributes.push(["xmlns", random.pick(["", "urn:x"])]),
  (node, random) => {
    node.attributes.push(["xmlns:p", "urn:x"]);
    if (random.chance(0.5)) node.name = `p:${node.name}`;
    else node.attributes.push(["p:k", "v"]);
  },
  (node) => void (node.name = `q:${node.name}`),
];

function declare(node: Node, random: Random, namespace: string): void {
  if (random.chance(0.95)) node.attributes.push(["xmlns:xsi", namespace]);
}

/** Spoils a tree in place. */
export function mutateForSchema(root: Node, random: Random): void {
  random.pick(mutations)(random.pick(nodesOf(root)), random);
}
