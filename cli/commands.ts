import type { Command } from "./command.js";

/**
 * All commands, in the order of help. Each is loaded only when it is needed, because loading all takes longer than
 * many commands run.
 */
const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import("./commands/init.js")).init,
  generate: async () => (await import("./commands/generate.js")).generate,
  validate: async () => (await import("./commands/validate.js")).validate,
  lint: async () => (await import("./commands/lint.js")).lint,
  profiles: async () => (await import("./commands/profiles.js")).profiles,
  diff: async () => (await import("./commands/diff.js")).diff,
  update: async () => (await import("./commands/update.js")).update,
  "overlay import": async () => (await import("./commands/overlay-import.js")).overlayImport,
  "overlay pull": async () => (await import("./commands/overlay-pull.js")).overlayPull,
  "overlay check": async () => (await import("./commands/overlay-check.js")).overlayCheck,
  explore: async () => (await import("./commands/explore.js")).explore,
  sandbox: async () => (await import("./commands/sandbox.js")).sandbox,
  doctor: async () => (await import("./commands/doctor.js")).doctor,
  explain: async () => (await import("./commands/explain.js")).explain,
  completion: async () => (await import("./commands/completion.js")).completion(allCommands),
};

/** All commands, in the order of help. */
export const allCommands = (): Promise<Command[]> =>
  Promise.all(Object.values(loaders).map((load) => load()));

/** The command that the words (without options) begin with; all commands if they name none. */
export async function commandsFor(named: readonly string[]): Promise<readonly Command[]> {
  const [load] = Object.entries(loaders).flatMap(([name, one]) =>
    name.split(" ").every((word, index) => word === named[index]) ? one : [],
  );
  return load ? [await load()] : allCommands();
}
