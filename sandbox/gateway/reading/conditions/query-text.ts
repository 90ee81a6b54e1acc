import { queryFailed } from "../../errors.js";
import { arity, type Condition, type Operator } from "./condition.js";

/** Longer texts, and deeper parentheses, are refused. */
const limits = { length: 100_000, depth: 100 };

const token = /\s*(?:('(?:[^']|'')*')|([A-Za-z_][\w.]*)|(-?(?:\d+\.?\d*|\.\d+))|(<=|>=|<>|!=|[=<>(),]))/y;

interface Token {
  readonly kind: "text" | "word" | "number" | "sign" | "end";
  readonly text: string;
  readonly at: number;
}

/**
 * Reads the query text of `readByQuery`, such as `STATUS = 'T' AND (TOTALDUE > 500 OR NAME LIKE 'A%')`: tests
 * with `=`, `!=`, `<>`, `<`, `<=`, `>`, `>=`, `[NOT] LIKE`, `[NOT] IN (…)`, `BETWEEN … AND …`, `IS [NOT] NULL`,
 * joined by AND, OR and parentheses. An empty text asks for everything.
 */
export function readQueryText(text: string): Condition {
  if (text.trim() === "") return { kind: "all", of: [] };
  if (text.length > limits.length) throw queryFailed(`The query is longer than ${limits.length} characters`);
  return new QueryTextReader(tokensOf(text)).read();
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  token.lastIndex = 0;
  for (let at = 0; at < end; at = token.lastIndex) {
    const found = token.exec(text);
    if (!found)
      throw queryFailed(`The query cannot be read at position ${at + 1}: ${text.slice(at, at + 20)}`);
    const [, literal, word, number, sign] = found;
    if (literal !== undefined)
      tokens.push({ kind: "text", text: literal.slice(1, -1).replaceAll("''", "'"), at });
    else if (word !== undefined) tokens.push({ kind: "word", text: word, at });
    else if (number !== undefined) tokens.push({ kind: "number", text: number, at });
    else tokens.push({ kind: "sign", text: sign as string, at });
  }
  return [...tokens, { kind: "end", text: "", at: end }];
}

/** What compares, as queries and filters of lists write it. */
export const signs: Readonly<Record<string, Operator>> = {
  "=": "equal",
  "!=": "notEqual",
  "<>": "notEqual",
  "<": "less",
  "<=": "lessOrEqual",
  ">": "greater",
  ">=": "greaterOrEqual",
};

class QueryTextReader {
  #next = 0;
  #depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  read(): Condition {
    const condition = this.#any();
    if (this.#peek().kind !== "end") this.#fail("AND, OR or the end");
    return condition;
  }

  #any(): Condition {
    const of = [this.#all()];
    while (this.#skipWord("OR")) of.push(this.#all());
    return of.length === 1 ? (of[0] as Condition) : { kind: "any", of };
  }

  #all(): Condition {
    const of = [this.#one()];
    while (this.#skipWord("AND")) of.push(this.#one());
    return of.length === 1 ? (of[0] as Condition) : { kind: "all", of };
  }

  #one(): Condition {
    if (!this.#skipSign("(")) return this.#test();
    if (++this.#depth > limits.depth) throw queryFailed("The parentheses of the query are too deep");
    const condition = this.#any();
    if (!this.#skipSign(")")) this.#fail(")");
    this.#depth--;
    return condition;
  }

  #test(): Condition {
    const { kind, text: field } = this.#peek();
    if (kind !== "word") this.#fail("a field");
    this.#next++;
    const operator = this.#operator();
    const values = this.#values(operator);
    const [least, most] = arity[operator];
    if (values.length < least || values.length > most) {
      throw queryFailed(`The test of ${field} takes at most ${most} values, not ${values.length}`);
    }
    return { kind: "test", field, operator, values };
  }

  #operator(): Operator {
    const { kind, text } = this.#peek();
    const sign = kind === "sign" ? signs[text] : undefined;
    if (sign) {
      this.#next++;
      return sign;
    }
    if (this.#skipWord("IS")) {
      const isNot = this.#skipWord("NOT");
      if (!this.#skipWord("NULL")) this.#fail("NULL");
      return isNot ? "isNotNull" : "isNull";
    }
    const isNot = this.#skipWord("NOT");
    if (this.#skipWord("LIKE")) return isNot ? "notLike" : "like";
    if (this.#skipWord("IN")) return isNot ? "notIn" : "in";
    if (!isNot && this.#skipWord("BETWEEN")) return "between";
    return this.#fail("an operator");
  }

  #values(operator: Operator): string[] {
    if (operator === "isNull" || operator === "isNotNull") return [];
    if (operator === "between") {
      const low = this.#value();
      if (!this.#skipWord("AND")) this.#fail("AND");
      return [low, this.#value()];
    }
    if (operator !== "in" && operator !== "notIn") return [this.#value()];
    if (!this.#skipSign("(")) this.#fail("(");
    const values = [this.#value()];
    while (this.#skipSign(",")) values.push(this.#value());
    if (!this.#skipSign(")")) this.#fail(")");
    return values;
  }

  #value(): string {
    const { kind, text } = this.#peek();
    if (kind !== "text" && kind !== "number") this.#fail("a number or a text in single quotes");
    this.#next++;
    return text;
  }

  #peek(): Token {
    return this.tokens[this.#next] as Token;
  }

  #skipWord(word: string): boolean {
    const { kind, text } = this.#peek();
    return this.#skipIf(kind === "word" && text.toUpperCase() === word);
  }

  #skipSign(sign: string): boolean {
    const { kind, text } = this.#peek();
    return this.#skipIf(kind === "sign" && text === sign);
  }

  #skipIf(isThere: boolean): boolean {
    if (isThere) this.#next++;
    return isThere;
  }

  #fail(expected: string): never {
    const { kind, text, at } = this.#peek();
    const found = kind === "end" ? "the query ends" : `there is ${text}`;
    throw queryFailed(`Expected ${expected} at position ${at + 1} of the query, where ${found}`);
  }
}
