import './method.css';
import { useState } from 'react';
import { Button } from '#renderer/parts/button.tsx';
import { Dialog } from '#renderer/parts/dialog.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { usePack } from '#renderer/state/use-pack.ts';
import { defaultPack } from '#shared/framework/default-pack.ts';
import { findAtPath } from '#shared/framework/packs/pack-path.ts';
import { listGroups } from './list-groups.ts';
import { MethodAbout } from './method-about.tsx';
import { type SectionId, sectionIds } from './method-entries.ts';
import { MethodSection } from './method-section.tsx';

type Shown = 'about' | SectionId;

/** The method that the open workshop is judged by: read, edited, put back, taken in and given out. */
export function MethodDialog({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const { method } = messages;
  const pack = usePack();
  const [shown, setShown] = useState<Shown>('about');
  const countChanged = (section: SectionId) =>
    listGroups(section, pack, messages)
      .flatMap(({ entries }) => entries)
      .filter(({ path }) => findAtPath(pack, path) !== findAtPath(defaultPack, path)).length;
  return (
    <Dialog
      title={method.title}
      size="full"
      onClose={onClose}
      actions={<Button onClick={onClose}>{method.close}</Button>}
    >
      <p className="soft">{method.lead}</p>
      <div className="method">
        <nav className="method-nav" aria-label={method.title}>
          {(['about', ...sectionIds] as const).map((section) => {
            const changed = section === 'about' ? 0 : countChanged(section);
            return (
              <button
                key={section}
                type="button"
                className="method-tab"
                aria-current={shown === section ? 'true' : undefined}
                onClick={() => setShown(section)}
              >
                <span>{method.sections[section]}</span>
                {changed > 0 && <span className="method-count">{method.sectionChanged(changed)}</span>}
              </button>
            );
          })}
        </nav>
        <section
          className={`method-content${shown === 'controls' || shown === 'data' ? ' method-pairs' : ''}`}
          aria-label={method.sections[shown]}
        >
          <h3>{method.sections[shown]}</h3>
          {shown === 'about' ? <MethodAbout /> : <MethodSection key={shown} id={shown} />}
        </section>
      </div>
    </Dialog>
  );
}
