import type { EntityUse, Origin } from "../text/source.js";
import { character } from "./attribute-value.js";
import { PARAMETER_REFERENCE, REFERENCE } from "./characters.js";
import { undeclaredScalar } from "./mending.js";
import type { Reader } from "./reader.js";
import { TextBuilder, type SourceText } from "./source-text.js";

/** A stretch of text to be read as the value of an entity, or as a part of it. */
interface Stretch {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
  /** The entities inside the value that it is read through. */
  readonly via: readonly EntityUse[];
  /** How many entities it is inside of. */
  readonly depth: number;
}

/** A reference in a stretch, from `start` to `end`. */
interface Reference {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Whether it is all of the value, which may then be an alias of a scalar that nobody declared. */
  readonly alone: boolean;
}

/**
 * The replacement text of an internal entity (XML 1.0 §4.5) whose literal is in the frame on top:
 * character references and parameter entities replaced, other references kept. Every character still
 * knows its place.
 */
export function entityValue(reader: Reader, start: number, end: number): SourceText {
  const { source } = reader.scanner.frame;
  const out = new TextBuilder();
  include(reader, out, { source, start, end, via: [], depth: source.depth });
  return out.build();
}

function include(reader: Reader, out: TextBuilder, stretch: Stretch): void {
  const { source, start, via } = stretch;
  const text = source.text.slice(start, stretch.end);
  const stops = /[&%]/g;
  let from = start;
  for (let stop = stops.exec(text); stop; stop = stops.exec(text)) {
    const pattern = stop[0] === "&" ? REFERENCE : PARAMETER_REFERENCE;
    pattern.lastIndex = stop.index;
    const match = pattern.exec(text);
    const [at, end] = [start + stop.index, start + (match ? pattern.lastIndex : stop.index + 1)];
    stops.lastIndex = end - start;
    if (!match || match.at(-1) === "") {
      malformed(reader, stretch, at, end);
    } else if (stop[0] === "%") {
      out.add(source, from, at, via);
      const alone = text.trim() === match[0];
      includeEntity(reader, out, stretch, { start: at, end, name: match[1] as string, alone });
      from = end;
    } else if (match[2] !== undefined) {
      out.add(source, from, at, via);
      out.add(
        source,
        at,
        end,
        via,
        character(reader, match[2], () => origin(reader, stretch, at, end)),
      );
      from = end;
    }
  }
  out.add(source, from, stretch.end, via);
}

/** The place of a part of a stretch, with all entities it is read through. */
function origin({ scanner }: Reader, { source, via }: Stretch, start: number, end: number): Origin {
  return source.origin(start, end, [...scanner.frame.via, ...via]);
}

function malformed(reader: Reader, stretch: Stretch, start: number, end: number): void {
  const text = stretch.source.text.slice(start, end);
  const what = end - start > 1 ? `";" is missing after ${text}` : `"${text}" begins no reference`;
  const itself = text.startsWith("&") ? 'write &#38; for "&" itself' : 'write &#37; for "%" itself';
  reader.report.add("IC1101", what, origin(reader, stretch, start, end), itself);
}

function includeEntity(reader: Reader, out: TextBuilder, stretch: Stretch, reference: Reference): void {
  const { scanner, entities, report } = reader;
  const { start, end, name } = reference;
  const at = origin(reader, stretch, start, end);
  if (!scanner.frame.external) scanner.misplaced(name, at);
  const use = { name, span: at.span };
  const via = [...stretch.source.origin(start, end, stretch.via).via, use];
  const entity = entities.parameter.get(name);
  if (!entity) {
    const scalar = reference.alone ? undeclaredScalar(name, at, report) : undefined;
    if (scalar === undefined) scanner.undeclared(name, at);
    else out.add(stretch.source, start, end, via, scalar);
    return;
  }
  entities.within(entity, at, () => {
    const loaded = entities.text(entity);
    if (!loaded) return;
    const { source } = loaded;
    const depth = Math.max(stretch.depth, source.depth) + 1;
    entities.spend(use, source.text.length, depth, at);
    include(reader, out, { source, start: loaded.start, end: source.text.length, via, depth });
  });
}
