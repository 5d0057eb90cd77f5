import { UserError } from '../errors.js';

const REASONS: Record<string, readonly [string, string]> = {
  ENOENT: ['no such file or folder', 'Check the spelling.'],
  EACCES: ['you may not read it', 'Change its permissions, or copy it to where you can read it.'],
  EPERM: ['you may not read it', 'Change its permissions, or copy it to where you can read it.'],
  EISDIR: ['it is a folder', 'Name a file.'],
  ENAMETOOLONG: ['the name is too long for a file', 'Check the quotes and spaces around it.'],
  ELOOP: ['it is a link that leads back to itself', 'Name the file that is meant.'],
};

/** What the system says of a file that cannot be read, for a person. What the system did not say is passed on. */
export function unreadable(path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof UserError || code === undefined) return error;
  const [says, hint] = REASONS[code] ?? [`it cannot be read (${code})`, 'Copy it to where you can read it.'];
  return new UserError(`${path}: ${says}`, hint);
}
