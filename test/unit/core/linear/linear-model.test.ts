import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createSieve, passesSieve} from '../../../../src/core/linear/linear-model.ts'
import {createRandom} from '../../../../src/training/random.ts'

const {next} = createRandom(3)
const hashes = (count: number) => Array.from({length: count}, () => Math.floor(next() * 2 ** 32))

for (const bits of [6, 10, 16]) {
  test(`a sieve of 2^${bits} bits lets through what it was made of`, () => {
    const features = [0, 1, 2 ** 31, 2 ** 32 - 1, ...hashes(20)]
    const sieve = createSieve(bits, features)
    assert.equal(sieve.length * 32, 2 ** bits)
    assert.deepEqual(
      features.filter((feature) => !passesSieve(sieve, feature)),
      [],
    )
  })
}

test('others pass by chance alone: about as many as it has bits set', () => {
  const sieve = createSieve(16, hashes(6554))
  const others = hashes(20_000)
  // A tenth of the bits, at most: 1 - exp(-0.1) = 9.5 %.
  const share = others.filter((feature) => passesSieve(sieve, feature)).length / others.length
  assert.ok(share > 0.08 && share < 0.11, String(share))
})

test('features that differ in their low bits alone, which choose the row, are told apart', () => {
  const sieve = createSieve(16, [4096])
  const passing = Array.from({length: 4096}, (_, low) => 4096 + low).filter((feature) => passesSieve(sieve, feature))
  assert.deepEqual(passing, [4096])
})

test('an empty sieve lets nothing through', () => {
  const sieve = createSieve(10, [])
  assert.ok(hashes(100).every((feature) => !passesSieve(sieve, feature)))
})
