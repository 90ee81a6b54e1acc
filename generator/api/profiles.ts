import type { DtdVersion } from "../../schema/model/grammar.js";
import type { Wanted } from "../config/define.js";
import { listWanted, profileJson, type ProfileJson } from "../report/profiles.js";
import type { Finding } from "../targets.js";
import { baseOf, withFindings } from "./findings.js";

/** Which profiles are listed. */
export interface ProfilesOptions extends Wanted {
  /** What relative paths are relative to. Default: the working directory. */
  readonly cwd?: string | undefined;
  /** A schema folder. Default: the schema that ships with the package. */
  readonly schema?: string | undefined;
  /** All versions that the schema has where absent. */
  readonly version?: DtdVersion | "both" | undefined;
  /** Overlay files, folders of these and patterns. Later ones add to earlier ones. */
  readonly overlays?: readonly string[] | undefined;
}

/** What `profiles` found. */
export interface ListedProfiles {
  /** None where there are errors. */
  readonly profiles: readonly ProfileJson[];
  readonly findings: readonly Finding[];
}

/**
 * What can be asked of the gateway, and the export that does it: the profiles that are wanted, or all of
 * them.
 */
export const profiles = (options: ProfilesOptions = {}): Promise<ListedProfiles> =>
  withFindings<Pick<ListedProfiles, "profiles">>({ profiles: [] }, async () => {
    const { cwd, schema, version, overlays = [], ...wanted } = options;
    const listed = await listWanted({ ...wanted, schema, version, overlays }, baseOf({ cwd }));
    return { profiles: listed.map(profileJson), found: [] };
  });
