import MDXComponents from '@theme-original/MDXComponents';
import ScrollTable from '@site/src/components/ScrollTable';
import StaffOnly from '@site/src/components/StaffOnly';

/** What every page may use without importing it, and how Markdown's own tables stand. */
export default {...MDXComponents, table: ScrollTable, StaffOnly};
