import process from 'node:process';

/** Where progress is shown: standard error, where a person sees it. */
export type Shown = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/**
 * Rows read so far, on one line that erases itself, however reading ends: an error begins on a line of its own. Only
 * where somebody looks.
 */
export async function withProgress<Read>(
  read: (tell: (rows: number) => void) => Promise<Read>,
  shown: Shown = process.stderr,
): Promise<Read> {
  let told = false;
  const tell = (rows: number): void => {
    if (!shown.isTTY) return;
    told = true;
    shown.write(`\r${rows.toLocaleString('en')} rows read …`);
  };
  try {
    return await read(tell);
  } finally {
    if (told) shown.write('\r\u001b[K');
  }
}
