// Made by intacct-codegen from shared/general-ledger.dtd; do not edit. Checksum 66eebcf9f010737a
import type { EmptyElement, FunctionProfile, Profile } from "intacct-runtime";
import { type AnyData, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads the date through which the books are closed. Declared in shared/general-ledger.dtd. */
export type GetClosedBooksDate = EmptyElement;

/** `Intacct closedbooksdate GET Request` */
export const getClosedBooksDate: FunctionProfile<GetClosedBooksDate, AnyData> =
  {
    name: "Intacct closedbooksdate GET Request",
    version: "3.0",
    element: "get_closedbooksdate",
    content: "EMPTY",
    response: () => getClosedBooksDateResponse,
  };

/** `Intacct closedbooksdate GET Response` */
export const getClosedBooksDateResponse: Profile<AnyData> = {
  name: "Intacct closedbooksdate GET Response",
  version: "3.0",
  element: "data",
  content: "(#ANY*)",
  attributes: dataAttributes,
  answer: true,
};
