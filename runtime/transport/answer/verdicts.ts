/**
 * The facts in an answer about one function.
 *
 * - `http`: `2xx`, `3xx`, `4xx`; `429`; `5xx`, and all other statuses (303, 408, 460, 499 and what is none); `late`: no
 *   answer in time, also where the front of the gateway says so (504, 524); `broken`: the connection ended before the
 *   answer did; `unreached`: nothing was sent
 * - `answer`: `whole`, a `response` that can be read; `cut`, the beginning of one; `empty`; `other`
 * - `request`: whether it bears the control id of the request that was sent
 * - `control`, `authentication`: their `status`; `unclear` where it is missing, or says two things
 * - `errors`: whether errors are outside results
 * - `result`: the `status` of the function's own result; `failure` includes `aborted`; `unclear` where it is
 *   missing or unknown, or where two results bear the same control id; `missing` where there are only results of
 *   other functions or in other places, or the answer says that it runs later; `none` where there is nothing of that
 * - `resultErrors`: whether it holds errors
 * - `function`: whether it names the function that was sent
 * - `controlId`: whether it bears the function's control id; `absent` where the only result for the only function
 *   has none
 */
export interface Facts {
  readonly http: "2xx" | "3xx" | "4xx" | "429" | "5xx" | "late" | "broken" | "unreached";
  readonly answer: "whole" | "cut" | "empty" | "other";
  readonly request: "same" | "other";
  readonly control: "success" | "failure" | "unclear";
  readonly authentication: "success" | "failure" | "unclear";
  readonly errors: "yes" | "no";
  readonly result: "success" | "failure" | "unclear" | "missing" | "none";
  readonly resultErrors: "yes" | "no";
  readonly function: "same" | "other";
  readonly controlId: "same" | "absent";
}

/**
 * - `success`: it ran
 * - `failed`: the gateway ran it, and it failed: it changed nothing, and would fail again
 * - `did-not-run`: the gateway says that it ran nothing
 * - `outcome-unknown`: the gateway does not say
 */
export type Verdict = "success" | "failed" | "did-not-run" | "outcome-unknown";

/**
 * What is sent again automatically.
 *
 * - `always`: everything
 * - `safe`: reads, and writes whose control ids the gateway would refuse the second time (`uniqueId`)
 * - `reads`: reads only, as the work may still be going on
 * - `never`: nothing, because the result would be the same
 */
export type Repeat = "always" | "safe" | "reads" | "never";

/**
 * The values of facts for which a row stands, separated by spaces; a fact that is not named may be anything.
 */
export type Row = { readonly [Fact in keyof Facts]?: string } & {
  readonly verdict: Verdict;
  readonly repeat: Repeat;
};

const refusals = { http: "2xx 3xx 4xx 429", answer: "whole", request: "same", result: "none" } as const;
const answers = {
  http: "2xx",
  answer: "whole",
  request: "same",
  control: "success",
  authentication: "success",
  function: "same",
} as const;

/**
 * The verdicts: the first row that matches decides. Only statuses decide. Errors only contradict a success: neither
 * their presence nor their numbers show that something did not run. The last rows cover everything else, as
 * unknown.
 */
export const verdicts: readonly Row[] = [
  {
    ...answers,
    result: "success",
    resultErrors: "no",
    controlId: "same",
    verdict: "success",
    repeat: "never",
  },
  { ...answers, result: "failure", verdict: "failed", repeat: "never" },
  {
    ...refusals,
    control: "failure",
    authentication: "failure unclear",
    verdict: "did-not-run",
    repeat: "never",
  },
  { ...refusals, control: "success", authentication: "failure", verdict: "did-not-run", repeat: "never" },
  { http: "429", answer: "empty other", verdict: "did-not-run", repeat: "always" },
  { http: "3xx 4xx", answer: "empty other", verdict: "did-not-run", repeat: "never" },
  { http: "unreached", verdict: "did-not-run", repeat: "always" },
  { http: "late", verdict: "outcome-unknown", repeat: "reads" },
  { http: "5xx broken", verdict: "outcome-unknown", repeat: "safe" },
  { answer: "cut empty", verdict: "outcome-unknown", repeat: "safe" },
  { verdict: "outcome-unknown", repeat: "never" },
];

/** The row for what an answer says of a function. */
export const rowFor = (facts: Facts): Row =>
  verdicts.find((row) =>
    (Object.keys(facts) as (keyof Facts)[]).every(
      (fact) => row[fact]?.split(" ").includes(facts[fact]) ?? true,
    ),
  ) as Row;

/**
 * The verdict in a transaction, which succeeds or fails as a whole. If one function failed, the successful ones
 * were undone. If one is unknown, so are they.
 */
export function inTransaction(own: Verdict, all: readonly Verdict[]): Verdict {
  if (own !== "success") return own;
  if (all.includes("failed")) return "failed";
  return all.every((verdict) => verdict === "success") ? own : "outcome-unknown";
}

/** Facts where there is nothing but how the exchange ended. */
export const noAnswer = (http: Facts["http"], answer: Facts["answer"] = "empty"): Facts => ({
  http,
  answer,
  request: "same",
  control: "unclear",
  authentication: "unclear",
  errors: "no",
  result: "none",
  resultErrors: "no",
  function: "same",
  controlId: "same",
});
