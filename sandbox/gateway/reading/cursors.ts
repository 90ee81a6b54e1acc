import { queryFailed } from "../errors.js";
import type { RecordList } from "../store/collection.js";
import type { StoredRecord } from "../store/record.js";

/** A result that is read page by page. */
export interface Cursor {
  readonly company: string;
  readonly object: string;
  readonly list: RecordList;
  readonly pageSize: number;
  /** How far it has been read. */
  readonly at: number;
  readonly write: (records: readonly StoredRecord[]) => string;
}

interface KeptCursor {
  readonly cursor: Cursor;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Results kept at a time; the oldest ends when another comes. */
const limit = 1000;

export class Cursors {
  readonly #cursors = new Map<string, KeptCursor>();
  #last = 0;

  /** @param lifetime in seconds, from one page to the next */
  constructor(
    private readonly lifetime: number,
    private readonly now: () => Date,
  ) {}

  /** Keeps a result that has more pages; returns its id. */
  keep(cursor: Cursor): string {
    const id = `result${++this.#last}`;
    this.#put(id, cursor);
    const [oldest] = this.#cursors.keys();
    if (this.#cursors.size > limit && oldest !== undefined) this.#cursors.delete(oldest);
    return id;
  }

  /** Throws `Refusal` where there is no such result, or its time is over. */
  get(company: string, id: string): Cursor {
    const { cursor, until } = this.#cursors.get(id) ?? {};
    if (cursor?.company !== company) throw queryFailed(`There is no result ${id} with more to read`);
    if (until !== undefined && until > this.now().getTime()) return cursor;
    throw queryFailed(`The result ${id} has expired: its next page was not read in time`);
  }

  /** The id of the latest result of an object or a view. Throws `Refusal` where there is none. */
  latest(company: string, object: string): string {
    const found = [...this.#cursors].findLast(
      ([, { cursor }]) => cursor.company === company && cursor.object === object,
    );
    if (found) return found[0];
    throw queryFailed(`There is no result of ${object} with more to read`);
  }

  move(id: string, cursor: Cursor): void {
    if (cursor.at < cursor.list.length) this.#put(id, cursor);
    else this.#cursors.delete(id);
  }

  #put(id: string, cursor: Cursor): void {
    this.#cursors.set(id, { cursor, until: this.now().getTime() + this.lifetime * 1000 });
  }
}
