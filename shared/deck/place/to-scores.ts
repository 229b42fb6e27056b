import { columnsWidth } from '../grid.ts';
import type { Sheet } from '../sheet.ts';
import type { ScoreRow, UseCaseSlide } from '../slide.ts';
import type { Atom, Block } from './flow-columns.ts';
import type { Placing } from './placing.ts';

const width = columnsWidth(4);
const scale = { from: 112, to: 84 } as const;
const dotsPerRow = 3;

function toScoreX(x: number, value: number): number {
  return x + scale.from + ((value - 1) / 4) * (width - scale.from - scale.to);
}

/** One dot per voice, stacked three wide over its value. */
function drawVotes(sheet: Sheet, votes: readonly number[], x: number, axis: number): void {
  for (const value of [1, 2, 3, 4, 5]) {
    const count = votes.filter((vote) => vote === value).length;
    for (let index = 0; index < count; index += 1) {
      const row = Math.floor(index / dotsPerRow);
      const inRow = Math.min(count - row * dotsPerRow, dotsPerRow);
      const dx = ((index % dotsPerRow) - (inRow - 1) / 2) * 5;
      sheet.circle(toScoreX(x, value) + dx, axis - 3.6 - row * 5, 2.1, { fill: sheet.theme.accent });
    }
  }
}

function toStackHeight(votes: readonly number[]): number {
  const most = Math.max(0, ...[1, 2, 3, 4, 5].map((value) => votes.filter((vote) => vote === value).length));
  return Math.ceil(most / dotsPerRow) * 5;
}

/** More voices than fit above the scale are said as a number: past thirty of one value the picture says nothing more. */
const tallestStack = 50;

function toScoreAtom(row: ScoreRow, placing: Placing): Atom {
  const stack = Math.min(tallestStack, toStackHeight(row.votes));
  const axisAt = Math.max(12, stack + 5);
  return {
    height: axisAt + 13,
    draw: (sheet, x, top) => {
      const { theme } = sheet;
      const axis = top + axisAt;
      sheet.text(x, axis - 1, row.name, 'label', { width: scale.from - 12, maxLines: 1 });
      sheet.line(toScoreX(x, 1), axis, toScoreX(x, 5), axis, theme.rule, 0.5);
      for (const value of [1, 2, 3, 4, 5])
        sheet.rectangle(toScoreX(x, value) - 0.25, axis, 0.5, 3, { fill: theme.ruleStrong });
      if (toStackHeight(row.votes) <= tallestStack) drawVotes(sheet, row.votes, x, axis);
      if (row.value !== null) {
        const at = toScoreX(x, row.value);
        sheet.polygon(
          [
            [at - 4, axis + 9],
            [at + 4, axis + 9],
            [at, axis + 3],
          ],
          { fill: theme.ink },
        );
      }
      const figure =
        row.value === null ? placing.messages.common.unknown : placing.messages.format.number(row.value, 1);
      sheet.text(x + width - 60, axis - 1, figure, 'labelStrong', { align: 'right' });
      // A long word goes under the figure that it would run into.
      const below = sheet.width(row.agreement, 'note') > 54 ? 10 : 0;
      sheet.text(x + width, axis - 1 + below, row.agreement, 'note', {
        align: 'right',
        color: row.isContested ? theme.error : theme.ink3,
      });
    },
  };
}

/** The five criteria with a dot per voice and the score that counts. */
export function toScores(slide: UseCaseSlide, placing: Placing): Block {
  const words = placing.messages.deck.useCase;
  const legend: Atom = {
    height: 12,
    draw: (sheet, x, top) => {
      const { theme } = sheet;
      sheet.text(toScoreX(x, 1), top + 6, words.scaleRules, 'note', { align: 'center', color: theme.ink3 });
      sheet.text(toScoreX(x, 5), top + 6, words.scaleMl, 'note', { align: 'center', color: theme.ink3 });
    },
  };
  return {
    heading: words.scores,
    aside: slide.scoreNote,
    atoms: [legend, ...slide.scores.map((row) => toScoreAtom(row, placing))],
    staysWhole: true,
  };
}
