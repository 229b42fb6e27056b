import type { DeckTheme } from '../theme.ts';
import { xmlHead } from './xml-names.ts';

/** The typeface of the deck, by the name under which it is installed. */
const typeface = 'Source Sans 3';

function color(name: string, hex: string): string {
  return `<a:${name}><a:srgbClr val="${hex.slice(1).toUpperCase()}"/></a:${name}>`;
}

/**
 * Colors and typeface of the deck as a theme of the program: the dark colors are ink or paper as the paper is light or
 * dark, the first accent is the deck's, then ML, hybrid, rules and high risk.
 */
export function writeTheme(theme: DeckTheme): string {
  const { ink, paper, ink2, wash } = theme;
  const [dark, light] = theme.isDark ? [paper, ink] : [ink, paper];
  const [dark2, light2] = theme.isDark ? [wash, ink2] : [ink2, wash];
  const colors = [
    color('dk1', dark),
    color('lt1', light),
    color('dk2', dark2),
    color('lt2', light2),
    color('accent1', theme.accent),
    color('accent2', theme.recommendations.ml),
    color('accent3', theme.recommendations.hybrid),
    color('accent4', theme.recommendations.rules),
    color('accent5', theme.tiers.high),
    color('accent6', theme.ruleStrong),
    color('hlink', theme.accent),
    color('folHlink', theme.ink3),
  ].join('');
  const font = `<a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number) => `<a:ln w="${width}">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  const format = `<a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12_700)}${line(19_050)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>`;
  return `${xmlHead}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Sextant"><a:themeElements><a:clrScheme name="Sextant">${colors}</a:clrScheme><a:fontScheme name="Sextant"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Sextant">${format}</a:fmtScheme></a:themeElements></a:theme>`;
}
