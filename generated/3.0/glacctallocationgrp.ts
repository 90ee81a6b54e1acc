// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd; do not edit. Checksum 35e11d34b6887448
import type {
  Completed,
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
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Account allocations that run together, one after the other. Declared in 3.0/general-ledger.dtd. */
export interface CreateGlacctallocationgrp {
  /** Group name. */
  NAME: string;
  /** Description. */
  DESCRIPTION: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Group error processing method. */
  GRPERRORPROCESSINGMETHOD?:
    | "Stop if a group member in the sequence fails"
    | "Skip and continue if a group in the sequence fails"
    | null;
  GLACCTALLOCATIONGRPMEMBERS: readonly [
    CreateGlacctallocationgrpmember,
    ...CreateGlacctallocationgrpmember[],
  ];
}

/** `Intacct glacctallocationgrp CREATE Request` */
export const createGlacctallocationgrp: FunctionProfile<
  CreateGlacctallocationgrp,
  GlacctallocationgrpData
> = {
  name: "Intacct glacctallocationgrp CREATE Request",
  version: "3.0",
  within: "create",
  element: "GLACCTALLOCATIONGRP",
  content:
    "(NAME & DESCRIPTION & STATUS? & GRPERRORPROCESSINGMETHOD? & GLACCTALLOCATIONGRPMEMBERS)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    GRPERRORPROCESSINGMETHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Stop if a group member in the sequence fails",
        "Skip and continue if a group in the sequence fails",
      ],
    },
    GLACCTALLOCATIONGRPMEMBERS: () => createGlacctallocationgrpmembers,
  },
  response: () => getGlacctallocationgrpResponse,
};

/** Account allocations that run together, one after the other. Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlacctallocationgrp {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** Group name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Group error processing method. */
  GRPERRORPROCESSINGMETHOD?:
    | "Stop if a group member in the sequence fails"
    | "Skip and continue if a group in the sequence fails"
    | null;
  GLACCTALLOCATIONGRPMEMBERS?: readonly [
    UpdateGlacctallocationgrpmember,
    ...UpdateGlacctallocationgrpmember[],
  ];
}

/** `Intacct glacctallocationgrp UPDATE Request` */
export const updateGlacctallocationgrp: FunctionProfile<
  UpdateGlacctallocationgrp,
  GlacctallocationgrpData
> = {
  name: "Intacct glacctallocationgrp UPDATE Request",
  version: "3.0",
  within: "update",
  element: "GLACCTALLOCATIONGRP",
  content: `(RECORDNO & NAME? & DESCRIPTION? & STATUS? & GRPERRORPROCESSINGMETHOD? &
    GLACCTALLOCATIONGRPMEMBERS?)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    GRPERRORPROCESSINGMETHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Stop if a group member in the sequence fails",
        "Skip and continue if a group in the sequence fails",
      ],
    },
    GLACCTALLOCATIONGRPMEMBERS: () => updateGlacctallocationgrpmembers,
  },
  response: () => getGlacctallocationgrpResponse,
};

/** The input of Intacct glacctallocationgrp DELETE. */
export type DeleteGlacctallocationgrp = Delete;

/** `Intacct glacctallocationgrp DELETE Request` */
export const deleteGlacctallocationgrp: FunctionProfile<
  DeleteGlacctallocationgrp,
  Completed
> = {
  name: "Intacct glacctallocationgrp DELETE Request",
  version: "3.0",
  fixed: { object: "GLACCTALLOCATIONGRP" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct glacctallocationgrp GET. */
export type GetGlacctallocationgrp = Read<GlacctallocationgrpField | "*">;

/** `Intacct glacctallocationgrp GET Request` */
export const getGlacctallocationgrp: FunctionProfile<
  GetGlacctallocationgrp,
  GlacctallocationgrpData
> = {
  name: "Intacct glacctallocationgrp GET Request",
  version: "3.0",
  fixed: { object: "GLACCTALLOCATIONGRP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGlacctallocationgrpResponse,
};

/** The input of Intacct glacctallocationgrp readByQuery QUERY. */
export type ReadByQueryGlacctallocationgrp = ReadByQuery<
  GlacctallocationgrpField | "*"
>;

/** `Intacct glacctallocationgrp readByQuery QUERY Request` */
export const readByQueryGlacctallocationgrp: FunctionProfile<
  ReadByQueryGlacctallocationgrp,
  GlacctallocationgrpData
> = {
  name: "Intacct glacctallocationgrp readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GLACCTALLOCATIONGRP" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGlacctallocationgrpResponse,
};

/** The input of Intacct glacctallocationgrp QUERY. */
export type QueryGlacctallocationgrp = QueryInput;

/** `Intacct glacctallocationgrp QUERY Request` */
export const queryGlacctallocationgrp: QueryProfile<GlacctallocationgrpRecord> =
  {
    name: "Intacct glacctallocationgrp QUERY Request",
    version: "3.0",
    fixed: { object: "GLACCTALLOCATIONGRP" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryGlacctallocationgrpResponse,
  };

/** The input of Intacct glacctallocationgrp LOOKUP. */
export type LookupGlacctallocationgrp = Lookup;

/** `Intacct glacctallocationgrp LOOKUP Request` */
export const lookupGlacctallocationgrp: FunctionProfile<
  LookupGlacctallocationgrp,
  TypeData
> = {
  name: "Intacct glacctallocationgrp LOOKUP Request",
  version: "3.0",
  fixed: { object: "GLACCTALLOCATIONGRP" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGlacctallocationgrpResponse,
};

/** `Intacct glacctallocationgrp GET Response` */
export const getGlacctallocationgrpResponse: Profile<GlacctallocationgrpData> =
  {
    name: "Intacct glacctallocationgrp GET Response",
    version: "3.0",
    element: "data",
    content: "(glacctallocationgrp*)",
    types: { glacctallocationgrp: () => glacctallocationgrpRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct glacctallocationgrp readByQuery QUERY Response` */
export const readByQueryGlacctallocationgrpResponse: Profile<GlacctallocationgrpData> =
  {
    name: "Intacct glacctallocationgrp readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(glacctallocationgrp*)",
    types: { glacctallocationgrp: () => glacctallocationgrpRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct glacctallocationgrp QUERY Response` */
export const queryGlacctallocationgrpResponse: Profile<GlacctallocationgrpRows> =
  {
    name: "Intacct glacctallocationgrp QUERY Response",
    version: "3.0",
    element: "data",
    content: "(GLACCTALLOCATIONGRP*)",
    types: { GLACCTALLOCATIONGRP: () => glacctallocationgrpRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct glacctallocationgrp LOOKUP Response` */
export const lookupGlacctallocationgrpResponse: Profile<TypeData> = {
  name: "Intacct glacctallocationgrp LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `glacctallocationgrp`. */
export interface GlacctallocationgrpData extends DataAttributes {
  glacctallocationgrp?: GlacctallocationgrpRecord[];
}

/** The fields of a glacctallocationgrp that can be requested. */
export type GlacctallocationgrpField =
  keyof GlacctallocationgrpFields | `${string}.${string}`;

/** The data of an answer about `GLACCTALLOCATIONGRP`. */
export interface GlacctallocationgrpRows extends DataAttributes {
  GLACCTALLOCATIONGRP?: GlacctallocationgrpRecord[];
}

export const createGlacctallocationgrpmembers: Shape<
  readonly [
    CreateGlacctallocationgrpmember,
    ...CreateGlacctallocationgrpmember[],
  ]
> = {
  element: "GLACCTALLOCATIONGRPMEMBERS",
  content: "(GLACCTALLOCATIONGRPMEMBER+)",
  types: { GLACCTALLOCATIONGRPMEMBER: () => createGlacctallocationgrpmember },
};

/** Declared in 3.0/general-ledger.dtd. */
export interface CreateGlacctallocationgrpmember {
  /** GL account allocation ID. */
  GLACCTALLOCATIONID: string;
}

export const createGlacctallocationgrpmember: Shape<CreateGlacctallocationgrpmember> =
  {
    element: "GLACCTALLOCATIONGRPMEMBER",
    content: "(GLACCTALLOCATIONID)",
  };

export const updateGlacctallocationgrpmembers: Shape<
  readonly [
    UpdateGlacctallocationgrpmember,
    ...UpdateGlacctallocationgrpmember[],
  ]
> = {
  element: "GLACCTALLOCATIONGRPMEMBERS",
  content: "(GLACCTALLOCATIONGRPMEMBER+)",
  types: { GLACCTALLOCATIONGRPMEMBER: () => updateGlacctallocationgrpmember },
};

/** Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlacctallocationgrpmember {
  /** GL account allocation ID. */
  GLACCTALLOCATIONID?: string;
}

export const updateGlacctallocationgrpmember: Shape<UpdateGlacctallocationgrpmember> =
  {
    element: "GLACCTALLOCATIONGRPMEMBER",
    content: "(GLACCTALLOCATIONID?)",
  };

/** Account allocations that run together, one after the other. Declared in 3.0/general-ledger.dtd. */
export interface GlacctallocationgrpFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Group name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Group error processing method. */
  GRPERRORPROCESSINGMETHOD?:
    | "Stop if a group member in the sequence fails"
    | "Skip and continue if a group in the sequence fails"
    | (string & {})
    | null;
  GLACCTALLOCATIONGRPMEMBERS?: GlacctallocationgrpmemberRecord[];
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
export interface GlacctallocationgrpRelations {
  GLACCTALLOCATIONGRPMEMBER: GlacctallocationgrpmemberRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface GlacctallocationgrpRecord
  extends
    GlacctallocationgrpFields,
    OpenValues,
    Related<GlacctallocationgrpFields, GlacctallocationgrpRelations> {}

export const glacctallocationgrpRecord: Shape<GlacctallocationgrpRecord> = {
  element: "GLACCTALLOCATIONGRP",
  content: `(RECORDNO? & NAME? & DESCRIPTION? & STATUS? & GRPERRORPROCESSINGMETHOD? &
    GLACCTALLOCATIONGRPMEMBERS? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    GRPERRORPROCESSINGMETHOD: "ENUM",
    GLACCTALLOCATIONGRPMEMBERS: () => glacctallocationgrpmembersRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => glacctallocationgrpPaths,
  answer: true,
};

export const glacctallocationgrpPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const glacctallocationgrpmembersRecord: Shape<
  GlacctallocationgrpmemberRecord[]
> = {
  element: "GLACCTALLOCATIONGRPMEMBERS",
  content: "(GLACCTALLOCATIONGRPMEMBER*)",
  types: { GLACCTALLOCATIONGRPMEMBER: () => glacctallocationgrpmemberRecord },
  answer: true,
};

/** Declared in 3.0/general-ledger.dtd. */
export interface GlacctallocationgrpmemberRecord extends OpenValues {
  /** GL account allocation ID. */
  GLACCTALLOCATIONID?: string;
}

export const glacctallocationgrpmemberRecord: Shape<GlacctallocationgrpmemberRecord> =
  {
    element: "GLACCTALLOCATIONGRPMEMBER",
    content: "(GLACCTALLOCATIONID? & #ANY*)",
    answer: true,
  };
