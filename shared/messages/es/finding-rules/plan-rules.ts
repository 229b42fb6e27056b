import type { planRuleTexts as english } from '../../en/finding-rules/plan-rules.ts';

const ofRoom = {
  'override-without-reason': {
    name: 'Decisión contra la recomendación sin motivo',
    why: 'Al cabo de un año nadie recuerda por qué.',
    fix: 'Anote el motivo.',
  },
  'contested-decided': {
    name: 'Decidido estando en disputa',
    why: 'Una decisión tomada sobre una disputa abierta vuelve a la mesa.',
    fix: 'Fije la puntuación, o registre la discrepancia y acepte este hallazgo.',
  },
  contested: {
    name: 'En disputa',
    why: 'Los votos se dividen, así que la mediana no representa a nadie.',
    fix: 'Háblenlo y fijen un valor.',
  },
  'single-voter': {
    name: 'Decidido con un solo voto',
    why: 'Un solo voto no muestra dispersión ni descubre errores.',
    fix: 'Pida que otras personas también lo puntúen.',
  },
  'fragile-decided': {
    name: 'Decidido sobre una base frágil',
    why: 'Otros pesos u otros votos habrían llevado a otro resultado.',
    fix: 'Hablen de lo que inclina la balanza, o decidan aprender antes.',
  },
  'unscored-decided': {
    name: 'Decidido sin puntuación',
    why: 'Nadie puede decir por qué es aprendizaje automático y no algo más sencillo.',
    fix: 'Puntúelo.',
  },
  'zero-weights': {
    name: 'Todos los pesos a cero',
    why: 'Unos pesos de cero no dicen nada de lo que importa.',
    fix: 'Dé peso al menos a un criterio.',
  },
  'decision-without-owner': {
    name: 'Decisión sin responsable',
    why: 'Lo que no es de nadie no se hace.',
    fix: 'Nombre a quien se encargue de ello.',
  },
  'same-title': {
    name: 'Mismo título',
    why: 'Dos tarjetas con el mismo nombre pueden ser una idea contada dos veces.',
    fix: 'Fusiónelas, o deles títulos distintos.',
  },
};

const ofPlan = {
  'funded-without-owner': {
    name: 'Se desarrolla sin responsable',
    why: 'El dinero sin responsable se gasta sin resultado.',
    fix: 'Nombre a la persona que responde de ello.',
  },
  'requirement-not-funded': {
    name: 'Requisito sin financiación',
    why: 'No puede funcionar sin lo que requiere.',
    fix: 'Planifique también lo que requiere, o libérelo de esa necesidad.',
  },
  'requirement-unknown': {
    name: 'Requisito desconocido',
    why: 'Lo que no está en el taller ni se planifica ni se paga.',
    fix: 'Añada lo que se requiere, o quite el requisito.',
  },
  'requires-itself': {
    name: 'Se requiere a sí mismo',
    why: 'En un círculo nada puede empezar primero.',
    fix: 'Saque un requisito del círculo.',
  },
  'duplicates-counted': {
    name: 'Duplicados contados dos veces',
    why: 'El mismo beneficio no puede obtenerse dos veces.',
    fix: 'Fusione los dos, o deje uno fuera del plan.',
  },
  'requirement-without-cost': {
    name: 'Requisito sin coste',
    why: 'Una plataforma que no cuesta nada hace parecer barato todo lo que se apoya en ella.',
    fix: 'Indique su coste.',
  },
  'mandatory-blocked': {
    name: 'Obligatorio, pero imposible',
    why: 'Hasta que se resuelva no puede elegirse nada.',
    fix: 'Libérelo de lo que lo impide, o hágalo opcional.',
  },
  'mandatory-over-budget': {
    name: 'Lo obligatorio supera el presupuesto',
    why: 'Hasta que se resuelva no puede elegirse nada.',
    fix: 'Suba el presupuesto, o haga algo opcional.',
  },
  'mandatory-over-people': {
    name: 'Lo obligatorio supera a las personas',
    why: 'Hasta que se resuelva no puede elegirse nada.',
    fix: 'Busque personas, dé más plazo o haga algo opcional.',
  },
  'placed-before': {
    name: 'Situado antes de lo que requiere',
    why: 'Tendría que esperar, o desarrollarse dos veces.',
    fix: 'Sitúelo más tarde, o adelante lo que requiere.',
  },
  'placed-beyond': {
    name: 'Situado más allá del plan',
    why: 'Lo que termina después del plan no tiene dinero en él.',
    fix: 'Sitúelo antes, o alargue el plan.',
  },
  'placed-unfunded': {
    name: 'Situado, pero sin financiación',
    why: 'Un lugar en el plan promete lo que nadie paga.',
    fix: 'Hágalo obligatorio, o quítelo de la hoja de ruta.',
  },
  'too-few-people': {
    name: 'Faltan personas en un trimestre',
    why: 'El plan se retrasa desde el primer trimestre que exige más personas de las que hay.',
    fix: 'Mueva algo, o busque personas.',
  },
};

/** Rules about what the room said and decided and about the plan, in words. */
export const planRuleTexts: typeof english = { ...ofRoom, ...ofPlan };
