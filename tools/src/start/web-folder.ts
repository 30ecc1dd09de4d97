// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path'

/** Where the built web application stands. */
export const WEB_FOLDER = join(import.meta.dirname, '../../../gateway/web/dist')
