import fs from 'node:fs';
import path from 'node:path';
import type {LicensedPackage, Licences} from '../../core/model/licences';
import {bundledPackages} from '../delivery/buildScripts';
import {lockPackages} from './lockPackages';

/** Packages of which some style is in the site's style sheet. */
const STYLE_PACKAGES = ['@digital-go-jp/design-tokens', '@docusaurus/theme-classic', 'infima'];

/** What the site is built with, and what of it reaches readers: from the lock file and from what the scripts are really bundled of. */
export async function readLicences(siteDir: string): Promise<Licences> {
  const packages = lockPackages(fs.readFileSync(path.join(siteDir, 'package-lock.json'), 'utf8'));
  const names = new Set([...await bundledPackages(siteDir), ...STYLE_PACKAGES]);
  const isShipped = ({name, version}: LicensedPackage): boolean => names.has(name) && version === installedVersion(siteDir, name);
  return {
    shipped: packages.filter(isShipped).map((one) => ({...one, text: licenceText(siteDir, one.name)})),
    building: packages.filter((one) => !isShipped(one)),
  };
}

function installedVersion(siteDir: string, name: string): string {
  return (JSON.parse(fs.readFileSync(path.join(siteDir, 'node_modules', name, 'package.json'), 'utf8')) as {version: string}).version;
}

function licenceText(siteDir: string, name: string): string {
  const folder = path.join(siteDir, 'node_modules', name);
  const file = fs.readdirSync(folder).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  return file === undefined ? '' : fs.readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}
