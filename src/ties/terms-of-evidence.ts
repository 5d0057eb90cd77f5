import type { Term } from '../model.js';
import { ALPHA } from './chance/chance.js';
import { MINUTES_PER_UNIT, WEIGHTS } from './weights.js';

const listed = WEIGHTS.filter(({ weight }) => weight !== 1).map(({ name, weight }) => `${name} ${weight}`);

const evidence: Term = {
  name: 'evidence',
  of: 'word',
  label: 'Evidence',
  says: 'What the contact of two people counts for closeness: interactions by weight, time together, shares of events.',
  formula:
    `interaction: weight x (count + minutes / ${MINUTES_PER_UNIT}); event of n people: ` +
    `weight x (1 + minutes both were there / ${MINUTES_PER_UNIT}) / (n - 1), a day at most; minutes 0 where not known`,
  range: '',
  undefinedWhen: '',
  source:
    'Shares of events: Newman 2001, Physical Review E 64; linear, so that a sum per day changes nothing: ours',
  example: 'A dinner of two for 3 hours: 1 + 180 / 30 = 7; a hello of 5 minutes: 1.17',
};

const weights: Term = {
  name: 'weights',
  of: 'word',
  label: 'Weights',
  says: 'What an interaction counts by its kind and medium; --weigh reaction=0.1,offline=2 changes it.',
  formula: `weight of the kind x weight of the medium; ${listed.join(', ')}, all others 1`,
  range: '0 or more',
  undefinedWhen: '',
  source: WEIGHTS.map(({ name, because }) => `${name}: ${because}`).join('; '),
  example: 'Ten reactions and a reply: 10 x 0.2 + 1 = 3',
};

const beyondChance: Term = {
  name: 'beyond_chance',
  of: 'word',
  label: 'Beyond chance',
  says: 'Together at events more often than their own attendance and the sizes of the events explain.',
  formula:
    `P(X >= shared events) <= ${ALPHA}, X the sum over events of Bernoulli(p_a p_b), p from the bipartite ` +
    'configuration model; shape, communities and roles leave out the other ties that rest on events alone, and ' +
    '--beyond-chance drops them everywhere',
  range: '',
  undefinedWhen: 'the two have contact beside events: then nothing is tested',
  source:
    'Stochastic degree sequence model, Neal 2014, Social Networks 39; Saracco et al. 2015, Scientific Reports 5',
  example: 'Two people, two events, one attended by each: every p is 1/2, P(X >= 1) = 7/16: chance',
};

const calibration: Term = {
  name: 'calibration',
  of: 'word',
  label: 'Calibration',
  says: 'Depth fitted to what people say of each other: tiedepth calibrate LOG --labels FILE, then --depth-model.',
  formula:
    'ridge-logistic fit (Newton, ridge 1) of close on closeness and days; the cut that tells most pairs rightly; ' +
    'all figures by ten-fold cross-validation over pairs with contact, fit and cut without the fold',
  range: '',
  undefinedWhen: 'fewer than 30 pairs, or all of them close, or none',
  source: 'Ours; the same fit as of the depth that we ship',
  example: 'Ana says 5 of Bo, Bo 2 of Ana, of 1 to 5: mean 3.5, above the middle 3: close',
};

/** The words of what counts as evidence, and of fitting depth to a survey. */
export const EVIDENCE_TERMS: readonly Term[] = [evidence, weights, beyondChance, calibration];
