import { type ReactNode, useState } from 'react';
import { useActions } from '#renderer/actions/actions-context.ts';
import { Button } from '#renderer/parts/button.tsx';
import { Icon, type IconName } from '#renderer/parts/icon.tsx';
import { Kbd } from '#renderer/parts/kbd.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { beginUseCase } from './canvas-edits.ts';

/** What to do on an empty canvas: three ways in, each with its key. */
export function EmptyCanvas() {
  const { canvas } = useMessages();
  const { empty } = canvas;
  const actions = useActions();
  const [isAsking, setAsking] = useState(false);
  return (
    <section className="empty-canvas" aria-labelledby="empty-canvas-title" data-control="">
      <h2 id="empty-canvas-title">{empty.title}</h2>
      <p className="empty-lead">{empty.lead}</p>
      <ol className="empty-ways">
        <Way
          icon="square-plus"
          title={empty.write}
          action={
            <Button kind="primary" shortcut="U" onClick={() => beginUseCase()}>
              {empty.writeAction}
            </Button>
          }
        >
          {empty.writeHow[0]} <Kbd shortcut="U" />
          {empty.writeHow[1]} <Kbd shortcut="Enter" />
          {empty.writeHow[2]} {empty.doubleClick}
        </Way>
        <Way
          icon="clipboard-paste"
          title={empty.paste}
          action={
            <Button shortcut={actions.shortcut('edit.paste')} onClick={() => actions.run('edit.paste')}>
              {empty.pasteAction}
            </Button>
          }
        >
          {empty.pasteHow}
        </Way>
        <Way
          icon="table-2"
          title={empty.import}
          action={<Button onClick={() => actions.run('file.import')}>{empty.importAction}</Button>}
        >
          {empty.importHow}
        </Way>
      </ol>
      <button type="button" className="empty-ask" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
        {empty.ask}
      </button>
      {isAsking && (
        <ol className="empty-questions">
          {empty.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      )}
    </section>
  );
}

type WayProps = {
  readonly icon: IconName;
  readonly title: string;
  readonly action: ReactNode;
  readonly children: ReactNode;
};

function Way({ icon, title, action, children }: WayProps) {
  return (
    <li>
      <Icon name={icon} />
      <div>
        <b>{title}</b>
        <p>{children}</p>
      </div>
      {action}
    </li>
  );
}
