// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd, shared/company.dtd, shared/objects.dtd; do not edit.
import type {
  Completed,
  Created,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  OpenRecord,
  OpenValues,
  Profile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type ContactInfoRecord, contactInfoRecord } from "./contactinfo2.js";
import {
  type CreateContactInfo,
  createContactInfo,
} from "./create-contactinfo.js";
import { type CreateShipTo, createShipTo } from "./create-shipto.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type Primary, primary } from "./primary.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumStatus, enumStatus } from "./scalars.js";
import { type ShipTo, shipTo } from "./shipto.js";
import { type ShipToRecord, shipToRecord } from "./shipto2.js";
import {
  type UpdateContactInfo,
  updateContactInfo,
} from "./update-contactinfo.js";
import { type UpdateShipTo, updateShipTo } from "./update-shipto.js";

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
  status?: EnumStatus;
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
  /** Attribute. */
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
  nulls: true,
};

/** Deletes a location. Declared in shared/company.dtd. */
export interface DeleteLocationFunction {
  /** Attribute. */
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
  LOCATIONID: string;
  NAME: string;
  PARENTID?: string;
  SUPERVISORID?: string;
  /** A contact, by name. */
  CONTACTINFO?: CreateContactInfo;
  /** The contact that goods go to, by name. */
  SHIPTO?: CreateShipTo;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate;
  CUSTTITLE?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
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
        /** `INTEGER`. */
        RECORDNO: Integer | null;
        LOCATIONID?: string;
      }
    | { RECORDNO?: never; LOCATIONID: string }
  );

interface UpdateLocationFields {
  NAME?: string;
  PARENTID?: string;
  SUPERVISORID?: string;
  /** A contact, by name. */
  CONTACTINFO?: UpdateContactInfo;
  /** The contact that goods go to, by name. */
  SHIPTO?: UpdateShipTo;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  CUSTTITLE?: string;
  /** "active" unless given. */
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
  nulls: true,
  response: () => getLocationResponse,
};

/** What Intacct location DELETE may ask for. */
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

/** What Intacct location GET may ask for. */
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

/** What Intacct location readByName GET may ask for. */
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

/** What Intacct location QUERY may ask for. */
export type ReadByQueryLocation = ReadByQuery<LocationField | "*">;

/** `Intacct location QUERY Request` */
export const readByQueryLocation: FunctionProfile<
  ReadByQueryLocation,
  LocationData
> = {
  name: "Intacct location QUERY Request",
  version: "3.0",
  fixed: { object: "LOCATION" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryLocationResponse,
};

/** What Intacct location LOOKUP may ask for. */
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

/** What Intacct location get GET may ask for. */
export type GetLocationFunction = Get;

/** `Intacct location get GET Request` */
export const getLocationFunction: FunctionProfile<
  GetLocationFunction,
  LocationRows
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

/** What Intacct location get_list QUERY may ask for. */
export type GetListLocation = GetList;

/** `Intacct location get_list QUERY Request` */
export const getListLocation: FunctionProfile<GetListLocation, LocationRows> = {
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
  alias: { LOCATION: "location" },
  types: { location: () => locationRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct location readByName GET Response` */
export const readByNameLocationResponse: Profile<LocationData> = {
  name: "Intacct location readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(location*)",
  alias: { LOCATION: "location" },
  types: { location: () => locationRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct location QUERY Response` */
export const readByQueryLocationResponse: Profile<LocationData> = {
  name: "Intacct location QUERY Response",
  version: "3.0",
  element: "data",
  content: "(location*)",
  alias: { LOCATION: "location" },
  types: { location: () => locationRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct location LOOKUP Response` */
export const lookupLocationResponse: Profile<TypeData> = {
  name: "Intacct location LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct location get GET Response` */
export const getLocationFunctionResponse: Profile<LocationRows> = {
  name: "Intacct location get GET Response",
  version: "3.0",
  element: "data",
  content: "(location*)",
  types: { location: () => ({ element: "location", content: "ANY" }) },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct location get_list QUERY Response` */
export const getListLocationResponse: Profile<LocationRows> = {
  name: "Intacct location get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(location*)",
  types: { location: () => ({ element: "location", content: "ANY" }) },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `location` holds. */
export interface LocationData extends DataAttributes {
  location?: LocationRecord[];
}

/** The fields of a location that can be asked for. */
export type LocationField = keyof LocationFields | `${string}.${string}`;

/** What an answer about `location` holds. */
export interface LocationRows extends DataAttributes {
  location?: OpenRecord[];
}

/** A location. Declared in 3.0/company.dtd. */
export interface LocationFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  LOCATIONID?: string;
  NAME?: string;
  PARENTID?: string;
  SUPERVISORID?: string;
  /** A contact, by name. */
  CONTACTINFO?: ContactInfoRecord;
  /** The contact that goods go to, by name. */
  SHIPTO?: ShipToRecord;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  CUSTTITLE?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface LocationRecord extends LocationFields, OpenValues {}

export const locationRecord: Shape<LocationRecord> = {
  element: "LOCATION",
  content: `(RECORDNO? & LOCATIONID? & NAME? & PARENTID? & SUPERVISORID? & CONTACTINFO? & SHIPTO? &
    STARTDATE? & ENDDATE? & CUSTTITLE? & STATUS? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    CONTACTINFO: () => contactInfoRecord,
    SHIPTO: () => shipToRecord,
    STARTDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
  },
  nulls: true,
};
