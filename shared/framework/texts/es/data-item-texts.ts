import type { DataItemId } from '../../data-checklist.ts';

/** The twelve questions about the data, in Spanish words. */
export const dataItemTexts: Readonly<Record<DataItemId, string>> = {
  D1: 'Hay ejemplos etiquetados, o un plan con presupuesto para producirlos',
  D2: 'La clase menos frecuente tiene casos suficientes',
  D3: 'La concordancia y los errores de las etiquetas se midieron y son aceptables',
  D4: 'Los datos de entrenamiento se parecen a los de producción en personas, periodo y canal',
  D5: 'Todas las variables están disponibles en producción y se calculan igual',
  D6: 'Las variables están tan actualizadas como exige la decisión',
  D7: 'El histórico abarca al menos dos ciclos completos, como temporadas o campañas',
  D8: 'Los resultados reales se conocen, y a tiempo para la monitorización',
  D9: 'La base jurídica, el consentimiento y la licencia cubren este uso, incluidas las categorías especiales',
  D10: 'Los datos tienen versiones, un responsable y un origen conocido',
  D11: 'Se analizaron las lagunas y los errores',
  D12: 'Los grupos protegidos pueden distinguirse para las pruebas de equidad',
};
