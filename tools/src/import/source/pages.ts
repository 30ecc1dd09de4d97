// SPDX-License-Identifier: EUPL-1.2
import { StartError } from '../../start/settings.ts'
import { type ByteSource, isAddress, openSource } from './byte-source.ts'
import { type FeatureFile, isRecord, type RawFeature, readFeatureFile } from './feature-file.ts'

/** A feature together with the file or page that it stands in. */
export interface FeatureInPage {
  readonly feature: RawFeature
  readonly page: FeatureFile
  readonly source: ByteSource
}

/**
 * Every feature of a source, over all its pages: an address may hand out a collection in parts, each with a link to the
 * next (OGC API Features). Numbers run on over the pages. Throws a StartError when only a part can be had, because a
 * gemeente of which half was read would look whole.
 */
export async function* allFeatures(first: string): AsyncGenerator<FeatureInPage> {
  let seen = 0
  for (let next: string | null = first; next !== null; ) {
    const source: ByteSource = await openSource(next)
    const page: FeatureFile = readFeatureFile(source, seen + 1)
    for await (const feature of page.features) {
      seen = feature.nummer
      yield { feature, page, source }
    }
    const following = nextPage(page.members(), next)
    requireWhole(page.members(), following, seen, source.naam)
    if (following !== null && !isAddress(next))
      throw new StartError(`${source.naam} is één bladzijde van meer: haal de andere ook op, of geef het adres.`)
    next = following
  }
}

/** Address of the next page, or null. A link to another machine is not followed. */
const nextPage = (members: Readonly<Record<string, unknown>>, here: string): string | null => {
  const links = Array.isArray(members.links) ? members.links.filter(isRecord) : []
  const href = links.find((link) => link.rel === 'next')?.href
  if (typeof href !== 'string') return null
  if (!isAddress(here)) return href
  const next = new URL(href, here)
  if (next.host !== new URL(here).host)
    throw new StartError(`De volgende bladzijde staat op een andere machine (${next.host}): die wordt niet gevolgd.`)
  return next.href
}

const requireWhole = (
  members: Readonly<Record<string, unknown>>,
  following: string | null,
  seen: number,
  naam: string
): void => {
  const matched = members.numberMatched
  if (following === null && typeof matched === 'number' && matched > seen)
    throw new StartError(`${naam} geeft ${seen} van de ${matched} features: vraag ze allemaal op.`)
}
