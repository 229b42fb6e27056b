import './talk-pane.css';
import { useTitles } from '#renderer/order/use-titles.ts';
import { Button } from '#renderer/parts/button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { useAnalysis } from '#renderer/state/use-analysis.ts';
import type { TalkEntry } from '#shared/analysis/group/group-types.ts';
import { useScoreStore } from './score-store.ts';

const mostShown = 12;

/** What to talk about, the most worthwhile first; a press goes there. */
export function TalkPane() {
  const { queue: words } = useMessages().score;
  const { queue } = useAnalysis().group;
  const mode = useScoreStore((store) => store.mode);
  const isAt = useIsAt();
  const go = useGoTo();
  const worthwhile = queue.filter(({ priority }) => priority > 0);
  const at = worthwhile.findIndex(isAt);
  const next = worthwhile[at + 1];
  const previous = at > 0 ? worthwhile[at - 1] : undefined;
  return (
    <section className="score-talk" aria-labelledby="score-talk">
      <h3 id="score-talk">{words.title}</h3>
      {mode === 'alone' ? (
        <p className="small soft">{words.hidden}</p>
      ) : (
        <>
          <p className="small soft">{worthwhile.length === 0 ? words.none : words.lead}</p>
          {worthwhile.length > 0 && (
            <p className="score-steps">
              <Button disabled={previous === undefined} onClick={() => previous !== undefined && go(previous)}>
                {words.previous}
              </Button>
              <Button kind="primary" disabled={next === undefined} onClick={() => next !== undefined && go(next)}>
                {words.next}
              </Button>
            </p>
          )}
          {worthwhile.length > 0 && (
            <ol className="score-queue">
              {worthwhile.slice(0, mostShown).map((entry, index) => (
                <TalkItem
                  key={`${entry.id} ${entry.criterion}`}
                  entry={entry}
                  number={index + 1}
                  most={worthwhile[0]?.priority ?? 1}
                  isAt={isAt(entry)}
                  onGo={() => go(entry)}
                />
              ))}
            </ol>
          )}
          {queue.length > worthwhile.length && (
            <p className="small soft">{words.rest(queue.length - worthwhile.length)}</p>
          )}
        </>
      )}
    </section>
  );
}

function useIsAt() {
  const useCase = useScoreStore((store) => store.useCase);
  const criterion = useScoreStore((store) => store.criterion);
  return (entry: TalkEntry) => entry.id === useCase && entry.criterion === criterion;
}

function useGoTo() {
  const set = useScoreStore((store) => store.set);
  return (entry: TalkEntry) => {
    set({ useCase: entry.id, criterion: entry.criterion });
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('.score-row[data-at] .score-digits button')?.focus(),
    );
  };
}

type ItemProps = {
  readonly entry: TalkEntry;
  readonly number: number;
  readonly most: number;
  readonly isAt: boolean;
  readonly onGo: () => void;
};

function TalkItem({ entry, number, most, isAt, onGo }: ItemProps) {
  const { format, score } = useMessages();
  const { titleOf } = useTitles();
  return (
    <li>
      <button type="button" className="score-talk-item" aria-current={isAt ? 'true' : undefined} onClick={onGo}>
        <span className="score-talk-number">{format.number(number)}</span>
        <span className="score-talk-text">
          <b>{titleOf(entry.id)}</b>
          <span className="small">
            {score.queue.why(entry.criterion, entry.lowest, entry.highest, entry.effect)}
            {', '}
            {score.queue.weight(entry.weight)}
          </span>
        </span>
        <span className="score-talk-bar" aria-hidden="true">
          <span style={{ width: `${Math.round((100 * entry.priority) / most)}%` }} />
        </span>
      </button>
    </li>
  );
}
