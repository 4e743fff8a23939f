import React, {type ComponentProps} from 'react';
import MDXComponents from '@theme-original/MDXComponents';
import ExplainedText from '@site/src/components/GlossaryScope/ExplainedText';
import ScrollTable from '@site/src/components/ScrollTable';
import StaffOnly from '@site/src/components/StaffOnly';

const ListItem = MDXComponents.li as React.ComponentType<ComponentProps<'li'>>;

/** Paragraphs and list items, whose terms can be opened on the pages for groups. */
const p = ({children, ...props}: ComponentProps<'p'>): React.ReactNode => <p {...props}><ExplainedText>{children}</ExplainedText></p>;
const li = ({children, ...props}: ComponentProps<'li'>): React.ReactNode => <ListItem {...props}><ExplainedText>{children}</ExplainedText></ListItem>;

/** Parts of a table keep their roles where a narrow window shows each row as a block; markdown.ts gives them to rows and cells. */
const thead = (props: ComponentProps<'thead'>): React.ReactNode => <thead role="rowgroup" {...props} />;
const tbody = (props: ComponentProps<'tbody'>): React.ReactNode => <tbody role="rowgroup" {...props} />;

/** What every page may use without importing it, and how Markdown's own tables and texts stand. */
export default {...MDXComponents, p, li, table: ScrollTable, thead, tbody, StaffOnly};
