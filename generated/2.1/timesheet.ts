// Made by intacct-codegen from 2.1/response/projects.dtd, shared/objects.dtd, shared/projects.dtd, shared/structures.dtd; do not edit. Checksum d500d311e3d40341
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import {
  type CustomField,
  type CustomFieldRecord,
  customFields,
  customFieldsRecord,
} from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { ProjectDimension } from "./groups.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an employee's timesheet. Declared in shared/projects.dtd. */
export interface CreateTimesheet {
  /** `ID`. */
  employeeid: string;
  /** `DATE`, sent as year, month and day. */
  begindate: IsoDate;
  /** `DATE`, sent as year, month and day. */
  glpostdate?: IsoDate;
  /** `STRING_200`: at most 200 characters. */
  timesheetdescription?: string;
  /** `STRING_40`: at most 40 characters. */
  state?: string;
  /** The lines of a timesheet. */
  timesheetitems: readonly [
    readonly [TimesheetItem, ...TimesheetItem[]],
    ...(readonly [TimesheetItem, ...TimesheetItem[]])[],
  ];
}

/** `Intacct timesheet CREATE Request` */
export const createTimesheet: FunctionProfile<CreateTimesheet, Created> = {
  name: "Intacct timesheet CREATE Request",
  version: "2.1",
  element: "create_timesheet",
  content:
    "(employeeid, begindate, glpostdate?, timesheetdescription?, state?, timesheetitems+)",
  types: {
    employeeid: "ID",
    begindate: "DATE",
    glpostdate: "DATE",
    timesheetdescription: "STRING_200",
    state: "STRING_40",
    timesheetitems: () => timesheetItems,
  },
};

/** Updates a timesheet. Declared in shared/projects.dtd. */
export interface UpdateTimesheet {
  key: string;
  /** `ID`. */
  employeeid: string;
  /** `DATE`, sent as year, month and day. */
  begindate: IsoDate;
  /** `DATE`, sent as year, month and day. */
  glpostdate?: IsoDate;
  /** `STRING_200`: at most 200 characters. */
  timesheetdescription?: string;
  /** `STRING_40`: at most 40 characters. */
  state?: string;
  /** The lines of a timesheet. */
  timesheetitems: readonly [
    readonly [TimesheetItem, ...TimesheetItem[]],
    ...(readonly [TimesheetItem, ...TimesheetItem[]])[],
  ];
}

/** `Intacct timesheet UPDATE Request` */
export const updateTimesheet: FunctionProfile<UpdateTimesheet, Completed> = {
  name: "Intacct timesheet UPDATE Request",
  version: "2.1",
  element: "update_timesheet",
  content:
    "(employeeid, begindate, glpostdate?, timesheetdescription?, state?, timesheetitems+)",
  types: {
    employeeid: "ID",
    begindate: "DATE",
    glpostdate: "DATE",
    timesheetdescription: "STRING_200",
    state: "STRING_40",
    timesheetitems: () => timesheetItems,
  },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes a timesheet. Declared in shared/projects.dtd. */
export interface DeleteTimesheet {
  key: string;
}

/** `Intacct delete_timesheet UPDATE Request` */
export const deleteTimesheet: FunctionProfile<DeleteTimesheet, Completed> = {
  name: "Intacct delete_timesheet UPDATE Request",
  version: "2.1",
  element: "delete_timesheet",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct timesheet GET. */
export type GetTimesheet = Get<TimesheetField>;

/** `Intacct timesheet GET Request` */
export const getTimesheet: FunctionProfile<GetTimesheet, TimesheetData> = {
  name: "Intacct timesheet GET Request",
  version: "2.1",
  fixed: { object: "timesheet" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getTimesheetResponse,
};

/** The input of Intacct timesheet QUERY. */
export type QueryTimesheet = GetList<TimesheetField>;

/** `Intacct timesheet QUERY Request` */
export const queryTimesheet: FunctionProfile<QueryTimesheet, TimesheetData> = {
  name: "Intacct timesheet QUERY Request",
  version: "2.1",
  fixed: { object: "timesheet" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryTimesheetResponse,
};

/** `Intacct timesheet GET Response` */
export const getTimesheetResponse: Profile<TimesheetData> = {
  name: "Intacct timesheet GET Response",
  version: "2.1",
  element: "data",
  content: "(timesheet*)",
  types: { timesheet: () => timesheetRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct timesheet QUERY Response` */
export const queryTimesheetResponse: Profile<TimesheetData> = {
  name: "Intacct timesheet QUERY Response",
  version: "2.1",
  element: "data",
  content: "(timesheet*)",
  types: { timesheet: () => timesheetRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `timesheet`. */
export interface TimesheetData extends DataAttributes {
  timesheet?: TimesheetRecord[];
}

/** The fields of a timesheet that can be requested. */
export type TimesheetField = keyof TimesheetRecord;

export const timesheetItems: Shape<
  readonly [TimesheetItem, ...TimesheetItem[]]
> = {
  element: "timesheetitems",
  content: "(timesheetitem+)",
  types: { timesheetitem: () => timesheetItem },
};

/** A line of a timesheet: the hours of a day on a task. Declared in shared/projects.dtd. */
export type TimesheetItem = TimesheetItemFields & ProjectDimension;

interface TimesheetItemFields {
  /** `INTEGER`. */
  lineno?: Integer | null;
  /** `ID`. */
  customerid?: string;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_200`: at most 200 characters. */
  taskname?: string;
  /** `STRING_80`: at most 80 characters. */
  timetype?: string;
  /** `STRING_20`: at most 20 characters. */
  emppositionid?: string;
  /** `STRING_20`: at most 20 characters. */
  laborclassid?: string;
  /** `STRING_20`: at most 20 characters. */
  laborshiftid?: string;
  /** `STRING_20`: at most 20 characters. */
  laborunionid?: string;
  /** `BOOLEAN`. */
  billable?: boolean | null;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `DATE`, sent as year, month and day. */
  entrydate: IsoDate;
  /** `NUMBER_2`: at most 2 digits before the point. */
  qty: Decimal;
  /** `STRING_100`: at most 100 characters. */
  timesheetentrydescription?: string;
  /** `STRING_100`: at most 100 characters. */
  notes?: string;
  /** `ID`. */
  vendorid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  clznamount?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  extbillrate?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  extcostrate?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  extamount?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  extemployertaxes?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  extfringes?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  extcashfringes?: Decimal | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

export const timesheetItem: Shape<TimesheetItem> = {
  element: "timesheetitem",
  content: `(lineno?, customerid?, itemid?, (projectid, (taskid, costtypeid?)?)?, taskname?, timetype?,
    emppositionid?, laborclassid?, laborshiftid?, laborunionid?, billable?, locationid?,
    departmentid?, entrydate, qty, timesheetentrydescription?, notes?, vendorid?, classid?,
    contractid?, warehouseid?, clznamount?, extbillrate?, extcostrate?, extamount?,
    extemployertaxes?, extfringes?, extcashfringes?, customfields?)`,
  types: {
    lineno: "INTEGER",
    customerid: "ID",
    itemid: "STRING_30",
    projectid: "STRING_30",
    taskid: "STRING_20",
    costtypeid: "STRING_20",
    taskname: "STRING_200",
    timetype: "STRING_80",
    emppositionid: "STRING_20",
    laborclassid: "STRING_20",
    laborshiftid: "STRING_20",
    laborunionid: "STRING_20",
    billable: "BOOLEAN",
    locationid: "ID",
    departmentid: "ID",
    entrydate: "DATE",
    qty: "NUMBER_2",
    timesheetentrydescription: "STRING_100",
    notes: "STRING_100",
    vendorid: "ID",
    classid: "STRING_30",
    contractid: "STRING_100",
    warehouseid: "STRING_40",
    clznamount: "NUMBER_38_2",
    extbillrate: "NUMBER_38_2",
    extcostrate: "NUMBER_38_2",
    extamount: "NUMBER_38_2",
    extemployertaxes: "NUMBER_38_2",
    extfringes: "NUMBER_38_2",
    extcashfringes: "NUMBER_38_2",
    customfields: () => customFields,
  },
};

export const timesheetItemsRecord: Shape<TimesheetItemRecord[]> = {
  element: "timesheetitems",
  content: "(timesheetitem+)",
  types: { timesheetitem: () => timesheetItemRecord },
  answer: true,
};

/** A timesheet. Declared in 2.1/response/projects.dtd. */
export interface TimesheetRecord {
  /** `KEY`. */
  key?: string;
  /** `STRING_80`: at most 80 characters. */
  title?: string;
  /** `ID`. */
  employeeid?: string;
  /** `DATE`, sent as year, month and day. */
  begindate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  glpostdate?: IsoDate | null;
  periodtype?: string;
  /** The lines of a timesheet. */
  timesheetitems?: TimesheetItemRecord[];
}

export const timesheetRecord: Shape<TimesheetRecord> = {
  element: "timesheet",
  content:
    "(key?, title?, employeeid?, begindate?, enddate?, glpostdate?, periodtype?, timesheetitems?)",
  types: {
    key: "KEY",
    title: "STRING_80",
    employeeid: "ID",
    begindate: "DATE",
    enddate: "DATE",
    glpostdate: "DATE",
    timesheetitems: () => timesheetItemsRecord,
  },
  answer: true,
};

/** A line of a timesheet: the hours of a day on a task. Declared in 2.1/response/projects.dtd. */
export interface TimesheetItemRecord {
  /** `INTEGER`. */
  lineno?: IntegerText | null;
  /** `ID`. */
  customerid?: string;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_30`: at most 30 characters. */
  projectid?: string;
  /** `STRING_200`: at most 200 characters. */
  taskname?: string;
  /** `STRING_80`: at most 80 characters. */
  timetype?: string;
  /** `BOOLEAN`. */
  billable?: boolean | null;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `DATE`, sent as year, month and day. */
  entrydate: IsoDate | null;
  /** `NUMBER_2`: at most 2 digits before the point. */
  qty: DecimalText | null;
  /** `STRING_100`: at most 100 characters. */
  timesheetentrydescription?: string;
  /** `STRING_100`: at most 100 characters. */
  notes?: string;
  /** `ID`. */
  vendorid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  extamount?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  extemployertaxes?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  extfringes?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  extcashfringes?: DecimalText | null;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
}

export const timesheetItemRecord: Shape<TimesheetItemRecord> = {
  element: "timesheetitem",
  content: `(lineno?, customerid?, itemid?, projectid?, taskname?, timetype?, billable?, locationid?,
    departmentid?, entrydate, qty, timesheetentrydescription?, notes?, vendorid?, classid?,
    contractid?, warehouseid?, extamount?, extemployertaxes?, extfringes?, extcashfringes?,
    customfields?)`,
  types: {
    lineno: "INTEGER",
    customerid: "ID",
    itemid: "STRING_30",
    projectid: "STRING_30",
    taskname: "STRING_200",
    timetype: "STRING_80",
    billable: "BOOLEAN",
    locationid: "ID",
    departmentid: "ID",
    entrydate: "DATE",
    qty: "NUMBER_2",
    timesheetentrydescription: "STRING_100",
    notes: "STRING_100",
    vendorid: "ID",
    classid: "STRING_30",
    contractid: "STRING_100",
    warehouseid: "STRING_40",
    extamount: "NUMBER_38_2",
    extemployertaxes: "NUMBER_38_2",
    extfringes: "NUMBER_38_2",
    extcashfringes: "NUMBER_38_2",
    customfields: () => customFieldsRecord,
  },
  answer: true,
};
