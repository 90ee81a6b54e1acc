import { defineConfig } from "vitest/config";

// Apart from the other consumers: it installs a gigabyte of other people's programs (`npm run consumers:all`).
export default defineConfig({
  test: {
    include: ["test/consumers/platforms/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
