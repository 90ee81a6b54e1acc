// Made by intacct-codegen from 3.0/objects.dtd, 3.0/purchasing.dtd, 3.0/records/groups.dtd; do not edit. Checksum afb0855bd6c00a5a
import type {
  Completed,
  Decimal,
  DecimalText,
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
import { type ApBillRecord, apBillPaths } from "./apbill.js";
import { type ApPaymentRecord, apPaymentPaths } from "./appayment.js";
import {
  type ComplianceTypeRecord,
  complianceTypePaths,
} from "./compliancetype.js";
import { type ContactRecord, contactPaths } from "./contact.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type EmployeeRecord, employeePaths } from "./employee.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type MailAddressRecord, mailAddressRecord } from "./mailaddress.js";
import { type PodocumentRecord, podocumentPaths } from "./podocument.js";
import {
  type PodocumentparamsRecord,
  podocumentparamsPaths,
} from "./podocumentparams.js";
import { type ProjectRecord, projectPaths } from "./project.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";
import { type VendorRecord, vendorPaths } from "./vendor.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A document that shows how a vendor complies. Declared in 3.0/purchasing.dtd. */
export interface CreateComplianceRecord {
  /** Compliance type ID. */
  COMPLIANCETYPEID: string;
  /** Compliance record name. */
  NAME: string;
  /** Vendor ID. */
  VENDORID: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Contact name. */
  CONTACTNAME?: string;
  /** Policy or document number. */
  POLICYNUMBER?: string;
  /** Effective date. */
  EFFECTIVEDATE?: string;
  /** Expiration date. */
  EXPIRATIONDATE?: string;
  /** Amount. `MONEY`. */
  AMOUNT?: Decimal | null;
  /** Additional insured. `BOOLEAN`. "false" unless given. */
  ADDITIONALINSURED?: boolean | null;
  /** Reference number. */
  REFERENCENUMBER?: string;
  /** Subrogation waiver. `BOOLEAN`. "false" unless given. */
  SUBROGATIONWAIVER?: boolean | null;
  /** Document received. `BOOLEAN`. "false" unless given. */
  DOCUMENTRECEIVED?: boolean | null;
  /** Project ID. */
  PROJECTID?: string;
  /** Notes. `STRING_4000`: at most 4000 characters. */
  NOTES?: string;
  /** Received date. */
  RECEIVEDDATE?: string;
  /** Received by ID. */
  RECEIVEDBYID?: string;
  /** Override compliance notification. `BOOLEAN`. "false" unless given. */
  NOTIFICATIONOVERRIDE?: boolean | null;
  /** Attachment. */
  SUPDOCID?: string;
  /** Send document to contact. */
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
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Compliance record ID. */
        COMPLIANCERECORDID?: string;
      }
    | {
        RECORDNO?: never;
        /** Compliance record ID. */
        COMPLIANCERECORDID: string;
      }
  );

interface UpdateComplianceRecordFields {
  /** Compliance record name. */
  NAME?: string;
  /** Vendor ID. */
  VENDORID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Contact name. */
  CONTACTNAME?: string;
  /** Policy or document number. */
  POLICYNUMBER?: string;
  /** Effective date. */
  EFFECTIVEDATE?: string;
  /** Expiration date. */
  EXPIRATIONDATE?: string;
  /** Amount. `MONEY`. */
  AMOUNT?: Decimal | null;
  /** Additional insured. `BOOLEAN`. "false" unless given. */
  ADDITIONALINSURED?: boolean | null;
  /** Reference number. */
  REFERENCENUMBER?: string;
  /** Subrogation waiver. `BOOLEAN`. "false" unless given. */
  SUBROGATIONWAIVER?: boolean | null;
  /** Document received. `BOOLEAN`. "false" unless given. */
  DOCUMENTRECEIVED?: boolean | null;
  /** Project ID. */
  PROJECTID?: string;
  /** Notes. `STRING_4000`: at most 4000 characters. */
  NOTES?: string;
  /** Received date. */
  RECEIVEDDATE?: string;
  /** Received by ID. */
  RECEIVEDBYID?: string;
  /** Override compliance notification. `BOOLEAN`. "false" unless given. */
  NOTIFICATIONOVERRIDE?: boolean | null;
  /** Attachment. */
  SUPDOCID?: string;
  /** Send document to contact. */
  SENDTOCONTACTNAME?: string;
  /** Final compliance. `BOOLEAN`. "false" unless given. */
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
  response: () => getComplianceRecordResponse,
};

/** The input of Intacct compliancerecord DELETE. */
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

/** The input of Intacct compliancerecord GET. */
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

/** The input of Intacct compliancerecord readByName GET. */
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

/** The input of Intacct compliancerecord QUERY. */
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

/** The input of Intacct compliancerecord LOOKUP. */
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
  types: { compliancerecord: () => complianceRecordRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct compliancerecord readByName GET Response` */
export const readByNameComplianceRecordResponse: Profile<ComplianceRecordData> =
  {
    name: "Intacct compliancerecord readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(compliancerecord*)",
    types: { compliancerecord: () => complianceRecordRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct compliancerecord QUERY Response` */
export const queryComplianceRecordResponse: Profile<ComplianceRecordRows> = {
  name: "Intacct compliancerecord QUERY Response",
  version: "3.0",
  element: "data",
  content: "(COMPLIANCERECORD*)",
  types: { COMPLIANCERECORD: () => complianceRecordRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct compliancerecord LOOKUP Response` */
export const lookupComplianceRecordResponse: Profile<TypeData> = {
  name: "Intacct compliancerecord LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `compliancerecord`. */
export interface ComplianceRecordData extends DataAttributes {
  compliancerecord?: ComplianceRecordRecord[];
}

/** The fields of a compliancerecord that can be requested. */
export type ComplianceRecordField =
  keyof ComplianceRecordFields | `${string}.${string}`;

/** The data of an answer about `COMPLIANCERECORD`. */
export interface ComplianceRecordRows extends DataAttributes {
  COMPLIANCERECORD?: ComplianceRecordRecord[];
}

/** A document that shows how a vendor complies. Declared in 3.0/purchasing.dtd. */
export interface ComplianceRecordFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Compliance record ID. */
  COMPLIANCERECORDID?: string;
  /** Compliance type ID. */
  COMPLIANCETYPEID?: string;
  /** Compliance record name. */
  NAME?: string;
  /** Vendor ID. */
  VENDORID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Contact name. */
  CONTACTNAME?: string;
  /** Policy or document number. */
  POLICYNUMBER?: string;
  /** Effective date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EFFECTIVEDATE?: IsoDate | null;
  /** Expiration date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXPIRATIONDATE?: IsoDate | null;
  /** Amount. `MONEY`. */
  AMOUNT?: DecimalText | null;
  /** Additional insured. `BOOLEAN`. "false" unless given. */
  ADDITIONALINSURED?: boolean | null;
  /** Reference number. */
  REFERENCENUMBER?: string;
  /** Subrogation waiver. `BOOLEAN`. "false" unless given. */
  SUBROGATIONWAIVER?: boolean | null;
  /** Document received. `BOOLEAN`. "false" unless given. */
  DOCUMENTRECEIVED?: boolean | null;
  /** Project ID. */
  PROJECTID?: string;
  /** Notes. `STRING_4000`: at most 4000 characters. */
  NOTES?: string;
  /** Received date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECEIVEDDATE?: IsoDate | null;
  /** Received by ID. */
  RECEIVEDBYID?: string;
  /** Override compliance notification. `BOOLEAN`. "false" unless given. */
  NOTIFICATIONOVERRIDE?: boolean | null;
  /** Attachment. */
  SUPDOCID?: string;
  /** Send document to contact. */
  SENDTOCONTACTNAME?: string;
  /** Final compliance. `BOOLEAN`. "false" unless given. */
  FINALCOMPLIANCE?: boolean | null;
  /** Vendor key. `INTEGER`. */
  VENDORKEY?: IntegerText | null;
  /** Vendor name. */
  VENDORNAME?: string;
  /** Project key. `INTEGER`. */
  PROJECTKEY?: IntegerText | null;
  /** Project name. */
  PROJECTNAME?: string;
  /** Compliance definition ID. */
  COMPLIANCEDEFINITIONID?: string;
  /** Compliance type key. `INTEGER`. */
  COMPLIANCETYPEKEY?: IntegerText | null;
  /** Compliance definition key. `INTEGER`. */
  COMPLIANCEDEFINITIONKEY?: IntegerText | null;
  /** Compliance category. */
  CATEGORY?:
    "Insurance" | "Miscellaneous" | "Lien waiver" | (string & {}) | null;
  /** DOCHDRID. */
  DOCHDRID?: string;
  /** Contact key. `INTEGER`. */
  CONTACTKEY?: IntegerText | null;
  /** Transaction definition. */
  DOCPARID?: string;
  /** Primary doc key. `INTEGER`. */
  PRIMARYDOCKEY?: IntegerText | null;
  /** Primary document ID. */
  PRIMARYDOCID?: string;
  /** AP bill key. `INTEGER`. */
  APBILLKEY?: IntegerText | null;
  /** AP bill. */
  APBILLNO?: string;
  /** AP payment. `INTEGER`. */
  APPAYMENTKEY?: IntegerText | null;
  /** Compliance template. */
  COMPLIANCETEMPLATE?: string;
  /** Final compliance template. */
  FINALCOMPLIANCETEMPLATE?: string;
  /** Secondary vendor compliance template. */
  SECVENDCOMPLIANCETEMPLATE?: string;
  /** Voided. */
  VOIDED?: "true" | "false" | (string & {}) | null;
  /** Send-to contact key. `INTEGER`. */
  SENDTOCONTACTKEY?: IntegerText | null;
  /** Validate against. */
  VALIDATIONRULE?:
    "Expiration date" | "Document received" | (string & {}) | null;
  /** Received by key. `INTEGER`. */
  RECEIVEDBYKEY?: IntegerText | null;
  /** Received by name. */
  RECEIVEDBYNAME?: string;
  /** When not compliant in AP payments. "Ignore" unless given. */
  PAYMENTNOTIFICATION?: "Ignore" | "Warning" | "Error" | (string & {}) | null;
  /** System generated. */
  SYSTEMGENERATED?: "true" | "false" | (string & {}) | null;
  /** Secondary vendor name. */
  SECONDARYVENDORNAME?: string;
  /** Secondary vendor. `BOOLEAN`. */
  SECONDARYVENDOR?: boolean | null;
  COMPLIANCESENDTO?: CompliancesendtoRecord;
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
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ComplianceRecordRelations {
  APBILL: ApBillRecord;
  COMPLIANCETYPE: ComplianceTypeRecord;
  CONTACT: ContactRecord;
  MELOCATION: LocationRecord;
  PAYMENT: ApPaymentRecord;
  PODOCPAR: PodocumentparamsRecord;
  PRIMARYDOC: PodocumentRecord;
  PROJECT: ProjectRecord;
  RECEIVEDBY: EmployeeRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
  VENDOR: VendorRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ComplianceRecordRecord
  extends
    ComplianceRecordFields,
    OpenValues,
    Related<ComplianceRecordFields, ComplianceRecordRelations> {}

export const complianceRecordRecord: Shape<ComplianceRecordRecord> = {
  element: "COMPLIANCERECORD",
  content: `(RECORDNO? & COMPLIANCERECORDID? & COMPLIANCETYPEID? & NAME? & VENDORID? & DESCRIPTION? &
    STATUS? & CONTACTNAME? & POLICYNUMBER? & EFFECTIVEDATE? & EXPIRATIONDATE? & AMOUNT? &
    ADDITIONALINSURED? & REFERENCENUMBER? & SUBROGATIONWAIVER? & DOCUMENTRECEIVED? & PROJECTID? &
    NOTES? & RECEIVEDDATE? & RECEIVEDBYID? & NOTIFICATIONOVERRIDE? & SUPDOCID? &
    SENDTOCONTACTNAME? & FINALCOMPLIANCE? & VENDORKEY? & VENDORNAME? & PROJECTKEY? & PROJECTNAME? &
    COMPLIANCEDEFINITIONID? & COMPLIANCETYPEKEY? & COMPLIANCEDEFINITIONKEY? & CATEGORY? &
    DOCHDRID? & CONTACTKEY? & DOCPARID? & PRIMARYDOCKEY? & PRIMARYDOCID? & APBILLKEY? & APBILLNO? &
    APPAYMENTKEY? & COMPLIANCETEMPLATE? & FINALCOMPLIANCETEMPLATE? & SECVENDCOMPLIANCETEMPLATE? &
    VOIDED? & SENDTOCONTACTKEY? & VALIDATIONRULE? & RECEIVEDBYKEY? & RECEIVEDBYNAME? &
    PAYMENTNOTIFICATION? & SYSTEMGENERATED? & SECONDARYVENDORNAME? & SECONDARYVENDOR? &
    COMPLIANCESENDTO? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    EFFECTIVEDATE: "DATE_MDY",
    EXPIRATIONDATE: "DATE_MDY",
    AMOUNT: "MONEY",
    ADDITIONALINSURED: "BOOLEAN",
    SUBROGATIONWAIVER: "BOOLEAN",
    DOCUMENTRECEIVED: "BOOLEAN",
    NOTES: "STRING_4000",
    RECEIVEDDATE: "DATE_MDY",
    NOTIFICATIONOVERRIDE: "BOOLEAN",
    FINALCOMPLIANCE: "BOOLEAN",
    VENDORKEY: "INTEGER",
    PROJECTKEY: "INTEGER",
    COMPLIANCETYPEKEY: "INTEGER",
    COMPLIANCEDEFINITIONKEY: "INTEGER",
    CATEGORY: "ENUM",
    CONTACTKEY: "INTEGER",
    PRIMARYDOCKEY: "INTEGER",
    APBILLKEY: "INTEGER",
    APPAYMENTKEY: "INTEGER",
    VOIDED: "ENUM",
    SENDTOCONTACTKEY: "INTEGER",
    VALIDATIONRULE: "ENUM",
    RECEIVEDBYKEY: "INTEGER",
    PAYMENTNOTIFICATION: "ENUM",
    SYSTEMGENERATED: "ENUM",
    SECONDARYVENDOR: "BOOLEAN",
    COMPLIANCESENDTO: () => compliancesendtoRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => complianceRecordPaths,
  answer: true,
};

export const complianceRecordPaths: Paths = {
  types: {
    BOOLEAN:
      "ADDITIONALINSURED SUBROGATIONWAIVER DOCUMENTRECEIVED NOTIFICATIONOVERRIDE FINALCOMPLIANCE SECONDARYVENDOR COMPLIANCESENDTO.VISIBLE COMPLIANCESENDTO.TAXABLE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "EFFECTIVEDATE EXPIRATIONDATE RECEIVEDDATE COMPLIANCESENDTO.TAXIDVALIDATIONDATE",
  },
  to: {
    APBILL: () => apBillPaths,
    COMPLIANCETYPE: () => complianceTypePaths,
    CONTACT: () => contactPaths,
    MELOCATION: () => locationPaths,
    PAYMENT: () => apPaymentPaths,
    PODOCPAR: () => podocumentparamsPaths,
    PRIMARYDOC: () => podocumentPaths,
    PROJECT: () => projectPaths,
    RECEIVEDBY: () => employeePaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
    VENDOR: () => vendorPaths,
  },
};

/** Declared in 3.0/records/groups.dtd. */
export interface CompliancesendtoRecord extends OpenValues {
  /** Tax ID. */
  TAXID?: string;
  /** Contact name. */
  CONTACTNAME?: string;
  /** Contact: Prefix. */
  PREFIX?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** Contact: MI. */
  INITIAL?: string;
  /** Last name. */
  LASTNAME?: string;
  /** Contact: Company name. */
  COMPANYNAME?: string;
  /** Contact: Print as. */
  PRINTAS?: string;
  /** Contact: Phone 1. */
  PHONE1?: string;
  /** Contact: Phone 2. */
  PHONE2?: string;
  /** Contact: Mobile phone. */
  CELLPHONE?: string;
  /** Contact: Pager. */
  PAGER?: string;
  /** Contact: Fax. */
  FAX?: string;
  /** Contact: Email 1. */
  EMAIL1?: string;
  /** Contact: Email 2. */
  EMAIL2?: string;
  /** Contact: URL 1. */
  URL1?: string;
  /** Contact: URL 2. */
  URL2?: string;
  /** Visible. `BOOLEAN`. */
  VISIBLE?: boolean | null;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Tax group record number. `INTEGER`. */
  TAXGROUPKEY?: IntegerText | null;
  /** Contact tax group. */
  TAXGROUP?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** SIRET. */
  SIRET?: string;
  /** Legal category. */
  LEGAL_CATEGORY?: string;
  /** Main activity. */
  MAIN_ACTIVITY?: string;
  /** Type of company. */
  TYPE_OF_COMPANY?: string;
  /** Registered capital. `INTEGER`. */
  REGISTERED_CAPITAL?: IntegerText | null;
  /** VAT regime. */
  VAT_REGIME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  TAXIDVALIDATIONDATE?: IsoDate | null;
  /** GST registered. */
  GSTREGISTERED?: "T" | "F" | (string & {}) | null;
  TAXCOMPANYNAME?: string;
  TAXADDRESS?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Name. */
  NAME?: string;
  /** A postal address. */
  MAILADDRESS?: MailAddressRecord;
}

export const compliancesendtoRecord: Shape<CompliancesendtoRecord> = {
  element: "COMPLIANCESENDTO",
  content: `(TAXID? & CONTACTNAME? & PREFIX? & FIRSTNAME? & INITIAL? & LASTNAME? & COMPANYNAME? & PRINTAS? &
    PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL1? & EMAIL2? & URL1? & URL2? & VISIBLE? &
    TAXABLE? & TAXGROUPKEY? & TAXGROUP? & TAXSOLUTIONID? & TAXSCHEDULE? & SIRET? & LEGAL_CATEGORY? &
    MAIN_ACTIVITY? & TYPE_OF_COMPANY? & REGISTERED_CAPITAL? & VAT_REGIME? & TAXIDVALIDATIONDATE? &
    GSTREGISTERED? & TAXCOMPANYNAME? & TAXADDRESS? & STATUS? & NAME? & MAILADDRESS? & #ANY*)`,
  types: {
    VISIBLE: "BOOLEAN",
    TAXABLE: "BOOLEAN",
    TAXGROUPKEY: "INTEGER",
    REGISTERED_CAPITAL: "INTEGER",
    TAXIDVALIDATIONDATE: "DATE_MDY",
    GSTREGISTERED: "ENUM",
    STATUS: "ENUM",
    MAILADDRESS: () => mailAddressRecord,
  },
  answer: true,
};
