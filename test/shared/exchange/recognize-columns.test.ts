import { describe, expect, test } from 'vitest';
import { findColumn, recognizeColumns } from '#shared/exchange/recognize-columns.ts';

describe('recognizeColumns', () => {
  test.each([
    ['Use Case Name'],
    ['Title'],
    ['AI use case'],
    ['use_case_title'],
    ['UseCaseName'],
    ['IDEA'],
    ['Use Case Name (max. 100 characters)'],
  ])('knows %j as the title', (name) => {
    expect(recognizeColumns(['Foo', name]).title).toBe(1);
  });

  test.each([
    ['Dept'],
    ['Dept.'],
    ['Department'],
    ['Division'],
    ['Business unit'],
    ['Business Unit'],
    ['Line of business'],
  ])('knows %j as the department', (name) => {
    expect(recognizeColumns(['Idea', 'Foo', name])).toEqual({ title: 0, department: 2 });
  });

  test('finds its way in the inventory of a government', () => {
    const columns = ['Use_Case_ID', 'Department_Code', 'Agency', 'Office', 'Title', 'Summary', 'Development_Stage'];
    expect(recognizeColumns([...columns, 'Techniques', 'Source_Code', 'Department'])).toEqual({
      title: 4,
      summary: 5,
      stage: 6,
      department: 9,
    });
    expect(recognizeColumns(columns).department).toBe(2);
  });

  test('reads no column twice and leaves unknown ones out', () => {
    const mapping = recognizeColumns(['Use case', 'Title', 'Colour', '#', 'Executive sponsor']);
    expect(mapping).toEqual({ title: 1, number: 3, sponsor: 4 });
  });

  test('takes the same name twice only once', () => {
    expect(recognizeColumns(['Owner', 'Owner'])).toEqual({ owner: 0 });
  });
});

describe('findColumn', () => {
  test('prefers the exact name over one that only looks alike', () => {
    expect(findColumn(['use case', 'Use Case'], 'Use Case')).toBe(1);
  });

  test('looks past letter case and punctuation', () => {
    expect(findColumn(['Development_Stage'], 'development stage')).toBe(0);
    expect(findColumn(['Development_Stage'], 'stage')).toBeUndefined();
    expect(findColumn(['', '!'], '')).toBe(0);
    expect(findColumn(['!'], '?')).toBeUndefined();
  });
});
