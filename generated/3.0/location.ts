// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd, 3.0/records/company.dtd, shared/company.dtd, shared/objects.dtd; do not edit. Checksum 2510401db4031a6f
import type {
  Completed,
  Created,
  FunctionProfile,
  Integer,
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
import {
  type CreateContactInfo,
  createContactInfo,
} from "./create-contactinfo.js";
import { type CreateShipTo, createShipTo } from "./create-shipto.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type EmployeeRecord, employeePaths } from "./employee.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type Primary, primary } from "./primary.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumStatus, enumStatus } from "./scalars.js";
import { type ShipToRecord, shipToRecord } from "./shipto-record.js";
import { type ShipTo, shipTo } from "./shipto.js";
import {
  type UpdateContactInfo,
  updateContactInfo,
} from "./update-contactinfo.js";
import { type UpdateShipTo, updateShipTo } from "./update-shipto.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a location. Declared in shared/company.dtd. */
export interface CreateLocationFunction {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** Borrowed from 2.1: `ID`. */
  locationid: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name: string;
  /** Borrowed from 2.1: `ID`. */
  parentid?: string;
  /** Borrowed from 2.1: `ID`. */
  supervisorid?: string;
  /** `DATE`, sent as year, month and day. */
  startdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  primary?: Primary;
  shipto?: ShipTo;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_250`: at most 250 characters. */
  custtitle?: string;
}

/** `Intacct create_location CREATE Request` */
export const createLocationFunction: FunctionProfile<
  CreateLocationFunction,
  Created
> = {
  name: "Intacct create_location CREATE Request",
  version: "3.0",
  element: "create_location",
  content: `(locationid, name, parentid?, supervisorid?, startdate?, enddate?, status?, externalid?,
    primary?, shipto?, customfields?, custtitle?)`,
  types: {
    locationid: "ID",
    name: "STRING_100 borrowed",
    parentid: "ID",
    supervisorid: "ID",
    startdate: "DATE",
    enddate: "DATE",
    status: enumStatus,
    externalid: "KEY",
    primary: () => primary,
    shipto: () => shipTo,
    customfields: () => customFields,
    custtitle: "STRING_250 borrowed",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates a location. Declared in shared/company.dtd. */
export interface UpdateLocationFunction {
  locationid: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name?: string;
  /** Borrowed from 2.1: `ID`. */
  parentid?: string;
  /** Borrowed from 2.1: `ID`. */
  supervisorid?: string;
  /** `DATE`, sent as year, month and day. */
  startdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  primary?: Primary;
  shipto?: ShipTo;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_250`: at most 250 characters. */
  custtitle?: string;
}

/** `Intacct update_location UPDATE Request` */
export const updateLocationFunction: FunctionProfile<
  UpdateLocationFunction,
  Completed
> = {
  name: "Intacct update_location UPDATE Request",
  version: "3.0",
  element: "update_location",
  content: `(name?, parentid?, supervisorid?, startdate?, enddate?, status?, primary?, shipto?,
    customfields?, custtitle?)`,
  types: {
    name: "STRING_100 borrowed",
    parentid: "ID",
    supervisorid: "ID",
    startdate: "DATE",
    enddate: "DATE",
    status: enumStatus,
    primary: () => primary,
    shipto: () => shipTo,
    customfields: () => customFields,
    custtitle: "STRING_250 borrowed",
  },
  attributes: {
    locationid: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a location. Declared in shared/company.dtd. */
export interface DeleteLocationFunction {
  locationid: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_location DELETE Request` */
export const deleteLocationFunction: FunctionProfile<
  DeleteLocationFunction,
  Completed
> = {
  name: "Intacct delete_location DELETE Request",
  version: "3.0",
  element: "delete_location",
  content: "EMPTY",
  attributes: {
    locationid: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** A location. Declared in 3.0/company.dtd. */
export interface CreateLocation {
  /** ID. */
  LOCATIONID: string;
  /** Name. */
  NAME: string;
  /** Parent. */
  PARENTID?: string;
  /** Manager. */
  SUPERVISORID?: string;
  /** A contact, by name. */
  CONTACTINFO?: CreateContactInfo;
  /** The contact that goods go to, by name. */
  SHIPTO?: CreateShipTo;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Location title. */
  CUSTTITLE?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct location CREATE Request` */
export const createLocation: FunctionProfile<CreateLocation, LocationData> = {
  name: "Intacct location CREATE Request",
  version: "3.0",
  within: "create",
  element: "LOCATION",
  content: `(LOCATIONID & NAME & PARENTID? & SUPERVISORID? & CONTACTINFO? & SHIPTO? & STARTDATE? &
    ENDDATE? & CUSTTITLE? & STATUS?)`,
  source: "documented",
  types: {
    CONTACTINFO: () => createContactInfo,
    SHIPTO: () => createShipTo,
    STARTDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getLocationResponse,
};

/** A location. Declared in 3.0/company.dtd. */
export type UpdateLocation = UpdateLocationFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** ID. */
        LOCATIONID?: string;
      }
    | {
        RECORDNO?: never;
        /** ID. */
        LOCATIONID: string;
      }
  );

interface UpdateLocationFields {
  /** Name. */
  NAME?: string;
  /** Parent. */
  PARENTID?: string;
  /** Manager. */
  SUPERVISORID?: string;
  /** A contact, by name. */
  CONTACTINFO?: UpdateContactInfo;
  /** The contact that goods go to, by name. */
  SHIPTO?: UpdateShipTo;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Location title. */
  CUSTTITLE?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
}

/** `Intacct location UPDATE Request` */
export const updateLocation: FunctionProfile<UpdateLocation, LocationData> = {
  name: "Intacct location UPDATE Request",
  version: "3.0",
  within: "update",
  element: "LOCATION",
  content: `((RECORDNO || LOCATIONID) & NAME? & PARENTID? & SUPERVISORID? & CONTACTINFO? & SHIPTO? &
    STARTDATE? & ENDDATE? & CUSTTITLE? & STATUS?)`,
  source: "documented",
  wants: ["NAME"],
  types: {
    RECORDNO: "INTEGER",
    CONTACTINFO: () => updateContactInfo,
    SHIPTO: () => updateShipTo,
    STARTDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
  },
  response: () => getLocationResponse,
};

/** The input of Intacct location DELETE. */
export type DeleteLocation = Delete;

/** `Intacct location DELETE Request` */
export const deleteLocation: FunctionProfile<DeleteLocation, Completed> = {
  name: "Intacct location DELETE Request",
  version: "3.0",
  fixed: { object: "LOCATION" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct location GET. */
export type GetLocation = Read<LocationField | "*">;

/** `Intacct location GET Request` */
export const getLocation: FunctionProfile<GetLocation, LocationData> = {
  name: "Intacct location GET Request",
  version: "3.0",
  fixed: { object: "LOCATION" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getLocationResponse,
};

/** The input of Intacct location readByName GET. */
export type ReadByNameLocation = ReadByName<LocationField | "*">;

/** `Intacct location readByName GET Request` */
export const readByNameLocation: FunctionProfile<
  ReadByNameLocation,
  LocationData
> = {
  name: "Intacct location readByName GET Request",
  version: "3.0",
  fixed: { object: "LOCATION" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameLocationResponse,
};

/** The input of Intacct location readByQuery QUERY. */
export type ReadByQueryLocation = ReadByQuery<LocationField | "*">;

/** `Intacct location readByQuery QUERY Request` */
export const readByQueryLocation: FunctionProfile<
  ReadByQueryLocation,
  LocationData
> = {
  name: "Intacct location readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "LOCATION" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryLocationResponse,
};

/** The input of Intacct location QUERY. */
export type QueryLocation = QueryInput;

/** `Intacct location QUERY Request` */
export const queryLocation: QueryProfile<LocationRecord> = {
  name: "Intacct location QUERY Request",
  version: "3.0",
  fixed: { object: "LOCATION" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryLocationResponse,
};

/** The input of Intacct location LOOKUP. */
export type LookupLocation = Lookup;

/** `Intacct location LOOKUP Request` */
export const lookupLocation: FunctionProfile<LookupLocation, TypeData> = {
  name: "Intacct location LOOKUP Request",
  version: "3.0",
  fixed: { object: "LOCATION" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupLocationResponse,
};

/** The input of Intacct location get GET. */
export type GetLocationFunction = Get;

/** `Intacct location get GET Request` */
export const getLocationFunction: FunctionProfile<
  GetLocationFunction,
  LocationRows2
> = {
  name: "Intacct location get GET Request",
  version: "3.0",
  fixed: { object: "location" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getLocationFunctionResponse,
};

/** The input of Intacct location get_list QUERY. */
export type GetListLocation = GetList;

/** `Intacct location get_list QUERY Request` */
export const getListLocation: FunctionProfile<GetListLocation, LocationRows2> =
  {
    name: "Intacct location get_list QUERY Request",
    version: "3.0",
    fixed: { object: "location" },
    element: "get_list",
    content: "(filter?, sorts?, fields?, additional_parameters?)",
    types: getListTypes,
    attributes: {
      start: "CDATA #IMPLIED",
      maxitems: "CDATA #IMPLIED",
      showprivate: '(true | false) "false"',
    },
    response: () => getListLocationResponse,
  };

/** `Intacct location GET Response` */
export const getLocationResponse: Profile<LocationData> = {
  name: "Intacct location GET Response",
  version: "3.0",
  element: "data",
  content: "(location*)",
  types: { location: () => locationRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct location readByName GET Response` */
export const readByNameLocationResponse: Profile<LocationData> = {
  name: "Intacct location readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(location*)",
  types: { location: () => locationRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct location readByQuery QUERY Response` */
export const readByQueryLocationResponse: Profile<LocationData> = {
  name: "Intacct location readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(location*)",
  types: { location: () => locationRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct location QUERY Response` */
export const queryLocationResponse: Profile<LocationRows> = {
  name: "Intacct location QUERY Response",
  version: "3.0",
  element: "data",
  content: "(LOCATION*)",
  types: { LOCATION: () => locationRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct location LOOKUP Response` */
export const lookupLocationResponse: Profile<TypeData> = {
  name: "Intacct location LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct location get GET Response` */
export const getLocationFunctionResponse: Profile<LocationRows2> = {
  name: "Intacct location get GET Response",
  version: "3.0",
  element: "data",
  content: "(location*)",
  types: { location: () => ({ element: "location", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct location get_list QUERY Response` */
export const getListLocationResponse: Profile<LocationRows2> = {
  name: "Intacct location get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(location*)",
  types: { location: () => ({ element: "location", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `location`. */
export interface LocationData extends DataAttributes {
  location?: LocationRecord[];
}

/** The fields of a location that can be requested. */
export type LocationField = keyof LocationFields | `${string}.${string}`;

/** The data of an answer about `LOCATION`. */
export interface LocationRows extends DataAttributes {
  LOCATION?: LocationRecord[];
}

/** The data of an answer about `location`. */
export interface LocationRows2 extends DataAttributes {
  location?: OpenRecord[];
}

/** A location. Declared in 3.0/company.dtd. */
export interface LocationFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** ID. */
  LOCATIONID?: string;
  /** Name. */
  NAME?: string;
  /** Parent. */
  PARENTID?: string;
  /** Manager. */
  SUPERVISORID?: string;
  /** A contact, by name. */
  CONTACTINFO?: ContactInfoRecord;
  /** The contact that goods go to, by name. */
  SHIPTO?: ShipToRecord;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Location title. */
  CUSTTITLE?: string;
  /** Status. */
  STATUS?: "active" | "active non-posting" | "inactive" | (string & {}) | null;
  /** Parent - Name. */
  PARENTNAME?: string;
  /** Manager name. */
  SUPERVISORNAME?: string;
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
  /** Report print as. */
  REPORTPRINTAS?: string;
  ISROOT?: string;
  /** Reserve amount. */
  RESERVEAMT?: string;
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
  /** Parent entity. */
  ENTITY?: string;
  /** Enable different accounts based on the target entity. `BOOLEAN`. */
  HAS_IE_RELATION?: boolean | null;
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
  IEPAYABLE?: LocationIepayableRecord;
  IERECEIVABLE?: LocationIereceivableRecord;
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
export interface LocationRelations {
  CONTACT: ContactRecord;
  MANAGER: EmployeeRecord;
  PARENT: LocationRecord;
  SHIPTO: ContactRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface LocationRecord
  extends
    LocationFields,
    OpenValues,
    Related<LocationFields, LocationRelations> {}

export const locationRecord: Shape<LocationRecord> = {
  element: "LOCATION",
  content: `(RECORDNO? & LOCATIONID? & NAME? & PARENTID? & SUPERVISORID? & CONTACTINFO? & SHIPTO? &
    STARTDATE? & ENDDATE? & CUSTTITLE? & STATUS? & PARENTNAME? & SUPERVISORNAME? & FEDERALID? &
    FIRSTMONTH? & WEEKSTART? & MESSAGE_TEXT? & MARKETING_TEXT? & FOOTNOTETEXT? & REPORTPRINTAS? &
    ISROOT? & RESERVEAMT? & VENDORNAME? & VENDORID? & CUSTOMERID? & CUSTOMERNAME? & CURRENCY? &
    ENTITY? & HAS_IE_RELATION? & BUSINESSDAYS? & WEEKENDS? & FIRSTMONTHTAX? & CONTACTKEY? &
    SUPERVISORKEY? & PARENTKEY? & SHIPTOKEY? & IEPAYABLEACCTKEY? & IERECEIVABLEACCTKEY? &
    VENDENTITY? & CUSTENTITY? & TAXID? & SIRET? & LEGAL_CATEGORY? & MAIN_ACTIVITY? &
    TYPE_OF_COMPANY? & REGISTERED_CAPITAL? & VAT_REGIME? & ADDRESSCOUNTRYDEFAULT? & LOCATIONTYPE? &
    ENTITYNAME? & IEPAYABLE? & IERECEIVABLE? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    CONTACTINFO: () => contactInfoRecord,
    SHIPTO: () => shipToRecord,
    STARTDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    STATUS: "ENUM",
    FIRSTMONTH: "ENUM",
    WEEKSTART: "ENUM",
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
    IEPAYABLE: () => locationIepayableRecord,
    IERECEIVABLE: () => locationIereceivableRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => locationPaths,
  answer: true,
};

export const locationPaths: Paths = {
  types: {
    BOOLEAN:
      "CONTACTINFO.VISIBLE CONTACTINFO.TAXABLE SHIPTO.VISIBLE SHIPTO.TAXABLE HAS_IE_RELATION",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "CONTACTINFO.TAXIDVALIDATIONDATE SHIPTO.TAXIDVALIDATIONDATE STARTDATE ENDDATE",
  },
  to: {
    CONTACT: () => contactPaths,
    MANAGER: () => employeePaths,
    PARENT: () => locationPaths,
    SHIPTO: () => contactPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

/** Declared in 3.0/records/company.dtd. */
export interface LocationIepayableRecord extends OpenValues {
  /** Inter-entity payable account. */
  ACCOUNT?: string;
  NUMBER?: string;
}

export const locationIepayableRecord: Shape<LocationIepayableRecord> = {
  element: "IEPAYABLE",
  content: "(ACCOUNT? & NUMBER? & #ANY*)",
  answer: true,
};

/** Declared in 3.0/records/company.dtd. */
export interface LocationIereceivableRecord extends OpenValues {
  /** Inter-entity receivable account. */
  ACCOUNT?: string;
  NUMBER?: string;
}

export const locationIereceivableRecord: Shape<LocationIereceivableRecord> = {
  element: "IERECEIVABLE",
  content: "(ACCOUNT? & NUMBER? & #ANY*)",
  answer: true,
};
