// Made by intacct-codegen from 2.1/request.dtd; do not edit. Checksum 3c7b3b1825ff0735
import type { Decimal, IsoDate } from "intacct-runtime";
import type { Contact } from "./contact.js";
import type { LineItem } from "./lineitem.js";
import type { UpdateLineItem } from "./updatelineitem.js";
import type { PercentBase } from "./vsoeitempricelist.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The part of a content model that `%ACCOUNT;` defines. */
export type Account =
  | {
      /** `STRING_24`: at most 24 characters. */
      glaccountno: string;
      accountlabel?: never;
    }
  | {
      glaccountno?: never;
      /** `STRING_80`: at most 80 characters. */
      accountlabel: string;
    };

/** The part of a content model that `%ACCOUNT;` defines. */
export type AccountGroup =
  | { glaccountno?: never; accountlabel?: never }
  | {
      /** `STRING_24`: at most 24 characters. */
      glaccountno: string;
      accountlabel?: never;
    }
  | {
      glaccountno?: never;
      /** `STRING_80`: at most 80 characters. */
      accountlabel: string;
    };

/** The part of a content model that `%ACCOUNT_SELECTION;` defines. */
export type AccountSelection =
  | {
      glaccountno?: never;
      accountgroupname?: never;
      startaccountno?: never;
      endaccountno?: never;
    }
  | {
      /** `STRING_24`: at most 24 characters. */
      glaccountno: string;
      accountgroupname?: never;
      startaccountno?: never;
      endaccountno?: never;
    }
  | {
      glaccountno?: never;
      /** `STRING_80`: at most 80 characters. */
      accountgroupname: string;
      startaccountno?: never;
      endaccountno?: never;
    }
  | {
      glaccountno?: never;
      accountgroupname?: never;
      /** `STRING_24`: at most 24 characters. */
      startaccountno: string;
      /** `STRING_24`: at most 24 characters. */
      endaccountno: string;
    };

/** The part of a content model that `%BASE_CURRENCY;` defines. */
export type BaseCurrency =
  | {
      basecurr?: never;
      currency?: never;
      exchratedate?: never;
      exchratetype?: never;
      exchrate?: never;
    }
  | {
      /** `STRING_3`: at most 3 characters. */
      basecurr?: string;
      /** `STRING_3`: at most 3 characters. */
      currency: string;
      /** `DATE`, sent as year, month and day. */
      exchratedate?: IsoDate;
      /** `STRING_100`: at most 100 characters. */
      exchratetype: string;
      exchrate?: never;
    }
  | {
      /** `STRING_3`: at most 3 characters. */
      basecurr?: string;
      /** `STRING_3`: at most 3 characters. */
      currency: string;
      exchratedate?: never;
      exchratetype?: never;
      /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
      exchrate: Decimal;
    };

/** The part of a content model that `%CONTACT;` defines. */
export type ContactGroup =
  | {
      /** A contact, written out. */
      contact: Contact;
      contactname?: never;
    }
  | {
      contact?: never;
      /** `CONTACTNAME`. */
      contactname: string;
    };

/** The part of a content model that `%CURRENCY;` defines. */
export type Currency =
  | {
      currency?: never;
      exchratedate?: never;
      exchratetype?: never;
      exchrate?: never;
    }
  | {
      /** `STRING_3`: at most 3 characters. */
      currency: string;
      /** `DATE`, sent as year, month and day. */
      exchratedate?: IsoDate;
      /** `STRING_100`: at most 100 characters. */
      exchratetype: string;
      exchrate?: never;
    }
  | {
      /** `STRING_3`: at most 3 characters. */
      currency: string;
      exchratedate?: never;
      exchratetype?: never;
      /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
      exchrate: Decimal;
    };

/** The part of a content model that `%CUSTOMER_FILTER;` defines. */
export type CustomerFilter =
  | {
      /** `ID`. */
      customerid?: string;
      /** `STRING_30`: at most 30 characters. */
      customerid_subs?: string;
      customertypeid?: never;
    }
  | {
      customerid?: never;
      customerid_subs?: never;
      /** `STRING_30`: at most 30 characters. */
      customertypeid?: string;
    };

/** The part of a content model that `%EMPLOYEE_FILTER;` defines. */
export type EmployeeFilter =
  | {
      /** `ID`. */
      employeeid?: string;
      /** `STRING_30`: at most 30 characters. */
      employeeid_subs?: string;
      employeetypeid?: never;
    }
  | {
      employeeid?: never;
      employeeid_subs?: never;
      /** `STRING_30`: at most 30 characters. */
      employeetypeid?: string;
    };

/** The part of a content model that `%EXPENSE_ACCOUNT;` defines. */
export type ExpenseAccount =
  | {
      /** `STRING_80`: at most 80 characters. */
      expensetype: string;
      glaccountno?: never;
    }
  | {
      expensetype?: never;
      /** `STRING_24`: at most 24 characters. */
      glaccountno: string;
    };

/** The part of a content model that `%INTEREST_ACCOUNT;` defines. */
export type InterestAccount =
  | { interestearnedglaccount?: never; interestearnedaccountlabel?: never }
  | {
      /** `STRING_24`: at most 24 characters. */
      interestearnedglaccount: string;
      interestearnedaccountlabel?: never;
    }
  | {
      interestearnedglaccount?: never;
      /** `STRING_80`: at most 80 characters. */
      interestearnedaccountlabel: string;
    };

/** The part of a content model that `%LINES_OR_CHANGES;` defines. */
export type LinesOrChanges =
  | {
      /** A line of a bill, invoice, adjustment or other receipt. */
      lineitem: LineItem;
      updatelineitem?: never;
    }
  | {
      lineitem?: never;
      /** A change to the line of the given number. */
      updatelineitem: UpdateLineItem;
    };

/** The part of a content model that `%PAID_FROM;` defines. */
export type PaidFrom =
  | {
      /** `STRING_24`: at most 24 characters. */
      bankaccountid: string;
      chargecardid?: never;
    }
  | {
      bankaccountid?: never;
      /** `ID`. */
      chargecardid: string;
    };

/** The part of a content model that `%PRICE_BANDS;` defines. */
export type PriceBands =
  | {
      percentbase?: never;
      percentof?: never;
      usepricebands?: never;
      pricebandtype?: never;
      pricebandrule?: never;
    }
  | {
      /** The category that a percentage is of. */
      percentbase: PercentBase;
      /** `STRING_20`: at most 20 characters. */
      percentof: string;
      /** `STRING_20`: at most 20 characters. */
      usepricebands: string;
      /** `STRING_20`: at most 20 characters. */
      pricebandtype: string;
      /** `STRING_20`: at most 20 characters. */
      pricebandrule: string;
    };

/** The part of a content model that `%PRICED;` defines. */
export type Priced =
  | { itemid?: never; productlineid?: never }
  | {
      /** `STRING_30`: at most 30 characters. */
      itemid: string;
      productlineid?: never;
    }
  | {
      itemid?: never;
      /** `STRING_30`: at most 30 characters. */
      productlineid: string;
    };

/** The part of a content model that `%PROJECT_DIMENSION;` defines. */
export type ProjectDimension =
  | { projectid?: never; taskid?: never; costtypeid?: never }
  | {
      /** `STRING_30`: at most 30 characters. */
      projectid: string;
      taskid?: never;
      costtypeid?: never;
    }
  | {
      /** `STRING_30`: at most 30 characters. */
      projectid: string;
      /** `STRING_20`: at most 20 characters. */
      taskid: string;
      /** `STRING_20`: at most 20 characters. */
      costtypeid?: string;
    };

/** The part of a content model that `%PROJECT_FILTER;` defines. */
export type ProjectFilter =
  | {
      /** `STRING_30`: at most 30 characters. */
      projectid?: string;
      /** `STRING_30`: at most 30 characters. */
      projectid_subs?: string;
      projecttypeid?: never;
    }
  | {
      projectid?: never;
      projectid_subs?: never;
      /** `STRING_30`: at most 30 characters. */
      projecttypeid?: string;
    };

/** The part of a content model that `%RECEIPT_ACCOUNT;` defines. */
export type ReceiptAccount =
  | {
      /** `STRING_24`: at most 24 characters. */
      undepglaccountno: string;
      bankaccountid?: never;
      depositdate?: never;
    }
  | {
      undepglaccountno?: never;
      /** `STRING_24`: at most 24 characters. */
      bankaccountid: string;
      /** `DATE`, sent as year, month and day. */
      depositdate?: IsoDate;
    };

/** The part of a content model that `%RECEIPT_ACCOUNT;` defines. */
export type ReceiptAccountGroup =
  | { undepglaccountno?: never; bankaccountid?: never; depositdate?: never }
  | {
      /** `STRING_24`: at most 24 characters. */
      undepglaccountno: string;
      bankaccountid?: never;
      depositdate?: never;
    }
  | {
      undepglaccountno?: never;
      /** `STRING_24`: at most 24 characters. */
      bankaccountid: string;
      /** `DATE`, sent as year, month and day. */
      depositdate?: IsoDate;
    };

/** The part of a content model that `%REPORTING_DATES;` defines. */
export type ReportingDates =
  | {
      /** `STRING_80`: at most 80 characters. */
      reportingperiodname: string;
      startdate?: never;
      enddate?: never;
    }
  | {
      reportingperiodname?: never;
      /** `DATE`, sent as year, month and day. */
      startdate: IsoDate;
      /** `DATE`, sent as year, month and day. */
      enddate: IsoDate;
    };

/** The part of a content model that `%SERVICE_CHARGE_ACCOUNT;` defines. */
export type ServiceChargeAccount =
  | { servicechargeglaccount?: never; servicechargeaccountlabel?: never }
  | {
      /** `STRING_24`: at most 24 characters. */
      servicechargeglaccount: string;
      servicechargeaccountlabel?: never;
    }
  | {
      servicechargeglaccount?: never;
      /** `STRING_80`: at most 80 characters. */
      servicechargeaccountlabel: string;
    };

/** The part of a content model that `%VENDOR_FILTER;` defines. */
export type VendorFilter =
  | {
      /** `ID`. */
      vendorid?: string;
      /** `STRING_30`: at most 30 characters. */
      vendorid_subs?: string;
      vendortypeid?: never;
    }
  | {
      vendorid?: never;
      vendorid_subs?: never;
      /** `STRING_30`: at most 30 characters. */
      vendortypeid?: string;
    };
