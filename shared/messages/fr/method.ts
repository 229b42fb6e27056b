import type { method as english } from '../en/method.ts';
import type { Format } from '../format.ts';
import { methodNumbers } from './method-numbers.ts';

type Named = { readonly id: string; readonly version: string };

/** The screen of the method pack: what the workshop is judged by, and what it says. */
export function method(format: Format): ReturnType<typeof english> {
  const name = ({ id, version }: Named) => `${id} ${version}`;
  const differing = (count: number) =>
    format.plural(count, { one: 'valeur ou texte diffère', other: 'valeurs ou textes diffèrent' });
  return {
    title: 'Pack de méthode',
    lead: 'Ce qui sert à juger l’atelier : critères et repères, seuils, questions, contrôles et énoncés. Une modification ne vaut que pour cet atelier et est enregistrée dans son fichier.',
    name,
    open: 'Lire ou modifier la méthode…',
    sections: {
      about: 'Ce pack',
      criteria: 'Critères et repères',
      thresholds: 'Poids et seuils',
      questions: 'Questions de risque',
      controls: 'Contrôles et revues',
      statements: 'Énoncés de maturité',
      data: 'Examen des données',
      defaults: 'Hypothèses',
      regulation: 'Réglementation',
    },
    sectionChanged: (count) => `${format.number(count)} ${format.plural(count, { one: 'modifié', other: 'modifiés' })}`,
    close: 'Fermer',
    about: {
      id: 'Identifiant',
      idHint:
        'Minuscules, chiffres et traits d’union. Donnez à un pack modifié son propre identifiant avant de le transmettre.',
      version: 'Version',
      versionHint: 'Des chiffres et des points, comme 2.1.0.',
      asOf: 'Réglementation au',
      hash: 'Empreinte',
      hashHint: 'De chaque valeur et texte du pack. Deux packs de même empreinte sont identiques.',
      state: 'État',
      shipped: 'Tel que livré avec l’application.',
      changed: (count) =>
        `${format.number(count)} ${differing(count)} du pack livré avec l’application. Le fichier de l’atelier contient tout le pack.`,
      sameInside:
        'Chaque valeur et texte est celui livré avec l’application, sous un autre identifiant ou une autre version.',
      unknown: ({ id, version, hash }) =>
        `Le fichier nomme ${name({ id, version })} avec l’empreinte ${hash}, que cette application n’a pas et que le fichier n’embarque pas. Ce que vous voyez provient du pack livré avec l’application, et peut différer de ce que voyait l’auteur du fichier.`,
      nameOurs: 'Nommer le pack de l’application dans le fichier',
      takeOurs: 'Comparer au pack de l’application',
      importPack: 'Importer un pack…',
      exportPack: 'Exporter ce pack…',
      fixed:
        'La méthode a cinq critères. Verrous et règles les lisent par leur nom, aucun ne peut donc être ajouté ni retiré. Un poids de 0 sort un critère du score tant que personne dans le groupe ne pondère ; ses notes restent, et les verrous les lisent encore.',
    },
    entry: {
      differs: (shipped) => `Le pack de l’application dit : ${shipped}`,
      putBack: 'Rétablir',
      putBackOf: (label) => `Rétablir : ${label}`,
      nothing: 'rien',
      yes: 'Oui',
      no: 'Non',
      empty: 'Il faut ici un texte.',
    },
    ...methodNumbers(format),
    other: {
      titleOpening: 'Cet atelier a sa propre méthode',
      titleImport: 'Prendre une autre méthode ?',
      own: 'Le pack de l’atelier',
      ours: 'Le pack de l’application',
      imported: 'Le pack importé',
      lead: 'Rien ne change avant votre choix. Notes et réponses restent telles quelles dans tous les cas.',
      same: 'Les deux packs disent la même chose.',
      noUseCase: 'Aucune recommandation, aucun risque, niveau ou cible d’un cas d’usage ne change.',
      counts: (changed, total) =>
        `${format.number(changed)} cas d’usage sur ${format.number(total)} ${format.plural(changed, { one: 'change', other: 'changent' })} avec l’autre pack.`,
      method: (count) =>
        `${format.number(count)} ${format.plural(count, { one: 'valeur ou texte de la méthode diffère', other: 'valeurs et textes de la méthode diffèrent' })} :`,
      more: (count) => `et ${format.number(count)} de plus`,
      columns: { useCase: 'Cas d’usage', what: 'Quoi', now: 'Actuel', other: 'Ensuite', because: 'À cause de' },
      what: {
        recommendation: 'Recommandation',
        tier: 'Niveau de risque',
        level: 'Niveau de maturité',
        target: 'Niveau cible',
      },
      none: 'aucun',
      level: (level) => `Niveau ${format.number(level)}`,
      together: 'plusieurs changements ensemble',
      keep: 'Garder le pack de l’atelier',
      take: 'Prendre l’autre pack',
      comparing: 'Comparaison…',
    },
    problem: {
      title: (file) => `« ${file} » n’est pas un pack de méthode utilisable`,
      next: 'Corrigez le fichier de pack dans un éditeur de texte, ou demandez-en un nouveau à son auteur. Si seule l’empreinte diffère et que la modification est la vôtre, inscrivez l’empreinte que donne le contenu.',
      noWorkshop: {
        title: 'Ouvrez d’abord un atelier',
        sentence: 'Un pack de méthode se prend dans un atelier.',
        next: 'Ouvrez ou commencez un atelier, puis choisissez Pack de méthode dans le menu Atelier.',
      },
    },
  };
}
