// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd, 3.0/response.dtd; do not edit. Checksum 384f77a4ef7bba22
import type {
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
import { type DataAttributes, dataAttributes } from "./data.js";
import type { TypeElementRecord } from "./inspect.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct activitylog GET. */
export type GetActivityLog = Read<ActivityLogField | "*">;

/** `Intacct activitylog GET Request` */
export const getActivityLog: FunctionProfile<GetActivityLog, ActivityLogData> =
  {
    name: "Intacct activitylog GET Request",
    version: "3.0",
    fixed: { object: "ACTIVITYLOG" },
    element: "read",
    content: "(object & keys & fields? & returnFormat? & docparid?)",
    types: readTypes,
    response: () => getActivityLogResponse,
  };

/** The input of Intacct activitylog readByQuery QUERY. */
export type ReadByQueryActivityLog = ReadByQuery<ActivityLogField | "*">;

/** `Intacct activitylog readByQuery QUERY Request` */
export const readByQueryActivityLog: FunctionProfile<
  ReadByQueryActivityLog,
  ActivityLogData
> = {
  name: "Intacct activitylog readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ACTIVITYLOG" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryActivityLogResponse,
};

/** The input of Intacct activitylog QUERY. */
export type QueryActivityLog = QueryInput;

/** `Intacct activitylog QUERY Request` */
export const queryActivityLog: QueryProfile<ActivityLogRecord> = {
  name: "Intacct activitylog QUERY Request",
  version: "3.0",
  fixed: { object: "ACTIVITYLOG" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryActivityLogResponse,
};

/** The input of Intacct activitylog LOOKUP. */
export type LookupActivityLog = Lookup;

/** `Intacct activitylog LOOKUP Request` */
export const lookupActivityLog: FunctionProfile<LookupActivityLog, TypeData> = {
  name: "Intacct activitylog LOOKUP Request",
  version: "3.0",
  fixed: { object: "ACTIVITYLOG" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupActivityLogResponse,
};

/** `Intacct activitylog GET Response` */
export const getActivityLogResponse: Profile<ActivityLogData> = {
  name: "Intacct activitylog GET Response",
  version: "3.0",
  element: "data",
  content: "(activitylog*)",
  types: { activitylog: () => activityLogRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct activitylog readByQuery QUERY Response` */
export const readByQueryActivityLogResponse: Profile<ActivityLogData> = {
  name: "Intacct activitylog readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(activitylog*)",
  types: { activitylog: () => activityLogRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct activitylog QUERY Response` */
export const queryActivityLogResponse: Profile<ActivityLogRows> = {
  name: "Intacct activitylog QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ACTIVITYLOG*)",
  types: { ACTIVITYLOG: () => activityLogRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct activitylog LOOKUP Response` */
export const lookupActivityLogResponse: Profile<TypeData> = {
  name: "Intacct activitylog LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `activitylog`. */
export interface ActivityLogData extends DataAttributes {
  activitylog?: ActivityLogRecord[];
}

/** The fields of an activitylog that can be requested. */
export type ActivityLogField = keyof ActivityLogFields | `${string}.${string}`;

/** The data of an answer about `ACTIVITYLOG`. */
export interface ActivityLogRows extends DataAttributes {
  ACTIVITYLOG?: ActivityLogRecord[];
}

/** The data of an answer about `Type`. */
export interface TypeData extends DataAttributes {
  Type?: TypeRecord[];
}

/** The fields of a Type that can be requested. */
export type TypeField = keyof TypeRecord;

/** The data of an answer about `Type`. */
export interface TypeRows extends DataAttributes {
  Type?: TypeRecord[];
  type?: TypeElementRecord[];
}

/** An entry of the log of a Platform Services object. Declared in 3.0/company.dtd. */
export interface ActivityLogFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Parent ID. `INTEGER`. */
  OBJ_ID?: IntegerText | null;
  /** Activity trail. */
  TRAIL_TEXT?: string;
  /** Email trail. */
  EMAIL_TEXT?: string;
  /** Created by. */
  CREATED_BY?: string;
  /** Created by. */
  CREATEDBYUSER?: string;
  /** Time created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  CREATED_AT?: IsoDateTime | null;
  /** Version. `INTEGER`. */
  VERSION?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ActivityLogRelations {}

/** A record in an answer: the known fields, and any others. */
export interface ActivityLogRecord
  extends
    ActivityLogFields,
    OpenValues,
    Related<ActivityLogFields, ActivityLogRelations> {}

export const activityLogRecord: Shape<ActivityLogRecord> = {
  element: "ACTIVITYLOG",
  content: `(RECORDNO? & OBJ_ID? & TRAIL_TEXT? & EMAIL_TEXT? & CREATED_BY? & CREATEDBYUSER? & CREATED_AT? &
    VERSION? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    OBJ_ID: "INTEGER",
    CREATED_AT: "DATETIME_MDY",
    VERSION: "INTEGER",
  },
  paths: () => activityLogPaths,
  answer: true,
};

export const activityLogPaths: Paths = {
  types: { DATETIME_MDY: "CREATED_AT" },
};

/** What lookup and inspect tell of an object. Declared in 3.0/response.dtd. */
export interface TypeRecord {
  Name?: string;
  DocumentType?: string;
  /** An object's own names. */
  Attributes?: AttributesRecord;
  Fields?: FieldRecord[];
  Relationships?: RelationshipRecord[];
}

export const typeRecord: Shape<TypeRecord> = {
  element: "Type",
  content: "(Attributes?, Fields?, Relationships?)",
  types: {
    Attributes: () => attributesRecord,
    Fields: () => fieldsRecord,
    Relationships: () => relationshipsRecord,
  },
  attributes: { Name: "CDATA #IMPLIED", DocumentType: "CDATA #IMPLIED" },
  answer: true,
};

/** An object's own names. Declared in 3.0/response.dtd. */
export interface AttributesRecord extends OpenValues {
  SingularName?: string;
  PluralName?: string;
  Description?: string;
}

export const attributesRecord: Shape<AttributesRecord> = {
  element: "Attributes",
  content: "(SingularName? & PluralName? & Description? & #ANY*)",
  answer: true,
};

export const fieldsRecord: Shape<FieldRecord[]> = {
  element: "Fields",
  content: "(Field*)",
  types: { Field: () => fieldRecord },
  answer: true,
};

/** A field; its elements are in capitals in answers of lookup, in lower case in those of inspect. Declared in 3.0/response.dtd. */
export interface FieldRecord extends OpenValues {
  ID?: string;
  /** Account label. */
  LABEL?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** `BOOLEAN`. */
  REQUIRED?: boolean | null;
  /** `BOOLEAN`. */
  READONLY?: boolean | null;
  DATATYPE?: string;
  VALIDVALUES?: string[];
  /** `BOOLEAN`. */
  ISCUSTOM?: boolean | null;
  Name?: string;
  GroupName?: string;
  dataName?: string;
  externalDataName?: string;
  /** `BOOLEAN`. */
  isRequired?: boolean | null;
  /** `BOOLEAN`. */
  isReadOnly?: boolean | null;
  maxLength?: string;
  DisplayLabel?: string;
  Description?: string;
  /** Borrowed from 2.1: `ID`. */
  id?: string;
  relationship?: string;
  relatedObject?: string;
}

export const fieldRecord: Shape<FieldRecord> = {
  element: "Field",
  content: `(ID? & LABEL? & DESCRIPTION? & REQUIRED? & READONLY? & DATATYPE? & VALIDVALUES? & ISCUSTOM? &
    Name? & GroupName? & dataName? & externalDataName? & isRequired? & isReadOnly? & maxLength? &
    DisplayLabel? & Description? & id? & relationship? & relatedObject? & #ANY*)`,
  types: {
    REQUIRED: "BOOLEAN",
    READONLY: "BOOLEAN",
    VALIDVALUES: () => validvaluesRecord,
    ISCUSTOM: "BOOLEAN",
    isRequired: "BOOLEAN",
    isReadOnly: "BOOLEAN",
    id: "ID",
  },
  answer: true,
};

export const validvaluesRecord: Shape<string[]> = {
  element: "VALIDVALUES",
  content: "(VALIDVALUE*)",
  answer: true,
};

export const relationshipsRecord: Shape<RelationshipRecord[]> = {
  element: "Relationships",
  content: "(Relationship*)",
  types: { Relationship: () => relationshipRecord },
  answer: true,
};

/** A relationship from one object to another. Declared in 3.0/response.dtd. */
export interface RelationshipRecord extends OpenValues {
  OBJECTPATH?: string;
  OBJECTNAME?: string;
  /** Account label. */
  LABEL?: string;
  RELATIONSHIPTYPE?: string;
  RELATEDBY?: string;
}

export const relationshipRecord: Shape<RelationshipRecord> = {
  element: "Relationship",
  content:
    "(OBJECTPATH? & OBJECTNAME? & LABEL? & RELATIONSHIPTYPE? & RELATEDBY? & #ANY*)",
  answer: true,
};
