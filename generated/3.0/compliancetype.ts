// Made by intacct-codegen from 3.0/objects.dtd, 3.0/purchasing.dtd; do not edit.
import type {
  Completed,
  FunctionProfile,
  Integer,
  IntegerText,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-codegen/runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** A type of compliance records. Declared in 3.0/purchasing.dtd. */
export interface CreateCompliancetype {
  COMPLIANCETYPEID: string;
  NAME: string;
  COMPLIANCEDEFINITIONID: string;
  SEQNUMID: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
}

/** `Intacct compliancetype CREATE Request` */
export const createCompliancetype: FunctionProfile<
  CreateCompliancetype,
  CompliancetypeData
> = {
  name: "Intacct compliancetype CREATE Request",
  version: "3.0",
  within: "create",
  element: "COMPLIANCETYPE",
  content:
    "(COMPLIANCETYPEID & NAME & COMPLIANCEDEFINITIONID & SEQNUMID & DESCRIPTION? & STATUS?)",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getCompliancetypeResponse,
};

/** A type of compliance records. Declared in 3.0/purchasing.dtd. */
export type UpdateCompliancetype = UpdateCompliancetypeFields &
  (
    | {
        /** `INTEGER`. */
        RECORDNO: Integer | null;
        COMPLIANCETYPEID?: string;
      }
    | { RECORDNO?: never; COMPLIANCETYPEID: string }
  );

interface UpdateCompliancetypeFields {
  NAME?: string;
  COMPLIANCEDEFINITIONID?: string;
  SEQNUMID?: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct compliancetype UPDATE Request` */
export const updateCompliancetype: FunctionProfile<
  UpdateCompliancetype,
  CompliancetypeData
> = {
  name: "Intacct compliancetype UPDATE Request",
  version: "3.0",
  within: "update",
  element: "COMPLIANCETYPE",
  content: `((RECORDNO || COMPLIANCETYPEID) & NAME? & COMPLIANCEDEFINITIONID? & SEQNUMID? & DESCRIPTION? &
    STATUS?)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  nulls: true,
  response: () => getCompliancetypeResponse,
};

/** What Intacct compliancetype DELETE may ask for. */
export type DeleteCompliancetype = Delete;

/** `Intacct compliancetype DELETE Request` */
export const deleteCompliancetype: FunctionProfile<
  DeleteCompliancetype,
  Completed
> = {
  name: "Intacct compliancetype DELETE Request",
  version: "3.0",
  fixed: { object: "COMPLIANCETYPE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct compliancetype GET may ask for. */
export type GetCompliancetype = Read<CompliancetypeField | "*">;

/** `Intacct compliancetype GET Request` */
export const getCompliancetype: FunctionProfile<
  GetCompliancetype,
  CompliancetypeData
> = {
  name: "Intacct compliancetype GET Request",
  version: "3.0",
  fixed: { object: "COMPLIANCETYPE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getCompliancetypeResponse,
};

/** What Intacct compliancetype readByName GET may ask for. */
export type ReadByNameCompliancetype = ReadByName<CompliancetypeField | "*">;

/** `Intacct compliancetype readByName GET Request` */
export const readByNameCompliancetype: FunctionProfile<
  ReadByNameCompliancetype,
  CompliancetypeData
> = {
  name: "Intacct compliancetype readByName GET Request",
  version: "3.0",
  fixed: { object: "COMPLIANCETYPE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameCompliancetypeResponse,
};

/** What Intacct compliancetype readByQuery QUERY may ask for. */
export type ReadByQueryCompliancetype = ReadByQuery<CompliancetypeField | "*">;

/** `Intacct compliancetype readByQuery QUERY Request` */
export const readByQueryCompliancetype: FunctionProfile<
  ReadByQueryCompliancetype,
  CompliancetypeData
> = {
  name: "Intacct compliancetype readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "COMPLIANCETYPE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryCompliancetypeResponse,
};

/** What Intacct compliancetype QUERY may ask for. */
export type QueryCompliancetype = QueryInput;

/** `Intacct compliancetype QUERY Request` */
export const queryCompliancetype: QueryProfile<COMPLIANCETYPERecord> = {
  name: "Intacct compliancetype QUERY Request",
  version: "3.0",
  fixed: { object: "COMPLIANCETYPE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryCompliancetypeResponse,
};

/** What Intacct compliancetype LOOKUP may ask for. */
export type LookupCompliancetype = Lookup;

/** `Intacct compliancetype LOOKUP Request` */
export const lookupCompliancetype: FunctionProfile<
  LookupCompliancetype,
  TypeData
> = {
  name: "Intacct compliancetype LOOKUP Request",
  version: "3.0",
  fixed: { object: "COMPLIANCETYPE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupCompliancetypeResponse,
};

/** `Intacct compliancetype GET Response` */
export const getCompliancetypeResponse: Profile<CompliancetypeData> = {
  name: "Intacct compliancetype GET Response",
  version: "3.0",
  element: "data",
  content: "(compliancetype*)",
  types: { compliancetype: () => cOMPLIANCETYPERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct compliancetype readByName GET Response` */
export const readByNameCompliancetypeResponse: Profile<CompliancetypeData> = {
  name: "Intacct compliancetype readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(compliancetype*)",
  types: { compliancetype: () => cOMPLIANCETYPERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct compliancetype readByQuery QUERY Response` */
export const readByQueryCompliancetypeResponse: Profile<CompliancetypeData> = {
  name: "Intacct compliancetype readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(compliancetype*)",
  types: { compliancetype: () => cOMPLIANCETYPERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct compliancetype QUERY Response` */
export const queryCompliancetypeResponse: Profile<COMPLIANCETYPEData> = {
  name: "Intacct compliancetype QUERY Response",
  version: "3.0",
  element: "data",
  content: "(COMPLIANCETYPE*)",
  types: { COMPLIANCETYPE: () => cOMPLIANCETYPERecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct compliancetype LOOKUP Response` */
export const lookupCompliancetypeResponse: Profile<TypeData> = {
  name: "Intacct compliancetype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `compliancetype` holds. */
export interface CompliancetypeData extends DataAttributes {
  compliancetype?: COMPLIANCETYPERecord[];
}

/** The fields of a compliancetype that can be asked for. */
export type CompliancetypeField =
  keyof CompliancetypeFields | `${string}.${string}`;

/** What an answer about `COMPLIANCETYPE` holds. */
export interface COMPLIANCETYPEData extends DataAttributes {
  COMPLIANCETYPE?: COMPLIANCETYPERecord[];
}

/** A type of compliance records. Declared in 3.0/purchasing.dtd. */
export interface CompliancetypeFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  COMPLIANCETYPEID?: string;
  NAME?: string;
  COMPLIANCEDEFINITIONID?: string;
  SEQNUMID?: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  COMPLIANCETEMPLATE?: string;
  FINALCOMPLIANCETEMPLATE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface COMPLIANCETYPERecord
  extends CompliancetypeFields, OpenValues {}

export const cOMPLIANCETYPERecord: Shape<COMPLIANCETYPERecord> = {
  element: "COMPLIANCETYPE",
  content: `(RECORDNO? & COMPLIANCETYPEID? & NAME? & COMPLIANCEDEFINITIONID? & SEQNUMID? & DESCRIPTION? &
    STATUS? & COMPLIANCETEMPLATE? & FINALCOMPLIANCETEMPLATE? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
  },
  nulls: true,
};
