/** What users come with, in their words, and the page that answers it: among the first five that are found. */
import { beforeAll, expect, it } from "vitest";
import { makeSearch, type Hit } from "../../explorer/page/search.js";
import { register } from "../../explorer/page/store.js";
import { documentation } from "../../scripts/documentation.js";
import { moduleData } from "./site-data.js";

const tasks: readonly (readonly [string, RegExp])[] = [
  ["void a payment", /appaymentrequest\/void_appaymentrequest$/],
  ["which fields of a bill can I filter on", /^#\/3\.0\/apbill\/query$/],
  ["what does IC1603 mean", /^#\/docs\/codes\/IC1603$/],
  ["Bill number", /^#\/field\/RECORDID$/],
  ["credit limit of a vendor", /^#\/field\/CREDITLIMIT$/],
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
];

let find: (query: string) => Hit[];
beforeAll(() => {
  const { catalog, search } = moduleData();
  register("catalog", catalog);
  find = makeSearch(search, documentation());
}, 120_000);

it.each(tasks)("%s", (words, answer) => {
  const hits = find(words).slice(0, 5);
  expect(
    hits.some(({ href }) => answer.test(href)),
    hits.map(({ title, href }) => `${title} ${href}`).join("\n"),
  ).toBe(true);
});
