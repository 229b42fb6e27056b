import type { WholeMessages } from '#shared/messages/whole-messages.ts';
import type { PlacedPage } from '../placed-page.ts';
import type { Slide } from '../slide.ts';

/**
 * What the speaker notes of a page say: whether its title was written or follows from the analysis, where its statements
 * come from, how to read it, what its pictures show, and of when the deck is.
 */
export function toSpeakerNotes(
  page: PlacedPage,
  slide: Slide | undefined,
  state: string,
  messages: WholeMessages,
): readonly string[] {
  const { notes, sources } = messages.deck.slides;
  const section = slide === undefined ? [] : [notes.from(sources[slide.section])];
  const reading = slide === undefined || slide.notes === '' ? [] : [notes.reading(slide.notes)];
  const figures = page.tags.flatMap(({ type, alternative }) =>
    type === 'Figure' && alternative !== undefined && alternative !== '' ? [notes.shows(alternative)] : [],
  );
  return [
    slide?.isEdited === true ? notes.byHand : notes.computed,
    ...section,
    ...reading,
    ...figures,
    notes.state(state),
  ];
}
