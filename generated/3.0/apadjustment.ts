// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd, shared/objects.dtd, shared/payables.dtd; do not edit.
import type {
  Completed,
  Created,
  FunctionProfile,
  IntegerText,
  IsoDate,
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
import { type Delete, deleteTypes } from "./delete.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { BaseCurrency, CurrencyUpdate, LinesOrChanges } from "./groups.js";
import { type LineItem, lineItem } from "./lineitem.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { updateLineItem } from "./updatelineitem.js";

/** Creates an adjustment to what a vendor is owed. Declared in shared/payables.dtd. */
export type CreateApAdjustment = CreateApAdjustmentFields & BaseCurrency;

interface CreateApAdjustmentFields {
  /** Borrowed from 2.1: `ID`. */
  vendorid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** Borrowed from 2.1: `KEY`. */
  batchkey?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  adjustmentno?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  action?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  billno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  nogl?: boolean;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `BOOLEAN`. */
  inclusivetax?: boolean;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a vendor adjustment. */
  apadjustmentitems: readonly [LineItem, ...LineItem[]];
}

/** `Intacct create_apadjustment CREATE Request` */
export const createApAdjustment: FunctionProfile<CreateApAdjustment, Created> =
  {
    name: "Intacct create_apadjustment CREATE Request",
    version: "3.0",
    element: "create_apadjustment",
    content: `(vendorid, datecreated, dateposted?, batchkey?, adjustmentno?, action?, billno?, description?,
    externalid?, (basecurr?, currency, ((exchratedate?, exchratetype) | exchrate))?, nogl?,
    customfields?, inclusivetax?, taxsolutionid?, apadjustmentitems)`,
    types: {
      vendorid: "ID",
      datecreated: "DATE",
      dateposted: "DATE",
      batchkey: "KEY",
      adjustmentno: "STRING_30 borrowed",
      action: "STRING_15 borrowed",
      billno: "STRING_30 borrowed",
      description: "STRING_80 borrowed",
      externalid: "KEY",
      basecurr: "STRING_3 borrowed",
      currency: "STRING_3 borrowed",
      exchratedate: "DATE",
      exchratetype: "STRING_100 borrowed",
      exchrate: "NUMBER_38_2 borrowed",
      nogl: "BOOLEAN",
      customfields: () => customFields,
      inclusivetax: "BOOLEAN",
      taxsolutionid: "STRING_100 borrowed",
      apadjustmentitems: () => apAdjustmentItems,
    },
  };

/** Updates a vendor adjustment and, through updateapadjustmentitems, its lines. Declared in shared/payables.dtd. */
export type UpdateApAdjustment = UpdateApAdjustmentFields & CurrencyUpdate;

interface UpdateApAdjustmentFields {
  /** Attribute. */
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `ID`. */
  vendorid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  adjustmentno?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  action?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  billno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** Lines that are added, and changes to lines. */
  updateapadjustmentitems?: readonly [
    UpdateApAdjustmentItemsEntry,
    ...UpdateApAdjustmentItemsEntry[],
  ];
}

/** `Intacct update_apadjustment UPDATE Request` */
export const updateApAdjustment: FunctionProfile<
  UpdateApAdjustment,
  Completed
> = {
  name: "Intacct update_apadjustment UPDATE Request",
  version: "3.0",
  element: "update_apadjustment",
  content: `(vendorid?, datecreated?, dateposted?, adjustmentno?, action?, billno?, description?, (currency,
    ((exchratedate?, exchratetype) | exchrate))?, inclusivetax?, updateapadjustmentitems?)`,
  types: {
    vendorid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    adjustmentno: "STRING_30 borrowed",
    action: "STRING_15 borrowed",
    billno: "STRING_30 borrowed",
    description: "STRING_80 borrowed",
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    inclusivetax: "BOOLEAN",
    updateapadjustmentitems: () => updateApAdjustmentItems,
  },
  attributes: {
    key: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
  nulls: true,
};

/** Deletes a vendor adjustment. Declared in shared/payables.dtd. */
export interface DeleteApAdjustmentFunction {
  /** Attribute. */
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_apadjustment DELETE Request` */
export const deleteApAdjustmentFunction: FunctionProfile<
  DeleteApAdjustmentFunction,
  Completed
> = {
  name: "Intacct delete_apadjustment DELETE Request",
  version: "3.0",
  element: "delete_apadjustment",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** Reads a vendor adjustment. Declared in shared/payables.dtd. */
export interface GetApAdjustmentFunction {
  /** Attribute. */
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct get_apadjustment GET Request` */
export const getApAdjustmentFunction: FunctionProfile<
  GetApAdjustmentFunction,
  ApAdjustmentData
> = {
  name: "Intacct get_apadjustment GET Request",
  version: "3.0",
  element: "get_apadjustment",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getApAdjustmentFunctionResponse,
};

/** What Intacct apadjustment DELETE may ask for. */
export type DeleteApAdjustment = Delete;

/** `Intacct apadjustment DELETE Request` */
export const deleteApAdjustment: FunctionProfile<
  DeleteApAdjustment,
  Completed
> = {
  name: "Intacct apadjustment DELETE Request",
  version: "3.0",
  fixed: { object: "APADJUSTMENT" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct apadjustment GET may ask for. */
export type GetApAdjustment = Read<ApAdjustmentField | "*">;

/** `Intacct apadjustment GET Request` */
export const getApAdjustment: FunctionProfile<
  GetApAdjustment,
  ApAdjustmentData
> = {
  name: "Intacct apadjustment GET Request",
  version: "3.0",
  fixed: { object: "APADJUSTMENT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getApAdjustmentResponse,
};

/** What Intacct apadjustment readByQuery QUERY may ask for. */
export type ReadByQueryApAdjustment = ReadByQuery<ApAdjustmentField | "*">;

/** `Intacct apadjustment readByQuery QUERY Request` */
export const readByQueryApAdjustment: FunctionProfile<
  ReadByQueryApAdjustment,
  ApAdjustmentData
> = {
  name: "Intacct apadjustment readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "APADJUSTMENT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryApAdjustmentResponse,
};

/** What Intacct apadjustment QUERY may ask for. */
export type QueryApAdjustment = QueryInput;

/** `Intacct apadjustment QUERY Request` */
export const queryApAdjustment: QueryProfile<ApAdjustmentRecord> = {
  name: "Intacct apadjustment QUERY Request",
  version: "3.0",
  fixed: { object: "APADJUSTMENT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryApAdjustmentResponse,
};

/** What Intacct apadjustment LOOKUP may ask for. */
export type LookupApAdjustment = Lookup;

/** `Intacct apadjustment LOOKUP Request` */
export const lookupApAdjustment: FunctionProfile<LookupApAdjustment, TypeData> =
  {
    name: "Intacct apadjustment LOOKUP Request",
    version: "3.0",
    fixed: { object: "APADJUSTMENT" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupApAdjustmentResponse,
  };

/** What Intacct apadjustment get_list QUERY may ask for. */
export type GetListApAdjustment = GetList;

/** `Intacct apadjustment get_list QUERY Request` */
export const getListApAdjustment: FunctionProfile<
  GetListApAdjustment,
  ApAdjustmentRows2
> = {
  name: "Intacct apadjustment get_list QUERY Request",
  version: "3.0",
  fixed: { object: "apadjustment" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListApAdjustmentResponse,
};

/** `Intacct get_apadjustment GET Response` */
export const getApAdjustmentFunctionResponse: Profile<ApAdjustmentData> = {
  name: "Intacct get_apadjustment GET Response",
  version: "3.0",
  element: "data",
  content: "(apadjustment*)",
  types: { apadjustment: () => apAdjustmentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct apadjustment GET Response` */
export const getApAdjustmentResponse: Profile<ApAdjustmentData> = {
  name: "Intacct apadjustment GET Response",
  version: "3.0",
  element: "data",
  content: "(apadjustment*)",
  alias: { APADJUSTMENT: "apadjustment" },
  types: { apadjustment: () => apAdjustmentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct apadjustment readByQuery QUERY Response` */
export const readByQueryApAdjustmentResponse: Profile<ApAdjustmentData> = {
  name: "Intacct apadjustment readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(apadjustment*)",
  alias: { APADJUSTMENT: "apadjustment" },
  types: { apadjustment: () => apAdjustmentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct apadjustment QUERY Response` */
export const queryApAdjustmentResponse: Profile<ApAdjustmentRows> = {
  name: "Intacct apadjustment QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APADJUSTMENT*)",
  types: { APADJUSTMENT: () => apAdjustmentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct apadjustment LOOKUP Response` */
export const lookupApAdjustmentResponse: Profile<TypeData> = {
  name: "Intacct apadjustment LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct apadjustment get_list QUERY Response` */
export const getListApAdjustmentResponse: Profile<ApAdjustmentRows2> = {
  name: "Intacct apadjustment get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(apadjustment*)",
  types: { apadjustment: () => ({ element: "apadjustment", content: "ANY" }) },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `apadjustment` holds. */
export interface ApAdjustmentData extends DataAttributes {
  apadjustment?: ApAdjustmentRecord[];
}

/** The fields of an apadjustment that can be asked for. */
export type ApAdjustmentField =
  keyof ApAdjustmentFields | `${string}.${string}`;

/** What an answer about `APADJUSTMENT` holds. */
export interface ApAdjustmentRows extends DataAttributes {
  APADJUSTMENT?: ApAdjustmentRecord[];
}

/** What an answer about `apadjustment` holds. */
export interface ApAdjustmentRows2 extends DataAttributes {
  apadjustment?: OpenRecord[];
}

export const apAdjustmentItems: Shape<readonly [LineItem, ...LineItem[]]> = {
  element: "apadjustmentitems",
  content: "(lineitem+)",
  types: { lineitem: () => lineItem },
};

/** One turn of a repeated group. */
export type UpdateApAdjustmentItemsEntry = LinesOrChanges;

export const updateApAdjustmentItems: Shape<
  readonly [UpdateApAdjustmentItemsEntry, ...UpdateApAdjustmentItemsEntry[]]
> = {
  element: "updateapadjustmentitems",
  content: "(lineitem | updatelineitem)+",
  types: { lineitem: () => lineItem, updatelineitem: () => updateLineItem },
  nulls: true,
};

/** An adjustment to what a vendor is owed. Declared in 3.0/payables.dtd. */
export interface ApAdjustmentFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  VENDORID?: string;
  VENDORNAME?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ApAdjustmentRecord extends ApAdjustmentFields, OpenValues {}

export const apAdjustmentRecord: Shape<ApAdjustmentRecord> = {
  element: "APADJUSTMENT",
  content: "(RECORDNO? & VENDORID? & VENDORNAME? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
