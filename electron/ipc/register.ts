import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { z } from 'zod';
import type { RequestHandlers, RequestName, RequestParams, Requests } from '#shared/host.ts';
import { failure } from '#shared/result.ts';
import { dropChannel, requestChannels, unknownChannel } from './channels.ts';
import { dropSchema, requestSchemas } from './schemas.ts';

export type IpcOptions = {
  readonly handlers: RequestHandlers;
  /** True only for the main frame of our window at our address. */
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean;
  readonly onDrop: (path: string) => Promise<void>;
  readonly log: (message: string, error?: unknown) => void;
};

type Refusal = ReturnType<typeof failure<{ readonly type: 'refused' | 'internal'; readonly detail: string }>>;

function refuse(detail: string): Refusal {
  return failure({ type: 'refused', detail });
}

function registerRequest<Name extends RequestName>(name: Name, options: IpcOptions): void {
  const { handlers, isTrusted, log } = options;
  const schema: z.ZodType<RequestParams<Name>> = requestSchemas[name];
  const run = async (event: IpcMainInvokeEvent, sent: unknown[]): Promise<Requests[Name]['answer'] | Refusal> => {
    if (!isTrusted(event)) {
      log(`${name} refused: not sent by the window of the app`);
      return refuse('not sent by the window of the app');
    }
    const parsed = schema.safeParse(sent);
    if (!parsed.success) {
      const where = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
      log(`${name} refused: wrong shape at ${where}`);
      return refuse(`${name}: wrong shape at ${where}`);
    }
    const params: RequestParams<Name> = parsed.data;
    return handlers[name](...params);
  };
  ipcMain.handle(name, async (event, ...sent: unknown[]) => {
    try {
      return await run(event, sent);
    } catch (error) {
      log(`${name} failed`, error);
      return failure({ type: 'internal', detail: error instanceof Error ? error.message : String(error) });
    }
  });
}

/** Answers every request of the view: the sender is checked, the shape is checked, and nothing is ever thrown at it. */
export function registerRequests(options: IpcOptions): void {
  const names = Object.keys(requestChannels).filter((name): name is RequestName => Object.hasOwn(requestSchemas, name));
  for (const name of names) registerRequest(name, options);
  ipcMain.handle(unknownChannel, async (_event, name: unknown) => refuse(`no such request: ${String(name)}`));
  ipcMain.handle(dropChannel, async (event, ...sent: unknown[]) => {
    const parsed = dropSchema.safeParse(sent);
    if (!options.isTrusted(event) || !parsed.success) return refuse('not a dropped file');
    await options.onDrop(parsed.data[0].path);
    return null;
  });
  // The settings library offers its folder to pages; ours may not ask.
  ipcMain.removeAllListeners('electron-store-get-data');
}
