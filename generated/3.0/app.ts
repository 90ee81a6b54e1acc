// Made by intacct-codegen from 3.0/platform.dtd; do not edit. Checksum 060a0b382ce7689f
import type { Completed, FunctionProfile } from "intacct-runtime";
// Where this name is not known, the runtime does not fit: install it in the version of intacct-codegen.
export type { RuntimeContract1 } from "intacct-runtime";

/** Installs an application. Declared in 3.0/platform.dtd. */
export interface InstallApp {
  appxml?: string;
}

/** `Intacct app INSTALL Request` */
export const installApp: FunctionProfile<InstallApp, Completed> = {
  name: "Intacct app INSTALL Request",
  version: "3.0",
  element: "installApp",
  content: "(appxml? & #ANY*)",
};
