import { defineConfig } from "intacct-codegen/config";

export default defineConfig({
  // The standard modules; an application of its own would name a folder of its own.
  shared: "../../generated",
  targets: [{ overlays: ["overlays/acme.yaml"], out: "generated" }],
});
