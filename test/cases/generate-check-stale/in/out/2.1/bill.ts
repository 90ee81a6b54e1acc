// Made by intacct-codegen from 2.1/request.dtd; do not edit. Checksum 1e3b3dc7ad12a932
export const before = 1;
