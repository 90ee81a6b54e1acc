import fs from "node:fs";
import { join } from "node:path";
import { lockFolder } from "./folder-lock.js";
import { StoredCollection } from "./gateway/store/collection.js";
import type { Company } from "./gateway/store/company.js";
import { StoredRecord, lineNumber, type Field } from "./gateway/store/record.js";

/** What is saved of a company. */
interface SavedCompany {
  readonly format: 1;
  readonly company: string;
  readonly lastNumber: number;
  readonly usedControlIds: readonly string[];
  /** By object. */
  readonly records: Readonly<Record<string, readonly SavedRecord[]>>;
}

interface SavedRecord {
  readonly entity?: string;
  readonly fields: readonly SavedField[];
}

/** A field's name, and its text or the fields in it. */
type SavedField = readonly [name: string, content: string | readonly SavedField[], custom?: true];

interface LoadedCompany {
  readonly lastNumber: number;
  readonly usedControlIds: readonly string[];
  readonly collections: readonly StoredCollection[];
}

/**
 * The saved records of a company cannot be used, because somebody edited them or another version saved them.
 */
export class DamagedStoreError extends Error {}

/** A folder with one file for each company. */
export class CompanyFolder {
  readonly #savedVersions = new Map<string, number>();

  /** Gives the folder up to others. */
  readonly release: () => void;

  /**
   * Makes the folder where there is none, and takes it for this sandbox alone.
   *
   * @throws system errors; `FolderInUseError`
   */
  constructor(private readonly folder: string) {
    fs.mkdirSync(folder, { recursive: true });
    this.release = lockFolder(folder);
  }

  /**
   * What was saved of a company.
   *
   * @throws {DamagedStoreError} where that cannot be used: records are never thrown away without being asked to
   */
  load(company: string): LoadedCompany | undefined {
    const path = this.#path(company);
    if (!fs.existsSync(path)) return undefined;
    try {
      return loadedCompany(JSON.parse(fs.readFileSync(path, "utf8")));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new DamagedStoreError(`${path} cannot be used: ${why}; move it away to begin anew`, {
        cause: error,
      });
    }
  }

  /** Saves the changes since the last time, in one step. */
  save(company: Company): void {
    if (this.#savedVersions.get(company.id) === company.version) return;
    const path = this.#path(company.id);
    fs.writeFileSync(`${path}.new`, JSON.stringify(savedCompany(company)));
    fs.renameSync(`${path}.new`, path);
    this.#savedVersions.set(company.id, company.version);
  }

  #path(company: string): string {
    return join(this.folder, `${encodeURIComponent(company).replaceAll(".", "%2E")}.json`);
  }
}

/** Throws for what was not saved by `savedCompany`, and says what is wrong with it. */
function loadedCompany(saved: unknown): LoadedCompany {
  const { format, lastNumber, usedControlIds, records } = isObject(saved) ? saved : {};
  if (format !== 1) throw new Error("it was not written by this version of the sandbox");
  if (!Number.isSafeInteger(lastNumber)) throw new Error("lastNumber is not a whole number");
  if (!Array.isArray(usedControlIds) || !usedControlIds.every((id) => typeof id === "string"))
    throw new Error("usedControlIds is not a list of texts");
  if (!isObject(records)) throw new Error("records is not an object");
  return {
    lastNumber: lastNumber as number,
    usedControlIds,
    collections: Object.entries(records).map(([object, saved]) => collectionOf(object, saved)),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function savedCompany(company: Company): SavedCompany {
  const stored = [...company.collections].filter(({ isFixed }) => !isFixed);
  return {
    format: 1,
    company: company.id,
    lastNumber: company.lastNumber,
    usedControlIds: [...company.usedControlIds],
    records: Object.fromEntries(
      stored.map((collection) => [
        collection.name,
        Array.from({ length: collection.length }, (_, index) =>
          savedRecord(collection.at(index) as StoredRecord),
        ),
      ]),
    ),
  };
}

const savedRecord = ({ entity, fields }: StoredRecord): SavedRecord => ({
  ...(entity !== "" && { entity }),
  fields: fields.map(savedField),
});

const savedField = ({ name, text, fields, custom }: Field): SavedField => {
  const content = fields.length > 0 ? fields.map(savedField) : text;
  return custom ? [name, content, custom] : [name, content];
};

function collectionOf(object: string, saved: unknown): StoredCollection {
  if (!Array.isArray(saved)) throw new Error(`records.${object} is not a list`);
  const collection = new StoredCollection(object);
  for (const [index, record] of saved.entries()) {
    const place = `records.${object}[${index}]`;
    if (!isObject(record) || !isFieldList(record["fields"])) throw new Error(`${place} is not a record`);
    const { entity = "", fields } = record;
    if (typeof entity !== "string") throw new Error(`${place}.entity is not text`);
    const loaded = new StoredRecord(fields.map(fieldFrom), entity);
    if (loaded.recordNo === "") throw new Error(`${place} has no RECORDNO`);
    if (collection.find("RECORDNO", loaded.recordNo)) throw new Error(`${place} has the RECORDNO of another`);
    collection.add(loaded);
  }
  return collection;
}

const isFieldList = (value: unknown): value is readonly SavedField[] =>
  Array.isArray(value) && value.every(isField);

function isField(value: unknown): value is SavedField {
  if (!Array.isArray(value) || typeof value[0] !== "string") return false;
  return typeof value[1] === "string" || isFieldList(value[1]);
}

function fieldFrom([name, content, custom]: SavedField): Field {
  const fields = typeof content === "string" ? [] : content.map(fieldFrom);
  // Lines alone have record numbers.
  const lines = fields.length > 0 && fields.every((field) => lineNumber(field) !== undefined);
  return {
    name,
    text: typeof content === "string" ? content : "",
    fields,
    ...(custom && { custom }),
    ...(lines && { lines }),
  };
}
