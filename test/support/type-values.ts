import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Random } from "./random.js";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Deeper values take as little as their types allow, so that types that refer to themselves come to an end.
 */
const DEEP = 5;

/** Types that refer to themselves can go on forever; a value that was drawn so deep is given up. */
const DEEPEST = 12;

export class TooDeep extends Error {}

/** Draws values from TypeScript declarations, and tells whether values are what declarations say. */
export class DeclaredTypes {
  readonly #checker: ts.TypeChecker;
  readonly #program: ts.Program;

  constructor(readonly files: readonly string[]) {
    this.#program = ts.createProgram(files, {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: true,
      types: [],
      paths: { "intacct-runtime": [`${root}/runtime/index.ts`] },
    });
    this.#checker = this.#program.getTypeChecker();
  }

  /** What the compiler has against the files. */
  errors(): string[] {
    return ts
      .getPreEmitDiagnostics(this.#program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  }

  /** The types of the values of all profiles and shapes that a module exports, by the names of these. */
  valueTypes(file: string): Map<string, ts.Type> {
    const source = this.#program.getSourceFile(file);
    const module = source && this.#checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} exports nothing`);
    const types = new Map<string, ts.Type>();
    for (const exported of this.#checker.getExportsOfModule(module)) {
      const type = this.#checker.getTypeOfSymbol(exported);
      const value = type.getProperty("~value");
      if (value)
        types.set(exported.name, this.#checker.getNonNullableType(this.#checker.getTypeOfSymbol(value)));
    }
    return types;
  }

  /** A value of a type; properties that may be absent sometimes are. */
  draw(type: ts.Type, random: Random, depth = 0): unknown {
    if (depth > DEEPEST) throw new TooDeep();
    const template = templateOf(type);
    if (template) return drawTemplate(template, random);
    if (type.isStringLiteral()) return type.value;
    if (type.flags & ts.TypeFlags.String || isOpenText(type)) return random.pick(["a", "b c", "7", "x&<y"]);
    if (type.flags & ts.TypeFlags.BooleanLiteral) return this.#checker.typeToString(type) === "true";
    if (type.flags & ts.TypeFlags.Null) return null;
    if (type.isUnion()) return this.draw(random.pick(this.#choices(type, depth)), random, depth);
    if (this.#checker.isTupleType(type)) return this.#drawTuple(type as ts.TypeReference, random, depth);
    if (this.#checker.isArrayType(type)) {
      const [item] = this.#checker.getTypeArguments(type as ts.TypeReference);
      const count = depth > DEEP ? 0 : random.whole(0, 2);
      const items = Array.from({ length: count }, () => this.draw(item as ts.Type, random, depth + 1));
      return isMixed(item as ts.Type) ? apart(items) : items;
    }
    if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))
      return this.#drawObject(type, random, depth);
    throw new Error(`no value drawn of ${this.#checker.typeToString(type)}`);
  }

  /** Numbers are left out where text says the same, and functions that all objects inherit. */
  #choices({ types }: ts.UnionType, depth: number): ts.Type[] {
    const choices = types.filter(
      (type) =>
        !(type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Number)) &&
        type.getCallSignatures().length === 0 &&
        this.#checker.typeToString(type) !== "Function",
    );
    const short = choices.filter((type) => this.#isShort(type));
    return depth > DEEP && short.length > 0 ? short : choices;
  }

  /** Whether no object must be in a value of the type. */
  #isShort(type: ts.Type): boolean {
    return this.#checker
      .getPropertiesOfType(type.flags & ts.TypeFlags.Object ? type : this.#checker.getNeverType())
      .every((property) => {
        const own = this.#checker.getTypeOfSymbol(property);
        const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
        return (
          isOptional ||
          !(own.flags & (ts.TypeFlags.Object | ts.TypeFlags.Union)) ||
          isArrayOnly(this.#checker, own)
        );
      });
  }

  #drawTuple(type: ts.TypeReference, random: Random, depth: number): unknown[] {
    const { elementFlags } = type.target as ts.TupleType;
    return this.#checker.getTypeArguments(type).flatMap((item, index) => {
      const isRest = ((elementFlags[index] ?? 0) & ts.ElementFlags.Variable) !== 0;
      const count = isRest ? (depth > DEEP ? 0 : random.whole(0, 1)) : 1;
      return Array.from({ length: count }, () => this.draw(item, random, depth + 1));
    });
  }

  /** Those that values have: what is under a symbol (`Related`) is there for the compiler alone. */
  #propertiesOf(type: ts.Type): ts.Symbol[] {
    return this.#checker.getPropertiesOfType(type).filter(({ name }) => !name.startsWith("__@"));
  }

  #drawObject(type: ts.Type, random: Random, depth: number): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    const properties = this.#propertiesOf(type);
    // Of hundreds of optional properties a few tell as much.
    const share = Math.min(0.5, 8 / (properties.length + 1));
    for (const property of properties) {
      const own = this.#checker.getTypeOfSymbol(property);
      const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      if (
        own.flags & (ts.TypeFlags.Never | ts.TypeFlags.Undefined) ||
        (isOptional && (depth > DEEP || !random.chance(share)))
      )
        continue;
      if (own.isUnion() && this.#choices(own, 0).length === 0) continue;
      value[property.name] = this.draw(own, random, depth + 1);
    }
    const open = this.#checker.getIndexInfoOfType(type, ts.IndexKind.String);
    // An open record without anything in it is text; one of its arrays with one item is that item.
    const isAlone = properties.length === 0;
    if (open && !(open.type.flags & ts.TypeFlags.Never) && (isAlone || random.chance(0.3)))
      value["ZZ_OPEN"] = random.pick(["a", ["b", "c"]]);
    return value;
  }

  /** Where a value is not what its type says, and how; `undefined`: it is. */
  misfit(type: ts.Type, value: unknown, path = "value"): string | undefined {
    if (type.isUnion()) {
      const misfits = type.types.map((one) => this.misfit(one, value, path));
      if (misfits.includes(undefined)) return undefined;
      // The one that got furthest says most.
      return misfits.reduce((a, b) => ((b as string).length > (a as string).length ? b : a));
    }
    if (this.#fitsWithoutParts(type, value)) return undefined;
    const wrong = `${path}: ${String(JSON.stringify(value)).slice(0, 100)} is no ${this.#checker.typeToString(type).slice(0, 100)}`;
    if (typeof value !== "object" || value === null || isOpenText(type)) return wrong;
    if (this.#checker.isTupleType(type) || this.#checker.isArrayType(type)) {
      if (!Array.isArray(value)) return wrong;
      const items = this.#checker.getTypeArguments(type as ts.TypeReference);
      return first(value, (item, index) =>
        this.misfit(items[Math.min(index, items.length - 1)] as ts.Type, item, `${path}[${index}]`),
      );
    }
    if (Array.isArray(value) || !(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)))
      return wrong;
    return this.#objectMisfit(type, value as Record<string, unknown>, path);
  }

  #objectMisfit(type: ts.Type, value: Record<string, unknown>, path: string): string | undefined {
    const open = this.#checker.getIndexInfoOfType(type, ts.IndexKind.String);
    const properties = new Map(this.#propertiesOf(type).map((each) => [each.name, each]));
    for (const [name, { flags }] of properties)
      if (!(flags & ts.SymbolFlags.Optional) && !Object.hasOwn(value, name))
        return `${path}.${name} is absent`;
    return first(Object.entries(value), ([name, entry]) => {
      const property = properties.get(name);
      const own = property ? this.#checker.getTypeOfSymbol(property) : open?.type;
      return own ? this.misfit(own, entry, `${path}.${name}`) : `${path}.${name} is not declared`;
    });
  }

  #fitsWithoutParts(type: ts.Type, value: unknown): boolean {
    const template = templateOf(type);
    if (template) return typeof value === "string" && templates[template].test(value);
    if (type.isStringLiteral()) return value === type.value;
    if (type.flags & ts.TypeFlags.String || isOpenText(type)) return typeof value === "string";
    if (type.flags & ts.TypeFlags.BooleanLiteral) return String(value) === this.#checker.typeToString(type);
    if (type.flags & ts.TypeFlags.Null) return value === null;
    return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
  }
}

function first<T>(
  items: readonly T[],
  find: (item: T, index: number) => string | undefined,
): string | undefined {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Arrays that may be empty. */
const isArrayOnly = (checker: ts.TypeChecker, type: ts.Type): boolean =>
  checker.isArrayType(type) && !checker.isTupleType(type);

const isMixed = (item: ts.Type): boolean =>
  item.isUnion() &&
  item.types.some(({ flags }) => flags & ts.TypeFlags.String) &&
  item.types.some(({ flags }) => flags & ts.TypeFlags.Object);

/** Mixed content without texts side by side: these are read as one. */
const apart = (items: readonly unknown[]): unknown[] =>
  items.filter((item, index) => typeof item !== "string" || typeof items[index - 1] !== "string");

/** `string & {}`: any text, beside literals that are listed. */
const isOpenText = (type: ts.Type): boolean =>
  type.isIntersection() && type.types.some(({ flags }) => (flags & ts.TypeFlags.String) !== 0);

const templates = {
  decimal: /^-?(\d+(\.\d+)?|\.\d+)$/,
  integer: /^-?\d+$/,
  date: /^\d{4}-\d\d-\d\d$/,
  time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
  path: /^[^.]+\../,
};

/** Which of the runtime's template types a type is. */
function templateOf(type: ts.Type): keyof typeof templates | undefined {
  if (!(type.flags & ts.TypeFlags.TemplateLiteral)) return undefined;
  const { texts, types } = type as ts.TemplateLiteralType;
  const kinds = {
    "": types[0] && types[0].flags & ts.TypeFlags.BigInt ? "integer" : "decimal",
    "--": "date",
    "--T::": "time",
    ".": "path",
  };
  const kind = (kinds as Record<string, keyof typeof templates>)[texts.join("")];
  if (!kind) throw new Error(`not a type that is known here: ${texts.join("…")}`);
  return kind;
}

function drawTemplate(kind: keyof typeof templates, random: Random): string {
  const date = (): string => `20${random.whole(10, 40)}-0${random.whole(1, 9)}-1${random.whole(0, 9)}`;
  switch (kind) {
    case "decimal":
      return random.pick(["0", "7", "-1.5", "3.25"]);
    case "integer":
      return String(random.whole(1, 9));
    case "date":
      return date();
    case "path":
      return "A.B";
    case "time":
      return `${date()}T1${random.whole(0, 9)}:05:59`;
  }
}
