// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd, shared/objects.dtd, shared/receivables.dtd; do not edit.
import type {
  Completed,
  Created,
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type DiscountEntry, discount } from "./discount.js";
import { type DueEntry, due } from "./due.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type PenaltyEntry, penalty } from "./penalty.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumStatus, enumStatus } from "./scalars.js";

/** Creates a payment term for invoices. Declared in shared/receivables.dtd. */
export interface CreateArTerm {
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus;
  /** When a document falls due. */
  due?: readonly [DueEntry, ...DueEntry[]];
  /** What is taken off for early payment. */
  discount?: readonly [DiscountEntry, ...DiscountEntry[]];
  disccalcon?: string;
  /** What is charged for late payment. */
  penalty?: readonly [PenaltyEntry, ...PenaltyEntry[]];
}

/** `Intacct create_arterm CREATE Request` */
export const createArTerm: FunctionProfile<CreateArTerm, Created> = {
  name: "Intacct create_arterm CREATE Request",
  version: "3.0",
  element: "create_arterm",
  content:
    "(name, description?, status?, due?, discount?, disccalcon?, penalty?)",
  types: {
    name: "STRING_100 borrowed",
    description: "STRING_80 borrowed",
    status: enumStatus,
    due: () => due,
    discount: () => discount,
    penalty: () => penalty,
  },
};

/** Updates a payment term for invoices. Declared in shared/receivables.dtd. */
export interface UpdateArTerm {
  /** Attribute. */
  name: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** When a document falls due. */
  due?: readonly [DueEntry, ...DueEntry[]];
  /** What is taken off for early payment. */
  discount?: readonly [DiscountEntry, ...DiscountEntry[]];
  disccalcon?: string;
  /** What is charged for late payment. */
  penalty?: readonly [PenaltyEntry, ...PenaltyEntry[]];
}

/** `Intacct update_arterm UPDATE Request` */
export const updateArTerm: FunctionProfile<UpdateArTerm, Completed> = {
  name: "Intacct update_arterm UPDATE Request",
  version: "3.0",
  element: "update_arterm",
  content: "(description?, status?, due?, discount?, disccalcon?, penalty?)",
  types: {
    description: "STRING_80 borrowed",
    status: enumStatus,
    due: () => due,
    discount: () => discount,
    penalty: () => penalty,
  },
  attributes: { name: "CDATA #REQUIRED" },
  nulls: true,
};

/** Deletes a payment term for invoices. Declared in shared/receivables.dtd. */
export interface DeleteArTerm {
  /** Attribute. */
  name: string;
}

/** `Intacct delete_arterm DELETE Request` */
export const deleteArTerm: FunctionProfile<DeleteArTerm, Completed> = {
  name: "Intacct delete_arterm DELETE Request",
  version: "3.0",
  element: "delete_arterm",
  content: "EMPTY",
  attributes: { name: "CDATA #REQUIRED" },
};

/** What Intacct arterm GET may ask for. */
export type GetArTerm = Read<ArTermField | "*">;

/** `Intacct arterm GET Request` */
export const getArTerm: FunctionProfile<GetArTerm, ArTermData> = {
  name: "Intacct arterm GET Request",
  version: "3.0",
  fixed: { object: "ARTERM" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArTermResponse,
};

/** What Intacct arterm readByName GET may ask for. */
export type ReadByNameArTerm = ReadByName<ArTermField | "*">;

/** `Intacct arterm readByName GET Request` */
export const readByNameArTerm: FunctionProfile<ReadByNameArTerm, ArTermData> = {
  name: "Intacct arterm readByName GET Request",
  version: "3.0",
  fixed: { object: "ARTERM" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameArTermResponse,
};

/** What Intacct arterm readByQuery QUERY may ask for. */
export type ReadByQueryArTerm = ReadByQuery<ArTermField | "*">;

/** `Intacct arterm readByQuery QUERY Request` */
export const readByQueryArTerm: FunctionProfile<ReadByQueryArTerm, ArTermData> =
  {
    name: "Intacct arterm readByQuery QUERY Request",
    version: "3.0",
    fixed: { object: "ARTERM" },
    element: "readByQuery",
    content:
      "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
    types: readByQueryTypes,
    response: () => readByQueryArTermResponse,
  };

/** What Intacct arterm QUERY may ask for. */
export type QueryArTerm = QueryInput;

/** `Intacct arterm QUERY Request` */
export const queryArTerm: QueryProfile<ArTermRecord> = {
  name: "Intacct arterm QUERY Request",
  version: "3.0",
  fixed: { object: "ARTERM" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryArTermResponse,
};

/** What Intacct arterm LOOKUP may ask for. */
export type LookupArTerm = Lookup;

/** `Intacct arterm LOOKUP Request` */
export const lookupArTerm: FunctionProfile<LookupArTerm, TypeData> = {
  name: "Intacct arterm LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARTERM" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupArTermResponse,
};

/** What Intacct arterm get GET may ask for. */
export type GetArTermFunction = Get;

/** `Intacct arterm get GET Request` */
export const getArTermFunction: FunctionProfile<
  GetArTermFunction,
  ArTermRows2
> = {
  name: "Intacct arterm get GET Request",
  version: "3.0",
  fixed: { object: "arterm" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getArTermFunctionResponse,
};

/** What Intacct arterm get_list QUERY may ask for. */
export type GetListArTerm = GetList;

/** `Intacct arterm get_list QUERY Request` */
export const getListArTerm: FunctionProfile<GetListArTerm, ArTermRows2> = {
  name: "Intacct arterm get_list QUERY Request",
  version: "3.0",
  fixed: { object: "arterm" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListArTermResponse,
};

/** `Intacct arterm GET Response` */
export const getArTermResponse: Profile<ArTermData> = {
  name: "Intacct arterm GET Response",
  version: "3.0",
  element: "data",
  content: "(arterm*)",
  alias: { ARTERM: "arterm" },
  types: { arterm: () => arTermRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arterm readByName GET Response` */
export const readByNameArTermResponse: Profile<ArTermData> = {
  name: "Intacct arterm readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(arterm*)",
  alias: { ARTERM: "arterm" },
  types: { arterm: () => arTermRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arterm readByQuery QUERY Response` */
export const readByQueryArTermResponse: Profile<ArTermData> = {
  name: "Intacct arterm readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(arterm*)",
  alias: { ARTERM: "arterm" },
  types: { arterm: () => arTermRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arterm QUERY Response` */
export const queryArTermResponse: Profile<ArTermRows> = {
  name: "Intacct arterm QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ARTERM*)",
  types: { ARTERM: () => arTermRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arterm LOOKUP Response` */
export const lookupArTermResponse: Profile<TypeData> = {
  name: "Intacct arterm LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arterm get GET Response` */
export const getArTermFunctionResponse: Profile<ArTermRows2> = {
  name: "Intacct arterm get GET Response",
  version: "3.0",
  element: "data",
  content: "(arterm*)",
  types: { arterm: () => ({ element: "arterm", content: "ANY" }) },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arterm get_list QUERY Response` */
export const getListArTermResponse: Profile<ArTermRows2> = {
  name: "Intacct arterm get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(arterm*)",
  types: { arterm: () => ({ element: "arterm", content: "ANY" }) },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `arterm` holds. */
export interface ArTermData extends DataAttributes {
  arterm?: ArTermRecord[];
}

/** The fields of an arterm that can be asked for. */
export type ArTermField = keyof ArTermFields | `${string}.${string}`;

/** What an answer about `ARTERM` holds. */
export interface ArTermRows extends DataAttributes {
  ARTERM?: ArTermRecord[];
}

/** What an answer about `arterm` holds. */
export interface ArTermRows2 extends DataAttributes {
  arterm?: OpenRecord[];
}

/** A payment term for invoices. Declared in 3.0/receivables.dtd. */
export interface ArTermFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  NAME?: string;
  DESCRIPTION?: string;
  DUEDATE?: string;
  DUEFROM?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ArTermRecord extends ArTermFields, OpenValues {}

export const arTermRecord: Shape<ArTermRecord> = {
  element: "ARTERM",
  content: "(RECORDNO? & NAME? & DESCRIPTION? & DUEDATE? & DUEFROM? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
