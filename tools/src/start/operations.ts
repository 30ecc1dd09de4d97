// SPDX-License-Identifier: EUPL-1.2
import { checkOperations, readManifest } from '@naober/gateway/road/manifest'
import type { Settings } from './settings.ts'
import { WEB_OPERATIONS } from './web-folder.ts'

/**
 * The files with registered operations. Throws an OperationsError where one is wrong: ask before opening anything. That
 * the web application's own fit the schema is known since they were generated from it.
 */
export const operationsOf = async ({ bewerkingen }: Settings): Promise<readonly string[]> => {
  await readManifest([WEB_OPERATIONS])
  if (bewerkingen === null) return [WEB_OPERATIONS]
  await checkOperations([bewerkingen])
  return [WEB_OPERATIONS, bewerkingen]
}
