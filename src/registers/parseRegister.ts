import {LineCounter, parseDocument, type Document} from 'yaml';
import {VFile} from 'vfile';
import type {ZodError, ZodType} from 'zod';
import {findClauseReferences} from './clauseReferences';
import {explainIssue} from './explainIssue';
import type {FieldMask} from './publicFields';

/** A YAML file with a schema. One of these per kind of register, in `schemas/`. */
export interface RegisterSpec<T> {
  /** e.g. `measures` */
  readonly name: string;
  readonly schema: ZodType<T>;
  /** Fields that may leave the city (each `satisfies PublicFields<T>`). Default: none, the register is for the staff. */
  readonly publicFields?: FieldMask;
  /** Fields that name clauses, by dotted path with `*` for list items: `outcomes.*.clauses.*`. Default: none. */
  readonly clauseFields?: readonly string[];
}

export interface RegisterSource {
  readonly path: string;
  readonly text: string;
  /** Ids that a register may name; where they are not given, its clause ids are not looked up. */
  readonly clauses?: ReadonlySet<string>;
}

export interface ParsedRegister<T> {
  /** Undefined when the file has an error. */
  readonly value: T | undefined;
  /** Carries every problem found, with line and column. */
  readonly file: VFile;
}

type Path = readonly (string | number)[];

/**
 * Reads a register's text. In: its YAML source and path; out: the typed records, or the messages why not.
 * Never throws on content; every problem has the place, the value and the repair, in Japanese.
 */
export function parseRegister<T>(spec: RegisterSpec<T>, source: RegisterSource): ParsedRegister<T> {
  const file = new VFile({path: source.path, value: source.text});
  const lines = new LineCounter();
  const document = parseDocument(source.text, {lineCounter: lines, uniqueKeys: true});
  for (const error of document.errors) {
    const place = lines.linePos(error.pos[0]);
    addError(file, {line: place.line, column: place.col}, `YAMLとして読めません（${error.code}）。字下げ、コロンの後の空白、引用符を確かめてください`);
  }
  if (document.errors.length > 0) return {value: undefined, file};
  const result = spec.schema.safeParse(document.toJS());
  if (result.success) {
    addUnknownClauses(file, {document, lines, fields: spec.clauseFields ?? [], clauses: source.clauses});
    return {value: file.messages.length > 0 ? undefined : result.data, file};
  }
  addSchemaErrors(file, {document, lines, error: result.error});
  return {value: undefined, file};
}

function addUnknownClauses(file: VFile, {fields, clauses, ...found}: {readonly document: Document.Parsed; readonly lines: LineCounter; readonly fields: readonly string[]; readonly clauses?: ReadonlySet<string>}): void {
  if (!clauses) return;
  for (const {id, path} of findClauseReferences(found.document.toJS(), fields)) {
    if (clauses.has(id)) continue;
    addError(file, findPlace(found, path), `「${path.join('.')}」「${id}」: この条項は、施行中の公開の手引きにありません。見出しの後ろの {/* #… */} にあるIDを書いてください`);
  }
}

function addSchemaErrors(file: VFile, found: {readonly document: Document.Parsed; readonly lines: LineCounter; readonly error: ZodError}): void {
  for (const issue of found.error.issues) {
    const path = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
    const extra = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const place = findPlace(found, extra === undefined ? path : [...path, extra]);
    const value = found.document.getIn(path);
    const shown = value === undefined || typeof value === 'object' ? '' : `「${String(value)}」`;
    addError(file, place, `「${path.join('.') || '全体'}」${shown}: ${explainIssue(issue)}`);
  }
}

/** The place of a value; of its nearest container when the value is missing. */
function findPlace(found: {readonly document: Document.Parsed; readonly lines: LineCounter}, path: Path): {line: number; column: number} {
  for (let length = path.length; length > 0; length -= 1) {
    const node = found.document.getIn(path.slice(0, length), true) as {range?: [number, number, number]} | undefined;
    if (node?.range) {
      const place = found.lines.linePos(node.range[0]);
      return {line: place.line, column: place.col};
    }
  }
  return {line: 1, column: 1};
}

function addError(file: VFile, place: {line: number; column: number}, reason: string): void {
  const message = file.message(reason, {place: {...place}, ruleId: 'register', source: 'portal'});
  message.fatal = true;
}
