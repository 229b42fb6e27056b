import type { commandLinePack as english } from '../en/command-line-pack.ts';
import type { Format } from '../format.ts';

type Identity = { readonly id: string; readonly version: string; readonly hash: string };

export const packHelp = `sextant pack FILE [-o OUT.sextantpack] [--force]
       sextant pack WORKSPACE --compare OTHER
       sextant pack WORKSPACE --take OTHER -o NEW.sextant [--force]

Dit quel pack de méthode contient un fichier : un fichier de pack le sien, un espace de travail celui qui sert à le
juger. Un pack incomplet est refusé, avec le chemin de chaque valeur non valide.

  -o, --output FILE    écrit ce pack dans un fichier de pack ; avec --take, où va le nouvel espace de travail
  --compare OTHER      dit ce qui changerait avec le pack de OTHER (fichier de pack ou espace de travail), cas d’usage
                       par cas d’usage, et quelle partie de la méthode fait la différence
  --take OTHER         écrit l’espace de travail jugé par le pack de OTHER ; notes et réponses restent telles quelles
  --force              remplace un fichier déjà présent

Codes de sortie : 0 terminé, 1 l’entrée est en cause et rien n’a été écrit, 2 mauvais usage.
`;

/** What the command line says about method packs. */
export function commandLinePack(format: Format): ReturnType<typeof english> {
  const name = ({ id, version, hash }: Identity) => `${id} ${version} (${hash})`;
  return {
    line: (pack) => `Pack de méthode ${name(pack)}.`,
    differs: (count, shipped) =>
      count === 0
        ? 'Chaque valeur et chaque texte est celui livré avec l’application.'
        : `${format.number(count)} ${format.plural(count, { one: 'valeur ou texte diffère', other: 'valeurs ou textes diffèrent' })} de ${name(shipped)}, livré avec l’application.`,
    written: (path, pack) => `${path} : pack de méthode ${name(pack)} écrit.`,
    taken: (path, pack) => `${path} : espace de travail écrit, jugé par ${name(pack)}.`,
    about: (number, title) => `${format.number(number)} ${title}`,
    change: (what, before, after, because) => `${what} : ${before} → ${after}, à cause de : ${because}`,
    notWorkspace: 'C’est un fichier de pack. Nommez d’abord un espace de travail, puis le fichier de pack.',
    oneOf: 'Choisissez --compare ou --take, pas les deux.',
  };
}
