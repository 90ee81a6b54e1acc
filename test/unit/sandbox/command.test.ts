import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../../cli/run.js";
import { post, request, start } from "./client.js";

/** What a command writes; `first` resolves at its first text. */
function sink() {
  let began: () => void = () => undefined;
  const first = new Promise<void>((resolve) => (began = resolve));
  return {
    text: "",
    first,
    write(text: string) {
      this.text += text;
      began();
    },
  };
}

async function* none(): AsyncGenerator<never> {}

const ioOf = () => {
  const [stdout, stderr] = [sink(), sink()];
  return { cwd: process.cwd(), env: {}, stdout, stderr, stdin: none(), changes: none };
};

describe("the command", () => {
  it("tells where it listens and who may sign in, and ends when it is interrupted", async () => {
    const io = ioOf();
    const exit = run(["sandbox", "--port", "0", "--format", "json"], io);
    await Promise.race([io.stdout.first, exit]);
    const told = JSON.parse(io.stdout.text) as Record<string, string>;
    expect(told).toMatchObject({ senderId: "sandbox", companyId: "sandbox", userPassword: "open-sesame" });
    expect(await post(told["url"] as string, request(["<getAPISession/>"]))).toContain("<sessionid>");
    await post(told["url"] as string, request(["<getAPISession/>", '<get object="vendor" key="V1"/>']));
    await post(told["url"] as string, "<request/>");
    expect(io.stderr.text).toMatch(
      /^1 {2}getAPISession success\n2 {2}getAPISession failure, get failure\n3 {2}refused: XL03000003 .*\n$/,
    );
    process.emit("SIGINT");
    expect(await exit).toBe(0);
    await expect(fetch(told["url"] as string)).rejects.toThrow(TypeError);
  });

  it("says that its port is in use", async () => {
    const other = await start();
    const io = ioOf();
    expect(await run(["sandbox", "--port", String(other.port)], io)).toBe(2);
    expect(io.stderr.text).toContain(`127.0.0.1:${other.port} is in use by another program`);
    expect(io.stderr.text).toContain("IC1811");
  });

  it("names a store that is damaged, and leaves it alone", async () => {
    const folder = fs.mkdtempSync(join(tmpdir(), "sandbox-"));
    const file = join(folder, "sandbox.json");
    fs.writeFileSync(file, '{"format":1,"lastNumber":1,"usedControlIds":[],"records":{"VENDOR":[{}]}}');
    const io = ioOf();
    expect(await run(["sandbox", "--port", "0", "--store", folder], io)).toBe(2);
    expect(io.stderr.text).toContain(
      `${file} cannot be used: records.VENDOR[0] is not a record; move it away`,
    );
    expect(io.stderr.text).not.toMatch(/\bat .*\.(ts|js):/);
    expect(fs.readdirSync(folder)).toEqual(["sandbox.json"]);
    fs.rmSync(folder, { recursive: true });
  });
});
