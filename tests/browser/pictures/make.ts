// SPDX-License-Identifier: EUPL-1.2
// `npm run pictures`: a picture of every screen for the documentation, and the gallery that shows them. With names of
// screens only those are made anew. Platform and pages have a fixed clock, so that what did not change looks the same.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '@naober/tools/browser/open'
import { startPlatform } from '../platform.ts'
import { SCREENS_OF_THE_APP } from '../screens/register.ts'
import { GALLERY_PAGE, PICTURES, pictureOf, pictureOnPhone, picturesOf, withGallery } from './gallery.ts'
import { picture } from './picture.ts'

/** A Wednesday morning on which the invented gemeenten have much to do. */
const MOMENT = '2026-11-18T10:04:00+01:00'
const CLOCK = new URL('fixed-clock.mjs', import.meta.url).href

const root = join(import.meta.dirname, '../../..')
const folder = join(root, PICTURES)
const asked = process.argv.slice(2)
const rows = SCREENS_OF_THE_APP.filter(({ name }) => asked.length === 0 || asked.includes(name))
const unknown = asked.filter((name) => !rows.some((row) => row.name === name))
if (unknown.length > 0) {
  console.error(
    `no screen is called ${unknown.join(', ')}; there are: ${SCREENS_OF_THE_APP.map(({ name }) => name).join(', ')}`
  )
  process.exit(1)
}

mkdirSync(folder, { recursive: true })
const platform = await startPlatform([], { NODE_OPTIONS: `--import=${CLOCK}`, CLOCK_FROM: MOMENT })
try {
  const browser = await openBrowser()
  try {
    const studio = { browser, address: platform.address, moment: new Date(MOMENT) }
    for (const row of rows) {
      writeFileSync(join(folder, pictureOf(row)), await picture(studio, row, 'desk'))
      if (row.onPhone) writeFileSync(join(folder, pictureOnPhone(row)), await picture(studio, row, 'phone'))
      console.log(row.name)
    }
  } finally {
    await browser.close()
  }
} finally {
  await platform.clear()
}

const kept = picturesOf(SCREENS_OF_THE_APP)
for (const name of readdirSync(folder)) if (!kept.includes(name)) rmSync(join(folder, name))
const page = join(root, GALLERY_PAGE)
writeFileSync(page, withGallery(readFileSync(page, 'utf8'), SCREENS_OF_THE_APP))
