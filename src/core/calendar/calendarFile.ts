import {addDays} from './days';

/** Something that takes whole days. */
export interface CalendarEvent {
  /** The same whenever the same thing is saved again, so that a calendar replaces it. */
  readonly uid: string;
  readonly first: string;
  /** The last day itself, not the day after. */
  readonly last: string;
  readonly title: string;
  readonly text: string;
}

interface Calendar {
  readonly name: string;
  /** The moment it is made, e.g. `2026-11-28T03:04:05Z`. */
  readonly made: string;
  readonly events: readonly CalendarEvent[];
}

/** RFC 5545: a line has at most 75 octets. */
const LINE_OCTETS = 75;

/** In: events of whole days. Out: an iCalendar file (RFC 5545), in the time of Japan. */
export function toCalendarFile({name, made, events}: Calendar): string {
  const stamp = `${made.replace(/[-:]|\.\d+/g, '').slice(0, 15)}Z`;
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kamakura Collaboration Portal//JA', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`, 'X-WR-TIMEZONE:Asia/Tokyo', ...TIME_ZONE,
    ...events.flatMap((event) => toEvent(event, stamp, toSequence(made))),
    'END:VCALENDAR', '',
  ];
  return lines.flatMap(fold).join('\r\n');
}

/** Japan has had no other time since 1951. */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE', 'TZID:Asia/Tokyo', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0900', 'TZOFFSETTO:+0900', 'TZNAME:JST', 'END:STANDARD', 'END:VTIMEZONE',
];

function toEvent({uid, first, last, title, text}: CalendarEvent, stamp: string, sequence: number): string[] {
  const day = (date: string): string => date.replaceAll('-', '');
  return [
    'BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${stamp}`, `LAST-MODIFIED:${stamp}`, `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${day(first)}`, `DTEND;VALUE=DATE:${day(addDays(last, 1))}`,
    `SUMMARY:${escapeText(title)}`, `DESCRIPTION:${escapeText(text)}`, 'TRANSP:TRANSPARENT', 'END:VEVENT',
  ];
}

/** Minutes since 1970: a later file has a higher number, so that a calendar takes it for the newer one. */
const toSequence = (made: string): number => Math.floor(Date.parse(made) / 60_000);

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (letter) => `\\${letter}`).replace(/\r?\n/g, '\\n');
}

/** Cuts a long line between letters; what follows begins with a space. */
function fold(line: string): string[] {
  const lines = [''];
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > LINE_OCTETS) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += letter;
    octets += size;
  }
  return lines;
}

/** Octets of one letter in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
