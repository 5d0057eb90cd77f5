/** What the words of a status column say; registered is not attended. */
const ATTENDED =
  'attended attend checkedin checkin yes y true 1 present here came joined participated arrived late ontime x ok completed in';
const NOT_ATTENDED =
  'registered invited noshow declined cancelled canceled no n false 0 absent waitlist waitlisted pending maybe tentative ' +
  'interested going notgoing rsvp attending notattending approved confirmed notcheckedin refunded noresponse unregistered ' +
  'excused apologies rejected pendingapproval notattended notpresent accepted';

const STATUSES: ReadonlyMap<string, 'attended' | 'not-attended'> = new Map([
  ...ATTENDED.split(' ').map((word) => [word, 'attended'] as const),
  ...NOT_ATTENDED.split(' ').map((word) => [word, 'not-attended'] as const),
  ['', 'not-attended'],
]);

export function statusOf(cell: string): 'attended' | 'not-attended' | 'unknown-status' {
  const text = cell.trim().toLowerCase();
  const word = text.replace(/[^\p{L}\p{N}]/gu, '');
  if (word === '' && text !== '') return text === '✓' || text === '✔' ? 'attended' : 'unknown-status';
  return STATUSES.get(word) ?? 'unknown-status';
}
