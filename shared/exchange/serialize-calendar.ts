import ical from 'ical.js';
import type { Review } from './build-review-calendar.ts';

type About = {
  /** The workshop's title, shown as the calendar's name. */
  readonly name: string;
  /** When the calendar was made, as an ISO instant: the same input gives the same bytes. */
  readonly madeAt: string;
};

function toEvent(review: Review, madeAt: string): InstanceType<typeof ical.Component> {
  const event = new ical.Component('vevent');
  event.updatePropertyWithValue('uid', review.uid);
  event.updatePropertyWithValue('dtstamp', ical.Time.fromDateTimeString(`${madeAt.slice(0, 19)}Z`));
  event.updatePropertyWithValue('dtstart', ical.Time.fromDateString(review.day));
  event.updatePropertyWithValue('summary', review.title);
  event.updatePropertyWithValue('description', review.description);
  // A review is something to do on a day; it does not make the day busy.
  event.updatePropertyWithValue('transp', 'TRANSPARENT');
  event.updatePropertyWithValue('categories', review.kind);
  return event;
}

/** The reviews as an iCalendar text (RFC 5545): one event of a whole day each, CRLF, long lines folded. */
export function serializeCalendar(reviews: readonly Review[], { name, madeAt }: About): string {
  // The library does not count the blank that begins a folded line; the standard allows 75 octets with it.
  ical.foldLength = 74;
  const calendar = new ical.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Sextant//Review calendar//EN');
  calendar.updatePropertyWithValue('calscale', 'GREGORIAN');
  calendar.updatePropertyWithValue('x-wr-calname', name);
  for (const review of reviews) calendar.addSubcomponent(toEvent(review, madeAt));
  return `${calendar.toString()}\r\n`;
}
