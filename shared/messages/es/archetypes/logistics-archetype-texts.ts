import type { logisticsArchetypeTexts as english } from '../../en/archetypes/logistics-archetype-texts.ts';

export const logisticsArchetypeTexts: typeof english = {
  'route-optimization': {
    name: 'Optimización de rutas',
    baseline: 'Un optimizador de rutas con ventanas horarias',
    metric: 'Kilómetros y paradas con retraso frente al planificador',
    why: 'El problema es de optimización: el aprendizaje ayuda a estimar los tiempos de viaje y de parada.',
    risk: 'Planifica rutas; en la carretera deciden los conductores.',
    data: 'Direcciones, ventanas horarias y tiempos reales de parada.',
    caution: 'Los conductores conocen una entrada que el mapa no tiene.',
  },
  'arrival-time': {
    name: 'Predicción de la hora de llegada',
    baseline: 'Tiempo medio por trayecto y hora',
    metric: 'Proporción de llegadas dentro de la ventana prometida',
    why: 'Interactúan el tráfico, el clima y la manipulación, y cada viaje da una etiqueta.',
    risk: 'Una hora errónea molesta y rara vez daña.',
    data: 'Marcas de tiempo que signifiquen lo mismo en cada centro.',
    caution: 'La media no es una promesa: dé un rango.',
  },
  'autonomous-vehicles': {
    name: 'Vehículos y sistemas autónomos',
    baseline: 'Un conductor con asistencia',
    metric: 'Kilómetros entre intervenciones, por vía y clima',
    why: 'La carretera no puede escribirse como reglas, y cada segundo decide.',
    risk: 'Se mueve entre el tráfico, donde un error puede matar.',
    data: 'Escenas peligrosas poco frecuentes.',
    caution: 'Lo que queda tras el 99 por ciento es el trabajo.',
  },
  'warehouse-slotting': {
    name: 'Ubicación en almacén',
    baseline: 'Lo que más rota cerca de la salida, según el análisis ABC',
    metric: 'Pasos por línea de pedido',
    why: 'El análisis ABC consigue la mayor parte de la mejora.',
    risk: 'Mueve mercancías.',
    data: 'Recogidas por artículo y lugar.',
    caution: 'Mover la mercancía cuesta más de lo que dice el plan.',
  },
  'supplier-risk': {
    name: 'Riesgo de proveedores y de la cadena de suministro',
    baseline: 'La lista de comprobación de un comprador, con alertas de noticias',
    metric: 'Interrupciones conocidas una semana antes',
    why: 'Los fallos son pocos, y los compradores conocen a casi todos los proveedores.',
    risk: 'Informa a los compradores.',
    data: 'Muy pocos fallos de los que aprender.',
    caution: 'Una puntuación oculta lo que el comprador debe preguntar.',
  },
};
