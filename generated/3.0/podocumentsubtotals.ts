// Made by intacct-codegen from 3.0/objects.dtd, 3.0/purchasing.dtd; do not edit. Checksum 43eb6c921171ab07
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

/** The input of Intacct podocumentsubtotals GET. */
export type GetPodocumentsubtotals = Read<PodocumentsubtotalsField | "*">;

/** `Intacct podocumentsubtotals GET Request` */
export const getPodocumentsubtotals: FunctionProfile<
  GetPodocumentsubtotals,
  PodocumentsubtotalsData
> = {
  name: "Intacct podocumentsubtotals GET Request",
  version: "3.0",
  fixed: { object: "PODOCUMENTSUBTOTALS" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getPodocumentsubtotalsResponse,
};

/** The input of Intacct podocumentsubtotals readByQuery QUERY. */
export type ReadByQueryPodocumentsubtotals = ReadByQuery<
  PodocumentsubtotalsField | "*"
>;

/** `Intacct podocumentsubtotals readByQuery QUERY Request` */
export const readByQueryPodocumentsubtotals: FunctionProfile<
  ReadByQueryPodocumentsubtotals,
  PodocumentsubtotalsData
> = {
  name: "Intacct podocumentsubtotals readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PODOCUMENTSUBTOTALS" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPodocumentsubtotalsResponse,
};

/** The input of Intacct podocumentsubtotals QUERY. */
export type QueryPodocumentsubtotals = QueryInput;

/** `Intacct podocumentsubtotals QUERY Request` */
export const queryPodocumentsubtotals: QueryProfile<PodocumentsubtotalsRecord> =
  {
    name: "Intacct podocumentsubtotals QUERY Request",
    version: "3.0",
    fixed: { object: "PODOCUMENTSUBTOTALS" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryPodocumentsubtotalsResponse,
  };

/** The input of Intacct podocumentsubtotals LOOKUP. */
export type LookupPodocumentsubtotals = Lookup;

/** `Intacct podocumentsubtotals LOOKUP Request` */
export const lookupPodocumentsubtotals: FunctionProfile<
  LookupPodocumentsubtotals,
  TypeData
> = {
  name: "Intacct podocumentsubtotals LOOKUP Request",
  version: "3.0",
  fixed: { object: "PODOCUMENTSUBTOTALS" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPodocumentsubtotalsResponse,
};

/** `Intacct podocumentsubtotals GET Response` */
export const getPodocumentsubtotalsResponse: Profile<PodocumentsubtotalsData> =
  {
    name: "Intacct podocumentsubtotals GET Response",
    version: "3.0",
    element: "data",
    content: "(podocumentsubtotals*)",
    types: { podocumentsubtotals: () => podocumentsubtotalsRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct podocumentsubtotals readByQuery QUERY Response` */
export const readByQueryPodocumentsubtotalsResponse: Profile<PodocumentsubtotalsData> =
  {
    name: "Intacct podocumentsubtotals readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(podocumentsubtotals*)",
    types: { podocumentsubtotals: () => podocumentsubtotalsRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct podocumentsubtotals QUERY Response` */
export const queryPodocumentsubtotalsResponse: Profile<PodocumentsubtotalsRows> =
  {
    name: "Intacct podocumentsubtotals QUERY Response",
    version: "3.0",
    element: "data",
    content: "(PODOCUMENTSUBTOTALS*)",
    types: { PODOCUMENTSUBTOTALS: () => podocumentsubtotalsRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct podocumentsubtotals LOOKUP Response` */
export const lookupPodocumentsubtotalsResponse: Profile<TypeData> = {
  name: "Intacct podocumentsubtotals LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `podocumentsubtotals`. */
export interface PodocumentsubtotalsData extends DataAttributes {
  podocumentsubtotals?: PodocumentsubtotalsRecord[];
}

/** The fields of a podocumentsubtotals that can be requested. */
export type PodocumentsubtotalsField =
  keyof PodocumentsubtotalsFields | `${string}.${string}`;

/** The data of an answer about `PODOCUMENTSUBTOTALS`. */
export interface PodocumentsubtotalsRows extends DataAttributes {
  PODOCUMENTSUBTOTALS?: PodocumentsubtotalsRecord[];
}

/** A subtotal of a purchasing transaction. Declared in 3.0/purchasing.dtd. */
export interface PodocumentsubtotalsFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Total. `NUMBER`. */
  TOTAL?: DecimalText | null;
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
  /** Projectdimkey. `INTEGER`. */
  PROJECTDIMKEY?: IntegerText | null;
  /** Project. */
  PROJECTID?: string;
  /** Project name. */
  PROJECTNAME?: string;
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
export interface PodocumentsubtotalsRelations {}

/** A record in an answer: the known fields, and any others. */
export interface PodocumentsubtotalsRecord
  extends
    PodocumentsubtotalsFields,
    OpenValues,
    Related<PodocumentsubtotalsFields, PodocumentsubtotalsRelations> {}

export const podocumentsubtotalsRecord: Shape<PodocumentsubtotalsRecord> = {
  element: "PODOCUMENTSUBTOTALS",
  content: `(RECORDNO? & DESCRIPTION? & TOTAL? & DOCHDRNO? & ABSVAL? & PERCENTVAL? & ABSEDIT? &
    PERCENTEDIT? & STATUS? & TAXDETAIL? & DEPARTMENT? & LOCATION? & TRX_ABSVAL? & TRX_TOTAL? &
    DOCENTRYKEY? & DOCPARID? & DOCPARSUBTOTALNO? & OVERRIDETAXVALUE? & PARTIALEXEMPT? &
    CUSTOMERDIMKEY? & CUSTOMERID? & CUSTOMERNAME? & VENDORDIMKEY? & VENDORID? & VENDORNAME? &
    EMPLOYEEDIMKEY? & EMPLOYEEID? & EMPLOYEENAME? & PROJECTDIMKEY? & PROJECTID? & PROJECTNAME? &
    CLASSDIMKEY? & CLASSID? & CLASSNAME? & ITEMDIMKEY? & ITEMID? & ITEMNAME? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
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
    CUSTOMERDIMKEY: "INTEGER",
    VENDORDIMKEY: "INTEGER",
    EMPLOYEEDIMKEY: "INTEGER",
    PROJECTDIMKEY: "INTEGER",
    CLASSDIMKEY: "INTEGER",
    ITEMDIMKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => podocumentsubtotalsPaths,
  answer: true,
};

export const podocumentsubtotalsPaths: Paths = {
  types: {
    BOOLEAN: "OVERRIDETAXVALUE PARTIALEXEMPT",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
};
