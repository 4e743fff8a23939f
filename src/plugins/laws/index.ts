import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {LawsView} from '../../core/model/laws';
import {lawsRegister, type LawRegister} from '../../registers/schemas/laws';
import type {Audience} from '../audience';
import {loadedDocs, pageAddresses} from '../guides/addresses';
import {readEdition} from '../guides/readEdition';
import {readGuides} from '../guides/readGuides';
import {failOnProblems} from '../problems';
import {readRegister} from '../readRegister';
import {toLawsView, type CitingEdition} from './toLawsView';

interface Options {
  readonly audience: Audience;
  /** The day of the build, e.g. `2024-04-01`; the age of a check is counted to it. */
  readonly today?: string;
}

const FILE = 'guides/laws.yml';

/** The page of the laws that the guides cite, and the same as data, `/laws/laws.json`. For the staff: it is a worklist of those who edit. */
export default function laws({siteDir}: LoadContext, {audience, today = dayInJapan(new Date())}: Options): Plugin<LawRegister> {
  let view: LawsView | undefined;
  return {
    name: 'laws',
    getPathsToWatch: () => [path.join(siteDir, FILE)],
    async loadContent() {
      const {value = {laws: []}, file} = readRegister({spec: lawsRegister, path: FILE}, {siteDir, audience: 'staff'});
      failOnProblems([file]);
      return value;
    },
    async allContentLoaded({allContent, actions}) {
      if (audience !== 'staff') return;
      const register = (allContent.laws as Record<string, LawRegister>).default;
      view = toLawsView(register, {editions: citingEditions(allContent as never, siteDir), today});
      const data = await actions.createData('laws.json', view);
      actions.addRoute({path: '/laws/', component: '@site/src/components/LawsPage/index.tsx', exact: true, modules: {view: data}});
    },
    async postBuild({outDir}) {
      if (view) await fs.writeFile(path.join(outDir, 'laws/laws.json'), `${JSON.stringify(view, null, 2)}\n`);
    },
  };
}

/** Editions in force and drafts: what is superseded is not mended any more. */
function citingEditions(allContent: Parameters<typeof loadedDocs>[0], siteDir: string): readonly CitingEdition[] {
  return readGuides(siteDir, 'staff').guides.flatMap(({record, editions}) => editions
    .filter((edition) => ['draft', 'decided', 'in-force'].includes(edition.record.status))
    .map((edition) => ({
      guide: record.title,
      label: edition.record.label,
      effectiveDate: edition.record.effectiveDate,
      edition: readEdition(edition, {siteDir, audience: 'staff'}),
      addresses: pageAddresses(loadedDocs(allContent, edition.pluginId), edition),
    })));
}

/** Sweden writes days as we do: `2024-04-01`. */
const dayInJapan = (now: Date): string => now.toLocaleDateString('sv-SE', {timeZone: 'Asia/Tokyo'});
