import type { AttributeDecl, Content, ElementDecl } from "../model/grammar.js";
import { letsOthersIn, sameContent } from "./contents.js";
import { mergeAttributes, mergeContents, mergeValues } from "./merge.js";
import type { Merged } from "./merge-models.js";
import { attributesOf, contentOf, note, valuesOf } from "./noted.js";
import type { Published, ValueFacts } from "./published.js";

/** What an XML Schema states, with what our declaration has beyond what was stated before. */
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
 * Where others may occur beside the children that are named, a declaration of ours says so apart: nothing is
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

/** The values of an enumeration; of all else, what is published holds. */
function mergeValue(
  base: ValueFacts | undefined,
  mine: ElementDecl,
  theirs: ValueFacts | undefined,
): ValueFacts | undefined {
  const values = valuesOf(mine);
  if (!base?.values || !values || !theirs?.values) return theirs;
  return { ...theirs, values: mergeValues({ base: base.values, mine: values, theirs: theirs.values }) };
}
