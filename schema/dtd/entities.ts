import type { EntityDecl } from "../model/grammar.js";
import type { EntityUse, Origin } from "../text/source.js";
import { closest } from "../text/wording.js";
import type { ExternalFile, Files, LoadedFile } from "./files.js";
import type { DtdLimits } from "./limits.js";
import type { Report } from "./report.js";
import type { SourceText } from "./source-text.js";

/** A declared entity, and what reading it needs. */
export interface Entity {
  readonly decl: EntityDecl;
  /** The replacement text, or the file where it is. */
  readonly content: SourceText | ExternalFile;
  /** Being expanded just now: another reference to it would never end. */
  active: boolean;
}

/** The declared entities of one DTD; the first declaration of a name holds. */
export class Entities {
  readonly parameter = new Map<string, Entity>();
  readonly general = new Map<string, Entity>();
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
  text({ decl, content }: Entity): LoadedFile | undefined {
    return "depth" in content ? { source: content, start: 0 } : this.files.open(content, `%${decl.name};`);
  }

  /** The declared parameter entity that was most likely meant; not looked for where that takes long. */
  nearest(name: string): string | undefined {
    const effort = this.parameter.size * name.length ** 2;
    return effort < 100_000 ? closest(name, this.parameter.keys()) : undefined;
  }

  /** Counts the text that one use of an entity adds, and ends reading above the limit. */
  spend(use: EntityUse, length: number, depth: number, at: Origin): void {
    // A use costs something even when it is empty: otherwise doubling nothing would go on forever.
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
        `entities are nested more than ${entityDepth} deep, ${use.name} the last of them; reading ends here`,
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
