import { makeData, type SiteData } from "../../explorer/data/make.js";
import { plansOf } from "../../generator/plan/plans.js";
import { readUsableSchema } from "../../generator/read/schema-input.js";
import { readTemplates } from "../../generator/read/templates.js";

let made: SiteData | undefined;

/** What the explorer shows of the schema that ships with the package. */
export function moduleData(): SiteData {
  const grammars = readUsableSchema({ schema: undefined, version: undefined }, { cwd: process.cwd() });
  return (made ??= makeData({
    plans: plansOf(grammars).value,
    templates: readTemplates(),
    tool: "test",
    overlays: [],
  }));
}
