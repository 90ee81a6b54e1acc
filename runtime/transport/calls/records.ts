import { fromNode } from "../../codec/from-xml.js";
import type { FunctionProfile, Shape } from "../../model/shape.js";
import { childOf, type XmlNode } from "../../xml/xml-tree.js";
import { attributeOf, countOf, type RecordText } from "../answer/answer.js";
import { deliverOne, report } from "./batches.js";
import { IntacctError } from "../errors.js";
import type { Gateway } from "../gateway.js";
import type { FunctionResult } from "../answer/interpret.js";
import { prepare, type SendOptions } from "./operations.js";
import type { Call } from "./call.js";

/** A function that answers records, and its input. */
interface Listing {
  readonly profile: FunctionProfile;
  readonly input: object;
}

/** Options of `records`. */
export interface RecordOptions extends SendOptions {
  /** Records for each page. Default: as many as the gateway allows. */
  readonly pageSize?: number;
}

/** The type of the records in an output: what its arrays hold. */
export type RecordOf<Output> = {
  [Key in keyof Output]-?: NonNullable<Output[Key]> extends readonly (infer Item)[] ? Item : never;
}[keyof Output];

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
  /** What the page before said is left, and of how many. */
  #before = { left: Infinity, total: 0 };

  readonly #query: Listing;

  constructor(query: Listing, size: number | undefined) {
    const { element } = query.profile;
    const input = query.input as Readonly<Record<string, unknown>>;
    const paging = (Object.hasOwn(pagings, element) && pagings[element]) || other;
    this.#query = query;
    this.#paging = paging;
    this.#size = size ?? (Number(input[paging.size]) || paging.most);
    this.#start = Number(paging.start && input[paging.start]) || 0;
  }

  /** What asks for the next page. */
  get next(): Call {
    const { profile, input } = this.#query;
    const { size, start } = this.#paging;
    return {
      profile,
      input: {
        ...input,
        ...(size && { [size]: String(this.#size) }),
        ...(start && this.#start > 0 && { [start]: String(this.#start) }),
      },
    };
  }

  /**
   * What to ask after a page that has so many records, if there are more; the total is what the gateway says. Its
   * numbers have to agree: records that they leave out would be missing without a word.
   */
  after(
    { node }: FunctionResult,
    count: number,
  ): { readonly next: Call | undefined; readonly total: number | undefined } {
    const { counter, first, total: totalName, start } = this.#paging;
    const place = childOf(node, counter);
    const [begin, total] = [countOf(place, first), countOf(place, totalName)];
    if (start && count > 0 && begin !== undefined && begin !== this.#start)
      throw malformed(`records from ${this.#start} were asked for, and those from ${begin} came`);
    const named = countOf(place, "count");
    if (named !== undefined && named !== count)
      throw malformed(`the page says that it has ${named} records, and has ${count}`);
    this.#start += count;
    const remaining = countOf(place, "numremaining");
    const missing = total === undefined ? undefined : total - this.#start;
    const left = Math.max(remaining ?? 0, missing ?? 0);
    const isCounted = remaining !== undefined || missing !== undefined;
    const isMore = isCounted ? left > 0 : start !== undefined && count >= this.#size;
    if (!isMore) return { next: undefined, total };
    const where = `${this.#start} of ${total ?? "the"} records have come, ${remaining ?? left} are said to be left`;
    if (count === 0) throw malformed(`${where}, and the page has none`);
    const { left: leftBefore, total: totalBefore } = this.#before;
    if (remaining && remaining >= leftBefore && (total ?? 0) <= totalBefore)
      throw malformed(`${where}, and no fewer were before this page`);
    this.#before = { left: remaining ?? Infinity, total: total ?? 0 };
    const resultId = attributeOf(place, "resultId");
    if (!start && remaining === 0) throw malformed(`${where}, which does not add up`);
    if (!start && !resultId) throw malformed(`${where}, and the answer does not say where`);
    return { next: start ? this.next : { profile: readMore, input: { resultId } }, total };
  }
}

const readMore: FunctionProfile = {
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
 * The records of a query, read page by page on demand: nothing is sent before the first record is taken, or after
 * the last one. Each iteration sends the query again.
 */
export class Records<Row> implements AsyncIterable<Row> {
  /** The number of transactions used so far. */
  transactions = 0;
  /** The total number of records, after the first page. */
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

  /** The records as pages. */
  async *pages(): AsyncGenerator<readonly Row[], void> {
    for await (const { records, data } of this.#pages())
      yield Array.from(records.read(data), (record) => this.#decode(record));
  }

  async *#pages(): AsyncGenerator<Page, void> {
    const pager = new Pager(this.#query, this.#options.pageSize);
    let next: Call | undefined = pager.next;
    let left: number | undefined;
    while (next) {
      const isMore = next.profile === readMore;
      const page: Page = await this.#page(next);
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
    const { outcome, attempts, records } = await deliverOne(
      this.#gateway,
      prepare(this.#gateway.settings, call, undefined, this.#options),
      { options: this.#options, decode: (result) => result, leavesRecords: true },
    );
    if (!outcome.ok) throw outcome.error;
    this.transactions++;
    report(this.#gateway, call, { ...outcome, value: undefined });
    const result = outcome.value as FunctionResult;
    const data = childOf(result.node, "data");
    if (!data && !childOf(result.node, "listtype")) throw malformed("the answer has no records");
    return { result, data, records, count: records.count(data), attempts };
  }

  #decode(record: XmlNode): Row {
    const { name } = record;
    let shape = this.#shapes.get(name);
    if (!shape) {
      const { types = {} } = this.#query.profile.response?.() ?? {};
      // Some functions answer an object's name in lower case.
      const type = types[name] ?? types[name.toUpperCase()];
      shape = typeof type === "function" ? type() : { element: name, content: "ANY" };
      this.#shapes.set(name, shape);
    }
    return fromNode(shape, record, this.#options) as Row;
  }
}
