/** What users come with, in their words, and the page that answers it: among the first five that are found. */
import { beforeAll, expect, it } from "vitest";
import type { DocPage } from "../../explorer/data/docs.js";
import type { SearchData } from "../../explorer/data/model.js";
import { moduleBy } from "../../explorer/page/catalog.js";
import { makeSearch, type Hit } from "../../explorer/page/search.js";
import { register } from "../../explorer/page/store.js";
import { documentation } from "../../scripts/documentation.js";
import { Random, seedOf } from "../support/random.js";
import { moduleData } from "./site-data.js";

const tasks: readonly (readonly [string, RegExp])[] = [
  ["void a payment", /appaymentrequest\/void_appaymentrequest$/],
  ["which fields of a bill can I filter on", /^#\/3\.0\/apbill\/query$/],
  ["what does IC1603 mean", /^#\/docs\/codes\/IC1603$/],
  ["Bill number", /^#\/field\/RECORDID\/Bill%20number$/],
  ["credit limit of a vendor", /^#\/field\/CREDITLIMIT\//],
  ["create a bill", /\/create_bill$/],
  ["reverse an invoice", /\/reverse_invoice$/],
  ["approve a payment request", /appaymentrequest\/approve_appaymentrequest$/],
  ["delete a vendor", /^#\/3\.0\/vendor\/delete(_vendor)?$/],
  ["list all customers", /customer\/get_list$/],
  ["post a journal entry", /\/create_gltransaction$/],
  ["attach a file to a bill", /^#\/docs\/guides\/attachments$/],
  ["get the custom fields of my company", /^#\/docs\/guides\/a-customised-company/],
  ["what to do when a write is lost", /^#\/docs\/guides\/errors/],
  ["too many requests", /^#\/docs\/transport\/failures$/],
  ["test without an account", /^#\/docs\/guides\/testing-with-the-sandbox/],
  ["only records changed since the last run", /^#\/docs\/guides\/incremental-extraction/],
  ["a new release of the schema", /^#\/docs\/guides\/a-release-arrives$/],
  ["many companies", /^#\/docs\/guides\/many-companies$/],
  ["move from the official SDK", /^#\/docs\/guides\/from-the-official-sdks$/],
  ["send a field that is not known", /^#\/docs\/certainty\/a-field-that-is-not-known-here$/],
  ["how are dates written", /^#\/docs\/values\/scalars$/],
  ["environment variables", /^#\/docs\/reference\/environment$/],
  ["exit codes", /^#\/docs\/reference\/commands\/exit-codes$/],
  ["NO_COLOR", /^#\/docs\/reference\/environment\/others$/],
  ["how do I retry", /^#\/docs\/(transport\/what-is-tried-again|guides\/errors)/],
  ["retry a failed request", /^#\/docs\/(transport\/what-is-tried-again|guides\/errors|transport\/failures)/],
  ["custom field on a vendor", /^#\/docs\/(overlays|guides\/a-customised-company|tutorial)/],
  ["add a custom object", /^#\/docs\/overlays/],
  ["which fields are required to create a vendor", /^#\/3\.0\/vendor\/create/],
  ["attach a file", /^#\/docs\/guides\/attachments$/],
  ["pay a bill", /^#\/(2\.1|3\.0)\/(appymt|appayment|appaymentrequest|bill|apbill)/],
  ["get an invoice by its number", /^#\/(2\.1|3\.0)\/(ar)?invoice\//],
  ["how do I sign in", /^#\/docs\/(transport|sandbox|tutorial|guides\/a-customised-company)/],
  ["session expired", /^#\/docs\/(transport|sandbox)/],
  ["switch to another entity", /^#\/docs\/(transport|guides\/many-companies)/],
  ["log requests without passwords", /^#\/docs\/(transport\/watching|guides\/errors\/what-to-log)$/],
  ["run a report", /^#\/(docs\/transport|3\.0\/[^/]*report)/],
  ["delete an attachment", /\/delete_supdoc$/],
  ["update a customer", /customer\/update(_customer)?$/],
  ["how much does a query cost", /^#\/docs\/(transport|guides\/incremental-extraction|README)/],
  ["page size", /^#\/docs\/(transport|guides\/incremental-extraction)/],
  ["format generated code with prettier", /^#\/docs\/configuration\/formatting$/],
  ["change the output folder", /^#\/docs\/(configuration|reference\/configuration)/],
  ["fail the build when modules are stale", /^#\/docs\/guides\/bundlers$/],
  ["field is missing in the schema", /^#\/docs\/(certainty|overlays|guides\/your-own-schema)/],
  ["duplicate vendor after timeout", /^#\/docs\/guides\/errors/],
];

let find: (query: string) => Hit[];
let fields: SearchData["fields"];
let pages: readonly DocPage[];
beforeAll(() => {
  const { catalog, search } = moduleData();
  register("catalog", catalog);
  ({ fields } = search);
  pages = documentation();
  find = makeSearch(search, pages);
}, 120_000);

it.each(tasks)("%s", (words, answer) => {
  const hits = find(words).slice(0, 5);
  expect(
    hits.some(({ href }) => answer.test(href)),
    hits.map(({ title, href }) => `${title} ${href}`).join("\n"),
  ).toBe(true);
});

const seed = seedOf(process.env);

it(`finds fields by their labels alone, and leads to a page (SEED=${seed})`, () => {
  const random = new Random(seed);
  const labelled = fields.filter(([, label]) => label.length > 2);
  for (let turn = 0; turn < 300; turn++) {
    const [name, label] = random.pick(labelled);
    const hits = find(label);
    // A guide or an object of that very name may come before it.
    const first = hits.slice(0, 3).find(({ kind }) => kind === "field");
    expect(first?.title.toLowerCase(), `${name} ${label}`).toMatch(asTitle(label));
    expect(hits.map(({ href }) => href).filter((href) => !leadsSomewhere(href))).toEqual([]);
  }
});

/** A field that is called so, by its label or its name. */
const asTitle = (label: string): RegExp =>
  new RegExp(`(^|· )${label.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}( ·|$)`);

function leadsSomewhere(href: string): boolean {
  const [room = "", first = "", second, ...rest] = href
    .replace(/^#\//, "")
    .split("/")
    .map(decodeURIComponent);
  if (room === "docs") return pages.some(({ path }) => `${href}/`.startsWith(`#/docs/${path}/`));
  if (room === "field")
    return rest.length === 0 && fields.some(([name, label]) => name === first && (second ?? label) === label);
  const module = moduleBy(room, first);
  if (!module || rest.length > 0) return false;
  return second === undefined || module.profiles.some(({ slug }) => slug === second);
}
