// Made by intacct-codegen from 3.0/objects.dtd, 3.0/purchasing.dtd; do not edit. Checksum 9aaa590c827d805e
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
import {
  type ComplianceDefinitionRecord,
  complianceDefinitionPaths,
} from "./compliancedefinition.js";
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

/** A type of compliance records. Declared in 3.0/purchasing.dtd. */
export interface CreateComplianceType {
  /** Compliance type ID. */
  COMPLIANCETYPEID: string;
  /** Compliance type name. */
  NAME: string;
  /** Compliance definition ID. */
  COMPLIANCEDEFINITIONID: string;
  /** Compliance record ID numbering sequence. */
  SEQNUMID: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct compliancetype CREATE Request` */
export const createComplianceType: FunctionProfile<
  CreateComplianceType,
  ComplianceTypeData
> = {
  name: "Intacct compliancetype CREATE Request",
  version: "3.0",
  within: "create",
  element: "COMPLIANCETYPE",
  content:
    "(COMPLIANCETYPEID & NAME & COMPLIANCEDEFINITIONID & SEQNUMID & DESCRIPTION? & STATUS?)",
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getComplianceTypeResponse,
};

/** A type of compliance records. Declared in 3.0/purchasing.dtd. */
export type UpdateComplianceType = UpdateComplianceTypeFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Compliance type ID. */
        COMPLIANCETYPEID?: string;
      }
    | {
        RECORDNO?: never;
        /** Compliance type ID. */
        COMPLIANCETYPEID: string;
      }
  );

interface UpdateComplianceTypeFields {
  /** Compliance type name. */
  NAME?: string;
  /** Compliance definition ID. */
  COMPLIANCEDEFINITIONID?: string;
  /** Compliance record ID numbering sequence. */
  SEQNUMID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct compliancetype UPDATE Request` */
export const updateComplianceType: FunctionProfile<
  UpdateComplianceType,
  ComplianceTypeData
> = {
  name: "Intacct compliancetype UPDATE Request",
  version: "3.0",
  within: "update",
  element: "COMPLIANCETYPE",
  content: `((RECORDNO || COMPLIANCETYPEID) & NAME? & COMPLIANCEDEFINITIONID? & SEQNUMID? & DESCRIPTION? &
    STATUS?)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getComplianceTypeResponse,
};

/** The input of Intacct compliancetype DELETE. */
export type DeleteComplianceType = Delete;

/** `Intacct compliancetype DELETE Request` */
export const deleteComplianceType: FunctionProfile<
  DeleteComplianceType,
  Completed
> = {
  name: "Intacct compliancetype DELETE Request",
  version: "3.0",
  fixed: { object: "COMPLIANCETYPE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct compliancetype GET. */
export type GetComplianceType = Read<ComplianceTypeField | "*">;

/** `Intacct compliancetype GET Request` */
export const getComplianceType: FunctionProfile<
  GetComplianceType,
  ComplianceTypeData
> = {
  name: "Intacct compliancetype GET Request",
  version: "3.0",
  fixed: { object: "COMPLIANCETYPE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getComplianceTypeResponse,
};

/** The input of Intacct compliancetype readByName GET. */
export type ReadByNameComplianceType = ReadByName<ComplianceTypeField | "*">;

/** `Intacct compliancetype readByName GET Request` */
export const readByNameComplianceType: FunctionProfile<
  ReadByNameComplianceType,
  ComplianceTypeData
> = {
  name: "Intacct compliancetype readByName GET Request",
  version: "3.0",
  fixed: { object: "COMPLIANCETYPE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameComplianceTypeResponse,
};

/** The input of Intacct compliancetype readByQuery QUERY. */
export type ReadByQueryComplianceType = ReadByQuery<ComplianceTypeField | "*">;

/** `Intacct compliancetype readByQuery QUERY Request` */
export const readByQueryComplianceType: FunctionProfile<
  ReadByQueryComplianceType,
  ComplianceTypeData
> = {
  name: "Intacct compliancetype readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "COMPLIANCETYPE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryComplianceTypeResponse,
};

/** The input of Intacct compliancetype QUERY. */
export type QueryComplianceType = QueryInput;

/** `Intacct compliancetype QUERY Request` */
export const queryComplianceType: QueryProfile<ComplianceTypeRecord> = {
  name: "Intacct compliancetype QUERY Request",
  version: "3.0",
  fixed: { object: "COMPLIANCETYPE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryComplianceTypeResponse,
};

/** The input of Intacct compliancetype LOOKUP. */
export type LookupComplianceType = Lookup;

/** `Intacct compliancetype LOOKUP Request` */
export const lookupComplianceType: FunctionProfile<
  LookupComplianceType,
  TypeData
> = {
  name: "Intacct compliancetype LOOKUP Request",
  version: "3.0",
  fixed: { object: "COMPLIANCETYPE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupComplianceTypeResponse,
};

/** `Intacct compliancetype GET Response` */
export const getComplianceTypeResponse: Profile<ComplianceTypeData> = {
  name: "Intacct compliancetype GET Response",
  version: "3.0",
  element: "data",
  content: "(compliancetype*)",
  types: { compliancetype: () => complianceTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct compliancetype readByName GET Response` */
export const readByNameComplianceTypeResponse: Profile<ComplianceTypeData> = {
  name: "Intacct compliancetype readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(compliancetype*)",
  types: { compliancetype: () => complianceTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct compliancetype readByQuery QUERY Response` */
export const readByQueryComplianceTypeResponse: Profile<ComplianceTypeData> = {
  name: "Intacct compliancetype readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(compliancetype*)",
  types: { compliancetype: () => complianceTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct compliancetype QUERY Response` */
export const queryComplianceTypeResponse: Profile<ComplianceTypeRows> = {
  name: "Intacct compliancetype QUERY Response",
  version: "3.0",
  element: "data",
  content: "(COMPLIANCETYPE*)",
  types: { COMPLIANCETYPE: () => complianceTypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct compliancetype LOOKUP Response` */
export const lookupComplianceTypeResponse: Profile<TypeData> = {
  name: "Intacct compliancetype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `compliancetype`. */
export interface ComplianceTypeData extends DataAttributes {
  compliancetype?: ComplianceTypeRecord[];
}

/** The fields of a compliancetype that can be requested. */
export type ComplianceTypeField =
  keyof ComplianceTypeFields | `${string}.${string}`;

/** The data of an answer about `COMPLIANCETYPE`. */
export interface ComplianceTypeRows extends DataAttributes {
  COMPLIANCETYPE?: ComplianceTypeRecord[];
}

/** A type of compliance records. Declared in 3.0/purchasing.dtd. */
export interface ComplianceTypeFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Compliance type ID. */
  COMPLIANCETYPEID?: string;
  /** Compliance type name. */
  NAME?: string;
  /** Compliance definition ID. */
  COMPLIANCEDEFINITIONID?: string;
  /** Compliance record ID numbering sequence. */
  SEQNUMID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Compliance template. */
  COMPLIANCETEMPLATE?: string;
  /** Final compliance template. */
  FINALCOMPLIANCETEMPLATE?: string;
  /** Compliance definition key. `INTEGER`. */
  COMPLIANCEDEFINITIONKEY?: IntegerText | null;
  /** Numbering sequence key. `INTEGER`. */
  SEQNUMKEY?: IntegerText | null;
  /** Secondary vendor compliance template. */
  SECVENDCOMPLIANCETEMPLATE?: string;
  /** Compliance record custom fields. */
  COMPLIANCERECORDCUSTOMFIELDS?: string;
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
export interface ComplianceTypeRelations {
  COMPLIANCEDEFINITION: ComplianceDefinitionRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ComplianceTypeRecord
  extends
    ComplianceTypeFields,
    OpenValues,
    Related<ComplianceTypeFields, ComplianceTypeRelations> {}

export const complianceTypeRecord: Shape<ComplianceTypeRecord> = {
  element: "COMPLIANCETYPE",
  content: `(RECORDNO? & COMPLIANCETYPEID? & NAME? & COMPLIANCEDEFINITIONID? & SEQNUMID? & DESCRIPTION? &
    STATUS? & COMPLIANCETEMPLATE? & FINALCOMPLIANCETEMPLATE? & COMPLIANCEDEFINITIONKEY? &
    SEQNUMKEY? & SECVENDCOMPLIANCETEMPLATE? & COMPLIANCERECORDCUSTOMFIELDS? & WHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    COMPLIANCEDEFINITIONKEY: "INTEGER",
    SEQNUMKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => complianceTypePaths,
  answer: true,
};

export const complianceTypePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    COMPLIANCEDEFINITION: () => complianceDefinitionPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
