// Made by intacct-codegen from 3.0/expenses.dtd, 3.0/objects.dtd, shared/expenses.dtd, shared/objects.dtd; do not edit.
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
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type ContactRecord, contact, contactRecord } from "./contact.js";
import { type ContactItem, contactList } from "./contactlist.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { ContactGroup } from "./groups.js";
import { type LocationRecord, locationRecord } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import {
  type EnumAchacctype,
  type EnumAchremittype,
  type EnumGender,
  type EnumStatus,
  type EnumTerminationtype,
  enumAchacctype,
  enumAchremittype,
  enumGender,
  enumStatus,
  enumTerminationtype,
} from "./scalars.js";

/** Creates an employee. Declared in shared/expenses.dtd. */
export interface CreateEmployeeFunction {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** Borrowed from 2.1: `ID`. */
  employeeid: string;
  /** Borrowed from 2.1: `STRING_9`: at most 9 characters. */
  ssn?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  title?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
  /** Borrowed from 2.1: `ID`. */
  supervisorid?: string;
  /** `DATE`, sent as year, month and day. */
  birthdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  startdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate;
  /** Borrowed from 2.1: `ENUM_TERMINATIONTYPE`: "voluntary", "involuntary", "deceased", "disability" or "retired". */
  terminationtype?: EnumTerminationtype;
  employeetype?: string;
  /** Borrowed from 2.1: `ENUM_GENDER`: "male" or "female". */
  gender?: EnumGender;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  currency?: string;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name1099?: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  earningtypename?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  postactualcost?: boolean;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  emppositionid?: string;
  /** The contact that is the employee. */
  personalinfo: PersonalInfo;
  /** Further contacts, each in a category. */
  contactlist?: readonly [ContactItem, ...ContactItem[]];
  paymethod?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  paymentnotify?: boolean;
  /** Borrowed from 2.1: `BOOLEAN`. */
  achenabled?: boolean;
  /** Borrowed from 2.1: `STRING_9`: at most 9 characters. */
  achbankroutingnumber?: string;
  /** Borrowed from 2.1: `STRING_34`: at most 34 characters. */
  achaccountnumber?: string;
  /** Borrowed from 2.1: `ENUM_ACHACCTYPE`: always "Demand Deposit Account". */
  achaccounttype?: EnumAchacctype;
  /** Borrowed from 2.1: `ENUM_ACHREMITTYPE`: "CTX" or "CCD". */
  achremittancetype?: EnumAchremittype;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `BOOLEAN`. */
  mergepaymentreq?: boolean;
}

/** `Intacct create_employee CREATE Request` */
export const createEmployeeFunction: FunctionProfile<
  CreateEmployeeFunction,
  Created
> = {
  name: "Intacct create_employee CREATE Request",
  version: "3.0",
  element: "create_employee",
  content: `(employeeid, ssn?, title?, locationid?, departmentid?, classid?, supervisorid?, birthdate?,
    startdate?, enddate?, terminationtype?, employeetype?, gender?, status?, currency?, externalid?,
    name1099?, form1099type?, form1099box?, earningtypename?, postactualcost?, emppositionid?,
    personalinfo, contactlist?, paymethod?, paymentnotify?, achenabled?, achbankroutingnumber?,
    achaccountnumber?, achaccounttype?, achremittancetype?, customfields?, mergepaymentreq?)`,
  types: {
    employeeid: "ID",
    ssn: "STRING_9 borrowed",
    title: "STRING_80 borrowed",
    locationid: "ID",
    departmentid: "ID",
    classid: "STRING_30 borrowed",
    supervisorid: "ID",
    birthdate: "DATE",
    startdate: "DATE",
    enddate: "DATE",
    terminationtype: enumTerminationtype,
    gender: enumGender,
    status: enumStatus,
    currency: "STRING_3 borrowed",
    externalid: "KEY",
    name1099: "STRING_100 borrowed",
    form1099type: "STRING_4 borrowed",
    form1099box: "STRING_4 borrowed",
    earningtypename: "STRING_50 borrowed",
    postactualcost: "BOOLEAN",
    emppositionid: "STRING_20 borrowed",
    personalinfo: () => personalInfo,
    contactlist: () => contactList,
    paymentnotify: "BOOLEAN",
    achenabled: "BOOLEAN",
    achbankroutingnumber: "STRING_9 borrowed",
    achaccountnumber: "STRING_34 borrowed",
    achaccounttype: enumAchacctype,
    achremittancetype: enumAchremittype,
    customfields: () => customFields,
    mergepaymentreq: "BOOLEAN",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates an employee. Declared in shared/expenses.dtd. */
export interface UpdateEmployeeFunction {
  /** Attribute. */
  employeeid: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `STRING_9`: at most 9 characters. */
  ssn?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  title?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
  /** Borrowed from 2.1: `ID`. */
  supervisorid?: string;
  /** `DATE`, sent as year, month and day. */
  birthdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  startdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate;
  /** Borrowed from 2.1: `ENUM_TERMINATIONTYPE`: "voluntary", "involuntary", "deceased", "disability" or "retired". */
  terminationtype?: EnumTerminationtype | null;
  employeetype?: string;
  /** Borrowed from 2.1: `ENUM_GENDER`: "male" or "female". */
  gender?: EnumGender | null;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  currency?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name1099?: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  earningtypename?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  postactualcost?: boolean | null;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  emppositionid?: string;
  /** The contact that is the employee. */
  personalinfo: PersonalInfo;
  /** Further contacts, each in a category. */
  contactlist?: readonly [ContactItem, ...ContactItem[]];
  paymethod?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  paymentnotify?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  achenabled?: boolean | null;
  /** Borrowed from 2.1: `STRING_9`: at most 9 characters. */
  achbankroutingnumber?: string;
  /** Borrowed from 2.1: `STRING_34`: at most 34 characters. */
  achaccountnumber?: string;
  /** Borrowed from 2.1: `ENUM_ACHACCTYPE`: always "Demand Deposit Account". */
  achaccounttype?: EnumAchacctype | null;
  /** Borrowed from 2.1: `ENUM_ACHREMITTYPE`: "CTX" or "CCD". */
  achremittancetype?: EnumAchremittype | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `BOOLEAN`. */
  mergepaymentreq?: boolean | null;
}

/** `Intacct update_employee UPDATE Request` */
export const updateEmployeeFunction: FunctionProfile<
  UpdateEmployeeFunction,
  Completed
> = {
  name: "Intacct update_employee UPDATE Request",
  version: "3.0",
  element: "update_employee",
  content: `(ssn?, title?, locationid?, departmentid?, classid?, supervisorid?, birthdate?, startdate?,
    enddate?, terminationtype?, employeetype?, gender?, status?, currency?, name1099?,
    form1099type?, form1099box?, earningtypename?, postactualcost?, emppositionid?, personalinfo,
    contactlist?, paymethod?, paymentnotify?, achenabled?, achbankroutingnumber?, achaccountnumber?,
    achaccounttype?, achremittancetype?, customfields?, mergepaymentreq?)`,
  types: {
    ssn: "STRING_9 borrowed",
    title: "STRING_80 borrowed",
    locationid: "ID",
    departmentid: "ID",
    classid: "STRING_30 borrowed",
    supervisorid: "ID",
    birthdate: "DATE",
    startdate: "DATE",
    enddate: "DATE",
    terminationtype: enumTerminationtype,
    gender: enumGender,
    status: enumStatus,
    currency: "STRING_3 borrowed",
    name1099: "STRING_100 borrowed",
    form1099type: "STRING_4 borrowed",
    form1099box: "STRING_4 borrowed",
    earningtypename: "STRING_50 borrowed",
    postactualcost: "BOOLEAN",
    emppositionid: "STRING_20 borrowed",
    personalinfo: () => personalInfo,
    contactlist: () => contactList,
    paymentnotify: "BOOLEAN",
    achenabled: "BOOLEAN",
    achbankroutingnumber: "STRING_9 borrowed",
    achaccountnumber: "STRING_34 borrowed",
    achaccounttype: enumAchacctype,
    achremittancetype: enumAchremittype,
    customfields: () => customFields,
    mergepaymentreq: "BOOLEAN",
  },
  attributes: {
    employeeid: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
  nulls: true,
};

/** Deletes an employee. Declared in shared/expenses.dtd. */
export interface DeleteEmployeeFunction {
  /** Attribute. */
  employeeid: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_employee DELETE Request` */
export const deleteEmployeeFunction: FunctionProfile<
  DeleteEmployeeFunction,
  Completed
> = {
  name: "Intacct delete_employee DELETE Request",
  version: "3.0",
  element: "delete_employee",
  content: "EMPTY",
  attributes: {
    employeeid: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** An employee. Declared in 3.0/expenses.dtd. */
export interface CreateEmployee {
  EMPLOYEEID?: string;
  /** The contact of the employee, by name. */
  PERSONALINFO: CreatePersonalInfo;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate;
  TITLE?: string;
  SSN?: string;
  EMPLOYEETYPE?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BIRTHDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate;
  TERMINATIONTYPE?:
    "voluntary" | "involuntary" | "deceased" | "disability" | "retired";
  SUPERVISORID?: string;
  GENDER?: string;
  DEPARTMENTID?: string;
  LOCATIONID?: string;
  CLASSID?: string;
  EMPPOSITIONID?: string;
  CURRENCY?: string;
  EARNINGTYPENAME?: string;
  /** `BOOLEAN`. "false" unless given. */
  POSTACTUALCOST?: boolean;
  NAME1099?: string;
  FORM1099TYPE?: string;
  FORM1099BOX?: string;
  SUPDOCFOLDERNAME?: string;
  PAYMETHODKEY?: string;
  /** `BOOLEAN`. "false" unless given. */
  PAYMENTNOTIFY?: boolean;
  /** `BOOLEAN`. "true" unless given. */
  MERGEPAYMENTREQ?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  ACHENABLED?: boolean;
  ACHBANKROUTINGNUMBER?: string;
  ACHACCOUNTNUMBER?: string;
  ACHACCOUNTTYPE?: string;
  ACHREMITTANCETYPE?: string;
}

/** `Intacct employee CREATE Request` */
export const createEmployee: FunctionProfile<CreateEmployee, EmployeeData> = {
  name: "Intacct employee CREATE Request",
  version: "3.0",
  within: "create",
  element: "EMPLOYEE",
  content: `(EMPLOYEEID? & PERSONALINFO & STARTDATE? & TITLE? & SSN? & EMPLOYEETYPE? & STATUS? &
    BIRTHDATE? & ENDDATE? & TERMINATIONTYPE? & SUPERVISORID? & GENDER? & DEPARTMENTID? &
    LOCATIONID? & CLASSID? & EMPPOSITIONID? & CURRENCY? & EARNINGTYPENAME? & POSTACTUALCOST? &
    NAME1099? & FORM1099TYPE? & FORM1099BOX? & SUPDOCFOLDERNAME? & PAYMETHODKEY? & PAYMENTNOTIFY? &
    MERGEPAYMENTREQ? & ACHENABLED? & ACHBANKROUTINGNUMBER? & ACHACCOUNTNUMBER? & ACHACCOUNTTYPE? &
    ACHREMITTANCETYPE? & #ANY*)`,
  source: "documented",
  types: {
    PERSONALINFO: () => createPersonalInfo,
    STARTDATE: "DATE_MDY",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    BIRTHDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    TERMINATIONTYPE: {
      name: "STRING",
      base: "enum",
      values: ["voluntary", "involuntary", "deceased", "disability", "retired"],
    },
    POSTACTUALCOST: "BOOLEAN",
    PAYMENTNOTIFY: "BOOLEAN",
    MERGEPAYMENTREQ: "BOOLEAN",
    ACHENABLED: "BOOLEAN",
  },
  response: () => getEmployeeResponse,
};

/** An employee. Declared in 3.0/expenses.dtd. */
export type UpdateEmployee = UpdateEmployeeFields &
  (
    | {
        /** `INTEGER`. */
        RECORDNO: Integer | null;
        EMPLOYEEID?: string;
      }
    | { RECORDNO?: never; EMPLOYEEID: string }
  );

interface UpdateEmployeeFields {
  /** The contact of the employee, by name. */
  PERSONALINFO?: UpdatePersonalInfo;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  TITLE?: string;
  SSN?: string;
  EMPLOYEETYPE?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BIRTHDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  TERMINATIONTYPE?:
    "voluntary" | "involuntary" | "deceased" | "disability" | "retired" | null;
  SUPERVISORID?: string;
  GENDER?: string;
  DEPARTMENTID?: string;
  LOCATIONID?: string;
  CLASSID?: string;
  CURRENCY?: string;
  EARNINGTYPENAME?: string;
  /** `BOOLEAN`. "false" unless given. */
  POSTACTUALCOST?: boolean | null;
  NAME1099?: string;
  FORM1099TYPE?: string;
  FORM1099BOX?: string;
  SUPDOCFOLDERNAME?: string;
  PAYMETHODKEY?: string;
  /** `BOOLEAN`. "false" unless given. */
  PAYMENTNOTIFY?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  ACHENABLED?: boolean | null;
  ACHBANKROUTINGNUMBER?: string;
  ACHACCOUNTNUMBER?: string;
  ACHACCOUNTTYPE?: string;
  ACHREMITTANCETYPE?: string;
}

/** `Intacct employee UPDATE Request` */
export const updateEmployee: FunctionProfile<UpdateEmployee, EmployeeData> = {
  name: "Intacct employee UPDATE Request",
  version: "3.0",
  within: "update",
  element: "EMPLOYEE",
  content: `((RECORDNO || EMPLOYEEID) & PERSONALINFO? & STARTDATE? & TITLE? & SSN? & EMPLOYEETYPE? &
    STATUS? & BIRTHDATE? & ENDDATE? & TERMINATIONTYPE? & SUPERVISORID? & GENDER? & DEPARTMENTID? &
    LOCATIONID? & CLASSID? & CURRENCY? & EARNINGTYPENAME? & POSTACTUALCOST? & NAME1099? &
    FORM1099TYPE? & FORM1099BOX? & SUPDOCFOLDERNAME? & PAYMETHODKEY? & PAYMENTNOTIFY? &
    ACHENABLED? & ACHBANKROUTINGNUMBER? & ACHACCOUNTNUMBER? & ACHACCOUNTTYPE? & ACHREMITTANCETYPE? &
    #ANY*)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    PERSONALINFO: () => updatePersonalInfo,
    STARTDATE: "DATE_MDY",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    BIRTHDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    TERMINATIONTYPE: {
      name: "STRING",
      base: "enum",
      values: ["voluntary", "involuntary", "deceased", "disability", "retired"],
    },
    POSTACTUALCOST: "BOOLEAN",
    PAYMENTNOTIFY: "BOOLEAN",
    ACHENABLED: "BOOLEAN",
  },
  nulls: true,
  response: () => getEmployeeResponse,
};

/** What Intacct employee DELETE may ask for. */
export type DeleteEmployee = Delete;

/** `Intacct employee DELETE Request` */
export const deleteEmployee: FunctionProfile<DeleteEmployee, Completed> = {
  name: "Intacct employee DELETE Request",
  version: "3.0",
  fixed: { object: "EMPLOYEE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct employee GET may ask for. */
export type GetEmployee = Read<EmployeeField | "*">;

/** `Intacct employee GET Request` */
export const getEmployee: FunctionProfile<GetEmployee, EmployeeData> = {
  name: "Intacct employee GET Request",
  version: "3.0",
  fixed: { object: "EMPLOYEE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getEmployeeResponse,
};

/** What Intacct employee readByName GET may ask for. */
export type ReadByNameEmployee = ReadByName<EmployeeField | "*">;

/** `Intacct employee readByName GET Request` */
export const readByNameEmployee: FunctionProfile<
  ReadByNameEmployee,
  EmployeeData
> = {
  name: "Intacct employee readByName GET Request",
  version: "3.0",
  fixed: { object: "EMPLOYEE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameEmployeeResponse,
};

/** What Intacct employee readByQuery QUERY may ask for. */
export type ReadByQueryEmployee = ReadByQuery<EmployeeField | "*">;

/** `Intacct employee readByQuery QUERY Request` */
export const readByQueryEmployee: FunctionProfile<
  ReadByQueryEmployee,
  EmployeeData
> = {
  name: "Intacct employee readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "EMPLOYEE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryEmployeeResponse,
};

/** What Intacct employee QUERY may ask for. */
export type QueryEmployee = QueryInput;

/** `Intacct employee QUERY Request` */
export const queryEmployee: QueryProfile<
  EmployeeRecord & { CONTACT?: ContactRecord; LOCATION?: LocationRecord }
> = {
  name: "Intacct employee QUERY Request",
  version: "3.0",
  fixed: { object: "EMPLOYEE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryEmployeeResponse,
};

/** What Intacct employee LOOKUP may ask for. */
export type LookupEmployee = Lookup;

/** `Intacct employee LOOKUP Request` */
export const lookupEmployee: FunctionProfile<LookupEmployee, TypeData> = {
  name: "Intacct employee LOOKUP Request",
  version: "3.0",
  fixed: { object: "EMPLOYEE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupEmployeeResponse,
};

/** What Intacct employee get GET may ask for. */
export type GetEmployeeFunction = Get;

/** `Intacct employee get GET Request` */
export const getEmployeeFunction: FunctionProfile<
  GetEmployeeFunction,
  EmployeeRows2
> = {
  name: "Intacct employee get GET Request",
  version: "3.0",
  fixed: { object: "employee" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getEmployeeFunctionResponse,
};

/** What Intacct employee get_list QUERY may ask for. */
export type GetListEmployee = GetList;

/** `Intacct employee get_list QUERY Request` */
export const getListEmployee: FunctionProfile<GetListEmployee, EmployeeRows2> =
  {
    name: "Intacct employee get_list QUERY Request",
    version: "3.0",
    fixed: { object: "employee" },
    element: "get_list",
    content: "(filter?, sorts?, fields?, additional_parameters?)",
    types: getListTypes,
    attributes: {
      start: "CDATA #IMPLIED",
      maxitems: "CDATA #IMPLIED",
      showprivate: '(true | false) "false"',
    },
    response: () => getListEmployeeResponse,
  };

/** `Intacct employee GET Response` */
export const getEmployeeResponse: Profile<EmployeeData> = {
  name: "Intacct employee GET Response",
  version: "3.0",
  element: "data",
  content: "(employee*)",
  alias: { EMPLOYEE: "employee" },
  types: { employee: () => employeeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct employee readByName GET Response` */
export const readByNameEmployeeResponse: Profile<EmployeeData> = {
  name: "Intacct employee readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(employee*)",
  alias: { EMPLOYEE: "employee" },
  types: { employee: () => employeeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct employee readByQuery QUERY Response` */
export const readByQueryEmployeeResponse: Profile<EmployeeData> = {
  name: "Intacct employee readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(employee*)",
  alias: { EMPLOYEE: "employee" },
  types: { employee: () => employeeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct employee QUERY Response` */
export const queryEmployeeResponse: Profile<EmployeeRows> = {
  name: "Intacct employee QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EMPLOYEE*)",
  types: { EMPLOYEE: () => employeeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct employee LOOKUP Response` */
export const lookupEmployeeResponse: Profile<TypeData> = {
  name: "Intacct employee LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct employee get GET Response` */
export const getEmployeeFunctionResponse: Profile<EmployeeRows2> = {
  name: "Intacct employee get GET Response",
  version: "3.0",
  element: "data",
  content: "(employee*)",
  types: { employee: () => ({ element: "employee", content: "ANY" }) },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct employee get_list QUERY Response` */
export const getListEmployeeResponse: Profile<EmployeeRows2> = {
  name: "Intacct employee get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(employee*)",
  types: { employee: () => ({ element: "employee", content: "ANY" }) },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `employee` holds. */
export interface EmployeeData extends DataAttributes {
  employee?: EmployeeRecord[];
}

/** The fields of an employee that can be asked for. */
export type EmployeeField = keyof EmployeeFields | `${string}.${string}`;

/** What an answer about `EMPLOYEE` holds. */
export interface EmployeeRows extends DataAttributes {
  EMPLOYEE?: EmployeeRecord[];
}

/** What an answer about `employee` holds. */
export interface EmployeeRows2 extends DataAttributes {
  employee?: OpenRecord[];
}

/** The contact that is the employee. Declared in shared/expenses.dtd. */
export type PersonalInfo = ContactGroup;

export const personalInfo: Shape<PersonalInfo> = {
  element: "personalinfo",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};

/** The contact of the employee, by name. Declared in 3.0/expenses.dtd. */
export interface CreatePersonalInfo {
  CONTACTNAME: string;
}

export const createPersonalInfo: Shape<CreatePersonalInfo> = {
  element: "PERSONALINFO",
  content: "(CONTACTNAME)",
};

/** The contact of the employee, by name. Declared in 3.0/expenses.dtd. */
export interface UpdatePersonalInfo {
  CONTACTNAME: string;
}

export const updatePersonalInfo: Shape<UpdatePersonalInfo> = {
  element: "PERSONALINFO",
  content: "(CONTACTNAME)",
  nulls: true,
};

/** An employee. Declared in 3.0/expenses.dtd. */
export interface EmployeeFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  EMPLOYEEID?: string;
  /** The contact of the employee, by name. */
  PERSONALINFO?: PersonalInfoRecord;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  TITLE?: string;
  SSN?: string;
  EMPLOYEETYPE?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BIRTHDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  TERMINATIONTYPE?:
    | "voluntary"
    | "involuntary"
    | "deceased"
    | "disability"
    | "retired"
    | (string & {})
    | null;
  SUPERVISORID?: string;
  GENDER?: string;
  DEPARTMENTID?: string;
  LOCATIONID?: string;
  CLASSID?: string;
  EMPPOSITIONID?: string;
  CURRENCY?: string;
  EARNINGTYPENAME?: string;
  /** `BOOLEAN`. "false" unless given. */
  POSTACTUALCOST?: boolean | null;
  NAME1099?: string;
  FORM1099TYPE?: string;
  FORM1099BOX?: string;
  SUPDOCFOLDERNAME?: string;
  PAYMETHODKEY?: string;
  /** `BOOLEAN`. "false" unless given. */
  PAYMENTNOTIFY?: boolean | null;
  /** `BOOLEAN`. "true" unless given. */
  MERGEPAYMENTREQ?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  ACHENABLED?: boolean | null;
  ACHBANKROUTINGNUMBER?: string;
  ACHACCOUNTNUMBER?: string;
  ACHACCOUNTTYPE?: string;
  ACHREMITTANCETYPE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface EmployeeRecord extends EmployeeFields, OpenValues {}

export const employeeRecord: Shape<EmployeeRecord> = {
  element: "EMPLOYEE",
  content: `(RECORDNO? & EMPLOYEEID? & PERSONALINFO? & STARTDATE? & TITLE? & SSN? & EMPLOYEETYPE? &
    STATUS? & BIRTHDATE? & ENDDATE? & TERMINATIONTYPE? & SUPERVISORID? & GENDER? & DEPARTMENTID? &
    LOCATIONID? & CLASSID? & EMPPOSITIONID? & CURRENCY? & EARNINGTYPENAME? & POSTACTUALCOST? &
    NAME1099? & FORM1099TYPE? & FORM1099BOX? & SUPDOCFOLDERNAME? & PAYMETHODKEY? & PAYMENTNOTIFY? &
    MERGEPAYMENTREQ? & ACHENABLED? & ACHBANKROUTINGNUMBER? & ACHACCOUNTNUMBER? & ACHACCOUNTTYPE? &
    ACHREMITTANCETYPE? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PERSONALINFO: () => personalInfoRecord,
    STARTDATE: "DATE_MDY",
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
    BIRTHDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    TERMINATIONTYPE: {
      name: "STRING",
      base: "enum",
      values: ["voluntary", "involuntary", "deceased", "disability", "retired"],
      open: true,
    },
    POSTACTUALCOST: "BOOLEAN",
    PAYMENTNOTIFY: "BOOLEAN",
    MERGEPAYMENTREQ: "BOOLEAN",
    ACHENABLED: "BOOLEAN",
    CONTACT: () => contactRecord,
    LOCATION: () => locationRecord,
  },
  nulls: true,
};

/** The contact of the employee, by name. Declared in 3.0/expenses.dtd. */
export interface PersonalInfoRecord extends OpenValues {
  CONTACTNAME?: string;
}

export const personalInfoRecord: Shape<PersonalInfoRecord> = {
  element: "PERSONALINFO",
  content: "(CONTACTNAME? & #ANY*)",
  nulls: true,
};
