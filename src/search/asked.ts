/** What the reader asks: in the address of the search page, so that it can be shared, and in its form. */
export interface Asked {
  readonly input: string;
  /** Old editions and drafts too. */
  readonly includesOld: boolean;
  /** Filters; '' leaves everything. */
  readonly guide: string;
  readonly edition: string;
  readonly kind: string;
  readonly audience: string;
}

export const NOTHING_ASKED: Asked = {input: '', includesOld: false, guide: '', edition: '', kind: '', audience: ''};
