import type { BarData, ChartScale } from '#shared/charts/chart-data.ts';
import { toXmlText } from '#shared/to-xml-text.ts';
import type { SlideContext } from './slide-context.ts';

export const acrossId = 111111111;
export const upId = 222222222;

/** Side by side, more names than that do not stand level. */
const mostNames = 12;

/** How the letters of a chart look: size in points and color. */
export function writeLetters(size: number, color: string, context: SlideContext): string {
  return `<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}"><a:solidFill>${context.toColor(color)}</a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="${toXmlText(context.language)}"/></a:p></c:txPr>`;
}

export type AxisLook = { readonly ink: string; readonly rule: string };

function writeLine(color: string, context: SlideContext): string {
  return `<c:spPr><a:ln w="6350"><a:solidFill>${context.toColor(color)}</a:solidFill></a:ln></c:spPr>`;
}

type ValueAxis = {
  readonly id: number;
  readonly crossesId: number;
  readonly side: 'b' | 'l';
  readonly scale: ChartScale;
  readonly hasGrid: boolean;
  readonly crossBetween: 'between' | 'midCat';
  /** Where the other axis crosses this one; at zero or the end nearest to it where nothing is said. */
  readonly crossesAt?: 'min' | 'max';
};

/** An axis of amounts. */
export function writeValueAxis(axis: ValueAxis, look: AxisLook, context: SlideContext): string {
  const { scale } = axis;
  const grid = axis.hasGrid ? `<c:majorGridlines>${writeLine(look.rule, context)}</c:majorGridlines>` : '';
  return [
    `<c:valAx><c:axId val="${axis.id}"/>`,
    `<c:scaling><c:orientation val="minMax"/><c:max val="${scale.high}"/><c:min val="${scale.low}"/></c:scaling>`,
    `<c:delete val="${scale.isShown ? 0 : 1}"/><c:axPos val="${axis.side}"/>${grid}`,
    `<c:numFmt formatCode="${Math.abs(scale.high) >= 1000 ? '#,##0' : 'General'}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="${axis.crossesAt === 'max' ? 'nextTo' : 'low'}"/>`,
    `${writeLine(look.rule, context)}${writeLetters(9, look.ink, context)}`,
    `<c:crossAx val="${axis.crossesId}"/><c:crosses val="${axis.crossesAt ?? 'autoZero'}"/>`,
    `<c:crossBetween val="${axis.crossBetween}"/><c:majorUnit val="${scale.step}"/></c:valAx>`,
  ].join('');
}

/** An axis of categories: from the top down where bars grow across, from the left where they grow up. */
export function writeCategoryAxis(
  { direction, origin, showsCategories: isShown, categories }: BarData,
  look: AxisLook,
  context: SlideContext,
): string {
  const each = direction === 'up' ? Math.ceil(categories.length / mostNames) : 1;
  const skip = each > 1 ? `<c:tickLblSkip val="${each}"/><c:tickMarkSkip val="${each}"/>` : '';
  return [
    `<c:catAx><c:axId val="${acrossId}"/>`,
    `<c:scaling><c:orientation val="${direction === 'across' ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="${isShown ? 0 : 1}"/><c:axPos val="${direction === 'across' ? 'l' : 'b'}"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/>',
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `${writeLine(look.rule, context)}${writeLetters(9, look.ink, context)}`,
    `<c:crossAx val="${upId}"/>${origin === undefined ? '<c:crosses val="autoZero"/>' : `<c:crossesAt val="${origin}"/>`}<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx>`,
  ].join('');
}
