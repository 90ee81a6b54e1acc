import type { Origin } from "../text/source.js";
import { codePoint, isLegal, REFERENCE } from "./characters.js";
import type { Reader } from "./reader.js";

const predefined: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/**
 * The normalised value of a default (XML 1.0 §3.3.3): references replaced, each white space a space, and
 * unless the type is CDATA no space at either end nor two in a row. The literal is in the frame on top.
 */
export function attributeValue(reader: Reader, start: number, end: number, tokens: boolean): string {
  const { scanner } = reader;
  const { text } = scanner.frame;
  const value = new AttributeText(reader).expand(text.slice(start, end), (from, to) =>
    scanner.origin(start + from, start + to),
  );
  return tokens ? value.replace(/ +/g, " ").replace(/^ | $/g, "") : value;
}

/** The character that a reference means; U+FFFD where XML cannot hold it, which is reported. */
export function character({ report }: Reader, digits: string, at: () => Origin): string {
  const code = codePoint(digits);
  if (isLegal(code)) return String.fromCodePoint(code);
  report.add("IC1115", `&#${digits}; is not a character that XML allows`, at(), "remove it");
  return "\uFFFD";
}

type Place = (start: number, end: number) => Origin;

/** The text of an attribute value, with the texts of the entities that it refers to. */
class AttributeText {
  constructor(
    private readonly reader: Reader,
    /** How many entities are open around it. */
    private readonly depth = 0,
  ) {}

  expand(text: string, place: Place): string {
    const stops = /[&<]/g;
    let value = "";
    let from = 0;
    for (let stop = stops.exec(text); stop; stop = stops.exec(text)) {
      value += spaced(text.slice(from, stop.index));
      if (stop[0] === "<") {
        const at = place(stop.index, stop.index + 1);
        this.reader.report.add("IC1119", '"<" is not allowed in an attribute value', at, "write &lt;");
        from = stop.index + 1;
      } else {
        const { meaning, end } = this.#reference(text, stop.index, place);
        value += meaning;
        stops.lastIndex = from = end;
      }
    }
    return value + spaced(text.slice(from));
  }

  /** What the reference at `start` stands for, and where it ends. */
  #reference(text: string, start: number, place: Place): { meaning: string; end: number } {
    REFERENCE.lastIndex = start;
    const match = REFERENCE.exec(text);
    if (!match || match[3] === "") {
      const at = place(start, start + (match?.[0].length ?? 1));
      const message = match ? `";" is missing after ${match[0]}` : '"&" begins no reference';
      this.reader.report.add("IC1101", message, at, 'write &amp; for "&" itself');
      return { meaning: "", end: start + 1 };
    }
    const [whole, name, digits] = match;
    const end = start + whole.length;
    const at = place(start, end);
    const meaning =
      name === undefined ? character(this.reader, digits as string, () => at) : this.#generalEntity(name, at);
    return { meaning, end };
  }

  #generalEntity(name: string, at: Origin): string {
    const { entities, report } = this.reader;
    const entity = entities.general.get(name);
    if (!entity) {
      if (Object.hasOwn(predefined, name)) return predefined[name] as string;
      const hint = "declare it before this place, or correct the name";
      report.add("IC1119", `entity &${name}; is not declared`, at, hint);
      return "";
    }
    const { text, notation } = entity.decl;
    if (text === undefined) {
      const what = notation === undefined ? "an external" : "an unparsed";
      const message = `&${name}; is ${what} entity, which no attribute value may refer to`;
      report.add("IC1119", message, at, "write the text itself");
      return "";
    }
    const depth = this.depth + 1;
    entities.spend({ name, span: at.span }, text.length, depth, at);
    let value = "";
    entities.within(entity, at, () => {
      value = new AttributeText(this.reader, depth).expand(text, () => at);
    });
    return value;
  }
}

/** White space is a space each. */
const spaced = (text: string): string => text.replace(/[\t\n\r]/g, " ");
