import { toXmlText } from '#shared/to-xml-text.ts';
import type { Box } from '../placed-page.ts';
import type { DeckTheme } from '../theme.ts';
import type { ChartBlock } from './block.ts';
import { type SlideContext, toEmu } from './slide-context.ts';
import { writeLetters } from './write-axes.ts';
import { writeBars } from './write-bars.ts';
import { writePoints } from './write-points.ts';
import { writeWorkbook } from './write-workbook.ts';
import { officeRelations, xmlHead } from './xml-names.ts';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

/** The plane of the chart as shares of its frame. */
function writeLayout(frame: Box, plane: Box): string {
  const share = (value: number) => String(Math.round(Math.max(0, Math.min(1, value)) * 1e5) / 1e5);
  const [x, y] = [(plane.x - frame.x) / frame.width, (plane.y - frame.y) / frame.height].map(share);
  const [w, h] = [plane.width / frame.width, plane.height / frame.height].map(share);
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/></c:manualLayout></c:layout>`;
}

/** A chart of the program's own over a workbook with its figures; the frame that shows it on the slide. */
export function writeChart({ chart, alternative }: ChartBlock, theme: DeckTheme, context: SlideContext): string {
  const { data, colors, frame, plane } = chart;
  const look = { ink: theme.ink2, rule: theme.rule, reach: theme.error };
  const part = data.type === 'bars' ? writeBars(data, colors, look, context) : writePoints(data, colors, look, context);
  const key = data.showsKey
    ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${writeLetters(9, theme.ink2, context)}</c:legend>`
    : '';
  const xml = `${xmlHead}<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main" xmlns:r="${officeRelations}"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${writeLayout(frame, plane)}${part.plot}<c:spPr><a:noFill/></c:spPr></c:plotArea>${key}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${writeLetters(9, theme.ink2, context)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
  const path = context.media.addChart(xml, writeWorkbook(part.rows));
  const id = context.nextId();
  const name = toXmlText(`${context.names.chart} ${String(id)}`);
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name}" descr="${toXmlText(alternative)}"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="${toEmu(frame.x)}" y="${toEmu(frame.y)}"/><a:ext cx="${toEmu(frame.width)}" cy="${toEmu(frame.height)}"/></p:xfrm><a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" r:id="${context.refer({ type: 'chart', to: path })}"/></a:graphicData></a:graphic></p:graphicFrame>`;
}
