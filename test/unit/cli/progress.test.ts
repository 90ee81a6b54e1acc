import { expect, it } from "vitest";
import { staged } from "../../../cli/progress.js";
import type { Io } from "../../../cli/io.js";

async function* none(): AsyncGenerator<never> {}

function terminal(isTTY: boolean): { io: Io; written: () => string } {
  let text = "";
  const sink = { isTTY, write: (more: string) => (text += more) };
  return {
    io: { cwd: ".", env: {}, stdout: sink, stderr: sink, stdin: none(), changes: none },
    written: () => text,
  };
}

/** What is left on the screen: each stage replaces the line. */
const onScreen = (text: string): string => text.split("\r\x1b[K").at(-1) ?? "";

it("shows the stages of work on a terminal, and clears the line when it is done", async () => {
  const { io, written } = terminal(true);
  const result = await staged(io, async (stage) => {
    stage("reading");
    expect(onScreen(written())).toBe("reading …");
    stage("writing");
    expect(onScreen(written())).toBe("writing …");
    return Promise.resolve(7);
  });
  expect(result).toBe(7);
  expect(onScreen(written())).toBe("");
});

it("clears the line before an error is printed", async () => {
  const { io, written } = terminal(true);
  const failing = staged(io, (stage) => {
    stage("reading");
    return Promise.reject(new Error("no file"));
  });
  await expect(failing).rejects.toThrow("no file");
  expect(onScreen(written())).toBe("");
});

it("writes nothing where there is no terminal", async () => {
  const { io, written } = terminal(false);
  await staged(io, async (stage) => {
    stage("reading");
    await Promise.resolve();
  });
  expect(written()).toBe("");
});
