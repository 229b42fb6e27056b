import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';

type Props = {
  readonly label: string;
  readonly className: string;
  readonly initial: string;
  readonly maxLength: number;
  /** Enter ends it; otherwise Enter is a new line, and Ctrl+Enter ends. */
  readonly isOneLine: boolean;
  /** Called with every keystroke. */
  readonly onType?: (text: string) => void;
  /** Called once, with what was typed, however it ends. `how` tells what should come next. */
  readonly onDone: (text: string, how: 'enter' | 'escape' | 'tab' | 'away') => void;
};

/** Writing in place. It ends by Enter, Esc, Tab or going elsewhere, and what was typed is kept each time. */
export function TextEditor({ label, className, initial, maxLength, isOneLine, onDone, onType }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const finish = useRef(onDone);
  const isDone = useRef(false);
  useLayoutEffect(() => {
    finish.current = onDone;
  });
  useLayoutEffect(() => {
    const node = field.current;
    if (node === null) return;
    isDone.current = false;
    node.focus({ preventScroll: true });
    node.select();
  }, []);
  const end = (how: 'enter' | 'escape' | 'tab' | 'away') => {
    if (isDone.current || field.current === null) return;
    isDone.current = true;
    finish.current(field.current.value, how);
  };
  useEffect(() => {
    const node = field.current;
    return () => {
      if (isDone.current || node === null || node.isConnected) return;
      isDone.current = true;
      finish.current(node.value, 'away');
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    // Ctrl+S saves and Ctrl+K finds while somebody writes, too.
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    const how =
      event.key === 'Escape'
        ? 'escape'
        : event.key === 'Tab'
          ? 'tab'
          : event.key === 'Enter' && (isOneLine || event.ctrlKey || event.metaKey)
            ? 'enter'
            : null;
    if (how === null) return;
    event.preventDefault();
    end(how);
  };
  return (
    <textarea
      ref={field}
      data-control=""
      className={className}
      aria-label={label}
      defaultValue={initial}
      maxLength={maxLength}
      spellCheck={false}
      onInput={({ currentTarget }) => onType?.(currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => end('away')}
    />
  );
}
