/** A thread of `formatModules`: formats the texts it is started with, answers once, and ends. */
import { parentPort, workerData } from "node:worker_threads";
import { formatModule } from "./format.js";

const texts = workerData as readonly string[];
parentPort?.postMessage(await Promise.all(texts.map(formatModule)));
