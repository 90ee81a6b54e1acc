import type { FromXmlOptions } from "../../codec/from-xml.js";
import type { FunctionProfile } from "../../model/shape.js";
import type { FunctionResult } from "../answer/interpret.js";
import type { Track } from "../observe/events.js";

/** One function to run, its input checked against its profile by `call`. */
export interface Call<Output = unknown> extends Tags {
  readonly profile: FunctionProfile<unknown, Output>;
  readonly input: unknown;
  /** XML that is in place of an input, and how its result is read; see `xmlCall`. */
  readonly raw?: {
    readonly xml: string;
    readonly decode: (result: FunctionResult, options: FromXmlOptions) => Output;
  };
}

/** Optional properties of a call. */
export interface Tags {
  /** 1 to 256 characters, unique for each function. Default: generated. */
  readonly controlId?: string;
  /** Fields to report to observers, so that log entries can be searched by them. */
  readonly track?: Track;
}

/** Makes a call for `executeAll`. */
export const call = <Input, Output>(
  profile: FunctionProfile<Input, Output>,
  input: Input,
  tags: Tags = {},
): Call<Output> => ({ ...tags, profile, input });
