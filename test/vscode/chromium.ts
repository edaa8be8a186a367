/**
 * Finds a Chromium for the tests: the machine's own, or else the one that the
 * npm package @sparticuz/chromium carries, with the libraries that a bare
 * machine lacks.
 */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type BrowserContext, chromium} from 'playwright-core'
import {cached} from './cached.ts'
import {temporaryFolder} from './temporary-folder.ts'

interface Executable {
  path: string
  env: NodeJS.ProcessEnv
}

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge']
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Debian's package for each library that Chromium needs and neither npm package carries. */
const debianPackages: Record<string, string> = {
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libsmime3.so': 'libnss3',
  'libnspr4.so': 'libnspr4',
  'libexpat.so.1': 'libexpat1',
  'libgcc_s.so.1': 'libgcc-s1',
  'libstdc++.so.6': 'libstdc++6',
  'libX11.so.6': 'libx11-6',
  'libxcb.so.1': 'libxcb1',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libdbus-1.so.3': 'libdbus-1-3',
}

/**
 * Starts a headless browser with a profile of its own, which goes when the process ends.
 * @throws when no Chromium runs here; the message names the Debian packages to install.
 */
export async function launchChromium(viewport = {width: 1360, height: 850}): Promise<BrowserContext> {
  const {path, env} = await findChromium()
  const profile = temporaryFolder('profile')
  mkdirSync(join(profile, 'Default'))
  // Webviews need a service worker, which a fresh profile denies to frames of another origin.
  const preferences = {profile: {cookie_controls_mode: 0, block_third_party_cookies: false}}
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences))
  return chromium.launchPersistentContext(profile, {
    executablePath: path,
    env: env as Record<string, string>,
    headless: true,
    viewport,
    permissions: ['clipboard-read', 'clipboard-write'],
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })
}

/** @throws when no Chromium runs here; the message names what to install. */
export async function findChromium(): Promise<Executable> {
  const named = process.env.CHROME_PATH
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which is not there.`)
  const path = named ?? commands.map(onPath).find(Boolean) ?? applications.find((file) => existsSync(file))
  return path ? {path, env: process.env} : unpackNpmChromium()
}

function onPath(command: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')
  const file = process.platform === 'win32' ? `${command}.exe` : command
  return folders.map((folder) => join(folder, file)).find((candidate) => existsSync(candidate))
}

async function unpackNpmChromium(): Promise<Executable> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Chromium or Edge found: install one, or name it in CHROME_PATH.')
  }
  const home = await cached('chromium-147', inflate)
  const path = join(home, 'chromium')
  const env: NodeJS.ProcessEnv = {...process.env}
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = fontConfiguration(home)
  if (missingLibraries(path, env).length) {
    env.LD_LIBRARY_PATH = [join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  }
  const missing = missingLibraries(path, env)
  if (missing.length) {
    const packages = [...new Set(missing.map((library) => debianPackages[library] ?? library))]
    throw new Error(
      `The npm Chromium lacks ${missing.join(', ')}. Install them with: apt-get install ${packages.join(' ')}`,
    )
  }
  return {path, env}
}

/** The package unpacks under the temporary folder, and its libraries only where it believes to be on Lambda. */
async function inflate(folder: string) {
  const before = {...process.env}
  try {
    Object.assign(process.env, {TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x'})
    const {default: packaged} = await import('@sparticuz/chromium')
    await packaged.executablePath()
  } finally {
    for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  }
}

function fontConfiguration(home: string): string {
  const file = join(home, 'fonts.conf')
  writeFileSync(
    file,
    `<fontconfig><dir>${home}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${home}/font-cache</cachedir></fontconfig>`,
  )
  return file
}

function missingLibraries(path: string, env: NodeJS.ProcessEnv): string[] {
  const listed = execFileSync('ldd', [path], {env, encoding: 'utf8'})
  return [...listed.matchAll(/^\s*(\S+) => not found/gm)].map(([, library]) => library)
}
