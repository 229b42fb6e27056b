import { writeSync } from 'node:fs';
import { writeFileDurably } from '#electron/files/write-file-durably.ts';

/** `saver PATH BYTES TIMES`: saves one content after the other and tells each save's number once it is acknowledged. */
const [path = '', size = '0', times = '1'] = process.argv.slice(2);
for (let round = 1; round <= Number(times); round++) {
  const line = `${String(round).padStart(15, '0')}\n`;
  const written = await writeFileDurably(path, Buffer.from(line.repeat(Math.ceil(Number(size) / line.length))));
  writeSync(1, `${written.ok ? round : written.error.type}\n`);
}
