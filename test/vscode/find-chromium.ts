/** Says with which Chromium the tests would run; fails where there is none, and says what to install. */
import {findChromium} from './chromium.ts'

try {
  console.log((await findChromium()).path)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
