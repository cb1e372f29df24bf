/** Logistic regression over hashed features, the same weights every time: a fixed order from a seed, sums in that order, no clock. */
export interface Example {
  /** Buckets of the features, each once. */
  readonly buckets: Int32Array;
  readonly positive: boolean;
  readonly weight: number;
}

/** FNV-1a over the characters. */
export function bucketOf(name: string, size: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x2c1b3c6d) >>> 0) % size;
}

/** Mulberry32. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [copy[at], copy[other]] = [copy[other]!, copy[at]!];
  }
  return copy;
}

export interface Model {
  readonly weights: Float32Array;
  readonly bias: number;
}

export const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** The sum before the sigmoid. Each sentence counts as one unit of length, so that long ones do not shout. */
export function sumOf({ weights, bias }: Model, buckets: Int32Array): number {
  let sum = 0;
  for (const bucket of buckets) sum += weights[bucket]!;
  return bias + sum / Math.sqrt(Math.max(1, buckets.length));
}

/** AdaGrad with an L2 pull towards zero. The weight of the bucket `frozen` stays nothing. */
export function regress(
  examples: readonly Example[],
  size: number,
  { epochs = 12, rate = 0.3, decay = 1e-4, seed = 1, frozen = -1 } = {},
): Model {
  const weights = new Float32Array(size);
  const seen = new Float32Array(size).fill(1e-2);
  let bias = 0;
  let biasSeen = 1;
  const next = random(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { buckets, positive, weight } of shuffled(examples, next)) {
      const scale = 1 / Math.sqrt(Math.max(1, buckets.length));
      const error = (sigmoid(sumOf({ weights, bias }, buckets)) - (positive ? 1 : 0)) * weight;
      for (const bucket of buckets) {
        if (bucket === frozen) continue;
        const slope = error * scale + decay * weights[bucket]!;
        seen[bucket] = seen[bucket]! + slope * slope;
        weights[bucket] = weights[bucket]! - (rate * slope) / Math.sqrt(seen[bucket]!);
      }
      biasSeen += error * error;
      bias -= (rate * error) / Math.sqrt(biasSeen);
    }
  }
  return { weights, bias };
}
