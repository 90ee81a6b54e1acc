import type { FromXmlOptions } from "../../codec/from-xml.js";
import type { FunctionProfile } from "../../model/shape.js";
import type { FunctionResult } from "../answer/interpret.js";
import type { Track } from "../observe/events.js";

/** One function to run, its input checked against its profile by `call`. */
export interface Call<Output = unknown> extends Tags {
  readonly profile: FunctionProfile<unknown, Output>;
  readonly input: unknown;
  /** XML that stands in place of an input, and how its result is read; see `xmlCall`. */
  readonly raw?: {
    readonly xml: string;
    readonly decode: (result: FunctionResult, options: FromXmlOptions) => Output;
  };
}

/** What a call may bear besides its input. */
export interface Tags {
  /** 1 to 256 characters, different for each function; made up where absent. */
  readonly controlId?: string;
  /** Fields to tell observers of, so that a run can be searched by what it was about. */
  readonly track?: Track;
}

/** Names a function to run together with others. */
export const call = <Input, Output>(
  profile: FunctionProfile<Input, Output>,
  input: Input,
  tags: Tags = {},
): Call<Output> => ({ ...tags, profile, input });
