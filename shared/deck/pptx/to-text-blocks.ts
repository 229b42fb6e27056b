import type { Measure } from '../measure.ts';
import type { PlacedText } from '../placed-page.ts';
import type { Align, Paragraph, TextBlock, TextRun } from './block.ts';

/** Ascent and descent of the typeface, in shares of the size. */
const ascent = 1;
const descent = 0.326;
const natural = ascent + descent;
/** Points by which places may differ and still be the same. */
const slack = 0.75;

type Line = { readonly runs: readonly PlacedText[]; readonly x: number; readonly width: number };
type Group = { readonly lines: Line[]; readonly first: PlacedText; leading: number | null };

const alignOf = (text: PlacedText): Align => text.align ?? 'left';

function anchorOf(line: Line, align: Align): number {
  return line.x + { left: 0, center: line.width / 2, right: line.width }[align];
}

function goesOn(line: Line, text: PlacedText): boolean {
  const last = line.runs.at(-1);
  return last?.baseline === text.baseline && Math.abs(line.x + line.width - text.x) < slack && last.size === text.size;
}

/** The texts as lines: runs that follow one another on a baseline are one. */
function toLines(texts: readonly PlacedText[]): readonly Line[] {
  const lines: Line[] = [];
  for (const text of texts) {
    const line = lines.at(-1);
    if (line !== undefined && line.runs[0]?.tag === text.tag && goesOn(line, text))
      lines[lines.length - 1] = { ...line, runs: [...line.runs, text], width: text.x + text.width - line.x };
    else lines.push({ runs: [text], x: text.x, width: text.width });
  }
  return lines;
}

function isNextLine(group: Group, line: Line): boolean {
  const [text, before] = [line.runs[0], group.lines.at(-1)];
  const last = before?.runs[0];
  if (text === undefined || before === undefined || last === undefined) return false;
  if (text.tag === undefined || text.tag !== last.tag || text.size !== last.size) return false;
  const align = alignOf(text);
  const leading = text.baseline - last.baseline;
  if (align !== alignOf(last) || Math.abs(anchorOf(before, align) - anchorOf(line, align)) > slack) return false;
  if (group.leading !== null) return Math.abs(leading - group.leading) < 0.1;
  return leading > text.size * 0.9 && leading < text.size * 1.6;
}

function toRuns(line: Line): readonly TextRun[] {
  return line.runs.map(({ text, face, color, toPage, href }) => ({
    text,
    face,
    color,
    ...(toPage === undefined ? {} : { toPage }),
    ...(href === undefined ? {} : { href }),
  }));
}

function isSame(one: TextRun, two: TextRun): boolean {
  return one.face === two.face && one.color === two.color && one.toPage === two.toPage && one.href === two.href;
}

/** The runs with a space between two lines, and runs of the same kind as one. */
function joinLines(lines: readonly Line[]): readonly TextRun[] {
  const runs: TextRun[] = [];
  lines.forEach((line, at) => {
    toRuns(line).forEach((run, index) => {
      const before = runs.at(-1);
      const gap = at > 0 && index === 0 ? ' ' : '';
      if (before !== undefined && isSame(before, run))
        runs[runs.length - 1] = { ...before, text: `${before.text}${gap}${run.text}` };
      else {
        if (before !== undefined && gap !== '') runs[runs.length - 1] = { ...before, text: `${before.text}${gap}` };
        runs.push(run);
      }
    });
  });
  return runs;
}

/** Whether a line was ended on purpose: the next word would have found room in it. */
function isEnded(line: Line, next: Line, room: number, measure: Measure): boolean {
  const run = next.runs[0];
  const word = run?.text.split(' ')[0] ?? '';
  return run !== undefined && line.width + measure.width(` ${word}`, run.face, run.size) < room - slack;
}

function toParagraphs(group: Group, room: number, measure: Measure): readonly Paragraph[] {
  const { size } = group.first;
  const style = { size, leading: group.leading ?? size * natural, align: alignOf(group.first) };
  const held: Line[][] = [];
  group.lines.forEach((line, index) => {
    const before = group.lines[index - 1];
    const current = held.at(-1);
    if (before === undefined || current === undefined || isEnded(before, line, room, measure)) held.push([line]);
    else current.push(line);
  });
  return held.map((lines) => ({ runs: joinLines(lines), ...style }));
}

function toBlock(group: Group, isTitle: boolean, measure: Measure): TextBlock {
  const { first, lines } = group;
  const align = alignOf(first);
  const widest = Math.max(...lines.map(({ width }) => width));
  const isOneLine = lines.length === 1;
  // A little more than the widest line, so that a program that measures otherwise breaks the same lines.
  const width = isOneLine ? widest : (first.room ?? widest * 1.01 + 1);
  const leading = group.leading ?? first.size * natural;
  const anchor = anchorOf(lines[0] ?? { runs: [], x: first.x, width: first.width }, align);
  const x = anchor - { left: 0, center: width / 2, right: width }[align];
  const y = first.baseline - (isOneLine ? ascent * first.size : leading - descent * first.size);
  return {
    type: 'text',
    box: { x, y, width, height: lines.length * leading + (isOneLine ? 0 : 1) },
    paragraphs: toParagraphs(group, width, measure),
    isTitle,
    wraps: !isOneLine,
  };
}

/**
 * Placed lines as texts that can be edited: the lines of a paragraph are one, with their breaks left to the program; with
 * `joinsLines` false (labels of a figure) each line stays on its own.
 */
export function toTextBlocks(
  texts: readonly PlacedText[],
  joinsLines: boolean,
  measure: Measure,
  isTitle: (text: PlacedText) => boolean,
): readonly TextBlock[] {
  const groups: Group[] = [];
  for (const line of toLines(texts)) {
    const [group, first] = [groups.at(-1), line.runs[0]];
    if (first === undefined) continue;
    if (joinsLines && group !== undefined && isNextLine(group, line)) {
      group.leading ??= first.baseline - (group.lines.at(-1)?.runs[0]?.baseline ?? first.baseline);
      group.lines.push(line);
    } else groups.push({ lines: [line], first, leading: null });
  }
  return groups.map((group) => toBlock(group, isTitle(group.first), measure));
}
