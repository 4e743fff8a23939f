import React from 'react';
import Head from '@docusaurus/Head';
import {printHeadStyle} from './printHeadStyle';

/** Guide and editions for the head of every printed page; print.css puts them into the margin. */
export default function PrintHead({text}: {readonly text: string}): React.ReactNode {
  return <Head><html {...{style: printHeadStyle(text)} as unknown as React.HtmlHTMLAttributes<HTMLHtmlElement>} /></Head>;
}
