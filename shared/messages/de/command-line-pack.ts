import type { commandLinePack as source } from '../en/command-line-pack.ts';
import type { Format } from '../format.ts';

type Identity = { readonly id: string; readonly version: string; readonly hash: string };

export const packHelp = `sextant pack DATEI [-o ZIEL.sextantpack] [--force]
       sextant pack WORKSHOP --compare ANDERE
       sextant pack WORKSHOP --take ANDERE -o NEU.sextant [--force]

Sagt, welches Methodenpaket eine Datei enthält: eine Paketdatei ihr eigenes, ein Workshop das, wonach er beurteilt wird.
Ein unvollständiges Paket wird abgelehnt, mit dem Pfad jedes ungültigen Werts.

  -o, --output DATEI   schreibt das Paket als Paketdatei; mit --take der Ort des neuen Workshops
  --compare ANDERE     sagt, was sich unter dem Paket in ANDERE (Paketdatei oder Workshop) ändern würde, Anwendungsfall
                       für Anwendungsfall, und welcher Teil der Methode den Unterschied macht
  --take ANDERE        schreibt den Workshop, beurteilt nach dem Paket in ANDERE; Bewertungen und Antworten bleiben
  --force              ersetzt eine Datei, die schon da ist

Exit-Codes: 0 erledigt, 1 die Eingabe ist fehlerhaft und nichts wurde geschrieben, 2 falscher Aufruf.
`;

/** What the command line says about method packs. */
export function commandLinePack(format: Format): ReturnType<typeof source> {
  const name = ({ id, version, hash }: Identity) => `${id} ${version} (${hash})`;
  return {
    line: (pack) => `Methodenpaket ${name(pack)}.`,
    differs: (count, shipped) =>
      count === 0
        ? 'Jeder Wert und jeder Text ist, wie die App ihn ausliefert.'
        : `${format.number(count)} ${format.plural(count, { one: 'Wert oder Text weicht', other: 'Werte oder Texte weichen' })} von ${name(shipped)} ab, das mit der App kommt.`,
    written: (path, pack) => `${path}: Methodenpaket ${name(pack)} geschrieben.`,
    taken: (path, pack) => `${path}: Workshop geschrieben, beurteilt nach ${name(pack)}.`,
    about: (number, title) => `${format.number(number)} ${title}`,
    change: (what, before, after, because) => `${what}: ${before} → ${after}, wegen: ${because}`,
    notWorkspace: 'Es ist eine Paketdatei. Nennen Sie zuerst einen Workshop und die Paketdatei als zweite.',
    oneOf: 'Wählen Sie --compare oder --take, nicht beides.',
  };
}
