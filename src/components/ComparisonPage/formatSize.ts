/** Bytes as a reader reads them: `18655` -> `19KB`, `1240000` -> `1.2MB`; never `0KB`. */
export function formatSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${kilobytes}KB` : `${(kilobytes / 1000).toFixed(1)}MB`;
}
