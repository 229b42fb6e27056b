import { describe, expect, test } from 'vitest';
import { defaultPreferences, parsePreferences } from '#shared/preferences.ts';

describe('parsePreferences', () => {
  test('keeps what is usable and replaces the rest, field by field', () => {
    expect(parsePreferences({ theme: 'room', uiScale: 3, facilitator: 'Ada', language: 'tlh' })).toEqual({
      theme: 'room',
      uiScale: 1,
      facilitator: 'Ada',
      language: 'system',
    });
    expect(parsePreferences({ theme: 'pink', uiScale: 0.8, language: 'en', facilitator: 'x'.repeat(201) })).toEqual({
      theme: 'system',
      uiScale: 0.8,
      facilitator: '',
      language: 'en',
    });
  });

  test.each([null, 'dark', 7, [], {}, { uiScale: Number.NaN }])('answers the defaults for %j', (stored) => {
    expect(parsePreferences(stored)).toEqual(defaultPreferences);
  });
});
