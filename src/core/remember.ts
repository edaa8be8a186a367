/**
 * Makes a function of an object remember its values for as long as the object is in use.
 * Whatever else the function is given must be the same for one object each time.
 */
export function remember<Key extends object, Rest extends unknown[], Value extends {}>(
  compute: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const values = new WeakMap<Key, Value>()
  return (key, ...rest) => {
    const known = values.get(key)
    if (known !== undefined) return known
    const value = compute(key, ...rest)
    values.set(key, value)
    return value
  }
}
