import type { PersonStory, Value } from '../../model.js';
import { countOf, manyOf, percentOf, sentenceOf } from '../words.js';

/** With how many a person talks, and how much of what was sent is answered: by them, and to them. */
export function talkOf({ conversations, answers }: PersonStory): string[] {
  const { sent, received, given, got, untold } = answers;
  const why = untold === null ? '' : `${sentenceOf(untold)}.`;
  if (sent === null || conversations.people === null) return [why];
  const { people, at_once, most } = conversations;
  const usual =
    at_once === null || people === 0
      ? ''
      : `; on a day ${meanOf(at_once)} in the mean, ${countOf(most)} at most`;
  const counts = `Sent ${countOf(sent)}, received ${countOf(received)}`;
  const toThem = givenOf(given, answers.of_received, received);
  const fromThem = gotOf(got, answers.of_sent, sent);
  return [
    `In conversation, both ways, with ${people === 0 ? 'nobody' : manyOf(people, 'person', 'people')}${usual}.`,
    untold === null ? `${counts}; ${toThem}, ${fromThem}.` : `${counts}. ${why}`,
  ];
}

const WHERE = 'where contact is mostly directed';

function givenOf(share: Value, of: Value, received: Value): string {
  if (share === null) return received === 0 ? 'nobody turned to them' : `nothing came ${WHERE}`;
  const what =
    countOf(of) === countOf(received) ? 'what is addressed to them' : `the ${countOf(of)} received ${WHERE}`;
  return `answers ${percentOf(share)} of ${what}`;
}

function gotOf(share: Value, of: Value, sent: Value): string {
  if (share === null) return sent === 0 ? 'turned to nobody' : `sent nothing ${WHERE}`;
  const what = countOf(of) === countOf(sent) ? 'what they send' : `the ${countOf(of)} sent there`;
  return `gets answers to ${percentOf(share)} of ${what}`;
}

/** A mean reads as one: `1.5`, `2.0`. */
const meanOf = (mean: number): string => mean.toFixed(1);
