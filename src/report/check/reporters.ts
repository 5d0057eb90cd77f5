import type { Checked } from '../../model.js';
import { jsonOf } from '../json.js';
import type { Look } from '../look.js';
import { githubOf } from './github.js';
import { junitOf } from './junit.js';
import { markdownOfCheck } from './markdown.js';
import { tapOf } from './tap.js';
import { textOfCheck } from './text.js';

/** One form of verdicts. */
export interface CheckReporter {
  readonly says: string;
  /** Endings of files that are written in it. */
  readonly endings: readonly string[];
  text(checked: Checked, look: Look): string;
}

/** Every form of verdicts, by the name that `check --as` takes. */
export const CHECK_REPORTERS = {
  text: { says: 'for a person', endings: ['.txt'], text: textOfCheck },
  json: {
    says: 'every verdict with its numbers',
    endings: ['.json'],
    text: (checked) => `${jsonOf(checked, 2)}\n`,
  },
  junit: { says: 'JUnit XML, for GitLab, Jenkins and others', endings: ['.xml'], text: junitOf },
  github: { says: 'annotations of GitHub Actions', endings: [], text: githubOf },
  markdown: { says: 'a table, for the summary of a step', endings: ['.md'], text: markdownOfCheck },
  tap: { says: 'TAP 14', endings: ['.tap'], text: tapOf },
} as const satisfies Record<string, CheckReporter>;

export type CheckReporterName = keyof typeof CHECK_REPORTERS;
