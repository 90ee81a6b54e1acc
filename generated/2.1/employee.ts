// Made by intacct-codegen from 2.1/response/expenses.dtd, shared/expenses.dtd, shared/objects.dtd; do not edit. Checksum 56e39654bbfa9b06
import type {
  Completed,
  Created,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type ContactRecord, contact, contactRecord } from "./contact.js";
import {
  type ContactItem,
  type ContactItemRecord,
  contactList,
  contactListRecord,
} from "./contactlist.js";
import {
  type CustomField,
  type CustomFieldRecord,
  customFields,
  customFieldsRecord,
} from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { ContactGroup } from "./groups.js";
import {
  type EnumAchacctype,
  type EnumAchremittype,
  type EnumEmployeeType,
  type EnumGender,
  type EnumPaymentMethod,
  type EnumResponseStatus,
  type EnumStatus,
  type EnumTerminationtype,
  enumAchacctype,
  enumAchremittype,
  enumEmployeeType,
  enumGender,
  enumPaymentMethod,
  enumResponseStatus,
  enumStatus,
  enumTerminationtype,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an employee. Declared in shared/expenses.dtd. */
export interface CreateEmployee {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** `ID`. */
  employeeid: string;
  /** `STRING_9`: at most 9 characters. */
  ssn?: string;
  /** `STRING_80`: at most 80 characters. */
  title?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `ID`. */
  supervisorid?: string;
  /** `DATE`, sent as year, month and day. */
  birthdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  startdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate;
  /** `ENUM_TERMINATIONTYPE`: "voluntary", "involuntary", "deceased", "disability" or "retired". */
  terminationtype?: EnumTerminationtype | null;
  /** `ENUM_EMPLOYEETYPE`: "fulltime", "parttime" or "contractor". */
  employeetype?: EnumEmployeeType | null;
  /** `ENUM_GENDER`: "male" or "female". */
  gender?: EnumGender | null;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `KEY`. */
  externalid?: string;
  /** `STRING_100`: at most 100 characters. */
  name1099?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** `STRING_50`: at most 50 characters. */
  earningtypename?: string;
  /** `BOOLEAN`. */
  postactualcost?: boolean | null;
  /** `STRING_20`: at most 20 characters. */
  emppositionid?: string;
  /** The contact that is the employee. */
  personalinfo: PersonalInfo;
  /** Further contacts, each in a category. */
  contactlist?: readonly [ContactItem, ...ContactItem[]];
  /** `ENUM_PAYMENTMETHOD`: "Printed Check", "Online", "Cash", "EFT", "Credit Card", "Online Charge Card", "WF Check", "WF Domestic ACH", "WF USD Wire" or "ACH". */
  paymethod?: EnumPaymentMethod | null;
  /** `BOOLEAN`. */
  paymentnotify?: boolean | null;
  /** `BOOLEAN`. */
  achenabled?: boolean | null;
  /** `STRING_9`: at most 9 characters. */
  achbankroutingnumber?: string;
  /** `STRING_34`: at most 34 characters. */
  achaccountnumber?: string;
  /** `ENUM_ACHACCTYPE`: always "Demand Deposit Account". */
  achaccounttype?: EnumAchacctype | null;
  /** `ENUM_ACHREMITTYPE`: "CTX" or "CCD". */
  achremittancetype?: EnumAchremittype | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `BOOLEAN`. */
  mergepaymentreq?: boolean | null;
}

/** `Intacct employee CREATE Request` */
export const createEmployee: FunctionProfile<CreateEmployee, Created> = {
  name: "Intacct employee CREATE Request",
  version: "2.1",
  element: "create_employee",
  content: `(employeeid, ssn?, title?, locationid?, departmentid?, classid?, supervisorid?, birthdate?,
    startdate?, enddate?, terminationtype?, employeetype?, gender?, status?, currency?, externalid?,
    name1099?, form1099type?, form1099box?, earningtypename?, postactualcost?, emppositionid?,
    personalinfo, contactlist?, paymethod?, paymentnotify?, achenabled?, achbankroutingnumber?,
    achaccountnumber?, achaccounttype?, achremittancetype?, customfields?, mergepaymentreq?)`,
  types: {
    employeeid: "ID",
    ssn: "STRING_9",
    title: "STRING_80",
    locationid: "ID",
    departmentid: "ID",
    classid: "STRING_30",
    supervisorid: "ID",
    birthdate: "DATE",
    startdate: "DATE",
    enddate: "DATE",
    terminationtype: enumTerminationtype,
    employeetype: enumEmployeeType,
    gender: enumGender,
    status: enumStatus,
    currency: "STRING_3",
    externalid: "KEY",
    name1099: "STRING_100",
    form1099type: "STRING_4",
    form1099box: "STRING_4",
    earningtypename: "STRING_50",
    postactualcost: "BOOLEAN",
    emppositionid: "STRING_20",
    personalinfo: () => personalInfo,
    contactlist: () => contactList,
    paymethod: enumPaymentMethod,
    paymentnotify: "BOOLEAN",
    achenabled: "BOOLEAN",
    achbankroutingnumber: "STRING_9",
    achaccountnumber: "STRING_34",
    achaccounttype: enumAchacctype,
    achremittancetype: enumAchremittype,
    customfields: () => customFields,
    mergepaymentreq: "BOOLEAN",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates an employee. Declared in shared/expenses.dtd. */
export interface UpdateEmployee {
  employeeid: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `STRING_9`: at most 9 characters. */
  ssn?: string;
  /** `STRING_80`: at most 80 characters. */
  title?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `ID`. */
  supervisorid?: string;
  /** `DATE`, sent as year, month and day. */
  birthdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  startdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate;
  /** `ENUM_TERMINATIONTYPE`: "voluntary", "involuntary", "deceased", "disability" or "retired". */
  terminationtype?: EnumTerminationtype | null;
  /** `ENUM_EMPLOYEETYPE`: "fulltime", "parttime" or "contractor". */
  employeetype?: EnumEmployeeType | null;
  /** `ENUM_GENDER`: "male" or "female". */
  gender?: EnumGender | null;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `STRING_100`: at most 100 characters. */
  name1099?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** `STRING_50`: at most 50 characters. */
  earningtypename?: string;
  /** `BOOLEAN`. */
  postactualcost?: boolean | null;
  /** `STRING_20`: at most 20 characters. */
  emppositionid?: string;
  /** The contact that is the employee. */
  personalinfo: PersonalInfo;
  /** Further contacts, each in a category. */
  contactlist?: readonly [ContactItem, ...ContactItem[]];
  /** `ENUM_PAYMENTMETHOD`: "Printed Check", "Online", "Cash", "EFT", "Credit Card", "Online Charge Card", "WF Check", "WF Domestic ACH", "WF USD Wire" or "ACH". */
  paymethod?: EnumPaymentMethod | null;
  /** `BOOLEAN`. */
  paymentnotify?: boolean | null;
  /** `BOOLEAN`. */
  achenabled?: boolean | null;
  /** `STRING_9`: at most 9 characters. */
  achbankroutingnumber?: string;
  /** `STRING_34`: at most 34 characters. */
  achaccountnumber?: string;
  /** `ENUM_ACHACCTYPE`: always "Demand Deposit Account". */
  achaccounttype?: EnumAchacctype | null;
  /** `ENUM_ACHREMITTYPE`: "CTX" or "CCD". */
  achremittancetype?: EnumAchremittype | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `BOOLEAN`. */
  mergepaymentreq?: boolean | null;
}

/** `Intacct employee UPDATE Request` */
export const updateEmployee: FunctionProfile<UpdateEmployee, Completed> = {
  name: "Intacct employee UPDATE Request",
  version: "2.1",
  element: "update_employee",
  content: `(ssn?, title?, locationid?, departmentid?, classid?, supervisorid?, birthdate?, startdate?,
    enddate?, terminationtype?, employeetype?, gender?, status?, currency?, name1099?,
    form1099type?, form1099box?, earningtypename?, postactualcost?, emppositionid?, personalinfo,
    contactlist?, paymethod?, paymentnotify?, achenabled?, achbankroutingnumber?, achaccountnumber?,
    achaccounttype?, achremittancetype?, customfields?, mergepaymentreq?)`,
  types: {
    ssn: "STRING_9",
    title: "STRING_80",
    locationid: "ID",
    departmentid: "ID",
    classid: "STRING_30",
    supervisorid: "ID",
    birthdate: "DATE",
    startdate: "DATE",
    enddate: "DATE",
    terminationtype: enumTerminationtype,
    employeetype: enumEmployeeType,
    gender: enumGender,
    status: enumStatus,
    currency: "STRING_3",
    name1099: "STRING_100",
    form1099type: "STRING_4",
    form1099box: "STRING_4",
    earningtypename: "STRING_50",
    postactualcost: "BOOLEAN",
    emppositionid: "STRING_20",
    personalinfo: () => personalInfo,
    contactlist: () => contactList,
    paymethod: enumPaymentMethod,
    paymentnotify: "BOOLEAN",
    achenabled: "BOOLEAN",
    achbankroutingnumber: "STRING_9",
    achaccountnumber: "STRING_34",
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
export interface DeleteEmployee {
  employeeid: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_employee UPDATE Request` */
export const deleteEmployee: FunctionProfile<DeleteEmployee, Completed> = {
  name: "Intacct delete_employee UPDATE Request",
  version: "2.1",
  element: "delete_employee",
  content: "EMPTY",
  attributes: {
    employeeid: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** The input of Intacct employee GET. */
export type GetEmployee = Get<EmployeeField>;

/** `Intacct employee GET Request` */
export const getEmployee: FunctionProfile<GetEmployee, EmployeeData> = {
  name: "Intacct employee GET Request",
  version: "2.1",
  fixed: { object: "employee" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getEmployeeResponse,
};

/** The input of Intacct employee QUERY. */
export type QueryEmployee = GetList<EmployeeField>;

/** `Intacct employee QUERY Request` */
export const queryEmployee: FunctionProfile<QueryEmployee, EmployeeData> = {
  name: "Intacct employee QUERY Request",
  version: "2.1",
  fixed: { object: "employee" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryEmployeeResponse,
};

/** `Intacct employee GET Response` */
export const getEmployeeResponse: Profile<EmployeeData> = {
  name: "Intacct employee GET Response",
  version: "2.1",
  element: "data",
  content: "(employee*)",
  types: { employee: () => employeeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct employee QUERY Response` */
export const queryEmployeeResponse: Profile<EmployeeData> = {
  name: "Intacct employee QUERY Response",
  version: "2.1",
  element: "data",
  content: "(employee*)",
  types: { employee: () => employeeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `employee`. */
export interface EmployeeData extends DataAttributes {
  employee?: EmployeeRecord[];
}

/** The fields of an employee that can be requested. */
export type EmployeeField = keyof EmployeeRecord;

/** The contact that is the employee. Declared in shared/expenses.dtd. */
export type PersonalInfo = ContactGroup;

export const personalInfo: Shape<PersonalInfo> = {
  element: "personalinfo",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};

/** An employee. Declared in 2.1/response/expenses.dtd. */
export interface EmployeeRecord {
  /** `ID`. */
  employeeid?: string;
  /** `STRING_9`: at most 9 characters. */
  ssn?: string;
  /** `STRING_80`: at most 80 characters. */
  title?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `ID`. */
  supervisorid?: string;
  /** `DATE`, sent as year, month and day. */
  birthdate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  startdate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate | null;
  /** `ENUM_TERMINATIONTYPE`: "voluntary", "involuntary", "deceased", "disability" or "retired". */
  terminationtype?: EnumTerminationtype | null;
  /** `ENUM_EMPLOYEETYPE`: "fulltime", "parttime" or "contractor". */
  employeetype?: EnumEmployeeType | null;
  /** `ENUM_GENDER`: "male" or "female". */
  gender?: EnumGender | null;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** `STRING_100`: at most 100 characters. */
  name1099?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `STRING_50`: at most 50 characters. */
  earningtypename?: string;
  /** The contact that is the employee. */
  personalinfo?: PersonalInfoRecord;
  /** Further contacts, each in a category. */
  contactlist?: ContactItemRecord[];
  /** `BOOLEAN`. */
  paymentnotify?: boolean | null;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
  /** `BOOLEAN`. */
  mergepaymentreq?: boolean | null;
}

export const employeeRecord: Shape<EmployeeRecord> = {
  element: "employee",
  content: `(employeeid?, ssn?, title?, locationid?, departmentid?, classid?, supervisorid?, birthdate?,
    startdate?, enddate?, terminationtype?, employeetype?, gender?, whenmodified?, status?,
    name1099?, form1099type?, form1099box?, currency?, earningtypename?, personalinfo?,
    contactlist?, paymentnotify?, customfields?, mergepaymentreq?)`,
  types: {
    employeeid: "ID",
    ssn: "STRING_9",
    title: "STRING_80",
    locationid: "ID",
    departmentid: "ID",
    classid: "STRING_30",
    supervisorid: "ID",
    birthdate: "DATE",
    startdate: "DATE",
    enddate: "DATE",
    terminationtype: enumTerminationtype,
    employeetype: enumEmployeeType,
    gender: enumGender,
    whenmodified: "TIMESTAMP",
    status: enumResponseStatus,
    name1099: "STRING_100",
    form1099type: "STRING_4",
    form1099box: "STRING_4",
    currency: "STRING_3",
    earningtypename: "STRING_50",
    personalinfo: () => personalInfoRecord,
    contactlist: () => contactListRecord,
    paymentnotify: "BOOLEAN",
    customfields: () => customFieldsRecord,
    mergepaymentreq: "BOOLEAN",
  },
  answer: true,
};

/** The contact that is the employee. Declared in 2.1/response/expenses.dtd. */
export interface PersonalInfoRecord {
  /** A contact, written out. */
  contact: ContactRecord;
}

export const personalInfoRecord: Shape<PersonalInfoRecord> = {
  element: "personalinfo",
  content: "(contact)",
  types: { contact: () => contactRecord },
  answer: true,
};
