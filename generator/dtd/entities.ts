import type { EntityDecl } from "../model/grammar.js";
import type { EntityUse, Origin } from "../text/source.js";
import type { Files, LoadedFile } from "./files.js";
import type { DtdLimits } from "./limits.js";
import type { Report } from "./report.js";
import type { SourceText } from "./source-text.js";

/** A declared entity, and what reading it needs. */
export interface Entity {
  readonly decl: EntityDecl;
  /** The replacement text of an internal entity. */
  readonly source?: SourceText;
  /** Of an external entity: where its system identifier stands, and why it is no path of the folder. */
  readonly external?: { readonly at: Origin; readonly refused?: string };
  /** Being expanded just now: another reference to it would never end. */
  active: boolean;
}

/** The declared entities of one DTD; the first declaration of a name holds. */
export class Entities {
  readonly parameter = new Map<string, Entity>();
  readonly general = new Map<string, Entity>();
  /** Whether every external parameter entity referred to was read. */
  complete = true;
  #expanded = 0;

  constructor(
    private readonly files: Files,
    private readonly report: Report,
    private readonly limits: DtdLimits,
  ) {}

  declare(entity: Entity): void {
    const table = this[entity.decl.kind];
    if (!table.has(entity.decl.name)) table.set(entity.decl.name, entity);
  }

  /** The text that a parameter entity stands for, reading its file if it is external. */
  text(entity: Entity, at: Origin): LoadedFile | undefined {
    const { decl, source, external } = entity;
    if (source) return { source, start: 0 };
    if (!this.files.available) {
      this.complete = false;
      return undefined;
    }
    if (decl.path !== undefined) return this.files.load(decl.path, external?.at ?? at);
    this.report.add(
      "IC1004",
      `%${decl.name}; cannot be read: its system identifier ${JSON.stringify(decl.systemId)} ${external?.refused}`,
      external?.at ?? at,
      "put the file into the schema folder and name it by a relative path; nothing is fetched",
    );
    return undefined;
  }

  /** Counts what one use of an entity brings in, and ends reading where that is too much. */
  spend(use: EntityUse, length: number, depth: number, at: Origin): void {
    // A use costs something even when it is empty: otherwise doubling nothing would go on for ever.
    this.#expanded += length + 32;
    const { expandedCharacters, entityDepth } = this.limits;
    if (this.#expanded > expandedCharacters)
      this.report.stop(
        "IC1110",
        `entities bring in more than ${expandedCharacters} characters, ${use.name} the last of them; reading ends here`,
        at,
        "look for entities that multiply each other",
      );
    if (depth > entityDepth)
      this.report.stop(
        "IC1111",
        `entities stand more than ${entityDepth} deep in each other, ${use.name} the last of them; reading ends here`,
        at,
        "declare entities less deeply",
      );
  }

  /** Runs `body` with the entity marked as open, unless it is open already: then that is reported. */
  within(entity: Entity, at: Origin, body: () => void): void {
    if (!this.enter(entity, at)) return;
    try {
      body();
    } finally {
      entity.active = false;
    }
  }

  /** Marks the entity as open; reports and refuses an entity that is open already. */
  enter(entity: Entity, at: Origin): boolean {
    if (entity.active) {
      const name = `${entity.decl.kind === "parameter" ? "%" : "&"}${entity.decl.name};`;
      this.report.add(
        "IC1108",
        `${name} contains itself`,
        at,
        "an entity cannot refer to itself, also not through others",
      );
      return false;
    }
    entity.active = true;
    return true;
  }
}
