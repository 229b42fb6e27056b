import { assertNever } from '#shared/assert-never.ts';
import type { Sheet } from '../sheet.ts';
import type { Slide } from '../slide.ts';
import { placeBlocks } from './place-blocks.ts';
import { placeComponent } from './place-component.ts';
import { placeCover } from './place-cover.ts';
import { placeGlossary } from './place-glossary.ts';
import { placeMatrix } from './place-matrix.ts';
import { placeMaturity } from './place-maturity.ts';
import { placeOrder } from './place-order.ts';
import { placePanels } from './place-panels.ts';
import { placeRanking } from './place-ranking.ts';
import { placeSummary } from './place-summary.ts';
import { placeTable } from './place-table.ts';
import { placeUseCase } from './place-use-case.ts';
import type { Placing } from './placing.ts';

/** The bodies of the pages that a slide takes; the first begins at `top`, later ones at `nextTop`. */
export function placeSlide(slide: Slide, placing: Placing, top: number, nextTop: number): readonly Sheet[] {
  switch (slide.type) {
    case 'cover':
      return placeCover(slide, placing);
    case 'summary':
      return placeSummary(slide, placing, top, nextTop);
    case 'contents':
      return [];
    case 'table':
      return placeTable(slide, placing, top, nextTop);
    case 'matrix':
      return placeMatrix(slide, placing, top);
    case 'ranking':
      return placeRanking(slide, placing, top, nextTop);
    case 'order':
      return placeOrder(slide, placing, top);
    case 'panels':
      return placePanels(slide, placing, top, nextTop);
    case 'maturity':
      return placeMaturity(slide, placing, top, nextTop);
    case 'component':
      return placeComponent(slide, placing, top, nextTop);
    case 'use-case':
      return placeUseCase(slide, placing, top, nextTop);
    case 'blocks':
      return placeBlocks(slide, placing, top, nextTop);
    case 'glossary':
      return placeGlossary(slide, placing, top);
    default:
      return assertNever(slide);
  }
}
