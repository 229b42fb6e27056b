import { TextField } from '#renderer/inspector/fields/text-field.tsx';
import { useScoringStore } from '#renderer/inspector/scoring-store.ts';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { IconButton } from '#renderer/parts/icon-button.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useOpenWorkspace } from '#renderer/state/use-workspace.ts';
import type { CriterionResult } from '#shared/analysis/suitability/suitability-types.ts';
import { findVote } from '#shared/workspace/find-vote.ts';
import { listParticipants } from '#shared/workspace/list-participants.ts';
import type { ParticipantId, UseCase, UseCaseId } from '#shared/workspace/types.ts';
import { toVoiceValue } from './to-voice-value.ts';

type Props = {
  readonly id: UseCaseId;
  readonly useCase: UseCase;
  readonly result: CriterionResult;
  readonly voice: 'room' | ParticipantId;
};

/** The criterion in hand: its five values in full, who is scoring, and why. */
export function ChosenCriterion({ id, useCase, result, voice }: Props) {
  const { inspector, framework } = useMessages();
  const { edit, isReadOnly } = useEdits(id);
  const { name, anchors } = framework.criteria[result.id];
  const value = toVoiceValue(useCase, result, voice);
  const agreement = inspector.scores.agreement[result.agreement];
  return (
    <section className="chosen" aria-label={inspector.scores.anchorsOf(name)}>
      <div className="pane-heading">
        <h3>{name}</h3>
        <span className="small soft">
          {agreement !== '' && <b>{agreement}</b>}
          {result.interquartileRange !== null && `, ${inspector.scores.spread(result.interquartileRange)}`}
        </span>
      </div>
      <ol className="anchors">
        {([1, 2, 3, 4, 5] as const).map((each) => (
          <li key={each}>
            <button
              type="button"
              className="anchor"
              aria-pressed={value === each}
              disabled={isReadOnly}
              onClick={() => edit.score(result.id, voice, each)}
            >
              <kbd className="kbd">{each}</kbd>
              <span>{anchors[each - 1]}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="anchor"
            aria-pressed={isDontKnow(useCase, result, voice)}
            disabled={isReadOnly}
            onClick={() => edit.score(result.id, voice, null)}
          >
            <kbd className="kbd">?</kbd>
            <span>{inspector.scores.dontKnow}</span>
          </button>
        </li>
      </ol>
      <Voice voice={voice} />
      {voice === 'room' ? (
        <SettledFields id={id} useCase={useCase} result={result} />
      ) : (
        <VoteFields id={id} useCase={useCase} result={result} voice={voice} />
      )}
    </section>
  );
}

function isDontKnow(useCase: UseCase, result: CriterionResult, voice: 'room' | ParticipantId): boolean {
  return voice !== 'room' && findVote(useCase.scores[result.id], voice)?.value === null;
}

function Voice({ voice }: { readonly voice: 'room' | ParticipantId }) {
  const { inspector } = useMessages();
  const participants = listParticipants(useOpenWorkspace().content);
  const setScoring = useScoringStore((state) => state.set);
  if (participants.length === 0) return null;
  return (
    <Select
      label={inspector.scores.voice}
      value={voice}
      choices={[
        { value: 'room' as const, label: inspector.scores.room },
        ...participants.map(({ id, participant }) => ({ value: id, label: participant.name })),
      ]}
      onChange={(next) => setScoring({ voice: next })}
    />
  );
}

function SettledFields({ id, useCase, result }: Omit<Props, 'voice'>) {
  const { inspector, format } = useMessages();
  const { edit, isReadOnly } = useEdits(id);
  const settled = useCase.scores[result.id]?.settled ?? null;
  const from = result.value;
  const shift = (by: number) => {
    if (from !== null) edit.score(result.id, 'room', Math.min(5, Math.max(1, from + by)));
  };
  return (
    <>
      <div className="entry entry-line">
        <span className="entry-label grow">{inspector.scores.settledAt}</span>
        <IconButton
          icon="minus"
          label={inspector.scores.halfDown}
          disabled={isReadOnly || from === null || from <= 1}
          onClick={() => shift(-0.5)}
        />
        <b className="settled-figure">{settled === null ? '–' : format.number(settled.value, 1)}</b>
        <IconButton
          icon="plus"
          label={inspector.scores.halfUp}
          disabled={isReadOnly || from === null || from >= 5}
          onClick={() => shift(0.5)}
        />
      </div>
      {settled !== null && (
        <TextField
          label={inspector.fields.reason}
          hint={inspector.scores.reasonHint}
          lines="many"
          value={settled.reason}
          isReadOnly={isReadOnly}
          onChange={(reason) => edit.settleReason(result.id, settled.value, reason)}
        />
      )}
    </>
  );
}

const confidences = ['low', 'medium', 'high'] as const;

function VoteFields({ id, useCase, result, voice }: Omit<Props, 'voice'> & { readonly voice: ParticipantId }) {
  const { inspector } = useMessages();
  const { edit, isReadOnly } = useEdits(id);
  const vote = findVote(useCase.scores[result.id], voice);
  if (vote === undefined) return null;
  return (
    <>
      <Select
        label={inspector.scores.confidence}
        none={inspector.scores.noConfidence}
        value={vote.confidence}
        choices={confidences.map((each) => ({ value: each, label: inspector.scores.confidences[each] }))}
        onChange={(confidence) => edit.vote(result.id, voice, { ...vote, confidence })}
      />
      <TextField
        label={inspector.fields.reason}
        hint={inspector.scores.reasonHint}
        lines="many"
        value={vote.reason}
        isReadOnly={isReadOnly}
        onChange={(reason) => edit.vote(result.id, voice, { ...vote, reason })}
      />
    </>
  );
}
