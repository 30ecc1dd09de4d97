// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { comesFromOurs, SERVICE_HEADER, serviceAuthorization, serviceKeyCheck } from './service-key.ts'

const KEY = 'een-geheim-van-minstens-32-tekens'
const ours = serviceAuthorization(KEY)

it.each([
  [{ authorization: ours }, true],
  [{ authorization: 'Bearer van-een-mens', [SERVICE_HEADER]: ours }, true],
  [{ authorization: 'Bearer van-een-mens' }, false],
  [{ authorization: serviceAuthorization('een-ander-geheim') }, false],
  [{}, false]
])('knows a process of ours by its key, whichever header shows it: %j', (headers, expected) => {
  expect(comesFromOurs(serviceKeyCheck(KEY), headers)).toBe(expected)
})

it('knows nobody without a key', () => {
  expect(comesFromOurs(serviceKeyCheck(null), { authorization: ours })).toBe(false)
})

it('is known by the key before it too, while keys are changed', () => {
  const isService = serviceKeyCheck('nieuw', KEY, null)
  for (const key of ['nieuw', KEY]) expect(isService(serviceAuthorization(key))).toBe(true)
  expect(isService(serviceAuthorization('ander'))).toBe(false)
  expect(isService(undefined)).toBe(false)
})
