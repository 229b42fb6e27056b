import { toXmlText } from '#shared/to-xml-text.ts';
import { presentationNames, xmlHead } from './xml-names.ts';

/** The speaker notes of a slide, a paragraph for each text. */
export function writeNotes(texts: readonly string[], language: string): string {
  const lang = toXmlText(language);
  const paragraphs = texts.map(
    (text) => `<a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${toXmlText(text)}</a:t></a:r></a:p>`,
  );
  const body = paragraphs.length === 0 ? `<a:p><a:endParaRPr lang="${lang}"/></a:p>` : paragraphs.join('');
  return `${xmlHead}<p:notes ${presentationNames}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr><p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${body}</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
