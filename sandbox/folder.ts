import fs from "node:fs";
import { join } from "node:path";
import { StoredCollection } from "./gateway/store/collection.js";
import type { Company } from "./gateway/store/company.js";
import { StoredRecord, type Field } from "./gateway/store/record.js";

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

/** A folder with a file a company. */
export class CompanyFolder {
  readonly #savedVersions = new Map<string, number>();

  /** Makes the folder where there is none. Throws system errors. */
  constructor(private readonly folder: string) {
    fs.mkdirSync(folder, { recursive: true });
  }

  /** What was saved of a company; throws where that cannot be read. */
  load(
    company: string,
  ): { lastNumber: number; usedControlIds: readonly string[]; collections: StoredCollection[] } | undefined {
    const path = this.#path(company);
    if (!fs.existsSync(path)) return undefined;
    const saved = JSON.parse(fs.readFileSync(path, "utf8")) as SavedCompany;
    if ((saved.format as number) !== 1) throw new Error(`${path} is of another version of the sandbox`);
    const { lastNumber, usedControlIds } = saved;
    return { lastNumber, usedControlIds, collections: Object.entries(saved.records).map(collectionOf) };
  }

  /** Saves what has changed since it was last saved; a reader finds the old state or the new one, never half. */
  save(company: Company): void {
    if (this.#savedVersions.get(company.id) === company.version) return;
    this.#savedVersions.set(company.id, company.version);
    const path = this.#path(company.id);
    fs.writeFileSync(`${path}.new`, JSON.stringify(savedCompany(company)));
    fs.renameSync(`${path}.new`, path);
  }

  #path(company: string): string {
    return join(this.folder, `${encodeURIComponent(company).replaceAll(".", "%2E")}.json`);
  }
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

const fieldFrom = ([name, content, custom]: SavedField): Field => ({
  name,
  text: typeof content === "string" ? content : "",
  fields: typeof content === "string" ? [] : content.map(fieldFrom),
  ...(custom && { custom }),
});
