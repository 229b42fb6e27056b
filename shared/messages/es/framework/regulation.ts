import type * as english from '../../en/framework/regulation.ts';

export const disclaimer = 'Orientación para un taller, no asesoramiento jurídico.';

export const euClassTexts: typeof english.euClassTexts = {
  prohibited: 'Práctica prohibida (artículo 5)',
  'high-annex-i': 'Alto riesgo: producto del anexo I',
  'high-annex-iii': 'Alto riesgo: uso del anexo III',
  transparency: 'Obligaciones de transparencia (artículo 50)',
  minimal: 'Riesgo mínimo',
  'out-of-eu': 'Fuera de la UE',
};

export const euDateTexts: typeof english.euDateTexts = {
  'prohibitions-literacy': 'Prácticas prohibidas; medidas que fomentan la alfabetización en IA',
  'general-purpose-models': 'Obligaciones para modelos de uso general, gobernanza, la mayoría de las sanciones',
  'general-application': 'Aplicación general, incluidas las obligaciones de transparencia del artículo 50',
  'new-prohibitions-marking':
    'Dos nuevas prohibiciones (material íntimo sin consentimiento, material de abuso sexual de menores); marcas legibles por máquina para sistemas generativos anteriores',
  'older-general-purpose-models':
    'Modelos de uso general introducidos antes de agosto de 2025; espacios controlados de pruebas nacionales',
  'annex-iii': 'Obligaciones de alto riesgo para los usos del anexo III (antes, 2 de agosto de 2026)',
  'annex-i': 'Obligaciones de alto riesgo para los productos del anexo I (antes, 2 de agosto de 2027)',
  'public-authorities': 'Sistemas de alto riesgo que las autoridades públicas ya utilizan',
};

export const prohibitedPracticeTexts: typeof english.prohibitedPracticeTexts = {
  manipulation: 'Técnicas manipuladoras o subliminales que causan perjuicio',
  'exploiting-vulnerability': 'Explotación de la vulnerabilidad de las personas',
  'intimate-material': 'Material íntimo sin consentimiento',
  'child-abuse-material': 'Material de abuso sexual de menores',
  'social-scoring': 'Puntuación ciudadana',
  'crime-prediction': 'Predicción de que alguien cometerá un delito basada solo en perfiles',
  'face-scraping': 'Recopilación no selectiva de imágenes faciales',
  'emotion-at-work':
    'Reconocimiento de emociones en el trabajo o la educación, salvo por motivos médicos o de seguridad',
  'sensitive-biometrics': 'Categorización biométrica de personas por rasgos sensibles',
  'remote-identification':
    'Identificación biométrica remota en tiempo real con fines policiales, con excepciones estrictas',
};

export const annexIProductTexts: typeof english.annexIProductTexts = {
  toys: 'Juguetes',
  'recreational-craft': 'Embarcaciones de recreo',
  lifts: 'Ascensores',
  'explosive-atmospheres': 'Equipos para atmósferas explosivas',
  'radio-equipment': 'Equipos radioeléctricos',
  'pressure-equipment': 'Equipos a presión',
  cableways: 'Instalaciones de transporte por cable',
  'protective-equipment': 'Equipos de protección individual',
  'gas-appliances': 'Aparatos de gas',
  'medical-devices': 'Productos sanitarios',
  'in-vitro-diagnostics': 'Productos sanitarios para diagnóstico in vitro',
  aviation: 'Aviación',
  vehicles: 'Vehículos',
  marine: 'Equipos marinos',
  rail: 'Ferrocarril',
  machinery: 'Máquinas',
};

export const annexIIIPointTexts: typeof english.annexIIIPointTexts = {
  '1': 'Biometría',
  '2': 'Infraestructuras críticas',
  '3': 'Educación',
  '4': 'Empleo y gestión de los trabajadores',
  '5a': 'Prestaciones públicas',
  '5b': 'Solvencia de las personas (no incluye la detección del fraude financiero)',
  '5c': 'Riesgo y precio de los seguros de vida y de salud',
  '5d': 'Llamadas de emergencia y triaje',
  '6': 'Garantía del cumplimiento del Derecho',
  '7': 'Migración, asilo, fronteras',
  '8': 'Justicia y procesos democráticos',
};

export const article6ConditionTexts: typeof english.article6ConditionTexts = {
  'narrow-task': 'Realiza una tarea de procedimiento limitada',
  'improves-finished': 'Mejora lo que una persona ha terminado',
  'detects-deviation': 'Detecta desviaciones sin sustituir el juicio humano',
  preparatory: 'Prepara algo que después evalúa una persona',
};

export const highRiskDutyTexts: typeof english.highRiskDutyTexts = {
  'risk-management': 'Gestión de riesgos',
  'data-governance': 'Gobernanza de datos',
  'technical-documentation': 'Documentación técnica',
  logging: 'Conservación de registros',
  instructions: 'Instrucciones y transparencia',
  'human-oversight': 'Supervisión humana',
  'accuracy-robustness': 'Precisión, solidez y ciberseguridad',
  'quality-system': 'Sistema de gestión de la calidad',
  'deployer-duties': 'Obligaciones de quienes lo utilizan',
  'rights-assessment':
    'Evaluación de los derechos fundamentales, para organismos públicos, crédito y seguros de vida y de salud',
  conformity: 'Evaluación de la conformidad',
  registration: 'Registro',
  'post-market': 'Vigilancia poscomercialización',
  'incident-reporting': 'Notificación de incidentes',
};

export const transparencyDutyTexts: typeof english.transparencyDutyTexts = {
  'tell-people': 'Informar a las personas de que hablan con una IA (proveedor)',
  'mark-output': 'Marcar el contenido sintético de forma legible por máquina (proveedor)',
  'inform-exposed':
    'Informar a las personas expuestas al reconocimiento de emociones o a la categorización biométrica (responsable del despliegue)',
  'disclose-fakes':
    'Revelar las ultrafalsificaciones y los textos de IA sobre asuntos públicos (responsable del despliegue)',
};

export const otherFrameworkTexts: typeof english.otherFrameworkTexts = {
  'sr-26-2': {
    name: 'SR 26-2 (2026)',
    note: 'Sucesora de la SR 11-7 que cita el marco de origen, sustituida el 17 de abril de 2026. Principios no vinculantes, sobre todo para bancos con más de 30.000\u00A0millones de dólares en activos; niveles por materialidad, es decir, exposición y finalidad; la IA generativa y la agéntica quedan fuera.',
  },
  'nist-ai-rmf': { name: 'NIST AI RMF 1.0', note: 'Voluntario: gobernar, mapear, medir, gestionar.' },
  'nist-ai-600-1': { name: 'NIST AI 600-1', note: 'El perfil de IA generativa enumera doce riesgos.' },
  'iso-42001': { name: 'ISO/IEC 42001:2023', note: 'Sistema de gestión de la IA: 38 controles, nueve objetivos.' },
  'gdpr-22': {
    name: 'RGPD, artículo 22',
    note: 'Ninguna decisión basada solo en la automatización con efectos jurídicos o similares, salvo que lo permita un contrato, una ley o el consentimiento explícito; en tal caso interviene una persona, se escucha al interesado y la decisión puede impugnarse.',
  },
  'four-fifths': {
    name: 'Cociente de cuatro quintos',
    note: 'Una cifra de cribado del impacto dispar (29 CFR 1607.4(D)). La aplicación federal ha retrocedido desde el 23 de abril de 2025; el Título VII, las leyes estatales y las demandas privadas no han cambiado.',
  },
  colorado: {
    name: 'Colorado SB 26-189',
    note: 'Desde el 1 de enero de 2027: aviso, explicación de las decisiones adversas en 30 días, corrección y revisión por una persona.',
  },
};

export const nistFunctionTexts: typeof english.nistFunctionTexts = {
  govern: { name: 'Gobernar', shownBy: 'Niveles de riesgo, responsables, cadencia de revisión, comité de ética' },
  map: { name: 'Mapear', shownBy: 'Planteamiento y datos de cada caso de uso' },
  measure: { name: 'Medir', shownBy: 'Métricas de la ficha del modelo, pruebas de sesgo, deriva' },
  manage: { name: 'Gestionar', shownBy: 'Hoja de ruta, reversión, procedimientos' },
};

export const generativeRiskTexts: typeof english.generativeRiskTexts = {
  cbrn: 'Información química, biológica, radiológica y nuclear',
  confabulation: 'Confabulación',
  'dangerous-content': 'Contenido peligroso, violento o de odio',
  'data-privacy': 'Privacidad de los datos',
  environment: 'Impacto ambiental',
  'harmful-bias': 'Sesgo dañino y homogeneización',
  'human-configuration': 'Cómo colaboran las personas y la IA',
  'information-integrity': 'Integridad de la información',
  'information-security': 'Seguridad de la información',
  'intellectual-property': 'Propiedad intelectual',
  'obscene-content': 'Contenido obsceno, degradante o abusivo',
  'value-chain': 'Cadena de valor e integración de componentes',
};

export const isoObjectiveTexts: typeof english.isoObjectiveTexts = {
  'A.2': 'Políticas',
  'A.3': 'Organización interna',
  'A.4': 'Recursos',
  'A.5': 'Evaluación del impacto',
  'A.6': 'Ciclo de vida',
  'A.7': 'Datos',
  'A.8': 'Información para las partes interesadas',
  'A.9': 'Uso',
  'A.10': 'Terceros',
};
