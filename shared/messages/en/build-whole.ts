import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { Format } from '../format.ts';
import { build } from './build.ts';
import { commandLine } from './command-line.ts';
import { deck } from './deck.ts';
import { vectors } from './vectors.ts';

/** The English of the app, of the deck and of the command line: the last two are large, and the window needs neither. */
export function buildWhole(format: Format, texts: PackTexts) {
  return { ...build(format, texts), commandLine: commandLine(format), deck: deck(format), vectors: vectors() };
}

export type WholeEnglish = ReturnType<typeof buildWhole>;
