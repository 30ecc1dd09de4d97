// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { usePlatform } from './own-platform.ts'
import { expectSound, tooSmall } from './sound.ts'
import { becomes, heading, SCREENS, type Screen, useBrowser } from './visitor.ts'

const visit = useBrowser(usePlatform())
const screens = Object.keys(SCREENS).filter((name): name is Screen => name in SCREENS)

test.each(screens)(
  "on a %s an area of one's own is drawn by choosing buurten or by pointing out corners, and stands on the map at once",
  async (screen) => {
    const visitor = await visit(screen)
    const { page } = visitor
    await page.goto('/buurt/BU99010100/toevoegen')
    await becomes(page, 'bewoner')
    await page.getByRole('link', { name: 'Een eigen gebied' }).click()
    const naam = `Rond de haven, gezien op een ${screen}`
    await page.getByLabel('Hoe heet het gebied?').fill(naam)
    await page.locator('.kaart a').first().waitFor()
    await page.getByRole('checkbox').nth(3).check()
    await expectSound(visitor)
    await page.getByLabel('Ik wijs hoeken aan op de kaart').check()
    const map = page.locator('.hoekenkaart')
    await map.click({ position: { x: 60, y: 60 } })
    await map.click({ position: { x: 200, y: 60 } })
    await page.getByRole('button', { name: 'Leg dit gebied vast' }).click()
    await page.getByRole('link', { name: /Wijs ten minste drie hoeken aan/ }).waitFor()
    await map.click({ position: { x: 130, y: 180 } })
    await page.getByText('3 hoeken', { exact: true }).waitFor()
    await expectSound(visitor)
    await page.getByLabel('Ik kies buurten uit een lijst').check()
    await page.getByRole('button', { name: 'Leg dit gebied vast' }).click()
    await page.getByText(`${naam} staat erbij.`).waitFor()
    await heading(page, `Wat is er in ${naam}?`).waitFor()
    await page.getByRole('heading', { name: 'Buurten in dit gebied (2)' }).waitFor()
    await page.locator('.gebied__omtrek').waitFor()
    await expectSound(visitor)
    await expect.poll(() => tooSmall(page)).toEqual([])
  }
)
