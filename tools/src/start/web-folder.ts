// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'

const WEB = join(import.meta.dirname, '../../../gateway/web')

/** Where the built web application stands. */
export const WEB_FOLDER = join(WEB, 'dist')

/** The operations that the web application registers. */
export const WEB_OPERATIONS = join(WEB, 'src/gql/persisted-documents.json')
