import type { Format } from '../format.ts';

type Identity = { readonly id: string; readonly version: string; readonly hash: string };

export const packHelp = `sextant pack FILE [-o OUT.sextantpack] [--force]
       sextant pack WORKSPACE --compare OTHER
       sextant pack WORKSPACE --take OTHER -o NEW.sextant [--force]

Says which method pack a file holds: a pack file its own, a workspace the one that it is judged by. A pack that is not
whole is refused, with the path of every value that is not valid.

  -o, --output FILE    writes that pack as a pack file; with --take, where the new workspace goes
  --compare OTHER      says what would change under the pack in OTHER (a pack file or a workspace), use case by use
                       case, and which part of the method makes the difference
  --take OTHER         writes the workspace judged by the pack in OTHER; scores and answers stay as they are
  --force              replaces a file that is already there

Exit codes: 0 done, 1 the input is at fault and nothing was written, 2 wrong usage.
`;

/** What the command line says about method packs. */
export function commandLinePack(format: Format) {
  const name = ({ id, version, hash }: Identity) => `${id} ${version} (${hash})`;
  return {
    line: (pack: Identity) => `Method pack ${name(pack)}.`,
    differs: (count: number, shipped: Identity) =>
      count === 0
        ? 'Every value and text is as the app ships it.'
        : `${format.number(count)} ${format.plural(count, { one: 'value or text differs', other: 'values or texts differ' })} from ${name(shipped)}, which ships with the app.`,
    written: (path: string, pack: Identity) => `${path}: wrote method pack ${name(pack)}.`,
    taken: (path: string, pack: Identity) => `${path}: wrote the workspace, judged by ${name(pack)}.`,
    about: (number: number, title: string) => `${format.number(number)} ${title}`,
    change: (what: string, before: string, after: string, because: string) =>
      `${what}: ${before} → ${after}, because of: ${because}`,
    notWorkspace: 'It is a pack file. Name a workspace first, and the pack file as the other.',
    oneOf: 'Choose --compare or --take, not both.',
  };
}
