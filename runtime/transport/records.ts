import { fromNode } from "../from-xml.js";
import type { FunctionProfile, Shape } from "../shape.js";
import type { XmlNode } from "../xml-tree.js";
import { attributeOf, child, countOf, type FunctionResult, type RecordText } from "./answer.js";
import { deliver, report } from "./batches.js";
import type { SendOptions } from "./connection.js";
import { IntacctError } from "./errors.js";
import type { Gateway } from "./gateway.js";
import { prepare, type Call } from "./operations.js";

/** A function that answers records, and its input. */
interface Listing {
  readonly profile: FunctionProfile;
  readonly input: object;
}

export interface RecordOptions extends SendOptions {
  /** How many records come at a time; as many as the gateway allows where absent. */
  readonly pageSize?: number;
}

/** The type of the records in an output: what its arrays hold. */
export type RecordOf<Output> = {
  [Key in keyof Output]-?: NonNullable<Output[Key]> extends readonly (infer Item)[] ? Item : never;
}[keyof Output];

/** What is asked next: nothing after the last page. */
type Next = { readonly input: object } | { readonly resultId: string } | undefined;

/** Says what to ask after a page, by what its result says and the records that it held. */
type Turn = (result: FunctionResult, count: number) => Next;

interface Paging {
  readonly input: object;
  readonly turn: Turn;
}

/** The most that the gateway gives at a time. */
const largest = { query: 2000, readByQuery: 1000, get_list: 1000 };

const malformed = (reason: string): IntacctError => new IntacctError("malformed", reason);

/** A number that the input gives; it may be text. */
const numberIn = (input: object, name: string): number | undefined => {
  const value = Number((input as Readonly<Record<string, unknown>>)[name]);
  return Number.isInteger(value) ? value : undefined;
};

/** `query`: pages are asked for by the number of records before them. */
function byOffset(given: object, size = numberIn(given, "pagesize") ?? largest.query): Paging {
  let offset = numberIn(given, "offset") ?? 0;
  const input = { ...given, pagesize: String(size) };
  return {
    input,
    turn({ node }, count) {
      const data = child(node, "data");
      const said = countOf(data, "offset");
      if (said !== undefined && said !== offset)
        throw malformed(`records from ${offset} were asked for, and those from ${said} came`);
      offset += count;
      const total = countOf(data, "totalcount");
      const left = countOf(data, "numremaining") ?? (total === undefined ? undefined : total - offset);
      return goesOn(left, count, size) ? { input: { ...input, offset: String(offset) } } : undefined;
    },
  };
}

/** `get_list`: windows that begin with a number of their own. */
function byWindow(given: object, size = numberIn(given, "maxitems") ?? largest.get_list): Paging {
  let start = numberIn(given, "start") ?? 0;
  const input = { ...given, maxitems: String(size) };
  return {
    input,
    turn({ node }, count) {
      const list = child(node, "listtype");
      const [first, total] = [countOf(list, "start"), countOf(list, "total")];
      if (first !== undefined && first !== start && count > 0)
        throw malformed(`records from ${start} were asked for, and those from ${first} came`);
      start += count;
      const left = total === undefined ? undefined : total - start;
      return goesOn(left, count, size) ? { input: { ...input, start: String(start) } } : undefined;
    },
  };
}

/** `readByQuery`: the gateway keeps the place in the results, and moves it on with each page. */
function byResult(given: object, size = numberIn(given, "pagesize") ?? largest.readByQuery): Paging {
  return {
    input: { ...given, pagesize: String(size) },
    turn({ node }, count) {
      const data = child(node, "data");
      const left = countOf(data, "numremaining");
      if (!goesOn(left, count, left === undefined ? Infinity : size)) return undefined;
      const resultId = attributeOf(data, "resultId");
      if (!resultId) throw malformed(`${left} records are left, and the answer does not say where`);
      return { resultId };
    },
  };
}

/** Whether there are more records, by how many are left, or by a page that is full. */
function goesOn(left: number | undefined, count: number, size: number): boolean {
  if (left === undefined) return count >= size;
  if (left > 0 && count === 0) throw malformed(`${left} records are left, and the page has none`);
  return left > 0;
}

function pagingOf({ element }: FunctionProfile, input: object, size: number | undefined): Paging {
  if (element === "query") return byOffset(input, size);
  if (element === "get_list") return byWindow(input, size);
  if (element === "readByQuery") return byResult(input, size);
  return { input, turn: () => undefined };
}

const readMore: FunctionProfile<{ resultId: string }> = {
  name: "Intacct readMore Request",
  version: "3.0",
  element: "readMore",
  content: "(resultId)",
};

interface Page {
  readonly result: FunctionResult;
  readonly data: XmlNode | undefined;
  readonly records: RecordText;
  readonly count: number;
  /** How many tries it took. */
  readonly attempts: number;
}

/**
 * The records of a query, page by page as they are asked for: nothing is sent before the first, and nothing
 * more after the last that is taken. Each time it is gone through, the query is sent anew.
 */
export class Records<Row> implements AsyncIterable<Row> {
  /** How many transactions were used so far. */
  transactions = 0;
  /** How many records there are in all, once the gateway has said so. */
  total: number | undefined;
  readonly #gateway: Gateway;
  readonly #query: Listing;
  readonly #options: RecordOptions;
  readonly #shapes = new Map<string, Shape>();

  constructor(gateway: Gateway, query: Listing, options: RecordOptions) {
    this.#gateway = gateway;
    this.#query = query;
    this.#options = options;
  }

  /** @throws IntacctError of any kind, or the signal's reason; what came before has been handed over */
  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void> {
    for await (const { records, data } of this.#pages())
      for (const record of records.read(data)) yield this.#decode(record);
  }

  /** The records of a page together. */
  async *pages(): AsyncGenerator<readonly Row[], void> {
    for await (const { records, data } of this.#pages())
      yield Array.from(records.read(data), (record) => this.#decode(record));
  }

  async *#pages(): AsyncGenerator<Page, void> {
    const { profile, input } = this.#query;
    const paging = pagingOf(profile, input, this.#options.pageSize);
    let next: Next = { input: paging.input };
    let left: number | undefined;
    while (next) {
      const isMore = "resultId" in next;
      const call: Call =
        "resultId" in next ? { profile: readMore, input: next } : { profile, input: next.input };
      const page: Page = await this.#page(call);
      const { data, count } = page;
      const nowLeft = countOf(data, "numremaining");
      // The place moves on with each try: what came of a try whose answer was lost would be left out.
      if (isMore && page.attempts > 1 && nowLeft !== (left ?? NaN) - count)
        throw malformed("a page was lost when the connection broke; ask for the records anew");
      left = nowLeft;
      this.total =
        countOf(data, "totalcount") ?? countOf(child(page.result.node, "listtype"), "total") ?? this.total;
      next = paging.turn(page.result, count);
      yield page;
    }
  }

  async #page(call: Call): Promise<Page> {
    const prepared = prepare(this.#gateway.settings, call, 0);
    if (prepared.error) throw prepared.error.with({ index: undefined });
    const { outcomes, attempts, records } = await deliver(
      this.#gateway,
      [prepared],
      this.#options,
      (result) => result,
      true,
    );
    const [outcome] = outcomes;
    if (!outcome?.ok) throw outcome?.error.with({ index: undefined }) as IntacctError;
    this.transactions++;
    const { controlId, value } = outcome;
    report(this.#gateway, call, { ok: true, value: undefined, controlId, index: 0 });
    const result = value as FunctionResult;
    const data = child(result.node, "data");
    return { result, data, records, count: records.count(data), attempts };
  }

  #decode(record: XmlNode): Row {
    const { name } = record;
    let shape = this.#shapes.get(name);
    if (!shape) {
      const { types = {} } = this.#query.profile.response?.() ?? {};
      // Some functions answer an object's name in small letters.
      const type = types[name] ?? types[name.toUpperCase()];
      shape = typeof type === "function" ? type() : { element: name, content: "ANY" };
      this.#shapes.set(name, shape);
    }
    return fromNode(shape, record, this.#options) as Row;
  }
}
