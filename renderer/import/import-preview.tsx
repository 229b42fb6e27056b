import { useMessages } from '#renderer/state/messages-context.ts';
import type { PreparedUseCase } from '#shared/exchange/build-import.ts';

type ImportPreviewProps = { readonly useCases: readonly PreparedUseCase[] };

const shown = 8;

/** The first use cases as they would be added. */
export function ImportPreview({ useCases }: ImportPreviewProps) {
  const { importDialog: texts, exchange, format } = useMessages();
  const first = useCases.slice(0, shown);
  const { fields } = exchange;
  return (
    <div className="import-section">
      <h3>{texts.preview}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="import-table" tabIndex={0} aria-label={texts.preview}>
        <table>
          <caption className="small quiet">{texts.previewCaption(first.length, useCases.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.rowNumber}</th>
              <th scope="col">{fields.title}</th>
              <th scope="col">{fields.department}</th>
              <th scope="col">{fields.owner}</th>
              <th scope="col">{fields.stage}</th>
              <th scope="col">{fields.summary}</th>
            </tr>
          </thead>
          <tbody>
            {first.map((useCase) => (
              <tr key={useCase.row}>
                <td className="import-row-number">{format.number(useCase.row)}</td>
                <th scope="row">{useCase.title}</th>
                <td>{useCase.department || texts.empty}</td>
                <td>{useCase.owner || texts.empty}</td>
                <td>{useCase.stage || texts.empty}</td>
                <td>
                  <span className="import-summary">{useCase.summary || texts.empty}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
