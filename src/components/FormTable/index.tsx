import React from 'react';
import type {ClauseLink} from '@site/src/core/model/editionViews';
import MarkedText from '../MarkedText';
import StackTable from '../StackTable';

type Column = 'subject' | 'responsibility' | 'money' | 'contract' | 'rights' | 'settlement' | 'tax' | 'papers' | 'scheme';

export type FormFacts = Readonly<Record<Column | 'id' | 'name' | 'clause', string>>;

/** Two tables, because nine columns side by side leave no room to read. */
const TABLES: readonly {readonly caption: string; readonly columns: Readonly<Partial<Record<Column, string>>>}[] = [
  {caption: '形の比較（だれの仕事か、お金の動き）', columns: {subject: '主体', responsibility: '責任', money: 'お金の性質', settlement: '精算', tax: '消費税'}},
  {caption: '形の比較（約束、成果、書類）', columns: {contract: '契約など', rights: '成果物の権利', papers: '必要書類', scheme: '鎌倉市の制度'}},
];

interface Props {
  readonly forms: readonly FormFacts[];
  readonly clauses: Readonly<Record<string, ClauseLink>>;
}

/** All forms of working together, compared by the same points; each leads to its explanation in the guide. */
export default function FormTable({forms, clauses}: Props): React.ReactNode {
  return TABLES.map(({caption, columns}) => (
    <StackTable
      key={caption}
      caption={caption}
      columns={['形', ...Object.values(columns)]}
      rows={forms.map((form) => ({
        key: form.id,
        head: <a href={clauses[form.clause]?.address}>{form.name}</a>,
        cells: (Object.keys(columns) as Column[]).map((column) => <MarkedText key={column} text={form[column]} />),
      }))}
    />
  ));
}
