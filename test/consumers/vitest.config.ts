import { defineConfig } from "vitest/config";

// Apart from the other tests: these need everything built (`npm run consumers`), and use no sources.
export default defineConfig({
  test: {
    include: ["test/consumers/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
