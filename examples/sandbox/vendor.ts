import { connect } from "intacct-runtime";
import { sandbox } from "intacct-codegen/sandbox";
import { createVendor, readByQueryVendor, type CreateVendor } from "../../generated/3.0/vendor.js";

// A custom field is an element of its own. `generate --overlay` writes this type, and checks for its values.
interface RatedVendor extends CreateVendor {
  CREDIT_RATING: "A" | "B" | "C";
}

const gateway = await sandbox();
const intacct = connect({ endpointUrl: gateway.url, dtdVersion: "3.0", ...gateway.credentials });

const name = "Anvil Works";
const anvil: RatedVendor = {
  VENDORID: "V100",
  NAME: name,
  DISPLAYCONTACT: { PRINTAS: name },
  CREDIT_RATING: "A",
};
await intacct.execute(createVendor, anvil);

for await (const vendor of intacct.records(readByQueryVendor, { query: "CREDIT_RATING = 'A'" }))
  console.log(`${vendor.VENDORID}: ${vendor.NAME}, rated ${vendor["CREDIT_RATING"]}`);

await gateway.close();
