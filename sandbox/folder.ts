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

/** A folder with a file a company. */
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

  /** What was saved of a company. Throws where that cannot be used: nobody's records are thrown away unasked. */
  load(company: string): LoadedCompany | undefined {
    const path = this.#path(company);
    if (!fs.existsSync(path)) return undefined;
    try {
      return loadedCompany(JSON.parse(fs.readFileSync(path, "utf8")) as SavedCompany | null);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Error(`${path} cannot be used: ${why}; move it away to begin anew`, { cause: error });
    }
  }

  /** Saves what has changed since it was last saved; a reader finds the old state or the new one, never half. */
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

/** Throws for what was not saved by `savedCompany`. */
function loadedCompany(saved: Partial<SavedCompany> | null): LoadedCompany {
  const { format, lastNumber, usedControlIds, records } = saved ?? {};
  if (format !== 1) throw new Error("it is none of this version of the sandbox");
  if (!Number.isSafeInteger(lastNumber) || !Array.isArray(usedControlIds) || !records)
    throw new Error("it was not saved by a sandbox");
  return {
    lastNumber: lastNumber as number,
    usedControlIds,
    collections: Object.entries(records).map(collectionOf),
  };
}

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

function collectionOf([object, records]: readonly [string, readonly SavedRecord[]]): StoredCollection {
  const collection = new StoredCollection(object);
  for (const { entity, fields } of records) collection.add(new StoredRecord(fields.map(fieldFrom), entity));
  return collection;
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
