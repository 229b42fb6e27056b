import type { valueRuleTexts as english } from '../../en/finding-rules/value-rules.ts';

const ofValue = {
  'no-baseline': {
    name: 'Sin solución más sencilla',
    why: 'Lo que vale el aprendizaje automático solo se ve frente a la solución más sencilla que bastaría.',
    fix: 'Añada la solución más sencilla, con su acierto y su coste.',
  },
  'no-good-enough': {
    name: 'Aún no se sabe qué es suficiente',
    why: 'Sin una meta que venga del negocio, el acierto nunca es suficiente.',
    fix: 'Acuerden qué es suficiente, y por qué, antes de mirar el modelo.',
  },
  'accuracy-beyond-need': {
    name: 'Más acierto del necesario, con pérdidas',
    why: 'Los puntos que superan lo suficiente tienen que ganar lo que cuestan.',
    fix: 'Elija la solución más sencilla que sea suficiente, o muestre qué ganan los puntos adicionales.',
  },
  'ml-costs-more': {
    name: 'Aprendizaje automático con pérdidas',
    why: 'Aquí gana más la solución más sencilla.',
    fix: 'Siga la recomendación, o corrija costes y beneficios.',
  },
  'loses-money': {
    name: 'Se desarrolla con pérdidas',
    why: 'Quien lo paga debe saber que no se amortiza.',
    fix: 'Sáquelo, redúzcalo, o acepte este hallazgo diciendo para qué sirve.',
  },
  'probably-loses': {
    name: 'Más probable perder que ganar',
    why: 'Las cifras más probables ocultan que el rango cae del lado de las pérdidas.',
    fix: 'Acote primero el dato más incierto, con un piloto.',
  },
  'counts-twice': {
    name: 'La misma pérdida contada dos veces',
    why: 'Una omisión que cuesta lo que gana una detección es un solo importe; contar ambos duplica el valor.',
    fix: 'Ponga a cero uno de los dos.',
  },
  'value-contradicts': {
    name: 'Cifras que se contradicen',
    why: 'Un valor no puede ser correcto mientras sus datos discrepan.',
    fix: 'Corrija la cifra errónea.',
  },
  'no-upkeep': {
    name: 'Sin mantenimiento',
    why: 'Mantener un modelo cuesta varias veces lo que cuesta desarrollarlo.',
    fix: 'Indique su coste de operación, o el múltiplo de mantenimiento.',
  },
  'no-range': {
    name: 'Sin rangos',
    why: 'Una sola cifra parece segura, y nadie lo está.',
    fix: 'Indique el valor más bajo y el más alto de lo que más importa.',
  },
};

const ofData = {
  'data-first-as-ml': {
    name: 'Planificado antes que sus datos',
    why: 'Un modelo no puede suplir los datos que no existen.',
    fix: 'Planifique el trabajo de datos y vuelva a decidir cuando esté hecho.',
  },
  'features-not-served': {
    name: 'Faltan variables en producción',
    why: 'Aquello de lo que aprendió el modelo debe estar ahí, y ser lo mismo, cuando decide.',
    fix: 'Prescinda de esas variables, o haga que estén disponibles.',
  },
  'no-legal-basis': {
    name: 'Sin base jurídica',
    why: 'Sin base jurídica no pueden usarse los datos, por buenos que sean.',
    fix: 'Resuelva primero la base jurídica, o use otros datos.',
  },
  'data-insufficient': {
    name: 'Datos insuficientes',
    why: 'La mayoría de los fracasos de los modelos son fracasos de los datos.',
    fix: 'Haga primero las tareas de datos.',
  },
  'labels-disagree': {
    name: 'Etiquetas sin concordancia',
    why: 'Un modelo no puede estar más seguro que las personas que le enseñaron.',
    fix: 'Escriba una guía, etiquete una muestra dos veces y vuelva a medir.',
  },
  'data-contradicts': {
    name: 'Cifras y respuestas sobre los datos no concuerdan',
    why: 'O la respuesta o la cifra está mal.',
    fix: 'Corrija la que sea errónea.',
  },
};

const ofOperations = {
  'availability-above-sources': {
    name: 'Más disponible que sus fuentes',
    why: 'Ningún servicio funciona más tiempo que todo lo que necesita.',
    fix: 'Baje el objetivo, mejore las fuentes o sirva sin ellas.',
  },
  'no-time-left': {
    name: 'No queda tiempo para el modelo',
    why: 'Una respuesta que llega tarde no es una respuesta.',
    fix: 'Dé más tiempo, o recupere menos datos.',
  },
  'operations-contradict': {
    name: 'Datos de operación que no encajan',
    why: 'Lo que no encaja sobre el papel falla en producción.',
    fix: 'Corrija el dato erróneo.',
  },
  'hybrid-without-guardrail': {
    name: 'Híbrido sin salvaguarda',
    why: 'Un híbrido solo es seguro porque las reglas toman el relevo donde falla el modelo.',
    fix: 'Escriba las reglas que lo acotan y qué rige cuando falla.',
  },
  'no-fallback': {
    name: 'Sin plan de contingencia',
    why: 'Todo modelo falla algún día y, con riesgo alto, alguien resulta perjudicado.',
    fix: 'Escriba qué ocurre cuando falla.',
  },
  'operations-unknown': {
    name: 'Se desarrolla sin saber cómo operará',
    why: 'La latencia, la carga y la disponibilidad deciden qué se desarrolla, así que van primero.',
    fix: 'Complete los datos de operación.',
  },
};

/** Rules about value, data and operations, in words. */
export const valueRuleTexts: typeof english = { ...ofValue, ...ofData, ...ofOperations };
