import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFolder, runSextant, spawnSextant } from './run-sextant.ts';

/** A folder with the workspace `a.sextant` of two use cases. */
async function createWorkspace(
  list = 'Title,Department\nClaims routing,Claims\n=HYPERLINK("x"),Sales\n',
): Promise<string> {
  const folder = createFolder();
  writeFileSync(join(folder, 'list.csv'), list);
  expect((await runSextant(folder, 'import', 'list.csv', '-o', 'a.sextant')).exitCode).toBe(0);
  return folder;
}

function rewrite(folder: string, change: (text: string) => string): void {
  const path = join(folder, 'a.sextant');
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

describe('the command line', () => {
  test.each(['--help', '-h', 'help'])('%s tells the commands and exit codes', async (argument) => {
    const ran = await runSextant(createFolder(), argument);
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
    for (const word of ['check', 'analyze', 'deck', 'import', 'export', 'Exit codes'])
      expect(ran.stdout).toContain(word);
  });

  test.each(['check', 'analyze', 'deck', 'import', 'export'])('%s --help tells its usage', async (command) => {
    const ran = await runSextant(createFolder(), command, '--help');
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
    expect(ran.stdout).toMatch(new RegExp(`^sextant ${command} `));
    expect(ran.stdout).toContain('Exit codes:');
  });

  test('--version names the version', async () => {
    expect((await runSextant(createFolder(), '--version')).stdout).toMatch(/^Sextant \d+\.\d+\.\d+\n$/);
  });

  test.each([
    [[], /No command was given/],
    [['frobnicate'], /There is no command “frobnicate”/],
    [['--frob'], /There is no option --frob/],
    [['check'], /No file was named/],
    [['analyze'], /No file was named/],
    [['check', ''], /^sextant: No file was named/],
    [['import', '', '-o', 'x'], /No file was named/],
    [['deck', 'a.sextant'], /add -o FILE/],
    [['deck', 'a.sextant', '-o', 'x', '--audience', 'press'], /“press” is no audience.*board/],
    [['deck', 'a.sextant', '-o', 'x', '--date', '2026-02-30'], /“2026-02-30” is no date/],
    [['deck', 'a.sextant', '-o', 'x', '--to', 'docx'], /“docx” cannot be written; choose one of pdf and pptx/],
    [['export', 'a.sextant', '-o', 'x'], /add --to with one of pptx, svg, csv, tables, model-cards, and ics/],
    [['export', 'a.sextant', '-o', 'x', '--to', 'svg', '--lens', 'fish'], /“fish” is no lens.*rules-ml/],
    [['export', 'a.sextant', '-o', 'x', '--to', 'svg', '--paper', 'red'], /“red” is no paper.*dark/],
    [['export', 'a.sextant', '-o', 'x', '--to', 'docx'], /“docx” cannot be written/],
  ])('%j is wrong usage', async (args, complaint) => {
    const ran = await runSextant(createFolder(), ...args);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toMatch(complaint);
    expect(ran.stderr).toMatch(/--help”\.\n$/);
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('every command that reads a workspace', () => {
  const commands = [
    ['check'],
    ['analyze'],
    ['analyze', '--json'],
    ['deck', '-o', 'out'],
    ['export', '--to', 'csv', '-o', 'out'],
  ];
  const faults: readonly [string, (text: string) => string, RegExp][] = [
    ['not JSON', () => '{ "type": ', /a\.sextant: It is not a workspace: at line 1, column \d+/],
    ['foreign JSON', () => '{ "type": "excalidraw" }', /a\.sextant: It is a “excalidraw” file/],
    [
      'a newer version',
      (text) =>
        text
          .replace(/"formatVersion": \d+/, '"formatVersion": 99')
          .replace(/"minReaderVersion": \d+/, '"minReaderVersion": 99'),
      /a\.sextant: A later version wrote it .*version 99/,
    ],
    [
      'a bad field',
      (text) => text.replace('"round": 1', '"round": "one"'),
      /a\.sextant: .*content\.round must be a number, and a text stands there/,
    ],
  ];
  for (const [name, change, complaint] of faults) {
    test(`says what is at fault: ${name}`, async () => {
      const folder = await createWorkspace();
      rewrite(folder, change);
      const before = readdirSync(folder);
      for (const [command = '', ...options] of commands) {
        const ran = await runSextant(folder, command, 'a.sextant', ...options);
        expect([command, ran.exitCode]).toEqual([command, 1]);
        expect(ran.stderr).toMatch(complaint);
        expect(ran.stderr.trim().split('\n')).toHaveLength(1);
      }
      expect(readdirSync(folder)).toEqual(before);
    }, 60_000);
  }

  test('says that bytes are no text', async () => {
    const folder = createFolder();
    writeFileSync(join(folder, 'a.sextant'), Uint8Array.from([0xff, 0xfe, 0xfd]));
    expect((await runSextant(folder, 'check', 'a.sextant')).stderr).toContain('no UTF-8 text');
  });
});

describe('from a terminal', () => {
  test('done is 0, a fault of the input 1 with one line, wrong usage 2, and paths are meant from where one stands', () => {
    const folder = createFolder();
    writeFileSync(join(folder, 'list.csv'), 'Title\nClaims routing\n');
    expect(spawnSextant(folder, 'import', 'list.csv', '-o', 'new.sextant')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('new.sextant: 1 use case from 1 row'),
      stderr: '',
    });
    expect(readdirSync(folder).sort()).toEqual(['list.csv', 'new.sextant']);
    expect(spawnSextant(folder, 'check', 'list.csv')).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: expect.stringMatching(/^sextant: list\.csv: .*\n$/),
    });
    expect(spawnSextant(folder, 'deck')).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(/^sextant: .*See “sextant deck --help”\.\n$/),
    });
  }, 60_000);
});

describe('check', () => {
  test('goes on after a file that is at fault, and lists every bad value by its path', async () => {
    const folder = await createWorkspace();
    const good = readFileSync(join(folder, 'a.sextant'), 'utf8');
    writeFileSync(join(folder, 'b.sextant'), good.replace('"round": 1', '"round": 0').replace('"USD"', '"dollars"'));
    const ran = await runSextant(folder, 'check', 'b.sextant', 'none.sextant', 'a.sextant');
    expect(ran.exitCode).toBe(1);
    expect(ran.stdout).toContain('a.sextant: valid, 2 use cases, format version 1');
    expect(ran.stdout).toContain('  content.round must be at least 1');
    expect(ran.stdout).toContain('  content.assumptions.currency ');
    expect(ran.stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^sextant: b\.sextant: .* and 1 more\. /),
      expect.stringMatching(/^sextant: none\.sextant: There is no such file/),
    ]);
  });
});

describe('analyze', () => {
  test('prints one JSON object with the use cases in order', async () => {
    const folder = await createWorkspace();
    const ran = await runSextant(folder, 'analyze', 'a.sextant', '--json');
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
    const printed: unknown = JSON.parse(ran.stdout);
    expect(printed).toMatchObject({
      version: 1,
      useCases: [{ title: 'Claims routing' }, { title: '=HYPERLINK("x")' }],
    });
    for (const part of ['portfolio', 'maturity', 'components', 'findings']) expect(printed).toHaveProperty(part);
  });

  test('prints a table for people without --json', async () => {
    const ran = await runSextant(await createWorkspace(), 'analyze', 'a.sextant');
    expect(ran.exitCode).toBe(0);
    expect(ran.stdout).toMatch(
      /^No\. +Use case +Score +Recommendation +Risk tier +Level\n1 +Claims routing +– +Not scored yet/,
    );
  });
});

describe('export', () => {
  test('writes a list in which no cell runs, and which can be imported again', async () => {
    const folder = await createWorkspace();
    expect(await runSextant(folder, 'export', 'a.sextant', '--to', 'csv', '-o', 'out.csv')).toMatchObject({
      exitCode: 0,
      stderr: '',
    });
    const text = readFileSync(join(folder, 'out.csv'), 'utf8');
    expect(text).toMatch(/^\ufeffNumber,Title,/);
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect((await runSextant(folder, 'import', 'out.csv', '-o', 'b.sextant')).exitCode).toBe(0);
  });
});

describe('deck', () => {
  test('writes the same bytes for the same workspace, audience and date', async () => {
    const folder = await createWorkspace();
    const args = ['--audience', 'risk', '--date', '2026-11-23'];
    for (const name of ['1.pdf', '2.pdf']) {
      const ran = await runSextant(folder, 'deck', 'a.sextant', '-o', name, ...args);
      expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
      expect(ran.stdout).toContain('the deck for risk');
    }
    const first = readFileSync(join(folder, '1.pdf'));
    expect(first.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(Buffer.compare(first, readFileSync(join(folder, '2.pdf')))).toBe(0);
  }, 60_000);

  test('refuses to replace a deck without --force', async () => {
    const folder = await createWorkspace();
    writeFileSync(join(folder, 'deck.pdf'), 'mine');
    const ran = await runSextant(folder, 'deck', 'a.sextant', '-o', 'deck.pdf');
    expect(ran.exitCode).toBe(1);
    expect(readFileSync(join(folder, 'deck.pdf'), 'utf8')).toBe('mine');
  });
});

describe('what is told of a workspace in euros, in a German deck', () => {
  /** Machine learning costs 40 million to build and the rules nothing: sentences speak of the money. */
  async function createEuroWorkspace(): Promise<string> {
    const folder = await createWorkspace();
    const even = (amount: number) => ({ low: amount, likely: amount, high: amount });
    const value = {
      mode: 'benefit',
      simplest: { benefitPerYear: even(1000), buildCost: even(0), runCostPerYear: even(0) },
      ml: { benefitPerYear: even(2000), buildCost: even(40_000_000), runCostPerYear: even(0) },
    };
    rewrite(folder, (text) => {
      const file = JSON.parse(text);
      file.content.assumptions.currency = 'EUR';
      file.content.deck.language = 'de-DE';
      const [id] = file.content.useCaseOrder;
      file.content.useCases[id].value = value;
      const votes = { p1: [{ round: 1, value: 4 }] };
      file.content.participants = { p1: { name: 'Ada' } };
      file.content.participantOrder = ['p1'];
      for (const criterion of ['complexity', 'data', 'value', 'dynamics', 'volume'])
        file.content.useCases[id].scores[criterion] = { votes };
      return JSON.stringify(file);
    });
    return folder;
  }

  test('analyze --json says euros and not one dollar', async () => {
    const folder = await createEuroWorkspace();
    const { exitCode, stdout } = await runSextant(folder, 'analyze', 'a.sextant', '--json');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\d\D{0,8}€/);
    expect(stdout).not.toContain('$');
  });
});

describe('a text that would steer the terminal', () => {
  const steering = 'Claims\u001b]0;owned\u0007 \u202egnp.exe\u2066 \u009b2J\u007f';
  const controls = /(?![\n])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

  async function createSteeringWorkspace(): Promise<string> {
    const folder = await createWorkspace();
    rewrite(folder, (text) => {
      const file = JSON.parse(text);
      const [id] = file.content.useCaseOrder;
      file.content.useCases[id].title = steering;
      return JSON.stringify(file);
    });
    return folder;
  }

  test('is written out in the table', async () => {
    const { exitCode, stdout } = await runSextant(await createSteeringWorkspace(), 'analyze', 'a.sextant');
    expect(exitCode).toBe(0);
    expect(stdout).not.toMatch(controls);
    expect(stdout).toContain('Claims\\u001b]0;owned');
  });

  test('stays the same text in JSON', async () => {
    const { stdout } = await runSextant(await createSteeringWorkspace(), 'analyze', 'a.sextant', '--json');
    expect(stdout).not.toMatch(controls);
    expect(JSON.parse(stdout).useCases[0].title).toBe(steering);
  });

  test('is written out in complaints and in what an import says', async () => {
    const folder = createFolder();
    writeFileSync(join(folder, 'list.csv'), 'Title,\u202eOdd\u001b[2J\nRouting,x\n');
    const imported = await runSextant(folder, 'import', 'list.csv', '-o', 'a.sextant');
    const missing = await runSextant(folder, 'check', 'no\u001b[2Jfile');
    expect(`${imported.stdout}${imported.stderr}${missing.stderr}`).not.toMatch(controls);
    expect(missing.stderr).toContain('no\\u001b[2Jfile');
  });
});

describe('what is read', () => {
  test.skipIf(process.platform === 'win32')('is files alone: no device and no pipe, which need not end', async () => {
    const folder = createFolder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    for (const path of ['/dev/zero', 'pipe']) {
      const ran = await runSextant(folder, 'check', path);
      expect(ran).toMatchObject({ exitCode: 1, stdout: '' });
      expect(ran.stderr).toContain(`${path}: It is a device or a pipe`);
    }
  });

  test('has a limit, which the complaint names with a way out', async () => {
    const folder = createFolder();
    writeFileSync(join(folder, 'a.sextant'), '');
    truncateSync(join(folder, 'a.sextant'), 70_000_000);
    expect((await runSextant(folder, 'check', 'a.sextant')).stderr).toMatch(/70.MB large.*up to 67.*split it/);
  });

  test('tells which version a reader needs', async () => {
    const folder = await createWorkspace();
    rewrite(folder, (text) => text.replace('"minReaderVersion": 1', '"minReaderVersion": 9'));
    const { stderr } = await runSextant(folder, 'check', 'a.sextant');
    expect(stderr).toMatch(/reads version 9 of the format, and this one reads up to version \d/);
  });
});

test('--language is taken anywhere, and one that the app does not speak is refused', async () => {
  const folder = createFolder();
  const refused = await runSextant(folder, 'check', 'a.sextant', '--language', 'tlh');
  expect([refused.exitCode, refused.stdout]).toEqual([2, '']);
  expect(refused.stderr).toContain('“tlh” is no language of the app');
  expect((await runSextant(folder, '--language')).stderr).toContain('--language needs a value');
  expect((await runSextant(folder, '--language=en', '--version')).stdout).toMatch(/^Sextant \d/);
});
