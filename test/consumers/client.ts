/** What a typed client does, with one mistake that must not compile. */
export const source = `
import { connect, toXml, validate, isoDate } from "intacct-runtime";
import { createBill } from "intacct-modules/2.1/bill";
import { createVendor, type CreateVendor } from "intacct-modules/3.0/vendor";

const vendor: CreateVendor = { VENDORID: "V1", NAME: "Anvil & Sons", DISPLAYCONTACT: { PRINTAS: "Anvil" } };
export const text: string = toXml(createVendor, vendor);
export const issues = validate(createBill, { vendorid: "V1" });
// @ts-expect-error: no such child
export const wrong: CreateVendor = { ...vendor, NAMEE: "" };
export const day = isoDate("2026-01-31");
export const create = (): Promise<unknown> => connect().execute(createVendor, vendor);
`;

/** The module settings under which a client compiles. */
export const moduleSettings = [
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "node16", moduleResolution: "node16" },
  { module: "esnext", moduleResolution: "bundler" },
] as const;

/** The whole of a tsconfig.json of a strict project. */
export const tsconfig = (setting: (typeof moduleSettings)[number]): string =>
  JSON.stringify({
    compilerOptions: {
      ...setting,
      target: "es2022",
      lib: ["es2022", "dom"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
    },
    files: ["client.ts"],
  });
