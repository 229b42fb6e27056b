import type { StatementId } from '../../maturity.ts';

/** What must be shown for each level of each area, in Spanish words. */
export const statementTexts: Readonly<Record<StatementId, string>> = {
  'training.1':
    'Una sola orden o un flujo reentrena a partir de código y datos con versiones, y produce de nuevo el mismo modelo.',
  'training.2': 'El entrenamiento se ejecuta en integración continua cuando algo cambia, y queda registrado.',
  'training.3': 'El entrenamiento arranca solo, por deriva o por calendario, y con controles de paso.',
  'deployment.1': 'El modelo empaquetado se publica a mano, siguiendo pasos escritos.',
  'deployment.2': 'El modelo que supera la validación se despliega automáticamente.',
  'deployment.3': 'Las versiones se despliegan por etapas y, en el caso normal, se promueven sin intervención humana.',
  'testing.1': 'Una prueba con datos reservados lo compara con el modelo en producción y con una referencia sencilla.',
  'testing.2': 'Las pruebas automáticas de datos, modelo e integración pueden detener una publicación.',
  'testing.3': 'Las pruebas A/B o el contraste entre campeón y aspirante están siempre en marcha.',
  'monitoring.1': 'Se vigilan la latencia, los errores y el volumen.',
  'monitoring.2': 'Se vigilan la deriva, el rendimiento y una métrica de negocio, con alertas.',
  'monitoring.3': 'Lo que se detecta pone en marcha una acción automáticamente.',
  'retraining.1': 'Los modelos se reentrenan a mano con una periodicidad conocida.',
  'retraining.2': 'El reentrenamiento es un flujo programado que valida su resultado.',
  'retraining.3': 'La deriva o la degradación ponen en marcha el reentrenamiento.',
  'rollback.1': 'La versión anterior puede restaurarse a mano.',
  'rollback.2': 'Se revierte con un clic, y antes hay un despliegue canario.',
  'rollback.3': 'Se repara solo: la reversión o la conmutación ocurren sin intervención de nadie.',
  'features.1': 'Las variables se definen en código con versiones.',
  'features.2': 'Las variables se comparten y se comprueba el desajuste entre entrenamiento y uso.',
  'features.3': 'Los controles de calidad de los datos y las cargas retroactivas se ejecutan automáticamente.',
  'governance.1': 'Una lista recoge cada modelo en producción con su responsable y su ficha.',
  'governance.2': 'Un registro guarda el linaje, y las aprobaciones que exige cada nivel de riesgo.',
  'governance.3': 'Las comprobaciones de las políticas son automáticas y la pista de auditoría está completa.',
};
