/**
 * Cuts printed modules into what stands as the formatter would print it and what it must see. Most lines of a
 * module are plain: a name, and a type or a value of a few words. To format these as well took most of the time
 * of a run, and gave them back as they were.
 *
 * A line counts as plain only if nothing that may stand around it changes how it is printed; where in doubt, the
 * formatter decides.
 */
import { WIDTH } from "./literal.js";

/** What the formatter is to see: a program, and the part of the formatted text that is wanted. */
export interface Fragment {
  readonly program: string;
  /** Undefined where the formatter moves what stands around the part: then it has to see more. */
  readonly taken: (formatted: string) => string | undefined;
}

/** The parts of a text in their order: text that stays, and fragments. */
export type Layout = readonly (string | Fragment)[];

const name = "[A-Za-z_$][\\w$]*";
/** Quoted text that keeps its quotes, and is as wide as it has characters. */
const text = `(?:"[ !#-[\\]-~]*"|'[ !#-&(-[\\]-~]*"[ !#-&(-[\\]-~]*')`;

const list = (item: string): string => `${item}(?:, ${item})*`;
const repeated = (item: string, turns: string): string => `(?:${item}(?: \\| ${item})${turns})`;

const word = `(?:(?:readonly |keyof )?${name}(?:\\[\\])?|${text}|\`\\$\\{string\\}\\.\\$\\{string\\}\`)`;
// Brackets stay around a part of a union, and nowhere else.
const union = (item: string): string => `(?:${item}|${repeated(`(?:${item}|\\(string & \\{\\}\\))`, "+")})`;
const generic = `${name}<${list(union(word))}>`;
const type = union(`(?:${generic}|${word})`);

const atom = `(?:${text}|\\d{1,9}|(?:\\(\\) => )?${name})`;
const plainValue = `(?:${atom}|\\[${list(atom)}\\])`;
const object = `\\{ ${list(`${name}: ${plainValue}`)} \\}`;
const value = `(?:${plainValue}|${object}|\\(\\) => \\(${object}\\))`;

const whole = (...patterns: string[]): RegExp => new RegExp(`^(?:${patterns.join("|")})$`);

const COMMENT = /^ *\/\*\* .* \*\/$/;
const NOTE = /^\/\/ .*\S$/;
const STATEMENT = whole(
  `import (?:type )?\\{ ${list(`(?:type )?${name}`)} \\} from ${text};`,
  `export \\* from ${text};`,
  `export type ${name} = ${type};`,
  `export interface ${name} extends ${list(name)} \\{\\}`,
);

/** How the lines of a kind of block look where they are plain. */
interface Kind {
  readonly head: RegExp;
  readonly line: RegExp;
  /** A member, to stand for those that there are. */
  readonly stub: string;
  /** What is put around members, to show them to the formatter, and what ends a block. */
  readonly open: string;
  readonly close: string;
}

const KINDS: readonly Kind[] = [
  {
    head: whole(`(?:export )?interface ${name}(?: extends ${name})? \\{`),
    line: whole(`  ${name}\\??: ${type};`),
    stub: "  a: b;",
    open: "interface A {",
    close: "}",
  },
  {
    head: whole(`export const ${name}: (?:${generic}|${name}) = \\{`),
    line: whole(` +${name}: ${value},`, ` +${name}: [{[]`, ` +${text},`, ` +[}\\]],`),
    stub: "  a: b,",
    open: "a = {",
    close: "};",
  },
];

const isPlain = (line: string, pattern: RegExp): boolean =>
  COMMENT.test(line) || (line.length <= WIDTH && pattern.test(line));

/** A module's text cut at its empty lines, as the templates print it: declarations, notes, and the imports as one. */
export const declarationsOf = (module: string): string[] =>
  module.trim() === "" ? [] : module.trim().split(/\n(?:[ \t]*\n)+/);

/** The layout of one declaration. */
export function layoutOf(declaration: string): Layout {
  const lines = declaration.split("\n");
  if (lines.every((line) => /^(?:import |export \* |\/\/ )/.test(line)))
    return lines.flatMap((line, index) => [index === 0 ? "" : "\n", statement(line)]);
  const start = COMMENT.test(lines[0] ?? "") ? 1 : 0;
  const only = lines.length === start + 1 ? lines[start] : undefined;
  if (only !== undefined && isPlain(only, STATEMENT)) return [declaration];
  return block(lines, start) ?? [wholeOf(declaration)];
}

const statement = (line: string): string | Fragment =>
  NOTE.test(line) || isPlain(line, STATEMENT) ? line : wholeOf(line);

const wholeOf = (program: string): Fragment => ({ program, taken: (formatted) => formatted.trimEnd() });

/** A block in parts; undefined where it is none, or its members do not stand by themselves. */
function block(lines: readonly string[], start: number): Layout | undefined {
  const first = lines[start] ?? "";
  const kind = KINDS[first.includes(" = ") ? 1 : 0] as Kind;
  const members = membersOf(lines.slice(start + 1, -1));
  if (!first.endsWith(" {") || lines.at(-1) !== kind.close || !members) return undefined;
  const before = lines.slice(0, start).map((line) => `${line}\n`);
  const { text, isMoved } = headOf(first, kind);
  if (!isMoved)
    return [...before, text, "\n", ...members.flatMap((each) => [member(each, kind), "\n"]), kind.close];
  const moved = members.map((each) => movedMember(each, kind));
  return moved.includes(undefined)
    ? undefined
    : [...before, text, "\n", ...moved.map(String), MOVE, kind.close];
}

/** How a head is printed, and whether all that follows is moved to the right. */
interface Head {
  readonly text: string | Fragment;
  readonly isMoved?: boolean;
}

const MOVE = "  ";

const argument = `(?:readonly )?${name}(?:\\[\\])?`;
const LONG_CONSTANT = new RegExp(`^(export const ${name}: ${name})(?:<(${list(argument)})>)? = \\{$`);

function headOf(head: string, { head: pattern, stub, close }: Kind): Head {
  if (isPlain(head, pattern)) return { text: head };
  const [, start, list] = LONG_CONSTANT.exec(head) ?? [];
  if (start !== undefined) {
    const types = list?.split(", ") ?? [];
    // A single name between brackets is never put on a line of its own.
    const stays = types.length < 2 && /^[\w$]*$/.test(types.join(""));
    if (stays || head.length <= WIDTH + " {".length)
      return { text: `${head.slice(0, -2)}\n${MOVE}{`, isMoved: true };
    const lines = [`${start}<`, types.map((each) => `  ${each}`).join(",\n"), "> = {"];
    return { text: lines.join("\n") };
  }
  const rest = `\n${stub}\n${close}`;
  const taken = (formatted: string): string | undefined => {
    const trimmed = formatted.trimEnd();
    return trimmed.endsWith(rest) ? trimmed.slice(0, -rest.length) : undefined;
  };
  return { text: { program: head + rest, taken } };
}

/** The lines of each member; undefined where lines do not tell where one ends, or keys have quotes. */
function membersOf(lines: readonly string[]): string[][] | undefined {
  const members: string[][] = [];
  let isText = false;
  for (const line of lines) {
    const begins = /^ {2}[^ }\]]/.test(line) && !isText;
    if (!begins && !isText && (members.length === 0 || !/^ {2}/.test(line))) return undefined;
    if (!isText && QUOTED_KEY.test(line)) return undefined;
    if (begins) members.push([line]);
    else members.at(-1)?.push(line);
    if (!COMMENT.test(line) && line.split("`").length % 2 === 0) isText = !isText;
  }
  return members.length === 0 || isText ? undefined : members;
}

const QUOTED_KEY = /^ *(?:"[^"]*"|'[^']*'|\[.*\])\??:/;

/** Text over several lines, which stays as it is. */
const LONG_TEXT = whole(`  ${name}: \`[ !"#%-[\\]-_a-z{-~\\n]*\`,`);

/** A list over several lines that could stand on one. */
const collapses = (text: string): boolean =>
  [...text.matchAll(/^ *[\w$]+: \[\n[^\]]*\],$/gm)].some(
    ([list]) =>
      list
        .replace(/(?<=\[)\n */, "")
        .replace(/,\n *(?=\])/, "")
        .replace(/\n */g, " ").length <= WIDTH,
  );

const isPlainMember = (lines: readonly string[], { line }: Kind): boolean =>
  LONG_TEXT.test(lines.join("\n")) ||
  (lines.every((each) => isPlain(each, line)) && !collapses(lines.join("\n")));

/** A plain member that has room further to the right, there. */
function movedMember(lines: readonly string[], kind: Kind): string | undefined {
  if (!isPlainMember(lines, kind)) return undefined;
  const [first = "", ...others] = lines;
  // Text over several lines stays where it is.
  const moved = first.includes("`") ? [MOVE + first, ...others] : lines.map((line) => MOVE + line);
  const fits = first.includes("`") || moved.every((line) => line.length <= WIDTH);
  return fits ? `${moved.join("\n")}\n` : undefined;
}

function member(lines: readonly string[], kind: Kind): string | Fragment {
  const text = lines.join("\n");
  if (isPlainMember(lines, kind)) return text;
  const { open, close } = kind;
  const around = [`${open}\n`, `\n${close}\n`] as const;
  const taken = (formatted: string): string | undefined =>
    formatted.startsWith(around[0]) && formatted.endsWith(around[1])
      ? formatted.slice(around[0].length, -around[1].length)
      : undefined;
  return { program: around.join(text).trimEnd(), taken };
}
