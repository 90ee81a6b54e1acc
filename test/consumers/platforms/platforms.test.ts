/**
 * Programs that run, compile, bundle and lint what consumers write, each in a version of its own: TypeScript
 * from 5.4,
 * Node 20.19 to 24, Deno, Bun, Jest, Next with Turbopack, ESLint. `tools.json` names them; they come from the
 * registry.
 */
import { execFile, execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sandbox, type Sandbox } from "../../../dist/sandbox/index.js";
import { moduleSettings, source, tsconfig } from "../client.js";
import { folders, pack, temporaryFolder, type PackageName } from "../packed.js";

const base = temporaryFolder();
const project = path.join(base, "project");
const at = (...parts: string[]): string => path.join(project, ...parts);
const tool = (...parts: string[]): string => at("node_modules", ...parts);
const codegen = tool("intacct-codegen/dist/cli/main.js");

const nodes = {
  "20.19": tool("node-20.19/bin/node"),
  22: tool("node-22/bin/node"),
  24: tool("node-24/bin/node"),
};
const bun = tool("@oven/bun-linux-x64/bin/bun");
const deno = tool("@deno/linux-x64-glibc/deno");

let gateway: Sandbox;
beforeAll(async () => {
  const tools = JSON.parse(fs.readFileSync(new URL("tools.json", import.meta.url), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const ours = (Object.keys(folders) as PackageName[]).map(
    (name) => [name, `file:${pack(name, base).tarball}`] as const,
  );
  const dependencies = { ...tools.dependencies, ...Object.fromEntries(ours) };
  write("package.json", JSON.stringify({ ...tools, name: "consumer", version: "1.0.0", dependencies }));
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--silent"];
  execFileSync("npm", ["install", ...quiet], { cwd: project });
  fs.chmodSync(deno, 0o755);
  write("client.ts", source);
  write("acme.yaml", "objects: { VENDOR: { fields: { TIER: { type: picklist, values: [GOLD, TIN] } } } }");
  for (const [out, ending] of [
    ["js", "js"],
    ["ts", "ts"],
    ["bare", "none"],
  ] as const)
    generate(out, ending);
  gateway = await sandbox({ overlays: [at("acme.yaml")] });
});
afterAll(async () => {
  await gateway.close();
  fs.rmSync(base, { recursive: true, force: true });
});

function write(name: string, text: string): void {
  fs.mkdirSync(path.dirname(at(name)), { recursive: true });
  fs.writeFileSync(at(name), text);
}

/** Modules of a company with a custom field, in a folder of their own. */
function generate(out: string, ending: string): void {
  const wanted = ["--dtd-version", "3.0", "--object", "VENDOR", "--overlay", "acme.yaml"];
  const command = [codegen, "generate", "--out", `intacct/${out}`, "--import-ending", ending, ...wanted];
  execFileSync(process.execPath, command, { cwd: project });
}

/**
 * A program that writes a vendor with a custom field to the gateway that the environment names, and reads it.
 */
const query = (vendors: string): string => `
import process from "node:process";
import { connect, equalTo, query } from "intacct-runtime";
import { createVendor, queryVendor } from "${vendors}";

const { GATEWAY = "", CREDENTIALS = "", ID = "" } = process.env;
const credentials = JSON.parse(CREDENTIALS) as { senderId: string; senderPassword: string; companyId: string; userId: string; userPassword: string };
const intacct = connect({ endpointUrl: GATEWAY, dtdVersion: "3.0", ...credentials });
await intacct.execute(createVendor, { VENDORID: ID, NAME: "Anvil", DISPLAYCONTACT: { PRINTAS: ID }, TIER: "GOLD" });
const wanted = query(queryVendor, { select: ["VENDORID", "TIER"], filter: equalTo("VENDORID", ID) });
for await (const vendor of intacct.records(wanted)) console.log(vendor.VENDORID, vendor.TIER);
`;

let queries = 0;

/**
 * Runs a program that queries; returns what it printed. The sandbox is in this process, which must not block.
 */
async function queried(program: string, args: readonly string[]): Promise<string> {
  const id = `V${++queries}`;
  const gatewayOf = { GATEWAY: gateway.url, CREDENTIALS: JSON.stringify(gateway.credentials), ID: id };
  const { stdout } = await promisify(execFile)(program, args, {
    cwd: project,
    env: { ...process.env, ...gatewayOf, NO_COLOR: "1" },
  });
  return stdout.replace(id, "ID").trim();
}

const typescripts = { "5.4": "typescript-5.4", "5.5": "typescript-5.5", "5.9": "typescript" };

describe.each(Object.entries(typescripts))("TypeScript %s", (_, folder) => {
  it.each(moduleSettings)("compiles a client with $moduleResolution", (setting) => {
    write("tsconfig.json", tsconfig(setting));
    const { status, stdout } = spawnSync(process.execPath, [tool(folder, "bin/tsc"), "-p", project], {
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });
});

describe.each(Object.entries(nodes))("Node %s", (version, node) => {
  const use = (load: string): string => `${load}
    console.log(toXml(createVendor, { VENDORID: "V1", NAME: "A", DISPLAYCONTACT: { PRINTAS: "A" } }));`;
  const run = (name: string, text: string): string => {
    write(name, text);
    return execFileSync(node, [name], { cwd: project, encoding: "utf8" });
  };

  it("imports the packages", () => {
    const load = `import { toXml } from "intacct-runtime"; import { createVendor } from "intacct-modules/3.0/vendor";`;
    expect(run("run.mjs", use(load))).toContain("<VENDORID>V1</VENDORID>");
  });

  it("requires the packages from CommonJS", () => {
    const load = `const { toXml } = require("intacct-runtime"); const { createVendor } = require("intacct-modules/3.0/vendor");`;
    expect(run("run.cjs", use(load))).toContain("<VENDORID>V1</VENDORID>");
  });

  it("starts a project, and runs its example", () => {
    const folder = at(`started-${version}`);
    fs.mkdirSync(folder);
    fs.symlinkSync(tool(), path.join(folder, "node_modules"));
    const started = (args: readonly string[]): string =>
      execFileSync(node, args, { cwd: folder, encoding: "utf8" });
    started([codegen, "init", "--yes"]);
    started([codegen, "generate"]);
    expect(started(["--import", "intacct-codegen/register", "intacct-example.ts"])).toContain(
      "Anvil Works A",
    );
  });

  it.runIf(version !== "20.19")("runs generated modules with its own TypeScript", async () => {
    write("query.ts", query("./intacct/ts/3.0/vendor.ts"));
    expect(await queried(node, ["query.ts"])).toBe("ID GOLD");
  });
});

it("Bun runs generated modules", async () => {
  write("bun.ts", query("./intacct/js/3.0/vendor.js"));
  expect(await queried(bun, ["run", "bun.ts"])).toBe("ID GOLD");
});

it("Deno checks and runs generated modules", async () => {
  write("deno.ts", query("./intacct/ts/3.0/vendor.ts"));
  const manual = "--node-modules-dir=manual";
  expect(await queried(deno, ["run", "--check", manual, "-A", "deno.ts"])).toBe("ID GOLD");
});

it("Jest tests a client with the sandbox in its process", () => {
  write(
    "client.test.js",
    `import { connect } from "intacct-runtime";
     import { sandbox } from "intacct-codegen/sandbox";
     import { createVendor } from "intacct-modules/3.0/vendor";
     let gateway;
     beforeAll(async () => { gateway = await sandbox(); });
     afterAll(() => gateway.close());
     test("creates a vendor", async () => {
       const intacct = connect({ endpointUrl: gateway.url, dtdVersion: "3.0", ...gateway.credentials });
       await intacct.execute(createVendor, { VENDORID: "V1", NAME: "A", DISPLAYCONTACT: { PRINTAS: "A" } });
       expect(gateway.records("VENDOR")).toHaveLength(1);
     });`,
  );
  const jest = tool("jest/bin/jest.js");
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--experimental-vm-modules", jest, "client.test.js"],
    {
      cwd: project,
      encoding: "utf8",
    },
  );
  expect({ status, stderr }).toMatchObject({
    status: 0,
    stderr: expect.stringContaining("1 passed") as string,
  });
});

it("Next builds generated modules with Turbopack", () => {
  const next = (name: string, text: string): void => {
    write(`next/${name}`, text);
  };
  next("package.json", '{ "name": "page", "private": true }');
  fs.cpSync(at("intacct/bare"), at("next/intacct"), { recursive: true });
  fs.symlinkSync(tool(), at("next/node_modules"));
  next(
    "app/layout.tsx",
    `export default function Layout({ children }: { children: React.ReactNode }) {
       return <html><body>{children}</body></html>;
     }`,
  );
  next(
    "app/page.tsx",
    `import { toXml } from "intacct-runtime";
     import { createVendor } from "../intacct/3.0/vendor";
     export default function Page() {
       const xml = toXml(createVendor, { VENDORID: "V1", NAME: "A", DISPLAYCONTACT: { PRINTAS: "A" }, TIER: "TIN" });
       return <pre>{xml}</pre>;
     }`,
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tool("next/dist/bin/next"), "build", "--turbopack"],
    { cwd: at("next"), encoding: "utf8", env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" } },
  );
  expect(status, stdout + stderr).toBe(0);
  const page = fs.readFileSync(at("next/.next/server/app/index.html"), "utf8");
  expect(page).toContain("&lt;TIER&gt;TIN&lt;/TIER&gt;");
});

it("ESLint's strict rules with types find nothing in generated modules", () => {
  write(
    "eslint.config.js",
    `import tseslint from "typescript-eslint";
     export default tseslint.config(
       ...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked,
       { languageOptions: { parserOptions: { project: "./tsconfig.eslint.json", tsconfigRootDir: import.meta.dirname } } },
     );`,
  );
  const options = { ...moduleSettings[0], target: "es2022", types: [], strict: true, noEmit: true };
  write("tsconfig.eslint.json", JSON.stringify({ compilerOptions: options, include: ["intacct/js"] }));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tool("eslint/bin/eslint.js"), "--no-inline-config", "intacct/js"],
    { cwd: project, encoding: "utf8" },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
});
