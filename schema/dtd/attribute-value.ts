import type { Origin } from "../text/source.js";
import { codePoint, isLegal, REFERENCE } from "./characters.js";
import type { Reader } from "./reader.js";

const predefined: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * The normalised value of a default (XML 1.0 §3.3.3): references replaced, each white space a space, and
 * unless the type is CDATA no space at either end nor two in a row. The literal stands in the frame on top.
 */
export function attributeValue(reader: Reader, start: number, end: number, tokens: boolean): string {
  const { scanner } = reader;
  const { text } = scanner.frame;
  const out: string[] = [];
  expand(reader, text.slice(start, end), (from, to) => scanner.origin(start + from, start + to), 0, out);
  const value = out.join("");
  return tokens ? value.replace(/ +/g, " ").replace(/^ | $/g, "") : value;
}

type Place = (start: number, end: number) => Origin;

function expand(reader: Reader, text: string, place: Place, depth: number, out: string[]): void {
  const stops = /[&<]/g;
  let from = 0;
  for (let stop = stops.exec(text); stop; stop = stops.exec(text)) {
    out.push(text.slice(from, stop.index).replace(/[\t\n\r]/g, " "));
    if (stop[0] === "<") {
      reader.report.add(
        "IC1119",
        '"<" stands in an attribute value',
        place(stop.index, stop.index + 1),
        "write &lt;",
      );
      from = stop.index + 1;
    } else stops.lastIndex = from = reference(reader, text, stop.index, place, depth, out);
  }
  out.push(text.slice(from).replace(/[\t\n\r]/g, " "));
}

/** Replaces the reference at `start` and returns where it ends. */
function reference(
  reader: Reader,
  text: string,
  start: number,
  place: Place,
  depth: number,
  out: string[],
): number {
  const { report } = reader;
  REFERENCE.lastIndex = start;
  const match = REFERENCE.exec(text);
  if (!match || match[3] === "") {
    const at = place(start, start + (match?.[0].length ?? 1));
    report.add(
      "IC1101",
      match ? `";" is missing after ${match[0]}` : '"&" begins no reference',
      at,
      'write &amp; for "&" itself',
    );
    return start + 1;
  }
  const [whole, name, digits] = match;
  const at = place(start, start + whole.length);
  if (name !== undefined) generalEntity(reader, name, at, depth, out);
  else out.push(character(reader, digits as string, () => at));
  return start + whole.length;
}

/** The character that a reference means; U+FFFD where XML cannot hold it, which is reported. */
export function character({ report }: Reader, digits: string, at: () => Origin): string {
  const code = codePoint(digits);
  if (isLegal(code)) return String.fromCodePoint(code);
  report.add("IC1115", `&#${digits}; is not a character that XML can hold`, at(), "remove it");
  return "\uFFFD";
}

function generalEntity(reader: Reader, name: string, at: Origin, depth: number, out: string[]): void {
  const { entities, report } = reader;
  const entity = entities.general.get(name);
  if (!entity) {
    const known = Object.hasOwn(predefined, name) ? predefined[name] : undefined;
    if (known === undefined)
      report.add(
        "IC1119",
        `entity &${name}; is not declared`,
        at,
        "declare it before this place, or correct the name",
      );
    else out.push(known);
    return;
  }
  const { text } = entity.decl;
  if (text === undefined) {
    const what = entity.decl.notation === undefined ? "an external" : "an unparsed";
    report.add(
      "IC1119",
      `&${name}; is ${what} entity, which no attribute value may refer to`,
      at,
      "write the text itself",
    );
    return;
  }
  entities.spend({ name, span: at.span }, text.length, depth + 1, at);
  entities.within(entity, at, () => expand(reader, text, () => at, depth + 1, out));
}
