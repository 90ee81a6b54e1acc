import type { AttributeDecl, Content, ElementDecl } from "../model/grammar.js";
import { letsOthersIn, sameContent } from "./contents.js";
import { mergeAttributes, mergeContents, mergeValues } from "./merge.js";
import type { Merged } from "./merge-models.js";
import { attributesOf, contentOf, note, valuesOf } from "./noted.js";
import type { Published, ValueFacts } from "./published.js";

/** What an XML Schema states, with what the user's declaration adds to what was stated before. */
export function mergeStated(base: Published, mine: ElementDecl, theirs: Published): Merged<Published> {
  const content = mergeContent(base.content, mine, theirs.content);
  const attributes = mergeAttributes({
    base: base.attributes,
    mine: attributesOf(mine),
    theirs: theirs.attributes,
  });
  const value = mergeValue(base.value, mine, theirs.value);
  return {
    value: {
      ...theirs,
      content: content.value,
      attributes: attributes.value as readonly AttributeDecl[],
      ...(value && { value }),
    },
    conflicts: [...content.conflicts, ...attributes.conflicts],
  };
}

/**
 * If other children are allowed beside the named ones, the user's declaration states that separately, and nothing is
 * merged.
 */
function mergeContent(base: Content, mine: ElementDecl, theirs: Content): Merged<Content> {
  const content = contentOf(mine) as Content;
  const isOpen =
    [base, theirs].some((one) => letsOthersIn(one)) || letsOthersIn(mine.content, note(mine, "is.open"));
  if (isOpen || sameContent(base, content) || sameContent(theirs, content))
    return { value: theirs, conflicts: [] };
  return mergeContents({ base, mine: content, theirs });
}

/** Merges the values of an enumeration; everything else follows the release. */
function mergeValue(
  base: ValueFacts | undefined,
  mine: ElementDecl,
  theirs: ValueFacts | undefined,
): ValueFacts | undefined {
  const values = valuesOf(mine);
  if (!base?.values || !values || !theirs?.values) return theirs;
  return { ...theirs, values: mergeValues({ base: base.values, mine: values, theirs: theirs.values }) };
}
