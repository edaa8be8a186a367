/**
 * Returns Cohen's kappa of two annotators who both gave each unit a value (Cohen, "A
 * Coefficient of Agreement for Nominal Scales", 1960): 1 is perfect, 0 what chance
 * gives. Undefined where chance alone would agree on everything, and without units.
 */
export function cohensKappa(pairs: readonly (readonly [one: string, other: string])[]): number | undefined {
  const total = pairs.length
  const ones = countValues(pairs.map(([one]) => one))
  const others = countValues(pairs.map(([, other]) => other))
  const observed = pairs.filter(([one, other]) => one === other).length / total
  let expected = 0
  for (const [value, count] of ones) expected += (count / total) * ((others.get(value) ?? 0) / total)
  return total === 0 || expected === 1 ? undefined : (observed - expected) / (1 - expected)
}

/**
 * Returns Krippendorff's alpha for values without an order, of any number of annotators;
 * undefined stands for an annotator who gave a unit no value (Krippendorff, "Computing
 * Krippendorff's Alpha-Reliability", 2011). Undefined where all values are the same.
 */
export function nominalAlpha(units: readonly (readonly (string | undefined)[])[]): number | undefined {
  const paired = units.map((unit) => unit.filter((value) => value !== undefined)).filter(({length}) => length > 1)
  const totals = countValues(paired.flat())
  const count = paired.flat().length
  let disagreements = 0
  for (const values of paired) {
    const counts = countValues(values)
    for (const [value, times] of counts) {
      for (const [other, otherTimes] of counts)
        if (value !== other) disagreements += (times * otherTimes) / (values.length - 1)
    }
  }
  let expected = 0
  for (const [value, times] of totals) {
    for (const [other, otherTimes] of totals) if (value !== other) expected += times * otherTimes
  }
  return expected === 0 ? undefined : 1 - ((count - 1) * disagreements) / expected
}

function countValues(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
