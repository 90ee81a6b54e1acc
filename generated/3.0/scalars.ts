// Made by intacct-codegen from the table of enumerations; do not edit. Checksum 7b9efa9f64ef3314
import type { Scalar } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** `ENUM_ACHACCTYPE` */
export type EnumAchacctype = "Demand Deposit Account";

export const enumAchacctype: Scalar = {
  name: "ENUM_ACHACCTYPE",
  base: "enum",
  values: ["Demand Deposit Account"],
};

/** `ENUM_ACHREMITTYPE` */
export type EnumAchremittype = "CTX" | "CCD";

export const enumAchremittype: Scalar = {
  name: "ENUM_ACHREMITTYPE",
  base: "enum",
  values: ["CTX", "CCD"],
};

/** `ENUM_BANKACCOUNTTYPE` */
export type EnumBankAccountType = "checking" | "savings";

export const enumBankAccountType: Scalar = {
  name: "ENUM_BANKACCOUNTTYPE",
  base: "enum",
  values: ["checking", "savings"],
};

/** `ENUM_BILLINGTYPE` */
export type EnumBillingtype = "balanceforward" | "openitem";

export const enumBillingtype: Scalar = {
  name: "ENUM_BILLINGTYPE",
  base: "enum",
  values: ["balanceforward", "openitem"],
};

/** `ENUM_CCTYPE` */
export type EnumCcType =
  | "Visa"
  | "Mastercard"
  | "Discover"
  | "American Express"
  | "Diners Club"
  | "Other Charge Card";

export const enumCcType: Scalar = {
  name: "ENUM_CCTYPE",
  base: "enum",
  values: [
    "Visa",
    "Mastercard",
    "Discover",
    "American Express",
    "Diners Club",
    "Other Charge Card",
  ],
};

/** `ENUM_CHECKPAPERFORMAT` */
export type EnumCheckpaperformat = "top" | "middle";

export const enumCheckpaperformat: Scalar = {
  name: "ENUM_CHECKPAPERFORMAT",
  base: "enum",
  values: ["top", "middle"],
};

/** `ENUM_CLOSINGTYPE` */
export type EnumClosingtype =
  "non-closing account" | "closing account" | "closed to account";

export const enumClosingtype: Scalar = {
  name: "ENUM_CLOSINGTYPE",
  base: "enum",
  values: ["non-closing account", "closing account", "closed to account"],
};

/** `ENUM_COMPANYTYPE` */
export type EnumCompanyType = "A" | "E";

export const enumCompanyType: Scalar = {
  name: "ENUM_COMPANYTYPE",
  base: "enum",
  values: ["A", "E"],
};

/** `ENUM_GENDER` */
export type EnumGender = "male" | "female";

export const enumGender: Scalar = {
  name: "ENUM_GENDER",
  base: "enum",
  values: ["male", "female"],
};

/** `ENUM_MODULE` */
export type EnumModule = "Sales" | "Purchasing" | "AR";

export const enumModule: Scalar = {
  name: "ENUM_MODULE",
  base: "enum",
  values: ["Sales", "Purchasing", "AR"],
};

/** `ENUM_OPERATOR` */
export type EnumOperator = "<" | "<=" | "=" | "!=" | ">=" | ">" | "like";

export const enumOperator: Scalar = {
  name: "ENUM_OPERATOR",
  base: "enum",
  values: ["<", "<=", "=", "!=", ">=", ">", "like"],
};

/** `ENUM_PMPLUSRTYPE` */
export type EnumPmplusrtype = "Email" | "Fax";

export const enumPmplusrtype: Scalar = {
  name: "ENUM_PMPLUSRTYPE",
  base: "enum",
  values: ["Email", "Fax"],
};

/** `ENUM_STATUS` */
export type EnumStatus = "active" | "inactive";

export const enumStatus: Scalar = {
  name: "ENUM_STATUS",
  base: "enum",
  values: ["active", "inactive"],
};

/** `ENUM_TASKSTATUS` */
export type EnumTaskStatus = "In Progress" | "Completed" | "On Hold";

export const enumTaskStatus: Scalar = {
  name: "ENUM_TASKSTATUS",
  base: "enum",
  values: ["In Progress", "Completed", "On Hold"],
};

/** `ENUM_TAXINCLUDE` */
export type EnumTaxinclude = "Full Amount" | "Amount Within Range";

export const enumTaxinclude: Scalar = {
  name: "ENUM_TAXINCLUDE",
  base: "enum",
  values: ["Full Amount", "Amount Within Range"],
};

/** `ENUM_TAXTYPE` */
export type EnumTaxType = "Sale" | "Purchase";

export const enumTaxType: Scalar = {
  name: "ENUM_TAXTYPE",
  base: "enum",
  values: ["Sale", "Purchase"],
};

/** `ENUM_TERMINATIONTYPE` */
export type EnumTerminationtype =
  "voluntary" | "involuntary" | "deceased" | "disability" | "retired";

export const enumTerminationtype: Scalar = {
  name: "ENUM_TERMINATIONTYPE",
  base: "enum",
  values: ["voluntary", "involuntary", "deceased", "disability", "retired"],
};

/** `ENUM_TXTYPE` */
export type EnumTxtype = "debit" | "credit";

export const enumTxtype: Scalar = {
  name: "ENUM_TXTYPE",
  base: "enum",
  values: ["debit", "credit"],
};

/** `ENUM_WIREACCTYPE` */
export type EnumWireacctype = "Demand Deposit Account";

export const enumWireacctype: Scalar = {
  name: "ENUM_WIREACCTYPE",
  base: "enum",
  values: ["Demand Deposit Account"],
};
