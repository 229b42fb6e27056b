import { describe, expect, it } from 'vitest';
import { noticeChannels, requestChannels } from '#electron/ipc/channels.ts';
import { requestSchemas } from '#electron/ipc/schemas.ts';

const about = { title: 'Claims', useCaseCount: 3, preview: null };
const save = { id: null, suggestedName: 'a.sextant', text: '{}', expected: null, about };

describe('what a request may carry', () => {
  it('is said for every channel, and for nothing else', () => {
    expect(Object.keys(requestSchemas).sort()).toEqual(Object.keys(requestChannels).sort());
    expect(Object.keys(noticeChannels)).toHaveLength(4);
  });

  it.each(Object.entries(requestSchemas))('refuses a foreign shape for %s', (_name, schema) => {
    for (const sent of [undefined, null, 'text', [null], [[]], [1], ['text'], [{}, {}], [{ __proto__: null, x: 1 }]]) {
      expect(schema.safeParse(sent).success, JSON.stringify(sent)).toBe(false);
    }
  });

  it('takes a save as the view sends it, and nothing beside', () => {
    const schema = requestSchemas['file:save'];
    expect(schema.safeParse([save]).success).toBe(true);
    expect(schema.safeParse([{ ...save, expected: 'a'.repeat(64) }]).success).toBe(true);
    expect(schema.safeParse([{ ...save, expected: 'any' }]).success).toBe(true);
    expect(schema.safeParse([{ ...save, path: '/etc/passwd' }]).success).toBe(false);
    expect(schema.safeParse([{ ...save, expected: 'whatever' }]).success).toBe(false);
    expect(schema.safeParse([{ ...save, about: { ...about, useCaseCount: -1 } }]).success).toBe(false);
    expect(schema.safeParse([save, save]).success).toBe(false);
  });
});
