// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd, shared/objects.dtd, shared/projects.dtd; do not edit. Checksum 3c3defbf85392695
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDateTime,
  OpenRecord,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an earning type. Declared in shared/projects.dtd. */
export interface CreateEarningType {
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name: string;
  method: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  billableacctno: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  nonbillableacctno: string;
  /** Borrowed from 2.1: `NUMBER_4`: at most 4 digits before the point. */
  ratemultiplier?: Decimal | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct create_earningtype CREATE Request` */
export const createEarningType: FunctionProfile<CreateEarningType, Created> = {
  name: "Intacct create_earningtype CREATE Request",
  version: "3.0",
  element: "create_earningtype",
  content:
    "(name, method, billableacctno, nonbillableacctno, ratemultiplier?, customfields?)",
  types: {
    name: "STRING_100 borrowed",
    billableacctno: "STRING_24 borrowed",
    nonbillableacctno: "STRING_24 borrowed",
    ratemultiplier: "NUMBER_4 borrowed",
    customfields: () => customFields,
  },
};

/** Updates an earning type. Declared in shared/projects.dtd. */
export interface UpdateEarningType {
  key: string;
  method?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  billableacctno?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  nonbillableacctno?: string;
  /** Borrowed from 2.1: `NUMBER_4`: at most 4 digits before the point. */
  ratemultiplier?: Decimal | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct update_earningtype UPDATE Request` */
export const updateEarningType: FunctionProfile<UpdateEarningType, Completed> =
  {
    name: "Intacct update_earningtype UPDATE Request",
    version: "3.0",
    element: "update_earningtype",
    content:
      "(method?, billableacctno?, nonbillableacctno?, ratemultiplier?, customfields?)",
    types: {
      billableacctno: "STRING_24 borrowed",
      nonbillableacctno: "STRING_24 borrowed",
      ratemultiplier: "NUMBER_4 borrowed",
      customfields: () => customFields,
    },
    attributes: { key: "CDATA #REQUIRED" },
  };

/** Deletes an earning type. Declared in shared/projects.dtd. */
export interface DeleteEarningType {
  key: string;
}

/** `Intacct delete_earningtype DELETE Request` */
export const deleteEarningType: FunctionProfile<DeleteEarningType, Completed> =
  {
    name: "Intacct delete_earningtype DELETE Request",
    version: "3.0",
    element: "delete_earningtype",
    content: "EMPTY",
    attributes: { key: "CDATA #REQUIRED" },
  };

/** The input of Intacct earningtype GET. */
export type GetEarningType = Read<EarningTypeField | "*">;

/** `Intacct earningtype GET Request` */
export const getEarningType: FunctionProfile<GetEarningType, EarningTypeData> =
  {
    name: "Intacct earningtype GET Request",
    version: "3.0",
    fixed: { object: "EARNINGTYPE" },
    element: "read",
    content: "(object & keys & fields? & returnFormat? & docparid?)",
    types: readTypes,
    response: () => getEarningTypeResponse,
  };

/** The input of Intacct earningtype readByName GET. */
export type ReadByNameEarningType = ReadByName<EarningTypeField | "*">;

/** `Intacct earningtype readByName GET Request` */
export const readByNameEarningType: FunctionProfile<
  ReadByNameEarningType,
  EarningTypeData
> = {
  name: "Intacct earningtype readByName GET Request",
  version: "3.0",
  fixed: { object: "EARNINGTYPE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameEarningTypeResponse,
};

/** The input of Intacct earningtype readByQuery QUERY. */
export type ReadByQueryEarningType = ReadByQuery<EarningTypeField | "*">;

/** `Intacct earningtype readByQuery QUERY Request` */
export const readByQueryEarningType: FunctionProfile<
  ReadByQueryEarningType,
  EarningTypeData
> = {
  name: "Intacct earningtype readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "EARNINGTYPE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryEarningTypeResponse,
};

/** The input of Intacct earningtype QUERY. */
export type QueryEarningType = QueryInput;

/** `Intacct earningtype QUERY Request` */
export const queryEarningType: QueryProfile<EarningTypeRecord> = {
  name: "Intacct earningtype QUERY Request",
  version: "3.0",
  fixed: { object: "EARNINGTYPE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryEarningTypeResponse,
};

/** The input of Intacct earningtype LOOKUP. */
export type LookupEarningType = Lookup;

/** `Intacct earningtype LOOKUP Request` */
export const lookupEarningType: FunctionProfile<LookupEarningType, TypeData> = {
  name: "Intacct earningtype LOOKUP Request",
  version: "3.0",
  fixed: { object: "EARNINGTYPE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupEarningTypeResponse,
};

/** The input of Intacct earningtype get GET. */
export type GetEarningTypeFunction = Get;

/** `Intacct earningtype get GET Request` */
export const getEarningTypeFunction: FunctionProfile<
  GetEarningTypeFunction,
  EarningTypeRows2
> = {
  name: "Intacct earningtype get GET Request",
  version: "3.0",
  fixed: { object: "earningtype" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getEarningTypeFunctionResponse,
};

/** The input of Intacct earningtype get_list QUERY. */
export type GetListEarningType = GetList;

/** `Intacct earningtype get_list QUERY Request` */
export const getListEarningType: FunctionProfile<
  GetListEarningType,
  EarningTypeRows2
> = {
  name: "Intacct earningtype get_list QUERY Request",
  version: "3.0",
  fixed: { object: "earningtype" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListEarningTypeResponse,
};

/** `Intacct earningtype GET Response` */
export const getEarningTypeResponse: Profile<EarningTypeData> = {
  name: "Intacct earningtype GET Response",
  version: "3.0",
  element: "data",
  content: "(earningtype*)",
  types: { earningtype: () => earningTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct earningtype readByName GET Response` */
export const readByNameEarningTypeResponse: Profile<EarningTypeData> = {
  name: "Intacct earningtype readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(earningtype*)",
  types: { earningtype: () => earningTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct earningtype readByQuery QUERY Response` */
export const readByQueryEarningTypeResponse: Profile<EarningTypeData> = {
  name: "Intacct earningtype readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(earningtype*)",
  types: { earningtype: () => earningTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct earningtype QUERY Response` */
export const queryEarningTypeResponse: Profile<EarningTypeRows> = {
  name: "Intacct earningtype QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EARNINGTYPE*)",
  types: { EARNINGTYPE: () => earningTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct earningtype LOOKUP Response` */
export const lookupEarningTypeResponse: Profile<TypeData> = {
  name: "Intacct earningtype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct earningtype get GET Response` */
export const getEarningTypeFunctionResponse: Profile<EarningTypeRows2> = {
  name: "Intacct earningtype get GET Response",
  version: "3.0",
  element: "data",
  content: "(earningtype*)",
  types: { earningtype: () => ({ element: "earningtype", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct earningtype get_list QUERY Response` */
export const getListEarningTypeResponse: Profile<EarningTypeRows2> = {
  name: "Intacct earningtype get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(earningtype*)",
  types: { earningtype: () => ({ element: "earningtype", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `earningtype`. */
export interface EarningTypeData extends DataAttributes {
  earningtype?: EarningTypeRecord[];
}

/** The fields of an earningtype that can be requested. */
export type EarningTypeField = keyof EarningTypeFields | `${string}.${string}`;

/** The data of an answer about `EARNINGTYPE`. */
export interface EarningTypeRows extends DataAttributes {
  EARNINGTYPE?: EarningTypeRecord[];
}

/** The data of an answer about `earningtype`. */
export interface EarningTypeRows2 extends DataAttributes {
  earningtype?: OpenRecord[];
}

/** An earning type of employees. Declared in 3.0/projects.dtd. */
export interface EarningTypeFields {
  /** Record number. */
  RECORDNO?: string;
  /** Earning type name. */
  NAME?: string;
  /** Calculation method. */
  METHOD?: "Hourly" | "Salary" | (string & {}) | null;
  /** GL account billable time key. */
  BILLABLEACCTKEY?: string;
  /** GL account non-billable time key. */
  NONBILLABLEACCTKEY?: string;
  /** GL account billable time. */
  BILLABLEACCTNO?: string;
  /** GL account non-billable time. */
  NONBILLABLEACCTNO?: string;
  /** Rate multiplier. `NUMBER`. */
  RATEMULTIPLIER?: DecimalText | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created by. */
  CREATEDBYLOGINID?: string;
  /** Modified by. */
  MODIFIEDBYLOGINID?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface EarningTypeRelations {
  BILLABLEACCT: GlAccountRecord;
  NONBILLABLEACCT: GlAccountRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface EarningTypeRecord
  extends
    EarningTypeFields,
    OpenValues,
    Related<EarningTypeFields, EarningTypeRelations> {}

export const earningTypeRecord: Shape<EarningTypeRecord> = {
  element: "EARNINGTYPE",
  content: `(RECORDNO? & NAME? & METHOD? & BILLABLEACCTKEY? & NONBILLABLEACCTKEY? & BILLABLEACCTNO? &
    NONBILLABLEACCTNO? & RATEMULTIPLIER? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    METHOD: "ENUM",
    RATEMULTIPLIER: "NUMBER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => earningTypePaths,
  answer: true,
};

export const earningTypePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    BILLABLEACCT: () => glAccountPaths,
    NONBILLABLEACCT: () => glAccountPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
