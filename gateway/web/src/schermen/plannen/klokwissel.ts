// SPDX-License-Identifier: EUPL-1.2

const klok = new Intl.DateTimeFormat('sv-SE', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam'
})

/**
 * What the change of the clock does to a time of a day in the Netherlands: in spring there is an hour that is not there,
 * in autumn one that comes twice. Null on every other day, and where it is no time.
 */
export function klokwissel(op: string, tijd: string): 'OVERGESLAGEN' | 'DUBBEL' | null {
  const momenten = ['+01:00', '+02:00'].map((verschil) => new Date(`${op}T${tijd}:00${verschil}`))
  if (momenten.some((moment) => Number.isNaN(moment.getTime()))) return null
  const raak = momenten.filter((moment) => klok.format(moment) === tijd).length
  return raak === 0 ? 'OVERGESLAGEN' : raak === 2 ? 'DUBBEL' : null
}
