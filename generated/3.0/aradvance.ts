// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd, 3.0/records/receivables.dtd; do not edit. Checksum bd9580e3b3c00da7
import type {
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  IsoDateTime,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type CustomerRecord, customerPaths } from "./customer.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type MailAddressRecord, mailAddressRecord } from "./mailaddress.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type SodocumentRecord, sodocumentPaths } from "./sodocument.js";
import { type TaxsolutionRecord, taxsolutionPaths } from "./taxsolution.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** An advance payment of a customer. Declared in 3.0/receivables.dtd. */
export interface CreateArAdvance {
  /** Customer ID. */
  CUSTOMERID: string;
  /** Payment method. */
  PAYMENTMETHOD: "Printed Check" | "Cash" | "EFT" | "Credit Card";
  /** Payment date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE: IsoDate;
  /** Receipt date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECEIPTDATE: IsoDate;
  /** Financial entity. */
  FINANCIALENTITY?: string;
  /** Undeposited funds account no. */
  UNDEPOSITEDACCOUNTNO?: string;
  /** Payment summary. */
  PRBATCH?: string;
  /** Summary key. */
  PRBATCHKEY?: string;
  /** Document or check no. */
  DOCNUMBER?: string;
  /** Payment memo. */
  DESCRIPTION?: string;
  /** Currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. "Intacct Daily Rate" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: Decimal | null;
  /** Attachment. */
  SUPDOCID?: string;
  /** "Submit" unless given. */
  ACTION?: "Submit" | "Draft" | null;
  ARADVANCEITEMS: readonly [CreateArAdvanceItem, ...CreateArAdvanceItem[]];
}

/** `Intacct aradvance CREATE Request` */
export const createArAdvance: FunctionProfile<CreateArAdvance, ArAdvanceData> =
  {
    name: "Intacct aradvance CREATE Request",
    version: "3.0",
    within: "create",
    element: "ARADVANCE",
    content: `(CUSTOMERID & PAYMENTMETHOD & PAYMENTDATE & RECEIPTDATE & FINANCIALENTITY? &
    UNDEPOSITEDACCOUNTNO? & PRBATCH? & PRBATCHKEY? & DOCNUMBER? & DESCRIPTION? & CURRENCY? &
    BASECURR? & EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & SUPDOCID? & ACTION? &
    ARADVANCEITEMS)`,
    source: "documented",
    types: {
      PAYMENTMETHOD: {
        name: "STRING",
        base: "enum",
        values: ["Printed Check", "Cash", "EFT", "Credit Card"],
      },
      PAYMENTDATE: "DATE_MDY",
      RECEIPTDATE: "DATE_MDY",
      EXCH_RATE_DATE: "DATE_MDY",
      EXCHANGE_RATE: "NUMBER",
      ACTION: { name: "STRING", base: "enum", values: ["Submit", "Draft"] },
      ARADVANCEITEMS: () => createArAdvanceItems,
    },
    response: () => getArAdvanceResponse,
  };

/** An advance payment of a customer. Declared in 3.0/receivables.dtd. */
export interface UpdateArAdvance {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Payment method. */
  PAYMENTMETHOD?: "Printed Check" | "Cash" | "EFT" | "Credit Card" | null;
  /** Payment date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE?: IsoDate | null;
  /** Receipt date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECEIPTDATE?: IsoDate | null;
  /** Financial entity. */
  FINANCIALENTITY?: string;
  /** Undeposited funds account no. */
  UNDEPOSITEDACCOUNTNO?: string;
  /** Payment summary. */
  PRBATCH?: string;
  /** Summary key. */
  PRBATCHKEY?: string;
  /** Document or check no. */
  DOCNUMBER?: string;
  /** Payment memo. */
  DESCRIPTION?: string;
  /** Currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. "Intacct Daily Rate" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: Decimal | null;
  /** Attachment. */
  SUPDOCID?: string;
  ARADVANCEITEMS?: readonly [UpdateArAdvanceItem, ...UpdateArAdvanceItem[]];
}

/** `Intacct aradvance UPDATE Request` */
export const updateArAdvance: FunctionProfile<UpdateArAdvance, ArAdvanceData> =
  {
    name: "Intacct aradvance UPDATE Request",
    version: "3.0",
    within: "update",
    element: "ARADVANCE",
    content: `(RECORDNO & CUSTOMERID? & PAYMENTMETHOD? & PAYMENTDATE? & RECEIPTDATE? & FINANCIALENTITY? &
    UNDEPOSITEDACCOUNTNO? & PRBATCH? & PRBATCHKEY? & DOCNUMBER? & DESCRIPTION? & CURRENCY? &
    BASECURR? & EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & SUPDOCID? & ARADVANCEITEMS?)`,
    source: "documented",
    wants: ["ARADVANCEITEMS"],
    types: {
      RECORDNO: "INTEGER",
      PAYMENTMETHOD: {
        name: "STRING",
        base: "enum",
        values: ["Printed Check", "Cash", "EFT", "Credit Card"],
      },
      PAYMENTDATE: "DATE_MDY",
      RECEIPTDATE: "DATE_MDY",
      EXCH_RATE_DATE: "DATE_MDY",
      EXCHANGE_RATE: "NUMBER",
      ARADVANCEITEMS: () => updateArAdvanceItems,
    },
    response: () => getArAdvanceResponse,
  };

/** The input of Intacct aradvance GET. */
export type GetArAdvance = Read<ArAdvanceField | "*">;

/** `Intacct aradvance GET Request` */
export const getArAdvance: FunctionProfile<GetArAdvance, ArAdvanceData> = {
  name: "Intacct aradvance GET Request",
  version: "3.0",
  fixed: { object: "ARADVANCE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArAdvanceResponse,
};

/** The input of Intacct aradvance readByQuery QUERY. */
export type ReadByQueryArAdvance = ReadByQuery<ArAdvanceField | "*">;

/** `Intacct aradvance readByQuery QUERY Request` */
export const readByQueryArAdvance: FunctionProfile<
  ReadByQueryArAdvance,
  ArAdvanceData
> = {
  name: "Intacct aradvance readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ARADVANCE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryArAdvanceResponse,
};

/** The input of Intacct aradvance QUERY. */
export type QueryArAdvance = QueryInput;

/** `Intacct aradvance QUERY Request` */
export const queryArAdvance: QueryProfile<ArAdvanceRecord> = {
  name: "Intacct aradvance QUERY Request",
  version: "3.0",
  fixed: { object: "ARADVANCE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryArAdvanceResponse,
};

/** The input of Intacct aradvance LOOKUP. */
export type LookupArAdvance = Lookup;

/** `Intacct aradvance LOOKUP Request` */
export const lookupArAdvance: FunctionProfile<LookupArAdvance, TypeData> = {
  name: "Intacct aradvance LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARADVANCE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupArAdvanceResponse,
};

/** `Intacct aradvance GET Response` */
export const getArAdvanceResponse: Profile<ArAdvanceData> = {
  name: "Intacct aradvance GET Response",
  version: "3.0",
  element: "data",
  content: "(aradvance*)",
  types: { aradvance: () => arAdvanceRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct aradvance readByQuery QUERY Response` */
export const readByQueryArAdvanceResponse: Profile<ArAdvanceData> = {
  name: "Intacct aradvance readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(aradvance*)",
  types: { aradvance: () => arAdvanceRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct aradvance QUERY Response` */
export const queryArAdvanceResponse: Profile<ArAdvanceRows> = {
  name: "Intacct aradvance QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ARADVANCE*)",
  types: { ARADVANCE: () => arAdvanceRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct aradvance LOOKUP Response` */
export const lookupArAdvanceResponse: Profile<TypeData> = {
  name: "Intacct aradvance LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `aradvance`. */
export interface ArAdvanceData extends DataAttributes {
  aradvance?: ArAdvanceRecord[];
}

/** The fields of an aradvance that can be requested. */
export type ArAdvanceField = keyof ArAdvanceFields | `${string}.${string}`;

/** The data of an answer about `ARADVANCE`. */
export interface ArAdvanceRows extends DataAttributes {
  ARADVANCE?: ArAdvanceRecord[];
}

export const createArAdvanceItems: Shape<
  readonly [CreateArAdvanceItem, ...CreateArAdvanceItem[]]
> = {
  element: "ARADVANCEITEMS",
  content: "(ARADVANCEITEM+)",
  types: { ARADVANCEITEM: () => createArAdvanceItem },
};

/** A line of an advance. Declared in 3.0/receivables.dtd. */
export interface CreateArAdvanceItem {
  /** Account. */
  ACCOUNTNO?: string;
  /** Account label. */
  ACCOUNTLABEL?: string;
  /** Transaction amount. `MONEY`. */
  TRX_AMOUNT: Decimal;
  /** Memo. */
  ENTRYDESCRIPTION?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const createArAdvanceItem: Shape<CreateArAdvanceItem> = {
  element: "ARADVANCEITEM",
  content: `(ACCOUNTNO? & ACCOUNTLABEL? & TRX_AMOUNT & ENTRYDESCRIPTION? & LOCATIONID? & DEPARTMENTID? &
    PROJECTID? & TASKID? & CUSTOMERID? & VENDORID? & EMPLOYEEID? & ITEMID? & CLASSID? &
    CONTRACTID? & WAREHOUSEID? & #ANY*)`,
  source: "documented",
  open: ["GLDIM"],
  types: { TRX_AMOUNT: "MONEY" },
};

export const updateArAdvanceItems: Shape<
  readonly [UpdateArAdvanceItem, ...UpdateArAdvanceItem[]]
> = {
  element: "ARADVANCEITEMS",
  content: "(ARADVANCEITEM+)",
  types: { ARADVANCEITEM: () => updateArAdvanceItem },
};

/** A line of an advance. Declared in 3.0/receivables.dtd. */
export interface UpdateArAdvanceItem {
  /** Account. */
  ACCOUNTNO?: string;
  /** Account label. */
  ACCOUNTLABEL?: string;
  /** Transaction amount. `MONEY`. */
  TRX_AMOUNT?: Decimal | null;
  /** Memo. */
  ENTRYDESCRIPTION?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const updateArAdvanceItem: Shape<UpdateArAdvanceItem> = {
  element: "ARADVANCEITEM",
  content: `(ACCOUNTNO? & ACCOUNTLABEL? & TRX_AMOUNT? & ENTRYDESCRIPTION? & LOCATIONID? & DEPARTMENTID? &
    PROJECTID? & TASKID? & CUSTOMERID? & VENDORID? & EMPLOYEEID? & ITEMID? & CLASSID? &
    CONTRACTID? & WAREHOUSEID? & #ANY*)`,
  source: "documented",
  wants: ["TRX_AMOUNT"],
  open: ["GLDIM"],
  types: { TRX_AMOUNT: "MONEY" },
};

/** An advance payment of a customer. Declared in 3.0/receivables.dtd. */
export interface ArAdvanceFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Payment method. */
  PAYMENTMETHOD?:
    "Printed Check" | "Cash" | "EFT" | "Credit Card" | (string & {}) | null;
  /** Payment date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE?: IsoDate | null;
  /** Receipt date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECEIPTDATE?: IsoDate | null;
  /** Financial entity. */
  FINANCIALENTITY?: string;
  /** Undeposited funds account no. */
  UNDEPOSITEDACCOUNTNO?: string;
  /** Payment summary. */
  PRBATCH?: string;
  /** Summary key. `INTEGER`. */
  PRBATCHKEY?: IntegerText | null;
  /** Document or check no. */
  DOCNUMBER?: string;
  /** Payment memo. */
  DESCRIPTION?: string;
  /** Currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. "Intacct Daily Rate" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** Attachment. */
  SUPDOCID?: string;
  /** "Submit" unless given. */
  ACTION?: "Submit" | "Draft" | (string & {}) | null;
  ARADVANCEITEMS?: ArAdvanceItemRecord[];
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Payment ID. */
  RECORDID?: string;
  /** Payment method key. `INTEGER`. */
  PAYMENTMETHODKEY?: IntegerText | null;
  /** Record type. */
  RECORDTYPE?: string;
  /** State. */
  STATE?:
    | "Reversed"
    | "Reversal"
    | "Draft"
    | "Reconciled"
    | "Fully applied"
    | "Partially applied"
    | "Posted"
    | "Selected"
    | (string & {})
    | null;
  /** Payment amount. `MONEY`. */
  TOTALENTERED?: DecimalText | null;
  /** Txn payment amount. `MONEY`. */
  TRX_TOTALENTERED?: DecimalText | null;
  /** Total selected. `NUMBER`. */
  TOTALSELECTED?: DecimalText | null;
  /** Total transaction amount selected. `NUMBER`. */
  TRX_TOTALSELECTED?: DecimalText | null;
  /** Total applied. `MONEY`. */
  TOTALPAID?: DecimalText | null;
  /** Total transaction amount paid. `NUMBER`. */
  TRX_TOTALPAID?: DecimalText | null;
  /** Total due. `NUMBER`. */
  TOTALDUE?: DecimalText | null;
  /** Total transaction amount due. `NUMBER`. */
  TRX_TOTALDUE?: DecimalText | null;
  /** Audit when created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Raw state. */
  RAWSTATE?: string;
  /** When paid. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPAID?: IsoDate | null;
  /** Reconciliation status. */
  CLEARED?: "T" | "F" | (string & {}) | null;
  /** Reconciliation date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CLRDATE?: IsoDate | null;
  /** System generated. */
  SYSTEMGENERATED?: "T" | "F" | (string & {}) | null;
  /** Parent payment key. `INTEGER`. */
  PARENTPAYMENT?: IntegerText | null;
  /** Return-to contact key. `INTEGER`. */
  SHIPTORETURNTOKEY?: IntegerText | null;
  /** Contact tax group. */
  CONTACTTAXGROUP?: string;
  /** Inclusive taxes. `BOOLEAN`. */
  INCLUSIVETAX?: boolean | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Linked document. */
  LINKEDDOCID?: string;
  SHIPTO?: ArAdvanceShipToRecord;
  /** Created date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
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
export interface ArAdvanceRelations {
  CUSTOMER: CustomerRecord;
  EXCHANGERATEINFO: OpenValues;
  LINKEDDOC: SodocumentRecord;
  MELOCATION: LocationRecord;
  SHIPTO: OpenValues;
  TAXSOLUTION: TaxsolutionRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ArAdvanceRecord
  extends
    ArAdvanceFields,
    OpenValues,
    Related<ArAdvanceFields, ArAdvanceRelations> {}

export const arAdvanceRecord: Shape<ArAdvanceRecord> = {
  element: "ARADVANCE",
  content: `(RECORDNO? & CUSTOMERID? & PAYMENTMETHOD? & PAYMENTDATE? & RECEIPTDATE? & FINANCIALENTITY? &
    UNDEPOSITEDACCOUNTNO? & PRBATCH? & PRBATCHKEY? & DOCNUMBER? & DESCRIPTION? & CURRENCY? &
    BASECURR? & EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & SUPDOCID? & ACTION? &
    ARADVANCEITEMS? & CUSTOMERNAME? & RECORDID? & PAYMENTMETHODKEY? & RECORDTYPE? & STATE? &
    TOTALENTERED? & TRX_TOTALENTERED? & TOTALSELECTED? & TRX_TOTALSELECTED? & TOTALPAID? &
    TRX_TOTALPAID? & TOTALDUE? & TRX_TOTALDUE? & AUWHENCREATED? & RAWSTATE? & WHENPAID? & CLEARED? &
    CLRDATE? & SYSTEMGENERATED? & PARENTPAYMENT? & SHIPTORETURNTOKEY? & CONTACTTAXGROUP? &
    INCLUSIVETAX? & TAXSOLUTIONID? & LINKEDDOCID? & SHIPTO? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? &
    MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PAYMENTMETHOD: "ENUM",
    PAYMENTDATE: "DATE_MDY",
    RECEIPTDATE: "DATE_MDY",
    PRBATCHKEY: "INTEGER",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    ACTION: "ENUM",
    ARADVANCEITEMS: () => arAdvanceItemsRecord,
    PAYMENTMETHODKEY: "INTEGER",
    STATE: "ENUM",
    TOTALENTERED: "MONEY",
    TRX_TOTALENTERED: "MONEY",
    TOTALSELECTED: "NUMBER",
    TRX_TOTALSELECTED: "NUMBER",
    TOTALPAID: "MONEY",
    TRX_TOTALPAID: "NUMBER",
    TOTALDUE: "NUMBER",
    TRX_TOTALDUE: "NUMBER",
    AUWHENCREATED: "DATETIME_MDY",
    WHENPAID: "DATE_MDY",
    CLEARED: "ENUM",
    CLRDATE: "DATE_MDY",
    SYSTEMGENERATED: "ENUM",
    PARENTPAYMENT: "INTEGER",
    SHIPTORETURNTOKEY: "INTEGER",
    INCLUSIVETAX: "BOOLEAN",
    SHIPTO: () => arAdvanceShipToRecord,
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => arAdvancePaths,
  answer: true,
};

export const arAdvancePaths: Paths = {
  types: {
    BOOLEAN: "INCLUSIVETAX SHIPTO.VISIBLE SHIPTO.TAXABLE",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY:
      "PAYMENTDATE RECEIPTDATE EXCH_RATE_DATE WHENPAID CLRDATE SHIPTO.TAXIDVALIDATIONDATE WHENCREATED",
  },
  to: {
    CUSTOMER: () => customerPaths,
    LINKEDDOC: () => sodocumentPaths,
    MELOCATION: () => locationPaths,
    TAXSOLUTION: () => taxsolutionPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const arAdvanceItemsRecord: Shape<ArAdvanceItemRecord[]> = {
  element: "ARADVANCEITEMS",
  content: "(ARADVANCEITEM*)",
  types: { ARADVANCEITEM: () => arAdvanceItemRecord },
  answer: true,
};

/** A line of an advance. Declared in 3.0/receivables.dtd. */
export interface ArAdvanceItemRecord extends OpenValues {
  /** Account. */
  ACCOUNTNO?: string;
  /** Account label. */
  ACCOUNTLABEL?: string;
  /** Transaction amount. `MONEY`. */
  TRX_AMOUNT?: DecimalText | null;
  /** Memo. */
  ENTRYDESCRIPTION?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const arAdvanceItemRecord: Shape<ArAdvanceItemRecord> = {
  element: "ARADVANCEITEM",
  content: `(ACCOUNTNO? & ACCOUNTLABEL? & TRX_AMOUNT? & ENTRYDESCRIPTION? & LOCATIONID? & DEPARTMENTID? &
    PROJECTID? & TASKID? & CUSTOMERID? & VENDORID? & EMPLOYEEID? & ITEMID? & CLASSID? &
    CONTRACTID? & WAREHOUSEID? & #ANY*)`,
  types: { TRX_AMOUNT: "MONEY" },
  answer: true,
};

/** Declared in 3.0/records/receivables.dtd. */
export interface ArAdvanceShipToRecord extends OpenValues {
  /** Tax ID. */
  TAXID?: string;
  /** Contact name. */
  CONTACTNAME?: string;
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
  TAXGROUP?: ArAdvanceShipToTaxGroupRecord;
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

export const arAdvanceShipToRecord: Shape<ArAdvanceShipToRecord> = {
  element: "SHIPTO",
  content: `(TAXID? & CONTACTNAME? & PREFIX? & FIRSTNAME? & INITIAL? & LASTNAME? & COMPANYNAME? & PRINTAS? &
    PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL1? & EMAIL2? & URL1? & URL2? & VISIBLE? &
    TAXABLE? & TAXGROUPKEY? & TAXGROUP? & TAXSOLUTIONID? & TAXSCHEDULE? & SIRET? & LEGAL_CATEGORY? &
    MAIN_ACTIVITY? & TYPE_OF_COMPANY? & REGISTERED_CAPITAL? & VAT_REGIME? & TAXIDVALIDATIONDATE? &
    GSTREGISTERED? & TAXCOMPANYNAME? & TAXADDRESS? & STATUS? & NAME? & MAILADDRESS? & #ANY*)`,
  types: {
    VISIBLE: "BOOLEAN",
    TAXABLE: "BOOLEAN",
    TAXGROUPKEY: "INTEGER",
    TAXGROUP: () => arAdvanceShipToTaxGroupRecord,
    REGISTERED_CAPITAL: "INTEGER",
    TAXIDVALIDATIONDATE: "DATE_MDY",
    GSTREGISTERED: "ENUM",
    STATUS: "ENUM",
    MAILADDRESS: () => mailAddressRecord,
  },
  answer: true,
};

/** Declared in 3.0/records/receivables.dtd. */
export interface ArAdvanceShipToTaxGroupRecord extends OpenValues {
  /** Name. */
  NAME?: string;
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

export const arAdvanceShipToTaxGroupRecord: Shape<ArAdvanceShipToTaxGroupRecord> =
  {
    element: "TAXGROUP",
    content: "(NAME? & RECORDNO? & #ANY*)",
    types: { RECORDNO: "INTEGER" },
    answer: true,
  };
