import type { Handler } from "../call.js";
import { childOf, childrenOf, textOf } from "../xml/read.js";
import { textField } from "../store/record.js";
import { createRecord } from "./write.js";

/** Where jobs that run in the background are records. */
const jobs = "JOBQUEUERECORD";

/** `runDdsJob`: a job in the queue, whose id is the answer. No file is delivered. */
export const runDdsJob: Handler = (call) => {
  const { element, services, session } = call;
  const listed = childrenOf(childOf(element, "objects"), "object").map(({ text }) => text.trim());
  const queried = childrenOf(element, "query").map((query) => textOf(query, "object"));
  const objects = [textOf(element, "object"), ...listed, ...queried].filter((name) => name !== "");
  const fields = [
    textField("JOBTYPE", "DDS job"),
    textField("ACTION", objects.join(", ")),
    textField("DETAILS", textOf(element, "jobType")),
    textField("USERS", session.user),
    textField("STATE", "Queued"),
    textField(
      "TIMEQUEUED",
      services
        .now()
        .toISOString()
        .replace(/\.\d+Z$/, "Z"),
    ),
  ];
  const job = createRecord(call, jobs, [...fields, textField("JOBID", crypto.randomUUID())]);
  return { key: job.text("JOBID") };
};
