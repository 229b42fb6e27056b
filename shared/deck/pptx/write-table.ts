import { toXmlText } from '#shared/to-xml-text.ts';
import type { RowRule, TableBlock, TableCell } from './block.ts';
import { type SlideContext, toEmu } from './slide-context.ts';
import { writeParagraphs } from './write-text.ts';

function writeRule(side: 'L' | 'R' | 'T' | 'B', rule: RowRule | null, context: SlideContext): string {
  if (rule === null) return `<a:ln${side} w="0"><a:noFill/></a:ln${side}>`;
  return `<a:ln${side} w="${toEmu(rule.width)}"><a:solidFill>${context.toColor(rule.color)}</a:solidFill></a:ln${side}>`;
}

function writeCell(cell: TableCell, above: RowRule | null, below: RowRule | null, context: SlideContext): string {
  const { left, right, top } = cell.inset;
  const rules = [writeRule('L', null, context), writeRule('R', null, context)].join('');
  const text = `<a:txBody><a:bodyPr/><a:lstStyle/>${writeParagraphs(cell.paragraphs, context, true)}</a:txBody>`;
  return `<a:tc>${text}<a:tcPr marL="${toEmu(left)}" marR="${toEmu(right)}" marT="${toEmu(top)}" marB="0" anchor="t">${rules}${writeRule('T', above, context)}${writeRule('B', below, context)}<a:noFill/></a:tcPr></a:tc>`;
}

/** A table of the program's own, with a heading row and the rules of the page. */
export function writeTable(block: TableBlock, context: SlideContext): string {
  const id = context.nextId();
  const { box, widths, rows } = block;
  const grid = widths.map((width) => `<a:gridCol w="${toEmu(width)}"/>`).join('');
  const body = rows
    .map((row, index) => {
      const above = rows[index - 1]?.rule ?? null;
      const cells = row.cells.map((cell) => writeCell(cell, above, row.rule, context)).join('');
      return `<a:tr h="${toEmu(row.height)}">${cells}</a:tr>`;
    })
    .join('');
  const name = toXmlText(`${context.names.table} ${String(id)}`);
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="${toEmu(box.x)}" y="${toEmu(box.y)}"/><a:ext cx="${toEmu(box.width)}" cy="${toEmu(box.height)}"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${body}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}
