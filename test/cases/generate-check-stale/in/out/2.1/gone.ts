// Made by intacct-codegen from 2.1/request.dtd; do not edit. Checksum 3385ff45e9e937ce
export const gone = 1;
