// Made by intacct-codegen from 3.0/objects.dtd, shared/objects.dtd; do not edit. Checksum ecd50deb15d21ac9
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

export const additionalParameters: Shape<readonly [Parameter, ...Parameter[]]> =
  {
    element: "additional_parameters",
    content: "(parameter+)",
    types: { parameter: () => parameter },
  };

/** Declared in 3.0/objects.dtd. */
export interface Parameter {
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name: string;
  value: string;
}

export const parameter: Shape<Parameter> = {
  element: "parameter",
  content: "(name, value)",
  types: { name: "STRING_100 borrowed" },
};
