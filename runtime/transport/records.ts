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

/** How a function gives records a page at a time: what its input and its answer call the parts of that. */
interface Paging {
  /** The most that the gateway gives at a time. */
  readonly most: number;
  /** In the input: how many records, and how many to leave out before them. */
  readonly size: string;
  readonly start?: string;
  /** In the answer: the element that counts, and its attributes. */
  readonly counter: string;
  readonly first: string;
  readonly total: string;
}

const inData = { size: "pagesize", counter: "data", first: "offset", total: "totalcount" };

/** Of other functions there may be more records, too; the answer then says where. */
const other: Paging = { ...inData, most: Infinity, size: "" };

const pagings: Readonly<Record<string, Paging>> = {
  query: { ...inData, most: 2000, start: "offset" },
  // The gateway keeps the place in the results, and moves it on with each page.
  readByQuery: { ...inData, most: 1000 },
  get_list: {
    most: 1000,
    size: "maxitems",
    start: "start",
    counter: "listtype",
    first: "start",
    total: "total",
  },
};

const malformed = (reason: string): IntacctError => new IntacctError("malformed", reason);

/** Goes from page to page. */
class Pager {
  readonly #paging: Paging;
  readonly #size: number;
  #start: number;

  constructor(
    { element }: FunctionProfile,
    readonly input: Readonly<Record<string, unknown>>,
    size: number | undefined,
  ) {
    const paging = (Object.hasOwn(pagings, element) && pagings[element]) || other;
    this.#paging = paging;
    this.#size = size ?? (Number(input[paging.size]) || paging.most);
    this.#start = Number(paging.start && input[paging.start]) || 0;
  }

  /** The input of the next page. */
  get #next(): { readonly input: object } {
    const { size, start } = this.#paging;
    return {
      input: {
        ...this.input,
        ...(size && { [size]: String(this.#size) }),
        ...(start && this.#start > 0 && { [start]: String(this.#start) }),
      },
    };
  }

  first(): Next {
    return this.#next;
  }

  /** What to ask after a page that has so many records; the total is what the gateway says it is. */
  after(
    { node }: FunctionResult,
    count: number,
  ): { readonly next: Next; readonly total: number | undefined } {
    const { counter, first, total: totalName, start } = this.#paging;
    const place = child(node, counter);
    const [begin, total] = [countOf(place, first), countOf(place, totalName)];
    if (start && count > 0 && begin !== undefined && begin !== this.#start)
      throw malformed(`records from ${this.#start} were asked for, and those from ${begin} came`);
    this.#start += count;
    const counted =
      countOf(place, "numremaining") ?? (start && total !== undefined ? total - this.#start : undefined);
    const isMore = counted === undefined ? start !== undefined && count >= this.#size : counted > 0;
    if (!isMore) return { next: undefined, total };
    if (count === 0) throw malformed(`${counted} records are left, and the page has none`);
    const resultId = attributeOf(place, "resultId");
    if (!start && !resultId)
      throw malformed(`${counted} records are left, and the answer does not say where`);
    return { next: start ? this.#next : { resultId: resultId as string }, total };
  }
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
    const pager = new Pager(profile, input as Readonly<Record<string, unknown>>, this.#options.pageSize);
    let next = pager.first();
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
      const { next: following, total } = pager.after(page.result, count);
      this.total = total ?? this.total;
      next = following;
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
    if (!data && !child(result.node, "listtype")) throw malformed("the answer holds no records");
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
