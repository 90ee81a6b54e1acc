// Made by intacct-codegen from 3.0/platform.dtd; do not edit. Checksum 22c37bdca2b6eb66
import type { Completed, FunctionProfile } from "intacct-runtime";

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
