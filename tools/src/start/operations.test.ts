// SPDX-License-Identifier: EUPL-1.2
import { checkOperations } from '@naober/gateway/road/manifest'
import { expect, test } from 'vitest'
import { WEB_OPERATIONS } from './web-folder.ts'

test('every operation of the web application fits the schema', async () => {
  await expect(checkOperations([WEB_OPERATIONS])).resolves.toBeUndefined()
})
