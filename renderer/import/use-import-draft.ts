import { useEffect, useMemo, useState } from 'react';
import { useHost } from '#renderer/state/host-context.ts';
import { useMessages } from '#renderer/state/messages-context.ts';
import { decodeText } from '#shared/exchange/decode-text.ts';
import { describeImportError } from '#shared/exchange/describe-import.ts';
import type { OpenedFile, OpenFileError } from '#shared/host.ts';
import type { Messages } from '#shared/messages/messages.ts';
import { createFileDraft, createPastedDraft, type ImportDraft, type ImportError } from './import-draft.ts';

type State = { readonly draft: ImportDraft | null; readonly problem: string | null };

function describeOpenError(error: OpenFileError, { importDialog, exchange }: Messages): string {
  switch (error.type) {
    case 'missing':
      return importDialog.cannotOpen(error.name, importDialog.missing);
    case 'unreadable':
      return importDialog.cannotOpen(error.name, importDialog.unreadable(error.detail));
    case 'too-large':
      return importDialog.cannotOpen(error.name, exchange.text.tooLarge(error.bytes, error.limit));
    case 'refused':
    case 'internal':
      return importDialog.unreadable(error.detail);
  }
}

/** The list that is being imported: read from a file or from pasted cells, with what is wrong when it cannot be. */
export function useImportDraft(file: OpenedFile | undefined) {
  const host = useHost();
  const messages = useMessages();
  const [state, setState] = useState<State>({ draft: null, problem: null });
  const { importDialog } = messages;

  const actions = useMemo(() => {
    const complain = (name: string, error: ImportError) => {
      const problem = importDialog.cannotOpen(name, describeImportError(error, messages));
      setState({ draft: null, problem });
    };
    const readFile = (opened: OpenedFile) => {
      const { name } = opened.file;
      const decoded = decodeText(opened.bytes);
      if (!decoded.ok) return complain(name, decoded.error);
      const draft = createFileDraft(name, decoded.value);
      if (draft.ok) setState({ draft: draft.value, problem: null });
      else complain(name, draft.error);
    };
    return {
      readFile,
      chooseFile: async () => {
        const answer = await host.request('file:open', { kinds: ['csv'] });
        if (!answer.ok) setState({ draft: null, problem: describeOpenError(answer.error, messages) });
        else if (answer.value !== null) readFile(answer.value);
      },
      readPasted: (text: string) => {
        const draft = createPastedDraft(importDialog.pasted, text);
        if (draft.ok) setState({ draft: draft.value, problem: null });
        else complain(importDialog.pasted, draft.error);
      },
      startAnew: () => setState({ draft: null, problem: null }),
      change: (draft: ImportDraft) => setState({ draft, problem: null }),
    };
  }, [host, messages, importDialog]);

  useEffect(() => {
    if (file !== undefined) actions.readFile(file);
  }, [file, actions]);
  return { ...state, ...actions };
}
