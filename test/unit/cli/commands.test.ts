import { expect, it } from "vitest";
import { allCommands, commandsFor } from "../../../cli/commands.js";

const namesFor = async (words: readonly string[]): Promise<string[]> =>
  (await commandsFor(words)).map(({ name }) => name);

it("a command line loads the command that it names, and all where it names none", async () => {
  const all = (await allCommands()).map(({ name }) => name);
  for (const name of all) expect(await namesFor(name.split(" "))).toEqual([name]);
  for (const words of [["overlay"], ["dif", "a", "b"], []]) expect(await namesFor(words)).toEqual(all);
});
