import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "intacct-codegen/runtime": fileURLToPath(new URL("./runtime/index.ts", import.meta.url)),
      "intacct-codegen/sandbox": fileURLToPath(new URL("./sandbox/index.ts", import.meta.url)),
    },
  },
  test: {
    include: ["test/**/*.test.ts"],
    // Whole schemas are read and thousands of documents judged: slow machines need the room.
    testTimeout: 120_000,
  },
});
