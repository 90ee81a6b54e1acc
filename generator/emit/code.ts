/**
 * The only place where text of a schema, an overlay or a path becomes TypeScript. Modules consist of `Code` and
 * `CommentText`, which only the functions of this file create. So no unescaped text reaches a template.
 */
declare const brand: unique symbol;

/** TypeScript code that is safe in a module. */
export type Code = string & { readonly [brand]: "code" };

/**
 * Text that is safe in a one-line comment: it does not end the comment and is not a directive for a tool.
 */
export type CommentText = string & { readonly [brand]: "comment" };

/** TypeScript written in the generator's own source, with more of it in between. */
export const code = (texts: TemplateStringsArray, ...parts: readonly Code[]): Code =>
  texts.reduce((before, text, index) => `${before}${parts[index - 1]}${text}`) as Code;

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A name that the plan gave to a declaration. */
export function identifier(name: string): Code {
  if (!IDENTIFIER.test(name)) throw new Error(`${JSON.stringify(name)} is not an identifier`);
  return name as Code;
}

/** A letter of any alphabet and what may follow it, as ECMAScript 5 has names: others keep their quotes. */
const PROPERTY = /^(?!.*[^\0-\uffff])[\p{L}\p{Nl}$_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}$]*$/u;

/**
 * A property as it is in a type: quoted where it is not an identifier, or where that would hide something.
 */
export const propertyName = (name: string): Code =>
  PROPERTY.test(name) && showHidden(name) === name ? (name as Code) : doubleQuoted(name);

/** A key of an object literal; `__proto__` is computed, for plain it would set the prototype. */
export const propertyKey = (name: string): Code =>
  name === "__proto__" ? code`["__proto__"]` : propertyName(name);

/**
 * Characters that cannot be seen, or that change how the text around them is seen: controls, marks that turn the
 * direction of writing, line separators, joiners, odd spaces, half characters.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}\p{NChar}]|(?! )\p{Zs}/gu;

/** Most text: it hides nothing, which is quickly seen. */
const PLAIN = /^[ -~]*$/;

/** Each UTF-16 unit of hidden characters as `\uXXXX`. */
const showHidden = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text.replace(HIDDEN, (hidden) =>
        Array.from({ length: hidden.length }, (_, at) => unicodeEscape(hidden.charCodeAt(at))).join(""),
      );

const unicodeEscape = (unit: number): string => `\\u${unit.toString(16).padStart(4, "0")}`;

/** JSON has short names for some controls: these are escaped already where this is used. */
const doubleQuoted = (text: string): Code => showHidden(JSON.stringify(text)) as Code;

/** A string literal, in the quotes that need fewer escapes. */
export function textLiteral(text: string): Code {
  const isDouble = text.split('"').length <= text.split("'").length;
  if (isDouble) return doubleQuoted(text);
  const content = JSON.stringify(text)
    .slice(1, -1)
    .replace(/\\.|'/g, (part) => (part === '\\"' ? '"' : part === "'" ? "\\'" : part));
  return showHidden(`'${content}'`) as Code;
}

/** A line of a template literal that holds nothing but text. */
export const templateLine = (text: string): Code =>
  showHidden(text.replace(/[\\`]|\$(?=\{)/g, "\\$&")) as Code;

/** A number, a boolean or `null` as it is. */
export const plainLiteral = (value: number | boolean | null): Code => String(value) as Code;

/**
 * Text for a comment. White space becomes single spaces; what could end a comment, or be taken for a tag such as
 * `@ts-ignore` or `@internal`, is escaped as TSDoc does it; what cannot be seen is shown.
 */
export const commentText = (text: string): CommentText =>
  showHidden(text.replace(/[\s\u0085]+/g, " ").trim())
    .replace(/\*(?=\/)/g, "*\\")
    .replace(/(?<![\w\\])@/g, "\\@") as CommentText;

/** A comment as it is within a declaration. */
export const commentCode = (text: string): Code => `/** ${commentText(text)} */` as Code;
