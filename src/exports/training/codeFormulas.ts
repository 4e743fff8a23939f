import {CODE_FIRST_DAY, CODE_LETTERS, CODE_MODULUS, CODE_WEIGHTS} from '../../core/training/checkCode';

/** 1970-01-01 as spreadsheets count days. */
const EPOCH_SERIAL = 25_569;
const DAY_MS = 86_400_000;
const LENGTH = CODE_WEIGHTS.length + 2;

/** The words of the check, also looked for by the count. */
export const CODE_RIGHT = '正しい';

/** Formulas of the columns C to K of one row of 「記録」; the same sum as `readCheckCode`. Only functions that every spreadsheet of the last 15 years knows. */
export function codeFormulas(row: number): readonly string[] {
  const tidy = `J${row}`;
  const isRight = `LEFT(C${row},3)="${CODE_RIGHT}"`;
  const whenRight = (value: string): string => `IF(${isRight},${value},"")`;
  return [
    checkFormula(row),
    whenRight(`IFERROR(VLOOKUP(MID(${tidy},2,1),道筋!$A$2:$B$40,2,FALSE),"（知らない道筋）")`),
    whenRight(`IF(MID(${tidy},3,1)="0","全部","変わったところ")`),
    whenRight(`${dayFormula(tidy, 4)}`),
    whenRight(`${dayFormula(tidy, 7)}`),
    whenRight(letterAt(tidy, 10)),
    whenRight(letterAt(tidy, 11)),
    tidyFormula(row),
    `IF(OR(${isRight}=FALSE,A${row}=""),"",IF(COUNTIFS(A$2:A${row},A${row},C$2:C${row},"${CODE_RIGHT}*")=1,MAX(K$1:K${row - 1})+1,""))`,
  ];
}

/** Half-width capitals without hyphens and spaces; what looks alike is read alike. */
function tidyFormula(row: number): string {
  const steps: readonly (readonly [string, string])[] = [['-', ''], [' ', ''], ['O', '0'], ['I', '1'], ['L', '1']];
  return steps.reduce((inner, [from, to]) => `SUBSTITUTE(${inner},"${from}","${to}")`, `UPPER(ASC(TRIM(B${row})))`);
}

function checkFormula(row: number): string {
  const tidy = `J${row}`;
  const isKnown = `ISNUMBER(SUMPRODUCT(FIND(MID(${tidy},${places(LENGTH)},1),"${CODE_LETTERS}")))`;
  const sum = `MOD(SUMPRODUCT((FIND(MID(${tidy},${places(CODE_WEIGHTS.length)},1),"${CODE_LETTERS}")-1)*{${CODE_WEIGHTS.join(';')}}),${CODE_MODULUS})`;
  const check = `${letterAt(tidy, LENGTH - 1)}*32+${letterAt(tidy, LENGTH)}`;
  const found = `IF(COUNTIF(J$2:J${row},${tidy})>1,"同じ番号が上にある","${CODE_RIGHT}")`;
  const looked = `IF(${isKnown},IF(AND(MID(${tidy},1,1)="1",${sum}=${check}),${found},"違う文字がある"),"使わない文字がある")`;
  return `IF(B${row}="","",IF(LEN(${tidy})<>${LENGTH},"文字の数が違う",${looked}))`;
}

/** `{1;2;3}`: a column of places, so that rows may be put in above without changing it. */
function places(count: number): string {
  return `{${Array.from({length: count}, (_, index) => index + 1).join(';')}}`;
}

function letterAt(cell: string, place: number): string {
  return `(FIND(MID(${cell},${place},1),"${CODE_LETTERS}")-1)`;
}

function dayFormula(cell: string, place: number): string {
  const first = EPOCH_SERIAL + Date.parse(`${CODE_FIRST_DAY}T00:00:00Z`) / DAY_MS;
  return `${first}+${letterAt(cell, place)}*1024+${letterAt(cell, place + 1)}*32+${letterAt(cell, place + 2)}`;
}
