import { type SampleName, sampleNames } from '#renderer/session/sample-names.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { DrawnPreview } from './drawn-preview.tsx';
import { samplePreviews } from './sample-previews.ts';

/** The three complete workshops that come with the app. A sample is read only when it is opened. */
export function Samples() {
  const { home } = useMessages();
  const open = async (name: SampleName) => {
    const { openSample } = await import('#renderer/session/new-document.ts');
    await openSample(name);
  };
  return (
    <section aria-labelledby="home-samples">
      <h2 id="home-samples">{home.samples}</h2>
      <ul className="home-samples">
        {sampleNames.map((name) => (
          <li key={name}>
            <button type="button" className="home-sample" onClick={() => void open(name)}>
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
