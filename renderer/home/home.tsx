import './home.css';
import { useActions } from '#renderer/actions/actions-context.ts';
import { Mark } from '#renderer/frame/mark.tsx';
import { Button } from '#renderer/parts/button.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { figures } from '#shared/framework/figures.ts';
import { KeptWork } from './kept-work.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { Recents } from './recents.tsx';
import { Samples } from './samples.tsx';

/** The first screen: begin, go on, recover, look at a sample. */
export function Home() {
  const { common, home } = useMessages();
  const { run, shortcut } = useActions();
  return (
    <div className="home-root">
      <div className="home">
        <header className="home-side">
          <h1 className="home-name">
            <Mark />
            {common.appName}
          </h1>
          <p className="home-lead">{home.lead}</p>
          <nav className="home-actions" aria-label={home.start}>
            <Button kind="primary" icon="plus" large shortcut={shortcut('file.new')} onClick={() => run('file.new')}>
              {home.newWorkshop}
            </Button>
            <Button icon="folder-open" large shortcut={shortcut('file.open')} onClick={() => run('file.open')}>
              {home.openFile}
            </Button>
          </nav>
          <p className="small soft">{home.drop}</p>
          <span className="grow" />
          <LanguageChoice />
          <ul className="home-promises small">
            {home.promises.map(({ title, text }) => (
              <li key={title}>
                <b>{title}</b> {text}
              </li>
            ))}
          </ul>
        </header>
        <main className="home-main">
          <KeptWork />
          <Recents />
          <Samples />
          <WhyItExists />
        </main>
      </div>
    </div>
  );
}

const shownFigures = ['prototype-to-production', 'maintenance-multiple', 'data-gain', 'claims-routing'] as const;

function WhyItExists() {
  const { home, framework } = useMessages();
  const shown = figures.filter(({ id }) => shownFigures.some((shownId) => shownId === id));
  return (
    <section className="home-why" aria-labelledby="home-why">
      <h2 id="home-why">{home.why}</h2>
      <dl>
        {shown.map(({ id, attribution }) => (
          <div key={id}>
            <dt>{framework.figures[id].headline}</dt>
            <dd>
              {framework.figures[id].sentence}
              <span className="small quiet">{framework.attributions[attribution]}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="small quiet">{home.whyNote}</p>
    </section>
  );
}
