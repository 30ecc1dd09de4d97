// SPDX-License-Identifier: EUPL-1.2
import { catalogus } from '../app/taal.ts'

export const teksten = catalogus('onderdelen/versheid', {
  twijfel: (dag: string) => `volgens iemand klopt dit niet, gemeld op ${dag}`,
  nooit: 'nog niet bevestigd',
  vandaag: 'vandaag bevestigd',
  gisteren: 'gisteren bevestigd',
  dagen: (dagen: number) => `bevestigd ${dagen} dagen geleden`,
  maanden: (maanden: number) => `al ${maanden} ${maanden === 1 ? 'maand' : 'maanden'} niet bevestigd`,
  jaren: (jaren: number) => `misschien verouderd: al ${jaren} jaar niet bevestigd`
})
