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
} from "intacct-codegen/runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";

/** A document that shows how a vendor complies. Declared in 3.0/purchasing.dtd. */
export interface CreateCompliancerecord {
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
export const createCompliancerecord: FunctionProfile<
  CreateCompliancerecord,
  CompliancerecordData
> = {
  name: "Intacct compliancerecord CREATE Request",
  version: "3.0",
  within: "create",
  element: "COMPLIANCERECORD",
  content: `(COMPLIANCETYPEID & NAME & VENDORID & DESCRIPTION? & STATUS? & CONTACTNAME? & POLICYNUMBER? &
    EFFECTIVEDATE? & EXPIRATIONDATE? & AMOUNT? & ADDITIONALINSURED? & REFERENCENUMBER? &
    SUBROGATIONWAIVER? & DOCUMENTRECEIVED? & PROJECTID? & NOTES? & RECEIVEDDATE? & RECEIVEDBYID? &
    NOTIFICATIONOVERRIDE? & SUPDOCID? & SENDTOCONTACTNAME?)`,
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    AMOUNT: "MONEY",
    ADDITIONALINSURED: "BOOLEAN",
    SUBROGATIONWAIVER: "BOOLEAN",
    DOCUMENTRECEIVED: "BOOLEAN",
    NOTES: "STRING_4000",
    NOTIFICATIONOVERRIDE: "BOOLEAN",
  },
  response: () => getCompliancerecordResponse,
};

/** A document that shows how a vendor complies. Declared in 3.0/purchasing.dtd. */
export interface UpdateCompliancerecord {
  /** `INTEGER`. */
  RECORDNO: Integer | null;
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
export const updateCompliancerecord: FunctionProfile<
  UpdateCompliancerecord,
  CompliancerecordData
> = {
  name: "Intacct compliancerecord UPDATE Request",
  version: "3.0",
  within: "update",
  element: "COMPLIANCERECORD",
  content: `(RECORDNO & NAME? & VENDORID? & DESCRIPTION? & STATUS? & CONTACTNAME? & POLICYNUMBER? &
    EFFECTIVEDATE? & EXPIRATIONDATE? & AMOUNT? & ADDITIONALINSURED? & REFERENCENUMBER? &
    SUBROGATIONWAIVER? & DOCUMENTRECEIVED? & PROJECTID? & NOTES? & RECEIVEDDATE? & RECEIVEDBYID? &
    NOTIFICATIONOVERRIDE? & SUPDOCID? & SENDTOCONTACTNAME? & FINALCOMPLIANCE?)`,
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
  response: () => getCompliancerecordResponse,
};

/** What Intacct compliancerecord DELETE may ask for. */
export type DeleteCompliancerecord = Delete;

/** `Intacct compliancerecord DELETE Request` */
export const deleteCompliancerecord: FunctionProfile<
  DeleteCompliancerecord,
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
export type GetCompliancerecord = Read<CompliancerecordField | "*">;

/** `Intacct compliancerecord GET Request` */
export const getCompliancerecord: FunctionProfile<
  GetCompliancerecord,
  CompliancerecordData
> = {
  name: "Intacct compliancerecord GET Request",
  version: "3.0",
  fixed: { object: "COMPLIANCERECORD" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getCompliancerecordResponse,
};

/** What Intacct compliancerecord readByName GET may ask for. */
export type ReadByNameCompliancerecord = ReadByName<
  CompliancerecordField | "*"
>;

/** `Intacct compliancerecord readByName GET Request` */
export const readByNameCompliancerecord: FunctionProfile<
  ReadByNameCompliancerecord,
  CompliancerecordData
> = {
  name: "Intacct compliancerecord readByName GET Request",
  version: "3.0",
  fixed: { object: "COMPLIANCERECORD" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameCompliancerecordResponse,
};

/** What Intacct compliancerecord QUERY may ask for. */
export type QueryCompliancerecord = QueryInput;

/** `Intacct compliancerecord QUERY Request` */
export const queryCompliancerecord: QueryProfile<COMPLIANCERECORDRecord> = {
  name: "Intacct compliancerecord QUERY Request",
  version: "3.0",
  fixed: { object: "COMPLIANCERECORD" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryCompliancerecordResponse,
};

/** What Intacct compliancerecord LOOKUP may ask for. */
export type LookupCompliancerecord = Lookup;

/** `Intacct compliancerecord LOOKUP Request` */
export const lookupCompliancerecord: FunctionProfile<
  LookupCompliancerecord,
  TypeData
> = {
  name: "Intacct compliancerecord LOOKUP Request",
  version: "3.0",
  fixed: { object: "COMPLIANCERECORD" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupCompliancerecordResponse,
};

/** `Intacct compliancerecord GET Response` */
export const getCompliancerecordResponse: Profile<CompliancerecordData> = {
  name: "Intacct compliancerecord GET Response",
  version: "3.0",
  element: "data",
  content: "(compliancerecord*)",
  types: { compliancerecord: () => cOMPLIANCERECORDRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct compliancerecord readByName GET Response` */
export const readByNameCompliancerecordResponse: Profile<CompliancerecordData> =
  {
    name: "Intacct compliancerecord readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(compliancerecord*)",
    types: { compliancerecord: () => cOMPLIANCERECORDRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct compliancerecord QUERY Response` */
export const queryCompliancerecordResponse: Profile<COMPLIANCERECORDData> = {
  name: "Intacct compliancerecord QUERY Response",
  version: "3.0",
  element: "data",
  content: "(COMPLIANCERECORD*)",
  types: { COMPLIANCERECORD: () => cOMPLIANCERECORDRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct compliancerecord LOOKUP Response` */
export const lookupCompliancerecordResponse: Profile<TypeData> = {
  name: "Intacct compliancerecord LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `compliancerecord` holds. */
export interface CompliancerecordData extends DataAttributes {
  compliancerecord?: COMPLIANCERECORDRecord[];
}

/** The fields of a compliancerecord that can be asked for. */
export type CompliancerecordField =
  keyof CompliancerecordFields | `${string}.${string}`;

/** What an answer about `COMPLIANCERECORD` holds. */
export interface COMPLIANCERECORDData extends DataAttributes {
  COMPLIANCERECORD?: COMPLIANCERECORDRecord[];
}

/** A document that shows how a vendor complies. Declared in 3.0/purchasing.dtd. */
export interface CompliancerecordFields {
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
export interface COMPLIANCERECORDRecord
  extends CompliancerecordFields, OpenValues {}

export const cOMPLIANCERECORDRecord: Shape<COMPLIANCERECORDRecord> = {
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
