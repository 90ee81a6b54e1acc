import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Disk } from "../../../generator/write/disk.js";
import { withChecksum } from "../../../generator/checksum.js";
import { checkOutput, writeOutput, type Output } from "../../../generator/write/output.js";

let base: string;
let folder: string;
beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), "write-"));
  folder = join(base, "generated");
});
afterEach(() => {
  fs.rmSync(base, { recursive: true, force: true });
});

const output = (files: Record<string, string>, scope = ["2.1"]): Output => ({
  folder,
  shown: "out",
  files: new Map(Object.entries(files)),
  scope,
});

/** Every file below a folder with its text; folders end in a slash. */
function tree(root: string): Record<string, string> {
  if (!fs.existsSync(root)) return {};
  const entries = fs.readdirSync(root, { recursive: true, withFileTypes: true });
  const named = entries.map((entry): [string, string] => {
    const place = join(entry.parentPath, entry.name);
    return [place.slice(root.length + 1), entry.isDirectory() ? "/" : fs.readFileSync(place, "utf8")];
  });
  return Object.fromEntries(named.sort());
}

/** Makes a module say something else. */
function edit(path: string): void {
  fs.appendFileSync(join(folder, path), "export const mine = 1;\n");
}

const codesOf = (report: { diagnostics: readonly { code: string }[] }): string[] =>
  report.diagnostics.map(({ code }) => code);

const module = (words: string): string => withChecksum(`export const text = "${words}";\n`);

const first = {
  "2.1/bill.ts": module("bill 1"),
  "2.1/invoice.ts": module("invoice 1"),
  "2.1/old/thing.ts": module("old"),
};
const second = {
  "2.1/bill.ts": module("bill 2"),
  "2.1/invoice.ts": module("invoice 1"),
  "2.1/new/item.ts": module("new"),
};

describe("writeOutput", () => {
  it("makes the folder, writes, and says what it did", async () => {
    const report = await writeOutput(output(first));
    expect(report).toMatchObject({
      written: Object.keys(first),
      unchanged: [],
      deleted: [],
      diagnostics: [],
    });
    expect(tree(folder)).toMatchObject(first);
  });

  it("rewrites only what changed, deletes what was generated, and leaves the rest alone", async () => {
    await writeOutput(output(first));
    fs.writeFileSync(join(folder, "2.1/mine.txt"), "mine");
    const before = fs.statSync(join(folder, "2.1/invoice.ts"));
    const report = await writeOutput(output(second));
    expect(report).toMatchObject({
      written: ["2.1/bill.ts", "2.1/new/item.ts"],
      unchanged: ["2.1/invoice.ts"],
      deleted: ["2.1/old/thing.ts"],
    });
    expect(fs.statSync(join(folder, "2.1/invoice.ts")).ino).toBe(before.ino);
    expect(tree(folder)).toEqual({ ...second, "2.1": "/", "2.1/new": "/", "2.1/mine.txt": "mine" });
  });

  it("touches nothing when nothing changed", async () => {
    await writeOutput(output(first));
    const forbidden = new Proxy(fs, {
      get: (target, name: keyof typeof fs) =>
        /^(lstat|read|stat|realpath)/.test(name) ? target[name] : () => expect.fail(`${name} was called`),
    });
    expect((await writeOutput(output(first), { disk: forbidden })).unchanged).toEqual(Object.keys(first));
  });

  it("keeps what another version's run wrote", async () => {
    await writeOutput(output(first));
    await writeOutput(output({ "3.0/vendor.ts": module("vendor") }, ["3.0"]));
    expect(tree(folder)).toMatchObject({ ...first, "3.0/vendor.ts": module("vendor") });
    expect((await checkOutput(output(first))).stale).toEqual([]);
  });

  it("does not overwrite or delete a file edited by hand, unless forced", async () => {
    await writeOutput(output(first));
    edit("2.1/bill.ts");
    edit("2.1/old/thing.ts");
    const before = tree(folder);
    const report = await writeOutput(output(second));
    expect(report.diagnostics.map(({ code, path }) => [code, path])).toEqual([
      ["IC1701", "out/2.1/bill.ts"],
      ["IC1701", "out/2.1/old/thing.ts"],
    ]);
    expect(tree(folder)).toEqual(before);
    expect(codesOf(await writeOutput(output(second), { force: true }))).toEqual([]);
    expect(tree(folder)).toMatchObject(second);
  });

  it("accepts an edit that is what would be written", async () => {
    await writeOutput(output(first));
    fs.writeFileSync(join(folder, "2.1/bill.ts"), second["2.1/bill.ts"]);
    expect((await writeOutput(output(second))).diagnostics).toEqual([]);
  });

  it("does not replace a file that is not ours, or a folder in the way", async () => {
    fs.mkdirSync(join(folder, "2.1/invoice.ts"), { recursive: true });
    fs.writeFileSync(join(folder, "2.1/bill.ts"), "somebody's\n");
    expect(codesOf(await writeOutput(output(first)))).toEqual(["IC1702", "IC1702"]);
    expect(tree(folder)["2.1/bill.ts"]).toBe("somebody's\n");
  });

  it("refuses paths and links that lead out of the folder", async () => {
    for (const path of ["../x.ts", "/x.ts", "2.1/../../x.ts", "2.1//x.ts", "2.1\\x.ts", "C:/x.ts", "2.1/."]) {
      expect(codesOf(await writeOutput(output({ [path]: "x" }))), path).toEqual(["IC1704"]);
    }
    fs.mkdirSync(join(base, "elsewhere"));
    fs.mkdirSync(folder, { recursive: true });
    fs.symlinkSync(join(base, "elsewhere"), join(folder, "2.1"));
    expect(codesOf(await writeOutput(output(first), { force: true }))).toEqual(["IC1704"]);
    expect(tree(join(base, "elsewhere"))).toEqual({});
  });
});

describe("checkOutput", () => {
  it("names each stale, missing, extra and edited file and changes nothing", async () => {
    await writeOutput(output(first));
    edit("2.1/invoice.ts");
    const before = tree(folder);
    const report = await checkOutput(output(second));
    expect(report.diagnostics.map(({ code, path }) => [code, path])).toEqual([
      ["IC1706", "out/2.1/bill.ts"],
      ["IC1701", "out/2.1/invoice.ts"],
      ["IC1707", "out/2.1/new/item.ts"],
      ["IC1708", "out/2.1/old/thing.ts"],
    ]);
    expect(report.stale).toHaveLength(4);
    expect(tree(folder)).toEqual(before);
  });

  it("is content after writing", async () => {
    expect(codesOf(await checkOutput(output(first)))).toEqual(["IC1707", "IC1707", "IC1707"]);
    expect(fs.existsSync(folder)).toBe(false);
    await writeOutput(output(first));
    expect(await checkOutput(output(first))).toMatchObject({ stale: [], diagnostics: [] });
  });
});

describe("failure", () => {
  const changing = /^(copyFile|link|mkdir|mkdtemp|rename|rmdir|rm|unlink|writeFile)Sync$/;

  /** A disk whose calls of the names given fail with a code where `when` holds for their number. */
  function failing(when: (call: number) => boolean, code: string, names = changing): Disk {
    let calls = 0;
    return new Proxy(fs, {
      get(target, name: keyof typeof fs) {
        const call = target[name] as (...values: unknown[]) => unknown;
        if (!names.test(name)) return call;
        return (...values: unknown[]) => {
          if (when(calls++)) throw Object.assign(new Error(code), { code });
          return call(...values);
        };
      },
    });
  }

  it("leaves the old output whole wherever it strikes", async () => {
    await writeOutput(output(first));
    const before = tree(folder);
    let nth = 0;
    for (; nth < 100; nth++) {
      const report = await writeOutput(output(second), { disk: failing((call) => call === nth, "ENOSPC") });
      if (report.diagnostics.length === 0) break;
      expect(codesOf(report), `call ${nth}`).toEqual(["IC1703"]);
      expect(report.diagnostics[0]?.message).toContain("the disk is full (ENOSPC); nothing was changed");
      expect(tree(folder), `call ${nth}`).toEqual(before);
    }
    expect(nth).toBeGreaterThan(8);
    expect(tree(folder)).toMatchObject(second);
  });

  it("leaves nothing behind of a folder that was not there", async () => {
    for (let nth = 0; nth < 11; nth++) {
      expect(
        codesOf(await writeOutput(output(first), { disk: failing((call) => call === nth, "EACCES") })),
        `call ${nth}`,
      ).toEqual(["IC1703"]);
      expect(tree(base), `call ${nth}`).toEqual({});
    }
  });

  it("says where the old files are when even taking back fails", async () => {
    await writeOutput(output(first));
    const disk = failing((call) => call >= 2, "EIO", /^renameSync$/);
    const [found] = (await writeOutput(output({ ...second, "2.1/invoice.ts": module("2") }), { disk }))
      .diagnostics;
    expect(found?.code).toBe("IC1709");
    const stage = /are in (.*);/.exec(found?.hint ?? "")?.[1] ?? "";
    expect(Object.values(tree(stage))).toContain(first["2.1/invoice.ts"]);
  });

  it("works where there are no hard links", async () => {
    await writeOutput(output(first));
    const disk = failing(() => true, "EPERM", /^linkSync$/);
    fs.rmSync(join(folder, "2.1/bill.ts"));
    expect((await writeOutput(output(second), { disk })).diagnostics).toEqual([]);
    expect(tree(folder)).toMatchObject(second);
  });

  it("survives a disk that is really full", async (context) => {
    fs.mkdirSync(folder);
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], { stdio: "ignore" });
    } catch {
      console.log("skipped: mounting a small file system needs root and a system that lets it");
      context.skip();
    }
    try {
      await writeOutput(output(first));
      const before = tree(folder);
      const report = await writeOutput(output({ ...second, "2.1/big.ts": module("x".repeat(100_000)) }));
      expect(report.diagnostics[0]?.message).toContain("the disk is full (ENOSPC)");
      expect(tree(folder)).toEqual(before);
    } finally {
      execFileSync("umount", [folder]);
    }
  });
});
