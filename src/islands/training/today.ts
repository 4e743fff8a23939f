/** The day by this device's clock, in Japan, e.g. `2026-04-01`. Sweden writes days as we do. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE', {timeZone: 'Asia/Tokyo'});
}
