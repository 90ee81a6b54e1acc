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
} from "intacct-codegen/runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** An advance payment of a customer. Declared in 3.0/receivables.dtd. */
export type CreateAradvance = CreateAradvanceFields &
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

interface CreateAradvanceFields {
  CUSTOMERID: string;
  PAYMENTMETHOD: "Printed Check" | "Cash" | "EFT" | "Credit Card";
  /** `DATE_MDY`. */
  PAYMENTDATE: IsoDate;
  /** `DATE_MDY`. */
  RECEIPTDATE: IsoDate;
  FINANCIALENTITY?: string;
  UNDEPOSITEDACCOUNTNO?: string;
  PRBATCH?: string;
  PRBATCHKEY?: string;
  DOCNUMBER?: string;
  DESCRIPTION?: string;
  CURRENCY?: string;
  BASECURR?: string;
  /** `DATE_MDY`. */
  EXCH_RATE_DATE?: IsoDate;
  SUPDOCID?: string;
  /** "Submit" unless given. */
  ACTION?: "Submit" | "Draft";
  ARADVANCEITEMS: readonly [CreateARADVANCEITEM, ...CreateARADVANCEITEM[]];
}

/** `Intacct aradvance CREATE Request` */
export const createAradvance: FunctionProfile<CreateAradvance, AradvanceData> =
  {
    name: "Intacct aradvance CREATE Request",
    version: "3.0",
    within: "create",
    element: "ARADVANCE",
    content: `(CUSTOMERID & PAYMENTMETHOD & PAYMENTDATE & RECEIPTDATE & FINANCIALENTITY? &
    UNDEPOSITEDACCOUNTNO? & PRBATCH? & PRBATCHKEY? & DOCNUMBER? & DESCRIPTION? & CURRENCY? &
    BASECURR? & EXCH_RATE_DATE? & (EXCH_RATE_TYPE_ID | EXCHANGE_RATE)? & SUPDOCID? & ACTION? &
    ARADVANCEITEMS)`,
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
      ARADVANCEITEMS: () => createARADVANCEITEMS,
    },
    response: () => getAradvanceResponse,
  };

/** An advance payment of a customer. Declared in 3.0/receivables.dtd. */
export type UpdateAradvance = UpdateAradvanceFields &
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

interface UpdateAradvanceFields {
  /** `INTEGER`. */
  RECORDNO: Integer | null;
  PAYMENTMETHOD?: "Printed Check" | "Cash" | "EFT" | "Credit Card" | null;
  /** `DATE_MDY`. */
  PAYMENTDATE?: IsoDate | null;
  /** `DATE_MDY`. */
  RECEIPTDATE?: IsoDate | null;
  FINANCIALENTITY?: string;
  UNDEPOSITEDACCOUNTNO?: string;
  PRBATCH?: string;
  PRBATCHKEY?: string;
  DOCNUMBER?: string;
  DESCRIPTION?: string;
  CURRENCY?: string;
  BASECURR?: string;
  /** `DATE_MDY`. */
  EXCH_RATE_DATE?: IsoDate | null;
  SUPDOCID?: string;
  ARADVANCEITEMS: readonly [UpdateARADVANCEITEM, ...UpdateARADVANCEITEM[]];
}

/** `Intacct aradvance UPDATE Request` */
export const updateAradvance: FunctionProfile<UpdateAradvance, AradvanceData> =
  {
    name: "Intacct aradvance UPDATE Request",
    version: "3.0",
    within: "update",
    element: "ARADVANCE",
    content: `(RECORDNO & PAYMENTMETHOD? & PAYMENTDATE? & RECEIPTDATE? & FINANCIALENTITY? &
    UNDEPOSITEDACCOUNTNO? & PRBATCH? & PRBATCHKEY? & DOCNUMBER? & DESCRIPTION? & CURRENCY? &
    BASECURR? & EXCH_RATE_DATE? & (EXCH_RATE_TYPE_ID | EXCHANGE_RATE)? & SUPDOCID? & ARADVANCEITEMS)`,
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
      ARADVANCEITEMS: () => updateARADVANCEITEMS,
    },
    nulls: true,
    response: () => getAradvanceResponse,
  };

/** What Intacct aradvance GET may ask for. */
export type GetAradvance = Read<AradvanceField | "*">;

/** `Intacct aradvance GET Request` */
export const getAradvance: FunctionProfile<GetAradvance, AradvanceData> = {
  name: "Intacct aradvance GET Request",
  version: "3.0",
  fixed: { object: "ARADVANCE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getAradvanceResponse,
};

/** What Intacct aradvance readByQuery QUERY may ask for. */
export type ReadByQueryAradvance = ReadByQuery<AradvanceField | "*">;

/** `Intacct aradvance readByQuery QUERY Request` */
export const readByQueryAradvance: FunctionProfile<
  ReadByQueryAradvance,
  AradvanceData
> = {
  name: "Intacct aradvance readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ARADVANCE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryAradvanceResponse,
};

/** What Intacct aradvance QUERY may ask for. */
export type QueryAradvance = QueryInput;

/** `Intacct aradvance QUERY Request` */
export const queryAradvance: QueryProfile<ARADVANCERecord> = {
  name: "Intacct aradvance QUERY Request",
  version: "3.0",
  fixed: { object: "ARADVANCE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryAradvanceResponse,
};

/** What Intacct aradvance LOOKUP may ask for. */
export type LookupAradvance = Lookup;

/** `Intacct aradvance LOOKUP Request` */
export const lookupAradvance: FunctionProfile<LookupAradvance, TypeData> = {
  name: "Intacct aradvance LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARADVANCE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupAradvanceResponse,
};

/** `Intacct aradvance GET Response` */
export const getAradvanceResponse: Profile<AradvanceData> = {
  name: "Intacct aradvance GET Response",
  version: "3.0",
  element: "data",
  content: "(aradvance*)",
  types: { aradvance: () => aRADVANCERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct aradvance readByQuery QUERY Response` */
export const readByQueryAradvanceResponse: Profile<AradvanceData> = {
  name: "Intacct aradvance readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(aradvance*)",
  types: { aradvance: () => aRADVANCERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct aradvance QUERY Response` */
export const queryAradvanceResponse: Profile<ARADVANCEData> = {
  name: "Intacct aradvance QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ARADVANCE*)",
  types: { ARADVANCE: () => aRADVANCERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct aradvance LOOKUP Response` */
export const lookupAradvanceResponse: Profile<TypeData> = {
  name: "Intacct aradvance LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `aradvance` holds. */
export interface AradvanceData extends DataAttributes {
  aradvance?: ARADVANCERecord[];
}

/** The fields of an aradvance that can be asked for. */
export type AradvanceField = keyof AradvanceFields | `${string}.${string}`;

/** What an answer about `ARADVANCE` holds. */
export interface ARADVANCEData extends DataAttributes {
  ARADVANCE?: ARADVANCERecord[];
}

export const createARADVANCEITEMS: Shape<
  readonly [CreateARADVANCEITEM, ...CreateARADVANCEITEM[]]
> = {
  element: "ARADVANCEITEMS",
  content: "(ARADVANCEITEM+)",
  types: { ARADVANCEITEM: () => createARADVANCEITEM },
};

/** A line of an advance. Declared in 3.0/receivables.dtd. */
export interface CreateARADVANCEITEM {
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

export const createARADVANCEITEM: Shape<CreateARADVANCEITEM> = {
  element: "ARADVANCEITEM",
  content: `(ACCOUNTNO? & ACCOUNTLABEL? & TRX_AMOUNT & ENTRYDESCRIPTION? & LOCATIONID? & DEPARTMENTID? &
    PROJECTID? & TASKID? & CUSTOMERID? & VENDORID? & EMPLOYEEID? & ITEMID? & CLASSID? &
    CONTRACTID? & WAREHOUSEID? & #ANY*)`,
  open: ["GLDIM"],
  types: { TRX_AMOUNT: "MONEY" },
};

export const updateARADVANCEITEMS: Shape<
  readonly [UpdateARADVANCEITEM, ...UpdateARADVANCEITEM[]]
> = {
  element: "ARADVANCEITEMS",
  content: "(ARADVANCEITEM+)",
  types: { ARADVANCEITEM: () => updateARADVANCEITEM },
  nulls: true,
};

/** A line of an advance. Declared in 3.0/receivables.dtd. */
export interface UpdateARADVANCEITEM {
  ACCOUNTNO?: string;
  ACCOUNTLABEL?: string;
  /** `MONEY`. */
  TRX_AMOUNT: Decimal | null;
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

export const updateARADVANCEITEM: Shape<UpdateARADVANCEITEM> = {
  element: "ARADVANCEITEM",
  content: `(ACCOUNTNO? & ACCOUNTLABEL? & TRX_AMOUNT & ENTRYDESCRIPTION? & LOCATIONID? & DEPARTMENTID? &
    PROJECTID? & TASKID? & CUSTOMERID? & VENDORID? & EMPLOYEEID? & ITEMID? & CLASSID? &
    CONTRACTID? & WAREHOUSEID? & #ANY*)`,
  open: ["GLDIM"],
  types: { TRX_AMOUNT: "MONEY" },
  nulls: true,
};

/** An advance payment of a customer. Declared in 3.0/receivables.dtd. */
export interface AradvanceFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  CUSTOMERID?: string;
  PAYMENTMETHOD?:
    "Printed Check" | "Cash" | "EFT" | "Credit Card" | (string & {}) | null;
  /** `DATE_MDY`. */
  PAYMENTDATE?: IsoDate | null;
  /** `DATE_MDY`. */
  RECEIPTDATE?: IsoDate | null;
  FINANCIALENTITY?: string;
  UNDEPOSITEDACCOUNTNO?: string;
  PRBATCH?: string;
  PRBATCHKEY?: string;
  DOCNUMBER?: string;
  DESCRIPTION?: string;
  CURRENCY?: string;
  BASECURR?: string;
  /** `DATE_MDY`. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** "Intacct Daily Rate" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  /** `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  SUPDOCID?: string;
  /** "Submit" unless given. */
  ACTION?: "Submit" | "Draft" | (string & {}) | null;
  ARADVANCEITEMS?: ARADVANCEITEMRecord[];
  CUSTOMERNAME?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ARADVANCERecord extends AradvanceFields, OpenValues {}

export const aRADVANCERecord: Shape<ARADVANCERecord> = {
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
    ARADVANCEITEMS: () => aRADVANCEITEMSRecord,
  },
  nulls: true,
};

export const aRADVANCEITEMSRecord: Shape<ARADVANCEITEMRecord[]> = {
  element: "ARADVANCEITEMS",
  content: "(ARADVANCEITEM*)",
  types: { ARADVANCEITEM: () => aRADVANCEITEMRecord },
  nulls: true,
};

/** A line of an advance. Declared in 3.0/receivables.dtd. */
export interface ARADVANCEITEMRecord extends OpenValues {
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

export const aRADVANCEITEMRecord: Shape<ARADVANCEITEMRecord> = {
  element: "ARADVANCEITEM",
  content: `(ACCOUNTNO? & ACCOUNTLABEL? & TRX_AMOUNT? & ENTRYDESCRIPTION? & LOCATIONID? & DEPARTMENTID? &
    PROJECTID? & TASKID? & CUSTOMERID? & VENDORID? & EMPLOYEEID? & ITEMID? & CLASSID? &
    CONTRACTID? & WAREHOUSEID? & #ANY*)`,
  types: { TRX_AMOUNT: "MONEY" },
  nulls: true,
};
