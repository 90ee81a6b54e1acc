// `node --import intacct-codegen/register program.ts`: programs and modules in TypeScript run as they are, on any Node.
import "jiti/register";
