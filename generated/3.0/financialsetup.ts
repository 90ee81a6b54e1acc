// Made by intacct-codegen from 3.0/company.dtd, 3.0/response.dtd; do not edit. Checksum 0a47ba99c7e9c0cd
import type {
  EmptyElement,
  FunctionProfile,
  OpenValues,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads the company's books, currencies and fiscal year. Declared in 3.0/company.dtd. */
export type GetFinancialSetup = EmptyElement;

/** `Intacct financialsetup GET Request` */
export const getFinancialSetup: FunctionProfile<
  GetFinancialSetup,
  FinancialSetupData
> = {
  name: "Intacct financialsetup GET Request",
  version: "3.0",
  element: "getFinancialSetup",
  content: "EMPTY",
  response: () => getFinancialSetupResponse,
};

/** `Intacct financialsetup GET Response` */
export const getFinancialSetupResponse: Profile<FinancialSetupData> = {
  name: "Intacct financialsetup GET Response",
  version: "3.0",
  element: "data",
  content: "(financialSetup*)",
  types: { financialSetup: () => financialSetupRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `financialSetup`. */
export interface FinancialSetupData extends DataAttributes {
  financialSetup?: FinancialSetupRecord[];
}

/** The fields of a financialSetup that can be requested. */
export type FinancialSetupField =
  keyof FinancialSetupFields | `${string}.${string}`;

/** The company's books, currencies and fiscal year. Declared in 3.0/response.dtd. */
export interface FinancialSetupFields {
  defaultBook?: string;
  /** `BOOLEAN`. */
  multiBook?: boolean | null;
  firstFiscalMonth?: string;
  /** `BOOLEAN`. */
  multiEntityShared?: boolean | null;
  /** `BOOLEAN`. */
  multiCurrency?: boolean | null;
  /** `BOOLEAN`. */
  multiBaseCurrency?: boolean | null;
  baseCurrency?: string;
}

/** A record in an answer: the known fields, and any others. */
export interface FinancialSetupRecord
  extends FinancialSetupFields, OpenValues {}

export const financialSetupRecord: Shape<FinancialSetupRecord> = {
  element: "financialSetup",
  content: `(defaultBook? & multiBook? & firstFiscalMonth? & multiEntityShared? & multiCurrency? &
    multiBaseCurrency? & baseCurrency? & #ANY*)`,
  types: {
    multiBook: "BOOLEAN",
    multiEntityShared: "BOOLEAN",
    multiCurrency: "BOOLEAN",
    multiBaseCurrency: "BOOLEAN",
  },
  answer: true,
};
