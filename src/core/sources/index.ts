export {findCited, type CitedSource} from './findCited';
export {groupSources, type GroupedSource, type SourceUse} from './groupSources';
export type {NamedSource} from './parseNote';
