// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd, 3.0/records/contracts.dtd; do not edit. Checksum 26f8f64bf832d0ba
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
export interface PostContractrevenue2schedule {
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

/** `Intacct contractrevenue2schedule POST Request` */
export const postContractrevenue2schedule: FunctionProfile<
  PostContractrevenue2schedule,
  Completed
> = {
  name: "Intacct contractrevenue2schedule POST Request",
  version: "3.0",
  within: "post",
  element: "CONTRACTREVENUE2SCHEDULE",
  content:
    "(ASOFDATE & POSTINGDATE? & CUSTOMERID? & CONTRACTID? & USEDISPATCHER?)",
  types: { ASOFDATE: "DATE_MDY", POSTINGDATE: "DATE_MDY" },
};

/** Declared in 3.0/contracts.dtd. */
export interface ReallocateContractrevenue2schedule {
  /** Schedule key. `INTEGER`. */
  SCHEDULEKEY: Integer;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** `BOOLEAN`. "false" unless given. */
  POSTPASTDATED?: boolean | null;
}

/** `Intacct contractrevenue2schedule REALLOCATE Request` */
export const reallocateContractrevenue2schedule: FunctionProfile<
  ReallocateContractrevenue2schedule,
  Completed
> = {
  name: "Intacct contractrevenue2schedule REALLOCATE Request",
  version: "3.0",
  within: "reallocate",
  element: "CONTRACTREVENUE2SCHEDULE",
  content: "(SCHEDULEKEY & STARTDATE? & ENDDATE? & POSTPASTDATED?)",
  types: {
    SCHEDULEKEY: "INTEGER",
    STARTDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    POSTPASTDATED: "BOOLEAN",
  },
};

/** The input of Intacct contractrevenue2schedule GET. */
export type GetContractrevenue2schedule = Read<
  Contractrevenue2scheduleField | "*"
>;

/** `Intacct contractrevenue2schedule GET Request` */
export const getContractrevenue2schedule: FunctionProfile<
  GetContractrevenue2schedule,
  Contractrevenue2scheduleData
> = {
  name: "Intacct contractrevenue2schedule GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTREVENUE2SCHEDULE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractrevenue2scheduleResponse,
};

/** The input of Intacct contractrevenue2schedule readByQuery QUERY. */
export type ReadByQueryContractrevenue2schedule = ReadByQuery<
  Contractrevenue2scheduleField | "*"
>;

/** `Intacct contractrevenue2schedule readByQuery QUERY Request` */
export const readByQueryContractrevenue2schedule: FunctionProfile<
  ReadByQueryContractrevenue2schedule,
  Contractrevenue2scheduleData
> = {
  name: "Intacct contractrevenue2schedule readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTREVENUE2SCHEDULE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractrevenue2scheduleResponse,
};

/** The input of Intacct contractrevenue2schedule QUERY. */
export type QueryContractrevenue2schedule = QueryInput;

/** `Intacct contractrevenue2schedule QUERY Request` */
export const queryContractrevenue2schedule: QueryProfile<Contractrevenue2ScheduleRecord> =
  {
    name: "Intacct contractrevenue2schedule QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTREVENUE2SCHEDULE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractrevenue2scheduleResponse,
  };

/** The input of Intacct contractrevenue2schedule LOOKUP. */
export type LookupContractrevenue2schedule = Lookup;

/** `Intacct contractrevenue2schedule LOOKUP Request` */
export const lookupContractrevenue2schedule: FunctionProfile<
  LookupContractrevenue2schedule,
  TypeData
> = {
  name: "Intacct contractrevenue2schedule LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTREVENUE2SCHEDULE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractrevenue2scheduleResponse,
};

/** `Intacct contractrevenue2schedule GET Response` */
export const getContractrevenue2scheduleResponse: Profile<Contractrevenue2scheduleData> =
  {
    name: "Intacct contractrevenue2schedule GET Response",
    version: "3.0",
    element: "data",
    content: "(contractrevenue2schedule*)",
    types: { contractrevenue2schedule: () => contractrevenue2ScheduleRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractrevenue2schedule readByQuery QUERY Response` */
export const readByQueryContractrevenue2scheduleResponse: Profile<Contractrevenue2scheduleData> =
  {
    name: "Intacct contractrevenue2schedule readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractrevenue2schedule*)",
    types: { contractrevenue2schedule: () => contractrevenue2ScheduleRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractrevenue2schedule QUERY Response` */
export const queryContractrevenue2scheduleResponse: Profile<Contractrevenue2ScheduleData> =
  {
    name: "Intacct contractrevenue2schedule QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTREVENUE2SCHEDULE*)",
    types: { CONTRACTREVENUE2SCHEDULE: () => contractrevenue2ScheduleRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractrevenue2schedule LOOKUP Response` */
export const lookupContractrevenue2scheduleResponse: Profile<TypeData> = {
  name: "Intacct contractrevenue2schedule LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractrevenue2schedule`. */
export interface Contractrevenue2scheduleData extends DataAttributes {
  contractrevenue2schedule?: Contractrevenue2ScheduleRecord[];
}

/** The fields of a contractrevenue2schedule that can be requested. */
export type Contractrevenue2scheduleField =
  keyof Contractrevenue2scheduleFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTREVENUE2SCHEDULE`. */
export interface Contractrevenue2ScheduleData extends DataAttributes {
  CONTRACTREVENUE2SCHEDULE?: Contractrevenue2ScheduleRecord[];
}

/** When revenue of a contract line is recognized, in the second of two journals. Declared in 3.0/contracts.dtd. */
export interface Contractrevenue2scheduleFields {
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
  CONTRACTDETAIL?: Contractrevenue2ScheduleContractdetailRecord;
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
export interface Contractrevenue2ScheduleRelations {
  CONTRACT: ContractRecord;
  CONTRACTDETAIL: ContractdetailRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface Contractrevenue2ScheduleRecord
  extends
    Contractrevenue2scheduleFields,
    OpenValues,
    Related<
      Contractrevenue2scheduleFields,
      Contractrevenue2ScheduleRelations
    > {}

export const contractrevenue2ScheduleRecord: Shape<Contractrevenue2ScheduleRecord> =
  {
    element: "CONTRACTREVENUE2SCHEDULE",
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
      CONTRACTDETAIL: () => contractrevenue2ScheduleContractdetailRecord,
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
    },
    paths: () => contractrevenue2SchedulePaths,
    answer: true,
  };

export const contractrevenue2SchedulePaths: Paths = {
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
export interface Contractrevenue2ScheduleContractdetailRecord extends OpenValues {
  /** Revenue template. */
  TEMPLATENAME?: string;
}

export const contractrevenue2ScheduleContractdetailRecord: Shape<Contractrevenue2ScheduleContractdetailRecord> =
  {
    element: "CONTRACTDETAIL",
    content: "(TEMPLATENAME? & #ANY*)",
    answer: true,
  };
