import { words } from "./words.js";

/** Words that cannot be names of constants in an ECMAScript module, and globals that must not be shadowed. */
const reserved: ReadonlySet<string> = new Set(
  `abstract arguments as async await boolean break case catch class const continue debugger declare default delete
  do else enum eval export extends false finally for from function get if implements import in instanceof interface
  let new null number object of package private protected public return set static string super switch symbol this
  throw true try type typeof undefined unknown var void while with yield any never bigint
  Array Boolean Date Error Function Infinity Iterator JSON Map Math NaN Number Object Promise Proxy Record Readonly
  Partial Pick Omit RegExp Set String Symbol WeakMap WeakSet globalThis`.split(/\s+/),
);

/** `approve_appaymentrequest` → `approve`, `ap`, `payment`, `request`. */
function wordsOf(name: string): readonly string[] {
  let found = wordsByName.get(name);
  if (!found) wordsByName.set(name, (found = split(name)));
  return found;
}

/** Caches words by name: types, constants, releases and companies use the same names. */
const wordsByName = new Map<string, readonly string[]>();

function split(name: string): readonly string[] {
  return name
    .split(/[^A-Za-z0-9]+/)
    .flatMap((part) => part.replace(/([a-z0-9])([A-Z])/g, "$1 $2").split(" "))
    .filter((part) => part !== "")
    .flatMap(
      (part) => segment(part.toLowerCase()) ?? [part === part.toUpperCase() ? part.toLowerCase() : part],
    );
}

const LONGEST = Math.max(...[...words].map(({ length }) => length));

/** The fewest known words that make up a name, the longest first; `undefined` if it is not made of words. */
function segment(name: string): string[] | undefined {
  // best[i]: the fewest words that spell name[i..].
  const best: (string[] | undefined)[] = [];
  best[name.length] = [];
  for (let start = name.length - 1; start >= 0; start--) {
    for (let end = Math.min(name.length, start + LONGEST); end > start; end--) {
      const rest = best[end];
      const word = name.slice(start, end);
      if (!rest || !words.has(word)) continue;
      if (rest.length + 1 < (best[start]?.length ?? Infinity)) best[start] = [word, ...rest];
    }
  }
  return best[0];
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The name of a type: `apply_arpayment` → `ApplyArPayment`. */
export function pascal(name: string): string {
  const joined = wordsOf(name).map(capitalise).join("");
  if (joined === "") return "Element";
  return /^[0-9]/.test(joined) ? `_${joined}` : reserved.has(joined) ? `${joined}_` : joined;
}

/** The name of a constant: `apply_arpayment` → `applyArPayment`. */
export function camel(name: string): string {
  const [first = "element", ...rest] = wordsOf(name);
  const joined = first.charAt(0).toLowerCase() + first.slice(1) + rest.map(capitalise).join("");
  return /^[0-9]/.test(joined) ? `_${joined}` : reserved.has(joined) ? `${joined}_` : joined;
}

/** `ENUM_TXTYPE` → `EnumTxType`. */
export const enumerationType = (name: string): string => pascal(name.toLowerCase());
/** `ENUM_TXTYPE` → `enumTxType`. */
export const enumerationConstant = (name: string): string => camel(name.toLowerCase());

/** Whether TypeScript knows a property of this name in every object; of `__proto__` and its like it knows nothing. */
export const isInherited = (name: string): boolean => name in Object.prototype && !name.startsWith("__");

/** Gives each name only once: a second claim gets a number. */
export class NameSpace {
  readonly #taken: Set<string>;
  readonly #outer: NameSpace | undefined;

  /** @param outer its names are taken here, too; names that are claimed here are not taken there */
  constructor(taken: Iterable<string> = [], outer?: NameSpace) {
    this.#taken = new Set(taken);
    this.#outer = outer;
  }

  /** The first free one of the candidates, else the last with a number. */
  claim(...candidates: readonly [string, ...string[]]): string {
    const last = candidates[candidates.length - 1] as string;
    let name = candidates.find((candidate) => !this.isTaken(candidate));
    for (let number = 2; name === undefined; number++) {
      if (!this.isTaken(`${last}${number}`)) name = `${last}${number}`;
    }
    this.#taken.add(name);
    return name;
  }

  /** The names that were claimed here, and those that it was made with. */
  get own(): readonly string[] {
    return [...this.#taken];
  }

  isTaken(name: string): boolean {
    return this.#taken.has(name) || this.#outer?.isTaken(name) === true;
  }
}
