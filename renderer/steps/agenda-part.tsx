import { endOf, minutesOf, totalMinutes } from '#renderer/frame/agenda-clock.ts';
import { NumberField } from '#renderer/parts/number-field.tsx';
import { TextField } from '#renderer/parts/text-field.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import { agendaUpdate } from '#shared/commands/agenda/update.ts';
import { steps as stepNames } from '#shared/workspace/schema/content.ts';
import type { AgendaItem, Step } from '#shared/workspace/types.ts';
import { Part } from './part.tsx';

const longestMinutes = 600;

function withMinutes(items: readonly AgendaItem[], step: Step, minutes: number): readonly AgendaItem[] {
  const others = items.filter((item) => item.step !== step);
  const before = items.find((item) => item.step === step) ?? { step, minutes, elasticity: 1, note: '' };
  return [...others, { ...before, minutes }].sort((a, b) => stepNames.indexOf(a.step) - stepNames.indexOf(b.step));
}

/** When it starts and how many minutes each step has. */
export function AgendaPart() {
  const { steps, common, frame } = useMessages();
  const { agenda } = useOpenWorkspace().content;
  const { run, done } = useEdit();
  const end = endOf(agenda);
  return (
    <Part title={steps.frame.agenda} hint={steps.frame.startsAtHint}>
      <div className="step-fields step-narrow">
        <TextField
          type="time"
          label={steps.frame.startsAt}
          value={agenda.startsAt ?? ''}
          onChange={(value) => run(agendaUpdate, { startsAt: value === '' ? null : value.slice(0, 5) }, 'agenda.start')}
          onDone={done}
        />
        {stepNames.map((step) => (
          <NumberField
            key={step}
            label={common.steps[step]}
            unit={steps.frame.minutes}
            kind="count"
            isRequired
            most={longestMinutes}
            value={minutesOf(agenda, step)}
            onChange={(minutes) =>
              run(agendaUpdate, { items: withMinutes(agenda.items, step, minutes ?? 0) }, `agenda.${step}`)
            }
          />
        ))}
      </div>
      <p className="small soft">
        {frame.totalMinutes(totalMinutes(agenda))} {end !== null && steps.frame.ends(end)}
      </p>
    </Part>
  );
}
