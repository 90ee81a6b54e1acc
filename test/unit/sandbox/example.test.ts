import { expect, it, vi } from "vitest";

it("the example creates a vendor with a custom field, and finds it by that", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  await import("../../../examples/sandbox/vendor.js");
  expect(log.mock.calls).toEqual([["V100: Anvil Works, rated A"]]);
  log.mockRestore();
});
