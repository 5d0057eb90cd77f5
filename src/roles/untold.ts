import { DAY } from '../kit/index.js';
import { WINDOW } from './drawing-out.js';
import { hasDirection, type Standpoint, showsAnswers } from './person-measure.js';

type From = Pick<Standpoint, 'ties' | 'contacts' | 'answers'>;

const NO_ANSWERS = 'nobody in this log ever answers';
const NO_DIRECTION = 'nothing in this log has a direction';
const NO_TIMES = 'the log has no times';

/** Why a log does not tell who turns to whom; null where it does. */
export function waysUntoldOf({ ties }: Pick<From, 'ties'>): string | null {
  if (showsAnswers(ties)) return null;
  return hasDirection(ties) ? `${NO_ANSWERS}, so it does not tell who turns to whom` : NO_DIRECTION;
}

/** Why a log does not tell what comes back, from a person and to them; null where it does. */
export function answersUntoldOf(from: From, p: number): string | null {
  const untold = waysUntoldOf(from);
  if (untold !== null) return untold;
  if (Number.isNaN(from.contacts.start)) return `${NO_TIMES}, so it does not tell what answers what`;
  if (from.answers.came[p]! + from.answers.went[p]! > 0) return null;
  return 'most of their contact has no direction, so silence says nothing';
}

/** Why nobody's introductions are known, where they are not. */
export function introductionsUntoldOf({ contacts: { start, end } }: Pick<From, 'contacts'>): string {
  if (Number.isNaN(start)) return NO_TIMES;
  const steps = end - start < WINDOW * DAY ? 'hours' : 'days';
  return `the log has contact in fewer than three different ${steps}`;
}

/** Why it is not known what becomes of newcomers, where it is not. */
export function newcomersUntoldOf({
  ties,
  contacts: { start, end },
}: Pick<From, 'ties' | 'contacts'>): string {
  if (!showsAnswers(ties))
    return hasDirection(ties) ? `${NO_ANSWERS}, so no contact is a first answer` : NO_DIRECTION;
  if (Number.isNaN(start)) return NO_TIMES;
  return end - start < WINDOW * DAY
    ? `the log is shorter than the ${WINDOW} days for which newcomers are watched`
    : `no newcomer got a first answer ${WINDOW} days or more before the end of the log`;
}
