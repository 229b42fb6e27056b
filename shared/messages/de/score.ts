import type { PackTexts } from '#shared/framework/texts/pack-texts.ts';
import type { CriterionId } from '#shared/workspace/types.ts';
import type { score as source } from '../en/score.ts';
import type { Format } from '../format.ts';
import { common } from './common.ts';

/** The words of the room's scoring: alone first, then together. */
export function score(format: Format, texts: PackTexts): ReturnType<typeof source> {
  const { recommendations: said } = common(format);
  const { number, percent, plural } = format;
  const name = (id: CriterionId) => texts.criteria[id].name;
  const figure = (value: number) => number(value, 1);
  const people = (count: number) => `${number(count)} ${plural(count, { one: 'Person', other: 'Personen' })}`;
  const scores = (count: number) => `${number(count)} ${plural(count, { one: 'Bewertung', other: 'Bewertungen' })}`;
  return {
    open: 'Gemeinsam bewerten',
    back: 'Zurück zu den Karten',
    modes: 'Wie die Runde bewertet',
    mode: { alone: 'Allein', together: 'Gemeinsam' },
    none: 'Es gibt noch keinen Anwendungsfall zu bewerten. Sammeln Sie zuerst einige.',
    place: (at, of) => `Anwendungsfall ${number(at)} von ${number(of)}`,
    previous: 'Voriger Anwendungsfall',
    next: 'Nächster Anwendungsfall',
    keys: '1 bis 5 bewertet und geht weiter, 0 oder ? heißt: weiß nicht, die Rücktaste nimmt zurück, Pfeiltasten bewegen, Bild ab führt zum nächsten Anwendungsfall.',
    who: 'Wer bewertet',
    everyone: 'Alle',
    grid: (title) => `Bewertungen von ${title}, verdeckt bis zum Aufdecken`,
    person: 'Name',
    personNumber: (place) => `Name von Person ${number(place)}`,
    unnamed: (place) => `Person ${number(place)}`,
    add: 'Person hinzufügen',
    nobody: 'Noch nimmt niemand teil. Fügen Sie die Personen hinzu, deren Stimmen zählen; dann bewertet jede allein.',
    remove: (who, lost) =>
      lost === 0 ? `${who} entfernen` : `${who} mit ${scores(lost)} entfernen. Rückgängig holt sie zurück.`,
    cell: (who, id) => `${who}, ${name(id)}`,
    given: 'abgegeben, verdeckt',
    dontKnow: 'abgegeben, verdeckt',
    notGiven: 'nicht abgegeben',
    progress: (given, of) =>
      `${number(given)} von ${scores(of)} in dieser Runde abgegeben. Bis zum Aufdecken sieht niemand eine Zahl.`,
    reveal: 'Bewertungen aufdecken',
    hide: 'Wieder allein bewerten',
    anonymous:
      'Ein Punkt je Stimme, ohne Namen. Die verdeckten Bewertungen bleiben in der Datei, was immer festgelegt wird.',
    camps: (low, high) =>
      low === high ? `jede Stimme bei ${figure(low)}` : `Stimmen von ${figure(low)} bis ${figure(high)}`,
    median: 'Median',
    noMedian: 'noch keine Bewertung',
    settle: (id) => `${name(id)} festlegen`,
    settleAt: (id, value) => `${name(id)} auf ${figure(value)} festlegen`,
    settleMedian: (value) => `Auf den Median festlegen, ${figure(value)}`,
    settled: (value) => `festgelegt auf ${figure(value)}`,
    open1: 'nicht festgelegt: 1 bis 5 drücken',
    takeBack: 'Zurücknehmen',
    reason: (id) => `Warum die Runde ${name(id)} so festgelegt hat`,
    dissent: (id) => `Wer ${name(id)} anders sieht, und warum`,
    queue: {
      title: 'Sprechen Sie darüber, in dieser Reihenfolge',
      lead: 'Uneinigkeit × Gewicht × Wirkung auf die Reihenfolge.',
      hidden: 'Worüber zu sprechen ist, zeigt sich nach dem Aufdecken.',
      none: 'Nichts ist mehr zu besprechen: Wo die Stimmen auseinandergehen, hat die Runde es festgelegt, oder es ändert nichts.',
      rest: (count) =>
        `${number(count)} ${plural(count, { one: 'weiteres wird', other: 'weitere werden' })} verschieden gesehen, aber keine Stimme würde eine Empfehlung oder einen Platz ändern.`,
      why: (id, low, high, effect) => {
        switch (effect.type) {
          case 'recommendation':
            return `${name(id)}: bei ${figure(low)} „${said[effect.low]}“, bei ${figure(high)} „${said[effect.high]}“`;
          case 'place':
            return `${name(id)}: Platz ${number(effect.high)} oder ${number(effect.low)}`;
          case 'none':
            return `${name(id)}: ändert nichts`;
        }
      },
      weight: (share) => `Gewicht ${percent(share)}`,
      next: 'Nächstes Thema',
      previous: 'Voriges Thema',
    },
    agreement: {
      title: 'Einigkeit in dieser Runde',
      readings: { reliable: 'verlässlich', tentative: 'mit Vorbehalt', unreliable: 'nicht darauf verlassen' },
      why: {
        'not-enough-answers':
          'Zu wenige Antworten: Einigkeit braucht die Bewertungen zweier Personen zur selben Sache.',
        'no-variation':
          'Alle haben überall dieselbe Bewertung gegeben; Einigkeit lässt sich nicht vom Zufall unterscheiden.',
      },
      alpha: (alpha, range) =>
        range === null
          ? `Krippendorffs α, ordinal: ${number(alpha, 2)}.`
          : `Krippendorffs α, ordinal: ${number(alpha, 2)}, zu 95\u00A0% zwischen ${number(range.low, 2)} und ${number(range.high, 2)}.`,
      basis: (raters, units) =>
        `${people(raters)}; ${number(units)} ${plural(units, { one: 'Feld', other: 'Felder' })} aus Anwendungsfall und Kriterium, die zwei oder mehr bewertet haben.`,
      chance: '0 ist Zufall, ab 0,67 mit Vorbehalt, ab 0,80 verlässlich, 1 ist volle Einigkeit.',
      ofCriterion: 'Nach Kriterium',
      none: '–',
      rankings: (w, raters, leftOut) =>
        leftOut === 0
          ? `In der Rangfolge der Anwendungsfälle stimmen ${people(raters)} mit einem Kendall-W von ${number(w, 2)} überein (0 gar nicht, 1 völlig).`
          : `In der Rangfolge der Anwendungsfälle stimmen ${people(raters)} mit einem Kendall-W von ${number(w, 2)} überein (0 gar nicht, 1 völlig); ${number(leftOut)} ${plural(leftOut, { one: 'hat nicht alles bewertet und bleibt', other: 'haben nicht alles bewertet und bleiben' })} außen vor.`,
      noRankings: 'Wie ähnlich die Personen die Anwendungsfälle reihen, zeigt sich, sobald zwei alles bewertet haben.',
      chanceOf: (p) =>
        p < 0.001
          ? 'So viel Einigkeit durch Zufall: weniger als 1 zu 1.000.'
          : `So viel Einigkeit durch Zufall: ${percent(p, 1)}.`,
    },
    rounds: {
      title: (round) => `Runde ${number(round)}`,
      start: (round) => `Runde ${number(round)} beginnen`,
      line: (round, agreed, contested, moved) =>
        `Runde ${number(round)}: ${number(agreed)} einig, ${number(contested)} strittig, ${number(moved)} bewegt.`,
      dissent: (count) =>
        `${number(count)} strittig und nicht mehr in Bewegung: Halten Sie beide Ansichten als abweichende Meinung fest.`,
    },
  };
}
