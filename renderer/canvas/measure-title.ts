import type { MeasureText } from '#shared/canvas/fit-title.ts';

const weight = 650;
const family = "'Source Sans 3', system-ui, sans-serif";

/** Measures titles as the browser will draw them. */
export function createMeasureTitle(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text, sizePx) => text.length * sizePx * 0.55;
  return (text, sizePx) => {
    context.font = `${weight} ${sizePx}px ${family}`;
    return context.measureText(text).width;
  };
}
