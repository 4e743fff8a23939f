import type {SlideDeck, SlideView} from '../../core/model/trainingViews';
import {toSectionSlides, toSlides} from '../../core/training/slides';
import type {TrainingPath} from '../../registers/schemas/training';
import {readPages} from '../exports/readPages';
import type {TrainingGuide} from './readTraining';
import {toPathViews, type CheckedTraining} from './views';

/** A deck and the name under which a page asks for it: `handbook/2025-04-01/steps`, `path/newcomer`. */
export interface NamedDeck {
  readonly name: string;
  readonly deck: SlideDeck;
}

/** Every page of every edition as slides; of each guide the edition in force first. */
export function toPageDecks(training: CheckedTraining, siteDir: string): readonly NamedDeck[] {
  return [...training.guides.values()].flatMap((guide) => [...guide.guide.editions].sort((one, other) => Number(other.isCurrent) - Number(one.isCurrent)).flatMap((edition) => {
    const files = new Map(guide.byId.get(edition.record.id)?.files.map((file) => [file.path, file]));
    return readPages(edition, siteDir).map(({file, title, address}): NamedDeck => ({
      name: `${edition.permanentAddress}/${file.replace(/\.mdx?$/, '')}`,
      deck: {title, address, source: `${guide.guide.record.title}　${edition.record.label}`, minutes: null, slides: toSlides(files.get(file)!, title)},
    }));
  }));
}

/** Each path as slides, with the trainer's notes. */
export function toPathDecks(training: CheckedTraining): readonly NamedDeck[] {
  const views = toPathViews(training);
  return training.paths.paths.map((path, index) => {
    const {card, edition, talk} = views[index];
    const slides = [toTitleSlide(path, training.guides), ...path.steps.flatMap((step) => toStepSlides(step, {path, training})), ...toTalkSlides(talk)];
    return {name: `path/${path.id}`, deck: {title: `研修　${path.title}`, address: card.address, source: `${edition.guideTitle}　${edition.label}`, minutes: card.plannedMinutes ?? card.minutes, slides}};
  });
}

function toTitleSlide({title, forWhom}: TrainingPath, guides: ReadonlyMap<string, TrainingGuide>): SlideView {
  const editions = [...guides.values()].map(({guide, visible}) => `${guide.record.title}　${visible.record.label}`);
  return {id: 'top', title: `研修　${title}`, part: 0, blocks: [{kind: 'text', text: forWhom}, {kind: 'list', style: 'plain', items: editions}], notes: ['受講の記録は自己申告です。名前は記録に残りません。']};
}

function toStepSlides(step: TrainingPath['steps'][number], {path, training}: {readonly path: TrainingPath; readonly training: CheckedTraining}): readonly SlideView[] {
  const {heading, blocks} = training.guides.get(step.guide ?? path.guide)!.texts.get(step.clause)!;
  return toSectionSlides({id: step.clause, title: heading, blocks, remarks: step.note ? [step.note] : []});
}

function toTalkSlides(talk: ReturnType<typeof toPathViews>[number]['talk']): readonly SlideView[] {
  return toSectionSlides({
    id: 'talk',
    title: `話し合う（${talk.minutes}分）　${talk.heading}`,
    blocks: [...talk.blocks, {kind: 'list', style: 'ordered', items: talk.prompts}],
    remarks: ['答えを1つに決めず、違いが出たところを聞きます。'],
  });
}
