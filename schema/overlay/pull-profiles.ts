/**
 * The profiles for asking a company about itself. Unlike generated profiles, they are for any object, and they keep
 * unknown parts of an answer.
 */
import type { FunctionProfile, Shape } from "intacct-runtime";

/** What elements hold, by their names: text, unless an answer is other than they usually are. */
export type DescribedTexts = Readonly<Record<string, unknown>>;

export interface DescribedType {
  readonly Name?: unknown;
  readonly DocumentType?: unknown;
  readonly Fields?: readonly (DescribedTexts & { readonly VALIDVALUES?: readonly unknown[] })[];
  readonly Relationships?: readonly DescribedTexts[];
}

const field: Shape = {
  element: "Field",
  content: "(ID? & VALIDVALUES? & #ANY*)",
  types: { VALIDVALUES: () => ({ element: "VALIDVALUES", content: "(VALIDVALUE*)" }) },
};

const type: Shape = {
  element: "Type",
  content: "(Fields? & Relationships? & #ANY*)",
  types: {
    Fields: () => ({ element: "Fields", content: "(Field*)", types: { Field: () => field } }),
    Relationships: () => ({
      element: "Relationships",
      content: "(Relationship*)",
      types: { Relationship: () => ({ element: "Relationship", content: "(OBJECTPATH? & #ANY*)" }) },
    }),
  },
  attributes: { Name: "CDATA #IMPLIED", DocumentType: "CDATA #IMPLIED" },
};

/** Describes the fields and relationships of an object. */
export const lookupObject: FunctionProfile<{ object: string }, readonly DescribedType[]> = {
  name: "Intacct lookup Request",
  version: "3.0",
  element: "lookup",
  content: "(object)",
  response: () => ({
    name: "Intacct lookup Response",
    version: "3.0",
    element: "data",
    content: "(Type*)",
    types: { Type: () => type },
  }),
};

/** An object as the list of all has it: its label, and its name in `typename`. */
export interface ListedType {
  readonly value: unknown;
  readonly typename?: unknown;
}

/** Lists the objects of a company. */
export const listObjects: FunctionProfile<Record<never, never>, readonly ListedType[]> = {
  name: "Intacct inspect Request",
  version: "3.0",
  element: "inspect",
  content: "(object)",
  fixed: { object: "*" },
  response: () => ({
    name: "Intacct inspect Response",
    version: "3.0",
    element: "data",
    content: "(type*)",
    types: {
      type: () => ({
        element: "type",
        content: "(#PCDATA)",
        attributes: { typename: "CDATA #IMPLIED" },
      }),
    },
  }),
};
