// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd; do not edit.
import type {
  Completed,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  OpenValues,
  Profile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type Read, readTypes } from "./read.js";

/** When customers with overdue invoices are reminded, and how. Declared in 3.0/receivables.dtd. */
export interface CreateDunningdefinition {
  DUNNINGDEFINITIONID: string;
  CURRENCY?: string;
  PRINTTEMPLATENAME: string;
  /** `NUMBER`. */
  EMAILTEMPLATEKEY?: Decimal;
  NOTICESEQUENCE: string;
  /** `NUMBER`. */
  MINDAYS?: Decimal;
  /** `NUMBER`. */
  MAXDAYS?: Decimal;
  /** `NUMBER`. */
  MINAMOUNT?: Decimal;
  /** `NUMBER`. */
  MAXAMOUNT?: Decimal;
}

/** `Intacct dunningdefinition CREATE Request` */
export const createDunningdefinition: FunctionProfile<
  CreateDunningdefinition,
  DunningdefinitionData
> = {
  name: "Intacct dunningdefinition CREATE Request",
  version: "3.0",
  within: "create",
  element: "DUNNINGDEFINITION",
  content: `(DUNNINGDEFINITIONID & CURRENCY? & PRINTTEMPLATENAME & EMAILTEMPLATEKEY? & NOTICESEQUENCE &
    MINDAYS? & MAXDAYS? & MINAMOUNT? & MAXAMOUNT?)`,
  source: "documented",
  types: {
    EMAILTEMPLATEKEY: "NUMBER",
    MINDAYS: "NUMBER",
    MAXDAYS: "NUMBER",
    MINAMOUNT: "NUMBER",
    MAXAMOUNT: "NUMBER",
  },
  response: () => getDunningdefinitionResponse,
};

/** When customers with overdue invoices are reminded, and how. Declared in 3.0/receivables.dtd. */
export interface UpdateDunningdefinition {
  DUNNINGDEFINITIONID?: string;
  CURRENCY?: string;
  PRINTTEMPLATENAME: string;
  /** `NUMBER`. */
  EMAILTEMPLATEKEY?: Decimal | null;
  NOTICESEQUENCE: string;
  /** `NUMBER`. */
  MINDAYS?: Decimal | null;
  /** `NUMBER`. */
  MAXDAYS?: Decimal | null;
  /** `NUMBER`. */
  MINAMOUNT?: Decimal | null;
  /** `NUMBER`. */
  MAXAMOUNT?: Decimal | null;
  /** `INTEGER`. */
  RECORDNO?: Integer | null;
}

/** `Intacct dunningdefinition UPDATE Request` */
export const updateDunningdefinition: FunctionProfile<
  UpdateDunningdefinition,
  DunningdefinitionData
> = {
  name: "Intacct dunningdefinition UPDATE Request",
  version: "3.0",
  within: "update",
  element: "DUNNINGDEFINITION",
  content: `(DUNNINGDEFINITIONID? & CURRENCY? & PRINTTEMPLATENAME & EMAILTEMPLATEKEY? & NOTICESEQUENCE &
    MINDAYS? & MAXDAYS? & MINAMOUNT? & MAXAMOUNT? & RECORDNO?)`,
  source: "documented",
  types: {
    EMAILTEMPLATEKEY: "NUMBER",
    MINDAYS: "NUMBER",
    MAXDAYS: "NUMBER",
    MINAMOUNT: "NUMBER",
    MAXAMOUNT: "NUMBER",
    RECORDNO: "INTEGER",
  },
  nulls: true,
  response: () => getDunningdefinitionResponse,
};

/** What Intacct dunningdefinition DELETE may ask for. */
export type DeleteDunningdefinition = Delete;

/** `Intacct dunningdefinition DELETE Request` */
export const deleteDunningdefinition: FunctionProfile<
  DeleteDunningdefinition,
  Completed
> = {
  name: "Intacct dunningdefinition DELETE Request",
  version: "3.0",
  fixed: { object: "DUNNINGDEFINITION" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct dunningdefinition GET may ask for. */
export type GetDunningdefinition = Read<DunningdefinitionField | "*">;

/** `Intacct dunningdefinition GET Request` */
export const getDunningdefinition: FunctionProfile<
  GetDunningdefinition,
  DunningdefinitionData
> = {
  name: "Intacct dunningdefinition GET Request",
  version: "3.0",
  fixed: { object: "DUNNINGDEFINITION" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getDunningdefinitionResponse,
};

/** What Intacct dunningdefinition LOOKUP may ask for. */
export type LookupDunningdefinition = Lookup;

/** `Intacct dunningdefinition LOOKUP Request` */
export const lookupDunningdefinition: FunctionProfile<
  LookupDunningdefinition,
  TypeData
> = {
  name: "Intacct dunningdefinition LOOKUP Request",
  version: "3.0",
  fixed: { object: "DUNNINGDEFINITION" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupDunningdefinitionResponse,
};

/** `Intacct dunningdefinition GET Response` */
export const getDunningdefinitionResponse: Profile<DunningdefinitionData> = {
  name: "Intacct dunningdefinition GET Response",
  version: "3.0",
  element: "data",
  content: "(dunningdefinition*)",
  alias: { DUNNINGDEFINITION: "dunningdefinition" },
  types: { dunningdefinition: () => dunningdefinitionRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct dunningdefinition LOOKUP Response` */
export const lookupDunningdefinitionResponse: Profile<TypeData> = {
  name: "Intacct dunningdefinition LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `dunningdefinition` holds. */
export interface DunningdefinitionData extends DataAttributes {
  dunningdefinition?: DunningdefinitionRecord[];
}

/** The fields of a dunningdefinition that can be asked for. */
export type DunningdefinitionField =
  keyof DunningdefinitionFields | `${string}.${string}`;

/** When customers with overdue invoices are reminded, and how. Declared in 3.0/receivables.dtd. */
export interface DunningdefinitionFields {
  DUNNINGDEFINITIONID?: string;
  CURRENCY?: string;
  PRINTTEMPLATENAME?: string;
  /** `NUMBER`. */
  EMAILTEMPLATEKEY?: DecimalText | null;
  NOTICESEQUENCE?: string;
  /** `NUMBER`. */
  MINDAYS?: DecimalText | null;
  /** `NUMBER`. */
  MAXDAYS?: DecimalText | null;
  /** `NUMBER`. */
  MINAMOUNT?: DecimalText | null;
  /** `NUMBER`. */
  MAXAMOUNT?: DecimalText | null;
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface DunningdefinitionRecord
  extends DunningdefinitionFields, OpenValues {}

export const dunningdefinitionRecord: Shape<DunningdefinitionRecord> = {
  element: "DUNNINGDEFINITION",
  content: `(DUNNINGDEFINITIONID? & CURRENCY? & PRINTTEMPLATENAME? & EMAILTEMPLATEKEY? & NOTICESEQUENCE? &
    MINDAYS? & MAXDAYS? & MINAMOUNT? & MAXAMOUNT? & RECORDNO? & #ANY*)`,
  types: {
    EMAILTEMPLATEKEY: "NUMBER",
    MINDAYS: "NUMBER",
    MAXDAYS: "NUMBER",
    MINAMOUNT: "NUMBER",
    MAXAMOUNT: "NUMBER",
    RECORDNO: "INTEGER",
  },
  nulls: true,
};
