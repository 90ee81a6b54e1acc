import type { DtdVersion } from "../../schema/model/grammar.js";
import { plansOf } from "../plan/plans.js";
import type { PlannedProfile } from "../plan/plan.js";
import { checkSelection, selectedProfiles, type Selection } from "../plan/selection.js";
import type { Base } from "../read/base.js";
import { readNamedOverlays } from "../read/overlay-input.js";
import { readUsableSchema } from "../read/schema-input.js";
import { UsageError } from "../read/usage-error.js";

export interface ProfilesRequest extends Selection {
  readonly schema: string | undefined;
  readonly version: DtdVersion | "both" | undefined;
  /** Files, folders of these and patterns. Later ones add to earlier ones. */
  readonly overlays: readonly string[];
}

/**
 * The profiles that are wanted, each with the module and the export that it has. Throws UsageError where the
 * schema or
 * an overlay cannot be used, or where a name that is asked for is nowhere.
 */
export async function listWanted(request: ProfilesRequest, io: Base): Promise<PlannedProfile[]> {
  const { schema, version, overlays } = request;
  const overlay = await readNamedOverlays(overlays, io);
  const plans = plansOf(readUsableSchema({ schema, version, overlay }, io)).value;
  const unknown = checkSelection(request, plans);
  if (unknown.length > 0) throw new UsageError(unknown);
  return plans.flatMap((plan) => selectedProfiles(plan, request));
}

/** A profile as programs read it. */
export interface ProfileJson {
  /** `Intacct bill CREATE Request` */
  readonly name: string;
  readonly version: DtdVersion;
  /** `bill`, as names of profiles have it. */
  readonly object: string;
  /** `CREATE` */
  readonly action: string;
  readonly direction: "Request" | "Response";
  /** `create_bill` */
  readonly function: string;
  /** `2.1/bill.ts` */
  readonly module: string;
  /** `createBill` */
  readonly export: string;
}

export function profileJson(profile: PlannedProfile): ProfileJson {
  const { name, version, object, action, direction, module } = profile;
  return {
    name,
    version,
    object,
    action,
    direction,
    function: profile.function,
    module,
    export: profile.export,
  };
}
