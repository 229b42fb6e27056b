import { NumberField } from '#renderer/parts/number-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { teamUpdate } from '#shared/commands/team/update.ts';
import type { Content } from '#shared/workspace/types.ts';

type Fact = keyof Content['team'];

const facts = [
  'modelsBuilt',
  'modelsLive',
  'mlTeams',
  'separateStacks',
  'dataScientists',
  'mlEngineers',
] as const satisfies readonly Fact[];
/** A part, by the whole that it cannot exceed. */
const parts: Readonly<Partial<Record<Fact, Fact>>> = { modelsLive: 'modelsBuilt', separateStacks: 'mlTeams' };

/** The few figures about teams and models from which the app itself grades. */
export function DiagnosisFigures() {
  const { diagnosis: words } = useMessages();
  const { team } = useOpenWorkspace().content;
  const { run, isReadOnly } = useEdit();
  const isTooMuch = (fact: Fact) => {
    const whole = parts[fact] === undefined ? null : team[parts[fact]];
    const part = team[fact];
    return whole !== null && part !== null && part > whole;
  };
  return (
    <section className="diagnosis-figures" aria-label={words.figures}>
      <h3>{words.figures}</h3>
      <div>
        {facts.map((fact) => (
          <NumberField
            key={fact}
            kind="count"
            isWhole
            label={words.facts[fact]}
            hint={isTooMuch(fact) ? words.moreThanAll : undefined}
            value={team[fact]}
            isReadOnly={isReadOnly}
            onChange={(value) => run(teamUpdate, { [fact]: value }, `team.${fact}`)}
          />
        ))}
      </div>
    </section>
  );
}
