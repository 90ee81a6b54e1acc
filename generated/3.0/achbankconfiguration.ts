// Made by intacct-codegen from shared/objects.dtd; do not edit. Checksum 63d4f70f63ac9578
import type { FunctionProfile, OpenRecord, Profile } from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct achbankconfiguration GET. */
export type GetAchBankConfiguration = Get;

/** `Intacct achbankconfiguration GET Request` */
export const getAchBankConfiguration: FunctionProfile<
  GetAchBankConfiguration,
  AchBankConfigurationData
> = {
  name: "Intacct achbankconfiguration GET Request",
  version: "3.0",
  fixed: { object: "achbankconfiguration" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getAchBankConfigurationResponse,
};

/** The input of Intacct achbankconfiguration QUERY. */
export type QueryAchBankConfiguration = GetList;

/** `Intacct achbankconfiguration QUERY Request` */
export const queryAchBankConfiguration: FunctionProfile<
  QueryAchBankConfiguration,
  AchBankConfigurationData
> = {
  name: "Intacct achbankconfiguration QUERY Request",
  version: "3.0",
  fixed: { object: "achbankconfiguration" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryAchBankConfigurationResponse,
};

/** `Intacct achbankconfiguration GET Response` */
export const getAchBankConfigurationResponse: Profile<AchBankConfigurationData> =
  {
    name: "Intacct achbankconfiguration GET Response",
    version: "3.0",
    element: "data",
    content: "(achbankconfiguration*)",
    types: {
      achbankconfiguration: () => ({
        element: "achbankconfiguration",
        content: "ANY",
      }),
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct achbankconfiguration QUERY Response` */
export const queryAchBankConfigurationResponse: Profile<AchBankConfigurationData> =
  {
    name: "Intacct achbankconfiguration QUERY Response",
    version: "3.0",
    element: "data",
    content: "(achbankconfiguration*)",
    types: {
      achbankconfiguration: () => ({
        element: "achbankconfiguration",
        content: "ANY",
      }),
    },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `achbankconfiguration`. */
export interface AchBankConfigurationData extends DataAttributes {
  achbankconfiguration?: OpenRecord[];
}
