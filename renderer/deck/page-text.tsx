import type { PlacedPage, PlacedTag, PlacedText } from '#shared/deck/placed-page.ts';

function textOf(page: PlacedPage, at: number): string {
  const texts = page.items.filter((item): item is PlacedText => item.type === 'text' && item.tag === at);
  return texts.map(({ text }) => text).join(' ');
}

/** What a page says to those who listen: the tags of the PDF in the order of reading. Headings begin at level 3. */
export function PageText({ page }: { readonly page: PlacedPage }) {
  return (
    <div className="visually-hidden">
      {page.tags.map((tag, index) => {
        if (tag.type === 'Table' || tag.type === 'TR') return null;
        return <TagText key={`${page.id}-${String(index)}`} tag={tag} text={textOf(page, index)} />;
      })}
    </div>
  );
}

function TagText({ tag, text }: { readonly tag: PlacedTag; readonly text: string }) {
  if (tag.type === 'H1') return <h3>{text}</h3>;
  if (tag.type === 'H2') return <h4>{text}</h4>;
  return <p>{tag.alternative ?? text}</p>;
}
