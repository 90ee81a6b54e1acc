// Made by intacct-codegen from 3.0/objects.dtd, 3.0/purchasing.dtd; do not edit.
import type {
  Completed,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";

/** A document that shows how a vendor complies. Declared in 3.0/purchasing.dtd. */
export interface CreateComplianceRecord {
  COMPLIANCETYPEID: string;
  NAME: string;
  VENDORID: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
  CONTACTNAME?: string;
  POLICYNUMBER?: string;
  EFFECTIVEDATE?: string;
  EXPIRATIONDATE?: string;
  /** `MONEY`. */
  AMOUNT?: Decimal;
  /** `BOOLEAN`. "false" unless given. */
  ADDITIONALINSURED?: boolean;
  REFERENCENUMBER?: string;
  /** `BOOLEAN`. "false" unless given. */
  SUBROGATIONWAIVER?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  DOCUMENTRECEIVED?: boolean;
  PROJECTID?: string;
  /** `STRING_4000`: at most 4000 characters. */
  NOTES?: string;
  RECEIVEDDATE?: string;
  RECEIVEDBYID?: string;
  /** `BOOLEAN`. "false" unless given. */
  NOTIFICATIONOVERRIDE?: boolean;
  SUPDOCID?: string;
  SENDTOCONTACTNAME?: string;
}

/** `Intacct compliancerecord CREATE Request` */
export const createComplianceRecord: FunctionProfile<
  CreateComplianceRecord,
  ComplianceRecordData
> = {
  name: "Intacct compliancerecord CREATE Request",
  version: "3.0",
  within: "create",
  element: "COMPLIANCERECORD",
  content: `(COMPLIANCETYPEID & NAME & VENDORID & DESCRIPTION? & STATUS? & CONTACTNAME? & POLICYNUMBER? &
    EFFECTIVEDATE? & EXPIRATIONDATE? & AMOUNT? & ADDITIONALINSURED? & REFERENCENUMBER? &
    SUBROGATIONWAIVER? & DOCUMENTRECEIVED? & PROJECTID? & NOTES? & RECEIVEDDATE? & RECEIVEDBYID? &
    NOTIFICATIONOVERRIDE? & SUPDOCID? & SENDTOCONTACTNAME?)`,
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    AMOUNT: "MONEY",
    ADDITIONALINSURED: "BOOLEAN",
    SUBROGATIONWAIVER: "BOOLEAN",
    DOCUMENTRECEIVED: "BOOLEAN",
    NOTES: "STRING_4000",
    NOTIFICATIONOVERRIDE: "BOOLEAN",
  },
  response: () => getComplianceRecordResponse,
};

/** A document that shows how a vendor complies. Declared in 3.0/purchasing.dtd. */
export type UpdateComplianceRecord = UpdateComplianceRecordFields &
  (
    | {
        /** `INTEGER`. */
        RECORDNO: Integer | null;
        COMPLIANCERECORDID?: string;
      }
    | { RECORDNO?: never; COMPLIANCERECORDID: string }
  );

interface UpdateComplianceRecordFields {
  NAME?: string;
  VENDORID?: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  CONTACTNAME?: string;
  POLICYNUMBER?: string;
  EFFECTIVEDATE?: string;
  EXPIRATIONDATE?: string;
  /** `MONEY`. */
  AMOUNT?: Decimal | null;
  /** `BOOLEAN`. "false" unless given. */
  ADDITIONALINSURED?: boolean | null;
  REFERENCENUMBER?: string;
  /** `BOOLEAN`. "false" unless given. */
  SUBROGATIONWAIVER?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  DOCUMENTRECEIVED?: boolean | null;
  PROJECTID?: string;
  /** `STRING_4000`: at most 4000 characters. */
  NOTES?: string;
  RECEIVEDDATE?: string;
  RECEIVEDBYID?: string;
  /** `BOOLEAN`. "false" unless given. */
  NOTIFICATIONOVERRIDE?: boolean | null;
  SUPDOCID?: string;
  SENDTOCONTACTNAME?: string;
  /** `BOOLEAN`. "false" unless given. */
  FINALCOMPLIANCE?: boolean | null;
}

/** `Intacct compliancerecord UPDATE Request` */
export const updateComplianceRecord: FunctionProfile<
  UpdateComplianceRecord,
  ComplianceRecordData
> = {
  name: "Intacct compliancerecord UPDATE Request",
  version: "3.0",
  within: "update",
  element: "COMPLIANCERECORD",
  content: `((RECORDNO || COMPLIANCERECORDID) & NAME? & VENDORID? & DESCRIPTION? & STATUS? & CONTACTNAME? &
    POLICYNUMBER? & EFFECTIVEDATE? & EXPIRATIONDATE? & AMOUNT? & ADDITIONALINSURED? &
    REFERENCENUMBER? & SUBROGATIONWAIVER? & DOCUMENTRECEIVED? & PROJECTID? & NOTES? &
    RECEIVEDDATE? & RECEIVEDBYID? & NOTIFICATIONOVERRIDE? & SUPDOCID? & SENDTOCONTACTNAME? &
    FINALCOMPLIANCE?)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    AMOUNT: "MONEY",
    ADDITIONALINSURED: "BOOLEAN",
    SUBROGATIONWAIVER: "BOOLEAN",
    DOCUMENTRECEIVED: "BOOLEAN",
    NOTES: "STRING_4000",
    NOTIFICATIONOVERRIDE: "BOOLEAN",
    FINALCOMPLIANCE: "BOOLEAN",
  },
  nulls: true,
  response: () => getComplianceRecordResponse,
};

/** What Intacct compliancerecord DELETE may ask for. */
export type DeleteComplianceRecord = Delete;

/** `Intacct compliancerecord DELETE Request` */
export const deleteComplianceRecord: FunctionProfile<
  DeleteComplianceRecord,
  Completed
> = {
  name: "Intacct compliancerecord DELETE Request",
  version: "3.0",
  fixed: { object: "COMPLIANCERECORD" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct compliancerecord GET may ask for. */
export type GetComplianceRecord = Read<ComplianceRecordField | "*">;

/** `Intacct compliancerecord GET Request` */
export const getComplianceRecord: FunctionProfile<
  GetComplianceRecord,
  ComplianceRecordData
> = {
  name: "Intacct compliancerecord GET Request",
  version: "3.0",
  fixed: { object: "COMPLIANCERECORD" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getComplianceRecordResponse,
};

/** What Intacct compliancerecord readByName GET may ask for. */
export type ReadByNameComplianceRecord = ReadByName<
  ComplianceRecordField | "*"
>;

/** `Intacct compliancerecord readByName GET Request` */
export const readByNameComplianceRecord: FunctionProfile<
  ReadByNameComplianceRecord,
  ComplianceRecordData
> = {
  name: "Intacct compliancerecord readByName GET Request",
  version: "3.0",
  fixed: { object: "COMPLIANCERECORD" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameComplianceRecordResponse,
};

/** What Intacct compliancerecord QUERY may ask for. */
export type QueryComplianceRecord = QueryInput;

/** `Intacct compliancerecord QUERY Request` */
export const queryComplianceRecord: QueryProfile<ComplianceRecordRecord> = {
  name: "Intacct compliancerecord QUERY Request",
  version: "3.0",
  fixed: { object: "COMPLIANCERECORD" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryComplianceRecordResponse,
};

/** What Intacct compliancerecord LOOKUP may ask for. */
export type LookupComplianceRecord = Lookup;

/** `Intacct compliancerecord LOOKUP Request` */
export const lookupComplianceRecord: FunctionProfile<
  LookupComplianceRecord,
  TypeData
> = {
  name: "Intacct compliancerecord LOOKUP Request",
  version: "3.0",
  fixed: { object: "COMPLIANCERECORD" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupComplianceRecordResponse,
};

/** `Intacct compliancerecord GET Response` */
export const getComplianceRecordResponse: Profile<ComplianceRecordData> = {
  name: "Intacct compliancerecord GET Response",
  version: "3.0",
  element: "data",
  content: "(compliancerecord*)",
  alias: { COMPLIANCERECORD: "compliancerecord" },
  types: { compliancerecord: () => complianceRecordRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct compliancerecord readByName GET Response` */
export const readByNameComplianceRecordResponse: Profile<ComplianceRecordData> =
  {
    name: "Intacct compliancerecord readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(compliancerecord*)",
    alias: { COMPLIANCERECORD: "compliancerecord" },
    types: { compliancerecord: () => complianceRecordRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct compliancerecord QUERY Response` */
export const queryComplianceRecordResponse: Profile<ComplianceRecordRows> = {
  name: "Intacct compliancerecord QUERY Response",
  version: "3.0",
  element: "data",
  content: "(COMPLIANCERECORD*)",
  types: { COMPLIANCERECORD: () => complianceRecordRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct compliancerecord LOOKUP Response` */
export const lookupComplianceRecordResponse: Profile<TypeData> = {
  name: "Intacct compliancerecord LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `compliancerecord` holds. */
export interface ComplianceRecordData extends DataAttributes {
  compliancerecord?: ComplianceRecordRecord[];
}

/** The fields of a compliancerecord that can be asked for. */
export type ComplianceRecordField =
  keyof ComplianceRecordFields | `${string}.${string}`;

/** What an answer about `COMPLIANCERECORD` holds. */
export interface ComplianceRecordRows extends DataAttributes {
  COMPLIANCERECORD?: ComplianceRecordRecord[];
}

/** A document that shows how a vendor complies. Declared in 3.0/purchasing.dtd. */
export interface ComplianceRecordFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  COMPLIANCERECORDID?: string;
  COMPLIANCETYPEID?: string;
  NAME?: string;
  VENDORID?: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  CONTACTNAME?: string;
  POLICYNUMBER?: string;
  EFFECTIVEDATE?: string;
  EXPIRATIONDATE?: string;
  /** `MONEY`. */
  AMOUNT?: DecimalText | null;
  /** `BOOLEAN`. "false" unless given. */
  ADDITIONALINSURED?: boolean | null;
  REFERENCENUMBER?: string;
  /** `BOOLEAN`. "false" unless given. */
  SUBROGATIONWAIVER?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  DOCUMENTRECEIVED?: boolean | null;
  PROJECTID?: string;
  /** `STRING_4000`: at most 4000 characters. */
  NOTES?: string;
  RECEIVEDDATE?: string;
  RECEIVEDBYID?: string;
  /** `BOOLEAN`. "false" unless given. */
  NOTIFICATIONOVERRIDE?: boolean | null;
  SUPDOCID?: string;
  SENDTOCONTACTNAME?: string;
  /** `BOOLEAN`. "false" unless given. */
  FINALCOMPLIANCE?: boolean | null;
  VENDORKEY?: string;
  VENDORNAME?: string;
  /** `INTEGER`. */
  PROJECTKEY?: IntegerText | null;
  PROJECTNAME?: string;
  COMPLIANCEDEFINITIONID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ComplianceRecordRecord
  extends ComplianceRecordFields, OpenValues {}

export const complianceRecordRecord: Shape<ComplianceRecordRecord> = {
  element: "COMPLIANCERECORD",
  content: `(RECORDNO? & COMPLIANCERECORDID? & COMPLIANCETYPEID? & NAME? & VENDORID? & DESCRIPTION? &
    STATUS? & CONTACTNAME? & POLICYNUMBER? & EFFECTIVEDATE? & EXPIRATIONDATE? & AMOUNT? &
    ADDITIONALINSURED? & REFERENCENUMBER? & SUBROGATIONWAIVER? & DOCUMENTRECEIVED? & PROJECTID? &
    NOTES? & RECEIVEDDATE? & RECEIVEDBYID? & NOTIFICATIONOVERRIDE? & SUPDOCID? &
    SENDTOCONTACTNAME? & FINALCOMPLIANCE? & VENDORKEY? & VENDORNAME? & PROJECTKEY? & PROJECTNAME? &
    COMPLIANCEDEFINITIONID? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
    AMOUNT: "MONEY",
    ADDITIONALINSURED: "BOOLEAN",
    SUBROGATIONWAIVER: "BOOLEAN",
    DOCUMENTRECEIVED: "BOOLEAN",
    NOTES: "STRING_4000",
    NOTIFICATIONOVERRIDE: "BOOLEAN",
    FINALCOMPLIANCE: "BOOLEAN",
    PROJECTKEY: "INTEGER",
  },
  nulls: true,
};
