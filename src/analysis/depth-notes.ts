import type { AnalyzeOptions, DepthModel } from '../model.js';

const CALIBRATED = 'Depth is calibrated on ';
const OTHERWISE = 'The depth model was fitted under other options: ';

/**
 * What a reader should know of a depth of one's own, a sentence each: what it was fitted on, and whether it is used
 * under options that it was not fitted under. Limits on events say nothing in a log without events.
 */
export function depthNotesOf(options: AnalyzeOptions, hasEvents: boolean): string[] {
  const { depthModel: model } = options;
  if (model === null || model === undefined) return [];
  const { pairs, close, auc, labels } = model.provenance;
  const found = auc === null ? '' : `, cross-validated AUC ${auc.toFixed(2)}`;
  const others = [...(hasEvents ? eventsOf(model, options) : []), ...weightsOf(model, options)];
  return [
    `${CALIBRATED}${pairs} pairs of ${labels}, ${close} of them close${found}.`,
    ...(others.length === 0
      ? []
      : [
          `${OTHERWISE}${others.join(', ')}. Its scores may be other than fitted: give the same, or calibrate again.`,
        ]),
  ];
}

/** Those among the notes of an analysis, made now or saved, that are about its depth model. */
export function depthNotesAmong(notes: readonly string[]): string[] {
  return notes.filter((note) => note.startsWith(CALIBRATED) || note.startsWith(OTHERWISE));
}

/** `--event-limit 30 (now 100)`; nothing for a model that was written before it kept its options. */
function eventsOf({ options: fitted }: DepthModel, now: AnalyzeOptions): string[] {
  if (fitted === undefined) return [];
  const chance = now.beyondChance ?? false;
  return [
    ...(fitted.eventLimit === now.eventLimit
      ? []
      : [`--event-limit ${fitted.eventLimit} (now ${now.eventLimit})`]),
    ...(fitted.beyondChance === chance
      ? []
      : [chance ? 'without --beyond-chance (now with it)' : '--beyond-chance (now without)']),
  ];
}

/** `reaction=0.2 (now 1)`. The weights of a model come with it, so only those told beside it can be others. */
function weightsOf({ weights }: DepthModel, { weigh = {} }: AnalyzeOptions): string[] {
  return Object.entries(weigh).flatMap(([name, now]) => {
    const fitted = Object.hasOwn(weights, name) ? weights[name] : 1;
    return fitted === now ? [] : [`${name}=${fitted} (now ${now})`];
  });
}
