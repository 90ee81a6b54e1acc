/** What the plugin is told where it is put into a bundler's configuration. */
export interface PluginOptions {
  /**
   * The configuration, relative to the bundler's root folder; where absent, the `intacct.config.*` of that folder or
   * the nearest one above it.
   */
  readonly config?: string | undefined;
  /** Write nothing, and fail where modules are not as they would be written: for builds in CI. */
  readonly check?: boolean | undefined;
  /** Overwrite modules that were edited by hand, and files that were not generated. */
  readonly force?: boolean | undefined;
}
