/** A package that the site is built with. */
export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** As its makers state it, an SPDX expression, e.g. `MIT`; '' when they state none. */
  readonly licence: string;
}

/** A package of which a part reaches readers' browsers: its licence must come with it. */
export interface ShippedPackage extends LicensedPackage {
  /** The licence in full, copyright line included; '' when the package holds none. */
  readonly text: string;
}

export interface Licences {
  readonly shipped: readonly ShippedPackage[];
  /** What the build uses and readers do not get, sorted by name. */
  readonly building: readonly LicensedPackage[];
}
