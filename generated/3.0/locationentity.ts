// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd, 3.0/records/company.dtd, shared/objects.dtd; do not edit. Checksum d574fa3a7c3be759
import type {
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
  IsoDateTime,
  OpenRecord,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type ContactRecord, contactPaths } from "./contact.js";
import {
  type ContactInfoRecord,
  contactInfoRecord,
} from "./contactinfo-record.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type EmployeeRecord, employeePaths } from "./employee.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct locationentity GET. */
export type GetLocationEntity = Read<LocationEntityField | "*">;

/** `Intacct locationentity GET Request` */
export const getLocationEntity: FunctionProfile<
  GetLocationEntity,
  LocationEntityData
> = {
  name: "Intacct locationentity GET Request",
  version: "3.0",
  fixed: { object: "LOCATIONENTITY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getLocationEntityResponse,
};

/** The input of Intacct locationentity readByName GET. */
export type ReadByNameLocationEntity = ReadByName<LocationEntityField | "*">;

/** `Intacct locationentity readByName GET Request` */
export const readByNameLocationEntity: FunctionProfile<
  ReadByNameLocationEntity,
  LocationEntityData
> = {
  name: "Intacct locationentity readByName GET Request",
  version: "3.0",
  fixed: { object: "LOCATIONENTITY" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameLocationEntityResponse,
};

/** The input of Intacct locationentity readByQuery QUERY. */
export type ReadByQueryLocationEntity = ReadByQuery<LocationEntityField | "*">;

/** `Intacct locationentity readByQuery QUERY Request` */
export const readByQueryLocationEntity: FunctionProfile<
  ReadByQueryLocationEntity,
  LocationEntityData
> = {
  name: "Intacct locationentity readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "LOCATIONENTITY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryLocationEntityResponse,
};

/** The input of Intacct locationentity QUERY. */
export type QueryLocationEntity = QueryInput;

/** `Intacct locationentity QUERY Request` */
export const queryLocationEntity: QueryProfile<LocationEntityRecord> = {
  name: "Intacct locationentity QUERY Request",
  version: "3.0",
  fixed: { object: "LOCATIONENTITY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryLocationEntityResponse,
};

/** The input of Intacct locationentity LOOKUP. */
export type LookupLocationEntity = Lookup;

/** `Intacct locationentity LOOKUP Request` */
export const lookupLocationEntity: FunctionProfile<
  LookupLocationEntity,
  TypeData
> = {
  name: "Intacct locationentity LOOKUP Request",
  version: "3.0",
  fixed: { object: "LOCATIONENTITY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupLocationEntityResponse,
};

/** The input of Intacct locationentity get GET. */
export type GetLocationEntityFunction = Get;

/** `Intacct locationentity get GET Request` */
export const getLocationEntityFunction: FunctionProfile<
  GetLocationEntityFunction,
  LocationEntityRows2
> = {
  name: "Intacct locationentity get GET Request",
  version: "3.0",
  fixed: { object: "locationentity" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getLocationEntityFunctionResponse,
};

/** The input of Intacct locationentity get_list QUERY. */
export type GetListLocationEntity = GetList;

/** `Intacct locationentity get_list QUERY Request` */
export const getListLocationEntity: FunctionProfile<
  GetListLocationEntity,
  LocationEntityRows2
> = {
  name: "Intacct locationentity get_list QUERY Request",
  version: "3.0",
  fixed: { object: "locationentity" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListLocationEntityResponse,
};

/** `Intacct locationentity GET Response` */
export const getLocationEntityResponse: Profile<LocationEntityData> = {
  name: "Intacct locationentity GET Response",
  version: "3.0",
  element: "data",
  content: "(locationentity*)",
  types: { locationentity: () => locationEntityRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct locationentity readByName GET Response` */
export const readByNameLocationEntityResponse: Profile<LocationEntityData> = {
  name: "Intacct locationentity readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(locationentity*)",
  types: { locationentity: () => locationEntityRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct locationentity readByQuery QUERY Response` */
export const readByQueryLocationEntityResponse: Profile<LocationEntityData> = {
  name: "Intacct locationentity readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(locationentity*)",
  types: { locationentity: () => locationEntityRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct locationentity QUERY Response` */
export const queryLocationEntityResponse: Profile<LocationEntityRows> = {
  name: "Intacct locationentity QUERY Response",
  version: "3.0",
  element: "data",
  content: "(LOCATIONENTITY*)",
  types: { LOCATIONENTITY: () => locationEntityRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct locationentity LOOKUP Response` */
export const lookupLocationEntityResponse: Profile<TypeData> = {
  name: "Intacct locationentity LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct locationentity get GET Response` */
export const getLocationEntityFunctionResponse: Profile<LocationEntityRows2> = {
  name: "Intacct locationentity get GET Response",
  version: "3.0",
  element: "data",
  content: "(locationentity*)",
  types: {
    locationentity: () => ({ element: "locationentity", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct locationentity get_list QUERY Response` */
export const getListLocationEntityResponse: Profile<LocationEntityRows2> = {
  name: "Intacct locationentity get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(locationentity*)",
  types: {
    locationentity: () => ({ element: "locationentity", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `locationentity`. */
export interface LocationEntityData extends DataAttributes {
  locationentity?: LocationEntityRecord[];
}

/** The fields of a locationentity that can be requested. */
export type LocationEntityField =
  keyof LocationEntityFields | `${string}.${string}`;

/** The data of an answer about `LOCATIONENTITY`. */
export interface LocationEntityRows extends DataAttributes {
  LOCATIONENTITY?: LocationEntityRecord[];
}

/** The data of an answer about `locationentity`. */
export interface LocationEntityRows2 extends DataAttributes {
  locationentity?: OpenRecord[];
}

/** An entity of the company. Declared in 3.0/company.dtd. */
export interface LocationEntityFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** ID. */
  LOCATIONID?: string;
  /** Name. */
  NAME?: string;
  /** Status. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Parent. */
  PARENTID?: string;
  /** Parent - Name. */
  PARENTNAME?: string;
  /** Manager name. */
  SUPERVISORNAME?: string;
  /** Manager. */
  SUPERVISORID?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Federal ID. */
  FEDERALID?: string;
  /** First fiscal month. */
  FIRSTMONTH?:
    | "1"
    | "2"
    | "3"
    | "4"
    | "5"
    | "6"
    | "7"
    | "8"
    | "9"
    | "10"
    | "11"
    | "12"
    | (string & {})
    | null;
  /** Week begins on. */
  WEEKSTART?:
    "1" | "2" | "3" | "4" | "5" | "6" | "7" | "9" | (string & {}) | null;
  MESSAGE_TEXT?: string;
  MARKETING_TEXT?: string;
  FOOTNOTETEXT?: string;
  /** Print entity name as. */
  REPORTPRINTAS?: string;
  ISROOT?: string;
  /** Reserve amount. `NUMBER`. */
  RESERVEAMT?: DecimalText | null;
  /** Vendor name. */
  VENDORNAME?: string;
  /** Vendor tied with. */
  VENDORID?: string;
  /** Customer tied with. */
  CUSTOMERID?: string;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Base currency. */
  CURRENCY?: string;
  /** Entity ID and name. */
  ENTITY?: string;
  /** Enable different accounts based on the target entity. `BOOLEAN`. */
  HAS_IE_RELATION?: boolean | null;
  /** Entity title. */
  CUSTTITLE?: string;
  /** Work days. */
  BUSINESSDAYS?: string;
  /** Weekends. */
  WEEKENDS?: string;
  /** First tax month. */
  FIRSTMONTHTAX?:
    | "1"
    | "2"
    | "3"
    | "4"
    | "5"
    | "6"
    | "7"
    | "8"
    | "9"
    | "10"
    | "11"
    | "12"
    | (string & {})
    | null;
  /** Contact record number. `INTEGER`. */
  CONTACTKEY?: IntegerText | null;
  /** Supervisor record number. `INTEGER`. */
  SUPERVISORKEY?: IntegerText | null;
  /** Parent location key. `INTEGER`. */
  PARENTKEY?: IntegerText | null;
  /** Ship-to contact record number. `INTEGER`. */
  SHIPTOKEY?: IntegerText | null;
  /** IE payable account record number. `INTEGER`. */
  IEPAYABLEACCTKEY?: IntegerText | null;
  /** IE receivable account record number. `INTEGER`. */
  IERECEIVABLEACCTKEY?: IntegerText | null;
  /** Vendor entity. */
  VENDENTITY?: string;
  /** Customer entity. */
  CUSTENTITY?: string;
  /** Tax ID. */
  TAXID?: string;
  /** SIREN. */
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
  /** Default country for addresses. */
  ADDRESSCOUNTRYDEFAULT?: string;
  /** Location type. */
  LOCATIONTYPE?: "E" | "N" | "C" | (string & {}) | null;
  /** Entity name. */
  ENTITYNAME?: string;
  /** Open books from. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTOPEN?: IsoDate | null;
  /** Enable legal name and address on 1099 and 1096 forms. `BOOLEAN`. */
  ENABLELEGALCONTACT?: boolean | null;
  /** Legal name. */
  LEGALNAME?: string;
  /** Legal address line 1. */
  LEGALADDRESS1?: string;
  /** Legal address line 2. */
  LEGALADDRESS2?: string;
  /** Legal address line 3. */
  LEGALADDRESS3?: string;
  /** Legal city. */
  LEGALCITY?: string;
  /** Legal state or territory. */
  LEGALSTATE?: string;
  /** Legal ZIP or postal code. */
  LEGALZIPCODE?: string;
  /** Legal country. */
  LEGALCOUNTRY?: string;
  /** Legal country. */
  LEGALCOUNTRYCODE?: string;
  /** Operating country. */
  OPCOUNTRY?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Enable input tax credit. `BOOLEAN`. */
  PARTIALEXEMPT?: boolean | null;
  /** Default input tax credit on. `BOOLEAN`. */
  DEFAULTPARTIALEXEMPT?: boolean | null;
  /** Unrecoverable tax account. */
  UNRECOVERABLETAXACCTNO?: string;
  /** Type. */
  ACCOUNTINGTYPE?: "Entity" | "Fund" | (string & {}) | null;
  /** Legal contact name. */
  LEGALCONTACTNAME?: string;
  /** Legal contact phone. */
  LEGALCONTACTPHONE?: string;
  /** Legal contact fax. */
  LEGALCONTACTFAX?: string;
  /** Legal contact email. */
  LEGALCONTACTEMAIL?: string;
  /** Legal branch number. */
  LEGALBRANCHNUMBER?: string;
  /** Enable legal name and address on TPAR. `BOOLEAN`. */
  ENABLELEGALCONTACT_TPAR?: boolean | null;
  /** Lock closed periods. `DATE_MDY`, sent as mm/dd/yyyy. */
  STATUTORYREPORTINGPERIOD?: IsoDate | null;
  /** Limited entity. */
  ISLIMITEDENTITY?: "true" | "false" | (string & {}) | null;
  /** Enable e-invoicing. */
  EINVOICEENABLED?: "true" | "false" | (string & {}) | null;
  /** Cash basis tax capture. `BOOLEAN`. */
  PAYMENTTAXCAPTURE?: boolean | null;
  /** Base currency. */
  CURRENCYKEY?: string;
  /** Electronic address. */
  ELECTRONICADDRESS?: string;
  /** A contact, by name. */
  CONTACTINFO?: ContactInfoRecord;
  IEPAYABLE?: LocationEntityIepayableRecord;
  IERECEIVABLE?: LocationEntityIereceivableRecord;
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
export interface LocationEntityRelations {
  CONTACT: ContactRecord;
  IEPAYABLE: GlAccountRecord;
  IERECEIVABLE: GlAccountRecord;
  MANAGER: EmployeeRecord;
  SHIPTO: ContactRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface LocationEntityRecord
  extends
    LocationEntityFields,
    OpenValues,
    Related<LocationEntityFields, LocationEntityRelations> {}

export const locationEntityRecord: Shape<LocationEntityRecord> = {
  element: "LOCATIONENTITY",
  content: `(RECORDNO? & DEPARTMENTID? & LOCATIONID? & NAME? & STATUS? & PARENTID? & PARENTNAME? &
    SUPERVISORNAME? & SUPERVISORID? & STARTDATE? & ENDDATE? & FEDERALID? & FIRSTMONTH? &
    WEEKSTART? & MESSAGE_TEXT? & MARKETING_TEXT? & FOOTNOTETEXT? & REPORTPRINTAS? & ISROOT? &
    RESERVEAMT? & VENDORNAME? & VENDORID? & CUSTOMERID? & CUSTOMERNAME? & CURRENCY? & ENTITY? &
    HAS_IE_RELATION? & CUSTTITLE? & BUSINESSDAYS? & WEEKENDS? & FIRSTMONTHTAX? & CONTACTKEY? &
    SUPERVISORKEY? & PARENTKEY? & SHIPTOKEY? & IEPAYABLEACCTKEY? & IERECEIVABLEACCTKEY? &
    VENDENTITY? & CUSTENTITY? & TAXID? & SIRET? & LEGAL_CATEGORY? & MAIN_ACTIVITY? &
    TYPE_OF_COMPANY? & REGISTERED_CAPITAL? & VAT_REGIME? & ADDRESSCOUNTRYDEFAULT? & LOCATIONTYPE? &
    ENTITYNAME? & STARTOPEN? & ENABLELEGALCONTACT? & LEGALNAME? & LEGALADDRESS1? & LEGALADDRESS2? &
    LEGALADDRESS3? & LEGALCITY? & LEGALSTATE? & LEGALZIPCODE? & LEGALCOUNTRY? & LEGALCOUNTRYCODE? &
    OPCOUNTRY? & TAXSOLUTIONID? & PARTIALEXEMPT? & DEFAULTPARTIALEXEMPT? & UNRECOVERABLETAXACCTNO? &
    ACCOUNTINGTYPE? & LEGALCONTACTNAME? & LEGALCONTACTPHONE? & LEGALCONTACTFAX? &
    LEGALCONTACTEMAIL? & LEGALBRANCHNUMBER? & ENABLELEGALCONTACT_TPAR? & STATUTORYREPORTINGPERIOD? &
    ISLIMITEDENTITY? & EINVOICEENABLED? & PAYMENTTAXCAPTURE? & CURRENCYKEY? & ELECTRONICADDRESS? &
    CONTACTINFO? & IEPAYABLE? & IERECEIVABLE? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    STARTDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    FIRSTMONTH: "ENUM",
    WEEKSTART: "ENUM",
    RESERVEAMT: "NUMBER",
    HAS_IE_RELATION: "BOOLEAN",
    FIRSTMONTHTAX: "ENUM",
    CONTACTKEY: "INTEGER",
    SUPERVISORKEY: "INTEGER",
    PARENTKEY: "INTEGER",
    SHIPTOKEY: "INTEGER",
    IEPAYABLEACCTKEY: "INTEGER",
    IERECEIVABLEACCTKEY: "INTEGER",
    REGISTERED_CAPITAL: "INTEGER",
    LOCATIONTYPE: "ENUM",
    STARTOPEN: "DATE_MDY",
    ENABLELEGALCONTACT: "BOOLEAN",
    PARTIALEXEMPT: "BOOLEAN",
    DEFAULTPARTIALEXEMPT: "BOOLEAN",
    ACCOUNTINGTYPE: "ENUM",
    ENABLELEGALCONTACT_TPAR: "BOOLEAN",
    STATUTORYREPORTINGPERIOD: "DATE_MDY",
    ISLIMITEDENTITY: "ENUM",
    EINVOICEENABLED: "ENUM",
    PAYMENTTAXCAPTURE: "BOOLEAN",
    CONTACTINFO: () => contactInfoRecord,
    IEPAYABLE: () => locationEntityIepayableRecord,
    IERECEIVABLE: () => locationEntityIereceivableRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => locationEntityPaths,
  answer: true,
};

export const locationEntityPaths: Paths = {
  types: {
    BOOLEAN:
      "HAS_IE_RELATION ENABLELEGALCONTACT PARTIALEXEMPT DEFAULTPARTIALEXEMPT ENABLELEGALCONTACT_TPAR PAYMENTTAXCAPTURE CONTACTINFO.VISIBLE CONTACTINFO.TAXABLE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "STARTDATE ENDDATE STARTOPEN STATUTORYREPORTINGPERIOD CONTACTINFO.TAXIDVALIDATIONDATE",
  },
  to: {
    CONTACT: () => contactPaths,
    IEPAYABLE: () => glAccountPaths,
    IERECEIVABLE: () => glAccountPaths,
    MANAGER: () => employeePaths,
    SHIPTO: () => contactPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

/** Declared in 3.0/records/company.dtd. */
export interface LocationEntityIepayableRecord extends OpenValues {
  /** Inter-entity payable account. */
  ACCOUNT?: string;
  NUMBER?: string;
}

export const locationEntityIepayableRecord: Shape<LocationEntityIepayableRecord> =
  {
    element: "IEPAYABLE",
    content: "(ACCOUNT? & NUMBER? & #ANY*)",
    answer: true,
  };

/** Declared in 3.0/records/company.dtd. */
export interface LocationEntityIereceivableRecord extends OpenValues {
  /** Inter-entity receivable account. */
  ACCOUNT?: string;
  NUMBER?: string;
}

export const locationEntityIereceivableRecord: Shape<LocationEntityIereceivableRecord> =
  {
    element: "IERECEIVABLE",
    content: "(ACCOUNT? & NUMBER? & #ANY*)",
    answer: true,
  };
