// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
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

/** Declared in 3.0/contracts.dtd. */
export interface PostContractrevenue2schedule {
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE?: IsoDate;
  CUSTOMERID?: string;
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
  /** `INTEGER`. */
  SCHEDULEKEY: Integer;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate;
  /** `BOOLEAN`. "false" unless given. */
  POSTPASTDATED?: boolean;
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

/** What Intacct contractrevenue2schedule GET may ask for. */
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

/** What Intacct contractrevenue2schedule readByQuery QUERY may ask for. */
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

/** What Intacct contractrevenue2schedule QUERY may ask for. */
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

/** What Intacct contractrevenue2schedule LOOKUP may ask for. */
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
    alias: { CONTRACTREVENUE2SCHEDULE: "contractrevenue2schedule" },
    types: { contractrevenue2schedule: () => contractrevenue2ScheduleRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractrevenue2schedule readByQuery QUERY Response` */
export const readByQueryContractrevenue2scheduleResponse: Profile<Contractrevenue2scheduleData> =
  {
    name: "Intacct contractrevenue2schedule readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractrevenue2schedule*)",
    alias: { CONTRACTREVENUE2SCHEDULE: "contractrevenue2schedule" },
    types: { contractrevenue2schedule: () => contractrevenue2ScheduleRecord },
    attributes: dataAttributes,
    nulls: true,
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
    nulls: true,
  };

/** `Intacct contractrevenue2schedule LOOKUP Response` */
export const lookupContractrevenue2scheduleResponse: Profile<TypeData> = {
  name: "Intacct contractrevenue2schedule LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `contractrevenue2schedule` holds. */
export interface Contractrevenue2scheduleData extends DataAttributes {
  contractrevenue2schedule?: Contractrevenue2ScheduleRecord[];
}

/** The fields of a contractrevenue2schedule that can be asked for. */
export type Contractrevenue2scheduleField =
  keyof Contractrevenue2scheduleFields | `${string}.${string}`;

/** What an answer about `CONTRACTREVENUE2SCHEDULE` holds. */
export interface Contractrevenue2ScheduleData extends DataAttributes {
  CONTRACTREVENUE2SCHEDULE?: Contractrevenue2ScheduleRecord[];
}

/** When revenue of a contract line is recognized, in the second of two journals. Declared in 3.0/contracts.dtd. */
export interface Contractrevenue2scheduleFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  CONTRACTID?: string;
  DELIVERYDATE?: string;
  /** `INTEGER`. */
  LINENO?: IntegerText | null;
  STATE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface Contractrevenue2ScheduleRecord
  extends Contractrevenue2scheduleFields, OpenValues {}

export const contractrevenue2ScheduleRecord: Shape<Contractrevenue2ScheduleRecord> =
  {
    element: "CONTRACTREVENUE2SCHEDULE",
    content:
      "(RECORDNO? & CONTRACTID? & DELIVERYDATE? & LINENO? & STATE? & #ANY*)",
    types: { RECORDNO: "INTEGER", LINENO: "INTEGER" },
    nulls: true,
  };
