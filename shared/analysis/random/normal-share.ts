/** Probability that a standard normal variable is below `z`, to 1e-7 (Abramowitz and Stegun 26.2.17). */
export function normalShare(z: number): number {
  const t = 1 / (1 + 0.231_641_9 * Math.abs(z));
  const sum =
    t * (0.319_381_53 + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
  const tail = 0.398_942_280_401_432_7 * Math.exp(-0.5 * z * z) * sum;
  return z >= 0 ? 1 - tail : tail;
}

function tailQuantile(share: number): number {
  const q = Math.sqrt(-2 * Math.log(share));
  const above =
    ((((-7.784_894_002_430_293e-3 * q - 0.322_396_458_041_136_5) * q - 2.400_758_277_161_838) * q -
      2.549_732_539_343_734) *
      q +
      4.374_664_141_464_968) *
      q +
    2.938_163_982_698_783;
  const below =
    (((7.784_695_709_041_462e-3 * q + 0.322_467_129_070_039_8) * q + 2.445_134_137_142_996) * q +
      3.754_408_661_907_416) *
      q +
    1;
  return above / below;
}

/** The value that a standard normal variable stays below with probability `share`, 0 < share < 1, to 1e-8 relative (Acklam). */
export function normalQuantile(share: number): number {
  if (share < 0.024_25) return tailQuantile(share);
  if (share > 1 - 0.024_25) return -tailQuantile(1 - share);
  const q = share - 0.5;
  const r = q * q;
  const above =
    (((((-39.696_830_286_653_76 * r + 220.946_098_424_520_5) * r - 275.928_510_446_968_7) * r + 138.357_751_867_269) *
      r -
      30.664_798_066_147_16) *
      r +
      2.506_628_277_459_239) *
    q;
  const below =
    ((((-54.476_098_798_224_06 * r + 161.585_836_858_040_9) * r - 155.698_979_859_886_6) * r + 66.801_311_887_719_72) *
      r -
      13.280_681_552_885_72) *
      r +
    1;
  return above / below;
}
