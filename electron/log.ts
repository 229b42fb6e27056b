/** Tells whoever looks at the terminal what went wrong; nothing is sent or stored. */
export type Log = (message: string, error?: unknown) => void;

/** A log that writes one line to the standard error, and the stack of an error below it. */
export function createLog(): Log {
  return (message, error) => {
    const stack = error instanceof Error ? `\n${error.stack ?? error.message}` : '';
    process.stderr.write(`sextant: ${message}${stack}\n`);
  };
}
