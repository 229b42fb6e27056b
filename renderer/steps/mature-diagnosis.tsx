import './mature-diagnosis.css';
import { ChoiceField } from '#renderer/inspector/fields/choice-field.tsx';
import { WhyTree } from '#renderer/parts/why.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import { useEdit } from '#renderer/state/use-edit.ts';
import type { Graded, PatternResult, PitfallResult } from '#shared/analysis/diagnosis/diagnosis-types.ts';
import { explainPattern, explainPitfall } from '#shared/analysis/diagnosis/explain-diagnosis.ts';
import { diagnosisAnswer } from '#shared/commands/diagnosis/answer.ts';
import type { Grade } from '#shared/workspace/types.ts';
import { DiagnosisFigures } from './diagnosis-figures.tsx';
import { usePatternSentence } from './use-pattern-sentence.ts';

/** What the workspace shows and the room answers of the five pitfalls and the three patterns. */
export function MatureDiagnosis() {
  const { diagnosis: words } = useMessages();
  const { diagnosis } = useAnalysis();
  const sentence = usePatternSentence();
  return (
    <div className="mature-scroll diagnosis">
      <DiagnosisFigures />
      <h3 className="diagnosis-heading">{words.pitfalls}</h3>
      {diagnosis.pitfalls.map((pitfall) => (
        <Pitfall key={pitfall.id} pitfall={pitfall} />
      ))}
      <h3 className="diagnosis-heading">{words.patterns}</h3>
      <p className="diagnosis-decision" role="status">
        {sentence}
      </p>
      <div className="diagnosis-why">
        <WhyTree title={words.whyPattern} why={explainPattern(diagnosis)} />
      </div>
      {diagnosis.patterns.map((pattern) => (
        <Pattern key={pattern.id} pattern={pattern} />
      ))}
    </div>
  );
}

function Pitfall({ pitfall }: { readonly pitfall: PitfallResult }) {
  const { diagnosis: words, framework } = useMessages();
  const { name, symptom, prevention } = framework.pitfalls[pitfall.id];
  const most = pitfall.contributors.slice(0, 2).map((id) => framework.indicators[id]);
  return (
    <section className="diagnosis-row" aria-label={name}>
      <header>
        <h4>{name}</h4>
        <p className={`diagnosis-status diagnosis-${pitfall.status}`}>
          {words.statuses[pitfall.status]}
          {pitfall.score !== null && <span className="small soft"> {words.score(pitfall.score)}</span>}
        </p>
        <p className="small soft">{symptom}</p>
        {most.length > 0 && <p className="small">{words.because(most)}</p>}
        <p className="small">
          <b>{words.prevention}: </b>
          {prevention}
        </p>
        <WhyTree title={words.whyPitfall} why={explainPitfall(pitfall)} />
      </header>
      <Answers graded={pitfall.indicators} textOf={(id) => framework.indicators[id]} />
    </section>
  );
}

function Pattern({ pattern }: { readonly pattern: PatternResult }) {
  const { diagnosis: words, framework, common } = useMessages();
  const { name, bestFor } = framework.patterns[pattern.id];
  return (
    <section className="diagnosis-row" aria-label={name}>
      <header>
        <h4>{name}</h4>
        <p className="diagnosis-status">{pattern.score === null ? common.unknown : words.score(pattern.score)}</p>
        <p className="small soft">{bestFor}</p>
        <h5 className="small">{words.keyParts}</h5>
        <ul className="diagnosis-parts small">
          {pattern.parts.map(({ id, state }) => (
            <li key={id}>
              {framework.patternParts[id]}
              <span className={state === 'missing' ? 'diagnosis-missing' : 'soft'}> {words.parts[state]}</span>
            </li>
          ))}
        </ul>
      </header>
      <Answers graded={pattern.signals} textOf={(id) => framework.patternSignals[id]} />
    </section>
  );
}

const grades = { no: 0, partly: 1, yes: 2 } as const satisfies Readonly<Record<string, Grade>>;
type Answer = keyof typeof grades;
const choices: readonly Answer[] = ['no', 'partly', 'yes'];

type AnswersProps<Id extends string> = {
  readonly graded: readonly Graded<Id>[];
  readonly textOf: (id: Id) => string;
};

function Answers<Id extends string>({ graded, textOf }: AnswersProps<Id>) {
  const { diagnosis: words } = useMessages();
  const { run, isReadOnly } = useEdit();
  return (
    <ul className="diagnosis-answers">
      {graded.map(({ id, weight, answer, source }) => (
        <li key={id}>
          <p>
            {textOf(id)} <span className="small quiet">{words.weight(weight)}</span>
          </p>
          <ChoiceField
            label={words.answerOf(textOf(id))}
            isLabelHidden
            isDisabled={isReadOnly}
            value={choices.find((choice) => grades[choice] === answer) ?? null}
            choices={choices.map((choice) => ({ value: choice, label: words.answers[choice] }))}
            keys={{ n: 'no', p: 'partly', y: 'yes' }}
            onChange={(choice) =>
              run(diagnosisAnswer, { indicator: id, answer: choice === null ? null : grades[choice] })
            }
          />
          <span className="small soft diagnosis-source">
            {source === 'computed' ? words.computed : source === 'given' ? words.overruled : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}
