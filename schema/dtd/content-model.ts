import type { ElementParticle, GroupParticle, Occurs, Particle } from "../model/grammar.js";
import { ONCE } from "../model/particles.js";
import { NAME } from "./characters.js";
import type { Reader } from "./reader.js";
import type { Frame, Mark, Scanner } from "./scanner.js";

/** A `(` that was read. */
export interface Opening {
  readonly frame: Frame;
  readonly start: number;
  readonly mark: Mark | undefined;
}

interface OpenGroup extends Opening {
  readonly items: Particle[];
  connector: "," | "|" | undefined;
  /** Items without a connector before them. */
  readonly unconnected: number[];
}

/** Reads a `(` if one stands here. */
export function openParenthesis(scanner: Scanner): Opening | undefined {
  if (!scanner.at("(")) return undefined;
  const { frame } = scanner;
  const opening = { frame, start: frame.at, mark: scanner.mark() };
  scanner.skip("(");
  return opening;
}

/** Checks that the `)` just read is in the same entity as its `(`. */
export function checkNesting({ scanner, report }: Reader, opening: Opening): void {
  if (scanner.frame === opening.frame) return;
  const hint = "put both parentheses into one entity";
  report.add("IC1151", "a group begins and ends in different entities", scanner.last(), hint);
}

/**
 * Reads a model of elements from behind its first `(` (XML 1.0 §3.2.1). Open groups wait on a stack of
 * their own: depth costs no stack of the machine.
 */
export function readChildren(reader: Reader, first: Opening): GroupParticle {
  const { scanner, declarations, report, limits } = reader;
  const open: OpenGroup[] = [];
  for (let opening: Opening | undefined = first; ; opening = openParenthesis(scanner)) {
    if (opening) {
      declarations.count(scanner);
      const { frame, start, mark } = opening;
      open.push({ frame, start, mark, items: [], connector: undefined, unconnected: [] });
      if (open.length > limits.groupDepth)
        report.stop(
          "IC1112",
          `more than ${limits.groupDepth} groups inside each other; reading ends here`,
          scanner.last(),
          "flatten the model",
        );
    } else {
      (open.at(-1) as OpenGroup).items.push(readElementParticle(reader));
      const whole = readConnector(reader, open);
      if (whole) return whole;
    }
    scanner.space();
  }
}

function readElementParticle(reader: Reader): ElementParticle {
  const { scanner } = reader;
  const { frame } = scanner;
  const start = frame.at;
  const name =
    scanner.take(NAME) ??
    scanner.expected('the name of an element or "("', "write a connector between two particles");
  const occurs = readOccurs(scanner);
  reader.declarations.count(scanner);
  return { kind: "element", name, occurs, origin: scanner.origin(start) };
}

/** Reads what follows a particle: the ends of groups, then a connector; the model if all of it was read. */
function readConnector(reader: Reader, open: OpenGroup[]): GroupParticle | undefined {
  const { scanner } = reader;
  scanner.space();
  while (scanner.skip(")")) {
    const particle = closeGroup(reader, open.pop() as OpenGroup);
    const parent = open.at(-1);
    if (!parent) return particle;
    parent.items.push(particle);
    scanner.space();
  }
  readOneConnector(reader, open.at(-1) as OpenGroup);
  return undefined;
}

function readOneConnector({ scanner, report }: Reader, group: OpenGroup): void {
  const connector = scanner.frame.text[scanner.frame.at];
  if (connector !== "," && connector !== "|") {
    if (!scanner.startsName() && !scanner.at("("))
      scanner.expected('",", "|" or ")"', "write a connector between two particles");
    group.unconnected.push(group.items.length);
    return;
  }
  scanner.skip(connector);
  group.connector ??= connector;
  if (group.connector !== connector)
    report.fail(
      "IC1105",
      `"${group.connector}" and "${connector}" are in one group`,
      scanner.last(),
      "put parentheses around the particles that belong together",
    );
}

function closeGroup(reader: Reader, group: OpenGroup): GroupParticle {
  const { scanner, report } = reader;
  checkNesting(reader, group);
  const occurs = readOccurs(scanner);
  const { items, connector = ",", unconnected } = group;
  const [kind, called] =
    connector === "," ? (["seq", "a sequence"] as const) : (["choice", "a choice"] as const);
  for (const index of unconnected) {
    const [before, after] = [items[index - 1] as Particle, items[index] as Particle];
    report.mended(
      "IC1104",
      `"${connector}" is missing between ${shown(before)} and ${shown(after)}; read as ${called}`,
      after.origin,
      `write "${connector}" between them`,
    );
  }
  const together = scanner.frame === group.frame;
  const origin = scanner.origin(group.start, together ? scanner.frame.at : group.start + 1, group.frame);
  const entity = scanner.whole(group.mark)?.name;
  return { kind, items, occurs, ...(entity !== undefined && { entity }), origin };
}

const marks: Readonly<Record<"?" | "*" | "+", Occurs>> = {
  "?": { min: 0, max: 1 },
  "*": { min: 0, max: Infinity },
  "+": { min: 1, max: Infinity },
};

/** Reads `?`, `*`, `+` or nothing: it follows without a space. */
function readOccurs(scanner: Scanner): Occurs {
  const mark = scanner.frame.text[scanner.frame.at];
  if (mark !== "?" && mark !== "*" && mark !== "+") return ONCE;
  scanner.skip(mark);
  return marks[mark];
}

/** A particle as messages show it. */
function shown(particle: Particle): string {
  const mark = (["?", "*", "+"] as const).find((one) => marks[one] === particle.occurs) ?? "";
  return (particle.kind === "element" ? particle.name : "(…)") + mark;
}
