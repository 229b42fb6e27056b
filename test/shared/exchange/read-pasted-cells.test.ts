import { describe, expect, it } from 'vitest';
import { readPastedCells } from '#shared/exchange/read-pasted-cells.ts';

describe('readPastedCells', () => {
  it('goes by the names of the columns where one is a title', () => {
    const text = 'Owner\tUse case\tDescription\tRegion\r\nAda\tClaims routing\t"To the\nright desk"\tNorth\r\n';
    expect(readPastedCells(text)).toEqual([
      expect.objectContaining({
        title: 'Claims routing',
        owner: 'Ada',
        summary: 'To the\nright desk',
        source: { Region: 'North' },
      }),
    ]);
  });

  it('takes the first column that reads like titles where none has a name, and keeps the others', () => {
    const cells = readPastedCells('1\tClaims routing\tAda\n2\tMotor fraud\tGrace');
    expect(cells?.map(({ title }) => title)).toEqual(['Claims routing', 'Motor fraud']);
    expect(cells?.[1]?.source).toEqual({ 'Column 1': '2', 'Column 3': 'Grace' });
  });

  it('leaves lines without cells, indented lines and rows that would be lost to whoever reads lines', () => {
    expect(readPastedCells('Claims routing\nMotor fraud')).toBeNull();
    expect(readPastedCells('Claims\n\tRouting\n\tFraud')).toBeNull();
    expect(readPastedCells('Title\tOwner\nClaims routing\tAda\n\tGrace')).toBeNull();
    expect(readPastedCells(`Title\tOwner\n${'x'.repeat(301)}\tAda`)).toBeNull();
    expect(readPastedCells('12\t13\n14\t15')).toBeNull();
  });
});
