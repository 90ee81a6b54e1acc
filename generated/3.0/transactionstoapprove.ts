// Made by intacct-codegen from 3.0/purchasing.dtd; do not edit. Checksum 09c9a0bca0d0cdcf
import type { FunctionProfile, Profile } from "intacct-runtime";
import { type AnyData, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Lists the transactions that wait for approval. Declared in 3.0/purchasing.dtd. */
export interface GetTransactionsToApprove {
  module: "purchasing";
}

/** `Intacct transactionstoapprove GET Request` */
export const getTransactionsToApprove: FunctionProfile<
  GetTransactionsToApprove,
  AnyData
> = {
  name: "Intacct transactionstoapprove GET Request",
  version: "3.0",
  element: "getTransactionsToApprove",
  content: "(module)",
  types: { module: { name: "STRING", base: "enum", values: ["purchasing"] } },
  response: () => getTransactionsToApproveResponse,
};

/** `Intacct transactionstoapprove GET Response` */
export const getTransactionsToApproveResponse: Profile<AnyData> = {
  name: "Intacct transactionstoapprove GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};
