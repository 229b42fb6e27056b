import type { governanceRuleTexts as english } from '../../en/finding-rules/governance-rules.ts';

const ofRisk = {
  prohibited: {
    name: 'Práctica prohibida entre los casos de uso',
    why: 'Una práctica prohibida no puede desarrollarse en absoluto, gane lo que gane.',
    fix: 'Sáquela del plan, o responda «no» a la pregunta 1 y anote por qué.',
  },
  'tier-lowered': {
    name: 'Nivel de riesgo rebajado sin rastro',
    why: 'Un nivel inferior elimina obligaciones, así que debe constar quién lo decidió, cuándo y por qué.',
    fix: 'Añada el motivo, el nombre y la fecha, o retire la rebaja.',
  },
  'manual-target': {
    name: 'Riesgo alto, objetivo manual',
    why: 'Un modelo de riesgo alto que se opera a mano y sin monitorización falla sin que nadie lo vea.',
    fix: 'Suba el objetivo al nivel 2 o más, o explique qué lo sustituye.',
  },
  'no-owner': {
    name: 'Riesgo alto sin responsable',
    why: 'Los controles y las revisiones solo se hacen donde una persona responde de ellos.',
    fix: 'Nombre a la persona que responde de ello.',
  },
  'control-gap': {
    name: 'Controles abiertos',
    why: 'Con riesgo alto o crítico, todos los controles deben estar hechos antes de publicar.',
    fix: 'Asigne a cada control abierto una persona y una fecha, y marque lo que esté hecho.',
  },
  'control-left-out': {
    name: 'Control descartado sin explicación',
    why: 'Lo primero que pregunta un auditor es qué se dejó fuera.',
    fix: 'Anote en el control por qué no procede, o vuelva a abrirlo.',
  },
  'tier-open': {
    name: 'Aprendizaje automático con preguntas de riesgo abiertas',
    why: 'Una pregunta abierta aún puede subir el nivel y, con él, lo que hay que hacer y pagar.',
    fix: 'Responda las preguntas abiertas.',
  },
  'review-unset': {
    name: 'Revisiones sin programar',
    why: 'Una revisión sin fecha no se celebra.',
    fix: 'Fije el día desde el que cuentan las revisiones, o el primer día del plan.',
  },
  'retraining-without-approval': {
    name: 'Cambio automático sin aprobación',
    why: 'Un modelo que decide sobre personas no debe cambiar sin que una persona lo apruebe.',
    fix: 'Registre un control de aprobación, o fije como objetivo el nivel 2.',
  },
  'oversight-contradicts': {
    name: 'Automático y decidido por una persona',
    why: 'De si decide una persona depende qué derechos tienen los afectados y qué excepciones caben.',
    fix: 'Cambie la respuesta a la pregunta 7 o a la pregunta 14.',
  },
};

const ofLaw = {
  'eu-open': {
    name: 'Clase según el Reglamento de IA de la UE sin determinar',
    why: 'Si se usa en la UE, de su clase se derivan obligaciones y fechas.',
    fix: 'Indique si se usa en la UE.',
  },
  'eu-high-low-tier': {
    name: 'Riesgo alto según la ley, bajo según el método',
    why: 'Los controles de un nivel inferior no cubren lo que exige la ley.',
    fix: 'Suba el nivel de riesgo, o revise la clase.',
  },
  'eu-high-without-duties': {
    name: 'Riesgo alto según la ley, obligaciones sin planificar',
    why: 'La documentación, los registros y la conformidad llevan meses y no pueden añadirse al final.',
    fix: 'Nombre a una persona y una fecha para el cumplimiento normativo.',
  },
  'exemption-impossible': {
    name: 'Excepción que no puede sostenerse',
    why: 'Una excepción que no se sostiene deja incumplidas todas las obligaciones.',
    fix: 'Retire la excepción, o corrija las respuestas sobre la elaboración de perfiles y sobre quién decide.',
  },
  'annex-point-open': {
    name: 'Punto del anexo III sin elegir',
    why: 'Lo que no se elige cuenta como riesgo mínimo, y las obligaciones de un sistema de alto riesgo pasan inadvertidas.',
    fix: 'Elija el punto, o acepte este hallazgo explicando por qué ninguno encaja.',
  },
  'annex-point-excepted': {
    name: 'Clasificado en un punto que lo exceptúa',
    why: 'La detección del fraude está exceptuada del punto 5, letra b), y los seguros que no son de vida ni de salud, de la letra c).',
    fix: 'Elija el punto que encaja, o ninguno, o corrija la respuesta a la pregunta 5.',
  },
  'no-fairness-groups': {
    name: 'Sin grupos para probar la equidad',
    why: 'La equidad solo puede probarse entre grupos que alguien haya definido antes.',
    fix: 'Defina los grupos, con cifras en cuanto las haya.',
  },
  'fairness-adverse': {
    name: 'Un grupo por debajo de cuatro quintos',
    why: 'Una tasa inferior a cuatro quintos de la más alta es el signo habitual de un impacto dispar.',
    fix: 'Investigue la causa, anote qué se hace al respecto y vuelva a medir.',
  },
  'fairness-too-few': {
    name: 'Muy pocos casos para juzgar la equidad',
    why: 'Con cifras tan pequeñas, un cociente no dice nada, ni a favor ni en contra.',
    fix: 'Espere a tener más casos, o agrupe periodos.',
  },
  'fairness-impossible': {
    name: 'Más elegidos que solicitantes',
    why: 'Una tasa superior a uno indica que un recuento está mal.',
    fix: 'Corrija los recuentos.',
  },
  'fairness-done-without-groups': {
    name: 'Equidad hecha, nada que mostrar',
    why: 'Una prueba sin cifras no la puede comprobar nadie.',
    fix: 'Añada los grupos y sus recuentos, o vuelva a abrir el control.',
  },
};

const ofDays = {
  'review-overdue': {
    name: 'Revisión vencida',
    why: 'Un nivel de riesgo sin sus revisiones es solo una etiqueta.',
    fix: 'Celebre la revisión y fije el día desde el que cuenta la siguiente.',
  },
  'audit-overdue': {
    name: 'Auditoría vencida',
    why: 'La auditoría externa anual es la base de un nivel de riesgo alto.',
    fix: 'Encargue la auditoría y fije el día desde el que cuenta la siguiente.',
  },
  'control-overdue': {
    name: 'Control vencido',
    why: 'Hasta que todos los controles estén hechos no se publica.',
    fix: 'Hágalo, o dele una nueva fecha y una nota.',
  },
  'step-overdue': {
    name: 'Próximo paso vencido',
    why: 'Lo que se retrasa en silencio vuelve a retrasarse.',
    fix: 'Hágalo, o dele una nueva fecha.',
  },
  'duties-apply': {
    name: 'Obligaciones en vigor',
    why: 'A partir de ese día no puede operarse sin cumplirlas.',
    fix: 'Cumpla las obligaciones, o retírelo del uso.',
  },
};

/** Rules about tier, law, fairness and days, in words. */
export const governanceRuleTexts: typeof english = { ...ofRisk, ...ofLaw, ...ofDays };
