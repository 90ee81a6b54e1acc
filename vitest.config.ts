import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests run the sources; nothing has to be built first.
    alias: [
      { find: /^intacct-runtime$/, replacement: here("./runtime/index.ts") },
      { find: /^intacct-runtime\/internals$/, replacement: here("./runtime/internals.ts") },
      { find: /^intacct-runtime\/(node|opentelemetry)$/, replacement: here("./runtime/transport/$1.ts") },
      { find: /^intacct-modules\/(.*)$/, replacement: here("./generated/$1.ts") },
      { find: /^intacct-codegen\/sandbox$/, replacement: here("./sandbox/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    // They try the packages as they are packed: `npm run consumers`.
    exclude: ["test/consumers/**"],
    // Whole schemas are read and thousands of documents judged: slow machines need the room.
    testTimeout: 120_000,
  },
});
