import { ChoiceField } from '#renderer/inspector/fields/choice-field.tsx';
import { Section } from '#renderer/inspector/section.tsx';
import { useEdits } from '#renderer/inspector/use-edits.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { mlTestScore } from '#shared/analysis/maturity/ml-test-score.ts';
import { type TestScoreSection, testScoreSections, testScoreTestsPerSection } from '#shared/framework/maturity.ts';
import type { UseCase, UseCaseId } from '#shared/workspace/types.ts';

type Answers = NonNullable<UseCase['maturity']['testScore']>;
type Point = Answers[TestScoreSection][number];
type Props = { readonly testScore: Answers | null; readonly id: UseCaseId };

const points = [
  { key: 'none', point: 0 },
  { key: 'half', point: 0.5 },
  { key: 'one', point: 1 },
] as const satisfies readonly { readonly key: string; readonly point: Point }[];
const nothing: readonly Point[] = Array.from({ length: testScoreTestsPerSection }, () => 0 as const);
const empty: Answers = { data: nothing, model: nothing, infrastructure: nothing, monitoring: nothing };

/** The ML Test Score of a model that is live: twenty-eight tests in four sections, the weakest of which is the score. */
export function TestScorePart({ testScore, id }: Props) {
  const { mature } = useMessages();
  const words = mature.testScore;
  const { edit, isReadOnly } = useEdits(id);
  const result = testScore === null ? null : mlTestScore(testScore);
  return (
    <Section title={words.title} aside={result === null ? undefined : words.score(result.score)} spot="testScore">
      <p className="small soft">{words.hint}</p>
      {result !== null && (
        <p aria-live="polite">
          <b>{words.score(result.score)}</b>: {words.bands[result.band]}.
        </p>
      )}
      {testScore !== null &&
        testScoreSections.map((section) => (
          <Tests
            key={section}
            section={section}
            answers={testScore[section]}
            sum={result?.sections[section] ?? 0}
            isReadOnly={isReadOnly}
            onChange={(answers) => edit.testScore({ ...testScore, [section]: answers })}
          />
        ))}
      {!isReadOnly && (
        <button type="button" className="text-button" onClick={() => edit.testScore(testScore === null ? empty : null)}>
          {testScore === null ? words.begin : words.remove}
        </button>
      )}
    </Section>
  );
}

type TestsProps = {
  readonly section: TestScoreSection;
  readonly answers: readonly Point[];
  readonly sum: number;
  readonly isReadOnly: boolean;
  readonly onChange: (answers: readonly Point[]) => void;
};

function Tests({ section, answers, sum, isReadOnly, onChange }: TestsProps) {
  const { mature, framework } = useMessages();
  const words = mature.testScore;
  const { name, tests } = framework.testScore[section];
  return (
    <details className="area">
      <summary>
        <span className="grow">{name}</span>
        <span className="small soft">{words.sum(sum)}</span>
      </summary>
      {tests.map((test, index) => (
        <div key={test} className="item">
          <ChoiceField
            label={test}
            isDisabled={isReadOnly}
            choices={points.map(({ key, point }) => ({ value: key, label: words.answers[point] }))}
            keys={{ n: 'none', h: 'half', a: 'one' }}
            value={points.find(({ point }) => point === (answers[index] ?? 0))?.key ?? null}
            onChange={(chosen) => {
              const point = points.find(({ key }) => key === chosen)?.point ?? 0;
              onChange(tests.map((_test, at) => (at === index ? point : (answers[at] ?? 0))));
            }}
          />
        </div>
      ))}
    </details>
  );
}
