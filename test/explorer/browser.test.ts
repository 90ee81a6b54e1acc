import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../cli/run.js";
import { serveSite } from "../../cli/explore-server.js";
import { memoryIo } from "./memory-io.js";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => fs.existsSync(path));
const isBuilt = fs.existsSync("dist/explorer/assets/page.js");
if (!executablePath) console.warn("The explorer is not tested in a browser: chromium is not installed.");
if (!isBuilt) console.warn("The explorer is not tested in a browser: run npm run build first.");

describe.skipIf(!executablePath || !isBuilt)("the explorer in a browser", { timeout: 120_000 }, () => {
  const folder = fs.mkdtempSync(join(tmpdir(), "explorer-"));
  const index = pathToFileURL(join(folder, "index.html")).href;
  const faults: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const io = memoryIo();
    const overlay = "test/explorer/hostile.yaml";
    expect(await run(["explore", "--out", folder, "--overlay", overlay], io), io.errors()).toBe(0);
    browser = await chromium.launch({ executablePath: executablePath as string, args: ["--no-sandbox"] });
    page = await browser.newPage({ colorScheme: "light" });
    page.setDefaultTimeout(60_000);
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("request", (request) => {
      if (!/^(file|data):/.test(request.url())) faults.push(`asks for ${request.url()}`);
    });
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    fs.rmSync(folder, { recursive: true });
  });

  const open = async (hash: string, heading: string): Promise<void> => {
    await page.goto(index + hash);
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
  };

  const search = async (words: string): Promise<string[]> => {
    await page.reload();
    await page.getByRole("combobox", { name: /^Search/ }).fill(words);
    await page.locator("#hits li").first().waitFor();
    return page.locator("#hits li").allInnerTexts();
  };

  it("opens from disk and leads from an object to a profile", async () => {
    await open("#/", "Objects");
    await page.getByRole("link", { name: "apbill", exact: true }).click();
    await page.getByRole("link", { name: "Intacct apbill CREATE Request" }).click();
    await page.getByRole("heading", { level: 1, name: "Intacct apbill CREATE Request" }).waitFor();
    await page
      .locator("a.name", { hasText: /^VENDORID$/ })
      .first()
      .waitFor();
  });

  it("finds a field by its label with the keyboard alone", async () => {
    await open("#/", "Objects");
    await page.keyboard.press("/");
    // At once: what is found for the first letters alone would come in between.
    await page.keyboard.insertText("Bill number");
    await page.locator("#hits li", { hasText: "RECORDID" }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.locator('#hits li#hit-1[aria-selected="true"]').waitFor();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page
      .getByRole("heading", { level: 1 })
      .filter({ hasText: /^Field RECORDID · Bill number$/ })
      .waitFor();
    await page.getByRole("link", { name: "Intacct apbill CREATE Request" }).waitFor();
  });

  it.each([
    ["what does IC1603 mean", /IC1603/],
    ["which fields of a bill can I filter on", /bill/i],
    ["void a payment", /void/i],
    ["reverse a bill", /REVERSE/],
    ["overlay custom field", /overlay/i],
  ])("answers %s", async (question, answer) => {
    await open("#/", "Objects");
    expect((await search(question)).join("\n")).toMatch(answer);
  });

  it("shows a field that the address names, deep in a structure", async () => {
    await open("#/3.0/APBILL/create/APBILLITEMS.APBILLITEM.LOCATIONID", "Intacct apbill CREATE Request");
    await page.locator(".row.target a.name", { hasText: "LOCATIONID" }).waitFor();
  });

  it("folds and unfolds with the arrow keys", async () => {
    await open("#/3.0/apbill/create_bill", "Intacct bill CREATE Request");
    await page.locator("a.name", { hasText: /^billitems$/ }).focus();
    await page.keyboard.press("ArrowRight");
    await page.locator("a.name", { hasText: /^lineitem$/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("lineitem");
  });

  it("keeps hostile texts of overlays texts, and marks their fields", async () => {
    await open("#/3.0/vendor/create/EVIL", "Intacct vendor CREATE Request");
    const row = page.locator(".row.own", { hasText: "EVIL" });
    await row.waitFor();
    expect(await row.innerText()).toContain("</script><script>window.evil=1</script>");
    expect(await row.locator(".badge.custom").innerText()).toContain("hostile.yaml:4");
    expect(await page.evaluate("window.evil")).toBeUndefined();
    expect(await page.locator("main script, main img, main svg").count()).toBe(0);
  });

  it("judges a form while it is filled, and writes its XML", async () => {
    await open("#/3.0/apbill/reverse_bill", "Intacct bill REVERSE Request");
    const issues = page.locator(".issues");
    expect(await issues.innerText()).toContain("datereversed");
    const form = page.getByRole("form", { name: "Input" });
    await form.getByLabel("key").fill("12");
    await form.getByLabel("datereversed").fill("2026-02-30");
    expect(await issues.innerText()).toContain("datereversed");
    await form.getByLabel("datereversed").fill("2026-02-28");
    await page.getByText("Fits the profile.").waitFor();
    expect(await page.getByLabel("Request XML", { exact: true }).innerText()).toContain(
      '<reverse_bill key="12">',
    );
  });

  it.each(["light", "dark"] as const)("is accessible in %s colours", async (theme) => {
    const pages = [
      ["#/", "Objects"],
      ["#/3.0/apbill", "apbill"],
      ["#/3.0/vendor/create", "Intacct vendor CREATE Request"],
      ["#/compare/bill", "bill in 2.1"],
      ["#/docs", "Documentation"],
      ["#/docs/overlays", "Overlays"],
      ["#/docs/reference/environment", "Environment variables"],
      ["#/docs/codes/IC1603", "IC1603"],
      ["#/difference", "Changes"],
    ] as const;
    await page.emulateMedia({ colorScheme: theme });
    for (const [hash, heading] of pages) {
      await open(hash, heading);
      // The page's policy lets no other script in than its own: axe comes through the debugger.
      await page.evaluate(axe.source);
      const found = await page.evaluate(
        "axe.run(document, { preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })",
      );
      const { violations } = found as axe.AxeResults;
      const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
      expect(told, `${hash} in ${theme}`).toEqual([]);
    }
    const paper = await page.evaluate("getComputedStyle(document.body).backgroundColor");
    expect(paper).toBe(theme === "light" ? "rgb(255, 255, 255)" : "rgb(20, 23, 26)");
  });

  it("has said nothing on the console and asked nothing of the network", () => {
    expect(faults).toEqual([]);
  });

  it("shows the documentation, whose links lead on", async () => {
    await open("#/docs", "Documentation");
    await page.getByRole("link", { name: "environment variables" }).click();
    await page.getByRole("heading", { level: 1, name: "Environment variables" }).waitFor();
    expect(await page.locator("main").innerText()).not.toContain("<!--");
    await page.getByRole("link", { name: "transport" }).first().click();
    await page.getByRole("heading", { level: 2, name: "Connecting" }).waitFor();
    await open("#/docs/reference/diagnostics", "Diagnostic codes");
    await page.getByRole("link", { name: "IC1603" }).click();
    await page.getByText("Add what the message says is expected.").waitFor();
    expect(page.url()).toContain("#/docs/codes/IC1603");
  });

  it("is small", () => {
    const files = fs
      .readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => fs.statSync(join(folder, name)).isFile());
    const size = files.reduce((sum, name) => sum + fs.statSync(join(folder, name)).size, 0);
    expect(size).toBeLessThan(10_000_000);
  });

  it("sends what a form holds to the sandbox that serves it, and shows the answer", async () => {
    const io = memoryIo();
    const names = [
      "index.html",
      "page.js",
      "page.css",
      "data/catalog.js",
      "data/docs.js",
      "data/3.0/vendor.js",
    ];
    const loaded = await filesOf(folder, names);
    const serving = await serveSite(loaded, { port: "0", overlays: [] });
    const served = await browser.newPage();
    try {
      await served.goto(`${serving.url}#/3.0/vendor/create`);
      const form = served.getByRole("form", { name: "Input" });
      await form
        .getByLabel(/^VENDORID/)
        .first()
        .fill("V-77");
      await form.getByLabel(/^NAME/).first().fill("Mill");
      await form.getByRole("button", { name: /DISPLAYCONTACT/ }).click();
      await form
        .getByLabel(/^PRINTAS/)
        .first()
        .fill("Mill & Sons");
      await served.getByRole("button", { name: "Send to the sandbox" }).click();
      const answer = served.getByLabel("Answer", { exact: true });
      await answer.waitFor();
      expect(await answer.innerText()).toContain('"key"');
    } finally {
      await served.close();
      await serving.close();
    }
    expect(io.errors()).toBe("");
  });
});

const filesOf = async (folder: string, all: readonly string[]) => {
  const data = fs.readdirSync(join(folder, "data/3.0")).map((name) => `data/3.0/${name}`);
  return [...new Set([...all, ...data])].map((path) => ({
    path,
    text: fs.readFileSync(join(folder, path), "utf8"),
  }));
};
