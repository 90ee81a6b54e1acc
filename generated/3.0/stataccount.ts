// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd, shared/general-ledger.dtd; do not edit. Checksum b261e7372815e1b2
import type {
  Completed,
  Created,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDateTime,
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
import { type Delete, deleteTypes } from "./delete.js";
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

/** Creates a statistical account. Declared in shared/general-ledger.dtd. */
export interface CreateStatGlAccount {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  glaccountno: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  title: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requiredept?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requireloc?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requireproject?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requiretask?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requirecustomer?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requirevendor?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requireitem?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requireemployee?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requireclass?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requirecontract?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requirewarehouse?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requirecosttype?: boolean | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  category?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct statglaccount CREATE Request` */
export const createStatGlAccount: FunctionProfile<
  CreateStatGlAccount,
  Created
> = {
  name: "Intacct statglaccount CREATE Request",
  version: "3.0",
  element: "create_statglaccount",
  content: `(glaccountno, title, requiredept?, requireloc?, requireproject?, requiretask?, requirecustomer?,
    requirevendor?, requireitem?, requireemployee?, requireclass?, requirecontract?,
    requirewarehouse?, requirecosttype?, customfields?, category?, status?)`,
  types: {
    glaccountno: "STRING_24 borrowed",
    title: "STRING_80 borrowed",
    requiredept: "BOOLEAN",
    requireloc: "BOOLEAN",
    requireproject: "BOOLEAN",
    requiretask: "BOOLEAN",
    requirecustomer: "BOOLEAN",
    requirevendor: "BOOLEAN",
    requireitem: "BOOLEAN",
    requireemployee: "BOOLEAN",
    requireclass: "BOOLEAN",
    requirecontract: "BOOLEAN",
    requirewarehouse: "BOOLEAN",
    requirecosttype: "BOOLEAN",
    customfields: () => customFields,
    category: "STRING_80 borrowed",
    status: enumStatus,
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates a statistical account. Declared in shared/general-ledger.dtd. */
export interface UpdateStatGlAccount {
  glaccountno: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  title?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requiredept?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requireloc?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requireproject?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requiretask?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requirecustomer?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requirevendor?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requireitem?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requireemployee?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requireclass?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requirecontract?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requirewarehouse?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  requirecosttype?: boolean | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  category?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct statglaccount UPDATE Request` */
export const updateStatGlAccount: FunctionProfile<
  UpdateStatGlAccount,
  Completed
> = {
  name: "Intacct statglaccount UPDATE Request",
  version: "3.0",
  element: "update_statglaccount",
  content: `(title?, requiredept?, requireloc?, requireproject?, requiretask?, requirecustomer?,
    requirevendor?, requireitem?, requireemployee?, requireclass?, requirecontract?,
    requirewarehouse?, requirecosttype?, customfields?, category?, status?)`,
  types: {
    title: "STRING_80 borrowed",
    requiredept: "BOOLEAN",
    requireloc: "BOOLEAN",
    requireproject: "BOOLEAN",
    requiretask: "BOOLEAN",
    requirecustomer: "BOOLEAN",
    requirevendor: "BOOLEAN",
    requireitem: "BOOLEAN",
    requireemployee: "BOOLEAN",
    requireclass: "BOOLEAN",
    requirecontract: "BOOLEAN",
    requirewarehouse: "BOOLEAN",
    requirecosttype: "BOOLEAN",
    customfields: () => customFields,
    category: "STRING_80 borrowed",
    status: enumStatus,
  },
  attributes: {
    glaccountno: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a statistical account. Declared in shared/general-ledger.dtd. */
export interface DeleteStatGlAccount {
  glaccountno: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct statglaccount DELETE Request` */
export const deleteStatGlAccount: FunctionProfile<
  DeleteStatGlAccount,
  Completed
> = {
  name: "Intacct statglaccount DELETE Request",
  version: "3.0",
  element: "delete_statglaccount",
  content: "EMPTY",
  attributes: {
    glaccountno: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** A statistical account. Declared in 3.0/general-ledger.dtd. */
export interface CreateStatAccount {
  /** Account number. */
  ACCOUNTNO: string;
  /** Title. */
  TITLE: string;
  /** QuickStart category. */
  CATEGORY?: string;
  /** Report type. */
  ACCOUNTTYPE?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Department. `BOOLEAN`. "false" unless given. */
  REQUIREDEPT?: boolean | null;
  /** Location. `BOOLEAN`. "false" unless given. */
  REQUIRELOC?: boolean | null;
  /** Project. `BOOLEAN`. "false" unless given. */
  REQUIREPROJECT?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  REQUIRETASK?: boolean | null;
  /** Customer. `BOOLEAN`. "false" unless given. */
  REQUIRECUSTOMER?: boolean | null;
  /** Vendor. `BOOLEAN`. "false" unless given. */
  REQUIREVENDOR?: boolean | null;
  /** Employee. `BOOLEAN`. "false" unless given. */
  REQUIREEMPLOYEE?: boolean | null;
  /** Item. `BOOLEAN`. "false" unless given. */
  REQUIREITEM?: boolean | null;
  /** Class. `BOOLEAN`. "false" unless given. */
  REQUIRECLASS?: boolean | null;
}

/** `Intacct stataccount CREATE Request` */
export const createStatAccount: FunctionProfile<
  CreateStatAccount,
  StatAccountData
> = {
  name: "Intacct stataccount CREATE Request",
  version: "3.0",
  within: "create",
  element: "STATACCOUNT",
  content: `(ACCOUNTNO & TITLE & CATEGORY? & ACCOUNTTYPE? & STATUS? & REQUIREDEPT? & REQUIRELOC? &
    REQUIREPROJECT? & REQUIRETASK? & REQUIRECUSTOMER? & REQUIREVENDOR? & REQUIREEMPLOYEE? &
    REQUIREITEM? & REQUIRECLASS? & #ANY*)`,
  source: "documented",
  open: ["REQUIREGLDIM"],
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    REQUIREDEPT: "BOOLEAN",
    REQUIRELOC: "BOOLEAN",
    REQUIREPROJECT: "BOOLEAN",
    REQUIRETASK: "BOOLEAN",
    REQUIRECUSTOMER: "BOOLEAN",
    REQUIREVENDOR: "BOOLEAN",
    REQUIREEMPLOYEE: "BOOLEAN",
    REQUIREITEM: "BOOLEAN",
    REQUIRECLASS: "BOOLEAN",
  },
  response: () => getStatAccountResponse,
};

/** A statistical account. Declared in 3.0/general-ledger.dtd. */
export type UpdateStatAccount = UpdateStatAccountFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Account number. */
        ACCOUNTNO?: string;
      }
    | {
        RECORDNO?: never;
        /** Account number. */
        ACCOUNTNO: string;
      }
  );

interface UpdateStatAccountFields {
  /** Title. */
  TITLE?: string;
  /** QuickStart category. */
  CATEGORY?: string;
  /** Report type. */
  ACCOUNTTYPE?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Department. `BOOLEAN`. "false" unless given. */
  REQUIREDEPT?: boolean | null;
  /** Location. `BOOLEAN`. "false" unless given. */
  REQUIRELOC?: boolean | null;
  /** Project. `BOOLEAN`. "false" unless given. */
  REQUIREPROJECT?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  REQUIRETASK?: boolean | null;
  /** Customer. `BOOLEAN`. "false" unless given. */
  REQUIRECUSTOMER?: boolean | null;
  /** Vendor. `BOOLEAN`. "false" unless given. */
  REQUIREVENDOR?: boolean | null;
  /** Employee. `BOOLEAN`. "false" unless given. */
  REQUIREEMPLOYEE?: boolean | null;
  /** Item. `BOOLEAN`. "false" unless given. */
  REQUIREITEM?: boolean | null;
  /** Class. `BOOLEAN`. "false" unless given. */
  REQUIRECLASS?: boolean | null;
}

/** `Intacct stataccount UPDATE Request` */
export const updateStatAccount: FunctionProfile<
  UpdateStatAccount,
  StatAccountData
> = {
  name: "Intacct stataccount UPDATE Request",
  version: "3.0",
  within: "update",
  element: "STATACCOUNT",
  content: `((RECORDNO || ACCOUNTNO) & TITLE? & CATEGORY? & ACCOUNTTYPE? & STATUS? & REQUIREDEPT? &
    REQUIRELOC? & REQUIREPROJECT? & REQUIRETASK? & REQUIRECUSTOMER? & REQUIREVENDOR? &
    REQUIREEMPLOYEE? & REQUIREITEM? & REQUIRECLASS? & #ANY*)`,
  source: "documented",
  wants: ["TITLE"],
  open: ["REQUIREGLDIM"],
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    REQUIREDEPT: "BOOLEAN",
    REQUIRELOC: "BOOLEAN",
    REQUIREPROJECT: "BOOLEAN",
    REQUIRETASK: "BOOLEAN",
    REQUIRECUSTOMER: "BOOLEAN",
    REQUIREVENDOR: "BOOLEAN",
    REQUIREEMPLOYEE: "BOOLEAN",
    REQUIREITEM: "BOOLEAN",
    REQUIRECLASS: "BOOLEAN",
  },
  response: () => getStatAccountResponse,
};

/** The input of Intacct stataccount DELETE. */
export type DeleteStatAccount = Delete;

/** `Intacct stataccount DELETE Request` */
export const deleteStatAccount: FunctionProfile<DeleteStatAccount, Completed> =
  {
    name: "Intacct stataccount DELETE Request",
    version: "3.0",
    fixed: { object: "STATACCOUNT" },
    element: "delete",
    content: "(object & keys)",
    types: deleteTypes,
  };

/** The input of Intacct stataccount GET. */
export type GetStatAccount = Read<StatAccountField | "*">;

/** `Intacct stataccount GET Request` */
export const getStatAccount: FunctionProfile<GetStatAccount, StatAccountData> =
  {
    name: "Intacct stataccount GET Request",
    version: "3.0",
    fixed: { object: "STATACCOUNT" },
    element: "read",
    content: "(object & keys & fields? & returnFormat? & docparid?)",
    types: readTypes,
    response: () => getStatAccountResponse,
  };

/** The input of Intacct stataccount readByName GET. */
export type ReadByNameStatAccount = ReadByName<StatAccountField | "*">;

/** `Intacct stataccount readByName GET Request` */
export const readByNameStatAccount: FunctionProfile<
  ReadByNameStatAccount,
  StatAccountData
> = {
  name: "Intacct stataccount readByName GET Request",
  version: "3.0",
  fixed: { object: "STATACCOUNT" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameStatAccountResponse,
};

/** The input of Intacct stataccount readByQuery QUERY. */
export type ReadByQueryStatAccount = ReadByQuery<StatAccountField | "*">;

/** `Intacct stataccount readByQuery QUERY Request` */
export const readByQueryStatAccount: FunctionProfile<
  ReadByQueryStatAccount,
  StatAccountData
> = {
  name: "Intacct stataccount readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "STATACCOUNT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryStatAccountResponse,
};

/** The input of Intacct stataccount QUERY. */
export type QueryStatAccount = QueryInput;

/** `Intacct stataccount QUERY Request` */
export const queryStatAccount: QueryProfile<StatAccountRecord> = {
  name: "Intacct stataccount QUERY Request",
  version: "3.0",
  fixed: { object: "STATACCOUNT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryStatAccountResponse,
};

/** The input of Intacct stataccount LOOKUP. */
export type LookupStatAccount = Lookup;

/** `Intacct stataccount LOOKUP Request` */
export const lookupStatAccount: FunctionProfile<LookupStatAccount, TypeData> = {
  name: "Intacct stataccount LOOKUP Request",
  version: "3.0",
  fixed: { object: "STATACCOUNT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupStatAccountResponse,
};

/** `Intacct stataccount GET Response` */
export const getStatAccountResponse: Profile<StatAccountData> = {
  name: "Intacct stataccount GET Response",
  version: "3.0",
  element: "data",
  content: "(stataccount*)",
  types: { stataccount: () => statAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct stataccount readByName GET Response` */
export const readByNameStatAccountResponse: Profile<StatAccountData> = {
  name: "Intacct stataccount readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(stataccount*)",
  types: { stataccount: () => statAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct stataccount readByQuery QUERY Response` */
export const readByQueryStatAccountResponse: Profile<StatAccountData> = {
  name: "Intacct stataccount readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(stataccount*)",
  types: { stataccount: () => statAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct stataccount QUERY Response` */
export const queryStatAccountResponse: Profile<StatAccountRows> = {
  name: "Intacct stataccount QUERY Response",
  version: "3.0",
  element: "data",
  content: "(STATACCOUNT*)",
  types: { STATACCOUNT: () => statAccountRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct stataccount LOOKUP Response` */
export const lookupStatAccountResponse: Profile<TypeData> = {
  name: "Intacct stataccount LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `stataccount`. */
export interface StatAccountData extends DataAttributes {
  stataccount?: StatAccountRecord[];
}

/** The fields of a stataccount that can be requested. */
export type StatAccountField = keyof StatAccountFields | `${string}.${string}`;

/** The data of an answer about `STATACCOUNT`. */
export interface StatAccountRows extends DataAttributes {
  STATACCOUNT?: StatAccountRecord[];
}

/** A statistical account. Declared in 3.0/general-ledger.dtd. */
export interface StatAccountFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Account number. */
  ACCOUNTNO?: string;
  /** Title. */
  TITLE?: string;
  /** QuickStart category. */
  CATEGORY?: string;
  /** Report type. */
  ACCOUNTTYPE?: "forperiod" | "cumulative" | (string & {}) | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Department. `BOOLEAN`. "false" unless given. */
  REQUIREDEPT?: boolean | null;
  /** Location. `BOOLEAN`. "false" unless given. */
  REQUIRELOC?: boolean | null;
  /** Project. `BOOLEAN`. "false" unless given. */
  REQUIREPROJECT?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  REQUIRETASK?: boolean | null;
  /** Customer. `BOOLEAN`. "false" unless given. */
  REQUIRECUSTOMER?: boolean | null;
  /** Vendor. `BOOLEAN`. "false" unless given. */
  REQUIREVENDOR?: boolean | null;
  /** Employee. `BOOLEAN`. "false" unless given. */
  REQUIREEMPLOYEE?: boolean | null;
  /** Item. `BOOLEAN`. "false" unless given. */
  REQUIREITEM?: boolean | null;
  /** Class. `BOOLEAN`. "false" unless given. */
  REQUIRECLASS?: boolean | null;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Statistical account. `BOOLEAN`. */
  STATISTICAL?: boolean | null;
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
export interface StatAccountRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface StatAccountRecord
  extends
    StatAccountFields,
    OpenValues,
    Related<StatAccountFields, StatAccountRelations> {}

export const statAccountRecord: Shape<StatAccountRecord> = {
  element: "STATACCOUNT",
  content: `(RECORDNO? & ACCOUNTNO? & TITLE? & CATEGORY? & ACCOUNTTYPE? & STATUS? & REQUIREDEPT? &
    REQUIRELOC? & REQUIREPROJECT? & REQUIRETASK? & REQUIRECUSTOMER? & REQUIREVENDOR? &
    REQUIREEMPLOYEE? & REQUIREITEM? & REQUIRECLASS? & TAXABLE? & STATISTICAL? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    ACCOUNTTYPE: "ENUM",
    STATUS: "ENUM",
    REQUIREDEPT: "BOOLEAN",
    REQUIRELOC: "BOOLEAN",
    REQUIREPROJECT: "BOOLEAN",
    REQUIRETASK: "BOOLEAN",
    REQUIRECUSTOMER: "BOOLEAN",
    REQUIREVENDOR: "BOOLEAN",
    REQUIREEMPLOYEE: "BOOLEAN",
    REQUIREITEM: "BOOLEAN",
    REQUIRECLASS: "BOOLEAN",
    TAXABLE: "BOOLEAN",
    STATISTICAL: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => statAccountPaths,
  answer: true,
};

export const statAccountPaths: Paths = {
  types: {
    BOOLEAN:
      "REQUIREDEPT REQUIRELOC REQUIREPROJECT REQUIRETASK REQUIRECUSTOMER REQUIREVENDOR REQUIREEMPLOYEE REQUIREITEM REQUIRECLASS TAXABLE STATISTICAL",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
