// SPDX-License-Identifier: EUPL-1.2
import type { Readiness } from '@naober/kit/http/health'
import { expect, it } from 'vitest'
import { readinessOfHouse } from './house-readiness.ts'

const answers: Readiness = async () => ({ ready: true })
const away: Readiness = async () => ({ ready: false, reden: 'De opslag van deze dienst antwoordt niet.' })
const services = (initiatieven: Readiness) => [
  { naam: 'arrangeurs', readiness: answers },
  { naam: 'initiatieven', readiness: initiatieven }
]

it('is ready, with nothing to look at, while the view and every store answer', async () => {
  expect(await readinessOfHouse(answers, services(answers))()).toEqual({ ready: true, letOp: undefined })
})

it('stays ready for who reads while a store is away, and says which', async () => {
  const letOp = 'initiatieven: De opslag van deze dienst antwoordt niet.'
  expect(await readinessOfHouse(answers, services(away))()).toEqual({ ready: true, letOp })
})

it('tells what the view has to say beside that', async () => {
  const letOp = 'Iets is niet verwerkt. initiatieven: De opslag van deze dienst antwoordt niet.'
  const view: Readiness = () => ({ ready: true, letOp: 'Iets is niet verwerkt.' })
  expect(await readinessOfHouse(view, services(away))()).toEqual({ ready: true, letOp })
})

it('is not ready while the view is not', async () => {
  const view: Readiness = () => ({ ready: false, reden: 'Het overzicht leest de diensten nog.' })
  expect(await readinessOfHouse(view, services(answers))()).toEqual(view())
})
