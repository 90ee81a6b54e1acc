// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd, shared/objects.dtd, shared/projects.dtd; do not edit.
import type {
  Completed,
  Created,
  Decimal,
  FunctionProfile,
  IntegerText,
  OpenRecord,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

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
  ratemultiplier?: Decimal;
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
  /** Attribute. */
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
    nulls: true,
  };

/** Deletes an earning type. Declared in shared/projects.dtd. */
export interface DeleteEarningType {
  /** Attribute. */
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

/** What Intacct earningtype GET may ask for. */
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

/** What Intacct earningtype readByName GET may ask for. */
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

/** What Intacct earningtype readByQuery QUERY may ask for. */
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

/** What Intacct earningtype QUERY may ask for. */
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

/** What Intacct earningtype LOOKUP may ask for. */
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

/** What Intacct earningtype get GET may ask for. */
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

/** What Intacct earningtype get_list QUERY may ask for. */
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
  alias: { EARNINGTYPE: "earningtype" },
  types: { earningtype: () => earningTypeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct earningtype readByName GET Response` */
export const readByNameEarningTypeResponse: Profile<EarningTypeData> = {
  name: "Intacct earningtype readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(earningtype*)",
  alias: { EARNINGTYPE: "earningtype" },
  types: { earningtype: () => earningTypeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct earningtype readByQuery QUERY Response` */
export const readByQueryEarningTypeResponse: Profile<EarningTypeData> = {
  name: "Intacct earningtype readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(earningtype*)",
  alias: { EARNINGTYPE: "earningtype" },
  types: { earningtype: () => earningTypeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct earningtype QUERY Response` */
export const queryEarningTypeResponse: Profile<EarningTypeRows> = {
  name: "Intacct earningtype QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EARNINGTYPE*)",
  types: { EARNINGTYPE: () => earningTypeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct earningtype LOOKUP Response` */
export const lookupEarningTypeResponse: Profile<TypeData> = {
  name: "Intacct earningtype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct earningtype get GET Response` */
export const getEarningTypeFunctionResponse: Profile<EarningTypeRows2> = {
  name: "Intacct earningtype get GET Response",
  version: "3.0",
  element: "data",
  content: "(earningtype*)",
  types: { earningtype: () => ({ element: "earningtype", content: "ANY" }) },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct earningtype get_list QUERY Response` */
export const getListEarningTypeResponse: Profile<EarningTypeRows2> = {
  name: "Intacct earningtype get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(earningtype*)",
  types: { earningtype: () => ({ element: "earningtype", content: "ANY" }) },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `earningtype` holds. */
export interface EarningTypeData extends DataAttributes {
  earningtype?: EarningTypeRecord[];
}

/** The fields of an earningtype that can be asked for. */
export type EarningTypeField = keyof EarningTypeFields | `${string}.${string}`;

/** What an answer about `EARNINGTYPE` holds. */
export interface EarningTypeRows extends DataAttributes {
  EARNINGTYPE?: EarningTypeRecord[];
}

/** What an answer about `earningtype` holds. */
export interface EarningTypeRows2 extends DataAttributes {
  earningtype?: OpenRecord[];
}

/** An earning type of employees. Declared in 3.0/projects.dtd. */
export interface EarningTypeFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  NAME?: string;
  METHOD?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface EarningTypeRecord extends EarningTypeFields, OpenValues {}

export const earningTypeRecord: Shape<EarningTypeRecord> = {
  element: "EARNINGTYPE",
  content: "(RECORDNO? & NAME? & METHOD? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
