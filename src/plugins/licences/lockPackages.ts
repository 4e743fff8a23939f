import type {LicensedPackage} from '../../core/model/licences';

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** Stated in the package in a form that npm's lock does not carry: the old `licenses` list, or a file. Seen in the packages of these names. */
const STATED_IN_PACKAGE: Readonly<Record<string, string>> = {eval: 'MIT', format: 'MIT', 'require-like': 'MIT'};

/** All packages that the site is built with, tools for tests apart, from the text of `package-lock.json`: the same on every machine. Sorted by name and version, each once. */
export function lockPackages(lock: string): readonly LicensedPackage[] {
  const entries = Object.entries((JSON.parse(lock) as {readonly packages: Readonly<Record<string, LockEntry>>}).packages);
  const found = entries.filter(([place, {dev}]) => place !== '' && !dev).map(([place, {version = '', license}]): LicensedPackage => {
    const name = place.replace(/^.*node_modules\//, '');
    return {name, version, licence: license ?? STATED_IN_PACKAGE[name] ?? ''};
  });
  const unique = new Map(found.map((one) => [`${one.name}@${one.version}`, one]));
  return [...unique.values()].sort((a, b) => (a.name < b.name || (a.name === b.name && a.version < b.version) ? -1 : 1));
}
