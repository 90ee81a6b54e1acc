// Made by intacct-codegen from 2.1/response/company.dtd, shared/company.dtd, shared/objects.dtd; do not edit. Checksum 80cadb3d784f350a
import type {
  Completed,
  Created,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type ContactInfoRecord, contactInfoRecord } from "./contactinfo.js";
import {
  type CustomField,
  type CustomFieldRecord,
  customFields,
  customFieldsRecord,
} from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import {
  type Primary,
  type PrimaryRecord,
  primary,
  primaryRecord,
} from "./primary.js";
import {
  type EnumResponseStatus,
  type EnumStatus,
  enumResponseStatus,
  enumStatus,
} from "./scalars.js";
import {
  type ShipTo,
  type ShipToRecord,
  shipTo,
  shipToRecord,
} from "./shipto.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a location. Declared in shared/company.dtd. */
export interface CreateLocation {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** `ID`. */
  locationid: string;
  /** `STRING_100`: at most 100 characters. */
  name: string;
  /** `ID`. */
  parentid?: string;
  /** `ID`. */
  supervisorid?: string;
  /** `DATE`, sent as year, month and day. */
  startdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `KEY`. */
  externalid?: string;
  primary?: Primary;
  shipto?: ShipTo;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `STRING_250`: at most 250 characters. */
  custtitle?: string;
}

/** `Intacct location CREATE Request` */
export const createLocation: FunctionProfile<CreateLocation, Created> = {
  name: "Intacct location CREATE Request",
  version: "2.1",
  element: "create_location",
  content: `(locationid, name, parentid?, supervisorid?, startdate?, enddate?, status?, externalid?,
    primary?, shipto?, customfields?, custtitle?)`,
  types: {
    locationid: "ID",
    name: "STRING_100",
    parentid: "ID",
    supervisorid: "ID",
    startdate: "DATE",
    enddate: "DATE",
    status: enumStatus,
    externalid: "KEY",
    primary: () => primary,
    shipto: () => shipTo,
    customfields: () => customFields,
    custtitle: "STRING_250",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates a location. Declared in shared/company.dtd. */
export interface UpdateLocation {
  locationid: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `ID`. */
  parentid?: string;
  /** `ID`. */
  supervisorid?: string;
  /** `DATE`, sent as year, month and day. */
  startdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  primary?: Primary;
  shipto?: ShipTo;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `STRING_250`: at most 250 characters. */
  custtitle?: string;
}

/** `Intacct location UPDATE Request` */
export const updateLocation: FunctionProfile<UpdateLocation, Completed> = {
  name: "Intacct location UPDATE Request",
  version: "2.1",
  element: "update_location",
  content: `(name?, parentid?, supervisorid?, startdate?, enddate?, status?, primary?, shipto?,
    customfields?, custtitle?)`,
  types: {
    name: "STRING_100",
    parentid: "ID",
    supervisorid: "ID",
    startdate: "DATE",
    enddate: "DATE",
    status: enumStatus,
    primary: () => primary,
    shipto: () => shipTo,
    customfields: () => customFields,
    custtitle: "STRING_250",
  },
  attributes: {
    locationid: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a location. Declared in shared/company.dtd. */
export interface DeleteLocation {
  locationid: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_location UPDATE Request` */
export const deleteLocation: FunctionProfile<DeleteLocation, Completed> = {
  name: "Intacct delete_location UPDATE Request",
  version: "2.1",
  element: "delete_location",
  content: "EMPTY",
  attributes: {
    locationid: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** The input of Intacct location GET. */
export type GetLocation = Get<LocationField>;

/** `Intacct location GET Request` */
export const getLocation: FunctionProfile<GetLocation, LocationData> = {
  name: "Intacct location GET Request",
  version: "2.1",
  fixed: { object: "location" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getLocationResponse,
};

/** The input of Intacct location QUERY. */
export type QueryLocation = GetList<LocationField>;

/** `Intacct location QUERY Request` */
export const queryLocation: FunctionProfile<QueryLocation, LocationData> = {
  name: "Intacct location QUERY Request",
  version: "2.1",
  fixed: { object: "location" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryLocationResponse,
};

/** `Intacct location GET Response` */
export const getLocationResponse: Profile<LocationData> = {
  name: "Intacct location GET Response",
  version: "2.1",
  element: "data",
  content: "(location*)",
  types: { location: () => locationRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct location QUERY Response` */
export const queryLocationResponse: Profile<LocationData> = {
  name: "Intacct location QUERY Response",
  version: "2.1",
  element: "data",
  content: "(location*)",
  types: { location: () => locationRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `location`. */
export interface LocationData extends DataAttributes {
  location?: LocationRecord[];
}

/** The fields of a location that can be requested. */
export type LocationField = keyof LocationRecord;

/** A location. Declared in 2.1/response/company.dtd. */
export interface LocationRecord {
  /** `ID`. */
  locationid?: string;
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `ID`. */
  parentid?: string;
  /** `ID`. */
  supervisorid?: string;
  /** `DATE`, sent as year, month and day. */
  startdate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate | null;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  primary?: PrimaryRecord;
  shipto?: ShipToRecord;
  contactinfo?: ContactInfoRecord;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
}

export const locationRecord: Shape<LocationRecord> = {
  element: "location",
  content: `(locationid?, name?, parentid?, supervisorid?, startdate?, enddate?, whenmodified?, status?,
    primary?, shipto?, contactinfo?, customfields?)`,
  types: {
    locationid: "ID",
    name: "STRING_100",
    parentid: "ID",
    supervisorid: "ID",
    startdate: "DATE",
    enddate: "DATE",
    whenmodified: "TIMESTAMP",
    status: enumResponseStatus,
    primary: () => primaryRecord,
    shipto: () => shipToRecord,
    contactinfo: () => contactInfoRecord,
    customfields: () => customFieldsRecord,
  },
  answer: true,
};
