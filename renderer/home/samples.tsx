import { openSample, sampleNames } from '#renderer/session/new-document.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { DrawnPreview } from './drawn-preview.tsx';
import { samplePreviews } from './sample-previews.ts';

/** The three complete workshops that come with the app. A sample is read only when it is opened. */
export function Samples() {
  const { home } = useMessages();
  return (
    <section aria-labelledby="home-samples">
      <h2 id="home-samples">{home.samples}</h2>
      <ul className="home-samples">
        {sampleNames.map((name) => (
          <li key={name}>
            <button type="button" className="home-sample" onClick={() => void openSample(name)}>
              <DrawnPreview preview={samplePreviews[name]} />
              <span>
                <span className="home-file">{home.sample[name].title}</span>
                <span className="small soft">{home.sample[name].text}</span>
                <span className="small quiet">{home.sample[name].line}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
