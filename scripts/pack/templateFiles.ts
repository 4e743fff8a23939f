import {readSiteFiles} from '../disk/readSiteFiles';
import type {PackOptions} from '../pack';
import type {PackFile} from './packFile';

/** What the built site offers to download besides comparisons (they have a folder of their own): forms, templates, worksheets. */
export function templateFiles({site}: PackOptions): readonly PackFile[] {
  const files = [...readSiteFiles(site)].filter(([file]) => /\.(docx|xlsx|ics|csv|pdf|zip)$/.test(file) && !file.startsWith('changes/'));
  return files.map(([file, bytes]) => ({path: `templates/${file.replace(/^downloads\//, '')}`, bytes}));
}
