import type {Workbook} from 'exceljs';

type Scalar = string | number | boolean;
/** A range or an array constant is a list, row by row. */
type Value = Scalar | readonly Scalar[];

/**
 * Reckons the formulas of a workbook, as far as ours need: a reader of its own, written after the functions' descriptions, that shares nothing
 * with the code which wrote them. (LibreOffice Calc 7.4 gave the same values on 2026-11-28.) In: `記録!C2`; out: what stands in the cell.
 */
export function createSpreadsheet(book: Workbook): (cell: string) => Scalar {
  const done = new Map<string, Scalar>();
  const valueOf = (sheet: string, cell: string): Scalar => {
    const key = `${sheet}!${cell}`;
    if (!done.has(key)) {
      const value = book.getWorksheet(sheet)?.getCell(cell).value ?? '';
      done.set(key, typeof value === 'object' && value !== null && 'formula' in value ? scalar(new Reader(String(value.formula), sheet, valueOf).read()) : (value as Scalar));
    }
    return done.get(key)!;
  };
  return (cell) => valueOf(...(cell.split('!') as [string, string]));
}

class Reader {
  private readonly tokens: readonly string[];
  private at = 0;
  constructor(formula: string, private readonly sheet: string, private readonly cellValue: (sheet: string, cell: string) => Scalar) {
    this.tokens = formula.match(/"(?:[^"]|"")*"|\{[^}]*\}|(?:[^\s!()+*/=<>&,"-]+!)?\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?|[A-Z]+(?=\()|TRUE|FALSE|\d+(?:\.\d+)?|<>|>=|<=|[=<>+*/&(),-]/g) ?? [];
  }

  /** Comparison binds least, then sums, then products. */
  read(): Value {
    let left = this.sum();
    for (let sign = this.tokens[this.at]; /^(=|<>|>|<)$/.test(sign ?? ''); sign = this.tokens[this.at]) {
      this.at += 1;
      left = broadcast(left, this.sum(), (a, b) => COMPARE[sign](a, b));
    }
    return left;
  }

  private sum(): Value {
    let left = this.product();
    for (let sign = this.tokens[this.at]; /^[+-]$/.test(sign ?? ''); sign = this.tokens[this.at]) {
      this.at += 1;
      left = broadcast(left, this.product(), (a, b) => Number(a) + (sign === '+' ? 1 : -1) * Number(b));
    }
    return left;
  }

  private product(): Value {
    let left = this.one();
    while (this.tokens[this.at] === '*') {
      this.at += 1;
      left = broadcast(left, this.one(), (a, b) => Number(a) * Number(b));
    }
    return left;
  }

  private one(): Value {
    const token = this.tokens[this.at++];
    if (token === '(') return this.inBrackets();
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (token.startsWith('{')) return token.slice(1, -1).split(';').map(Number);
    if (/^\d/.test(token)) return Number(token);
    if (token === 'TRUE' || token === 'FALSE') return token === 'TRUE';
    return this.tokens[this.at] === '(' ? this.call(token) : this.cells(token);
  }

  private inBrackets(): Value {
    const value = this.read();
    this.at += 1;
    return value;
  }

  /** An error in an argument is an error of the function, but for those that ask for it. */
  private call(name: string): Value {
    const parts: (() => Value)[] = [];
    this.at += 1;
    while (this.tokens[this.at - 1] !== ')') {
      const start = this.at;
      this.skip();
      parts.push(() => this.again(start));
      this.at += 1;
    }
    return FUNCTIONS[name](parts);
  }

  /** To the comma or the bracket that ends an argument. */
  private skip(): void {
    for (let depth = 0; depth > 0 || !/^[,)]$/.test(this.tokens[this.at]); this.at += 1) depth += Number(this.tokens[this.at] === '(') - Number(this.tokens[this.at] === ')');
  }

  private again(start: number): Value {
    const back = this.at;
    this.at = start;
    const value = this.read();
    this.at = back;
    return value;
  }

  private cells(token: string): Value {
    const [place, sheet = this.sheet] = token.replaceAll('$', '').split('!').reverse();
    const [from, to] = place.split(':');
    if (!to) return this.cellValue(sheet, from);
    const [[first, top], [last, bottom]] = [from, to].map((cell): [string, number] => [cell.replace(/\d/g, ''), Number(cell.replace(/\D/g, ''))]);
    const columns = Array.from({length: last.charCodeAt(0) - first.charCodeAt(0) + 1}, (_, index) => String.fromCharCode(first.charCodeAt(0) + index));
    return Array.from({length: bottom - top + 1}, (_, row) => columns.map((column) => this.cellValue(sheet, `${column}${top + row}`))).flat();
  }
}

type Part = () => Value;

class FormulaError extends Error {}

const COMPARE: Readonly<Record<string, (a: Scalar, b: Scalar) => boolean>> = {'=': (a, b) => a === b, '<>': (a, b) => a !== b, '>': (a, b) => a > b, '<': (a, b) => a < b};
const list = (value: Value): readonly Scalar[] => (Array.isArray(value) ? value as readonly Scalar[] : [value as Scalar]);
const scalar = (value: Value): Scalar => list(value)[0] ?? '';
const text = (part: Part): string => String(scalar(part()));
const fits = (value: Scalar, wanted: Scalar): boolean => (typeof wanted === 'string' && wanted.endsWith('*') ? String(value).startsWith(wanted.slice(0, -1)) : value === wanted);

function broadcast(one: Value, other: Value, make: (a: Scalar, b: Scalar) => Scalar): Value {
  if (!Array.isArray(one) && !Array.isArray(other)) return make(one as Scalar, other as Scalar);
  const length = Math.max(list(one).length, list(other).length);
  return Array.from({length}, (_, index) => make(list(one)[list(one).length === 1 ? 0 : index], list(other)[list(other).length === 1 ? 0 : index]));
}

function countWhere(parts: readonly Part[]): number {
  const pairs = parts.flatMap((part, index) => (index % 2 === 0 ? [[list(part()), scalar(parts[index + 1]())] as const] : []));
  return pairs[0][0].filter((_, row) => pairs.every(([values, wanted]) => fits(values[row], wanted))).length;
}

function found(place: number): number {
  if (place < 0) throw new FormulaError();
  return place + 1;
}

function attempt<T>(part: () => T, otherwise: () => T): T {
  try {
    return part();
  } catch (error) {
    if (error instanceof FormulaError) return otherwise();
    throw error;
  }
}

const FUNCTIONS: Readonly<Record<string, (parts: readonly Part[]) => Value>> = {
  IF: ([test, yes, no]) => (scalar(test()) ? yes() : no()),
  AND: (parts) => parts.every((part) => scalar(part())),
  OR: (parts) => parts.some((part) => scalar(part())),
  IFERROR: ([value, otherwise]) => attempt(value, otherwise),
  ISNUMBER: ([value]) => attempt(() => typeof scalar(value()) === 'number', () => false),
  FIND: ([what, within]) => broadcast(what(), within(), (a, b) => found(String(b).indexOf(String(a)))),
  MID: ([within, place, length]) => broadcast(within(), place(), (a, b) => String(a).substring(Number(b) - 1, Number(b) - 1 + Number(scalar(length())))),
  LEFT: ([within, length]) => text(within).slice(0, Number(scalar(length()))),
  LEN: ([within]) => text(within).length,
  TRIM: ([within]) => text(within).trim().replace(/ +/g, ' '),
  UPPER: ([within]) => text(within).toUpperCase(),
  ASC: ([within]) => text(within).normalize('NFKC'),
  SUBSTITUTE: ([within, from, to]) => text(within).replaceAll(text(from), text(to)),
  SUMPRODUCT: ([values]) => list(values()).reduce<number>((sum, value) => sum + Number(value), 0),
  MAX: (parts) => Math.max(0, ...parts.flatMap((part) => list(part())).filter((value) => typeof value === 'number').map(Number)),
  MOD: ([value, by]) => Number(scalar(value())) % Number(scalar(by())),
  COUNTIF: countWhere,
  COUNTIFS: countWhere,
  MATCH: ([what, within]) => found(list(within()).indexOf(scalar(what()))),
  INDEX: ([within, place]) => list(within())[Number(scalar(place())) - 1],
  VLOOKUP: ([what, within]) => {
    const values = list(within());
    const row = values.findIndex((value, index) => index % 2 === 0 && value === scalar(what()));
    return values[found(row)];
  },
};
