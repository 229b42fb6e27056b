import { Checkbox } from '#renderer/parts/checkbox.tsx';
import { Segmented } from '#renderer/parts/segmented.tsx';
import { Select } from '#renderer/parts/select.tsx';
import { useMessages } from '#renderer/state/messages-context.ts';
import { type LensName, lensNames } from '#shared/canvas/lens/lens-name.ts';
import { type PicturePaper, picturePapers } from '#shared/picture/picture-colors.ts';

export type PictureLook = {
  readonly lens: LensName;
  readonly paper: PicturePaper;
  readonly isSelectionOnly: boolean;
};

type Props = {
  readonly look: PictureLook;
  /** How many things are selected on the canvas. */
  readonly selected: number;
  readonly onChange: (change: Partial<PictureLook>) => void;
};

/** In which lens the canvas is drawn, on which paper, and whether all of it. */
export function PictureOptions({ look, selected, onChange }: Props) {
  const { exports, lenses } = useMessages();
  const words = exports.dialog.picture;
  return (
    <div className="picture-options">
      <Select
        label={words.lens}
        value={look.lens}
        choices={lensNames.map((lens) => ({ value: lens, label: lenses.names[lens] }))}
        onChange={(lens) => onChange({ lens })}
      />
      <div className="field">
        <span className="field-label" aria-hidden="true">
          {words.paper}
        </span>
        <span>
          <Segmented
            label={words.paper}
            value={look.paper}
            choices={picturePapers.map((paper) => ({ value: paper, label: words.papers[paper] }))}
            onChange={(paper) => onChange({ paper })}
          />
        </span>
      </div>
      <Checkbox
        label={words.selection(selected)}
        checked={look.isSelectionOnly && selected > 0}
        disabled={selected === 0}
        onChange={(isSelectionOnly) => onChange({ isSelectionOnly })}
      />
    </div>
  );
}
