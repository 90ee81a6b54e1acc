import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageAt, pages, root, targetOf } from "./pages.js";

const all = pages();

describe("links", () => {
  it("lead to files that exist, and to headings that they have", () => {
    const byPath = new Map(all.map((page) => [page.path, page]));
    const dead = all.flatMap((page) =>
      page.links.flatMap((link) => {
        const target = targetOf(link, page);
        if (!target) return [];
        const isThere = fs.existsSync(join(root, target.path));
        const known = byPath.get(target.path)?.anchors;
        const isHeading = target.anchor === "" || known === undefined || known.has(target.anchor);
        return isThere && isHeading ? [] : [`${page.path}: ${link}`];
      }),
    );
    expect(all.flatMap(({ links }) => links).length).toBeGreaterThan(60);
    expect(dead).toEqual([]);
  });

  it("of pages that ship lead to files that ship, too", () => {
    const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: root,
      encoding: "utf8",
    });
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    const paths = files.map(({ path }) => path);
    const dead = paths
      .filter((path) => path.endsWith(".md") && !/^(CONTRIBUTING|bench|CHANGELOG)/.test(path))
      .flatMap((path) => {
        const page = pageAt(path);
        return page.links
          .map((link) => targetOf(link, page)?.path)
          .filter((target) => target !== undefined && !ships(target, paths))
          .map((target) => `${path}: ${target}`);
      });
    expect(dead).toEqual([]);
  });

  it("from the list of contents reach every page of docs/", () => {
    const reached = new Set<string>();
    const next = ["docs/README.md"];
    for (let path = next.pop(); path !== undefined; path = next.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      const page = pageAt(path);
      for (const link of page.links) {
        const target = targetOf(link, page)?.path ?? "";
        if (/^docs\/.*\.md$/.test(target)) next.push(target);
      }
    }
    const lost = all.map(({ path }) => path).filter((path) => path.startsWith("docs/") && !reached.has(path));
    expect(lost).toEqual([]);
  });
});

const ships = (target: string, paths: readonly string[]): boolean =>
  paths.some((path) => path === target || path.startsWith(`${target}/`));
