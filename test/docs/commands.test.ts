import fs from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { allCommands } from "../../cli/commands.js";
import { parse } from "../../cli/parse.js";
import { scripts } from "../../cli/starter.js";
import { pages, root } from "./pages.js";

const commands = await allCommands();

/** A line of a shell, split into commands of words: as far as the documentation goes. */
function commandsIn(line: string): string[][] {
  const words = line.match(/"[^"]*"|'[^']*'|&&|[|;<>]|#.*|\S+/g) ?? [];
  const found: string[][] = [[]];
  for (const word of words) {
    if (word.startsWith("#")) break;
    if (/^(&&|[|;<>])$/.test(word)) found.push([]);
    else found.at(-1)?.push(word.replace(/^(["'])(.*)\1$/, "$2"));
  }
  return found.filter((each) => each.length > 0);
}

const shown = pages().flatMap(({ blocks }) =>
  blocks
    .filter(({ language }) => language === "sh")
    .flatMap(({ place, text }) =>
      text.split("\n").flatMap((line) => commandsIn(line).map((words) => ({ place, line, words }))),
    ),
);

it("commands of the program parse as they are shown", async () => {
  let count = 0;
  for (const { place, line, words } of shown) {
    const [first, ...rest] = words[0] === "npx" ? words.slice(1) : words;
    if (first !== "intacct-codegen") continue;
    count++;
    await expect(parse(rest, commands, "0", 100), `${place}: ${line}`).resolves.toBeDefined();
  }
  expect(count).toBeGreaterThan(40);
});

it("scripts of npm exist: here, or where init has written them", () => {
  const manifest = JSON.parse(fs.readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const known = new Set([...Object.keys(manifest.scripts), ...Object.keys(scripts("x"))]);
  const asked = shown.filter(({ words }) => words[0] === "npm" && words[1] === "run");
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter(({ words }) => !known.has(words[2] ?? ""))).toEqual([]);
});
