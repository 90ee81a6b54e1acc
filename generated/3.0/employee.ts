// Made by intacct-codegen from 3.0/expenses.dtd, 3.0/objects.dtd, shared/expenses.dtd, shared/objects.dtd; do not edit. Checksum ee9bf2321d1a1023
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
import { type AllocationRecord, allocationPaths } from "./allocation.js";
import { type ClassRecord, classPaths } from "./class.js";
import { type ContactRecord, contact, contactPaths } from "./contact.js";
import { type ContactItem, contactList } from "./contactlist.js";
import { type CustomerRecord, customerPaths } from "./customer.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type DepartmentRecord, departmentPaths } from "./department.js";
import { type EarningTypeRecord, earningTypePaths } from "./earningtype.js";
import {
  type EmployeePositionRecord,
  employeePositionPaths,
} from "./employeeposition.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { ContactGroup } from "./groups.js";
import { type ItemRecord, itemPaths } from "./item.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type MailAddressRecord, mailAddressRecord } from "./mailaddress.js";
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
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";
import { type VendorRecord, vendorPaths } from "./vendor.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

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
  terminationtype?: EnumTerminationtype | null;
  employeetype?: string;
  /** Borrowed from 2.1: `ENUM_GENDER`: "male" or "female". */
  gender?: EnumGender | null;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
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
};

/** Deletes an employee. Declared in shared/expenses.dtd. */
export interface DeleteEmployeeFunction {
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
  /** Employee ID. */
  EMPLOYEEID?: string;
  /** The contact of the employee, by name. */
  PERSONALINFO: CreatePersonalInfo;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Title. */
  TITLE?: string;
  /** SSN. */
  SSN?: string;
  /** Employee type. */
  EMPLOYEETYPE?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Birth date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BIRTHDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Termination type. */
  TERMINATIONTYPE?:
    "voluntary" | "involuntary" | "deceased" | "disability" | "retired" | null;
  /** Manager. */
  SUPERVISORID?: string;
  /** Gender. */
  GENDER?: string;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Class ID. */
  CLASSID?: string;
  /** Employee position ID. */
  EMPPOSITIONID?: string;
  /** Default currency. */
  CURRENCY?: string;
  /** Earning type. */
  EARNINGTYPENAME?: string;
  /** Post actual labor costs with variance. `BOOLEAN`. "false" unless given. */
  POSTACTUALCOST?: boolean | null;
  /** 1099 name. */
  NAME1099?: string;
  /** Form 1099 type. */
  FORM1099TYPE?: string;
  /** Form 1099 box. */
  FORM1099BOX?: string;
  /** Attachment folder. */
  SUPDOCFOLDERNAME?: string;
  /** Preferred payment method. */
  PAYMETHODKEY?: string;
  /** Send automatic payment notification. `BOOLEAN`. "false" unless given. */
  PAYMENTNOTIFY?: boolean | null;
  /** Merge payment requests. `BOOLEAN`. "true" unless given. */
  MERGEPAYMENTREQ?: boolean | null;
  /** Enable ACH. `BOOLEAN`. "false" unless given. */
  ACHENABLED?: boolean | null;
  /** ACH bank routing number. */
  ACHBANKROUTINGNUMBER?: string;
  /** Account number. */
  ACHACCOUNTNUMBER?: string;
  /** Account type. */
  ACHACCOUNTTYPE?: string;
  /** Account classification. */
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
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Employee ID. */
        EMPLOYEEID?: string;
      }
    | {
        RECORDNO?: never;
        /** Employee ID. */
        EMPLOYEEID: string;
      }
  );

interface UpdateEmployeeFields {
  /** The contact of the employee, by name. */
  PERSONALINFO?: UpdatePersonalInfo;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Title. */
  TITLE?: string;
  /** SSN. */
  SSN?: string;
  /** Employee type. */
  EMPLOYEETYPE?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Birth date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BIRTHDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Termination type. */
  TERMINATIONTYPE?:
    "voluntary" | "involuntary" | "deceased" | "disability" | "retired" | null;
  /** Manager. */
  SUPERVISORID?: string;
  /** Gender. */
  GENDER?: string;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Class ID. */
  CLASSID?: string;
  /** Default currency. */
  CURRENCY?: string;
  /** Earning type. */
  EARNINGTYPENAME?: string;
  /** Post actual labor costs with variance. `BOOLEAN`. "false" unless given. */
  POSTACTUALCOST?: boolean | null;
  /** 1099 name. */
  NAME1099?: string;
  /** Form 1099 type. */
  FORM1099TYPE?: string;
  /** Form 1099 box. */
  FORM1099BOX?: string;
  /** Attachment folder. */
  SUPDOCFOLDERNAME?: string;
  /** Preferred payment method. */
  PAYMETHODKEY?: string;
  /** Send automatic payment notification. `BOOLEAN`. "false" unless given. */
  PAYMENTNOTIFY?: boolean | null;
  /** Enable ACH. `BOOLEAN`. "false" unless given. */
  ACHENABLED?: boolean | null;
  /** ACH bank routing number. */
  ACHBANKROUTINGNUMBER?: string;
  /** Account number. */
  ACHACCOUNTNUMBER?: string;
  /** Account type. */
  ACHACCOUNTTYPE?: string;
  /** Account classification. */
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
  response: () => getEmployeeResponse,
};

/** The input of Intacct employee DELETE. */
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

/** The input of Intacct employee GET. */
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

/** The input of Intacct employee readByName GET. */
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

/** The input of Intacct employee readByQuery QUERY. */
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

/** The input of Intacct employee QUERY. */
export type QueryEmployee = QueryInput;

/** `Intacct employee QUERY Request` */
export const queryEmployee: QueryProfile<EmployeeRecord> = {
  name: "Intacct employee QUERY Request",
  version: "3.0",
  fixed: { object: "EMPLOYEE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryEmployeeResponse,
};

/** The input of Intacct employee LOOKUP. */
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

/** The input of Intacct employee get GET. */
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

/** The input of Intacct employee get_list QUERY. */
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
  types: { employee: () => employeeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct employee readByName GET Response` */
export const readByNameEmployeeResponse: Profile<EmployeeData> = {
  name: "Intacct employee readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(employee*)",
  types: { employee: () => employeeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct employee readByQuery QUERY Response` */
export const readByQueryEmployeeResponse: Profile<EmployeeData> = {
  name: "Intacct employee readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(employee*)",
  types: { employee: () => employeeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct employee QUERY Response` */
export const queryEmployeeResponse: Profile<EmployeeRows> = {
  name: "Intacct employee QUERY Response",
  version: "3.0",
  element: "data",
  content: "(EMPLOYEE*)",
  types: { EMPLOYEE: () => employeeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct employee LOOKUP Response` */
export const lookupEmployeeResponse: Profile<TypeData> = {
  name: "Intacct employee LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct employee get GET Response` */
export const getEmployeeFunctionResponse: Profile<EmployeeRows2> = {
  name: "Intacct employee get GET Response",
  version: "3.0",
  element: "data",
  content: "(employee*)",
  types: { employee: () => ({ element: "employee", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct employee get_list QUERY Response` */
export const getListEmployeeResponse: Profile<EmployeeRows2> = {
  name: "Intacct employee get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(employee*)",
  types: { employee: () => ({ element: "employee", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `employee`. */
export interface EmployeeData extends DataAttributes {
  employee?: EmployeeRecord[];
}

/** The fields of an employee that can be requested. */
export type EmployeeField = keyof EmployeeFields | `${string}.${string}`;

/** The data of an answer about `EMPLOYEE`. */
export interface EmployeeRows extends DataAttributes {
  EMPLOYEE?: EmployeeRecord[];
}

/** The data of an answer about `employee`. */
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
  /** Contact name. */
  CONTACTNAME: string;
}

export const createPersonalInfo: Shape<CreatePersonalInfo> = {
  element: "PERSONALINFO",
  content: "(CONTACTNAME)",
};

/** The contact of the employee, by name. Declared in 3.0/expenses.dtd. */
export interface UpdatePersonalInfo {
  /** Contact name. */
  CONTACTNAME: string;
}

export const updatePersonalInfo: Shape<UpdatePersonalInfo> = {
  element: "PERSONALINFO",
  content: "(CONTACTNAME)",
};

/** An employee. Declared in 3.0/expenses.dtd. */
export interface EmployeeFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Employee ID. */
  EMPLOYEEID?: string;
  /** The contact of the employee, by name. */
  PERSONALINFO?: PersonalInfoRecord;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Title. */
  TITLE?: string;
  /** SSN. */
  SSN?: string;
  /** Employee type. */
  EMPLOYEETYPE?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Birth date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BIRTHDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Termination type. */
  TERMINATIONTYPE?:
    | "voluntary"
    | "involuntary"
    | "deceased"
    | "disability"
    | "retired"
    | (string & {})
    | null;
  /** Manager. */
  SUPERVISORID?: string;
  /** Gender. */
  GENDER?: "female" | "male" | (string & {}) | null;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Class ID. */
  CLASSID?: string;
  /** Employee position ID. */
  EMPPOSITIONID?: string;
  /** Default currency. */
  CURRENCY?: string;
  /** Earning type. */
  EARNINGTYPENAME?: string;
  /** Post actual labor costs with variance. `BOOLEAN`. "false" unless given. */
  POSTACTUALCOST?: boolean | null;
  /** 1099 name. */
  NAME1099?: string;
  /** Form 1099 type. */
  FORM1099TYPE?: string;
  /** Form 1099 box. */
  FORM1099BOX?: string;
  /** Attachment folder. */
  SUPDOCFOLDERNAME?: string;
  /** Preferred payment method. */
  PAYMETHODKEY?:
    "Printed Check" | "EFT" | "Cash" | "ACH" | (string & {}) | null;
  /** Send automatic payment notification. `BOOLEAN`. "false" unless given. */
  PAYMENTNOTIFY?: boolean | null;
  /** Merge payment requests. `BOOLEAN`. "true" unless given. */
  MERGEPAYMENTREQ?: boolean | null;
  /** Enable ACH. `BOOLEAN`. "false" unless given. */
  ACHENABLED?: boolean | null;
  /** ACH bank routing number. */
  ACHBANKROUTINGNUMBER?: string;
  /** Account number. */
  ACHACCOUNTNUMBER?: string;
  /** Account type. */
  ACHACCOUNTTYPE?:
    "Checking Account" | "Savings Account" | (string & {}) | null;
  /** Account classification. */
  ACHREMITTANCETYPE?:
    "Personal(PPD)" | "Business(CCD)" | "Business(CTX)" | (string & {}) | null;
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Department key. `INTEGER`. */
  DEPARTMENTKEY?: IntegerText | null;
  /** Parent key. `INTEGER`. */
  PARENTKEY?: IntegerText | null;
  /** Supervisor name. */
  SUPERVISORNAME?: string;
  /** Employee form 1099 type. */
  EMPLOYEETYPE1099TYPE?: string;
  /** `INTEGER`. */
  EMPTYPEKEY?: IntegerText | null;
  /** Primary contact name. */
  CONTACT_NAME?: string;
  /** Entity. */
  ENTITY?: string;
  /** Earning type key. `INTEGER`. */
  EARNINGTYPEKEY?: IntegerText | null;
  /** Earning type method. */
  EARNINGTYPEMETHOD?: string;
  /** Class name. */
  CLASSNAME?: string;
  /** Class key. `INTEGER`. */
  CLASSKEY?: IntegerText | null;
  /** Payment country. */
  PYMTCOUNTRYCODE?: "AU" | "ZA" | "GB" | (string & {}) | null;
  /** Payment currency. */
  PYMTCURRENCY?: string;
  /** File payment service type. "NONE" unless given. */
  FILEPAYMENTSERVICE?: "ACH" | "BANKFILE" | "NONE" | (string & {}) | null;
  /** Placeholder resource. `BOOLEAN`. */
  GENERIC?: boolean | null;
  /** Contact record number. `INTEGER`. */
  CONTACTKEY?: IntegerText | null;
  /** Employee position key. `INTEGER`. */
  EMPPOSITIONKEY?: IntegerText | null;
  /** Employee position name. */
  EMPPOSITIONNAME?: string;
  /** Customer ID. */
  DEFAULTCUSTOMERID?: string;
  /** Customer name. */
  DEFAULTCUSTOMERNAME?: string;
  /** Customer key. `INTEGER`. */
  DEFAULTCUSTOMERKEY?: IntegerText | null;
  /** Vendor. */
  DEFAULTVENDORID?: string;
  /** Item ID. */
  DEFAULTITEMID?: string;
  /** Item name. */
  DEFAULTITEMNAME?: string;
  /** Item key. `INTEGER`. */
  DEFAULTITEMKEY?: IntegerText | null;
  /** Time allocation. */
  DEFAULTTIMEALLOCATIONID?: string;
  /** Expense distribution. */
  DEFAULTEXPENSEDISTRIBUTIONID?: string;
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
export interface EmployeeRelations {
  BANKFILE: OpenValues;
  CLASS: ClassRecord;
  CONTACT: ContactRecord;
  CUSTOMER: CustomerRecord;
  DEPARTMENT: DepartmentRecord;
  EARNINGTYPE: EarningTypeRecord;
  EMPLOYEEPOSITION: EmployeePositionRecord;
  EMPLOYEERATE: OpenValues;
  EXPENSEDISTRIBUTION: AllocationRecord;
  ITEM: ItemRecord;
  LOCATION: LocationRecord;
  MANAGER: EmployeeRecord;
  MELOCATION: LocationRecord;
  TIMEALLOCATION: AllocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
  VENDOR: VendorRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface EmployeeRecord
  extends
    EmployeeFields,
    OpenValues,
    Related<EmployeeFields, EmployeeRelations> {}

export const employeeRecord: Shape<EmployeeRecord> = {
  element: "EMPLOYEE",
  content: `(RECORDNO? & EMPLOYEEID? & PERSONALINFO? & STARTDATE? & TITLE? & SSN? & EMPLOYEETYPE? &
    STATUS? & BIRTHDATE? & ENDDATE? & TERMINATIONTYPE? & SUPERVISORID? & GENDER? & DEPARTMENTID? &
    LOCATIONID? & CLASSID? & EMPPOSITIONID? & CURRENCY? & EARNINGTYPENAME? & POSTACTUALCOST? &
    NAME1099? & FORM1099TYPE? & FORM1099BOX? & SUPDOCFOLDERNAME? & PAYMETHODKEY? & PAYMENTNOTIFY? &
    MERGEPAYMENTREQ? & ACHENABLED? & ACHBANKROUTINGNUMBER? & ACHACCOUNTNUMBER? & ACHACCOUNTTYPE? &
    ACHREMITTANCETYPE? & LOCATIONKEY? & DEPARTMENTKEY? & PARENTKEY? & SUPERVISORNAME? &
    EMPLOYEETYPE1099TYPE? & EMPTYPEKEY? & CONTACT_NAME? & ENTITY? & EARNINGTYPEKEY? &
    EARNINGTYPEMETHOD? & CLASSNAME? & CLASSKEY? & PYMTCOUNTRYCODE? & PYMTCURRENCY? &
    FILEPAYMENTSERVICE? & GENERIC? & CONTACTKEY? & EMPPOSITIONKEY? & EMPPOSITIONNAME? &
    DEFAULTCUSTOMERID? & DEFAULTCUSTOMERNAME? & DEFAULTCUSTOMERKEY? & DEFAULTVENDORID? &
    DEFAULTITEMID? & DEFAULTITEMNAME? & DEFAULTITEMKEY? & DEFAULTTIMEALLOCATIONID? &
    DEFAULTEXPENSEDISTRIBUTIONID? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PERSONALINFO: () => personalInfoRecord,
    STARTDATE: "DATE_MDY",
    STATUS: "ENUM",
    BIRTHDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    TERMINATIONTYPE: "ENUM",
    GENDER: "ENUM",
    POSTACTUALCOST: "BOOLEAN",
    PAYMETHODKEY: "ENUM",
    PAYMENTNOTIFY: "BOOLEAN",
    MERGEPAYMENTREQ: "BOOLEAN",
    ACHENABLED: "BOOLEAN",
    ACHACCOUNTTYPE: "ENUM",
    ACHREMITTANCETYPE: "ENUM",
    LOCATIONKEY: "INTEGER",
    DEPARTMENTKEY: "INTEGER",
    PARENTKEY: "INTEGER",
    EMPTYPEKEY: "INTEGER",
    EARNINGTYPEKEY: "INTEGER",
    CLASSKEY: "INTEGER",
    PYMTCOUNTRYCODE: "ENUM",
    FILEPAYMENTSERVICE: "ENUM",
    GENERIC: "BOOLEAN",
    CONTACTKEY: "INTEGER",
    EMPPOSITIONKEY: "INTEGER",
    DEFAULTCUSTOMERKEY: "INTEGER",
    DEFAULTITEMKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => employeePaths,
  answer: true,
};

export const employeePaths: Paths = {
  types: {
    BOOLEAN:
      "PERSONALINFO.VISIBLE PERSONALINFO.TAXABLE POSTACTUALCOST PAYMENTNOTIFY MERGEPAYMENTREQ ACHENABLED GENERIC",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "PERSONALINFO.TAXIDVALIDATIONDATE STARTDATE BIRTHDATE ENDDATE",
  },
  to: {
    CLASS: () => classPaths,
    CONTACT: () => contactPaths,
    CUSTOMER: () => customerPaths,
    DEPARTMENT: () => departmentPaths,
    EARNINGTYPE: () => earningTypePaths,
    EMPLOYEEPOSITION: () => employeePositionPaths,
    EXPENSEDISTRIBUTION: () => allocationPaths,
    ITEM: () => itemPaths,
    LOCATION: () => locationPaths,
    MANAGER: () => employeePaths,
    MELOCATION: () => locationPaths,
    TIMEALLOCATION: () => allocationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
    VENDOR: () => vendorPaths,
  },
};

/** The contact of the employee, by name. Declared in 3.0/expenses.dtd. */
export interface PersonalInfoRecord extends OpenValues {
  /** Contact name. */
  CONTACTNAME?: string;
  /** Tax ID. */
  TAXID?: string;
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

export const personalInfoRecord: Shape<PersonalInfoRecord> = {
  element: "PERSONALINFO",
  content: `(CONTACTNAME? & TAXID? & PREFIX? & FIRSTNAME? & INITIAL? & LASTNAME? & COMPANYNAME? & PRINTAS? &
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
