/** Grams as they are kept: sorted, each as its distance from the one before, seven bits to a byte, which takes three bytes in place of four. */
export function packGrams(grams: Uint32Array): Uint8Array {
  const packed = new Uint8Array(grams.length * 5);
  let at = 0;
  let before = 0;
  for (const gram of grams) {
    let distance = gram - before;
    before = gram;
    while (distance > 127) {
      packed[at++] = (distance & 127) | 128;
      distance >>>= 7;
    }
    packed[at++] = distance;
  }
  return packed.subarray(0, at);
}

/** The grams again. */
export function unpackGrams(packed: Uint8Array): Uint32Array {
  const grams = new Uint32Array(packed.length);
  let count = 0;
  let gram = 0;
  for (let at = 0; at < packed.length; ) {
    let distance = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = packed[at++] as number;
      distance |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    gram = (gram + distance) >>> 0;
    grams[count++] = gram;
  }
  return grams.slice(0, count);
}
