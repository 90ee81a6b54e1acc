import type { ElementParticle, GroupParticle, Occurs, Particle } from "../model/grammar.js";
import { ONCE } from "../model/particles.js";
import { readName } from "./pieces.js";
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
  connector?: "," | "|";
  /** Items with no connector before them. */
  readonly unconnected: number[];
}

/** Reads a `(` if one stands here. */
export function openParenthesis(scanner: Scanner): Opening | undefined {
  const { frame } = scanner;
  const start = frame.at;
  const mark = scanner.mark();
  return scanner.skip("(") ? { frame, start, mark } : undefined;
}

/** Checks that the `)` just read stands in the same entity as its `(`. */
export function checkNesting({ scanner, report }: Reader, opening: Opening): void {
  if (scanner.frame === opening.frame) return;
  const { at } = scanner.frame;
  const hint = "put both parentheses into one entity";
  report.add("IC1151", "a group begins and ends in different entities", scanner.origin(at - 1, at), hint);
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
      const at = scanner.origin(opening.start, opening.start + 1, opening.frame);
      declarations.count(at);
      open.push({ ...opening, items: [], unconnected: [] });
      if (open.length > limits.groupDepth)
        report.stop(
          "IC1112",
          `more than ${limits.groupDepth} groups inside each other; reading ends here`,
          at,
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
  const { name } = readName(reader, 'the name of an element or "("');
  const occurs = readOccurs(scanner);
  const origin = scanner.origin(start, frame.at, frame);
  reader.declarations.count(origin);
  return { kind: "element", name, occurs, origin };
}

/** Reads what follows a particle: the ends of groups, then a connector; the model if all of it was read. */
function readConnector(reader: Reader, open: OpenGroup[]): GroupParticle | undefined {
  const { scanner } = reader;
  for (;;) {
    const group = open.at(-1) as OpenGroup;
    scanner.space();
    if (scanner.skip(")")) {
      open.pop();
      const particle = closeGroup(reader, group);
      const parent = open.at(-1);
      if (!parent) return particle;
      parent.items.push(particle);
    } else {
      readOneConnector(reader, group);
      return undefined;
    }
  }
}

function readOneConnector({ scanner, report }: Reader, group: OpenGroup): void {
  const at = scanner.here();
  const connector = scanner.skip(",") ? "," : scanner.skip("|") ? "|" : undefined;
  if (connector === undefined) {
    if (!scanner.startsName() && !scanner.at("(")) scanner.expected('",", "|" or ")"');
    group.unconnected.push(group.items.length);
    return;
  }
  group.connector ??= connector;
  if (group.connector !== connector)
    report.fail(
      "IC1105",
      `"${group.connector}" and "${connector}" stand in one group`,
      at,
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
  for (const mark of ["?", "*", "+"] as const) if (scanner.skip(mark)) return marks[mark];
  return ONCE;
}

/** A particle as messages show it. */
function shown(particle: Particle): string {
  const mark = (["?", "*", "+"] as const).find((one) => marks[one] === particle.occurs) ?? "";
  return (particle.kind === "element" ? particle.name : "(…)") + mark;
}
