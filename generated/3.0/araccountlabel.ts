// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd, 3.0/records/receivables.dtd, shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum 650359c54730aae2
import type {
  Completed,
  Created,
  FunctionProfile,
  Integer,
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumStatus, enumStatus } from "./scalars.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an account label for invoices. Declared in shared/receivables.dtd. */
export interface CreateArAccountLabelFunction {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  glaccountno: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  accountlabel: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  taxcode?: string;
}

/** `Intacct create_araccountlabel CREATE Request` */
export const createArAccountLabelFunction: FunctionProfile<
  CreateArAccountLabelFunction,
  Created
> = {
  name: "Intacct create_araccountlabel CREATE Request",
  version: "3.0",
  element: "create_araccountlabel",
  content:
    "(glaccountno, accountlabel, description, offsetglaccountno?, status?, externalid?, taxcode?)",
  types: {
    glaccountno: "STRING_24 borrowed",
    accountlabel: "STRING_80 borrowed",
    description: "STRING_80 borrowed",
    offsetglaccountno: "STRING_24 borrowed",
    status: enumStatus,
    externalid: "KEY",
    taxcode: "STRING_30 borrowed",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates an account label for invoices. Declared in shared/receivables.dtd. */
export interface UpdateArAccountLabelFunction {
  accountlabel: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  taxcode?: string;
}

/** `Intacct update_araccountlabel UPDATE Request` */
export const updateArAccountLabelFunction: FunctionProfile<
  UpdateArAccountLabelFunction,
  Completed
> = {
  name: "Intacct update_araccountlabel UPDATE Request",
  version: "3.0",
  element: "update_araccountlabel",
  content:
    "(glaccountno?, description?, offsetglaccountno?, status?, taxcode?)",
  types: {
    glaccountno: "STRING_24 borrowed",
    description: "STRING_80 borrowed",
    offsetglaccountno: "STRING_24 borrowed",
    status: enumStatus,
    taxcode: "STRING_30 borrowed",
  },
  attributes: {
    accountlabel: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes an account label for invoices. Declared in shared/receivables.dtd. */
export interface DeleteArAccountLabelFunction {
  accountlabel: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_araccountlabel DELETE Request` */
export const deleteArAccountLabelFunction: FunctionProfile<
  DeleteArAccountLabelFunction,
  Completed
> = {
  name: "Intacct delete_araccountlabel DELETE Request",
  version: "3.0",
  element: "delete_araccountlabel",
  content: "EMPTY",
  attributes: {
    accountlabel: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** An account label for invoices. Declared in 3.0/receivables.dtd. */
export interface CreateArAccountLabel {
  /** AR account label. */
  ACCOUNTLABEL: string;
  /** Description. */
  DESCRIPTION: string;
  /** Account number. */
  GLACCOUNTNO: string;
  /** AR account. */
  OFFSETGLACCOUNTNO?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct araccountlabel CREATE Request` */
export const createArAccountLabel: FunctionProfile<
  CreateArAccountLabel,
  ArAccountLabelData
> = {
  name: "Intacct araccountlabel CREATE Request",
  version: "3.0",
  within: "create",
  element: "ARACCOUNTLABEL",
  content:
    "(ACCOUNTLABEL & DESCRIPTION & GLACCOUNTNO & OFFSETGLACCOUNTNO? & STATUS?)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getArAccountLabelResponse,
};

/** An account label for invoices. Declared in 3.0/receivables.dtd. */
export type UpdateArAccountLabel = UpdateArAccountLabelFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** AR account label. */
        ACCOUNTLABEL?: string;
      }
    | {
        RECORDNO?: never;
        /** AR account label. */
        ACCOUNTLABEL: string;
      }
  );

interface UpdateArAccountLabelFields {
  /** Description. */
  DESCRIPTION?: string;
  /** Account number. */
  GLACCOUNTNO?: string;
  /** AR account. */
  OFFSETGLACCOUNTNO?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct araccountlabel UPDATE Request` */
export const updateArAccountLabel: FunctionProfile<
  UpdateArAccountLabel,
  ArAccountLabelData
> = {
  name: "Intacct araccountlabel UPDATE Request",
  version: "3.0",
  within: "update",
  element: "ARACCOUNTLABEL",
  content:
    "((RECORDNO || ACCOUNTLABEL) & DESCRIPTION? & GLACCOUNTNO? & OFFSETGLACCOUNTNO? & STATUS?)",
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getArAccountLabelResponse,
};

/** The input of Intacct araccountlabel DELETE. */
export type DeleteArAccountLabel = Delete;

/** `Intacct araccountlabel DELETE Request` */
export const deleteArAccountLabel: FunctionProfile<
  DeleteArAccountLabel,
  Completed
> = {
  name: "Intacct araccountlabel DELETE Request",
  version: "3.0",
  fixed: { object: "ARACCOUNTLABEL" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct araccountlabel GET. */
export type GetArAccountLabel = Read<ArAccountLabelField | "*">;

/** `Intacct araccountlabel GET Request` */
export const getArAccountLabel: FunctionProfile<
  GetArAccountLabel,
  ArAccountLabelData
> = {
  name: "Intacct araccountlabel GET Request",
  version: "3.0",
  fixed: { object: "ARACCOUNTLABEL" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArAccountLabelResponse,
};

/** The input of Intacct araccountlabel readByName GET. */
export type ReadByNameArAccountLabel = ReadByName<ArAccountLabelField | "*">;

/** `Intacct araccountlabel readByName GET Request` */
export const readByNameArAccountLabel: FunctionProfile<
  ReadByNameArAccountLabel,
  ArAccountLabelData
> = {
  name: "Intacct araccountlabel readByName GET Request",
  version: "3.0",
  fixed: { object: "ARACCOUNTLABEL" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameArAccountLabelResponse,
};

/** The input of Intacct araccountlabel readByQuery QUERY. */
export type ReadByQueryArAccountLabel = ReadByQuery<ArAccountLabelField | "*">;

/** `Intacct araccountlabel readByQuery QUERY Request` */
export const readByQueryArAccountLabel: FunctionProfile<
  ReadByQueryArAccountLabel,
  ArAccountLabelData
> = {
  name: "Intacct araccountlabel readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ARACCOUNTLABEL" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryArAccountLabelResponse,
};

/** The input of Intacct araccountlabel QUERY. */
export type QueryArAccountLabel = QueryInput;

/** `Intacct araccountlabel QUERY Request` */
export const queryArAccountLabel: QueryProfile<ArAccountLabelRecord> = {
  name: "Intacct araccountlabel QUERY Request",
  version: "3.0",
  fixed: { object: "ARACCOUNTLABEL" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryArAccountLabelResponse,
};

/** The input of Intacct araccountlabel LOOKUP. */
export type LookupArAccountLabel = Lookup;

/** `Intacct araccountlabel LOOKUP Request` */
export const lookupArAccountLabel: FunctionProfile<
  LookupArAccountLabel,
  TypeData
> = {
  name: "Intacct araccountlabel LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARACCOUNTLABEL" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupArAccountLabelResponse,
};

/** The input of Intacct araccountlabel get GET. */
export type GetArAccountLabelFunction = Get;

/** `Intacct araccountlabel get GET Request` */
export const getArAccountLabelFunction: FunctionProfile<
  GetArAccountLabelFunction,
  ArAccountLabelRows2
> = {
  name: "Intacct araccountlabel get GET Request",
  version: "3.0",
  fixed: { object: "araccountlabel" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getArAccountLabelFunctionResponse,
};

/** The input of Intacct araccountlabel get_list QUERY. */
export type GetListArAccountLabel = GetList;

/** `Intacct araccountlabel get_list QUERY Request` */
export const getListArAccountLabel: FunctionProfile<
  GetListArAccountLabel,
  ArAccountLabelRows2
> = {
  name: "Intacct araccountlabel get_list QUERY Request",
  version: "3.0",
  fixed: { object: "araccountlabel" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListArAccountLabelResponse,
};

/** `Intacct araccountlabel GET Response` */
export const getArAccountLabelResponse: Profile<ArAccountLabelData> = {
  name: "Intacct araccountlabel GET Response",
  version: "3.0",
  element: "data",
  content: "(araccountlabel*)",
  types: { araccountlabel: () => arAccountLabelRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct araccountlabel readByName GET Response` */
export const readByNameArAccountLabelResponse: Profile<ArAccountLabelData> = {
  name: "Intacct araccountlabel readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(araccountlabel*)",
  types: { araccountlabel: () => arAccountLabelRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct araccountlabel readByQuery QUERY Response` */
export const readByQueryArAccountLabelResponse: Profile<ArAccountLabelData> = {
  name: "Intacct araccountlabel readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(araccountlabel*)",
  types: { araccountlabel: () => arAccountLabelRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct araccountlabel QUERY Response` */
export const queryArAccountLabelResponse: Profile<ArAccountLabelRows> = {
  name: "Intacct araccountlabel QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ARACCOUNTLABEL*)",
  types: { ARACCOUNTLABEL: () => arAccountLabelRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct araccountlabel LOOKUP Response` */
export const lookupArAccountLabelResponse: Profile<TypeData> = {
  name: "Intacct araccountlabel LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct araccountlabel get GET Response` */
export const getArAccountLabelFunctionResponse: Profile<ArAccountLabelRows2> = {
  name: "Intacct araccountlabel get GET Response",
  version: "3.0",
  element: "data",
  content: "(araccountlabel*)",
  types: {
    araccountlabel: () => ({ element: "araccountlabel", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct araccountlabel get_list QUERY Response` */
export const getListArAccountLabelResponse: Profile<ArAccountLabelRows2> = {
  name: "Intacct araccountlabel get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(araccountlabel*)",
  types: {
    araccountlabel: () => ({ element: "araccountlabel", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `araccountlabel`. */
export interface ArAccountLabelData extends DataAttributes {
  araccountlabel?: ArAccountLabelRecord[];
}

/** The fields of an araccountlabel that can be requested. */
export type ArAccountLabelField =
  keyof ArAccountLabelFields | `${string}.${string}`;

/** The data of an answer about `ARACCOUNTLABEL`. */
export interface ArAccountLabelRows extends DataAttributes {
  ARACCOUNTLABEL?: ArAccountLabelRecord[];
}

/** The data of an answer about `araccountlabel`. */
export interface ArAccountLabelRows2 extends DataAttributes {
  araccountlabel?: OpenRecord[];
}

/** An account label for invoices. Declared in 3.0/receivables.dtd. */
export interface ArAccountLabelFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** AR account label. */
  ACCOUNTLABEL?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Account number. */
  GLACCOUNTNO?: string;
  /** AR account. */
  OFFSETGLACCOUNTNO?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Account title. */
  GLACCOUNTTITLE?: string;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Is tax. `BOOLEAN`. "false" unless given. */
  ISTAX?: boolean | null;
  /** Subtotal. `BOOLEAN`. */
  SUBTOTAL?: boolean | null;
  /** Tax code. */
  TAXCODE?: string;
  /** Deferred revenue GL account. */
  DEFERREDREVACCTKEY?: string;
  /** Default revenue recognition template. */
  REVRECTEMPLKEY?: string;
  TAXGROUP?: ArAccountLabelTaxGroupRecord;
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
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ArAccountLabelRelations {
  DEFRRGLACCOUNT: GlAccountRecord;
  GLACCOUNT: GlAccountRecord;
  MELOCATION: LocationRecord;
  OFFSETGLACCOUNT: GlAccountRecord;
  RRTEMPLATE: OpenValues;
  TAXGROUP: OpenValues;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ArAccountLabelRecord
  extends
    ArAccountLabelFields,
    OpenValues,
    Related<ArAccountLabelFields, ArAccountLabelRelations> {}

export const arAccountLabelRecord: Shape<ArAccountLabelRecord> = {
  element: "ARACCOUNTLABEL",
  content: `(RECORDNO? & ACCOUNTLABEL? & DESCRIPTION? & GLACCOUNTNO? & OFFSETGLACCOUNTNO? & STATUS? &
    GLACCOUNTTITLE? & TAXABLE? & ISTAX? & SUBTOTAL? & TAXCODE? & DEFERREDREVACCTKEY? &
    REVRECTEMPLKEY? & TAXGROUP? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    TAXABLE: "BOOLEAN",
    ISTAX: "BOOLEAN",
    SUBTOTAL: "BOOLEAN",
    TAXGROUP: () => arAccountLabelTaxGroupRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => arAccountLabelPaths,
  answer: true,
};

export const arAccountLabelPaths: Paths = {
  types: {
    BOOLEAN: "TAXABLE ISTAX SUBTOTAL",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
  to: {
    DEFRRGLACCOUNT: () => glAccountPaths,
    GLACCOUNT: () => glAccountPaths,
    MELOCATION: () => locationPaths,
    OFFSETGLACCOUNT: () => glAccountPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

/** Declared in 3.0/records/receivables.dtd. */
export interface ArAccountLabelTaxGroupRecord extends OpenValues {
  /** Account label tax group. */
  NAME?: string;
}

export const arAccountLabelTaxGroupRecord: Shape<ArAccountLabelTaxGroupRecord> =
  {
    element: "TAXGROUP",
    content: "(NAME? & #ANY*)",
    answer: true,
  };
