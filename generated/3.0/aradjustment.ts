// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd, shared/objects.dtd, shared/receivables.dtd; do not edit.
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

/** Creates an adjustment to what a customer owes. Declared in shared/receivables.dtd. */
export type CreateArAdjustment = CreateArAdjustmentFields & BaseCurrency;

interface CreateArAdjustmentFields {
  /** Borrowed from 2.1: `ID`. */
  customerid: string;
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
  invoiceno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  nogl?: boolean;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a customer adjustment. */
  aradjustmentitems: readonly [LineItem, ...LineItem[]];
}

/** `Intacct create_aradjustment CREATE Request` */
export const createArAdjustment: FunctionProfile<CreateArAdjustment, Created> =
  {
    name: "Intacct create_aradjustment CREATE Request",
    version: "3.0",
    element: "create_aradjustment",
    content: `(customerid, datecreated, dateposted?, batchkey?, adjustmentno?, action?, invoiceno?,
    description?, externalid?, (basecurr?, currency, ((exchratedate?, exchratetype) | exchrate))?,
    nogl?, taxsolutionid?, aradjustmentitems)`,
    types: {
      customerid: "ID",
      datecreated: "DATE",
      dateposted: "DATE",
      batchkey: "KEY",
      adjustmentno: "STRING_30 borrowed",
      action: "STRING_15 borrowed",
      invoiceno: "STRING_30 borrowed",
      description: "STRING_80 borrowed",
      externalid: "KEY",
      basecurr: "STRING_3 borrowed",
      currency: "STRING_3 borrowed",
      exchratedate: "DATE",
      exchratetype: "STRING_100 borrowed",
      exchrate: "NUMBER_38_2 borrowed",
      nogl: "BOOLEAN",
      taxsolutionid: "STRING_100 borrowed",
      aradjustmentitems: () => arAdjustmentItems,
    },
  };

/** Updates a customer adjustment and, through updatearadjustmentitems, its lines. Declared in shared/receivables.dtd. */
export type UpdateArAdjustment = UpdateArAdjustmentFields & CurrencyUpdate;

interface UpdateArAdjustmentFields {
  /** Attribute. */
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  adjustmentno?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  action?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  invoiceno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Lines that are added, and changes to lines. */
  updatearadjustmentitems?: readonly [
    UpdateArAdjustmentItemsEntry,
    ...UpdateArAdjustmentItemsEntry[],
  ];
}

/** `Intacct update_aradjustment UPDATE Request` */
export const updateArAdjustment: FunctionProfile<
  UpdateArAdjustment,
  Completed
> = {
  name: "Intacct update_aradjustment UPDATE Request",
  version: "3.0",
  element: "update_aradjustment",
  content: `(customerid?, datecreated?, dateposted?, adjustmentno?, action?, invoiceno?, description?,
    (currency, ((exchratedate?, exchratetype) | exchrate))?, updatearadjustmentitems?)`,
  types: {
    customerid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    adjustmentno: "STRING_30 borrowed",
    action: "STRING_15 borrowed",
    invoiceno: "STRING_30 borrowed",
    description: "STRING_80 borrowed",
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    updatearadjustmentitems: () => updateArAdjustmentItems,
  },
  attributes: {
    key: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
  nulls: true,
};

/** Deletes a customer adjustment. Declared in shared/receivables.dtd. */
export interface DeleteArAdjustmentFunction {
  /** Attribute. */
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_aradjustment DELETE Request` */
export const deleteArAdjustmentFunction: FunctionProfile<
  DeleteArAdjustmentFunction,
  Completed
> = {
  name: "Intacct delete_aradjustment DELETE Request",
  version: "3.0",
  element: "delete_aradjustment",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** Reads a customer adjustment. Declared in shared/receivables.dtd. */
export interface GetArAdjustmentFunction {
  /** Attribute. */
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct get_aradjustment GET Request` */
export const getArAdjustmentFunction: FunctionProfile<
  GetArAdjustmentFunction,
  ArAdjustmentData
> = {
  name: "Intacct get_aradjustment GET Request",
  version: "3.0",
  element: "get_aradjustment",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getArAdjustmentFunctionResponse,
};

/** What Intacct aradjustment DELETE may ask for. */
export type DeleteArAdjustment = Delete;

/** `Intacct aradjustment DELETE Request` */
export const deleteArAdjustment: FunctionProfile<
  DeleteArAdjustment,
  Completed
> = {
  name: "Intacct aradjustment DELETE Request",
  version: "3.0",
  fixed: { object: "ARADJUSTMENT" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct aradjustment GET may ask for. */
export type GetArAdjustment = Read<ArAdjustmentField | "*">;

/** `Intacct aradjustment GET Request` */
export const getArAdjustment: FunctionProfile<
  GetArAdjustment,
  ArAdjustmentData
> = {
  name: "Intacct aradjustment GET Request",
  version: "3.0",
  fixed: { object: "ARADJUSTMENT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArAdjustmentResponse,
};

/** What Intacct aradjustment readByQuery QUERY may ask for. */
export type ReadByQueryArAdjustment = ReadByQuery<ArAdjustmentField | "*">;

/** `Intacct aradjustment readByQuery QUERY Request` */
export const readByQueryArAdjustment: FunctionProfile<
  ReadByQueryArAdjustment,
  ArAdjustmentData
> = {
  name: "Intacct aradjustment readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ARADJUSTMENT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryArAdjustmentResponse,
};

/** What Intacct aradjustment QUERY may ask for. */
export type QueryArAdjustment = QueryInput;

/** `Intacct aradjustment QUERY Request` */
export const queryArAdjustment: QueryProfile<ArAdjustmentRecord> = {
  name: "Intacct aradjustment QUERY Request",
  version: "3.0",
  fixed: { object: "ARADJUSTMENT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryArAdjustmentResponse,
};

/** What Intacct aradjustment LOOKUP may ask for. */
export type LookupArAdjustment = Lookup;

/** `Intacct aradjustment LOOKUP Request` */
export const lookupArAdjustment: FunctionProfile<LookupArAdjustment, TypeData> =
  {
    name: "Intacct aradjustment LOOKUP Request",
    version: "3.0",
    fixed: { object: "ARADJUSTMENT" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupArAdjustmentResponse,
  };

/** What Intacct aradjustment get_list QUERY may ask for. */
export type GetListArAdjustment = GetList;

/** `Intacct aradjustment get_list QUERY Request` */
export const getListArAdjustment: FunctionProfile<
  GetListArAdjustment,
  ArAdjustmentRows2
> = {
  name: "Intacct aradjustment get_list QUERY Request",
  version: "3.0",
  fixed: { object: "aradjustment" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListArAdjustmentResponse,
};

/** `Intacct get_aradjustment GET Response` */
export const getArAdjustmentFunctionResponse: Profile<ArAdjustmentData> = {
  name: "Intacct get_aradjustment GET Response",
  version: "3.0",
  element: "data",
  content: "(aradjustment*)",
  types: { aradjustment: () => arAdjustmentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct aradjustment GET Response` */
export const getArAdjustmentResponse: Profile<ArAdjustmentData> = {
  name: "Intacct aradjustment GET Response",
  version: "3.0",
  element: "data",
  content: "(aradjustment*)",
  alias: { ARADJUSTMENT: "aradjustment" },
  types: { aradjustment: () => arAdjustmentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct aradjustment readByQuery QUERY Response` */
export const readByQueryArAdjustmentResponse: Profile<ArAdjustmentData> = {
  name: "Intacct aradjustment readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(aradjustment*)",
  alias: { ARADJUSTMENT: "aradjustment" },
  types: { aradjustment: () => arAdjustmentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct aradjustment QUERY Response` */
export const queryArAdjustmentResponse: Profile<ArAdjustmentRows> = {
  name: "Intacct aradjustment QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ARADJUSTMENT*)",
  types: { ARADJUSTMENT: () => arAdjustmentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct aradjustment LOOKUP Response` */
export const lookupArAdjustmentResponse: Profile<TypeData> = {
  name: "Intacct aradjustment LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct aradjustment get_list QUERY Response` */
export const getListArAdjustmentResponse: Profile<ArAdjustmentRows2> = {
  name: "Intacct aradjustment get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(aradjustment*)",
  types: { aradjustment: () => ({ element: "aradjustment", content: "ANY" }) },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `aradjustment` holds. */
export interface ArAdjustmentData extends DataAttributes {
  aradjustment?: ArAdjustmentRecord[];
}

/** The fields of an aradjustment that can be asked for. */
export type ArAdjustmentField =
  keyof ArAdjustmentFields | `${string}.${string}`;

/** What an answer about `ARADJUSTMENT` holds. */
export interface ArAdjustmentRows extends DataAttributes {
  ARADJUSTMENT?: ArAdjustmentRecord[];
}

/** What an answer about `aradjustment` holds. */
export interface ArAdjustmentRows2 extends DataAttributes {
  aradjustment?: OpenRecord[];
}

export const arAdjustmentItems: Shape<readonly [LineItem, ...LineItem[]]> = {
  element: "aradjustmentitems",
  content: "(lineitem+)",
  types: { lineitem: () => lineItem },
};

/** One turn of a repeated group. */
export type UpdateArAdjustmentItemsEntry = LinesOrChanges;

export const updateArAdjustmentItems: Shape<
  readonly [UpdateArAdjustmentItemsEntry, ...UpdateArAdjustmentItemsEntry[]]
> = {
  element: "updatearadjustmentitems",
  content: "(lineitem | updatelineitem)+",
  types: { lineitem: () => lineItem, updatelineitem: () => updateLineItem },
  nulls: true,
};

/** An adjustment to what a customer owes. Declared in 3.0/receivables.dtd. */
export interface ArAdjustmentFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  CUSTOMERNAME?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ArAdjustmentRecord extends ArAdjustmentFields, OpenValues {}

export const arAdjustmentRecord: Shape<ArAdjustmentRecord> = {
  element: "ARADJUSTMENT",
  content: "(RECORDNO? & CUSTOMERNAME? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
