import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseWorkspace } from '#shared/workspace/parse-workspace.ts';
import { doOverlap, isCenteredIn, toCardRectangle } from '#shared/workspace/place.ts';
import type { Workspace } from '#shared/workspace/types.ts';
import { createFolder, findInventory, runSextant } from './run-sextant.ts';

const ideas =
  'Idea;Owner;Department;Color\nClaims routing;Ada;Claims;blue\nCHURN FOR BROKERS;;Sales;\n;nobody;;\nclaims  routing;Bo;Claims;red\n';

function createIdeas(text: string | Uint8Array = ideas): string {
  const folder = createFolder();
  writeFileSync(join(folder, 'ideas.csv'), text);
  return folder;
}

function readWorkspace(path: string): Workspace {
  const parsed = parseWorkspace(readFileSync(path, 'utf8'));
  if (!parsed.ok) throw new Error(`not valid: ${JSON.stringify(parsed.error)}`);
  return parsed.value.workspace;
}

function listUseCases({ content }: Workspace) {
  return content.useCaseOrder.flatMap((id) => content.useCases[id] ?? []);
}

describe('import', () => {
  test('makes a workspace of a list, keeps what has no place, and warns row by row', async () => {
    const folder = createIdeas();
    const ran = await runSextant(folder, 'import', 'ideas.csv', '-o', 'new.sextant', '--organization', 'Halden');
    expect(ran.exitCode).toBe(0);
    expect(ran.stdout).toContain('new.sextant: 3 use cases from 4 rows');
    expect(ran.stdout).toContain('title from “Idea”');
    expect(ran.stderr.trim().split('\n')).toEqual([
      'warning: Row 4 has no title and was left out.',
      'warning: Row 5 has the same title as row 2: “claims routing”.',
      expect.stringContaining('1 title is in capitals; --titles sentence'),
    ]);
    const workspace = readWorkspace(join(folder, 'new.sextant'));
    expect(workspace.content.workshop).toMatchObject({ title: 'ideas', organization: 'Halden' });
    expect(listUseCases(workspace)).toMatchObject([
      { number: 1, title: 'Claims routing', owner: 'Ada', department: 'Claims', source: { Color: 'blue' } },
      { number: 2, title: 'CHURN FOR BROKERS', department: 'Sales', source: {} },
      { number: 3, title: 'claims routing', owner: 'Bo', source: { Color: 'red' } },
    ]);
    expect(
      Object.values(workspace.content.zones)
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Claims', 'Sales']);
  });

  test('takes the columns that --map names, writes sentence case when asked, and filters by --where', async () => {
    const folder = createIdeas();
    const ran = await runSextant(
      folder,
      ...['import', 'ideas.csv', '-o', 'new.sextant', '--map', 'owner=Color', '--map', 'department='],
      ...['--where', 'department=s*', '--where', 'idea=*brokers', '--titles', 'sentence', '--title', 'Brokers'],
    );
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
    const workspace = readWorkspace(join(folder, 'new.sextant'));
    expect(workspace.content.workshop.title).toBe('Brokers');
    expect(listUseCases(workspace)).toMatchObject([
      { title: 'Churn for brokers', owner: '', department: '', source: { Department: 'Sales' } },
    ]);
  });

  test('keeps the numbers that a list gives, once each', async () => {
    const folder = createIdeas('No.,Title\n7,A\n7,B\nx,C\n2,D\n');
    expect((await runSextant(folder, 'import', 'ideas.csv', '-o', 'new.sextant')).exitCode).toBe(0);
    const useCases = listUseCases(readWorkspace(join(folder, 'new.sextant')));
    expect(useCases.map(({ title, number }) => [title, number])).toEqual([
      ['A', 7],
      ['B', 8],
      ['C', 9],
      ['D', 2],
    ]);
    expect(useCases[2]?.source).toEqual({ 'No.': 'x' });
  });

  test('reads windows-1252 and says that it guessed', async () => {
    const folder = createIdeas(Buffer.from('Title,Owner\nCafé finder,René\n', 'latin1'));
    const ran = await runSextant(folder, 'import', 'ideas.csv', '-o', 'new.sextant');
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).toContain('windows-1252');
    expect(listUseCases(readWorkspace(join(folder, 'new.sextant')))).toMatchObject([{ title: 'Café finder' }]);
  });

  test('leaves out a row with a cell that is too long, and names it', async () => {
    const folder = createIdeas(`Title,Summary\n${'x'.repeat(301)},a\nB,${'y'.repeat(20_001)}\nC,c\n`);
    const ran = await runSextant(folder, 'import', 'ideas.csv', '-o', 'new.sextant');
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).toMatch(/Row 2 was left out: “Title” has 301 characters, and there is room for 300/);
    expect(ran.stderr).toMatch(/Row 3 was left out: “Summary” has 20,001 characters, and there is room for 20,000/);
    expect(listUseCases(readWorkspace(join(folder, 'new.sextant')))).toHaveLength(1);
  });

  test.each([
    [
      'no title column',
      'Foo,Bar\na,b\n',
      [],
      /No column is recognized as the title.*“Foo” and “Bar”.*--map title="Foo"/,
    ],
    ['an unknown column to map', ideas, ['--map', 'title=Nope'], /names a column “Nope” that is not there.*“Idea”/],
    ['an unknown column to filter', ideas, ['--where', 'Nope=1'], /names a column “Nope” that is not there/],
    [
      'a value that stands in another column',
      ideas,
      ['--where', 'Owner=claims'],
      /No row matches --where "Owner=claims".*“Department”: try --where "Department=claims"/,
    ],
    ['a value that stands nowhere', ideas, ['--where', 'Owner=Zoe'], /In “Owner” stand .*“Ada”/],
    [
      'filters that exclude each other',
      ideas,
      ['--where', 'Owner=Ada', '--where', 'Department=Sales'],
      /matches all of/,
    ],
    ['no rows', 'Title,Owner\n', [], /no rows under them/],
    ['nothing at all', '', [], /holds no rows/],
    ['only rows without a title', 'Title,Owner\n,a\n', [], /No use case is left. Row 2 has no title/],
    ['an open quotation mark', 'Title,Owner\nA,"b\n', [], /quotation mark that opens in row 2/],
    ['a workbook', 'PK\u0003\u0004rest', [], /spreadsheet workbook. Save it as CSV/],
  ])('refuses %s in one line and writes nothing', async (_, text, options, complaint) => {
    const folder = createIdeas(text);
    const ran = await runSextant(folder, 'import', 'ideas.csv', '-o', 'new.sextant', ...options);
    expect(ran).toMatchObject({ exitCode: 1, stdout: '' });
    expect(ran.stderr).toMatch(complaint);
    expect(ran.stderr).toMatch(/^sextant: ideas\.csv: .*\n$/);
    expect(readdirSync(folder)).toEqual(['ideas.csv']);
  });

  test.each([
    ['a missing list', ['none.csv', '-o', 'new.sextant'], /none\.csv: There is no such file/],
    ['a folder as list', ['folder', '-o', 'new.sextant'], /folder: It is a folder/],
    ['a folder as output', ['ideas.csv', '-o', 'folder'], /folder: It is a folder/],
    ['a missing output folder', ['ideas.csv', '-o', 'none/new.sextant'], /The folder “none” does not exist/],
    ['a file as output folder', ['ideas.csv', '-o', 'ideas.csv/new.sextant'], /does not exist/],
    ['the list as output', ['ideas.csv', '-o', './folder/../ideas.csv', '--force'], /the file that is read from/],
  ])('refuses %s and writes nothing', async (_, args, complaint) => {
    const folder = createIdeas();
    mkdirSync(join(folder, 'folder'));
    const ran = await runSextant(folder, 'import', ...args);
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toMatch(complaint);
    expect(readdirSync(folder).sort()).toEqual(['folder', 'ideas.csv']);
    expect(readFileSync(join(folder, 'ideas.csv'), 'utf8')).toBe(ideas);
  });

  test('replaces an existing file only with --force', async () => {
    const folder = createIdeas();
    writeFileSync(join(folder, 'new.sextant'), 'mine');
    const refused = await runSextant(folder, 'import', 'ideas.csv', '-o', 'new.sextant');
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain('--force');
    expect(readFileSync(join(folder, 'new.sextant'), 'utf8')).toBe('mine');
    expect((await runSextant(folder, 'import', 'ideas.csv', '-o', 'new.sextant', '--force')).exitCode).toBe(0);
    expect(listUseCases(readWorkspace(join(folder, 'new.sextant')))).toHaveLength(3);
  });

  test.each([
    ['no list', ['-o', 'new.sextant'], /No file was named/],
    ['two lists', ['a.csv', 'b.csv', '-o', 'new.sextant'], /One file is expected, and 2 were named/],
    ['no output', ['ideas.csv'], /add -o FILE/],
    ['an output without a value', ['ideas.csv', '-o'], /-o needs a value/],
    ['an unknown option', ['ideas.csv', '--frob'], /There is no option --frob/],
    ['a flag with a value', ['ideas.csv', '--force=yes'], /--force takes no value/],
    ['a mapping of another form', ['ideas.csv', '-o', 'x', '--map', 'title'], /is not of the form FIELD="Column"/],
    ['an unknown field', ['ideas.csv', '-o', 'x', '--map', 'cost=Color'], /knows no field “cost”/],
    ['a filter of another form', ['ideas.csv', '-o', 'x', '--where', 'Sales'], /is not of the form "Column=Value"/],
    ['an unknown case', ['ideas.csv', '-o', 'x', '--titles', 'upper'], /knows no “upper”/],
  ])('names wrong usage: %s', async (_, args, complaint) => {
    const folder = createIdeas();
    const ran = await runSextant(folder, 'import', ...args);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toMatch(complaint);
    expect(ran.stderr).toMatch(/^sextant: .*See “sextant import --help”\.\n$/);
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});

const inventory = findInventory();
if (inventory === null) console.log('skipped: no shared data');

describe.skipIf(inventory === null)('import of a real inventory', () => {
  test.each([
    [['--where', 'Department=Department of Labor'], 18],
    [['--where', 'Department=Department of Agriculture'], 39],
    [[], 710],
  ])('%j gives %i use cases in zones, none over another', async (options, count) => {
    const folder = createFolder();
    const ran = await runSextant(folder, 'import', inventory ?? '', '-o', 'new.sextant', ...options);
    expect(ran.exitCode).toBe(0);
    const { content, layout } = readWorkspace(join(folder, 'new.sextant'));
    expect(content.useCaseOrder).toHaveLength(count);
    const cards = content.useCaseOrder.map((id) => toCardRectangle(layout.cards[id] ?? [0, 0]));
    for (const [index, card] of cards.entries()) {
      expect(cards.slice(index + 1).some((other) => doOverlap(card, other))).toBe(false);
    }
    for (const [index, id] of content.useCaseOrder.entries()) {
      const card = cards[index] ?? [0, 0, 0, 0];
      const around = Object.entries(layout.zones).filter(([, zone]) => isCenteredIn(card, zone));
      const titles = around.map(([zoneId]) => Object.entries(content.zones).find(([key]) => key === zoneId)?.[1].title);
      expect(titles).toEqual([content.useCases[id]?.department]);
    }
  });

  test('says where the value stands when a filter names the wrong column', async () => {
    const folder = createFolder();
    const args = ['-o', 'new.sextant', '--where', 'Agency=Department of Labor'];
    const ran = await runSextant(folder, 'import', inventory ?? '', ...args);
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toContain('try --where "Department=Department of Labor"');
    expect(readdirSync(folder)).toEqual([]);
  });
});
