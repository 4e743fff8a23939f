import type {Edition} from '../../core/model/clause';
import {findEditionOn} from '../../core/training/findEditionOn';
import {changesSince} from '../../core/training/sinceTraining';
import type {ChangedClause, PathView, SinceCount, SinceEdition, SincePath} from '../../core/model/trainingViews';
import type {TrainingPaths} from '../../registers/schemas/training';
import type {TrainingGuide} from './readTraining';
import {toClausePlace, type CheckedTraining} from './views';

export interface SinceData {
  /** Newest first; the edition in force has no data. */
  readonly editions: readonly SinceEdition[];
  /** Data files by name. */
  readonly files: ReadonlyMap<string, readonly ChangedClause[]>;
}

/** For each guide and each edition that was once in force, the clauses of any path that read otherwise now. */
export function toSinceData(training: CheckedTraining): SinceData {
  const files = new Map<string, readonly ChangedClause[]>();
  const editions = [...training.guides].flatMap(([guide, read]) => {
    const ids = clausesOf(guide, training.paths);
    const inForce = read.guide.editions.filter(({record}) => record.status !== 'draft').map(({record, isCurrent}) => ({id: record.id, label: record.label, isCurrent}));
    return [...inForce, BEFORE_THE_FIRST].map(({id, label, isCurrent}): SinceEdition => {
      const name = `training/since/${guide}-${id || 'none'}`;
      if (!isCurrent) files.set(name, toChanges(ids, {guide, read, trained: read.byId.get(id) ?? nothing(guide), training}));
      return {guide, guideTitle: read.guide.record.title, id, label, data: isCurrent ? null : name};
    });
  });
  return {editions, files};
}

/** Whoever was trained before a guide had an edition has all of it to read. Its id sorts before every day. */
const BEFORE_THE_FIRST = {id: '', label: '最初の版より前', isCurrent: false} as const;

function nothing(guide: string): Edition {
  return {guide, id: '', files: []};
}

function clausesOf(guide: string, {paths}: TrainingPaths): readonly string[] {
  return [...new Set(paths.flatMap((path) => [...path.steps, path.talk].filter((step) => (step.guide ?? path.guide) === guide).map(({clause}) => clause)))];
}

function toChanges(ids: readonly string[], {guide, read, trained, training}: {readonly guide: string; readonly read: TrainingGuide; readonly trained: Edition; readonly training: CheckedTraining}): ChangedClause[] {
  return changesSince(ids, {trained, current: read.current}).map(({id, isNew, segments}) => ({
    ...toClausePlace({guide, clause: id}, training.guides),
    isNew,
    segments,
    letters: read.texts.get(id)?.letters ?? 0,
  }));
}

/** The paths without their words. */
export function toSincePaths(views: readonly PathView[]): readonly SincePath[] {
  return views.map(({card, edition, steps, talk}) => ({
    id: card.id, code: card.code, title: card.title, letters: card.letters, edition,
    clauses: [...steps, talk].map(({guide, clause}) => ({guide, clause})),
  }));
}

/** How much each path would have to read again since each day on which a guide had another edition. */
export function countChanges(paths: readonly SincePath[], {editions, files}: SinceData): readonly SinceCount[] {
  const days = [...new Set(editions.filter(({data, id}) => data !== null && id !== '').map(({id}) => id))];
  return paths.flatMap((path) => days.map((day): SinceCount => {
    const guides = new Set(path.clauses.map(({guide}) => guide));
    const changes = [...guides].flatMap((guide) => {
      const edition = findEditionOn(day, editions.filter((one) => one.guide === guide));
      return (edition?.data ? files.get(edition.data) ?? [] : []).filter((change) => path.clauses.some(({clause}) => change.guide === guide && clause === change.clause));
    });
    return {path: path.id, edition: day, clauses: changes.length, letters: changes.reduce((sum, {letters}) => sum + letters, 0)};
  }));
}
