// SPDX-License-Identifier: EUPL-1.2
import { checkOperations } from '@naober/gateway/road/manifest'
import type { Settings } from './settings.ts'
import { WEB_OPERATIONS } from './web-folder.ts'

/** The files with registered operations. Throws an OperationsError where one is wrong: ask before opening anything. */
export const operationsOf = async ({ bewerkingen }: Settings): Promise<readonly string[]> => {
  const files = bewerkingen === null ? [WEB_OPERATIONS] : [WEB_OPERATIONS, bewerkingen]
  await checkOperations(files)
  return files
}
