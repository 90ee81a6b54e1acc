// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd, 3.0/records/contracts.dtd; do not edit. Checksum 8e915c8a7c306b54
import type {
  Completed,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
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
import { type ContractRecord, contractPaths } from "./contract.js";
import {
  type ContractdetailRecord,
  contractdetailPaths,
} from "./contractdetail.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in 3.0/contracts.dtd. */
export interface PostContractrevenueschedule {
  /** As of date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE: IsoDate;
  /** Posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE?: IsoDate | null;
  /** Customer. */
  CUSTOMERID?: string;
  /** Contract. */
  CONTRACTID?: string;
  USEDISPATCHER?: string;
}

/** `Intacct contractrevenueschedule POST Request` */
export const postContractrevenueschedule: FunctionProfile<
  PostContractrevenueschedule,
  Completed
> = {
  name: "Intacct contractrevenueschedule POST Request",
  version: "3.0",
  within: "post",
  element: "CONTRACTREVENUESCHEDULE",
  content:
    "(ASOFDATE & POSTINGDATE? & CUSTOMERID? & CONTRACTID? & USEDISPATCHER?)",
  types: { ASOFDATE: "DATE_MDY", POSTINGDATE: "DATE_MDY" },
};

/** Declared in 3.0/contracts.dtd. */
export interface ReallocateContractrevenueschedule {
  /** Schedule key. `INTEGER`. */
  SCHEDULEKEY: Integer;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** `BOOLEAN`. "false" unless given. */
  POSTPASTDATED?: boolean | null;
}

/** `Intacct contractrevenueschedule REALLOCATE Request` */
export const reallocateContractrevenueschedule: FunctionProfile<
  ReallocateContractrevenueschedule,
  Completed
> = {
  name: "Intacct contractrevenueschedule REALLOCATE Request",
  version: "3.0",
  within: "reallocate",
  element: "CONTRACTREVENUESCHEDULE",
  content: "(SCHEDULEKEY & STARTDATE? & ENDDATE? & POSTPASTDATED?)",
  types: {
    SCHEDULEKEY: "INTEGER",
    STARTDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    POSTPASTDATED: "BOOLEAN",
  },
};

/** The input of Intacct contractrevenueschedule GET. */
export type GetContractrevenueschedule = Read<
  ContractrevenuescheduleField | "*"
>;

/** `Intacct contractrevenueschedule GET Request` */
export const getContractrevenueschedule: FunctionProfile<
  GetContractrevenueschedule,
  ContractrevenuescheduleData
> = {
  name: "Intacct contractrevenueschedule GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTREVENUESCHEDULE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractrevenuescheduleResponse,
};

/** The input of Intacct contractrevenueschedule readByQuery QUERY. */
export type ReadByQueryContractrevenueschedule = ReadByQuery<
  ContractrevenuescheduleField | "*"
>;

/** `Intacct contractrevenueschedule readByQuery QUERY Request` */
export const readByQueryContractrevenueschedule: FunctionProfile<
  ReadByQueryContractrevenueschedule,
  ContractrevenuescheduleData
> = {
  name: "Intacct contractrevenueschedule readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTREVENUESCHEDULE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractrevenuescheduleResponse,
};

/** The input of Intacct contractrevenueschedule QUERY. */
export type QueryContractrevenueschedule = QueryInput;

/** `Intacct contractrevenueschedule QUERY Request` */
export const queryContractrevenueschedule: QueryProfile<ContractrevenuescheduleRecord> =
  {
    name: "Intacct contractrevenueschedule QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTREVENUESCHEDULE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractrevenuescheduleResponse,
  };

/** The input of Intacct contractrevenueschedule LOOKUP. */
export type LookupContractrevenueschedule = Lookup;

/** `Intacct contractrevenueschedule LOOKUP Request` */
export const lookupContractrevenueschedule: FunctionProfile<
  LookupContractrevenueschedule,
  TypeData
> = {
  name: "Intacct contractrevenueschedule LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTREVENUESCHEDULE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractrevenuescheduleResponse,
};

/** `Intacct contractrevenueschedule GET Response` */
export const getContractrevenuescheduleResponse: Profile<ContractrevenuescheduleData> =
  {
    name: "Intacct contractrevenueschedule GET Response",
    version: "3.0",
    element: "data",
    content: "(contractrevenueschedule*)",
    types: { contractrevenueschedule: () => contractrevenuescheduleRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractrevenueschedule readByQuery QUERY Response` */
export const readByQueryContractrevenuescheduleResponse: Profile<ContractrevenuescheduleData> =
  {
    name: "Intacct contractrevenueschedule readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractrevenueschedule*)",
    types: { contractrevenueschedule: () => contractrevenuescheduleRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractrevenueschedule QUERY Response` */
export const queryContractrevenuescheduleResponse: Profile<ContractrevenuescheduleRows> =
  {
    name: "Intacct contractrevenueschedule QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTREVENUESCHEDULE*)",
    types: { CONTRACTREVENUESCHEDULE: () => contractrevenuescheduleRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractrevenueschedule LOOKUP Response` */
export const lookupContractrevenuescheduleResponse: Profile<TypeData> = {
  name: "Intacct contractrevenueschedule LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractrevenueschedule`. */
export interface ContractrevenuescheduleData extends DataAttributes {
  contractrevenueschedule?: ContractrevenuescheduleRecord[];
}

/** The fields of a contractrevenueschedule that can be requested. */
export type ContractrevenuescheduleField =
  keyof ContractrevenuescheduleFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTREVENUESCHEDULE`. */
export interface ContractrevenuescheduleRows extends DataAttributes {
  CONTRACTREVENUESCHEDULE?: ContractrevenuescheduleRecord[];
}

/** When revenue of a contract line is recognized, in the first of two journals. Declared in 3.0/contracts.dtd. */
export interface ContractrevenuescheduleFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Contract. */
  CONTRACTID?: string;
  /** Delivery date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DELIVERYDATE?: IsoDate | null;
  /** Contract line no. `INTEGER`. */
  LINENO?: IntegerText | null;
  /** Schedule status. */
  STATE?:
    | "Draft"
    | "In progress"
    | "On hold"
    | "Completed"
    | "Terminated"
    | "Pending delivery"
    | "Pending delivery of all items"
    | "Estimate revalued"
    | "Renewal forecast"
    | (string & {})
    | null;
  /** Schedule type. */
  TYPE?: "Revenue" | "Revenue2" | (string & {}) | null;
  /** Contract key. `INTEGER`. */
  CONTRACTKEY?: IntegerText | null;
  /** Contract detail key. `INTEGER`. */
  CONTRACTDETAILKEY?: IntegerText | null;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Cancellation date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CANCELDATE?: IsoDate | null;
  /** Contract line GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CNDETAILGLPOSTINGDATE?: IsoDate | null;
  /** Hold date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUEHOLDDATE?: IsoDate | null;
  /** Resume date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVENUERESUMEDATE?: IsoDate | null;
  /** Estimate revaluation date. `DATE_MDY`, sent as mm/dd/yyyy. */
  COMPLETEDATE?: IsoDate | null;
  CONTRACTDETAIL?: ContractrevenuescheduleContractdetailRecord;
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
export interface ContractrevenuescheduleRelations {
  CONTRACT: ContractRecord;
  CONTRACTDETAIL: ContractdetailRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContractrevenuescheduleRecord
  extends
    ContractrevenuescheduleFields,
    OpenValues,
    Related<ContractrevenuescheduleFields, ContractrevenuescheduleRelations> {}

export const contractrevenuescheduleRecord: Shape<ContractrevenuescheduleRecord> =
  {
    element: "CONTRACTREVENUESCHEDULE",
    content: `(RECORDNO? & CONTRACTID? & DELIVERYDATE? & LINENO? & STATE? & TYPE? & CONTRACTKEY? &
    CONTRACTDETAILKEY? & STARTDATE? & ENDDATE? & CANCELDATE? & CNDETAILGLPOSTINGDATE? &
    REVENUEHOLDDATE? & REVENUERESUMEDATE? & COMPLETEDATE? & CONTRACTDETAIL? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      DELIVERYDATE: "DATE_MDY",
      LINENO: "INTEGER",
      STATE: "ENUM",
      TYPE: "ENUM",
      CONTRACTKEY: "INTEGER",
      CONTRACTDETAILKEY: "INTEGER",
      STARTDATE: "DATE_MDY",
      ENDDATE: "DATE_MDY",
      CANCELDATE: "DATE_MDY",
      CNDETAILGLPOSTINGDATE: "DATE_MDY",
      REVENUEHOLDDATE: "DATE_MDY",
      REVENUERESUMEDATE: "DATE_MDY",
      COMPLETEDATE: "DATE_MDY",
      CONTRACTDETAIL: () => contractrevenuescheduleContractdetailRecord,
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
    },
    paths: () => contractrevenueschedulePaths,
    answer: true,
  };

export const contractrevenueschedulePaths: Paths = {
  types: {
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "DELIVERYDATE STARTDATE ENDDATE CANCELDATE CNDETAILGLPOSTINGDATE REVENUEHOLDDATE REVENUERESUMEDATE COMPLETEDATE",
  },
  to: {
    CONTRACT: () => contractPaths,
    CONTRACTDETAIL: () => contractdetailPaths,
  },
};

/** Declared in 3.0/records/contracts.dtd. */
export interface ContractrevenuescheduleContractdetailRecord extends OpenValues {
  /** Revenue template. */
  TEMPLATENAME?: string;
}

export const contractrevenuescheduleContractdetailRecord: Shape<ContractrevenuescheduleContractdetailRecord> =
  {
    element: "CONTRACTDETAIL",
    content: "(TEMPLATENAME? & #ANY*)",
    answer: true,
  };
