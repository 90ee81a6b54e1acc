// Made by intacct-codegen from 2.1/request.dtd; do not edit. Checksum 0123456789abcdef
export const mine = 1;
