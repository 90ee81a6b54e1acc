import { connect } from "intacct-codegen/runtime";
import { sandbox } from "intacct-codegen/sandbox";
import { createVendorFunction, readByQueryVendor } from "../../generated/3.0/vendor.js";

const gateway = await sandbox();
const intacct = connect({ endpointUrl: gateway.url, dtdVersion: "3.0", ...gateway.credentials });

await intacct.execute(createVendorFunction, {
  vendorid: "V100",
  name: "Anvil Works",
  customfields: [{ customfieldname: "CREDIT_RATING", customfieldvalue: "A" }],
});

for await (const vendor of intacct.records(readByQueryVendor, { query: "CREDIT_RATING = 'A'" })) {
  console.log(`${vendor.VENDORID}: ${vendor.NAME}, rated ${vendor["CREDIT_RATING"]}`);
}

await gateway.close();
