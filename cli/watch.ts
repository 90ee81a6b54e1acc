import fs from "node:fs";

/** Editors write a file in several steps; a change counts when nothing has happened for so long. */
const settlingTime = 100;

/** Yields whenever something in a folder, or below it, has changed; changes close together are one. */
export async function* changesIn(folder: string): AsyncGenerator<void> {
  let change = signal();
  let timer: NodeJS.Timeout | undefined;
  const watcher = fs.watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      change.give();
    }, settlingTime);
  });
  try {
    for (;;) {
      await change.given;
      // What changes while the caller is at work is given to the next signal.
      change = signal();
      yield;
    }
  } finally {
    clearTimeout(timer);
    watcher.close();
  }
}

function signal(): { readonly given: Promise<void>; give(): void } {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give: () => give() };
}
