import { expect, it } from "vitest";
import { objectOf } from "../../../sandbox/gateway/legacy/names.js";
import { shippedGrammars } from "../../../sandbox/shipped.js";

/** Functions that create something within an object, or one of several kinds of it. */
const otherwise = new Set(["create_vendorentityaccountno"]);

it("object-specific functions store what the grammar says that they serve", () => {
  const objects = shippedGrammars().flatMap((grammar) =>
    grammar.message === "request" ? [...(grammar.objects?.values() ?? [])] : [],
  );
  const differing = objects.flatMap(({ name, createdBy, servedBy }) =>
    [...createdBy, ...servedBy]
      .filter((one) => /^(create|record)_/.test(one) && !otherwise.has(one))
      .filter((one) => objectOf(one.replace(/^[a-z]+_/, "")) !== name)
      .map((one) => `${one}: ${name}`),
  );
  expect(objects.length).toBeGreaterThan(200);
  expect(differing).toEqual([]);
});
