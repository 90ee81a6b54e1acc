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

/** Results kept at a time; the oldest ends when another comes. */
const limit = 1000;

export class Cursors {
  readonly #cursors = new Map<string, Cursor>();
  #last = 0;

  /** Keeps a result that has more pages; gives back its id. */
  keep(cursor: Cursor): string {
    const id = `result${++this.#last}`;
    this.#cursors.set(id, cursor);
    const [oldest] = this.#cursors.keys();
    if (this.#cursors.size > limit && oldest !== undefined) this.#cursors.delete(oldest);
    return id;
  }

  /** Throws `Refusal` where there is no such result. */
  get(company: string, id: string): Cursor {
    const cursor = this.#cursors.get(id);
    if (cursor?.company === company) return cursor;
    throw queryFailed(`There is no result ${id} with more to read`);
  }

  /** The id of the latest result of an object. Throws `Refusal` where there is none. */
  latest(company: string, object: string): string {
    const found = [...this.#cursors].findLast(
      ([, cursor]) => cursor.company === company && cursor.object === object,
    );
    if (found) return found[0];
    throw queryFailed(`There is no result of ${object} with more to read`);
  }

  move(id: string, cursor: Cursor): void {
    if (cursor.at < cursor.list.length) this.#cursors.set(id, cursor);
    else this.#cursors.delete(id);
  }
}
