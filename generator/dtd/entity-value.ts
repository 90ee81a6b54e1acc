import type { EntityUse } from "../text/source.js";
import { character } from "./attribute-value.js";
import { PARAMETER_REFERENCE, REFERENCE } from "./characters.js";
import { undeclaredScalar } from "./mending.js";
import type { Reader } from "./reader.js";
import { TextBuilder, type SourceText } from "./source-text.js";

/** A stretch of text to be read as the value of an entity. */
interface Stretch {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
  readonly via: readonly EntityUse[];
  /** How many entities it is inside of. */
  readonly depth: number;
}

/**
 * The replacement text of an internal entity (XML 1.0 §4.5) whose literal stands in the frame on top:
 * character references and parameter entities replaced, other references kept. Every character still
 * knows its place.
 */
export function entityValue(reader: Reader, start: number, end: number): SourceText {
  const { source, via } = reader.scanner.frame;
  const out = new TextBuilder();
  include(reader, out, { source, start, end, via, depth: source.depth });
  return out.build();
}

function include(reader: Reader, out: TextBuilder, stretch: Stretch): void {
  const { source, start, end, via } = stretch;
  const text = source.text.slice(start, end);
  const stops = /[&%]/g;
  let from = 0;
  for (let stop = stops.exec(text); stop; stop = stops.exec(text)) {
    const pattern = stop[0] === "&" ? REFERENCE : PARAMETER_REFERENCE;
    pattern.lastIndex = stop.index;
    const match = pattern.exec(text);
    const to = match ? pattern.lastIndex : stop.index + 1;
    const at = source.origin(start + stop.index, start + to, via);
    if (!match || match.at(-1) === "") {
      const what = match ? `";" is missing after ${match[0]}` : `"${stop[0]}" begins no reference`;
      reader.report.add(
        "IC1101",
        what,
        at,
        `write ${stop[0] === "&" ? "&#38;" : "&#37;"} for "${stop[0]}" itself`,
      );
    } else if (stop[0] === "%") {
      out.add(source, start + from, start + stop.index, via);
      const use = { name: match[1] as string, span: at.span };
      includeEntity(reader, out, use, { ...stretch, via: at.via }, text.trim() === match[0]);
      from = to;
    } else if (match[2] !== undefined) {
      out.add(source, start + from, start + stop.index, via);
      out.add(source, start + stop.index, start + to, via, character(reader, match[2], at));
      from = to;
    }
    stops.lastIndex = to;
  }
  out.add(source, start + from, end, via);
}

/** `alone`: the reference is all of a value, which may then be an alias of a scalar that nobody declared. */
function includeEntity(
  reader: Reader,
  out: TextBuilder,
  use: EntityUse,
  inside: Stretch,
  alone: boolean,
): void {
  const { scanner, entities, report } = reader;
  const at = { span: use.span, via: inside.via };
  if (!scanner.frame.external) scanner.misplaced(use.name, at);
  const entity = entities.parameter.get(use.name);
  const via = [...inside.via, use];
  if (!entity) {
    const scalar = alone ? undeclaredScalar(use.name, at, report) : undefined;
    if (scalar === undefined) scanner.undeclared(use.name, at);
    else out.add(inside.source, inside.start, inside.end, via, scalar);
    return;
  }
  entities.within(entity, at, () => {
    const loaded = entities.text(entity, at);
    if (!loaded) return;
    const { source, start } = loaded;
    const depth = Math.max(inside.depth, source.depth) + 1;
    entities.spend(use, source.text.length, depth, at);
    include(reader, out, { source, start, end: source.text.length, via, depth });
  });
}
