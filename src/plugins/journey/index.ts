import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {JourneyStep, PageLink} from '../../core/model/journey';
import {journeyRegister} from '../../registers/schemas/journey';
import {scheduleRegister} from '../../registers/schemas/schedule';
import {templatesRegister} from '../../registers/schemas/templates';
import {yamlPlaces} from '../../registers/yamlPlaces';
import type {Audience} from '../audience';
import {loadedDocs} from '../guides/addresses';
import {readGuides} from '../guides/readGuides';
import {failOnProblems} from '../problems';
import {readRegister} from '../readRegister';
import {templateAddress} from '../templates/makeTemplates';
import {findUnknownNames, toJourney, type JourneyTargets} from './toJourney';

const REGISTER = 'docs/groups/journey.yml';
const SCHEDULE = 'docs/groups/schedule.yml';
const TEMPLATES = 'docs/groups/templates.yml';
const GUIDE = 'outsourcing';

/** The way of a group from the first thought to the payment, for its own page and for the box on every page that belongs to a step. */
export default function journey(context: LoadContext, {audience}: {readonly audience: Audience}): Plugin<void> {
  return {
    name: 'journey',
    getPathsToWatch: () => [REGISTER, SCHEDULE, TEMPLATES].map((file) => path.join(context.siteDir, file)),
    async allContentLoaded({allContent, actions}) {
      await actions.createData('journey.json', readJourney(context, {audience, allContent}) as object);
    },
  };
}

/** Stops the build when a register has an error, or when the journey names what is not there. */
function readJourney(context: LoadContext, {audience, allContent}: {readonly audience: Audience; readonly allContent: unknown}): readonly JourneyStep[] {
  const site = {siteDir: context.siteDir, audience};
  const own = readRegister({spec: journeyRegister, path: REGISTER}, site);
  const [schedule, templates] = [readRegister({spec: scheduleRegister, path: SCHEDULE}, site), readRegister({spec: templatesRegister, path: TEMPLATES}, site)];
  failOnProblems([own.file, schedule.file, templates.file]);
  if (!own.value || !schedule.value || !templates.value) return [];
  const targets: JourneyTargets = {
    pages: new Map([...guidePages(context.siteDir, {audience, allContent}), ...portalPages(allContent)]),
    forms: new Map(templates.value.templates.map(({id, title}) => [id, {title, address: templateAddress(id)}])),
    schedule: schedule.value,
  };
  const placeOf = yamlPlaces(String(own.file));
  for (const {path: place, message} of findUnknownNames(own.value, targets)) own.file.message(message, {place: placeOf(place), ruleId: 'journey', source: 'portal'}).fatal = true;
  failOnProblems([own.file]);
  return toJourney(own.value, targets);
}

/** `npo/flow` -> the page in the edition in force. */
function guidePages(siteDir: string, {audience, allContent}: {readonly audience: Audience; readonly allContent: unknown}): readonly [string, PageLink][] {
  const current = readGuides(siteDir, audience).guides.find(({record}) => record.id === GUIDE)?.editions.find(({isCurrent}) => isCurrent);
  if (!current) return [];
  const prefix = `@site/${current.folder}/`;
  return loadedDocs(allContent as never, current.pluginId).map(({source, permalink, title}) => [source.slice(prefix.length).replace(/\.mdx?$/, ''), {title, address: permalink}]);
}

/** `/groups/forms/` -> that page. */
function portalPages(allContent: unknown): readonly [string, PageLink][] {
  return loadedDocs(allContent as never, 'default').map(({permalink, title}) => [permalink, {title, address: permalink}]);
}
