import { defineCommand, type Command } from "../command.js";
import { completionScript, shells, type Shell } from "../completion.js";
import { UsageError } from "../../generator/read/usage-error.js";

/** @param commands returns all commands, including this one */
export const completion = (commands: () => Promise<readonly Command[]>) =>
  defineCommand({
    name: "completion",
    summary: "Prints a script with which a shell completes the command intacct-codegen.",
    operands: shells.join("|"),
    options: [],
    examples: [
      ["completion bash >> ~/.bashrc", "bash"],
      ["completion zsh > ~/.zfunc/_intacct-codegen", "zsh: any folder of fpath, before compinit runs"],
      ["completion fish > ~/.config/fish/completions/intacct-codegen.fish", "fish"],
    ],
    async run({ operands }, io) {
      const [shell, ...rest] = operands;
      if (!isShell(shell) || rest.length > 0)
        throw new UsageError(
          "IC1810",
          shell === undefined ? "no shell is named" : `there is no completion for ${operands.join(" ")}`,
          `name one of ${shells.join(", ")}`,
        );
      io.stdout.write(completionScript(shell, await commands()));
      return "clean";
    },
  });

const isShell = (word: string | undefined): word is Shell =>
  (shells as readonly (string | undefined)[]).includes(word);
