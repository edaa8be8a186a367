/**
 * Knots for `calibrate`: the surenesses in groups of equal size, the share of
 * right ones of each, and the shares made to rise by pooling neighbours that do
 * not (isotonic regression).
 */
export function fitCalibration(outcomes: readonly {sureness: number; right: boolean}[], groups = 16): number[] {
  const sorted = [...outcomes].sort((a, b) => a.sureness - b.sureness)
  const pools: {sum: number; right: number; count: number}[] = []
  for (let group = 0; group < groups; group++) {
    const members = sorted.slice(
      Math.floor((group * sorted.length) / groups),
      Math.floor(((group + 1) * sorted.length) / groups),
    )
    if (!members.length) continue
    let pool = {
      sum: members.reduce((sum, {sureness}) => sum + sureness, 0),
      right: members.filter(({right}) => right).length,
      count: members.length,
    }
    for (let last = pools.at(-1); last && last.right / last.count >= pool.right / pool.count; last = pools.at(-1)) {
      pool = {sum: pool.sum + last.sum, right: pool.right + last.right, count: pool.count + last.count}
      pools.pop()
    }
    pools.push(pool)
  }
  return pools.flatMap(({sum, right, count}) => [sum / count, right / count]).map((value) => Number(value.toFixed(4)))
}
