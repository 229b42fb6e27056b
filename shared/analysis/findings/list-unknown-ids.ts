import type { Pack } from '#shared/framework/pack.ts';
import type { Content } from '#shared/workspace/types.ts';

function* unknown(answers: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): Generator<string> {
  for (const id of Object.keys(answers)) if (!known.has(id)) yield id;
}

/** Ids in answers that the method does not know, each once in the order in which they are met; such answers count for nothing. */
export function listUnknownIds(content: Content, pack: Pack): readonly string[] {
  const questions = new Set<string>(pack.riskQuestions.map(({ id }) => id));
  const controls = new Set<string>(pack.controls.map(({ id }) => id));
  const items = new Set<string>(pack.dataChecklist.map(({ id }) => id));
  const statements = new Set<string>(pack.maturityAreas.flatMap((area) => area.statements));
  const practices = new Set<string>(pack.components.flatMap((component) => component.practices));
  const components = new Set<string>(pack.components.map(({ id }) => id));
  const graded = new Set<string>([
    ...pack.pitfalls.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
    ...pack.patterns.flatMap(({ signals }) => signals.map(({ id }) => id)),
  ]);
  const found = new Set<string>();
  const collect = (answers: Readonly<Record<string, unknown>>, known: ReadonlySet<string>) => {
    for (const id of unknown(answers, known)) found.add(id);
  };
  for (const id of content.useCaseOrder) {
    const useCase = content.useCases[id];
    if (useCase === undefined) continue;
    collect(useCase.risk.answers, questions);
    collect(useCase.risk.controls, controls);
    collect(useCase.data.checklist, items);
    collect(useCase.maturity.statements, statements);
  }
  collect(content.maturity.statements, statements);
  collect(content.practices, practices);
  collect(content.components, components);
  collect(content.diagnosis, graded);
  return [...found];
}
