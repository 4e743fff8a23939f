import type {Nodes} from 'mdast';

type Component = Extract<Nodes, {type: 'mdxJsxFlowElement' | 'mdxJsxTextElement'}>;
type Point = NonNullable<Nodes['position']>['start'];

/** Props that hold names, addresses and looks, and no words for a reader. */
const UNSEEN = new Set(['class', 'className', 'id', 'href', 'src', 'style', 'key', 'to', 'name', 'type', 'lang', 'width', 'height', 'target', 'rel', 'align']);

/** The words that a component shows from its props, each with its place; strings inside `{…}` count too. */
export function propWords({attributes, position}: Component): readonly {readonly value: string; readonly point: Point}[] {
  return attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || UNSEEN.has(attribute.name)) return [];
    const point = attribute.position?.start ?? position?.start;
    const value = typeof attribute.value === 'string' ? attribute.value : stringsIn(attribute.value?.value ?? '');
    return point && value !== '' ? [{value: `${value}\n`, point}] : [];
  });
}

/** e.g. `{{title: '題', rows: ["甲"]}}` gives `題 甲`. */
function stringsIn(expression: string): string {
  return [...expression.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)].map(([, single, double, template]) => single ?? double ?? template).join(' ');
}
