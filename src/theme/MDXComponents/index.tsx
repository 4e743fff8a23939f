import MDXComponents from '@theme-original/MDXComponents';
import StaffOnly from '@site/src/components/StaffOnly';

/** What every page may use without importing it. */
export default {...MDXComponents, StaffOnly};
