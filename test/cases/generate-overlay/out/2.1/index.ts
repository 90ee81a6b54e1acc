// Made by intacct-codegen from the modules beside it; do not edit. Checksum e1671165ee206f2a

export * from "./term.js";
