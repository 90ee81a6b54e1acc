// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 178b82da4eaae16b
import type { FunctionProfile, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct revrectemplate QUERY. */
export type QueryRevRecTemplate = GetList<RevRecTemplateField>;

/** `Intacct revrectemplate QUERY Request` */
export const queryRevRecTemplate: FunctionProfile<
  QueryRevRecTemplate,
  RevRecTemplateData
> = {
  name: "Intacct revrectemplate QUERY Request",
  version: "2.1",
  fixed: { object: "revrectemplate" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryRevRecTemplateResponse,
};

/** `Intacct revrectemplate QUERY Response` */
export const queryRevRecTemplateResponse: Profile<RevRecTemplateData> = {
  name: "Intacct revrectemplate QUERY Response",
  version: "2.1",
  element: "data",
  content: "(revrectemplate*)",
  types: { revrectemplate: "STRING_30" },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `revrectemplate`. */
export interface RevRecTemplateData extends DataAttributes {
  revrectemplate?: string[];
}

/** The fields of a revrectemplate that can be requested. */
export type RevRecTemplateField = string;
