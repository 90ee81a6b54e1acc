// Made by intacct-codegen from 2.1/response/cash-management.dtd, shared/cash-management.dtd, shared/objects.dtd; do not edit. Checksum 61ce1bf8f0897567
import type {
  Completed,
  Created,
  FunctionProfile,
  OpenRecord,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumStatus, enumStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates the set-up of a bank for ACH files. Declared in shared/cash-management.dtd. */
export interface CreateAchBankConfiguration {
  /** `STRING_24`: at most 24 characters. */
  achbankid: string;
  /** `STRING_9`: at most 9 characters. */
  destinationid: string;
  /** `STRING_23`: at most 23 characters. */
  destinationname?: string;
  /** `STRING_10`: at most 10 characters. */
  originid: string;
  /** `STRING_23`: at most 23 characters. */
  originname?: string;
  /** `STRING_8`: at most 8 characters. */
  referencecode?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `BOOLEAN`. */
  eofmarker?: boolean | null;
}

/** `Intacct achbankconfiguration CREATE Request` */
export const createAchBankConfiguration: FunctionProfile<
  CreateAchBankConfiguration,
  Created
> = {
  name: "Intacct achbankconfiguration CREATE Request",
  version: "2.1",
  element: "create_achbankconfiguration",
  content: `(achbankid, destinationid, destinationname?, originid, originname?, referencecode?, status?,
    eofmarker?)`,
  types: {
    achbankid: "STRING_24",
    destinationid: "STRING_9",
    destinationname: "STRING_23",
    originid: "STRING_10",
    originname: "STRING_23",
    referencecode: "STRING_8",
    status: enumStatus,
    eofmarker: "BOOLEAN",
  },
};

/** Updates the set-up of a bank for ACH files. Declared in shared/cash-management.dtd. */
export interface UpdateAchBankConfiguration {
  achbankid: string;
  /** `STRING_9`: at most 9 characters. */
  destinationid?: string;
  /** `STRING_23`: at most 23 characters. */
  destinationname?: string;
  /** `STRING_10`: at most 10 characters. */
  originid?: string;
  /** `STRING_23`: at most 23 characters. */
  originname?: string;
  /** `STRING_8`: at most 8 characters. */
  referencecode?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `BOOLEAN`. */
  eofmarker?: boolean | null;
}

/** `Intacct achbankconfiguration UPDATE Request` */
export const updateAchBankConfiguration: FunctionProfile<
  UpdateAchBankConfiguration,
  Completed
> = {
  name: "Intacct achbankconfiguration UPDATE Request",
  version: "2.1",
  element: "update_achbankconfiguration",
  content:
    "(destinationid?, destinationname?, originid?, originname?, referencecode?, status?, eofmarker?)",
  types: {
    destinationid: "STRING_9",
    destinationname: "STRING_23",
    originid: "STRING_10",
    originname: "STRING_23",
    referencecode: "STRING_8",
    status: enumStatus,
    eofmarker: "BOOLEAN",
  },
  attributes: { achbankid: "CDATA #REQUIRED" },
};

/** Deletes the set-up of a bank for ACH files. Declared in shared/cash-management.dtd. */
export interface DeleteAchBankConfiguration {
  achbankid: string;
}

/** `Intacct delete_achbankconfiguration UPDATE Request` */
export const deleteAchBankConfiguration: FunctionProfile<
  DeleteAchBankConfiguration,
  Completed
> = {
  name: "Intacct delete_achbankconfiguration UPDATE Request",
  version: "2.1",
  element: "delete_achbankconfiguration",
  content: "EMPTY",
  attributes: { achbankid: "CDATA #REQUIRED" },
};

/** The input of Intacct achbankconfiguration GET. */
export type GetAchBankConfiguration = Get<AchBankConfigurationField>;

/** `Intacct achbankconfiguration GET Request` */
export const getAchBankConfiguration: FunctionProfile<
  GetAchBankConfiguration,
  AchBankConfigurationData
> = {
  name: "Intacct achbankconfiguration GET Request",
  version: "2.1",
  fixed: { object: "achbankconfiguration" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getAchBankConfigurationResponse,
};

/** The input of Intacct achbankconfiguration QUERY. */
export type QueryAchBankConfiguration = GetList<AchBankConfigurationField>;

/** `Intacct achbankconfiguration QUERY Request` */
export const queryAchBankConfiguration: FunctionProfile<
  QueryAchBankConfiguration,
  AchBankConfigurationData
> = {
  name: "Intacct achbankconfiguration QUERY Request",
  version: "2.1",
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
    version: "2.1",
    element: "data",
    content: "(achbankconfiguration*)",
    types: { achbankconfiguration: () => achBankConfigurationRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct achbankconfiguration QUERY Response` */
export const queryAchBankConfigurationResponse: Profile<AchBankConfigurationData> =
  {
    name: "Intacct achbankconfiguration QUERY Response",
    version: "2.1",
    element: "data",
    content: "(achbankconfiguration*)",
    types: { achbankconfiguration: () => achBankConfigurationRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `achbankconfiguration`. */
export interface AchBankConfigurationData extends DataAttributes {
  achbankconfiguration?: OpenRecord[];
}

/** The fields of an achbankconfiguration that can be requested. */
export type AchBankConfigurationField = string;

export const achBankConfigurationRecord: Shape<OpenRecord> = {
  element: "achbankconfiguration",
  content: "ANY",
  answer: true,
};
