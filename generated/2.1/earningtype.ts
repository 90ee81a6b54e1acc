// Made by intacct-codegen from 2.1/response/projects.dtd, shared/objects.dtd, shared/projects.dtd; do not edit. Checksum b10993f9fced0dbd
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  Profile,
  Shape,
} from "intacct-runtime";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an earning type. Declared in shared/projects.dtd. */
export interface CreateEarningType {
  /** `STRING_100`: at most 100 characters. */
  name: string;
  /** `ENUM_EARNINGTYPEMETHOD`. */
  method: string;
  /** `STRING_24`: at most 24 characters. */
  billableacctno: string;
  /** `STRING_24`: at most 24 characters. */
  nonbillableacctno: string;
  /** `NUMBER_4`: at most 4 digits before the point. */
  ratemultiplier?: Decimal | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct earningtype CREATE Request` */
export const createEarningType: FunctionProfile<CreateEarningType, Created> = {
  name: "Intacct earningtype CREATE Request",
  version: "2.1",
  element: "create_earningtype",
  content:
    "(name, method, billableacctno, nonbillableacctno, ratemultiplier?, customfields?)",
  types: {
    name: "STRING_100",
    method: "ENUM_EARNINGTYPEMETHOD",
    billableacctno: "STRING_24",
    nonbillableacctno: "STRING_24",
    ratemultiplier: "NUMBER_4",
    customfields: () => customFields,
  },
};

/** Updates an earning type. Declared in shared/projects.dtd. */
export interface UpdateEarningType {
  key: string;
  /** `ENUM_EARNINGTYPEMETHOD`. */
  method?: string;
  /** `STRING_24`: at most 24 characters. */
  billableacctno?: string;
  /** `STRING_24`: at most 24 characters. */
  nonbillableacctno?: string;
  /** `NUMBER_4`: at most 4 digits before the point. */
  ratemultiplier?: Decimal | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct earningtype UPDATE Request` */
export const updateEarningType: FunctionProfile<UpdateEarningType, Completed> =
  {
    name: "Intacct earningtype UPDATE Request",
    version: "2.1",
    element: "update_earningtype",
    content:
      "(method?, billableacctno?, nonbillableacctno?, ratemultiplier?, customfields?)",
    types: {
      method: "ENUM_EARNINGTYPEMETHOD",
      billableacctno: "STRING_24",
      nonbillableacctno: "STRING_24",
      ratemultiplier: "NUMBER_4",
      customfields: () => customFields,
    },
    attributes: { key: "CDATA #REQUIRED" },
  };

/** Deletes an earning type. Declared in shared/projects.dtd. */
export interface DeleteEarningType {
  key: string;
}

/** `Intacct delete_earningtype UPDATE Request` */
export const deleteEarningType: FunctionProfile<DeleteEarningType, Completed> =
  {
    name: "Intacct delete_earningtype UPDATE Request",
    version: "2.1",
    element: "delete_earningtype",
    content: "EMPTY",
    attributes: { key: "CDATA #REQUIRED" },
  };

/** The input of Intacct earningtype GET. */
export type GetEarningType = Get<EarningTypeField>;

/** `Intacct earningtype GET Request` */
export const getEarningType: FunctionProfile<GetEarningType, EarningTypeData> =
  {
    name: "Intacct earningtype GET Request",
    version: "2.1",
    fixed: { object: "earningtype" },
    element: "get",
    content: "(fields?)",
    types: getTypes,
    attributes: {
      key: "CDATA #REQUIRED",
      externalkey: '(true | false) "false"',
    },
    response: () => getEarningTypeResponse,
  };

/** The input of Intacct earningtype QUERY. */
export type QueryEarningType = GetList<EarningTypeField>;

/** `Intacct earningtype QUERY Request` */
export const queryEarningType: FunctionProfile<
  QueryEarningType,
  EarningTypeData
> = {
  name: "Intacct earningtype QUERY Request",
  version: "2.1",
  fixed: { object: "earningtype" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryEarningTypeResponse,
};

/** `Intacct earningtype GET Response` */
export const getEarningTypeResponse: Profile<EarningTypeData> = {
  name: "Intacct earningtype GET Response",
  version: "2.1",
  element: "data",
  content: "(earningtype*)",
  types: { earningtype: () => earningTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct earningtype QUERY Response` */
export const queryEarningTypeResponse: Profile<EarningTypeData> = {
  name: "Intacct earningtype QUERY Response",
  version: "2.1",
  element: "data",
  content: "(earningtype*)",
  types: { earningtype: () => earningTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `earningtype`. */
export interface EarningTypeData extends DataAttributes {
  earningtype?: EarningTypeRecord[];
}

/** The fields of an earningtype that can be requested. */
export type EarningTypeField = keyof EarningTypeRecord;

/** An earning type. Declared in 2.1/response/projects.dtd. */
export interface EarningTypeRecord {
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `ENUM_EARNINGTYPEMETHOD`. */
  method?: string;
  /** `STRING_24`: at most 24 characters. */
  billableacctno?: string;
  /** `STRING_24`: at most 24 characters. */
  nonbillableacctno?: string;
  /** `NUMBER_4`: at most 4 digits before the point. */
  ratemultiplier?: DecimalText | null;
}

export const earningTypeRecord: Shape<EarningTypeRecord> = {
  element: "earningtype",
  content:
    "(name?, method?, billableacctno?, nonbillableacctno?, ratemultiplier?)",
  types: {
    name: "STRING_100",
    method: "ENUM_EARNINGTYPEMETHOD",
    billableacctno: "STRING_24",
    nonbillableacctno: "STRING_24",
    ratemultiplier: "NUMBER_4",
  },
  answer: true,
};
