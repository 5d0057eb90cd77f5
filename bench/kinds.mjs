/**
 * Networks of so many ties among so many people, of many kinds: what is quick on one of them may be slow on another.
 * Each gives its pairs as keys, the lower position × people + the higher, and maybe a guest list per event.
 */

/** Pairs until there are enough of them. */
function filled({ ties, people }, pairOf, keys = new Set()) {
  while (keys.size < ties) {
    const [a, b] = pairOf();
    if (a !== b) keys.add(Math.min(a, b) * people + Math.max(a, b));
  }
  return keys;
}

const anyOf = (random, size) => Math.floor(random() * size);

/** Communities of 20 to 5,000 people, side by side; a few people have very many ties, at home and outside. */
function plantedOf({ random, ...size }) {
  const { people } = size;
  const [first, many] = [new Uint32Array(people), new Uint32Array(people)];
  for (let start = 0; start < people; ) {
    const there = Math.min(people - start, Math.floor(20 * 250 ** random()));
    first.fill(start, start, start + there);
    many.fill(there, start, start + there);
    start += there;
  }
  const skewed = (share) => (random() < share ? random() ** 3 : random());
  return filled(size, () => {
    const a = anyOf(random, people);
    // In a small community all know each other soon: half of its draws go elsewhere.
    const home = random() < (many[a] < 30 ? 0.4 : 0.8);
    return [a, home ? first[a] + Math.floor(skewed(0.3) * many[a]) : Math.floor(skewed(0.33) * people)];
  });
}

/** Groups of equal size, of 100 at least; a share of the ties leads to somebody of the next group, or of any. */
const groupsOf =
  (most, { out, next }) =>
  ({ random, ...size }) => {
    const groups = Math.min(most, Math.floor(size.people / 100));
    const many = size.people / groups;
    return filled(size, () => {
      const group = anyOf(random, groups);
      const isOut = random() < out;
      const other = isOut ? (next ? (group + 1) % groups : anyOf(random, groups)) : group;
      return [Math.floor((group + random()) * many), Math.floor((other + random()) * many)];
    });
  };

/** Everybody tied to the next ones around a ring; a share of the ties leads anywhere instead (Watts & Strogatz 1998). */
const latticeOf =
  (share) =>
  ({ random, ties, people }) => {
    const reach = Math.ceil(ties / people);
    let at = 0;
    return filled({ ties, people }, () => {
      const [a, step] = [at % people, 1 + (Math.floor(at / people) % reach)];
      at += 1;
      return [a, random() < share || at > reach * people ? anyOf(random, people) : (a + step) % people];
    });
  };

/** Who comes ties to people by how many ties they have (Barabasi & Albert 1999). */
function grownOf({ random, ties, people }) {
  const each = Math.ceil(ties / people);
  const ends = [];
  return filled({ ties, people }, () => {
    const a = Math.min(people - 1, each + Math.floor(ends.length / 2 / each));
    const b = ends.length < 2 * each ? ends.length / 2 : ends[anyOf(random, ends.length)];
    ends.push(a, b);
    return [a, b];
  });
}

/** So many people to whom everybody is tied, two each where there are several, and ties between anybody. */
const starsOf =
  (hubs) =>
  ({ random, ...size }) => {
    const { people } = size;
    let at = 0;
    return filled(size, () => {
      at += 1;
      if (at <= Math.min(2, hubs) * people) return [at % people, anyOf(random, hubs)];
      return [anyOf(random, people), anyOf(random, people)];
    });
  };

/** A map: people stand in rows, everybody is tied to those near by, and the way across is long. */
function mapOf({ random, ...size }) {
  const side = Math.floor(Math.sqrt(size.people));
  const reach = Math.sqrt((2.2 * size.ties) / size.people / Math.PI);
  return filled(size, () => {
    const [x, y] = [anyOf(random, side), anyOf(random, side)];
    const step = () => Math.round((2 * random() - 1) * reach);
    const [u, v] = [x + step(), y + step()];
    return u < 0 || v < 0 || u >= side || v >= side ? [0, 0] : [y * side + x, v * side + u];
  });
}

/** Groups in which everybody knows each other, side by side; so few of them that there are ties left over, anywhere. */
const cliquesOf =
  (many) =>
  ({ random, ...size }) => {
    const { people } = size;
    let [a, b] = [0, 0];
    return filled(size, () => {
      b += 1;
      if (b >= people || Math.floor(b / many) !== Math.floor(a / many)) [a, b] = [a + 1, a + 2];
      return a < people ? [a, b % people] : [anyOf(random, people), anyOf(random, people)];
    });
  };

/** A few have very many ties, and some go to events of up to 100. */
function eventsOf({ random, ties, people }) {
  const keys = new Set();
  const events = [];
  while (keys.size < ties / 3) {
    const guests = [
      ...new Set(
        Array.from({ length: Math.floor(2 * 50 ** random()) }, () => Math.floor(random() ** 2 * people)),
      ),
    ];
    events.push(guests);
    for (const a of guests) for (const b of guests) if (a < b) keys.add(a * people + b);
  }
  const pairs = new Set();
  while (keys.size < ties) {
    const [a, b] = [Math.floor(random() ** 4 * people), anyOf(random, people)];
    const key = Math.min(a, b) * people + Math.max(a, b);
    if (a === b || keys.has(key)) continue;
    keys.add(key);
    pairs.add(key);
  }
  return { pairs, events };
}

/** A row: how its pairs are drawn; how many interactions a tie has (1 to 3 where it does not say); over how many days. */
export const KINDS = {
  planted: { of: plantedOf },
  'ring-123': { of: groupsOf(123, { out: 0.2, next: true }) },
  'ring-500': { of: groupsOf(500, { out: 0.2, next: true }) },
  lattice: { of: latticeOf(0) },
  'small-world': { of: latticeOf(0.01) },
  grown: { of: grownOf },
  random: { of: groupsOf(1, { out: 0, next: false }) },
  star: { of: starsOf(1) },
  stars: { of: starsOf(10) },
  map: { of: mapOf },
  cliques: { of: cliquesOf(20) },
  'groups-of-ten': { of: cliquesOf(10) },
  'blocks-50': { of: groupsOf(50, { out: 0.3, next: false }) },
  'blocks-1000': { of: groupsOf(1000, { out: 0.3, next: false }) },
  events: { of: eventsOf },
  'one-day': { of: plantedOf, days: 1 },
  'no-times': { of: plantedOf, days: 0 },
  'five-each': { of: plantedOf, each: 5 },
};
