import React, {type ComponentProps} from 'react';
import MDXComponents from '@theme-original/MDXComponents';
import ExplainedText from '@site/src/components/GlossaryScope/ExplainedText';
import ScrollTable from '@site/src/components/ScrollTable';
import StaffOnly from '@site/src/components/StaffOnly';

const ListItem = MDXComponents.li as React.ComponentType<ComponentProps<'li'>>;

/** Paragraphs and list items, whose terms can be opened on the pages for groups. */
const p = ({children, ...props}: ComponentProps<'p'>): React.ReactNode => <p {...props}><ExplainedText>{children}</ExplainedText></p>;
const li = ({children, ...props}: ComponentProps<'li'>): React.ReactNode => <ListItem {...props}><ExplainedText>{children}</ExplainedText></ListItem>;

/** What every page may use without importing it, and how Markdown's own tables and texts stand. */
export default {...MDXComponents, p, li, table: ScrollTable, StaffOnly};
