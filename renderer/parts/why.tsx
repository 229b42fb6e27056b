import { useMessages } from '#renderer/state/messages-context.ts';
import type { Why } from '#shared/analysis/why/why.ts';
import './why.css';

type Props = {
  /** What is asked: "Why is it worth this?" */
  readonly title: string;
  readonly why: Why;
};

/** An explanation, folded under its question: each sentence with what it rests on below it, defaults marked. */
export function WhyTree({ title, why }: Props) {
  return (
    <details className="why">
      <summary>{title}</summary>
      <ul>
        <Step why={why} />
      </ul>
    </details>
  );
}

function Step({ why }: { readonly why: Why }) {
  const { reasons, common } = useMessages();
  const sentence = reasons.explain(why.reason);
  return (
    <li>
      {sentence}
      {why.isDefault && (
        <>
          {' '}
          <span className="default-mark">{common.default}</span>
        </>
      )}
      {why.from.length > 0 && (
        <ul>
          {why.from.map((each) => (
            <Step key={each.reason.id + reasons.explain(each.reason)} why={each} />
          ))}
        </ul>
      )}
    </li>
  );
}
