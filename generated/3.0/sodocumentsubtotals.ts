// Made by intacct-codegen from 3.0/objects.dtd, 3.0/order-entry.dtd; do not edit. Checksum 1de9fda4dd26e03e
import type {
  DecimalText,
  FunctionProfile,
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type SodocumentRecord, sodocumentPaths } from "./sodocument.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct sodocumentsubtotals GET. */
export type GetSodocumentsubtotals = Read<SodocumentsubtotalsField | "*">;

/** `Intacct sodocumentsubtotals GET Request` */
export const getSodocumentsubtotals: FunctionProfile<
  GetSodocumentsubtotals,
  SodocumentsubtotalsData
> = {
  name: "Intacct sodocumentsubtotals GET Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTSUBTOTALS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getSodocumentsubtotalsResponse,
};

/** The input of Intacct sodocumentsubtotals readByQuery QUERY. */
export type ReadByQuerySodocumentsubtotals = ReadByQuery<
  SodocumentsubtotalsField | "*"
>;

/** `Intacct sodocumentsubtotals readByQuery QUERY Request` */
export const readByQuerySodocumentsubtotals: FunctionProfile<
  ReadByQuerySodocumentsubtotals,
  SodocumentsubtotalsData
> = {
  name: "Intacct sodocumentsubtotals readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTSUBTOTALS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQuerySodocumentsubtotalsResponse,
};

/** The input of Intacct sodocumentsubtotals QUERY. */
export type QuerySodocumentsubtotals = QueryInput;

/** `Intacct sodocumentsubtotals QUERY Request` */
export const querySodocumentsubtotals: QueryProfile<SodocumentsubtotalsRecord> =
  {
    name: "Intacct sodocumentsubtotals QUERY Request",
    version: "3.0",
    fixed: { object: "SODOCUMENTSUBTOTALS" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => querySodocumentsubtotalsResponse,
  };

/** The input of Intacct sodocumentsubtotals LOOKUP. */
export type LookupSodocumentsubtotals = Lookup;

/** `Intacct sodocumentsubtotals LOOKUP Request` */
export const lookupSodocumentsubtotals: FunctionProfile<
  LookupSodocumentsubtotals,
  TypeData
> = {
  name: "Intacct sodocumentsubtotals LOOKUP Request",
  version: "3.0",
  fixed: { object: "SODOCUMENTSUBTOTALS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupSodocumentsubtotalsResponse,
};

/** `Intacct sodocumentsubtotals GET Response` */
export const getSodocumentsubtotalsResponse: Profile<SodocumentsubtotalsData> =
  {
    name: "Intacct sodocumentsubtotals GET Response",
    version: "3.0",
    element: "data",
    content: "(sodocumentsubtotals*)",
    types: { sodocumentsubtotals: () => sodocumentsubtotalsRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct sodocumentsubtotals readByQuery QUERY Response` */
export const readByQuerySodocumentsubtotalsResponse: Profile<SodocumentsubtotalsData> =
  {
    name: "Intacct sodocumentsubtotals readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(sodocumentsubtotals*)",
    types: { sodocumentsubtotals: () => sodocumentsubtotalsRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct sodocumentsubtotals QUERY Response` */
export const querySodocumentsubtotalsResponse: Profile<SodocumentsubtotalsRows> =
  {
    name: "Intacct sodocumentsubtotals QUERY Response",
    version: "3.0",
    element: "data",
    content: "(SODOCUMENTSUBTOTALS*)",
    types: { SODOCUMENTSUBTOTALS: () => sodocumentsubtotalsRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct sodocumentsubtotals LOOKUP Response` */
export const lookupSodocumentsubtotalsResponse: Profile<TypeData> = {
  name: "Intacct sodocumentsubtotals LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `sodocumentsubtotals`. */
export interface SodocumentsubtotalsData extends DataAttributes {
  sodocumentsubtotals?: SodocumentsubtotalsRecord[];
}

/** The fields of a sodocumentsubtotals that can be requested. */
export type SodocumentsubtotalsField =
  keyof SodocumentsubtotalsFields | `${string}.${string}`;

/** The data of an answer about `SODOCUMENTSUBTOTALS`. */
export interface SodocumentsubtotalsRows extends DataAttributes {
  SODOCUMENTSUBTOTALS?: SodocumentsubtotalsRecord[];
}

/** A subtotal of a sales transaction. Declared in 3.0/order-entry.dtd. */
export interface SodocumentsubtotalsFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Document header number. `INTEGER`. */
  DOCHDRNO?: IntegerText | null;
  /** Value. `NUMBER`. */
  ABSVAL?: DecimalText | null;
  /** Percent. `NUMBER`. */
  PERCENTVAL?: DecimalText | null;
  /** Total. `NUMBER`. */
  TOTAL?: DecimalText | null;
  /** Is value editable? */
  ABSEDIT?: "0" | "1" | (string & {}) | null;
  /** Is percent editable? */
  PERCENTEDIT?: "0" | "1" | (string & {}) | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Tax detail. `INTEGER`. */
  TAXDETAIL?: IntegerText | null;
  /** Department. */
  DEPARTMENT?: string;
  /** Location. */
  LOCATION?: string;
  /** Transaction value. `NUMBER`. */
  TRX_ABSVAL?: DecimalText | null;
  /** Transaction total. `NUMBER`. */
  TRX_TOTAL?: DecimalText | null;
  /** Document entry number. `INTEGER`. */
  DOCENTRYKEY?: IntegerText | null;
  /** Document template ID. */
  DOCPARID?: string;
  /** Document subtotal number. `INTEGER`. */
  DOCPARSUBTOTALNO?: IntegerText | null;
  /** Override tax. `BOOLEAN`. */
  OVERRIDETAXVALUE?: boolean | null;
  /** ITC. `BOOLEAN`. "false" unless given. */
  PARTIALEXEMPT?: boolean | null;
  /** System tax detail key. `INTEGER`. */
  SYSTEMTAXDETAILKEY?: IntegerText | null;
  /** System tax detail ID. */
  SYSTEMTAXDETAILID?: string;
  /** Customerdimkey. `INTEGER`. */
  CUSTOMERDIMKEY?: IntegerText | null;
  /** Customer. */
  CUSTOMERID?: string;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Vendordimkey. `INTEGER`. */
  VENDORDIMKEY?: IntegerText | null;
  /** Vendor. */
  VENDORID?: string;
  /** Vendor name. */
  VENDORNAME?: string;
  /** Employeedimkey. `INTEGER`. */
  EMPLOYEEDIMKEY?: IntegerText | null;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Employee name. */
  EMPLOYEENAME?: string;
  /** Classdimkey. `INTEGER`. */
  CLASSDIMKEY?: IntegerText | null;
  /** Class. */
  CLASSID?: string;
  /** Class name. */
  CLASSNAME?: string;
  /** Itemdimkey. `INTEGER`. */
  ITEMDIMKEY?: IntegerText | null;
  /** Item. */
  ITEMID?: string;
  /** Item_NAME. */
  ITEMNAME?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface SodocumentsubtotalsRelations {
  SODOCUMENT: SodocumentRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface SodocumentsubtotalsRecord
  extends
    SodocumentsubtotalsFields,
    OpenValues,
    Related<SodocumentsubtotalsFields, SodocumentsubtotalsRelations> {}

export const sodocumentsubtotalsRecord: Shape<SodocumentsubtotalsRecord> = {
  element: "SODOCUMENTSUBTOTALS",
  content: `(RECORDNO? & DESCRIPTION? & DOCHDRNO? & ABSVAL? & PERCENTVAL? & TOTAL? & ABSEDIT? &
    PERCENTEDIT? & STATUS? & TAXDETAIL? & DEPARTMENT? & LOCATION? & TRX_ABSVAL? & TRX_TOTAL? &
    DOCENTRYKEY? & DOCPARID? & DOCPARSUBTOTALNO? & OVERRIDETAXVALUE? & PARTIALEXEMPT? &
    SYSTEMTAXDETAILKEY? & SYSTEMTAXDETAILID? & CUSTOMERDIMKEY? & CUSTOMERID? & CUSTOMERNAME? &
    VENDORDIMKEY? & VENDORID? & VENDORNAME? & EMPLOYEEDIMKEY? & EMPLOYEEID? & EMPLOYEENAME? &
    CLASSDIMKEY? & CLASSID? & CLASSNAME? & ITEMDIMKEY? & ITEMID? & ITEMNAME? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    DOCHDRNO: "INTEGER",
    ABSVAL: "NUMBER",
    PERCENTVAL: "NUMBER",
    TOTAL: "NUMBER",
    ABSEDIT: "ENUM",
    PERCENTEDIT: "ENUM",
    STATUS: "ENUM",
    TAXDETAIL: "INTEGER",
    TRX_ABSVAL: "NUMBER",
    TRX_TOTAL: "NUMBER",
    DOCENTRYKEY: "INTEGER",
    DOCPARSUBTOTALNO: "INTEGER",
    OVERRIDETAXVALUE: "BOOLEAN",
    PARTIALEXEMPT: "BOOLEAN",
    SYSTEMTAXDETAILKEY: "INTEGER",
    CUSTOMERDIMKEY: "INTEGER",
    VENDORDIMKEY: "INTEGER",
    EMPLOYEEDIMKEY: "INTEGER",
    CLASSDIMKEY: "INTEGER",
    ITEMDIMKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => sodocumentsubtotalsPaths,
  answer: true,
};

export const sodocumentsubtotalsPaths: Paths = {
  types: {
    BOOLEAN: "OVERRIDETAXVALUE PARTIALEXEMPT",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
  to: { SODOCUMENT: () => sodocumentPaths },
};
