import process from 'node:process';

/** Rows read so far, on one line that erases itself; only when standard error is a terminal. */
export class Progress {
  readonly #shown = process.stderr.isTTY === true;
  #told = false;

  tell(rows: number): void {
    if (!this.#shown) return;
    this.#told = true;
    process.stderr.write(`\r${rows.toLocaleString('en')} rows read …`);
  }

  done(): void {
    if (this.#told) process.stderr.write('\r\u001b[K');
  }
}
