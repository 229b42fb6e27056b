import { z } from 'zod';
import type { RequestName, RequestParams } from '#shared/host.ts';
import { facilitatorLimit, languagePreferences, themePreferences, uiScaleRange } from '#shared/preferences.ts';

type Schemas = { readonly [Name in RequestName]: z.ZodType<RequestParams<Name>> };

/** A change of some preferences; nothing else passes. */
const preferencesChangeSchema = z
  .strictObject({
    language: z.enum(languagePreferences).exactOptional(),
    theme: z.enum(themePreferences).exactOptional(),
    uiScale: z.number().min(uiScaleRange.least).max(uiScaleRange.most).exactOptional(),
    facilitator: z.string().max(facilitatorLimit).exactOptional(),
  })
  .readonly();

const id = z.string().min(1).max(200);
const title = z.string().max(2000);
/** Only a wish; the handler makes a file name of it. */
const fileName = z.string().max(2000);
const kind = z.enum(['workspace', 'csv', 'pdf', 'zip', 'ics', 'pptx', 'svg', 'png', 'pack']);
/** A workspace has a limit of 64 MB; in UTF-8 a character is at least one byte. */
const text = z.string().max(64 * 1024 * 1024);
const finite = z.number().finite();
const count = z.int().min(0);
const names = z.array(z.string().max(100)).max(500).readonly();
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const copyId = z.string().regex(/^[0-9a-f]{32}$/);
const label = z.string().max(500).nullable();

const preview = z
  .strictObject({
    zones: z
      .array(z.tuple([finite, finite, finite, finite]).readonly())
      .max(200)
      .readonly(),
    cards: z
      .array(
        z
          .strictObject({
            at: z.tuple([finite, finite]).readonly(),
            recommendation: z.enum(['ml', 'hybrid', 'rules', 'data-first', 'do-not-build']).nullable(),
          })
          .readonly(),
      )
      .max(2000)
      .readonly(),
  })
  .readonly()
  .nullable();

const none = z.tuple([]);

/** What each request must carry: none or one parameter, exactly of its shape. */
export const requestSchemas: Schemas = {
  'file:open': z.tuple([z.strictObject({ kinds: z.array(kind).min(1).max(3).readonly() })]),
  'file:read': z.tuple([z.strictObject({ id })]),
  'file:save': z.tuple([
    z.strictObject({
      id: id.nullable(),
      suggestedName: fileName,
      text,
      expected: z.union([z.literal('any'), hash]).nullable(),
      about: z.strictObject({ title, useCaseCount: count, preview }),
    }),
  ]),
  'file:export': z.tuple([z.strictObject({ suggestedName: fileName, kind, bytes: z.instanceof(Uint8Array) })]),
  'file:show': z.tuple([z.strictObject({ id })]),
  'recent:list': none,
  'recent:add': z.tuple([z.strictObject({ id, title, useCaseCount: count, preview })]),
  'recent:remove': z.tuple([z.strictObject({ id })]),
  'recovery:keep': z.tuple([
    z.strictObject({ id: copyId, documentId: id, title, fileId: id.nullable(), fingerprint: hash.nullable(), text }),
  ]),
  'recovery:list': none,
  'recovery:read': z.tuple([z.strictObject({ id })]),
  'recovery:discard': z.tuple([z.strictObject({ id: copyId })]),
  'preferences:read': none,
  'preferences:write': z.tuple([preferencesChangeSchema]),
  'window:describe': z.tuple([z.strictObject({ title, edited: z.boolean(), fileId: id.nullable() })]),
  'window:close': none,
  'window:full-screen': none,
  'menu:describe': z.tuple([z.strictObject({ enabled: names, checked: names, undoLabel: label, redoLabel: label })]),
  'app:ready': none,
};

/** What the preload sends for a file that was dropped on the window. */
export const dropSchema = z.tuple([z.strictObject({ path: z.string().min(1).max(4096) })]);
