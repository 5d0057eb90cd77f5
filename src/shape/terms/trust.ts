import type { Term } from '../../model.js';

export const TRUST_TERMS: readonly Term[] = [
  {
    name: 'stage',
    of: 'community',
    label: 'Next stage',
    says: 'The next stage of growth; a hub is a normal stage, not a fault.',
    formula: 'fragments → one hub → several hubs → core and periphery',
    range: 'one hub, several hubs, core and periphery',
    undefinedWhen: 'without ties, too small or mixed, or at the end of the way: core and periphery, web',
    source: 'stages: Krebs & Holley 2006, Building Smart Communities through Network Weaving',
    example: 'For fragments: one hub.',
  },
  {
    name: 'margin',
    of: 'community',
    label: 'Margin',
    says: 'How far the deciding measure is from the nearest cut that would change the class.',
    formula:
      'least |value − cut| over the cuts across which the class changes, all else equal; counts are cut half-way between whole numbers',
    range: 'from 0; a small margin is a close call',
    undefinedWhen: 'no single cut would change the class',
    source: 'ours',
    example: 'A web of web index 0.53: 0.03, for below 0.5 it stops being a web.',
  },
  {
    name: 'stability',
    of: 'community',
    label: 'Stability',
    says: 'Share of resamples of the interactions in which the class is the same.',
    formula:
      'seeded bootstrap: every interaction is drawn a Poisson(1) number of times; as resamples lose ties, every measure is moved to have the mean over them that it has in the log; 100 resamples where the whole log has up to 20,000 ties, then fewer, 10 from 200,000; resamples says how many there were',
    range: '0 to 1 (always the same)',
    undefinedWhen: 'too small, no ties, or more than 1,500,000 ties',
    source: 'bootstrap: Efron 1979, Annals of Statistics 7, 1; its bias: Efron & Tibshirani 1993, ch. 10',
    example: 'A star of 300 single mentions: 37 % are lost each time, and it is a star every time: 1.',
  },
  {
    name: 'noise',
    of: 'word',
    label: 'Noise',
    says: 'How far a measure moves when the log is resampled: a difference smaller than this says nothing.',
    formula: 'half of what the middle 90 % of the resamples of stability span, by measure; in JSON',
    range: 'from 0, in units of the measure',
    undefinedWhen: 'stability is not, or the measure is not in some resample; other measures have none',
    source: 'bootstrap: Efron 1979, Annals of Statistics 7, 1',
    example: 'A web index between 0.40 and 0.46 in 90 of 100 resamples: 0.03.',
  },
];
