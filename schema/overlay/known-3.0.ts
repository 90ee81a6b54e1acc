import { countsOf } from "intacct-runtime/internals";
import type { ElementDecl, Grammar } from "../model/grammar.js";
import { childNames, countOf, declaredName, elementsOf } from "../model/particles.js";
import { scalarOf } from "../model/scalars.js";
import { alternativesIn } from "./demand.js";
import { askedIn, KnownObjectBuilder, type KnownObjects } from "./known.js";
import { append } from "../text/collections.js";

/**
 * The objects that version 3.0 describes.
 *
 * @param requests the grammar of requests, with `objects`
 * @param responses the grammar of answers, which has read-only fields; without it, they are unknown
 */
export function knownObjectsOf30(requests: Grammar, responses?: Grammar): KnownObjects {
  const reader = new Reader(requests);
  for (const name of requests.objects?.keys() ?? []) reader.readObject(name);
  for (const object of reader.objects.values()) if (!reader.isMade(object)) object.isNeverNew();
  if (responses) reader.readRecords(responses);
  const targets = [...reader.objects.values()].flatMap(({ relations }) => [...relations.values()]);
  return {
    version: "3.0",
    describedBy: "objects",
    objects: reader.objects,
    aliases: new Map(),
    taken: new Set([...requests.elements.keys(), ...(responses?.elements.keys() ?? [])]),
    mentioned: new Set(targets.filter((name) => !reader.objects.has(name))),
  };
}

/** The declarations of a structure: general, for creating, and for updating. */
const usesOf = (name: string): readonly string[] => [name, `create.${name}`, `update.${name}`];

/** The fields of a declaration. */
interface Use {
  readonly grammar: Grammar;
  readonly creates: boolean;
  /** Whether new objects are told of elsewhere: this use does not say what they need. */
  readonly demands: boolean;
  readonly sends: boolean;
}

class Reader {
  readonly objects = new Map<string, KnownObjectBuilder>();

  constructor(readonly grammar: Grammar) {}

  readObject(name: string, owner?: string): void {
    const known = this.objects.get(name);
    const object = known ?? new KnownObjectBuilder(name);
    if (owner !== undefined && owner !== name) object.owners.add(owner);
    if (known) return;
    this.objects.set(name, object);
    const { functions = [], relations = new Map() } = this.grammar.objects?.get(name) ?? {};
    Object.assign(object, { functions, relations });
    // A custom field is an element of its own: any object can have one.
    object.takesCustomFields = true;
    const creation = `create.${name}`;
    const isCreated = this.grammar.elements.has(creation);
    for (const name of usesOf(object.name)) {
      const element = this.grammar.elements.get(name);
      if (!element) continue;
      object.takesDimensions ||= (element.open ?? []).includes("GLDIM*");
      const demands = name === creation;
      const use = { grammar: this.grammar, creates: demands || !isCreated, demands, sends: true };
      for (const line of readFields(object, element, use)) this.readObject(line, object.name);
    }
  }

  /** Whether there are requests for new ones: by themselves, or as lines of others. */
  isMade({ name, functions, owners }: KnownObjectBuilder, above: ReadonlySet<string> = new Set()): boolean {
    if (functions.includes("create") || above.has(name)) return !above.has(name);
    const holders = [...owners].flatMap((owner) => this.objects.get(owner) ?? []);
    return holders.some((holder) => this.isMade(holder, new Set([...above, name])));
  }

  /** Adds the fields of records, including those that cannot be sent. */
  readRecords(responses: Grammar): void {
    const use = { grammar: responses, creates: false, demands: false, sends: false };
    for (const object of this.objects.values()) {
      const element = responses.elements.get(object.name);
      if (element) readFields(object, element, use);
      object.relations = responses.objects?.get(object.name)?.relations ?? object.relations;
    }
  }
}

/** The depth of nested structures that is read: contacts have addresses. */
const maxDepth = 4;

/** Adds the fields of a declaration to an object, and those of structures in it; the names of its lines. */
function readFields(object: KnownObjectBuilder, element: ElementDecl, use: Use, path = ""): string[] {
  const { content } = element;
  if (content.kind !== "children") return [];
  const lines: string[] = [];
  const asked = use.sends ? askedIn(element) : new Set<string>();
  const counts = countsOf(content.particle);
  const apart = alternativesIn(content.particle);
  for (const child of elementsOf(content)) {
    const field = child.local ?? use.grammar.elements.get(declaredName(child));
    // Some objects have custom fields as in 2.1.
    if (!field || child.name === "customfields") continue;
    object.addField(path + child.name, {
      ...(field.content.kind === "text" && { scalar: scalarOf(field) }),
      asked: asked.has(child.name),
      single: counts.get(child.name)?.max === 1,
      apart: apart.has(child.name),
      required: use.demands && path === "" && (counts.get(child.name)?.min ?? 0) > 0,
      creatable: use.creates,
      sendable: use.sends,
    });
    const line = lineIn(field, use.grammar);
    if (line !== undefined) lines.push(line);
    else if (path.split(".").length < maxDepth)
      append(lines, readFields(object, field, use, `${path}${child.name}.`));
  }
  return path === "" ? lines : [];
}

/** The lines that a wrapper holds: of one name, and with fields themselves. */
function lineIn(wrapper: ElementDecl, grammar: Grammar): string | undefined {
  const [name, other] = childNames(wrapper.content);
  if (name === undefined || other !== undefined || wrapper.content.kind !== "children") return undefined;
  const [child] = elementsOf(wrapper.content);
  const line = child && grammar.elements.get(declaredName(child));
  const isRepeated = countOf(wrapper.content.particle, name).max > 1;
  return line?.content.kind === "children" && isRepeated ? name : undefined;
}
