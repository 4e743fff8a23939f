import React from 'react';
import {PageMetadata, SkipToContentFallbackId} from '@docusaurus/theme-common';
import LayoutProvider from '@theme/Layout/Provider';
import type {Props} from '@theme/Layout';
import SiteFooter from '@site/src/components/SiteFooter';
import SiteHeader from '@site/src/components/SiteHeader';

/** Every page: header, content, footer, all plain HTML. */
export default function Layout({children, noFooter, title, description}: Props): React.ReactNode {
  return (
    <LayoutProvider>
      <PageMetadata title={title} description={description} />
      <div className="skip"><a href={`#${SkipToContentFallbackId}`}>本文へ</a></div>
      <SiteHeader />
      <div id={SkipToContentFallbackId} tabIndex={-1}>{children}</div>
      {!noFooter && <SiteFooter />}
    </LayoutProvider>
  );
}
