import type { dataItemTexts as english } from '../data-item-texts.ts';

/** The twelve questions about the data, in words. */
export const dataItemTexts: typeof english = {
  D1: 'Des exemples étiquetés existent, ou un plan financé permet de les produire',
  D2: 'La classe la plus rare compte assez de cas',
  D3: 'L’accord et les erreurs d’étiquetage ont été mesurés et sont acceptables',
  D4: 'Les données d’entraînement ressemblent à la production : personnes, période et canal',
  D5: 'Chaque variable est disponible en production, calculée de la même façon',
  D6: 'Les variables sont aussi fraîches que la décision l’exige',
  D7: 'L’historique couvre au moins deux cycles complets, tels que saisons ou campagnes',
  D8: 'Les issues réelles reviennent, et assez tôt pour la supervision',
  D9: 'Base légale, consentement et licence couvrent cet usage, catégories particulières comprises',
  D10: 'Les données sont versionnées, ont un responsable, et leur origine est connue',
  D11: 'Les lacunes et les erreurs ont été mesurées',
  D12: 'Les groupes protégés sont identifiables pour les tests d’équité',
};
