import { expect, test } from 'vitest';
import { findLanguage } from '#shared/messages/languages.ts';

test('takes the first language that the app speaks, English where there is none', () => {
  expect(findLanguage(['en-GB'])).toBe('en');
  expect(findLanguage(['tlh', 'es-MX', 'en'])).toBe('es');
  expect(findLanguage(['tlh', 'fr-CA', 'en'])).toBe('fr');
  expect(findLanguage(['tlh', 'EN_us'])).toBe('en');
  expect(findLanguage(['de-CH', 'en'])).toBe('de');
  expect(findLanguage(['it-IT', 'fr'])).toBe('fr');
  expect(findLanguage(['es-419'])).toBe('es');
  expect(findLanguage([])).toBe('en');
  expect(findLanguage(['', '-', 'enm'])).toBe('en');
});
