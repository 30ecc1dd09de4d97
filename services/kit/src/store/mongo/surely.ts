// SPDX-License-Identifier: EUPL-1.2
import type { mongo } from 'mongoose'

/** How long the server may take to be sure, ms: less than a socket may be silent. */
const SURE_MS = 5_000

/**
 * Looks once more for what a read by majority did not find. A primary that is new takes writes while what it reads by
 * majority may still end before the last commits of its predecessor; a linearizable read waits until it knows them too,
 * and all that is read after it sees them. `filter` is to name one document. Rejects, as the driver does, where the
 * server cannot be sure in time: then it is not known.
 */
export const surely = <D extends mongo.Document>(
  collection: mongo.Collection<D>,
  filter: mongo.Filter<D>
): Promise<mongo.WithId<D> | null> =>
  collection.findOne(filter, { readConcern: { level: 'linearizable' }, maxTimeMS: SURE_MS })
