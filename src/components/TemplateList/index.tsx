import React from 'react';
import Link from '@docusaurus/Link';
import templates from '@generated/templates/default/templates.json';
import StackTable from '@site/src/components/StackTable';
import {formatSize} from '@site/src/components/ComparisonPage/formatSize';
import {formatDay} from '@site/src/core/model/formatDay';
import type {TemplateView} from '@site/src/core/model/template';

const PROGRAM: Readonly<Record<TemplateView['template']['format'], string>> = {docx: 'Word', xlsx: 'Excel'};

/** All forms with when to use them, their files, edition and day. */
export default function TemplateList(): React.ReactNode {
  return (
    <StackTable
      caption="団体が使う書類の様式"
      columns={['様式', '使うとき', '出す先', 'ファイル', '版']}
      rows={templates.map((view) => ({
        key: view.template.id,
        head: <Link to={view.address}>{view.template.title}</Link>,
        cells: [view.template.purpose, view.template.to, <TemplateFiles view={view} />, `${view.edition}（${formatDay(view.date)}）`],
      }))}
    />
  );
}

/** The empty form and the example, each with program and size. */
export function TemplateFiles({view: {template, address, blank, example}}: {readonly view: TemplateView}): React.ReactNode {
  const files = [{...blank, label: '空の様式'}, {...example, label: '記入例'}];
  return <>{files.map(({name, size, label}) => <div key={name}><a href={`${address}${name}`} download>{label}（{PROGRAM[template.format]}、{formatSize(size)}）</a></div>)}</>;
}
