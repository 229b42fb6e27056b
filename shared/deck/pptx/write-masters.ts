import { columnsWidth, left } from '../grid.ts';
import { toEmu } from './slide-context.ts';
import { presentationNames, xmlHead } from './xml-names.ts';

const tree =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const accents = [1, 2, 3, 4, 5, 6].map((at) => `accent${at}="accent${at}"`).join(' ');
const paper = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

function place(x: number, y: number, width: number, height: number): string {
  return `<p:spPr><a:xfrm><a:off x="${toEmu(x)}" y="${toEmu(y)}"/><a:ext cx="${toEmu(width)}" cy="${toEmu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;
}

const titlePlace = place(left, 40, columnsWidth(11), 62);
const noInsets = '<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>';

function placeholder(id: number, name: string, kind: string, spPr: string, body: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr>${spPr}${body}</p:sp>`;
}

const emptyText = `<p:txBody>${noInsets}<a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody>`;

function level(name: string, size: number, font: 'mj' | 'mn', isBold: boolean): string {
  return `<a:${name} marL="0" indent="0" algn="l"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:buNone/><a:defRPr sz="${size}"${isBold ? ' b="1"' : ''} kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr></a:${name}>`;
}

/** How the colors of the theme stand on paper: light ink on dark paper or the reverse. */
export function writeColorMap(isDark: boolean): string {
  const [ground, text] = isDark ? ['dk', 'lt'] : ['lt', 'dk'];
  return `<p:clrMap bg1="${ground}1" tx1="${text}1" bg2="${ground}2" tx2="${text}2" ${accents} hlink="hlink" folHlink="folHlink"/>`;
}

/** What all slides stand on: paper, a title, and the letters of titles and texts. */
export function writeSlideMaster(isDark: boolean): string {
  const title = placeholder(2, 'Title', 'type="title"', titlePlace, emptyText);
  const body = placeholder(3, 'Text', 'type="body" idx="1"', place(left, 118, columnsWidth(12), 366), emptyText);
  const styles = `<p:txStyles><p:titleStyle>${level('lvl1pPr', 2400, 'mj', true)}</p:titleStyle><p:bodyStyle>${level('lvl1pPr', 1150, 'mn', false)}</p:bodyStyle><p:otherStyle>${level('lvl1pPr', 1150, 'mn', false)}</p:otherStyle></p:txStyles>`;
  return `${xmlHead}<p:sldMaster ${presentationNames}><p:cSld>${paper}<p:spTree>${tree}${title}${body}</p:spTree></p:cSld>${writeColorMap(isDark)}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst>${styles}</p:sldMaster>`;
}

/** The one layout: a title, and room below it. */
export function writeSlideLayout(): string {
  const title = placeholder(2, 'Title', 'type="title"', titlePlace, emptyText);
  return `${xmlHead}<p:sldLayout ${presentationNames} type="titleOnly" preserve="1"><p:cSld name="Sextant"><p:spTree>${tree}${title}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** What speaker notes stand on: the slide above, the text below. */
export function writeNotesMaster(): string {
  const image = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>${place(54, 54, 432, 243)}</p:sp>`;
  const text = placeholder(3, 'Notes', 'type="body" sz="quarter" idx="3"', place(54, 315, 432, 350), emptyText);
  return `${xmlHead}<p:notesMaster ${presentationNames}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${tree}${image}${text}</p:spTree></p:cSld>${writeColorMap(false)}<p:notesStyle>${level('lvl1pPr', 1200, 'mn', false)}</p:notesStyle></p:notesMaster>`;
}
