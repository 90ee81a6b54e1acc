// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd; do not edit.
import type {
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** An advance payment of a customer. Declared in 3.0/receivables.dtd. */
export type CreateArAdvance = CreateArAdvanceFields &
  (
    | { EXCH_RATE_TYPE_ID?: never; EXCHANGE_RATE?: never }
    | {
        /** "Intacct Daily Rate" unless given. */
        EXCH_RATE_TYPE_ID: string;
        EXCHANGE_RATE?: never;
      }
    | {
        EXCH_RATE_TYPE_ID?: never;
        /** `NUMBER`. */
        EXCHANGE_RATE: Decimal;
      }
  );

interface CreateArAdvanceFields {
  CUSTOMERID: string;
  PAYMENTMETHOD: "Printed Check" | "Cash" | "EFT" | "Credit Card";
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  RECEIPTDATE: IsoDate;
  FINANCIALENTITY?: string;
  UNDEPOSITEDACCOUNTNO?: string;
  PRBATCH?: string;
  PRBATCHKEY?: string;
  DOCNUMBER?: string;
  DESCRIPTION?: string;
  CURRENCY?: string;
  BASECURR?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate;
  SUPDOCID?: string;
  /** "Submit" unless given. */
  ACTION?: "Submit" | "Draft";
  ARADVANCEITEMS: readonly [CreateArAdvanceItem, ...CreateArAdvanceItem[]];
}

/** `Intacct aradvance CREATE Request` */
export const createArAdvance: FunctionProfile<CreateArAdvance, ArAdvanceData> =
  {
    name: "Intacct aradvance CREATE Request",
    version: "3.0",
    within: "create",
    element: "ARADVANCE",
    content: `(CUSTOMERID & PAYMENTMETHOD & PAYMENTDATE & RECEIPTDATE & FINANCIALENTITY? &
    UNDEPOSITEDACCOUNTNO? & PRBATCH? & PRBATCHKEY? & DOCNUMBER? & DESCRIPTION? & CURRENCY? &
    BASECURR? & EXCH_RATE_DATE? & (EXCH_RATE_TYPE_ID | EXCHANGE_RATE)? & SUPDOCID? & ACTION? &
    ARADVANCEITEMS)`,
    source: "documented",
    types: {
      PAYMENTMETHOD: {
        name: "STRING",
        base: "enum",
        values: ["Printed Check", "Cash", "EFT", "Credit Card"],
      },
      PAYMENTDATE: "DATE_MDY",
      RECEIPTDATE: "DATE_MDY",
      EXCH_RATE_DATE: "DATE_MDY",
      EXCHANGE_RATE: "NUMBER",
      ACTION: { name: "STRING", base: "enum", values: ["Submit", "Draft"] },
      ARADVANCEITEMS: () => createArAdvanceItems,
    },
    response: () => getArAdvanceResponse,
  };

/** An advance payment of a customer. Declared in 3.0/receivables.dtd. */
export type UpdateArAdvance = UpdateArAdvanceFields &
  (
    | { EXCH_RATE_TYPE_ID?: never; EXCHANGE_RATE?: never }
    | {
        /** "Intacct Daily Rate" unless given. */
        EXCH_RATE_TYPE_ID: string;
        EXCHANGE_RATE?: never;
      }
    | {
        EXCH_RATE_TYPE_ID?: never;
        /** `NUMBER`. */
        EXCHANGE_RATE: Decimal | null;
      }
  );

interface UpdateArAdvanceFields {
  /** `INTEGER`. */
  RECORDNO: Integer | null;
  PAYMENTMETHOD?: "Printed Check" | "Cash" | "EFT" | "Credit Card" | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  RECEIPTDATE?: IsoDate | null;
  FINANCIALENTITY?: string;
  UNDEPOSITEDACCOUNTNO?: string;
  PRBATCH?: string;
  PRBATCHKEY?: string;
  DOCNUMBER?: string;
  DESCRIPTION?: string;
  CURRENCY?: string;
  BASECURR?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  SUPDOCID?: string;
  ARADVANCEITEMS?: readonly [UpdateArAdvanceItem, ...UpdateArAdvanceItem[]];
}

/** `Intacct aradvance UPDATE Request` */
export const updateArAdvance: FunctionProfile<UpdateArAdvance, ArAdvanceData> =
  {
    name: "Intacct aradvance UPDATE Request",
    version: "3.0",
    within: "update",
    element: "ARADVANCE",
    content: `(RECORDNO & PAYMENTMETHOD? & PAYMENTDATE? & RECEIPTDATE? & FINANCIALENTITY? &
    UNDEPOSITEDACCOUNTNO? & PRBATCH? & PRBATCHKEY? & DOCNUMBER? & DESCRIPTION? & CURRENCY? &
    BASECURR? & EXCH_RATE_DATE? & (EXCH_RATE_TYPE_ID | EXCHANGE_RATE)? & SUPDOCID? &
    ARADVANCEITEMS?)`,
    source: "documented",
    wants: ["ARADVANCEITEMS"],
    types: {
      RECORDNO: "INTEGER",
      PAYMENTMETHOD: {
        name: "STRING",
        base: "enum",
        values: ["Printed Check", "Cash", "EFT", "Credit Card"],
      },
      PAYMENTDATE: "DATE_MDY",
      RECEIPTDATE: "DATE_MDY",
      EXCH_RATE_DATE: "DATE_MDY",
      EXCHANGE_RATE: "NUMBER",
      ARADVANCEITEMS: () => updateArAdvanceItems,
    },
    nulls: true,
    response: () => getArAdvanceResponse,
  };

/** What Intacct aradvance GET may ask for. */
export type GetArAdvance = Read<ArAdvanceField | "*">;

/** `Intacct aradvance GET Request` */
export const getArAdvance: FunctionProfile<GetArAdvance, ArAdvanceData> = {
  name: "Intacct aradvance GET Request",
  version: "3.0",
  fixed: { object: "ARADVANCE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArAdvanceResponse,
};

/** What Intacct aradvance readByQuery QUERY may ask for. */
export type ReadByQueryArAdvance = ReadByQuery<ArAdvanceField | "*">;

/** `Intacct aradvance readByQuery QUERY Request` */
export const readByQueryArAdvance: FunctionProfile<
  ReadByQueryArAdvance,
  ArAdvanceData
> = {
  name: "Intacct aradvance readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ARADVANCE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryArAdvanceResponse,
};

/** What Intacct aradvance QUERY may ask for. */
export type QueryArAdvance = QueryInput;

/** `Intacct aradvance QUERY Request` */
export const queryArAdvance: QueryProfile<ArAdvanceRecord> = {
  name: "Intacct aradvance QUERY Request",
  version: "3.0",
  fixed: { object: "ARADVANCE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryArAdvanceResponse,
};

/** What Intacct aradvance LOOKUP may ask for. */
export type LookupArAdvance = Lookup;

/** `Intacct aradvance LOOKUP Request` */
export const lookupArAdvance: FunctionProfile<LookupArAdvance, TypeData> = {
  name: "Intacct aradvance LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARADVANCE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupArAdvanceResponse,
};

/** `Intacct aradvance GET Response` */
export const getArAdvanceResponse: Profile<ArAdvanceData> = {
  name: "Intacct aradvance GET Response",
  version: "3.0",
  element: "data",
  content: "(aradvance*)",
  alias: { ARADVANCE: "aradvance" },
  types: { aradvance: () => arAdvanceRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct aradvance readByQuery QUERY Response` */
export const readByQueryArAdvanceResponse: Profile<ArAdvanceData> = {
  name: "Intacct aradvance readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(aradvance*)",
  alias: { ARADVANCE: "aradvance" },
  types: { aradvance: () => arAdvanceRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct aradvance QUERY Response` */
export const queryArAdvanceResponse: Profile<ArAdvanceRows> = {
  name: "Intacct aradvance QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ARADVANCE*)",
  types: { ARADVANCE: () => arAdvanceRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct aradvance LOOKUP Response` */
export const lookupArAdvanceResponse: Profile<TypeData> = {
  name: "Intacct aradvance LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `aradvance` holds. */
export interface ArAdvanceData extends DataAttributes {
  aradvance?: ArAdvanceRecord[];
}

/** The fields of an aradvance that can be asked for. */
export type ArAdvanceField = keyof ArAdvanceFields | `${string}.${string}`;

/** What an answer about `ARADVANCE` holds. */
export interface ArAdvanceRows extends DataAttributes {
  ARADVANCE?: ArAdvanceRecord[];
}

export const createArAdvanceItems: Shape<
  readonly [CreateArAdvanceItem, ...CreateArAdvanceItem[]]
> = {
  element: "ARADVANCEITEMS",
  content: "(ARADVANCEITEM+)",
  types: { ARADVANCEITEM: () => createArAdvanceItem },
};

/** A line of an advance. Declared in 3.0/receivables.dtd. */
export interface CreateArAdvanceItem {
  ACCOUNTNO?: string;
  ACCOUNTLABEL?: string;
  /** `MONEY`. */
  TRX_AMOUNT: Decimal;
  ENTRYDESCRIPTION?: string;
  LOCATIONID?: string;
  DEPARTMENTID?: string;
  PROJECTID?: string;
  TASKID?: string;
  CUSTOMERID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  CLASSID?: string;
  CONTRACTID?: string;
  WAREHOUSEID?: string;
}

export const createArAdvanceItem: Shape<CreateArAdvanceItem> = {
  element: "ARADVANCEITEM",
  content: `(ACCOUNTNO? & ACCOUNTLABEL? & TRX_AMOUNT & ENTRYDESCRIPTION? & LOCATIONID? & DEPARTMENTID? &
    PROJECTID? & TASKID? & CUSTOMERID? & VENDORID? & EMPLOYEEID? & ITEMID? & CLASSID? &
    CONTRACTID? & WAREHOUSEID? & #ANY*)`,
  source: "documented",
  open: ["GLDIM"],
  types: { TRX_AMOUNT: "MONEY" },
};

export const updateArAdvanceItems: Shape<
  readonly [UpdateArAdvanceItem, ...UpdateArAdvanceItem[]]
> = {
  element: "ARADVANCEITEMS",
  content: "(ARADVANCEITEM+)",
  types: { ARADVANCEITEM: () => updateArAdvanceItem },
  nulls: true,
};

/** A line of an advance. Declared in 3.0/receivables.dtd. */
export interface UpdateArAdvanceItem {
  ACCOUNTNO?: string;
  ACCOUNTLABEL?: string;
  /** `MONEY`. */
  TRX_AMOUNT?: Decimal | null;
  ENTRYDESCRIPTION?: string;
  LOCATIONID?: string;
  DEPARTMENTID?: string;
  PROJECTID?: string;
  TASKID?: string;
  CUSTOMERID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  CLASSID?: string;
  CONTRACTID?: string;
  WAREHOUSEID?: string;
}

export const updateArAdvanceItem: Shape<UpdateArAdvanceItem> = {
  element: "ARADVANCEITEM",
  content: `(ACCOUNTNO? & ACCOUNTLABEL? & TRX_AMOUNT? & ENTRYDESCRIPTION? & LOCATIONID? & DEPARTMENTID? &
    PROJECTID? & TASKID? & CUSTOMERID? & VENDORID? & EMPLOYEEID? & ITEMID? & CLASSID? &
    CONTRACTID? & WAREHOUSEID? & #ANY*)`,
  source: "documented",
  wants: ["TRX_AMOUNT"],
  open: ["GLDIM"],
  types: { TRX_AMOUNT: "MONEY" },
  nulls: true,
};

/** An advance payment of a customer. Declared in 3.0/receivables.dtd. */
export interface ArAdvanceFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  CUSTOMERID?: string;
  PAYMENTMETHOD?:
    "Printed Check" | "Cash" | "EFT" | "Credit Card" | (string & {}) | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  RECEIPTDATE?: IsoDate | null;
  FINANCIALENTITY?: string;
  UNDEPOSITEDACCOUNTNO?: string;
  PRBATCH?: string;
  PRBATCHKEY?: string;
  DOCNUMBER?: string;
  DESCRIPTION?: string;
  CURRENCY?: string;
  BASECURR?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** "Intacct Daily Rate" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  /** `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  SUPDOCID?: string;
  /** "Submit" unless given. */
  ACTION?: "Submit" | "Draft" | (string & {}) | null;
  ARADVANCEITEMS?: ArAdvanceItemRecord[];
  CUSTOMERNAME?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ArAdvanceRecord extends ArAdvanceFields, OpenValues {}

export const arAdvanceRecord: Shape<ArAdvanceRecord> = {
  element: "ARADVANCE",
  content: `(RECORDNO? & CUSTOMERID? & PAYMENTMETHOD? & PAYMENTDATE? & RECEIPTDATE? & FINANCIALENTITY? &
    UNDEPOSITEDACCOUNTNO? & PRBATCH? & PRBATCHKEY? & DOCNUMBER? & DESCRIPTION? & CURRENCY? &
    BASECURR? & EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & SUPDOCID? & ACTION? &
    ARADVANCEITEMS? & CUSTOMERNAME? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PAYMENTMETHOD: {
      name: "STRING",
      base: "enum",
      values: ["Printed Check", "Cash", "EFT", "Credit Card"],
      open: true,
    },
    PAYMENTDATE: "DATE_MDY",
    RECEIPTDATE: "DATE_MDY",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    ACTION: {
      name: "STRING",
      base: "enum",
      values: ["Submit", "Draft"],
      open: true,
    },
    ARADVANCEITEMS: () => arAdvanceItemsRecord,
  },
  nulls: true,
};

export const arAdvanceItemsRecord: Shape<ArAdvanceItemRecord[]> = {
  element: "ARADVANCEITEMS",
  content: "(ARADVANCEITEM*)",
  types: { ARADVANCEITEM: () => arAdvanceItemRecord },
  nulls: true,
};

/** A line of an advance. Declared in 3.0/receivables.dtd. */
export interface ArAdvanceItemRecord extends OpenValues {
  ACCOUNTNO?: string;
  ACCOUNTLABEL?: string;
  /** `MONEY`. */
  TRX_AMOUNT?: DecimalText | null;
  ENTRYDESCRIPTION?: string;
  LOCATIONID?: string;
  DEPARTMENTID?: string;
  PROJECTID?: string;
  TASKID?: string;
  CUSTOMERID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  CLASSID?: string;
  CONTRACTID?: string;
  WAREHOUSEID?: string;
}

export const arAdvanceItemRecord: Shape<ArAdvanceItemRecord> = {
  element: "ARADVANCEITEM",
  content: `(ACCOUNTNO? & ACCOUNTLABEL? & TRX_AMOUNT? & ENTRYDESCRIPTION? & LOCATIONID? & DEPARTMENTID? &
    PROJECTID? & TASKID? & CUSTOMERID? & VENDORID? & EMPLOYEEID? & ITEMID? & CLASSID? &
    CONTRACTID? & WAREHOUSEID? & #ANY*)`,
  types: { TRX_AMOUNT: "MONEY" },
  nulls: true,
};
