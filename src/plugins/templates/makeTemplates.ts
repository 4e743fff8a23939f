import type {TemplateView} from '../../core/model/template';
import {toTemplateFile} from '../../exports/templates';
import {templatesRegister, type TemplatesRegister} from '../../registers/schemas/templates';
import type {Audience} from '../audience';
import {readGuides} from '../guides/readGuides';
import {failOnProblems} from '../problems';
import {readRegister} from '../readRegister';

const REGISTER = 'docs/groups/templates.yml';

export interface MadeTemplate {
  readonly view: TemplateView;
  /** File name -> content: the empty form, then the example. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

export function templateAddress(id: string): string {
  return `/groups/templates/${id}/`;
}

/** Reads the register and writes both files of every form. They bear the edition of the group guide in force. */
export async function makeTemplates(siteDir: string, {audience, stamp}: {readonly audience: Audience; readonly stamp: string}): Promise<readonly MadeTemplate[]> {
  const {value, file} = readRegister({spec: templatesRegister, path: REGISTER}, {siteDir, audience});
  failOnProblems([file]);
  const edition = readEditionName(siteDir, audience);
  return Promise.all((value?.templates ?? []).map((template) => makeTemplate(template, {...edition, stamp})));
}

function readEditionName(siteDir: string, audience: Audience): {readonly edition: string; readonly date: string} {
  const guide = readGuides(siteDir, audience).guides.find(({record}) => record.id === 'outsourcing');
  const current = guide?.editions.find(({isCurrent}) => isCurrent);
  if (!guide || !current) throw new Error('委託の代替策に施行中の版がないため、様式の版が決まりません。guides/outsourcing/guide.yml を確かめてください');
  return {edition: `${guide.record.title} ${current.record.label}`, date: current.record.id};
}

type TemplateRecord = TemplatesRegister['templates'][number];

async function makeTemplate({clauses, ...template}: TemplateRecord, stamped: {readonly edition: string; readonly date: string; readonly stamp: string}): Promise<MadeTemplate> {
  const bytes = new Map([
    [`${template.id}.${template.format}`, await toTemplateFile({template, isExample: false, ...stamped})],
    [`${template.id}-example.${template.format}`, await toTemplateFile({template, isExample: true, ...stamped})],
  ]);
  const [blank, example] = [...bytes].map(([name, content]) => ({name, size: content.length}));
  return {view: {template, clauses, edition: stamped.edition, date: stamped.date, address: templateAddress(template.id), blank, example}, bytes};
}
