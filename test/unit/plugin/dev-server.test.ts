import fs from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";
import { createLogger, createServer, type ViteDevServer } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import intacct, { type PluginOptions } from "../../../plugin/vite.js";
import { Project } from "./project.js";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => fs.existsSync(path));
if (!executablePath) console.warn("The error overlay is not tested in a browser: chromium is not installed.");

let project: Project;
let server: ViteDevServer | undefined;
beforeEach(() => {
  project = new Project();
  project.write(
    "src/main.ts",
    'import { lineItem } from "./intacct/2.1/index.js";\ndocument.body.append(lineItem.content);\n',
  );
});
afterEach(async () => {
  await server?.close();
  project.remove();
});

/** Saves until it is noticed: watchers take a moment before they notice anything. */
async function saved(save: () => void, noticed: () => Promise<void>): Promise<void> {
  const again = setInterval(save, 1_000);
  save();
  await noticed().finally(() => {
    clearInterval(again);
  });
}

/** What the server has told on the terminal, and a way to wait for more. */
class Terminal {
  readonly logger = createLogger("silent");
  #lines: string[] = [];
  #told: () => void = () => undefined;

  constructor() {
    this.logger.info = this.logger.error = (line: string) => {
      this.#lines.push(line);
      this.#told();
    };
  }

  async line(expected: RegExp): Promise<void> {
    while (!this.#lines.some((line) => expected.test(line)))
      await new Promise<void>((told) => (this.#told = told));
    this.#lines = [];
  }

  after(save: () => void, expected: RegExp): Promise<void> {
    return saved(save, () => this.line(expected));
  }
}

async function serve(terminal: Terminal, options: PluginOptions = {}): Promise<string> {
  server = await createServer({
    root: project.root,
    configFile: false,
    customLogger: terminal.logger,
    plugins: [intacct(options)],
    server: { host: "127.0.0.1", port: 0 },
  });
  await server.listen();
  return server.resolvedUrls?.local[0] ?? "";
}

const request = "schema/2.1/request.dtd";
const saving = (text: string) => (): void => {
  project.save(request, text);
};

describe("Vite's dev server", () => {
  it("generates at the start and after changes, and goes on where something is wrong", async () => {
    const terminal = new Terminal();
    await serve(terminal);
    expect(project.read("src/intacct/2.1/bill.ts")).toContain("(amount, memo?)");
    await terminal.after(saving(project.withElement("note")), /1 module generated/);
    expect(project.read("src/intacct/2.1/bill.ts")).toContain("(amount, note?, memo?)");
    const right = project.read(request);
    await terminal.after(saving("<!ELEMENT request ("), /2\.1\/request\.dtd:1:\d+ IC\d+/);
    await terminal.after(saving(right.replace("note?, ", "")), /1 module generated/);
  });

  it("starts where something is wrong already", async () => {
    const terminal = new Terminal();
    const right = project.read(request);
    project.write(request, "<!ELEMENT request (");
    await serve(terminal);
    await terminal.line(/2\.1\/request\.dtd:1:\d+ IC\d+/);
    await terminal.after(saving(right), /3 modules generated/);
  });

  it("with `check` writes nothing", async () => {
    const terminal = new Terminal();
    await serve(terminal, { check: true });
    await terminal.line(/3 modules are not up to date/);
    expect(fs.existsSync(project.at("src/intacct"))).toBe(false);
  });
});

describe.runIf(executablePath)("a browser at Vite's dev server", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath as string, args: ["--no-sandbox"] });
    page = await browser.newPage();
    page.setDefaultTimeout(60_000);
  });
  afterAll(async () => {
    await browser.close();
  });

  const shows = async (text: string): Promise<void> => {
    await page.getByText(text).first().waitFor();
  };

  it("shows what is wrong until it is repaired", async () => {
    await page.goto(await serve(new Terminal()));
    await shows("(amount, memo?)");
    const right = project.withElement("note");
    await saved(saving("<!ELEMENT request ("), () => shows("2.1/request.dtd:1:20 IC1101"));
    await page.reload();
    await shows("2.1/request.dtd:1:20 IC1101");
    await saved(saving(right), () => shows("(amount, note?, memo?)"));
    expect(await page.locator("vite-error-overlay").count()).toBe(0);
  });
});
