declare module 'fast-formula-parser' {
  /** https://github.com/LesterLyu/fast-formula-parser: a formula engine; asks for the values of cells and ranges. */
  export default class FormulaParser {
    constructor(options: {readonly onCell: (position: {sheet?: string; row: number; col: number}) => unknown; readonly onRange: (range: {sheet?: string; from: {row: number; col: number}; to: {row: number; col: number}}) => unknown});
    parse(formula: string, position: object): unknown;
  }
}
