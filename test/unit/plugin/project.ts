import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { transform } from "esbuild";
import type { Plugin } from "rollup";

/** Rollup knows no TypeScript of its own. */
export const typescript: Plugin = {
  name: "typescript",
  resolveId: (id, importer) =>
    importer !== undefined && id.startsWith(".")
      ? path.resolve(path.dirname(importer), id.replace(/\.js$/, ".ts"))
      : undefined,
  transform: async (code) => (await transform(code, { loader: "ts" })).code,
};

/** What webpack and Rspack tell of a build. */
export interface Stats {
  hasErrors(): boolean;
  toString(options: object): string;
}

/**
 * A project in a folder of its own: a small schema, a configuration, and a module that uses what is
 * generated.
 */
export class Project {
  readonly root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "plugin-")));

  constructor() {
    fs.cpSync("test/cases/generate/in/schema", this.at("schema"), { recursive: true });
    this.write(
      "intacct.config.json",
      JSON.stringify({ schema: "schema", targets: [{ out: "src/intacct" }] }),
    );
    // Bundlers take modules for what ends in .js, and find the .ts that is there.
    this.write("src/main.ts", 'import * as all from "./intacct/2.1/index.js";\nconsole.log(all);\n');
    this.write("index.html", '<script type="module" src="/src/main.ts"></script>');
  }

  at(...parts: string[]): string {
    return path.join(this.root, ...parts);
  }

  /** What webpack and Rspack are told alike. */
  packed(plugin: never): object {
    return {
      context: this.root,
      mode: "none",
      entry: "./src/main.ts",
      output: { path: this.at("dist"), filename: "main.js" },
      resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
      plugins: [plugin],
    };
  }

  write(file: string, text: string): void {
    fs.mkdirSync(path.dirname(this.at(file)), { recursive: true });
    fs.writeFileSync(this.at(file), text);
  }

  read(file: string): string {
    return fs.readFileSync(this.at(file), "utf8");
  }

  /** Gives lines of bills one more element, which is in what is generated. */
  addElement(name: string): void {
    this.save("schema/2.1/request.dtd", this.withElement(name));
  }

  /** The schema's requests with one more element. */
  withElement(name: string): string {
    const text = this.read("schema/2.1/request.dtd").replace("(amount, memo?", `(amount, ${name}?, memo?`);
    return `${text}<!ELEMENT ${name} %STRING_10;>\n`;
  }

  /** Saves as many editors do: under another name, which then takes the place. */
  save(file: string, text: string): void {
    this.write(`${file}.new`, text);
    fs.renameSync(this.at(`${file}.new`), this.at(file));
  }

  remove(): void {
    fs.rmSync(this.root, { recursive: true, force: true });
  }
}
