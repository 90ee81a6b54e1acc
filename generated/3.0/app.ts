// Made by intacct-codegen from 3.0/platform.dtd; do not edit. Checksum ba345904e219757c
import type { Completed, FunctionProfile } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
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
