import type { Picture, PictureItem, PicturePaint, PictureShape } from '#shared/picture/picture.ts';
import { pictureFonts } from '#shared/picture/to-svg.ts';

/** What a canvas of Chromium can be at most: a side, and all of it. */
const longestSide = 16_000;
const mostPixels = 200_000_000;

function paint(
  context: CanvasRenderingContext2D,
  path: Path2D,
  { fill, stroke, lineWidth = 1, dash = [] }: PicturePaint,
) {
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill(path);
  }
  if (stroke === undefined) return;
  context.strokeStyle = stroke;
  context.lineWidth = lineWidth;
  context.setLineDash([...dash]);
  context.stroke(path);
}

function toPath(shape: PictureShape): Path2D {
  if (shape.type === 'path') return new Path2D(shape.path);
  const path = new Path2D();
  if (shape.type === 'circle') path.arc(shape.x, shape.y, shape.radius, 0, Math.PI * 2);
  else path.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0);
  return path;
}

function paintItem(item: PictureItem, context: CanvasRenderingContext2D): void {
  if (item.type === 'group') {
    for (const inner of item.items) paintItem(inner, context);
  } else if (item.type === 'text') {
    context.font = `${item.weight} ${item.size}px ${pictureFonts}`;
    context.textAlign = ({ start: 'left', middle: 'center', end: 'right' } as const)[item.anchor];
    context.fillStyle = item.color;
    context.fillText(item.text, item.x, item.baseline);
  } else {
    context.save();
    if (item.type === 'at' || item.type === 'path') context.translate(item.x, item.y);
    if (item.type === 'path') context.scale(item.scale, item.scale);
    if (item.type === 'at') for (const inner of item.items) paintItem(inner, context);
    else paint(context, toPath(item), item);
    context.restore();
  }
}

/** The picture as the bytes of a PNG, twice as large as on screen, or as large as one can be. */
export async function paintPicture(picture: Picture): Promise<Uint8Array> {
  const { width, height, paper, items } = picture;
  const scale = Math.min(2, longestSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(width * scale));
  canvas.height = Math.max(1, Math.floor(height * scale));
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('there is no canvas to paint on');
  context.scale(scale, scale);
  context.textRendering = 'geometricPrecision';
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  for (const item of items) paintItem(item, context);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the picture is too large to paint');
  return new Uint8Array(await blob.arrayBuffer());
}
