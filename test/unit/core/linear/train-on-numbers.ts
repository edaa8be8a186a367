import type {LinearModel} from '../../../../src/core/linear/linear-model.ts'
import {createRandom} from '../../../../src/training/random.ts'
import {quantize, trainChain} from '../../../../src/training/train/chain-trainer.ts'

const random = createRandom(11)

/** Words are numbers; an even one is labelled 1, and 2 when the word before it was even too. */
export function evenNumbers(count: number) {
  return Array.from({length: count}, () => {
    const words = Array.from({length: 6}, () => 100 + Math.floor(20 * random.next()))
    const labels = words.map((word, index) => (word % 2 ? 0 : index && words[index - 1] % 2 === 0 ? 2 : 1))
    return {
      features: Uint32Array.from(words),
      starts: Uint32Array.from({length: 7}, (_, index) => index),
      labels: Uint8Array.from(labels),
    }
  })
}

/** A small model that is trained on such numbers. */
export function trainOnNumbers(epochs: number): LinearModel {
  const examples = evenNumbers(60)
  const options = {labels: ['odd', 'even', 'again'], features: 'numbers-1', bits: 8, epochs, dropout: 0.1}
  const weights = trainChain(
    {count: examples.length, get: (index) => examples[index]},
    {...options, impossible: [[-1, 2]], random: createRandom(3), rate: 0.5},
  )
  return quantize([weights], options, {steps: [0.5, 1]})
}
