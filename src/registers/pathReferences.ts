import type {VFile} from 'vfile';
import type {TrainingPath, TrainingPaths} from './schemas/training';
import {yamlPlaces} from './yamlPlaces';

/** What a path may point to. */
export interface PathTargets {
  /** Clause ids of the edition in force, by guide. */
  readonly clauses: ReadonlyMap<string, ReadonlySet<string>>;
  readonly aims: ReadonlySet<string>;
}

/** Marks on the file of `paths.yml` each clause and aim that is not there. */
export function checkPaths({paths}: TrainingPaths, {targets, file}: {readonly targets: PathTargets; readonly file: VFile}): void {
  const placeOf = yamlPlaces(String(file));
  paths.forEach((path, index) => {
    for (const {at, reason} of problemsOf(path, targets)) {
      file.message(reason, {place: placeOf(['paths', index, ...at]), ruleId: 'training-path', source: 'portal'}).fatal = true;
    }
  });
}

interface Problem {
  readonly at: readonly (string | number)[];
  readonly reason: string;
}

function problemsOf(path: TrainingPath, {clauses, aims}: PathTargets): Problem[] {
  const places = [...path.steps.map((step, index) => ({step, at: ['steps', index, 'clause']})), {step: path.talk, at: ['talk', 'clause']}];
  const lost = places.filter(({step}) => !clauses.get(step.guide ?? path.guide)?.has(step.clause));
  return [
    ...lost.map(({step, at}) => ({at, reason: `道筋「${path.id}」の条項「${step.clause}」が、施行中の${step.guide ?? path.guide}にありません。条項IDとguideを確かめてください`})),
    ...path.aims.flatMap((aim, index) => (aims.has(aim) ? [] : [{at: ['aims', index], reason: `道筋「${path.id}」の目標「${aim}」が、questions.ymlにありません。つづりを確かめてください`}])),
  ];
}
