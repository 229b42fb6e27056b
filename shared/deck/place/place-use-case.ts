import type { Rich } from '../break-lines.ts';
import { columnsWidth } from '../grid.ts';
import type { Sheet } from '../sheet.ts';
import { drawLevelSteps, drawRecommendationSign, drawTierSign } from '../signs.ts';
import type { Fact, UseCaseSlide } from '../slide.ts';
import { type Atom, type Block, flowColumns } from './flow-columns.ts';
import { baselineOf, toParagraph } from './paragraph.ts';
import type { Placing } from './placing.ts';
import { toScores } from './to-scores.ts';

const width = columnsWidth(4);

function paragraphs(texts: readonly Rich[], placing: Placing, after: number): readonly Atom[] {
  return texts.flatMap((text) => toParagraph(text, 'label', placing.theme.ink2, width, placing.measure, after));
}

function toVerdict(slide: UseCaseSlide, placing: Placing): Block {
  const { verdict } = slide;
  const words = placing.messages.deck.useCase;
  const sign: Atom = {
    height: 18,
    draw: (sheet, x, top) => {
      const { recommendation } = verdict;
      if (recommendation !== null) drawRecommendationSign(sheet, x + 4.5, top + 7, recommendation, 9);
      sheet.text(x + (recommendation === null ? 0 : 16), top + 11, verdict.word, 'bodyStrong');
    },
  };
  const flips: readonly Rich[] =
    verdict.flips === '' ? [] : [[{ text: `${words.flips} `, emphasis: 'strong' }, { text: verdict.flips }]];
  return {
    heading: words.verdict,
    aside: verdict.score,
    atoms: [sign, ...paragraphs(verdict.why, placing, 2), ...paragraphs(flips, placing, 0)],
  };
}

function toAbout(slide: UseCaseSlide, placing: Placing): readonly Block[] {
  if (slide.about.length === 0) return [];
  return [{ heading: placing.messages.deck.useCase.about, atoms: paragraphs(slide.about, placing, 1) }];
}

function toValue(slide: UseCaseSlide, placing: Placing): Block {
  const { value } = slide;
  const { theme } = placing;
  const step = value.columns.length === 0 ? 0 : (width - 92) / value.columns.length;
  const at = (x: number, index: number) => x + 92 + (index + 1) * step;
  const header: Atom = {
    height: 12,
    draw: (sheet, x, top) => {
      value.columns.forEach((column, index) => {
        sheet.text(at(x, index), top + 8, column, 'labelStrong', { align: 'right', width: step - 6, maxLines: 1 });
      });
    },
  };
  const rows = value.rows.map(
    (row): Atom => ({
      height: 14,
      draw: (sheet, x, top) => {
        sheet.line(x, top, x + width, top, row.isTotal ? theme.ink : theme.rule, row.isTotal ? 0.75 : 0.5);
        sheet.text(x, top + 10.5, row.label, 'label', { color: theme.ink2 });
        row.values.forEach((text, index) => {
          sheet.text(at(x, index), top + 10.5, text, row.isTotal ? 'labelStrong' : 'label', {
            align: 'right',
            width: step - 5,
            maxLines: 1,
          });
        });
      },
    }),
  );
  const gap: Atom = { height: rows.length === 0 ? 0 : 5, draw: () => {} };
  const table = rows.length === 0 ? [] : [header, ...rows, gap];
  return { heading: value.heading, atoms: [...table, ...paragraphs(value.remarks, placing, 3)] };
}

const factLabel = 76;

function toFactAtoms(fact: Fact, placing: Placing): readonly Atom[] {
  const { theme } = placing;
  const lines = toParagraph(
    fact.value,
    'label',
    fact.isKnown ? theme.ink : theme.ink3,
    width - factLabel,
    placing.measure,
  );
  return lines.map((line, index) => ({
    height: line.height + (index === lines.length - 1 ? 1 : 0),
    draw: (sheet, x, top) => {
      if (index === 0)
        sheet.text(x, top + baselineOf('label'), fact.label, 'label', {
          color: theme.ink2,
          width: factLabel - 6,
          maxLines: 1,
        });
      line.draw(sheet, x + factLabel, top, width - factLabel);
    },
  }));
}

function toOperations(slide: UseCaseSlide, placing: Placing): Block {
  const { operations } = slide;
  return { heading: operations.heading, atoms: operations.facts.flatMap((fact) => toFactAtoms(fact, placing)) };
}

function toRisk(slide: UseCaseSlide, placing: Placing): Block {
  const { risk } = slide;
  const { theme } = placing;
  const sign: Atom = {
    height: 18,
    draw: (sheet, x, top) => {
      if (risk.tier !== null) drawTierSign(sheet, x + 5, top + 7, risk.tier, 4.5);
      sheet.text(x + (risk.tier === null ? 0 : 16), top + 11, risk.word, 'bodyStrong', {
        width: width - 16,
        maxLines: 1,
      });
    },
  };
  const controls: Rich = risk.controls.flatMap((control, index) => [
    ...(index === 0 ? [] : [{ text: ' · ' }]),
    control.status === 'done' ? { text: control.name, emphasis: 'strong' as const } : { text: control.name },
  ]);
  return {
    heading: placing.messages.deck.useCase.risk,
    aside: risk.coverage,
    asideIsError: risk.isBehind,
    atoms: [
      sign,
      ...paragraphs(risk.why, placing, 2),
      ...toParagraph(controls, 'note', theme.ink2, width, placing.measure, 3),
      ...toParagraph(risk.review, 'label', theme.ink, width, placing.measure),
    ],
  };
}

function drawDataAnswers(sheet: Sheet, slide: UseCaseSlide, x: number, top: number): void {
  const { theme } = sheet;
  const step = width / Math.max(1, slide.data.answers.length);
  slide.data.answers.forEach(({ id, answer }, index) => {
    const at = x + index * step;
    if (answer === 2) sheet.rectangle(at, top + 2, 18, 9, { fill: theme.maturity[2] });
    else if (answer === 1) {
      sheet.rectangle(at + 0.5, top + 2.5, 17, 8, { stroke: theme.maturity[2], lineWidth: 1 });
      sheet.rectangle(at, top + 6.5, 18, 4.5, { fill: theme.maturity[2] });
    } else {
      const dash = answer === null ? { dash: 1.5 } : {};
      sheet.rectangle(at + 0.5, top + 2.5, 17, 8, { stroke: theme.ruleStrong, lineWidth: 0.75, ...dash });
    }
    sheet.text(at + 9, top + 21, id, 'note', { align: 'center', color: theme.ink3 });
  });
}

function toData(slide: UseCaseSlide, placing: Placing): Block {
  const strip: Atom = { height: 26, draw: (sheet, x, top) => drawDataAnswers(sheet, slide, x, top) };
  return {
    heading: placing.messages.deck.useCase.data,
    aside: slide.data.aside,
    atoms: [
      strip,
      ...slide.data.remarks.flatMap((text) => toParagraph(text, 'note', placing.theme.ink2, width, placing.measure)),
    ],
  };
}

function toLevel(slide: UseCaseSlide): Block {
  const { level } = slide;
  const pairs = level.areas
    .filter((_, index) => index % 2 === 0)
    .map((area, index) => [area, level.areas[index * 2 + 1]] as const);
  const atoms = pairs.map(
    (pair): Atom => ({
      height: 14,
      draw: (sheet, x, top) => {
        pair.forEach((area, index) => {
          if (area === undefined) return;
          const at = x + index * (width / 2 + 4);
          drawLevelSteps(sheet, at, top + 2, { ...area, target: level.target }, { width: 9, height: 7, gap: 1.5 });
          sheet.text(at + 38, top + 9, area.name, 'note', {
            color: sheet.theme.ink2,
            width: width / 2 - 40,
            maxLines: 1,
          });
        });
      },
    }),
  );
  return { heading: level.heading, atoms, staysWhole: true };
}

function toNextStep(slide: UseCaseSlide, placing: Placing): readonly Block[] {
  if (slide.nextStep === null) return [];
  const { theme, measure } = placing;
  const inner = width - 24;
  const text = [
    ...toParagraph(placing.messages.deck.useCase.nextStep, 'labelStrong', theme.accent, inner, measure, 1),
    ...toParagraph(slide.nextStep.text, 'label', theme.ink, inner, measure),
    ...toParagraph(slide.nextStep.detail, 'note', theme.ink2, inner, measure),
  ];
  const atoms = text.map((line, index): Atom => {
    const above = index === 0 ? 5 : 0;
    const height = line.height + above + (index === text.length - 1 ? 6 : 0);
    return {
      height,
      draw: (sheet, x, top) => {
        sheet.rectangle(x, top, width, height + (index === text.length - 1 ? 0 : 0.3), { fill: theme.accentTint });
        sheet.rectangle(x, top, 3, height + (index === text.length - 1 ? 0 : 0.3), { fill: theme.accent });
        line.draw(sheet, x + 12, top + above, inner);
      },
    };
  });
  return [{ heading: '', atoms, isPlain: true, staysWhole: true }];
}

/**
 * One use case in three columns: verdict and scores; idea, value and operations; risk, data, level and next step. Where
 * the third column is too long, its last blocks move to where there is room.
 */
export function placeUseCase(slide: UseCaseSlide, placing: Placing, top: number, nextTop: number): readonly Sheet[] {
  const first = [toVerdict(slide, placing), toScores(slide, placing)];
  const second = [...toAbout(slide, placing), toValue(slide, placing), toOperations(slide, placing)];
  const third = [toRisk(slide, placing), toData(slide, placing)];
  const level = toLevel(slide);
  const next = toNextStep(slide, placing);
  const arrangements = [
    [first, second, [...third, level, ...next]],
    [first, [...second, ...next], [...third, level]],
    [first, [...second, level, ...next], third],
    [[...first, ...next], second, [...third, level]],
  ];
  const choices = arrangements.map((columns) => flowColumns(columns, placing, top, nextTop));
  const fewest = Math.min(...choices.map((sheets) => sheets.length));
  return choices.find((sheets) => sheets.length === fewest) ?? [];
}
