// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum c92b117711a50b1e
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

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct invdocumentsubtotals GET. */
export type GetInvdocumentsubtotals = Read<InvdocumentsubtotalsField | "*">;

/** `Intacct invdocumentsubtotals GET Request` */
export const getInvdocumentsubtotals: FunctionProfile<
  GetInvdocumentsubtotals,
  InvdocumentsubtotalsData
> = {
  name: "Intacct invdocumentsubtotals GET Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTSUBTOTALS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getInvdocumentsubtotalsResponse,
};

/** The input of Intacct invdocumentsubtotals readByQuery QUERY. */
export type ReadByQueryInvdocumentsubtotals = ReadByQuery<
  InvdocumentsubtotalsField | "*"
>;

/** `Intacct invdocumentsubtotals readByQuery QUERY Request` */
export const readByQueryInvdocumentsubtotals: FunctionProfile<
  ReadByQueryInvdocumentsubtotals,
  InvdocumentsubtotalsData
> = {
  name: "Intacct invdocumentsubtotals readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTSUBTOTALS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryInvdocumentsubtotalsResponse,
};

/** The input of Intacct invdocumentsubtotals QUERY. */
export type QueryInvdocumentsubtotals = QueryInput;

/** `Intacct invdocumentsubtotals QUERY Request` */
export const queryInvdocumentsubtotals: QueryProfile<InvdocumentsubtotalsRecord> =
  {
    name: "Intacct invdocumentsubtotals QUERY Request",
    version: "3.0",
    fixed: { object: "INVDOCUMENTSUBTOTALS" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryInvdocumentsubtotalsResponse,
  };

/** The input of Intacct invdocumentsubtotals LOOKUP. */
export type LookupInvdocumentsubtotals = Lookup;

/** `Intacct invdocumentsubtotals LOOKUP Request` */
export const lookupInvdocumentsubtotals: FunctionProfile<
  LookupInvdocumentsubtotals,
  TypeData
> = {
  name: "Intacct invdocumentsubtotals LOOKUP Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENTSUBTOTALS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupInvdocumentsubtotalsResponse,
};

/** `Intacct invdocumentsubtotals GET Response` */
export const getInvdocumentsubtotalsResponse: Profile<InvdocumentsubtotalsData> =
  {
    name: "Intacct invdocumentsubtotals GET Response",
    version: "3.0",
    element: "data",
    content: "(invdocumentsubtotals*)",
    types: { invdocumentsubtotals: () => invdocumentsubtotalsRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct invdocumentsubtotals readByQuery QUERY Response` */
export const readByQueryInvdocumentsubtotalsResponse: Profile<InvdocumentsubtotalsData> =
  {
    name: "Intacct invdocumentsubtotals readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(invdocumentsubtotals*)",
    types: { invdocumentsubtotals: () => invdocumentsubtotalsRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct invdocumentsubtotals QUERY Response` */
export const queryInvdocumentsubtotalsResponse: Profile<InvdocumentsubtotalsRows> =
  {
    name: "Intacct invdocumentsubtotals QUERY Response",
    version: "3.0",
    element: "data",
    content: "(INVDOCUMENTSUBTOTALS*)",
    types: { INVDOCUMENTSUBTOTALS: () => invdocumentsubtotalsRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct invdocumentsubtotals LOOKUP Response` */
export const lookupInvdocumentsubtotalsResponse: Profile<TypeData> = {
  name: "Intacct invdocumentsubtotals LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `invdocumentsubtotals`. */
export interface InvdocumentsubtotalsData extends DataAttributes {
  invdocumentsubtotals?: InvdocumentsubtotalsRecord[];
}

/** The fields of an invdocumentsubtotals that can be requested. */
export type InvdocumentsubtotalsField =
  keyof InvdocumentsubtotalsFields | `${string}.${string}`;

/** The data of an answer about `INVDOCUMENTSUBTOTALS`. */
export interface InvdocumentsubtotalsRows extends DataAttributes {
  INVDOCUMENTSUBTOTALS?: InvdocumentsubtotalsRecord[];
}

/** A subtotal of an inventory transaction. Declared in 3.0/inventory.dtd. */
export interface InvdocumentsubtotalsFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Item. */
  ITEMID?: string;
  /** Location. */
  LOCATION?: string;
  /** Total. `NUMBER`. */
  TOTAL?: DecimalText | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Document header number. `INTEGER`. */
  DOCHDRNO?: IntegerText | null;
  /** Value. `NUMBER`. */
  ABSVAL?: DecimalText | null;
  /** Percent. `NUMBER`. */
  PERCENTVAL?: DecimalText | null;
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
  /** Itemdimkey. `INTEGER`. */
  ITEMDIMKEY?: IntegerText | null;
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
export interface InvdocumentsubtotalsRelations {}

/** A record in an answer: the known fields, and any others. */
export interface InvdocumentsubtotalsRecord
  extends
    InvdocumentsubtotalsFields,
    OpenValues,
    Related<InvdocumentsubtotalsFields, InvdocumentsubtotalsRelations> {}

export const invdocumentsubtotalsRecord: Shape<InvdocumentsubtotalsRecord> = {
  element: "INVDOCUMENTSUBTOTALS",
  content: `(RECORDNO? & ITEMID? & LOCATION? & TOTAL? & DESCRIPTION? & DOCHDRNO? & ABSVAL? & PERCENTVAL? &
    ABSEDIT? & PERCENTEDIT? & STATUS? & TAXDETAIL? & DEPARTMENT? & TRX_ABSVAL? & TRX_TOTAL? &
    DOCENTRYKEY? & DOCPARID? & DOCPARSUBTOTALNO? & OVERRIDETAXVALUE? & PARTIALEXEMPT? &
    ITEMDIMKEY? & ITEMNAME? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TOTAL: "NUMBER",
    DOCHDRNO: "INTEGER",
    ABSVAL: "NUMBER",
    PERCENTVAL: "NUMBER",
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
    ITEMDIMKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => invdocumentsubtotalsPaths,
  answer: true,
};

export const invdocumentsubtotalsPaths: Paths = {
  types: {
    BOOLEAN: "OVERRIDETAXVALUE PARTIALEXEMPT",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
};
