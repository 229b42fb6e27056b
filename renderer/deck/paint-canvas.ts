import type { Face } from '#shared/deck/measure.ts';
import { type PlacedItem, type PlacedPage, type PlacedShape, pageHeight, pageWidth } from '#shared/deck/placed-page.ts';

const fontOfFace: Readonly<Record<Face, string>> = {
  regular: '400',
  semibold: '600',
  italic: 'italic 400',
  semiboldItalic: 'italic 600',
};

const white = '#ffffff';

function trace(shape: PlacedShape, context: CanvasRenderingContext2D): void {
  context.beginPath();
  if (shape.type === 'rectangle') context.rect(shape.x, shape.y, shape.width, shape.height);
  else if (shape.type === 'ellipse') context.arc(shape.x, shape.y, shape.radius, 0, Math.PI * 2);
  else if (shape.type === 'line') {
    context.moveTo(shape.x1, shape.y1);
    context.lineTo(shape.x2, shape.y2);
  } else {
    for (const [x, y] of shape.points) context.lineTo(x, y);
    context.closePath();
  }
}

function paintShape(shape: PlacedShape, context: CanvasRenderingContext2D): void {
  trace(shape, context);
  if (shape.fill !== undefined) {
    context.fillStyle = shape.fill;
    context.fill();
  }
  if (shape.stroke === undefined) return;
  context.strokeStyle = shape.stroke;
  context.lineWidth = shape.lineWidth ?? 0.75;
  context.setLineDash(shape.dash === undefined ? [] : [shape.dash]);
  context.stroke();
}

function paintItem(
  item: PlacedItem,
  context: CanvasRenderingContext2D,
  images: ReadonlyMap<string, ImageBitmap>,
): void {
  if (item.type === 'text') {
    context.font = `${fontOfFace[item.face]} ${item.size}px "Source Sans 3"`;
    context.fillStyle = item.color;
    context.fillText(item.text, item.x, item.baseline);
  } else if (item.type === 'image') {
    const image = images.get(item.data);
    if (image !== undefined) context.drawImage(image, item.x, item.y, item.width, item.height);
  } else paintShape(item, context);
}

async function decode(data: string): Promise<readonly [string, ImageBitmap] | null> {
  const image = new Image();
  image.src = data;
  try {
    await image.decode();
    return [data, await createImageBitmap(image)];
  } catch {
    return null;
  }
}

/** Paints a placed page over the whole of a canvas, with the same typeface and at the same places as the PDF. */
export async function paintCanvas(page: PlacedPage, canvas: HTMLCanvasElement, widthPixels: number): Promise<void> {
  const sources = page.items.flatMap((item) => (item.type === 'image' ? [item.data] : []));
  const decoded = await Promise.all(sources.map(decode));
  await Promise.all(Object.values(fontOfFace).map((style) => document.fonts.load(`${style} 12px "Source Sans 3"`)));
  const context = canvas.getContext('2d');
  if (context === null) return;
  canvas.width = widthPixels;
  canvas.height = Math.round((widthPixels * pageHeight) / pageWidth);
  context.scale(widthPixels / pageWidth, widthPixels / pageWidth);
  context.textRendering = 'geometricPrecision';
  context.fillStyle = white;
  context.fillRect(0, 0, pageWidth, pageHeight);
  const images = new Map(decoded.filter((one) => one !== null));
  for (const item of page.items) paintItem(item, context, images);
}
