import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/**
 * A Chromium to test in: one that is there, else one installed by the system's package manager (as root)
 * or by Playwright; null, with one line that says what to do, where none can be had.
 */
export function findChromium() {
  const there = [process.env.CHROMIUM, ...places].find((place) => place && existsSync(place))
  if (there) return there
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    quietly('apt-get', ['update'])
    quietly('apt-get', ['install', '-y', 'chromium'])
    const installed = places.find(existsSync)
    if (installed) return installed
  }
  if (quietly('npx', ['playwright', 'install', 'chromium'])) {
    const told = spawnSync('node', ['-e', "console.log(require('@playwright/test').chromium.executablePath())"], {
      encoding: 'utf8',
    })
    if (existsSync(told.stdout.trim())) return told.stdout.trim()
  }
  console.error(
    'No Chromium was found or could be installed: install the package «chromium», or set CHROMIUM to its path.',
  )
  return null
}

const quietly = (command, words) => spawnSync(command, words, { stdio: 'ignore' }).status === 0
