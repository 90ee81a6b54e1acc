import type { Command } from "./command.js";
import { completion } from "./commands/completion.js";
import { diff } from "./commands/diff.js";
import { doctor } from "./commands/doctor.js";
import { explain } from "./commands/explain.js";
import { explore } from "./commands/explore.js";
import { generate } from "./commands/generate.js";
import { init } from "./commands/init.js";
import { lint } from "./commands/lint.js";
import { overlayCheck } from "./commands/overlay-check.js";
import { overlayImport } from "./commands/overlay-import.js";
import { overlayPull } from "./commands/overlay-pull.js";
import { profiles } from "./commands/profiles.js";
import { sandbox } from "./commands/sandbox.js";
import { update } from "./commands/update.js";
import { validate } from "./commands/validate.js";

/** All commands, in the order of help. */
export const commands: readonly Command[] = [
  init,
  generate,
  validate,
  lint,
  profiles,
  diff,
  update,
  overlayImport,
  overlayPull,
  overlayCheck,
  explore,
  sandbox,
  doctor,
  explain,
  completion(() => commands),
];
