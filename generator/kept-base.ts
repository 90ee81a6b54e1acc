import { join } from "node:path";
import { StandardPlans, type PlansData } from "./prepare.js";
import type { Base } from "./read/base.js";
import { schemaBase, schemaFolder, type OpenSchema, type SchemaRequest } from "./read/schema-input.js";
import { cachePlace } from "./write/cache.js";
import { disk } from "./write/disk.js";
import { pack, unpack } from "./write/pack.js";
import { SealedFile } from "./write/sealed.js";
import { SourceFile } from "../schema/text/source.js";

/** A schema that was read, and what is planned of it, if anything is. */
export interface PlannedSchema {
  readonly schema: OpenSchema;
  readonly plans: StandardPlans | undefined;
}

interface Kept {
  readonly schema: Omit<OpenSchema, "base">;
  readonly plans: PlansData | undefined;
}

const classes = [SourceFile];

/** Keeps a schema with its plans between runs: to read it again takes a tenth of the time. */
export class KeptBase {
  readonly #file: SealedFile | undefined;
  readonly #madeFrom: string;

  /** @param madeFrom stands for the files of the schema, and for this program */
  constructor(
    readonly request: SchemaRequest,
    readonly io: Base,
    madeFrom: readonly string[],
  ) {
    const { schema, version, strict } = request;
    const place = cachePlace(join(schemaFolder(schema, io), ".plans", `${version} ${strict}`), "base", disk);
    this.#file = place === undefined ? undefined : new SealedFile(place, disk);
    this.#madeFrom = JSON.stringify(madeFrom);
  }

  read(): PlannedSchema | undefined {
    const bytes = this.#file?.read(this.#madeFrom);
    if (!bytes) return undefined;
    const { schema, plans } = unpack(bytes, classes) as Kept;
    return {
      schema: { ...schema, base: schemaBase(this.request, this.io) },
      plans: plans && new StandardPlans(schema.value, plans),
    };
  }

  write({ schema, plans }: PlannedSchema): void {
    if (!this.#file) return;
    const { read, value, diagnostics, readings } = schema;
    const kept: Kept = { schema: { read, value, diagnostics, readings }, plans: plans?.data };
    this.#file.write(this.#madeFrom, pack(kept, classes));
  }
}
