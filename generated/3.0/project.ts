// Made by intacct-codegen from 3.0/objects.dtd, 3.0/projects.dtd, 3.0/structures.dtd, shared/objects.dtd, shared/projects.dtd, shared/structures.dtd; do not edit. Checksum c170ea67f8bc2e45
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
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
import { type ArTermRecord, arTermPaths } from "./arterm.js";
import { type BillToRecord, billToRecord } from "./billto-record.js";
import { type BillTo, billTo } from "./billto.js";
import { type ContactRecord, contactPaths } from "./contact.js";
import {
  type ContactInfoRecord,
  contactInfoRecord,
} from "./contactinfo-record.js";
import { type ContactInfo, contactInfo } from "./contactinfo.js";
import { type CreateBillTo, createBillTo } from "./create-billto.js";
import {
  type CreateContactInfo,
  createContactInfo,
} from "./create-contactinfo.js";
import { type CreateShipTo, createShipTo } from "./create-shipto.js";
import { type CustomerRecord, customerPaths } from "./customer.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type EmployeeRecord, employeePaths } from "./employee.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import {
  type EnumBillingtype,
  type EnumStatus,
  enumBillingtype,
  enumStatus,
} from "./scalars.js";
import { type ShipToRecord, shipToRecord } from "./shipto-record.js";
import { type ShipTo, shipTo } from "./shipto.js";
import { type UpdateBillTo, updateBillTo } from "./update-billto.js";
import {
  type UpdateContactInfo,
  updateContactInfo,
} from "./update-contactinfo.js";
import { type UpdateShipTo, updateShipTo } from "./update-shipto.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a project. Declared in shared/projects.dtd. */
export interface CreateProjectFunction {
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  projectid: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ID`. */
  parentid?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  invoicewithparent?: boolean | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  projectcategory: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  projecttype?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  projectstatus?: string;
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** Borrowed from 2.1: `ID`. */
  managerid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  custuserid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  salescontactid?: string;
  /** `DATE`, sent as year, month and day. */
  begindate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  currency?: string;
  /** Borrowed from 2.1: `ENUM_BILLINGTYPE`: "balanceforward" or "openitem". */
  billingtype?: EnumBillingtype | null;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  docnumber?: string;
  billto?: BillTo;
  shipto?: ShipTo;
  contactinfo?: ContactInfo;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  sonumber?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  ponumber?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  poamount?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  pqnumber?: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  budgetamount?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  budgetedcost?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  budgetqty?: Decimal | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  userrestrictions?: string;
  /** Borrowed from 2.1: `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  obspercentcomplete?: Decimal | null;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  budgetid?: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  billingrate?: Decimal | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  billingpricing?: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  expenserate?: Decimal | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  expensepricing?: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  poaprate?: Decimal | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  poappricing?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  invoicemessage?: string;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  invoicecurrency?: string;
  projectresources?: readonly (readonly ProjectResource[])[];
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  billingovermax?: string;
  /** `BOOLEAN`. */
  excludeexpenses?: boolean | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct create_project CREATE Request` */
export const createProjectFunction: FunctionProfile<
  CreateProjectFunction,
  Created
> = {
  name: "Intacct create_project CREATE Request",
  version: "3.0",
  element: "create_project",
  content: `(projectid, name, description?, parentid?, invoicewithparent?, projectcategory, projecttype?,
    projectstatus?, customerid?, managerid?, custuserid?, salescontactid?, begindate?, enddate?,
    departmentid?, locationid?, classid?, currency?, billingtype?, termname?, docnumber?, billto?,
    shipto?, contactinfo?, sonumber?, ponumber?, poamount?, pqnumber?, budgetamount?, budgetedcost?,
    budgetqty?, userrestrictions?, obspercentcomplete?, budgetid?, billingrate?, billingpricing?,
    expenserate?, expensepricing?, poaprate?, poappricing?, status?, supdocid?, invoicemessage?,
    invoicecurrency?, projectresources*, billingovermax?, excludeexpenses?, customfields?)`,
  types: {
    projectid: "STRING_30 borrowed",
    name: "STRING_100 borrowed",
    description: "STRING_80 borrowed",
    parentid: "ID",
    invoicewithparent: "BOOLEAN",
    projectcategory: "STRING_30 borrowed",
    projecttype: "STRING_30 borrowed",
    projectstatus: "STRING_30 borrowed",
    customerid: "ID",
    managerid: "ID",
    custuserid: "STRING_30 borrowed",
    salescontactid: "STRING_100 borrowed",
    begindate: "DATE",
    enddate: "DATE",
    departmentid: "ID",
    locationid: "ID",
    classid: "STRING_30 borrowed",
    currency: "STRING_3 borrowed",
    billingtype: enumBillingtype,
    termname: "STRING_40 borrowed",
    docnumber: "STRING_100 borrowed",
    billto: () => billTo,
    shipto: () => shipTo,
    contactinfo: () => contactInfo,
    sonumber: "STRING_30 borrowed",
    ponumber: "STRING_20 borrowed",
    poamount: "STRING_30 borrowed",
    pqnumber: "STRING_30 borrowed",
    budgetamount: "NUMBER_38_2 borrowed",
    budgetedcost: "NUMBER_38_2 borrowed",
    budgetqty: "NUMBER_38_2 borrowed",
    userrestrictions: "STRING_30 borrowed",
    obspercentcomplete: "NUMBER_3_2 borrowed",
    budgetid: "STRING_40 borrowed",
    billingrate: "NUMBER_38_2 borrowed",
    billingpricing: "STRING_30 borrowed",
    expenserate: "NUMBER_38_2 borrowed",
    expensepricing: "STRING_30 borrowed",
    poaprate: "NUMBER_38_2 borrowed",
    poappricing: "STRING_30 borrowed",
    status: enumStatus,
    supdocid: "STRING_100 borrowed",
    invoicemessage: "STRING_4000 borrowed",
    invoicecurrency: "STRING_3 borrowed",
    projectresources: () => projectResources,
    billingovermax: "STRING_40 borrowed",
    excludeexpenses: "BOOLEAN",
    customfields: () => customFields,
  },
};

/** Updates a project. Declared in shared/projects.dtd. */
export interface UpdateProjectFunction {
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  projectid: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ID`. */
  parentid?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  invoicewithparent?: boolean | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  projectcategory: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  projecttype?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  projectstatus?: string;
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** Borrowed from 2.1: `ID`. */
  managerid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  custuserid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  salescontactid?: string;
  /** `DATE`, sent as year, month and day. */
  begindate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  currency?: string;
  /** Borrowed from 2.1: `ENUM_BILLINGTYPE`: "balanceforward" or "openitem". */
  billingtype?: EnumBillingtype | null;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  docnumber?: string;
  billto?: BillTo;
  shipto?: ShipTo;
  contactinfo?: ContactInfo;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  sonumber?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  ponumber?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  poamount?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  pqnumber?: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  budgetamount?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  budgetedcost?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  budgetqty?: Decimal | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  userrestrictions?: string;
  /** Borrowed from 2.1: `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  obspercentcomplete?: Decimal | null;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  budgetid?: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  billingrate?: Decimal | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  billingpricing?: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  expenserate?: Decimal | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  expensepricing?: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  poaprate?: Decimal | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  poappricing?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  invoicemessage?: string;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  invoicecurrency?: string;
  projectresources?: readonly (readonly ProjectResource[])[];
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  billingovermax?: string;
  /** `BOOLEAN`. */
  excludeexpenses?: boolean | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct update_project UPDATE Request` */
export const updateProjectFunction: FunctionProfile<
  UpdateProjectFunction,
  Completed
> = {
  name: "Intacct update_project UPDATE Request",
  version: "3.0",
  element: "update_project",
  content: `(projectid, name, description?, parentid?, invoicewithparent?, projectcategory, projecttype?,
    projectstatus?, customerid?, managerid?, custuserid?, salescontactid?, begindate?, enddate?,
    departmentid?, locationid?, classid?, currency?, billingtype?, termname?, docnumber?, billto?,
    shipto?, contactinfo?, sonumber?, ponumber?, poamount?, pqnumber?, budgetamount?, budgetedcost?,
    budgetqty?, userrestrictions?, obspercentcomplete?, budgetid?, billingrate?, billingpricing?,
    expenserate?, expensepricing?, poaprate?, poappricing?, status?, supdocid?, invoicemessage?,
    invoicecurrency?, projectresources*, billingovermax?, excludeexpenses?, customfields?)`,
  types: {
    projectid: "STRING_30 borrowed",
    name: "STRING_100 borrowed",
    description: "STRING_80 borrowed",
    parentid: "ID",
    invoicewithparent: "BOOLEAN",
    projectcategory: "STRING_30 borrowed",
    projecttype: "STRING_30 borrowed",
    projectstatus: "STRING_30 borrowed",
    customerid: "ID",
    managerid: "ID",
    custuserid: "STRING_30 borrowed",
    salescontactid: "STRING_100 borrowed",
    begindate: "DATE",
    enddate: "DATE",
    departmentid: "ID",
    locationid: "ID",
    classid: "STRING_30 borrowed",
    currency: "STRING_3 borrowed",
    billingtype: enumBillingtype,
    termname: "STRING_40 borrowed",
    docnumber: "STRING_100 borrowed",
    billto: () => billTo,
    shipto: () => shipTo,
    contactinfo: () => contactInfo,
    sonumber: "STRING_30 borrowed",
    ponumber: "STRING_20 borrowed",
    poamount: "STRING_30 borrowed",
    pqnumber: "STRING_30 borrowed",
    budgetamount: "NUMBER_38_2 borrowed",
    budgetedcost: "NUMBER_38_2 borrowed",
    budgetqty: "NUMBER_38_2 borrowed",
    userrestrictions: "STRING_30 borrowed",
    obspercentcomplete: "NUMBER_3_2 borrowed",
    budgetid: "STRING_40 borrowed",
    billingrate: "NUMBER_38_2 borrowed",
    billingpricing: "STRING_30 borrowed",
    expenserate: "NUMBER_38_2 borrowed",
    expensepricing: "STRING_30 borrowed",
    poaprate: "NUMBER_38_2 borrowed",
    poappricing: "STRING_30 borrowed",
    status: enumStatus,
    supdocid: "STRING_100 borrowed",
    invoicemessage: "STRING_4000 borrowed",
    invoicecurrency: "STRING_3 borrowed",
    projectresources: () => projectResources,
    billingovermax: "STRING_40 borrowed",
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
export interface DeleteProjectFunction {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_project DELETE Request` */
export const deleteProjectFunction: FunctionProfile<
  DeleteProjectFunction,
  Completed
> = {
  name: "Intacct delete_project DELETE Request",
  version: "3.0",
  element: "delete_project",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** A project. Declared in 3.0/projects.dtd. */
export interface CreateProject {
  /** Project ID. */
  PROJECTID?: string;
  /** Project name. */
  NAME: string;
  /** Project category. */
  PROJECTCATEGORY: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Parent project ID. */
  PARENTID?: string;
  /** Invoice with parent. `BOOLEAN`. "false" unless given. */
  INVOICEWITHPARENT?: boolean | null;
  /** Project type. */
  PROJECTTYPE?: string;
  /** Project status. */
  PROJECTSTATUS?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Project manager ID. */
  MANAGERID?: string;
  /** External user customer. */
  CUSTUSERID?: string;
  /** Sales contact. */
  SALESCONTACTID?: string;
  /** Reference number. */
  DOCNUMBER?: string;
  /** Timesheet and expense user restrictions. */
  USERRESTRICTIONS?: string;
  /** ALN. */
  CFDA?: string;
  /** Funded name. */
  FUNDEDNAME?: string;
  /** Agency. */
  AGENCY?: string;
  /** Payer. */
  PAYER?: "Federal" | "Third-party" | null;
  /** Other ID. */
  FUNDINGOTHERID?: string;
  /** Assistance provided. */
  ASSISTANCETYPE?: "Cash" | "Non-cash" | null;
  /** Revenue restriction. */
  REVRESTRICTION?: "Purpose" | "Time" | "NA" | null;
  /** Restriction expiration years. */
  RESTRICTIONEXPIRY?: string;
  /** First restriction expiration date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RESTRICTIONEXPIRATIONDATE?: IsoDate | null;
  /** Time satisfaction scheduled. `BOOLEAN`. */
  TIMESATISFACTIONSCHEDULED?: boolean | null;
  /** A contact, by name. */
  CONTACTINFO?: CreateContactInfo;
  /** The contact that bills go to, by name. */
  BILLTO?: CreateBillTo;
  /** The contact that goods go to, by name. */
  SHIPTO?: CreateShipTo;
  /** Term. */
  TERMNAME?: string;
  /** Billing type. */
  BILLINGTYPE?: string;
  /** Begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BEGINDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Class ID. */
  CLASSID?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** Default employee expenses to billable. `BOOLEAN`. "false" unless given. */
  BILLABLEEXPDEFAULT?: boolean | null;
  /** Default AP and PO entries to billable. `BOOLEAN`. "false" unless given. */
  BILLABLEAPPODEFAULT?: boolean | null;
  /** Project currency. */
  CURRENCY?: string;
  /** Sales order number. */
  SONUMBER?: string;
  /** Purchase order number. */
  PONUMBER?: string;
  /** Purchase order amount. `MONEY`. */
  POAMOUNT?: Decimal | null;
  /** Purchase quote number. */
  PQNUMBER?: string;
  /** Contract amount. `MONEY`. */
  CONTRACTAMOUNT?: Decimal | null;
  /** A transaction rule, by name. */
  PROJECT_RULES?: readonly CreateProjectRules[];
  /** Labor pricing option. */
  BILLINGPRICING?: string;
  /** Default labor rate or fee percent. `NUMBER`. */
  BILLINGRATE?: Decimal | null;
  /** Expense pricing option. */
  EXPENSEPRICING?: string;
  /** Default expense rate or fee percent. `NUMBER`. */
  EXPENSERATE?: Decimal | null;
  /** AP and PO pricing option. */
  POAPPRICING?: string;
  /** Default AP and PO rate or fee percent. `NUMBER`. */
  POAPRATE?: Decimal | null;
  /** Projected billing amount. `MONEY`. */
  BUDGETAMOUNT?: Decimal | null;
  /** Projected cost. `MONEY`. */
  BUDGETEDCOST?: Decimal | null;
  /** Projected duration (hours). `NUMBER`. */
  BUDGETQTY?: Decimal | null;
  /** GL budget ID. */
  BUDGETID?: string;
  /** Invoice message. */
  INVOICEMESSAGE?: string;
  /** Invoice currency override. */
  INVOICECURRENCY?: string;
  /** Scope. */
  SCOPE?: string;
  /** Inclusions. */
  INCLUSIONS?: string;
  /** Exclusions. */
  EXCLUSIONS?: string;
  /** Terms. */
  TERMS?: string;
  /** Scheduled start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULEDSTARTDATE?: IsoDate | null;
  /** Actual start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALSTARTDATE?: IsoDate | null;
  /** Scheduled completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULEDCOMPLETIONDATE?: IsoDate | null;
  /** Revised completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVISEDCOMPLETIONDATE?: IsoDate | null;
  /** Substantial completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SUBSTANTIALCOMPLETIONDATE?: IsoDate | null;
  /** Actual completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALCOMPLETIONDATE?: IsoDate | null;
  /** Notice to proceed. `DATE_MDY`, sent as mm/dd/yyyy. */
  NOTICETOPROCEED?: IsoDate | null;
  /** Response due. `DATE_MDY`, sent as mm/dd/yyyy. */
  RESPONSEDUE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXECUTEON?: IsoDate | null;
  SCHEDULEDIMPACT?: string;
}

/** `Intacct project CREATE Request` */
export const createProject: FunctionProfile<CreateProject, ProjectData> = {
  name: "Intacct project CREATE Request",
  version: "3.0",
  within: "create",
  element: "PROJECT",
  content: `(PROJECTID? & NAME & PROJECTCATEGORY & DESCRIPTION? & PARENTID? & INVOICEWITHPARENT? &
    PROJECTTYPE? & PROJECTSTATUS? & STATUS? & CUSTOMERID? & MANAGERID? & CUSTUSERID? &
    SALESCONTACTID? & DOCNUMBER? & USERRESTRICTIONS? & CFDA? & FUNDEDNAME? & AGENCY? & PAYER? &
    FUNDINGOTHERID? & ASSISTANCETYPE? & REVRESTRICTION? & RESTRICTIONEXPIRY? &
    RESTRICTIONEXPIRATIONDATE? & TIMESATISFACTIONSCHEDULED? & CONTACTINFO? & BILLTO? & SHIPTO? &
    TERMNAME? & BILLINGTYPE? & BEGINDATE? & ENDDATE? & DEPARTMENTID? & LOCATIONID? & CLASSID? &
    SUPDOCID? & BILLABLEEXPDEFAULT? & BILLABLEAPPODEFAULT? & CURRENCY? & SONUMBER? & PONUMBER? &
    POAMOUNT? & PQNUMBER? & CONTRACTAMOUNT? & PROJECT_RULES* & BILLINGPRICING? & BILLINGRATE? &
    EXPENSEPRICING? & EXPENSERATE? & POAPPRICING? & POAPRATE? & BUDGETAMOUNT? & BUDGETEDCOST? &
    BUDGETQTY? & BUDGETID? & INVOICEMESSAGE? & INVOICECURRENCY? & SCOPE? & INCLUSIONS? &
    EXCLUSIONS? & TERMS? & SCHEDULEDSTARTDATE? & ACTUALSTARTDATE? & SCHEDULEDCOMPLETIONDATE? &
    REVISEDCOMPLETIONDATE? & SUBSTANTIALCOMPLETIONDATE? & ACTUALCOMPLETIONDATE? & NOTICETOPROCEED? &
    RESPONSEDUE? & EXECUTEON? & SCHEDULEDIMPACT? & #ANY*)`,
  source: "documented",
  types: {
    INVOICEWITHPARENT: "BOOLEAN",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    PAYER: { name: "STRING", base: "enum", values: ["Federal", "Third-party"] },
    ASSISTANCETYPE: {
      name: "STRING",
      base: "enum",
      values: ["Cash", "Non-cash"],
    },
    REVRESTRICTION: {
      name: "STRING",
      base: "enum",
      values: ["Purpose", "Time", "NA"],
    },
    RESTRICTIONEXPIRATIONDATE: "DATE_MDY",
    TIMESATISFACTIONSCHEDULED: "BOOLEAN",
    CONTACTINFO: () => createContactInfo,
    BILLTO: () => createBillTo,
    SHIPTO: () => createShipTo,
    BEGINDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    BILLABLEEXPDEFAULT: "BOOLEAN",
    BILLABLEAPPODEFAULT: "BOOLEAN",
    POAMOUNT: "MONEY",
    CONTRACTAMOUNT: "MONEY",
    PROJECT_RULES: () => createProjectRules,
    BILLINGRATE: "NUMBER",
    EXPENSERATE: "NUMBER",
    POAPRATE: "NUMBER",
    BUDGETAMOUNT: "MONEY",
    BUDGETEDCOST: "MONEY",
    BUDGETQTY: "NUMBER",
    SCHEDULEDSTARTDATE: "DATE_MDY",
    ACTUALSTARTDATE: "DATE_MDY",
    SCHEDULEDCOMPLETIONDATE: "DATE_MDY",
    REVISEDCOMPLETIONDATE: "DATE_MDY",
    SUBSTANTIALCOMPLETIONDATE: "DATE_MDY",
    ACTUALCOMPLETIONDATE: "DATE_MDY",
    NOTICETOPROCEED: "DATE_MDY",
    RESPONSEDUE: "DATE_MDY",
    EXECUTEON: "DATE_MDY",
  },
  response: () => getProjectResponse,
};

/** A project. Declared in 3.0/projects.dtd. */
export type UpdateProject = UpdateProjectFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Project ID. */
        PROJECTID?: string;
      }
    | {
        RECORDNO?: never;
        /** Project ID. */
        PROJECTID: string;
      }
  );

interface UpdateProjectFields {
  /** Project name. */
  NAME?: string;
  /** Project category. */
  PROJECTCATEGORY?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Parent project ID. */
  PARENTID?: string;
  /** Invoice with parent. `BOOLEAN`. "false" unless given. */
  INVOICEWITHPARENT?: boolean | null;
  /** Project type. */
  PROJECTTYPE?: string;
  /** Project status. */
  PROJECTSTATUS?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Project manager ID. */
  MANAGERID?: string;
  /** External user customer. */
  CUSTUSERID?: string;
  /** Sales contact. */
  SALESCONTACTID?: string;
  /** Reference number. */
  DOCNUMBER?: string;
  /** Timesheet and expense user restrictions. */
  USERRESTRICTIONS?: string;
  /** ALN. */
  CFDA?: string;
  /** Funded name. */
  FUNDEDNAME?: string;
  /** Agency. */
  AGENCY?: string;
  /** Payer. */
  PAYER?: "Federal" | "Third-party" | null;
  /** Other ID. */
  FUNDINGOTHERID?: string;
  /** Assistance provided. */
  ASSISTANCETYPE?: "Cash" | "Non-cash" | null;
  /** Revenue restriction. */
  REVRESTRICTION?: "Purpose" | "Time" | "NA" | null;
  /** Restriction expiration years. */
  RESTRICTIONEXPIRY?: string;
  /** First restriction expiration date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RESTRICTIONEXPIRATIONDATE?: IsoDate | null;
  /** Time satisfaction scheduled. `BOOLEAN`. */
  TIMESATISFACTIONSCHEDULED?: boolean | null;
  /** A contact, by name. */
  CONTACTINFO?: UpdateContactInfo;
  /** The contact that bills go to, by name. */
  BILLTO?: UpdateBillTo;
  /** The contact that goods go to, by name. */
  SHIPTO?: UpdateShipTo;
  /** Term. */
  TERMNAME?: string;
  /** Billing type. */
  BILLINGTYPE?: string;
  /** Begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BEGINDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Class ID. */
  CLASSID?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** Default employee expenses to billable. `BOOLEAN`. "false" unless given. */
  BILLABLEEXPDEFAULT?: boolean | null;
  /** Default AP and PO entries to billable. `BOOLEAN`. "false" unless given. */
  BILLABLEAPPODEFAULT?: boolean | null;
  /** Project currency. */
  CURRENCY?: string;
  /** Sales order number. */
  SONUMBER?: string;
  /** Purchase order number. */
  PONUMBER?: string;
  /** Purchase order amount. `MONEY`. */
  POAMOUNT?: Decimal | null;
  /** Purchase quote number. */
  PQNUMBER?: string;
  /** Contract amount. `MONEY`. */
  CONTRACTAMOUNT?: Decimal | null;
  /** A transaction rule, by name. */
  PROJECT_RULES?: readonly UpdateProjectRules[];
  /** Labor pricing option. */
  BILLINGPRICING?: string;
  /** Default labor rate or fee percent. `NUMBER`. */
  BILLINGRATE?: Decimal | null;
  /** Expense pricing option. */
  EXPENSEPRICING?: string;
  /** Default expense rate or fee percent. `NUMBER`. */
  EXPENSERATE?: Decimal | null;
  /** AP and PO pricing option. */
  POAPPRICING?: string;
  /** Default AP and PO rate or fee percent. `NUMBER`. */
  POAPRATE?: Decimal | null;
  /** Projected billing amount. `MONEY`. */
  BUDGETAMOUNT?: Decimal | null;
  /** Projected cost. `MONEY`. */
  BUDGETEDCOST?: Decimal | null;
  /** Projected duration (hours). `NUMBER`. */
  BUDGETQTY?: Decimal | null;
  /** GL budget ID. */
  BUDGETID?: string;
  /** Invoice message. */
  INVOICEMESSAGE?: string;
  /** Invoice currency override. */
  INVOICECURRENCY?: string;
  /** Scope. */
  SCOPE?: string;
  /** Inclusions. */
  INCLUSIONS?: string;
  /** Exclusions. */
  EXCLUSIONS?: string;
  /** Terms. */
  TERMS?: string;
  /** Scheduled start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULEDSTARTDATE?: IsoDate | null;
  /** Actual start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALSTARTDATE?: IsoDate | null;
  /** Scheduled completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULEDCOMPLETIONDATE?: IsoDate | null;
  /** Revised completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVISEDCOMPLETIONDATE?: IsoDate | null;
  /** Substantial completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SUBSTANTIALCOMPLETIONDATE?: IsoDate | null;
  /** Actual completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALCOMPLETIONDATE?: IsoDate | null;
  /** Notice to proceed. `DATE_MDY`, sent as mm/dd/yyyy. */
  NOTICETOPROCEED?: IsoDate | null;
  /** Response due. `DATE_MDY`, sent as mm/dd/yyyy. */
  RESPONSEDUE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXECUTEON?: IsoDate | null;
  SCHEDULEDIMPACT?: string;
}

/** `Intacct project UPDATE Request` */
export const updateProject: FunctionProfile<UpdateProject, ProjectData> = {
  name: "Intacct project UPDATE Request",
  version: "3.0",
  within: "update",
  element: "PROJECT",
  content: `((RECORDNO || PROJECTID) & NAME? & PROJECTCATEGORY? & DESCRIPTION? & PARENTID? &
    INVOICEWITHPARENT? & PROJECTTYPE? & PROJECTSTATUS? & STATUS? & CUSTOMERID? & MANAGERID? &
    CUSTUSERID? & SALESCONTACTID? & DOCNUMBER? & USERRESTRICTIONS? & CFDA? & FUNDEDNAME? & AGENCY? &
    PAYER? & FUNDINGOTHERID? & ASSISTANCETYPE? & REVRESTRICTION? & RESTRICTIONEXPIRY? &
    RESTRICTIONEXPIRATIONDATE? & TIMESATISFACTIONSCHEDULED? & CONTACTINFO? & BILLTO? & SHIPTO? &
    TERMNAME? & BILLINGTYPE? & BEGINDATE? & ENDDATE? & DEPARTMENTID? & LOCATIONID? & CLASSID? &
    SUPDOCID? & BILLABLEEXPDEFAULT? & BILLABLEAPPODEFAULT? & CURRENCY? & SONUMBER? & PONUMBER? &
    POAMOUNT? & PQNUMBER? & CONTRACTAMOUNT? & PROJECT_RULES* & BILLINGPRICING? & BILLINGRATE? &
    EXPENSEPRICING? & EXPENSERATE? & POAPPRICING? & POAPRATE? & BUDGETAMOUNT? & BUDGETEDCOST? &
    BUDGETQTY? & BUDGETID? & INVOICEMESSAGE? & INVOICECURRENCY? & SCOPE? & INCLUSIONS? &
    EXCLUSIONS? & TERMS? & SCHEDULEDSTARTDATE? & ACTUALSTARTDATE? & SCHEDULEDCOMPLETIONDATE? &
    REVISEDCOMPLETIONDATE? & SUBSTANTIALCOMPLETIONDATE? & ACTUALCOMPLETIONDATE? & NOTICETOPROCEED? &
    RESPONSEDUE? & EXECUTEON? & SCHEDULEDIMPACT? & #ANY*)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    INVOICEWITHPARENT: "BOOLEAN",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    PAYER: { name: "STRING", base: "enum", values: ["Federal", "Third-party"] },
    ASSISTANCETYPE: {
      name: "STRING",
      base: "enum",
      values: ["Cash", "Non-cash"],
    },
    REVRESTRICTION: {
      name: "STRING",
      base: "enum",
      values: ["Purpose", "Time", "NA"],
    },
    RESTRICTIONEXPIRATIONDATE: "DATE_MDY",
    TIMESATISFACTIONSCHEDULED: "BOOLEAN",
    CONTACTINFO: () => updateContactInfo,
    BILLTO: () => updateBillTo,
    SHIPTO: () => updateShipTo,
    BEGINDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    BILLABLEEXPDEFAULT: "BOOLEAN",
    BILLABLEAPPODEFAULT: "BOOLEAN",
    POAMOUNT: "MONEY",
    CONTRACTAMOUNT: "MONEY",
    PROJECT_RULES: () => updateProjectRules,
    BILLINGRATE: "NUMBER",
    EXPENSERATE: "NUMBER",
    POAPRATE: "NUMBER",
    BUDGETAMOUNT: "MONEY",
    BUDGETEDCOST: "MONEY",
    BUDGETQTY: "NUMBER",
    SCHEDULEDSTARTDATE: "DATE_MDY",
    ACTUALSTARTDATE: "DATE_MDY",
    SCHEDULEDCOMPLETIONDATE: "DATE_MDY",
    REVISEDCOMPLETIONDATE: "DATE_MDY",
    SUBSTANTIALCOMPLETIONDATE: "DATE_MDY",
    ACTUALCOMPLETIONDATE: "DATE_MDY",
    NOTICETOPROCEED: "DATE_MDY",
    RESPONSEDUE: "DATE_MDY",
    EXECUTEON: "DATE_MDY",
  },
  response: () => getProjectResponse,
};

/** The input of Intacct project DELETE. */
export type DeleteProject = Delete;

/** `Intacct project DELETE Request` */
export const deleteProject: FunctionProfile<DeleteProject, Completed> = {
  name: "Intacct project DELETE Request",
  version: "3.0",
  fixed: { object: "PROJECT" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct project GET. */
export type GetProject = Read<ProjectField | "*">;

/** `Intacct project GET Request` */
export const getProject: FunctionProfile<GetProject, ProjectData> = {
  name: "Intacct project GET Request",
  version: "3.0",
  fixed: { object: "PROJECT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getProjectResponse,
};

/** The input of Intacct project readByName GET. */
export type ReadByNameProject = ReadByName<ProjectField | "*">;

/** `Intacct project readByName GET Request` */
export const readByNameProject: FunctionProfile<
  ReadByNameProject,
  ProjectData
> = {
  name: "Intacct project readByName GET Request",
  version: "3.0",
  fixed: { object: "PROJECT" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameProjectResponse,
};

/** The input of Intacct project readByQuery QUERY. */
export type ReadByQueryProject = ReadByQuery<ProjectField | "*">;

/** `Intacct project readByQuery QUERY Request` */
export const readByQueryProject: FunctionProfile<
  ReadByQueryProject,
  ProjectData
> = {
  name: "Intacct project readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "PROJECT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryProjectResponse,
};

/** The input of Intacct project QUERY. */
export type QueryProject = QueryInput;

/** `Intacct project QUERY Request` */
export const queryProject: QueryProfile<ProjectRecord> = {
  name: "Intacct project QUERY Request",
  version: "3.0",
  fixed: { object: "PROJECT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryProjectResponse,
};

/** The input of Intacct project LOOKUP. */
export type LookupProject = Lookup;

/** `Intacct project LOOKUP Request` */
export const lookupProject: FunctionProfile<LookupProject, TypeData> = {
  name: "Intacct project LOOKUP Request",
  version: "3.0",
  fixed: { object: "PROJECT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupProjectResponse,
};

/** The input of Intacct project get GET. */
export type GetProjectFunction = Get;

/** `Intacct project get GET Request` */
export const getProjectFunction: FunctionProfile<
  GetProjectFunction,
  ProjectRows2
> = {
  name: "Intacct project get GET Request",
  version: "3.0",
  fixed: { object: "project" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getProjectFunctionResponse,
};

/** The input of Intacct project get_list QUERY. */
export type GetListProject = GetList;

/** `Intacct project get_list QUERY Request` */
export const getListProject: FunctionProfile<GetListProject, ProjectRows2> = {
  name: "Intacct project get_list QUERY Request",
  version: "3.0",
  fixed: { object: "project" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListProjectResponse,
};

/** `Intacct project GET Response` */
export const getProjectResponse: Profile<ProjectData> = {
  name: "Intacct project GET Response",
  version: "3.0",
  element: "data",
  content: "(project*)",
  types: { project: () => projectRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct project readByName GET Response` */
export const readByNameProjectResponse: Profile<ProjectData> = {
  name: "Intacct project readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(project*)",
  types: { project: () => projectRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct project readByQuery QUERY Response` */
export const readByQueryProjectResponse: Profile<ProjectData> = {
  name: "Intacct project readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(project*)",
  types: { project: () => projectRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct project QUERY Response` */
export const queryProjectResponse: Profile<ProjectRows> = {
  name: "Intacct project QUERY Response",
  version: "3.0",
  element: "data",
  content: "(PROJECT*)",
  types: { PROJECT: () => projectRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct project LOOKUP Response` */
export const lookupProjectResponse: Profile<TypeData> = {
  name: "Intacct project LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct project get GET Response` */
export const getProjectFunctionResponse: Profile<ProjectRows2> = {
  name: "Intacct project get GET Response",
  version: "3.0",
  element: "data",
  content: "(project*)",
  types: { project: () => ({ element: "project", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct project get_list QUERY Response` */
export const getListProjectResponse: Profile<ProjectRows2> = {
  name: "Intacct project get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(project*)",
  types: { project: () => ({ element: "project", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `project`. */
export interface ProjectData extends DataAttributes {
  project?: ProjectRecord[];
}

/** The fields of a project that can be requested. */
export type ProjectField = keyof ProjectFields | `${string}.${string}`;

/** The data of an answer about `PROJECT`. */
export interface ProjectRows extends DataAttributes {
  PROJECT?: ProjectRecord[];
}

/** The data of an answer about `project`. */
export interface ProjectRows2 extends DataAttributes {
  project?: OpenRecord[];
}

/** A resource of a project. Declared in 3.0/structures.dtd. */
export interface ProjectResource {
  /** Borrowed from 2.1: `ID`. */
  employeeid: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  resourcedescription?: string;
  /** `DATE`, sent as year, month and day. */
  startdate?: IsoDate;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  billingrate?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  expenserate?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  poaprate?: Decimal | null;
}

export const projectResource: Shape<ProjectResource> = {
  element: "projectresource",
  content:
    "(employeeid, itemid?, resourcedescription?, startdate?, billingrate?, expenserate?, poaprate?)",
  types: {
    employeeid: "ID",
    itemid: "STRING_30 borrowed",
    resourcedescription: "STRING_200 borrowed",
    startdate: "DATE",
    billingrate: "NUMBER_38_2 borrowed",
    expenserate: "NUMBER_38_2 borrowed",
    poaprate: "NUMBER_38_2 borrowed",
  },
};

export const projectResources: Shape<readonly ProjectResource[]> = {
  element: "projectresources",
  content: "(projectresource*)",
  types: { projectresource: () => projectResource },
};

/** A transaction rule, by name. Declared in 3.0/projects.dtd. */
export interface CreateProjectRules {
  /** Transaction rule name. */
  RULENAME: string;
}

export const createProjectRules: Shape<CreateProjectRules> = {
  element: "PROJECT_RULES",
  content: "(RULENAME)",
};

/** A transaction rule, by name. Declared in 3.0/projects.dtd. */
export interface UpdateProjectRules {
  /** Transaction rule name. */
  RULENAME: string;
}

export const updateProjectRules: Shape<UpdateProjectRules> = {
  element: "PROJECT_RULES",
  content: "(RULENAME)",
};

/** A project. Declared in 3.0/projects.dtd. */
export interface ProjectFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Project ID. */
  PROJECTID?: string;
  /** Project name. */
  NAME?: string;
  /** Project category. */
  PROJECTCATEGORY?:
    | "Contract"
    | "Capitalized"
    | "Internal Non-billable"
    | "Internal Billable"
    | (string & {})
    | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Parent project ID. */
  PARENTID?: string;
  /** Invoice with parent. `BOOLEAN`. "false" unless given. */
  INVOICEWITHPARENT?: boolean | null;
  /** Project type. */
  PROJECTTYPE?: string;
  /** Project status. */
  PROJECTSTATUS?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Project manager ID. */
  MANAGERID?: string;
  /** External user customer. */
  CUSTUSERID?: string;
  /** Sales contact. */
  SALESCONTACTID?: string;
  /** Reference number. */
  DOCNUMBER?: string;
  /** Timesheet and expense user restrictions. */
  USERRESTRICTIONS?:
    | "System Default"
    | "Any User"
    | "Project Users"
    | "Project Task Users"
    | (string & {})
    | null;
  /** ALN. */
  CFDA?: string;
  /** Funded name. */
  FUNDEDNAME?: string;
  /** Agency. */
  AGENCY?: string;
  /** Payer. */
  PAYER?: "Federal" | "Third-party" | (string & {}) | null;
  /** Other ID. */
  FUNDINGOTHERID?: string;
  /** Assistance provided. */
  ASSISTANCETYPE?: "Cash" | "Non-cash" | "Non-Cash" | (string & {}) | null;
  /** Revenue restriction. */
  REVRESTRICTION?: "Purpose" | "Time" | "NA" | (string & {}) | null;
  /** Restriction expiration years. */
  RESTRICTIONEXPIRY?: string;
  /** First restriction expiration date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RESTRICTIONEXPIRATIONDATE?: IsoDate | null;
  /** Time satisfaction scheduled. `BOOLEAN`. */
  TIMESATISFACTIONSCHEDULED?: boolean | null;
  /** A contact, by name. */
  CONTACTINFO?: ContactInfoRecord;
  /** The contact that bills go to, by name. */
  BILLTO?: BillToRecord;
  /** The contact that goods go to, by name. */
  SHIPTO?: ShipToRecord;
  /** Term. */
  TERMNAME?: string;
  /** Billing type. */
  BILLINGTYPE?:
    | "Time & Material"
    | "Fixed Fee"
    | "Fixed Fee & Expenses"
    | (string & {})
    | null;
  /** Begin date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BEGINDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Class ID. */
  CLASSID?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** Default employee expenses to billable. `BOOLEAN`. "false" unless given. */
  BILLABLEEXPDEFAULT?: boolean | null;
  /** Default AP and PO entries to billable. `BOOLEAN`. "false" unless given. */
  BILLABLEAPPODEFAULT?: boolean | null;
  /** Project currency. */
  CURRENCY?: string;
  /** Sales order number. */
  SONUMBER?: string;
  /** Purchase order number. */
  PONUMBER?: string;
  /** Purchase order amount. `MONEY`. */
  POAMOUNT?: DecimalText | null;
  /** Purchase quote number. */
  PQNUMBER?: string;
  /** Contract amount. `MONEY`. */
  CONTRACTAMOUNT?: DecimalText | null;
  /** A transaction rule, by name. */
  PROJECT_RULES?: ProjectRulesRecord[];
  /** Labor pricing option. */
  BILLINGPRICING?: "Billing rate" | "Cost plus fee" | (string & {}) | null;
  /** Default labor rate or fee percent. `NUMBER`. */
  BILLINGRATE?: DecimalText | null;
  /** Expense pricing option. */
  EXPENSEPRICING?: "Billing rate" | "Cost plus fee" | (string & {}) | null;
  /** Default expense rate or fee percent. `NUMBER`. */
  EXPENSERATE?: DecimalText | null;
  /** AP and PO pricing option. */
  POAPPRICING?: "Cost plus fee" | (string & {}) | null;
  /** Default AP and PO rate or fee percent. `NUMBER`. */
  POAPRATE?: DecimalText | null;
  /** Projected billing amount. `MONEY`. */
  BUDGETAMOUNT?: DecimalText | null;
  /** Projected cost. `MONEY`. */
  BUDGETEDCOST?: DecimalText | null;
  /** Projected duration (hours). `NUMBER`. */
  BUDGETQTY?: DecimalText | null;
  /** GL budget ID. */
  BUDGETID?: string;
  /** Invoice message. */
  INVOICEMESSAGE?: string;
  /** Invoice currency override. */
  INVOICECURRENCY?: string;
  /** Scope. */
  SCOPE?: string;
  /** Inclusions. */
  INCLUSIONS?: string;
  /** Exclusions. */
  EXCLUSIONS?: string;
  /** Terms. */
  TERMS?: string;
  /** Scheduled start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULEDSTARTDATE?: IsoDate | null;
  /** Actual start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALSTARTDATE?: IsoDate | null;
  /** Scheduled completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULEDCOMPLETIONDATE?: IsoDate | null;
  /** Revised completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVISEDCOMPLETIONDATE?: IsoDate | null;
  /** Substantial completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SUBSTANTIALCOMPLETIONDATE?: IsoDate | null;
  /** Actual completion date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ACTUALCOMPLETIONDATE?: IsoDate | null;
  /** Notice to proceed. `DATE_MDY`, sent as mm/dd/yyyy. */
  NOTICETOPROCEED?: IsoDate | null;
  /** Response due. `DATE_MDY`, sent as mm/dd/yyyy. */
  RESPONSEDUE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXECUTEON?: IsoDate | null;
  SCHEDULEDIMPACT?: string;
  /** `INTEGER`. */
  PROJECTSTATUSKEY?: IntegerText | null;
  /** Prevent timesheet entry. `BOOLEAN`. */
  PREVENTTIMESHEET?: boolean | null;
  /** Prevent expense entry. `BOOLEAN`. */
  PREVENTEXPENSE?: boolean | null;
  /** Prevent AP/PO entry. `BOOLEAN`. */
  PREVENTAPPO?: boolean | null;
  /** Prevent generate invoices. `BOOLEAN`. */
  PREVENTGENINVOICE?: boolean | null;
  /** Actual amount. `NUMBER`. */
  ACTUALAMOUNT?: DecimalText | null;
  /** Estimated duration. `NUMBER`. */
  ESTQTY?: DecimalText | null;
  /** Actual duration. `NUMBER`. */
  ACTUALQTY?: DecimalText | null;
  /** Approved duration. `NUMBER`. */
  APPROVEDQTY?: DecimalText | null;
  /** Remaining duration. `NUMBER`. */
  REMAININGQTY?: DecimalText | null;
  /** Calculated percent completed. `NUMBER`. */
  PERCENTCOMPLETE?: DecimalText | null;
  /** Observed percent completed. `NUMBER`. */
  OBSPERCENTCOMPLETE?: DecimalText | null;
  /** Salesforce key. */
  SFDCKEY?: string;
  /** Quick arrow key. */
  QARROWKEY?: string;
  /** Open air key. */
  OAKEY?: string;
  /** Parent project key. `INTEGER`. */
  PARENTKEY?: IntegerText | null;
  /** Parent project name. */
  PARENTNAME?: string;
  /** Customer key. `INTEGER`. */
  CUSTOMERKEY?: IntegerText | null;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Sales contact key. `INTEGER`. */
  SALESCONTACTKEY?: IntegerText | null;
  /** Sales contact name. */
  SALESCONTACTNAME?: string;
  /** Project type key. `INTEGER`. */
  PROJECTTYPEKEY?: IntegerText | null;
  /** Project manager key. `INTEGER`. */
  MANAGERKEY?: IntegerText | null;
  /** Project manager name. */
  MANAGERCONTACTNAME?: string;
  /** Department key. `INTEGER`. */
  PROJECTDEPTKEY?: IntegerText | null;
  /** Department name. */
  DEPARTMENTNAME?: string;
  /** Location key. `INTEGER`. */
  PROJECTLOCATIONKEY?: IntegerText | null;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Term key. `INTEGER`. */
  TERMSKEY?: IntegerText | null;
  /** External user customer key. `INTEGER`. */
  CUSTUSERKEY?: IntegerText | null;
  /** Class name. */
  CLASSNAME?: string;
  /** Class key. `INTEGER`. */
  CLASSKEY?: IntegerText | null;
  /** Budget key. `INTEGER`. */
  BUDGETKEY?: IntegerText | null;
  /** Contact record number. `INTEGER`. */
  CONTACTKEY?: IntegerText | null;
  /** Ship-to contact record number. `INTEGER`. */
  SHIPTOKEY?: IntegerText | null;
  /** Bill-to contact record number. `INTEGER`. */
  BILLTOKEY?: IntegerText | null;
  /** If actual billings exceed projected billing amount. */
  BILLINGOVERMAX?:
    | "Do nothing"
    | "Issue a warning message"
    | "Prevent billing"
    | (string & {})
    | null;
  /** Exclude expenses. `BOOLEAN`. */
  EXCLUDEEXPENSES?: boolean | null;
  /** Contract key. `INTEGER`. */
  CONTRACTKEY?: IntegerText | null;
  /** Contract. */
  CONTRACTID?: string;
  /** Attachment key. `INTEGER`. */
  SUPDOCKEY?: IntegerText | null;
  /** Root project key. `INTEGER`. */
  ROOTPARENTKEY?: IntegerText | null;
  /** Root project ID. */
  ROOTPARENTID?: string;
  /** Root project name. */
  ROOTPARENTNAME?: string;
  /** Roll up WIP project key. `INTEGER`. */
  ROLLUP_PROJ_KEY?: IntegerText | null;
  /** Roll up project ID. */
  ROLLUPPROJECTID?: string;
  /** Roll up project name. */
  ROLLUPPROJECTNAME?: string;
  /** Exclude from WIP schedule. `BOOLEAN`. "false" unless given. */
  WIPEXCLUDE?: boolean | null;
  /** Multi-entity location key. `INTEGER`. */
  MELOCATIONKEY?: IntegerText | null;
  /** Multi-entity location ID. */
  MELOCATIONID?: string;
  /** Multi-entity location name. */
  MELOCATIONNAME?: string;
  /** Scheduled start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SCHEDULESTARTDATE?: IsoDate | null;
  /** Executed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXECUTEDON?: IsoDate | null;
  /** Schedule impact. */
  SCHEDULEIMPACT?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Purchasing tax schedule. */
  POTAXSCHEDULEID?: string;
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
export interface ProjectRelations {
  BILLTOCONTACT: ContactRecord;
  CUSTOMER: CustomerRecord;
  MANAGER: EmployeeRecord;
  MELOCATION: LocationRecord;
  PARENT: ProjectRecord;
  PRIMARYCONTACT: ContactRecord;
  ROLLUPPROJECT: ProjectRecord;
  ROOTPARENT: ProjectRecord;
  SALESCONTACT: EmployeeRecord;
  SHIPTOCONTACT: ContactRecord;
  TERM: ArTermRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
  USERINFOMST: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ProjectRecord
  extends ProjectFields, OpenValues, Related<ProjectFields, ProjectRelations> {}

export const projectRecord: Shape<ProjectRecord> = {
  element: "PROJECT",
  content: `(RECORDNO? & PROJECTID? & NAME? & PROJECTCATEGORY? & DESCRIPTION? & PARENTID? &
    INVOICEWITHPARENT? & PROJECTTYPE? & PROJECTSTATUS? & STATUS? & CUSTOMERID? & MANAGERID? &
    CUSTUSERID? & SALESCONTACTID? & DOCNUMBER? & USERRESTRICTIONS? & CFDA? & FUNDEDNAME? & AGENCY? &
    PAYER? & FUNDINGOTHERID? & ASSISTANCETYPE? & REVRESTRICTION? & RESTRICTIONEXPIRY? &
    RESTRICTIONEXPIRATIONDATE? & TIMESATISFACTIONSCHEDULED? & CONTACTINFO? & BILLTO? & SHIPTO? &
    TERMNAME? & BILLINGTYPE? & BEGINDATE? & ENDDATE? & DEPARTMENTID? & LOCATIONID? & CLASSID? &
    SUPDOCID? & BILLABLEEXPDEFAULT? & BILLABLEAPPODEFAULT? & CURRENCY? & SONUMBER? & PONUMBER? &
    POAMOUNT? & PQNUMBER? & CONTRACTAMOUNT? & PROJECT_RULES* & BILLINGPRICING? & BILLINGRATE? &
    EXPENSEPRICING? & EXPENSERATE? & POAPPRICING? & POAPRATE? & BUDGETAMOUNT? & BUDGETEDCOST? &
    BUDGETQTY? & BUDGETID? & INVOICEMESSAGE? & INVOICECURRENCY? & SCOPE? & INCLUSIONS? &
    EXCLUSIONS? & TERMS? & SCHEDULEDSTARTDATE? & ACTUALSTARTDATE? & SCHEDULEDCOMPLETIONDATE? &
    REVISEDCOMPLETIONDATE? & SUBSTANTIALCOMPLETIONDATE? & ACTUALCOMPLETIONDATE? & NOTICETOPROCEED? &
    RESPONSEDUE? & EXECUTEON? & SCHEDULEDIMPACT? & PROJECTSTATUSKEY? & PREVENTTIMESHEET? &
    PREVENTEXPENSE? & PREVENTAPPO? & PREVENTGENINVOICE? & ACTUALAMOUNT? & ESTQTY? & ACTUALQTY? &
    APPROVEDQTY? & REMAININGQTY? & PERCENTCOMPLETE? & OBSPERCENTCOMPLETE? & SFDCKEY? & QARROWKEY? &
    OAKEY? & PARENTKEY? & PARENTNAME? & CUSTOMERKEY? & CUSTOMERNAME? & SALESCONTACTKEY? &
    SALESCONTACTNAME? & PROJECTTYPEKEY? & MANAGERKEY? & MANAGERCONTACTNAME? & PROJECTDEPTKEY? &
    DEPARTMENTNAME? & PROJECTLOCATIONKEY? & LOCATIONNAME? & TERMSKEY? & CUSTUSERKEY? & CLASSNAME? &
    CLASSKEY? & BUDGETKEY? & CONTACTKEY? & SHIPTOKEY? & BILLTOKEY? & BILLINGOVERMAX? &
    EXCLUDEEXPENSES? & CONTRACTKEY? & CONTRACTID? & SUPDOCKEY? & ROOTPARENTKEY? & ROOTPARENTID? &
    ROOTPARENTNAME? & ROLLUP_PROJ_KEY? & ROLLUPPROJECTID? & ROLLUPPROJECTNAME? & WIPEXCLUDE? &
    MELOCATIONKEY? & MELOCATIONID? & MELOCATIONNAME? & SCHEDULESTARTDATE? & EXECUTEDON? &
    SCHEDULEIMPACT? & TAXSOLUTIONID? & POTAXSCHEDULEID? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? &
    MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PROJECTCATEGORY: "ENUM",
    INVOICEWITHPARENT: "BOOLEAN",
    STATUS: "ENUM",
    USERRESTRICTIONS: "ENUM",
    PAYER: "ENUM",
    ASSISTANCETYPE: "ENUM",
    REVRESTRICTION: "ENUM",
    RESTRICTIONEXPIRATIONDATE: "DATE_MDY",
    TIMESATISFACTIONSCHEDULED: "BOOLEAN",
    CONTACTINFO: () => contactInfoRecord,
    BILLTO: () => billToRecord,
    SHIPTO: () => shipToRecord,
    BILLINGTYPE: "ENUM",
    BEGINDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    BILLABLEEXPDEFAULT: "BOOLEAN",
    BILLABLEAPPODEFAULT: "BOOLEAN",
    POAMOUNT: "MONEY",
    CONTRACTAMOUNT: "MONEY",
    PROJECT_RULES: () => projectRulesRecord,
    BILLINGPRICING: "ENUM",
    BILLINGRATE: "NUMBER",
    EXPENSEPRICING: "ENUM",
    EXPENSERATE: "NUMBER",
    POAPPRICING: "ENUM",
    POAPRATE: "NUMBER",
    BUDGETAMOUNT: "MONEY",
    BUDGETEDCOST: "MONEY",
    BUDGETQTY: "NUMBER",
    SCHEDULEDSTARTDATE: "DATE_MDY",
    ACTUALSTARTDATE: "DATE_MDY",
    SCHEDULEDCOMPLETIONDATE: "DATE_MDY",
    REVISEDCOMPLETIONDATE: "DATE_MDY",
    SUBSTANTIALCOMPLETIONDATE: "DATE_MDY",
    ACTUALCOMPLETIONDATE: "DATE_MDY",
    NOTICETOPROCEED: "DATE_MDY",
    RESPONSEDUE: "DATE_MDY",
    EXECUTEON: "DATE_MDY",
    PROJECTSTATUSKEY: "INTEGER",
    PREVENTTIMESHEET: "BOOLEAN",
    PREVENTEXPENSE: "BOOLEAN",
    PREVENTAPPO: "BOOLEAN",
    PREVENTGENINVOICE: "BOOLEAN",
    ACTUALAMOUNT: "NUMBER",
    ESTQTY: "NUMBER",
    ACTUALQTY: "NUMBER",
    APPROVEDQTY: "NUMBER",
    REMAININGQTY: "NUMBER",
    PERCENTCOMPLETE: "NUMBER",
    OBSPERCENTCOMPLETE: "NUMBER",
    PARENTKEY: "INTEGER",
    CUSTOMERKEY: "INTEGER",
    SALESCONTACTKEY: "INTEGER",
    PROJECTTYPEKEY: "INTEGER",
    MANAGERKEY: "INTEGER",
    PROJECTDEPTKEY: "INTEGER",
    PROJECTLOCATIONKEY: "INTEGER",
    TERMSKEY: "INTEGER",
    CUSTUSERKEY: "INTEGER",
    CLASSKEY: "INTEGER",
    BUDGETKEY: "INTEGER",
    CONTACTKEY: "INTEGER",
    SHIPTOKEY: "INTEGER",
    BILLTOKEY: "INTEGER",
    BILLINGOVERMAX: "ENUM",
    EXCLUDEEXPENSES: "BOOLEAN",
    CONTRACTKEY: "INTEGER",
    SUPDOCKEY: "INTEGER",
    ROOTPARENTKEY: "INTEGER",
    ROLLUP_PROJ_KEY: "INTEGER",
    WIPEXCLUDE: "BOOLEAN",
    MELOCATIONKEY: "INTEGER",
    SCHEDULESTARTDATE: "DATE_MDY",
    EXECUTEDON: "DATE_MDY",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => projectPaths,
  answer: true,
};

export const projectPaths: Paths = {
  types: {
    BOOLEAN:
      "INVOICEWITHPARENT TIMESATISFACTIONSCHEDULED CONTACTINFO.VISIBLE CONTACTINFO.TAXABLE BILLTO.VISIBLE BILLTO.TAXABLE SHIPTO.VISIBLE SHIPTO.TAXABLE BILLABLEEXPDEFAULT BILLABLEAPPODEFAULT PREVENTTIMESHEET PREVENTEXPENSE PREVENTAPPO PREVENTGENINVOICE EXCLUDEEXPENSES WIPEXCLUDE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "RESTRICTIONEXPIRATIONDATE CONTACTINFO.TAXIDVALIDATIONDATE BILLTO.TAXIDVALIDATIONDATE SHIPTO.TAXIDVALIDATIONDATE BEGINDATE ENDDATE SCHEDULEDSTARTDATE ACTUALSTARTDATE SCHEDULEDCOMPLETIONDATE REVISEDCOMPLETIONDATE SUBSTANTIALCOMPLETIONDATE ACTUALCOMPLETIONDATE NOTICETOPROCEED RESPONSEDUE EXECUTEON SCHEDULESTARTDATE EXECUTEDON",
  },
  to: {
    BILLTOCONTACT: () => contactPaths,
    CUSTOMER: () => customerPaths,
    MANAGER: () => employeePaths,
    MELOCATION: () => locationPaths,
    PARENT: () => projectPaths,
    PRIMARYCONTACT: () => contactPaths,
    ROLLUPPROJECT: () => projectPaths,
    ROOTPARENT: () => projectPaths,
    SALESCONTACT: () => employeePaths,
    SHIPTOCONTACT: () => contactPaths,
    TERM: () => arTermPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
    USERINFOMST: () => userInfoPaths,
  },
};

/** A transaction rule, by name. Declared in 3.0/projects.dtd. */
export interface ProjectRulesRecord extends OpenValues {
  /** Transaction rule name. */
  RULENAME?: string;
}

export const projectRulesRecord: Shape<ProjectRulesRecord> = {
  element: "PROJECT_RULES",
  content: "(RULENAME? & #ANY*)",
  answer: true,
};
