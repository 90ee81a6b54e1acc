// Made by intacct-codegen from 2.1/response/projects.dtd, 2.1/structures.dtd, shared/objects.dtd, shared/projects.dtd, shared/structures.dtd; do not edit. Checksum 1f0d8d8936a9d46b
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type BillTo, billTo } from "./billto.js";
import { type ContactInfo, contactInfo } from "./contactinfo.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import {
  type EnumBillingtype,
  type EnumResponseStatus,
  type EnumStatus,
  enumBillingtype,
  enumResponseStatus,
  enumStatus,
} from "./scalars.js";
import { type ShipTo, shipTo } from "./shipto.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a project. Declared in shared/projects.dtd. */
export interface CreateProject {
  /** `STRING_30`: at most 30 characters. */
  projectid: string;
  /** `STRING_100`: at most 100 characters. */
  name: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ID`. */
  parentid?: string;
  /** `BOOLEAN`. */
  invoicewithparent?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  projectcategory: string;
  /** `STRING_30`: at most 30 characters. */
  projecttype?: string;
  /** `STRING_30`: at most 30 characters. */
  projectstatus?: string;
  /** `ID`. */
  customerid?: string;
  /** `ID`. */
  managerid?: string;
  /** `STRING_30`: at most 30 characters. */
  custuserid?: string;
  /** `STRING_100`: at most 100 characters. */
  salescontactid?: string;
  /** `DATE`, sent as year, month and day. */
  begindate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate;
  /** `ID`. */
  departmentid?: string;
  /** `ID`. */
  locationid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `ENUM_BILLINGTYPE`: "balanceforward" or "openitem". */
  billingtype?: EnumBillingtype | null;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `STRING_100`: at most 100 characters. */
  docnumber?: string;
  billto?: BillTo;
  shipto?: ShipTo;
  contactinfo?: ContactInfo;
  /** `STRING_30`: at most 30 characters. */
  sonumber?: string;
  /** `STRING_20`: at most 20 characters. */
  ponumber?: string;
  /** `STRING_30`: at most 30 characters. */
  poamount?: string;
  /** `STRING_30`: at most 30 characters. */
  pqnumber?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  budgetamount?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  budgetedcost?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  budgetqty?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  userrestrictions?: string;
  /** `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  obspercentcomplete?: Decimal | null;
  /** `STRING_40`: at most 40 characters. */
  budgetid?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  billingrate?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  billingpricing?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  expenserate?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  expensepricing?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  poaprate?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  poappricing?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `STRING_4000`: at most 4000 characters. */
  invoicemessage?: string;
  /** `STRING_3`: at most 3 characters. */
  invoicecurrency?: string;
  projectresources?: readonly (readonly ProjectResource[])[];
  /** `STRING_40`: at most 40 characters. */
  billingovermax?: string;
  /** `BOOLEAN`. */
  excludeexpenses?: boolean | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct project CREATE Request` */
export const createProject: FunctionProfile<CreateProject, Created> = {
  name: "Intacct project CREATE Request",
  version: "2.1",
  element: "create_project",
  content: `(projectid, name, description?, parentid?, invoicewithparent?, projectcategory, projecttype?,
    projectstatus?, customerid?, managerid?, custuserid?, salescontactid?, begindate?, enddate?,
    departmentid?, locationid?, classid?, currency?, billingtype?, termname?, docnumber?, billto?,
    shipto?, contactinfo?, sonumber?, ponumber?, poamount?, pqnumber?, budgetamount?, budgetedcost?,
    budgetqty?, userrestrictions?, obspercentcomplete?, budgetid?, billingrate?, billingpricing?,
    expenserate?, expensepricing?, poaprate?, poappricing?, status?, supdocid?, invoicemessage?,
    invoicecurrency?, projectresources*, billingovermax?, excludeexpenses?, customfields?)`,
  types: {
    projectid: "STRING_30",
    name: "STRING_100",
    description: "STRING_80",
    parentid: "ID",
    invoicewithparent: "BOOLEAN",
    projectcategory: "STRING_30",
    projecttype: "STRING_30",
    projectstatus: "STRING_30",
    customerid: "ID",
    managerid: "ID",
    custuserid: "STRING_30",
    salescontactid: "STRING_100",
    begindate: "DATE",
    enddate: "DATE",
    departmentid: "ID",
    locationid: "ID",
    classid: "STRING_30",
    currency: "STRING_3",
    billingtype: enumBillingtype,
    termname: "STRING_40",
    docnumber: "STRING_100",
    billto: () => billTo,
    shipto: () => shipTo,
    contactinfo: () => contactInfo,
    sonumber: "STRING_30",
    ponumber: "STRING_20",
    poamount: "STRING_30",
    pqnumber: "STRING_30",
    budgetamount: "NUMBER_38_2",
    budgetedcost: "NUMBER_38_2",
    budgetqty: "NUMBER_38_2",
    userrestrictions: "STRING_30",
    obspercentcomplete: "NUMBER_3_2",
    budgetid: "STRING_40",
    billingrate: "NUMBER_38_2",
    billingpricing: "STRING_30",
    expenserate: "NUMBER_38_2",
    expensepricing: "STRING_30",
    poaprate: "NUMBER_38_2",
    poappricing: "STRING_30",
    status: enumStatus,
    supdocid: "STRING_100",
    invoicemessage: "STRING_4000",
    invoicecurrency: "STRING_3",
    projectresources: () => projectResources,
    billingovermax: "STRING_40",
    excludeexpenses: "BOOLEAN",
    customfields: () => customFields,
  },
};

/** Updates a project. Declared in shared/projects.dtd. */
export interface UpdateProject {
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `STRING_30`: at most 30 characters. */
  projectid: string;
  /** `STRING_100`: at most 100 characters. */
  name: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ID`. */
  parentid?: string;
  /** `BOOLEAN`. */
  invoicewithparent?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  projectcategory: string;
  /** `STRING_30`: at most 30 characters. */
  projecttype?: string;
  /** `STRING_30`: at most 30 characters. */
  projectstatus?: string;
  /** `ID`. */
  customerid?: string;
  /** `ID`. */
  managerid?: string;
  /** `STRING_30`: at most 30 characters. */
  custuserid?: string;
  /** `STRING_100`: at most 100 characters. */
  salescontactid?: string;
  /** `DATE`, sent as year, month and day. */
  begindate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate;
  /** `ID`. */
  departmentid?: string;
  /** `ID`. */
  locationid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `ENUM_BILLINGTYPE`: "balanceforward" or "openitem". */
  billingtype?: EnumBillingtype | null;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `STRING_100`: at most 100 characters. */
  docnumber?: string;
  billto?: BillTo;
  shipto?: ShipTo;
  contactinfo?: ContactInfo;
  /** `STRING_30`: at most 30 characters. */
  sonumber?: string;
  /** `STRING_20`: at most 20 characters. */
  ponumber?: string;
  /** `STRING_30`: at most 30 characters. */
  poamount?: string;
  /** `STRING_30`: at most 30 characters. */
  pqnumber?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  budgetamount?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  budgetedcost?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  budgetqty?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  userrestrictions?: string;
  /** `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  obspercentcomplete?: Decimal | null;
  /** `STRING_40`: at most 40 characters. */
  budgetid?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  billingrate?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  billingpricing?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  expenserate?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  expensepricing?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  poaprate?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  poappricing?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `STRING_4000`: at most 4000 characters. */
  invoicemessage?: string;
  /** `STRING_3`: at most 3 characters. */
  invoicecurrency?: string;
  projectresources?: readonly (readonly ProjectResource[])[];
  /** `STRING_40`: at most 40 characters. */
  billingovermax?: string;
  /** `BOOLEAN`. */
  excludeexpenses?: boolean | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct project UPDATE Request` */
export const updateProject: FunctionProfile<UpdateProject, Completed> = {
  name: "Intacct project UPDATE Request",
  version: "2.1",
  element: "update_project",
  content: `(projectid, name, description?, parentid?, invoicewithparent?, projectcategory, projecttype?,
    projectstatus?, customerid?, managerid?, custuserid?, salescontactid?, begindate?, enddate?,
    departmentid?, locationid?, classid?, currency?, billingtype?, termname?, docnumber?, billto?,
    shipto?, contactinfo?, sonumber?, ponumber?, poamount?, pqnumber?, budgetamount?, budgetedcost?,
    budgetqty?, userrestrictions?, obspercentcomplete?, budgetid?, billingrate?, billingpricing?,
    expenserate?, expensepricing?, poaprate?, poappricing?, status?, supdocid?, invoicemessage?,
    invoicecurrency?, projectresources*, billingovermax?, excludeexpenses?, customfields?)`,
  types: {
    projectid: "STRING_30",
    name: "STRING_100",
    description: "STRING_80",
    parentid: "ID",
    invoicewithparent: "BOOLEAN",
    projectcategory: "STRING_30",
    projecttype: "STRING_30",
    projectstatus: "STRING_30",
    customerid: "ID",
    managerid: "ID",
    custuserid: "STRING_30",
    salescontactid: "STRING_100",
    begindate: "DATE",
    enddate: "DATE",
    departmentid: "ID",
    locationid: "ID",
    classid: "STRING_30",
    currency: "STRING_3",
    billingtype: enumBillingtype,
    termname: "STRING_40",
    docnumber: "STRING_100",
    billto: () => billTo,
    shipto: () => shipTo,
    contactinfo: () => contactInfo,
    sonumber: "STRING_30",
    ponumber: "STRING_20",
    poamount: "STRING_30",
    pqnumber: "STRING_30",
    budgetamount: "NUMBER_38_2",
    budgetedcost: "NUMBER_38_2",
    budgetqty: "NUMBER_38_2",
    userrestrictions: "STRING_30",
    obspercentcomplete: "NUMBER_3_2",
    budgetid: "STRING_40",
    billingrate: "NUMBER_38_2",
    billingpricing: "STRING_30",
    expenserate: "NUMBER_38_2",
    expensepricing: "STRING_30",
    poaprate: "NUMBER_38_2",
    poappricing: "STRING_30",
    status: enumStatus,
    supdocid: "STRING_100",
    invoicemessage: "STRING_4000",
    invoicecurrency: "STRING_3",
    projectresources: () => projectResources,
    billingovermax: "STRING_40",
    excludeexpenses: "BOOLEAN",
    customfields: () => customFields,
  },
  attributes: {
    key: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a project. Declared in shared/projects.dtd. */
export interface DeleteProject {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_project UPDATE Request` */
export const deleteProject: FunctionProfile<DeleteProject, Completed> = {
  name: "Intacct delete_project UPDATE Request",
  version: "2.1",
  element: "delete_project",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** The input of Intacct project GET. */
export type GetProject = Get<ProjectField>;

/** `Intacct project GET Request` */
export const getProject: FunctionProfile<GetProject, ProjectData> = {
  name: "Intacct project GET Request",
  version: "2.1",
  fixed: { object: "project" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getProjectResponse,
};

/** The input of Intacct project QUERY. */
export type QueryProject = GetList<ProjectField>;

/** `Intacct project QUERY Request` */
export const queryProject: FunctionProfile<QueryProject, ProjectData> = {
  name: "Intacct project QUERY Request",
  version: "2.1",
  fixed: { object: "project" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryProjectResponse,
};

/** `Intacct project GET Response` */
export const getProjectResponse: Profile<ProjectData> = {
  name: "Intacct project GET Response",
  version: "2.1",
  element: "data",
  content: "(project*)",
  types: { project: () => projectRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct project QUERY Response` */
export const queryProjectResponse: Profile<ProjectData> = {
  name: "Intacct project QUERY Response",
  version: "2.1",
  element: "data",
  content: "(project*)",
  types: { project: () => projectRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `project`. */
export interface ProjectData extends DataAttributes {
  project?: ProjectRecord[];
}

/** The fields of a project that can be requested. */
export type ProjectField = keyof ProjectRecord;

export const projectResources: Shape<readonly ProjectResource[]> = {
  element: "projectresources",
  content: "(projectresource*)",
  types: { projectresource: () => projectResource },
};

/** A resource of a project. Declared in 2.1/structures.dtd. */
export interface ProjectResource {
  /** `ID`. */
  employeeid?: string;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_200`: at most 200 characters. */
  resourcedescription?: string;
  /** `DATE`, sent as year, month and day. */
  startdate?: IsoDate;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  billingrate?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  expenserate?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  poaprate?: Decimal | null;
}

export const projectResource: Shape<ProjectResource> = {
  element: "projectresource",
  content:
    "(employeeid?, itemid?, resourcedescription?, startdate?, billingrate?, expenserate?, poaprate?)",
  types: {
    employeeid: "ID",
    itemid: "STRING_30",
    resourcedescription: "STRING_200",
    startdate: "DATE",
    billingrate: "NUMBER_38_2",
    expenserate: "NUMBER_38_2",
    poaprate: "NUMBER_38_2",
  },
};

export const projectResourcesRecord: Shape<ProjectResourceRecord[]> = {
  element: "projectresources",
  content: "(projectresource*)",
  types: { projectresource: () => projectResourceRecord },
  answer: true,
};

/** A resource of a project. Declared in 2.1/structures.dtd. */
export interface ProjectResourceRecord {
  /** `ID`. */
  employeeid?: string;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_200`: at most 200 characters. */
  resourcedescription?: string;
  /** `DATE`, sent as year, month and day. */
  startdate?: IsoDate | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  billingrate?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  expenserate?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  poaprate?: DecimalText | null;
}

export const projectResourceRecord: Shape<ProjectResourceRecord> = {
  element: "projectresource",
  content:
    "(employeeid?, itemid?, resourcedescription?, startdate?, billingrate?, expenserate?, poaprate?)",
  types: {
    employeeid: "ID",
    itemid: "STRING_30",
    resourcedescription: "STRING_200",
    startdate: "DATE",
    billingrate: "NUMBER_38_2",
    expenserate: "NUMBER_38_2",
    poaprate: "NUMBER_38_2",
  },
  answer: true,
};

/** A project. Declared in 2.1/response/projects.dtd. */
export interface ProjectRecord {
  /** `KEY`. */
  key?: string;
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ID`. */
  parentid?: string;
  /** `BOOLEAN`. */
  invoicewithparent?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  projectcategory?: string;
  /** `STRING_30`: at most 30 characters. */
  projecttype?: string;
  /** `STRING_30`: at most 30 characters. */
  projectstatus?: string;
  /** `ID`. */
  customerid?: string;
  /** `ID`. */
  managerid?: string;
  /** `STRING_30`: at most 30 characters. */
  custuserid?: string;
  /** `STRING_100`: at most 100 characters. */
  salescontactid?: string;
  /** `DATE`, sent as year, month and day. */
  begindate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate | null;
  /** `ID`. */
  departmentid?: string;
  /** `ID`. */
  locationid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `STRING_30`: at most 30 characters. */
  sonumber?: string;
  /** `STRING_20`: at most 20 characters. */
  ponumber?: string;
  /** `STRING_30`: at most 30 characters. */
  poamount?: string;
  /** `STRING_30`: at most 30 characters. */
  pqnumber?: string;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  budgetamount?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  budgetedcost?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  budgetqty?: DecimalText | null;
  /** `STRING_30`: at most 30 characters. */
  userrestrictions?: string;
  /** `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  obspercentcomplete?: DecimalText | null;
  /** `STRING_40`: at most 40 characters. */
  budgetid?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  billingrate?: DecimalText | null;
  /** `STRING_30`: at most 30 characters. */
  billingpricing?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  expenserate?: DecimalText | null;
  /** `STRING_30`: at most 30 characters. */
  expensepricing?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  poaprate?: DecimalText | null;
  /** `STRING_30`: at most 30 characters. */
  poappricing?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `STRING_4000`: at most 4000 characters. */
  invoicemessage?: string;
  /** `STRING_3`: at most 3 characters. */
  invoicecurrency?: string;
  projectresources?: ProjectResourceRecord[];
  /** `STRING_40`: at most 40 characters. */
  billingovermax?: string;
  /** `BOOLEAN`. */
  excludeexpenses?: boolean | null;
}

export const projectRecord: Shape<ProjectRecord> = {
  element: "project",
  content: `(key?, name?, description?, parentid?, invoicewithparent?, projectcategory?, projecttype?,
    projectstatus?, customerid?, managerid?, custuserid?, salescontactid?, begindate?, enddate?,
    departmentid?, locationid?, classid?, currency?, sonumber?, ponumber?, poamount?, pqnumber?,
    whenmodified?, budgetamount?, budgetedcost?, budgetqty?, userrestrictions?, obspercentcomplete?,
    budgetid?, billingrate?, billingpricing?, expenserate?, expensepricing?, poaprate?,
    poappricing?, status?, supdocid?, invoicemessage?, invoicecurrency?, projectresources?,
    billingovermax?, excludeexpenses?)`,
  types: {
    key: "KEY",
    name: "STRING_100",
    description: "STRING_80",
    parentid: "ID",
    invoicewithparent: "BOOLEAN",
    projectcategory: "STRING_30",
    projecttype: "STRING_30",
    projectstatus: "STRING_30",
    customerid: "ID",
    managerid: "ID",
    custuserid: "STRING_30",
    salescontactid: "STRING_100",
    begindate: "DATE",
    enddate: "DATE",
    departmentid: "ID",
    locationid: "ID",
    classid: "STRING_30",
    currency: "STRING_3",
    sonumber: "STRING_30",
    ponumber: "STRING_20",
    poamount: "STRING_30",
    pqnumber: "STRING_30",
    whenmodified: "TIMESTAMP",
    budgetamount: "NUMBER_38_2",
    budgetedcost: "NUMBER_38_2",
    budgetqty: "NUMBER_38_2",
    userrestrictions: "STRING_30",
    obspercentcomplete: "NUMBER_3_2",
    budgetid: "STRING_40",
    billingrate: "NUMBER_38_2",
    billingpricing: "STRING_30",
    expenserate: "NUMBER_38_2",
    expensepricing: "STRING_30",
    poaprate: "NUMBER_38_2",
    poappricing: "STRING_30",
    status: enumResponseStatus,
    supdocid: "STRING_100",
    invoicemessage: "STRING_4000",
    invoicecurrency: "STRING_3",
    projectresources: () => projectResourcesRecord,
    billingovermax: "STRING_40",
    excludeexpenses: "BOOLEAN",
  },
  answer: true,
};
