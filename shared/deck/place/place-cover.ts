import { breakLines } from '../break-lines.ts';
import { columnsWidth, columnX, left, right } from '../grid.ts';
import type { Sheet } from '../sheet.ts';
import type { CoverSlide } from '../slide.ts';
import { type StyleName, typeStyles } from '../type-styles.ts';
import type { Placing } from './placing.ts';

const factsY = 420;
const logoBox = { width: 160, height: 48 };

/** Size in pixels that a PNG or JPEG of the data URL claims, or null. */
function toImageSize(data: string): { readonly width: number; readonly height: number } | null {
  const base64 = data.slice(data.indexOf(',') + 1);
  const bytes = decodeBase64(base64.slice(0, 90_000));
  const at = (index: number) => bytes[index] ?? 0;
  if (at(0) === 0x89 && at(1) === 0x50) {
    const read = (from: number) => ((at(from) * 256 + at(from + 1)) * 256 + at(from + 2)) * 256 + at(from + 3);
    return { width: read(16), height: read(20) };
  }
  if (at(0) !== 0xff || at(1) !== 0xd8) return null;
  for (let index = 2; index + 9 < bytes.length; ) {
    const marker = at(index + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: at(index + 5) * 256 + at(index + 6), width: at(index + 7) * 256 + at(index + 8) };
    index += 2 + at(index + 2) * 256 + at(index + 3);
  }
  return null;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decodeBase64(text: string): readonly number[] {
  const bytes: number[] = [];
  for (let index = 0; index + 3 < text.length; index += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((offset) =>
      Math.max(0, alphabet.indexOf(text.charAt(index + offset))),
    );
    bytes.push((a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d);
  }
  return bytes;
}

function drawLogo(sheet: Sheet, data: string): void {
  const size = toImageSize(data);
  if (size === null || size.width <= 0 || size.height <= 0) return;
  const scale = Math.min(logoBox.width / size.width, logoBox.height / size.height);
  const width = size.width * scale;
  sheet.image(right - width, 60, width, size.height * scale, data);
}

/** The largest of three styles in which the title stays between the organization and the claim. */
function toTitleStyle(title: string, placing: Placing): StyleName {
  const choices = [
    { style: 'display', most: 2 },
    { style: 'figure', most: 3 },
  ] as const;
  const fits = choices.find(
    ({ style, most }) => breakLines(title, typeStyles[style], columnsWidth(12), placing.measure).length <= most,
  );
  return fits?.style ?? 'title';
}

/** The cover: whose strategy, the claim, when and by whom it was made. */
export function placeCover(slide: CoverSlide, placing: Placing): readonly Sheet[] {
  const { theme } = placing;
  const sheet = placing.newSheet();
  const [title] = slide.titles;
  sheet.rectangle(left, 72, 50, 6, { fill: theme.accent });
  const keep = (where: string, text: string, isWhole: boolean) => {
    if (!isWhole) placing.keepInFull(where, text);
  };
  const organization = sheet.text(left, 100, slide.organization, 'leadStrong', {
    color: theme.ink2,
    width: columnsWidth(9),
    maxLines: 2,
  });
  keep(slide.name, slide.organization, organization.isWhole);
  if (slide.logo !== null) drawLogo(sheet, slide.logo);
  const style = toTitleStyle(title, placing);
  const titleOptions = { width: columnsWidth(12), maxLines: style === 'title' ? 6 : 3 };
  const heading = sheet.tag({ type: 'H1' }, () => sheet.text(left, 196, title, style, titleOptions));
  keep(slide.name, title, heading.isWhole);
  const claimBaseline = Math.max(268, heading.next - typeStyles[style].leading + 54);
  const claim = sheet.text(left, claimBaseline, slide.claim, 'lead', {
    color: theme.ink2,
    width: columnsWidth(8),
    maxLines: 2,
  });
  keep(slide.name, slide.claim, claim.isWhole);
  sheet.line(left, factsY - 22, right, factsY - 22, theme.rule);
  slide.facts.forEach((fact, index) => {
    const x = columnX(1 + index * 3);
    sheet.text(x, factsY, fact.label, 'label', { color: theme.ink3, width: columnsWidth(3), maxLines: 1 });
    const value = sheet.text(x, factsY + 18, fact.value, 'body', { width: columnsWidth(3), maxLines: 2 });
    keep(fact.label, fact.value, value.isWhole);
  });
  sheet.text(left, factsY + 72, slide.remark, 'label', { color: theme.ink3, width: columnsWidth(12), maxLines: 2 });
  return [sheet];
}
