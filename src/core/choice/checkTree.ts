import type {ChoiceTree} from './tree';

/** What is wrong with a tree, with the place in the register: `['questions', 2, 'answers', 0, 'next']`. */
export interface TreeProblem {
  readonly path: readonly (string | number)[];
  /** For editors. */
  readonly message: string;
}

/** Finds ids that stand twice, answers that lead nowhere, circles, and what no path from the first question reaches. */
export function checkTree(tree: ChoiceTree): readonly TreeProblem[] {
  const broken = [...doubleIds(tree), ...deadEnds(tree)];
  return broken.length > 0 ? broken : [...circles(tree), ...unreached(tree)];
}

const placesOf = ({questions, outcomes}: ChoiceTree): {id: string; path: (string | number)[]}[] => [
  ...questions.map(({id}, index) => ({id, path: ['questions', index, 'id']})),
  ...outcomes.map((id, index) => ({id, path: ['outcomes', index, 'id']})),
];

function doubleIds(tree: ChoiceTree): TreeProblem[] {
  const places = placesOf(tree);
  return places.filter(({id}, index) => places.findIndex((other) => other.id === id) < index)
    .map(({id, path}) => ({path, message: `id「${id}」が2度出ています。質問にも結果にも、別々のidを付けてください`}));
}

function deadEnds(tree: ChoiceTree): TreeProblem[] {
  const known = new Set(placesOf(tree).map(({id}) => id));
  return answersOf(tree).filter(({next}) => !known.has(next))
    .map(({next, path}) => ({path, message: `行き先「${next}」がありません。questionsかoutcomesにあるidにしてください`}));
}

function answersOf({questions}: ChoiceTree): {from: string; next: string; path: (string | number)[]}[] {
  return questions.flatMap(({id, answers}, question) => answers.map(({next}, answer) => ({from: id, next, path: ['questions', question, 'answers', answer, 'next']})));
}

/** An answer that leads back to a question on the way to it. */
function circles(tree: ChoiceTree): TreeProblem[] {
  return answersOf(tree).filter(({from, next}) => reachableFrom(tree, next).has(from))
    .map(({next, path}) => ({path, message: `行き先「${next}」をたどると、この質問に戻ります。まだ聞いていない質問か、結果のidにしてください`}));
}

function unreached(tree: ChoiceTree): TreeProblem[] {
  const reached = reachableFrom(tree, tree.questions[0]?.id ?? '');
  return placesOf(tree).filter(({id}) => !reached.has(id))
    .map(({id, path}) => ({path, message: `「${id}」に着く答えがありません。どれかの答えのnextに書くか、この行を消してください`}));
}

/** All ids that paths from here come to, this one included. */
function reachableFrom({questions}: ChoiceTree, start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...questions.find((one) => one.id === id)?.answers.map(({next}) => next) ?? []);
  }
  return reached;
}
