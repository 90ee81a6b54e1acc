/** Whatever has happened to an output folder: the next run makes it what it should be, or says what to do. */
import { spawn } from "node:child_process";
import fs from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withChecksum } from "../../../generator/checksum.js";
import { lockName } from "../../../generator/write/lock.js";
import { checkOutput, writeOutput, type Output } from "../../../generator/write/output.js";
import { Killed, killedAt } from "../../support/disks.js";
import { Random, seedOf } from "../../support/random.js";

let base: string;
let folder: string;
beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), "kills-"));
  folder = join(base, "out");
});
afterEach(() => {
  fs.rmSync(base, { recursive: true, force: true });
});

type Texts = Readonly<Record<string, string>>;

const output = (files: Texts): Output => ({
  folder,
  shown: "out",
  files: new Map(Object.entries(files)),
  scope: ["2.1", "3.0"],
});

const module = (words: string): string => withChecksum(`export const text = "${words}";\n`);

/** What four states of a schema make: files come, go and change, in folders that come and go. */
const states: readonly Texts[] = [
  { "2.1/bill.ts": module("bill 1"), "2.1/term.ts": module("term"), "2.1/index.ts": module("2") },
  { "2.1/bill.ts": module("bill 2"), "2.1/index.ts": module("1"), "3.0/vendor.ts": module("vendor") },
  { "2.1/bill.ts": module("bill 1"), "2.1/deep/er/item.ts": module("item"), "2.1/index.ts": module("3") },
  { "3.0/vendor.ts": module("vendor 2"), "3.0/term.ts": module("term"), "3.0/index.ts": module("4") },
];

/** All files and folders below a folder, folders with a slash, hidden ones, too. */
function tree(): Texts {
  if (!fs.existsSync(folder)) return {};
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const place = join(entry.parentPath, entry.name);
      const name = place.slice(folder.length + 1);
      return entry.isDirectory() ? [`${name}/`, ""] : [name, fs.readFileSync(place, "utf8")];
    }),
  );
}

/** What a clean run leaves. */
function clean(files: Texts): Texts {
  const folders = Object.keys(files).flatMap((path) => {
    const parts = path.split("/").slice(0, -1);
    return parts.map((_, index) => `${parts.slice(0, index + 1).join("/")}/`);
  });
  return { ...files, ...Object.fromEntries(folders.map((path) => [path, ""])) };
}

/** Whether it was killed before it came to its end. */
async function killed(files: Texts, call: number): Promise<boolean> {
  const disk = killedAt(call);
  try {
    await writeOutput(output(files), { disk });
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  return disk.isOver();
}

describe("a run that is killed", () => {
  it("at any step, is repaired by the next, whatever that is to write", async () => {
    let kills = 0;
    for (const [from, before] of states.entries())
      for (const [to, after] of states.entries())
        for (let call = 0; from !== to; call++) {
          fs.rmSync(folder, { recursive: true, force: true });
          await writeOutput(output(before));
          if (!(await killed(after, call))) break;
          kills++;
          const next = states[(from + call) % states.length] as Texts;
          const report = await writeOutput(output(next));
          expect(report.diagnostics, `${from} to ${to}, killed at ${call}`).toEqual([]);
          expect(tree(), `${from} to ${to}, killed at ${call}`).toEqual(clean(next));
          expect((await checkOutput(output(next))).stale).toEqual([]);
        }
    expect(kills).toBeGreaterThan(150);
  });

  it("is seen by --check", async () => {
    await writeOutput(output(states[0] as Texts));
    await killed(states[1] as Texts, 5);
    const { stale, diagnostics } = await checkOutput(output(states[0] as Texts));
    expect(stale).toContain(lockName);
    expect(diagnostics.map(({ code }) => code)).toContain("IC1705");
  });

  it("again and again, between edits that are put back, changes nothing about that", async () => {
    const seed = seedOf(process.env);
    console.log(`kills: SEED=${seed}`);
    const random = new Random(seed);
    for (let round = 0; round < 60; round++) {
      const steps: string[] = [];
      for (let step = 0; step < 4; step++) {
        const [state, call] = [random.below(states.length), random.below(40)];
        steps.push(`${state} killed at ${call}`);
        await killed(states[state] as Texts, call);
        const files = Object.keys(tree()).filter((path) => path.endsWith(".ts"));
        if (files.length === 0 || random.chance(0.5)) continue;
        const path = random.pick(files);
        const what = random.pick(["delete", "empty", "zeros", "crlf", "conflict"]);
        steps.push(`${what} ${path}`);
        const text = fs.readFileSync(join(folder, path), "utf8");
        if (what === "delete") fs.rmSync(join(folder, path));
        else if (what === "empty") fs.truncateSync(join(folder, path));
        else if (what === "zeros") fs.writeFileSync(join(folder, path), Buffer.alloc(text.length));
        else if (what === "crlf") fs.writeFileSync(join(folder, path), text.replace(/\r?\n/g, "\r\n"));
        else if (text !== "")
          fs.writeFileSync(join(folder, path), `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`);
      }
      const last = random.pick(states);
      const about = `seed ${seed}, round ${round}: ${steps.join(", ")}`;
      const report = await writeOutput(output(last));
      // What is empty or in the middle of a merge, and not made any more, is left, and named.
      if (report.diagnostics.length > 0) {
        expect(
          report.diagnostics.every(({ code, hint }) => code === "IC1701" && hint),
          about,
        ).toBe(true);
        fs.rmSync(folder, { recursive: true });
        continue;
      }
      const said = Object.fromEntries(
        Object.entries(tree()).map(([path, text]) => [path, text.replace(/\r\n/g, "\n")]),
      );
      expect(said, about).toEqual(clean(last));
    }
  });
});

describe("two runs at once", () => {
  it("end as one of them alone would have", async () => {
    for (let round = 0; round < 10; round++) {
      const [one, other] = [states[round % 4], states[(round + 1 + (round % 3)) % 4]] as [Texts, Texts];
      const reports = await Promise.all([writeOutput(output(one)), writeOutput(output(other))]);
      expect(reports.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
      expect([clean(one), clean(other)]).toContainEqual(tree());
    }
  });

  it("wait for each other, and not for one that has ended", async () => {
    await writeOutput(output(states[0] as Texts));
    const child = spawn(process.execPath, ["-e", "process.stdin.resume()"], {
      stdio: ["pipe", "ignore", "ignore"],
    });
    const lock = join(folder, lockName);
    fs.writeFileSync(lock, JSON.stringify({ host: hostname(), pid: child.pid, run: "another" }));
    let isDone = false;
    const run = writeOutput(output(states[1] as Texts)).then((report) => {
      isDone = true;
      return report;
    });
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(isDone).toBe(false);
    expect(tree()["2.1/bill.ts"]).toBe(states[0]?.["2.1/bill.ts"]);
    await new Promise((resolve) => {
      child.on("exit", resolve);
      child.stdin.end();
    });
    expect((await run).diagnostics).toEqual([]);
    expect(tree()).toEqual(clean(states[1] as Texts));
  });
});

describe("a lock that no process holds", () => {
  const own = { host: hostname(), pid: process.pid, run: "earlier" };
  const damaged = ["", "null", "[]", "{", '{"host":5}', JSON.stringify({ ...own, pid: -1 })];

  it.each([...damaged, JSON.stringify(own)])("%s: is taken away", async (text) => {
    await writeOutput(output(states[0] as Texts));
    const lock = join(folder, lockName);
    fs.writeFileSync(lock, text);
    // Process numbers repeat: an earlier process may have had ours.
    fs.utimesSync(lock, 1, 1);
    expect((await writeOutput(output(states[1] as Texts))).diagnostics).toEqual([]);
    expect(tree()).toEqual(clean(states[1] as Texts));
  });
});

describe("a run on another machine", () => {
  it("is waited for only so long, and named", async () => {
    await writeOutput(output(states[0] as Texts));
    fs.writeFileSync(join(folder, lockName), JSON.stringify({ host: "elsewhere", pid: 7, run: "x" }));
    const before = tree();
    const { diagnostics } = await writeOutput(output(states[1] as Texts), { looks: 2 });
    expect(diagnostics).toMatchObject([
      { code: "IC1710", message: "another run is writing to this folder: process 7 on elsewhere" },
    ]);
    expect(tree()).toEqual(before);
  });
});

describe("a folder", () => {
  it("is told by its modules: moved, partly reverted, without hidden files", async () => {
    await writeOutput(output(states[1] as Texts));
    fs.renameSync(folder, `${folder}-moved`);
    fs.renameSync(`${folder}-moved`, folder);
    fs.writeFileSync(join(folder, "2.1/bill.ts"), (states[0] as Texts)["2.1/bill.ts"] as string);
    expect((await writeOutput(output(states[2] as Texts))).diagnostics).toEqual([]);
    expect(tree()).toEqual(clean(states[2] as Texts));
  });

  it("keeps a copy that somebody goes on with, and names it", async () => {
    await writeOutput(output(states[0] as Texts));
    fs.writeFileSync(
      join(folder, "2.1/mine.ts"),
      `${states[0]?.["2.1/bill.ts"] ?? ""}export const mine = 1;\n`,
    );
    const { diagnostics } = await writeOutput(output(states[1] as Texts));
    expect(diagnostics).toMatchObject([{ code: "IC1701", path: "out/2.1/mine.ts" }]);
    expect(tree()["2.1/bill.ts"]).toBe(states[0]?.["2.1/bill.ts"]);
  });
});
