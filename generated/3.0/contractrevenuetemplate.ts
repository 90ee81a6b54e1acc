// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum 1759f84fbfa5409b
import type {
  Completed,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
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
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A template for revenue schedules. Declared in 3.0/contracts.dtd. */
export interface CreateContractrevenuetemplate {
  /** Name. */
  NAME: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Recognition method. "Straight line" unless given. */
  METHOD?:
    | "Straight line"
    | "Daily rate"
    | "Quantity based"
    | "Predefined percentages"
    | "Project percent complete"
    | "Task percent complete"
    | null;
  /** Recognition method source. "Estimated hours" unless given. */
  SOURCE?:
    | "Estimated hours"
    | "Observed % completed"
    | "Planned hours"
    | "Budgeted hours"
    | null;
  /** Default posting type. "Manual" unless given. */
  POSTINGTYPE?: "Automatic" | "Manual" | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Revenue adjustment option. */
  RESUMEOPTION?: "One time" | "Distributed" | "Walk forward" | null;
  /** Step revenue. `BOOLEAN`. */
  STEPTEMPLATE?: boolean | null;
  CONTRACTREVENUETEMPLATEENTRIES?: readonly [
    Contractrevenuetemplateentry,
    ...Contractrevenuetemplateentry[],
  ];
}

/** `Intacct contractrevenuetemplate CREATE Request` */
export const createContractrevenuetemplate: FunctionProfile<
  CreateContractrevenuetemplate,
  ContractrevenuetemplateData
> = {
  name: "Intacct contractrevenuetemplate CREATE Request",
  version: "3.0",
  within: "create",
  element: "CONTRACTREVENUETEMPLATE",
  content: `(NAME & DESCRIPTION? & METHOD? & SOURCE? & POSTINGTYPE? & STATUS? & RESUMEOPTION? &
    STEPTEMPLATE? & CONTRACTREVENUETEMPLATEENTRIES?)`,
  source: "documented",
  types: {
    METHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Straight line",
        "Daily rate",
        "Quantity based",
        "Predefined percentages",
        "Project percent complete",
        "Task percent complete",
      ],
    },
    SOURCE: {
      name: "STRING",
      base: "enum",
      values: [
        "Estimated hours",
        "Observed % completed",
        "Planned hours",
        "Budgeted hours",
      ],
    },
    POSTINGTYPE: {
      name: "STRING",
      base: "enum",
      values: ["Automatic", "Manual"],
    },
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    RESUMEOPTION: {
      name: "STRING",
      base: "enum",
      values: ["One time", "Distributed", "Walk forward"],
    },
    STEPTEMPLATE: "BOOLEAN",
    CONTRACTREVENUETEMPLATEENTRIES: () => createContractrevenuetemplateentries,
  },
  response: () => getContractrevenuetemplateResponse,
};

/** A template for revenue schedules. Declared in 3.0/contracts.dtd. */
export interface UpdateContractrevenuetemplate {
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Recognition method. "Straight line" unless given. */
  METHOD?:
    | "Straight line"
    | "Daily rate"
    | "Quantity based"
    | "Predefined percentages"
    | "Project percent complete"
    | "Task percent complete"
    | null;
  /** Recognition method source. "Estimated hours" unless given. */
  SOURCE?:
    | "Estimated hours"
    | "Observed % completed"
    | "Planned hours"
    | "Budgeted hours"
    | null;
  /** Default posting type. "Manual" unless given. */
  POSTINGTYPE?: "Automatic" | "Manual" | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Revenue adjustment option. */
  RESUMEOPTION?: "One time" | "Distributed" | "Walk forward" | null;
  /** Step revenue. `BOOLEAN`. */
  STEPTEMPLATE?: boolean | null;
  CONTRACTREVENUETEMPLATEENTRIES?: readonly [
    UpdateContractrevenuetemplateentry,
    ...UpdateContractrevenuetemplateentry[],
  ];
}

/** `Intacct contractrevenuetemplate UPDATE Request` */
export const updateContractrevenuetemplate: FunctionProfile<
  UpdateContractrevenuetemplate,
  ContractrevenuetemplateData
> = {
  name: "Intacct contractrevenuetemplate UPDATE Request",
  version: "3.0",
  within: "update",
  element: "CONTRACTREVENUETEMPLATE",
  content: `(RECORDNO? & NAME? & DESCRIPTION? & METHOD? & SOURCE? & POSTINGTYPE? & STATUS? & RESUMEOPTION? &
    STEPTEMPLATE? & CONTRACTREVENUETEMPLATEENTRIES?)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    METHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Straight line",
        "Daily rate",
        "Quantity based",
        "Predefined percentages",
        "Project percent complete",
        "Task percent complete",
      ],
    },
    SOURCE: {
      name: "STRING",
      base: "enum",
      values: [
        "Estimated hours",
        "Observed % completed",
        "Planned hours",
        "Budgeted hours",
      ],
    },
    POSTINGTYPE: {
      name: "STRING",
      base: "enum",
      values: ["Automatic", "Manual"],
    },
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    RESUMEOPTION: {
      name: "STRING",
      base: "enum",
      values: ["One time", "Distributed", "Walk forward"],
    },
    STEPTEMPLATE: "BOOLEAN",
    CONTRACTREVENUETEMPLATEENTRIES: () => updateContractrevenuetemplateentries,
  },
  response: () => getContractrevenuetemplateResponse,
};

/** The input of Intacct contractrevenuetemplate DELETE. */
export type DeleteContractrevenuetemplate = Delete;

/** `Intacct contractrevenuetemplate DELETE Request` */
export const deleteContractrevenuetemplate: FunctionProfile<
  DeleteContractrevenuetemplate,
  Completed
> = {
  name: "Intacct contractrevenuetemplate DELETE Request",
  version: "3.0",
  fixed: { object: "CONTRACTREVENUETEMPLATE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct contractrevenuetemplate GET. */
export type GetContractrevenuetemplate = Read<
  ContractrevenuetemplateField | "*"
>;

/** `Intacct contractrevenuetemplate GET Request` */
export const getContractrevenuetemplate: FunctionProfile<
  GetContractrevenuetemplate,
  ContractrevenuetemplateData
> = {
  name: "Intacct contractrevenuetemplate GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTREVENUETEMPLATE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractrevenuetemplateResponse,
};

/** The input of Intacct contractrevenuetemplate readByName GET. */
export type ReadByNameContractrevenuetemplate = ReadByName<
  ContractrevenuetemplateField | "*"
>;

/** `Intacct contractrevenuetemplate readByName GET Request` */
export const readByNameContractrevenuetemplate: FunctionProfile<
  ReadByNameContractrevenuetemplate,
  ContractrevenuetemplateData
> = {
  name: "Intacct contractrevenuetemplate readByName GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTREVENUETEMPLATE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameContractrevenuetemplateResponse,
};

/** The input of Intacct contractrevenuetemplate readByQuery QUERY. */
export type ReadByQueryContractrevenuetemplate = ReadByQuery<
  ContractrevenuetemplateField | "*"
>;

/** `Intacct contractrevenuetemplate readByQuery QUERY Request` */
export const readByQueryContractrevenuetemplate: FunctionProfile<
  ReadByQueryContractrevenuetemplate,
  ContractrevenuetemplateData
> = {
  name: "Intacct contractrevenuetemplate readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTREVENUETEMPLATE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractrevenuetemplateResponse,
};

/** The input of Intacct contractrevenuetemplate QUERY. */
export type QueryContractrevenuetemplate = QueryInput;

/** `Intacct contractrevenuetemplate QUERY Request` */
export const queryContractrevenuetemplate: QueryProfile<ContractrevenuetemplateRecord> =
  {
    name: "Intacct contractrevenuetemplate QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTREVENUETEMPLATE" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractrevenuetemplateResponse,
  };

/** The input of Intacct contractrevenuetemplate LOOKUP. */
export type LookupContractrevenuetemplate = Lookup;

/** `Intacct contractrevenuetemplate LOOKUP Request` */
export const lookupContractrevenuetemplate: FunctionProfile<
  LookupContractrevenuetemplate,
  TypeData
> = {
  name: "Intacct contractrevenuetemplate LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTREVENUETEMPLATE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractrevenuetemplateResponse,
};

/** `Intacct contractrevenuetemplate GET Response` */
export const getContractrevenuetemplateResponse: Profile<ContractrevenuetemplateData> =
  {
    name: "Intacct contractrevenuetemplate GET Response",
    version: "3.0",
    element: "data",
    content: "(contractrevenuetemplate*)",
    types: { contractrevenuetemplate: () => contractrevenuetemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractrevenuetemplate readByName GET Response` */
export const readByNameContractrevenuetemplateResponse: Profile<ContractrevenuetemplateData> =
  {
    name: "Intacct contractrevenuetemplate readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(contractrevenuetemplate*)",
    types: { contractrevenuetemplate: () => contractrevenuetemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractrevenuetemplate readByQuery QUERY Response` */
export const readByQueryContractrevenuetemplateResponse: Profile<ContractrevenuetemplateData> =
  {
    name: "Intacct contractrevenuetemplate readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractrevenuetemplate*)",
    types: { contractrevenuetemplate: () => contractrevenuetemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractrevenuetemplate QUERY Response` */
export const queryContractrevenuetemplateResponse: Profile<ContractrevenuetemplateRows> =
  {
    name: "Intacct contractrevenuetemplate QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTREVENUETEMPLATE*)",
    types: { CONTRACTREVENUETEMPLATE: () => contractrevenuetemplateRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractrevenuetemplate LOOKUP Response` */
export const lookupContractrevenuetemplateResponse: Profile<TypeData> = {
  name: "Intacct contractrevenuetemplate LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractrevenuetemplate`. */
export interface ContractrevenuetemplateData extends DataAttributes {
  contractrevenuetemplate?: ContractrevenuetemplateRecord[];
}

/** The fields of a contractrevenuetemplate that can be requested. */
export type ContractrevenuetemplateField =
  keyof ContractrevenuetemplateFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTREVENUETEMPLATE`. */
export interface ContractrevenuetemplateRows extends DataAttributes {
  CONTRACTREVENUETEMPLATE?: ContractrevenuetemplateRecord[];
}

/** How much is recognized, so many periods on. Declared in 3.0/contracts.dtd. */
export interface Contractrevenuetemplateentry {
  /** No. of months offset. `INTEGER`. */
  PERIODOFFSET?: Integer | null;
  /** Threshold percent. `NUMBER`. */
  STEPPERCENT?: Decimal | null;
  /** `NUMBER`. */
  PERIODPERCENT?: Decimal | null;
}

export const contractrevenuetemplateentry: Shape<Contractrevenuetemplateentry> =
  {
    element: "CONTRACTREVENUETEMPLATEENTRY",
    content: "(PERIODOFFSET? & STEPPERCENT? & PERIODPERCENT?)",
    source: "documented",
    types: {
      PERIODOFFSET: "INTEGER",
      STEPPERCENT: "NUMBER",
      PERIODPERCENT: "NUMBER",
    },
  };

export const createContractrevenuetemplateentries: Shape<
  readonly [Contractrevenuetemplateentry, ...Contractrevenuetemplateentry[]]
> = {
  element: "CONTRACTREVENUETEMPLATEENTRIES",
  content: "(CONTRACTREVENUETEMPLATEENTRY+)",
  types: { CONTRACTREVENUETEMPLATEENTRY: () => contractrevenuetemplateentry },
};

export const updateContractrevenuetemplateentries: Shape<
  readonly [
    UpdateContractrevenuetemplateentry,
    ...UpdateContractrevenuetemplateentry[],
  ]
> = {
  element: "CONTRACTREVENUETEMPLATEENTRIES",
  content: "(CONTRACTREVENUETEMPLATEENTRY+)",
  types: {
    CONTRACTREVENUETEMPLATEENTRY: () => updateContractrevenuetemplateentry,
  },
};

/** How much is recognized, so many periods on. Declared in 3.0/contracts.dtd. */
export interface UpdateContractrevenuetemplateentry {
  /** No. of months offset. `INTEGER`. */
  PERIODOFFSET?: Integer | null;
  /** Threshold percent. `NUMBER`. */
  STEPPERCENT?: Decimal | null;
  /** `NUMBER`. */
  PERIODPERCENT?: Decimal | null;
}

export const updateContractrevenuetemplateentry: Shape<UpdateContractrevenuetemplateentry> =
  {
    element: "CONTRACTREVENUETEMPLATEENTRY",
    content: "(PERIODOFFSET? & STEPPERCENT? & PERIODPERCENT?)",
    source: "documented",
    types: {
      PERIODOFFSET: "INTEGER",
      STEPPERCENT: "NUMBER",
      PERIODPERCENT: "NUMBER",
    },
  };

/** A template for revenue schedules. Declared in 3.0/contracts.dtd. */
export interface ContractrevenuetemplateFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Recognition method. */
  METHOD?:
    | "Straight line"
    | "Daily rate"
    | "Quantity based"
    | "Predefined percentages"
    | "Project percent complete"
    | "Task percent complete"
    | "Revenue Recognition on Invoice"
    | (string & {})
    | null;
  /** Recognition method source. "Estimated hours" unless given. */
  SOURCE?:
    | "Estimated hours"
    | "Observed % completed"
    | "Planned hours"
    | "Budgeted hours"
    | (string & {})
    | null;
  /** Default posting type. "Manual" unless given. */
  POSTINGTYPE?: "Automatic" | "Manual" | (string & {}) | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Revenue adjustment option. */
  RESUMEOPTION?:
    "One time" | "Distributed" | "Walk forward" | (string & {}) | null;
  /** Step revenue. `BOOLEAN`. */
  STEPTEMPLATE?: boolean | null;
  CONTRACTREVENUETEMPLATEENTRIES?: ContractrevenuetemplateentryRecord[];
  /** Recognition schedule period. */
  SCHEDULEPERIOD?:
    | "Monthly"
    | "Quarterly"
    | "Semi-annually"
    | "Annually"
    | (string & {})
    | null;
  /** Posting day. `INTEGER`. */
  POSTINGDAY?: IntegerText | null;
  /** System. */
  SYSTEM?: "true" | "false" | (string & {}) | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created by. */
  CREATEDBYLOGINID?: string;
  /** Modified by. */
  MODIFIEDBYLOGINID?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ContractrevenuetemplateRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContractrevenuetemplateRecord
  extends
    ContractrevenuetemplateFields,
    OpenValues,
    Related<ContractrevenuetemplateFields, ContractrevenuetemplateRelations> {}

export const contractrevenuetemplateRecord: Shape<ContractrevenuetemplateRecord> =
  {
    element: "CONTRACTREVENUETEMPLATE",
    content: `(RECORDNO? & NAME? & DESCRIPTION? & METHOD? & SOURCE? & POSTINGTYPE? & STATUS? & RESUMEOPTION? &
    STEPTEMPLATE? & CONTRACTREVENUETEMPLATEENTRIES? & SCHEDULEPERIOD? & POSTINGDAY? & SYSTEM? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      METHOD: "ENUM",
      SOURCE: "ENUM",
      POSTINGTYPE: "ENUM",
      STATUS: "ENUM",
      RESUMEOPTION: "ENUM",
      STEPTEMPLATE: "BOOLEAN",
      CONTRACTREVENUETEMPLATEENTRIES: () =>
        contractrevenuetemplateentriesRecord,
      SCHEDULEPERIOD: "ENUM",
      POSTINGDAY: "INTEGER",
      SYSTEM: "ENUM",
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
    },
    paths: () => contractrevenuetemplatePaths,
    answer: true,
  };

export const contractrevenuetemplatePaths: Paths = {
  types: { BOOLEAN: "STEPTEMPLATE", DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const contractrevenuetemplateentriesRecord: Shape<
  ContractrevenuetemplateentryRecord[]
> = {
  element: "CONTRACTREVENUETEMPLATEENTRIES",
  content: "(CONTRACTREVENUETEMPLATEENTRY*)",
  types: {
    CONTRACTREVENUETEMPLATEENTRY: () => contractrevenuetemplateentryRecord,
  },
  answer: true,
};

/** How much is recognized, so many periods on. Declared in 3.0/contracts.dtd. */
export interface ContractrevenuetemplateentryRecord extends OpenValues {
  /** No. of months offset. `INTEGER`. */
  PERIODOFFSET?: IntegerText | null;
  /** Threshold percent. `NUMBER`. */
  STEPPERCENT?: DecimalText | null;
  /** `NUMBER`. */
  PERIODPERCENT?: DecimalText | null;
}

export const contractrevenuetemplateentryRecord: Shape<ContractrevenuetemplateentryRecord> =
  {
    element: "CONTRACTREVENUETEMPLATEENTRY",
    content: "(PERIODOFFSET? & STEPPERCENT? & PERIODPERCENT? & #ANY*)",
    types: {
      PERIODOFFSET: "INTEGER",
      STEPPERCENT: "NUMBER",
      PERIODPERCENT: "NUMBER",
    },
    answer: true,
  };
