/** A stretch of a document, in offsets of its text: `start` included, `end` not. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface DocumentAttribute {
  readonly name: string;
  /** Normalised as CDATA: character and predefined references replaced, other references as they are. */
  readonly value: string;
  readonly at: Stretch;
}

/** What a well-formed document consists of, in document order. Empty-element tags are a start and an end. */
export interface DocumentEvents {
  /** `at` is the start-tag's name. */
  start(name: string, attributes: readonly DocumentAttribute[], at: Stretch): void;
  end(at: Stretch): void;
  /** Character data between two other events, in one or more pieces. */
  text(text: string, at: Stretch): void;
  cdata(text: string, at: Stretch): void;
  /** A comment or a processing instruction. */
  aside(at: Stretch): void;
  /** A reference to an entity that is not predefined. */
  reference(name: string, at: Stretch): void;
}
