import type { Grammar } from "../model/grammar.js";
import type { Outcome } from "../text/diagnostic.js";
import { withCustomFields } from "./apply-fields.js";
import { withCustomObjects } from "./apply-objects.js";
import type { Overlay } from "./model.js";

/** The changes of overlays to grammars, before and after the notes of 3.0 are read: for `changeGrammars`. */
export const changesOf = (overlay: Overlay) => ({
  before: (grammar: Grammar): Outcome<Grammar> => withCustomObjects(grammar, overlay),
  after: (grammar: Grammar): Grammar => withCustomFields(grammar, overlay),
});
