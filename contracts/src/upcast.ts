// SPDX-License-Identifier: EUPL-1.2
import type { ElkeGebeurtenissoort } from './event-types.ts'
import type { Gebeurtenis } from './kern/index.ts'

/** Reads events of every version as the present one. */
export interface Upcasting {
  /**
   * The event with the data and version of its present schema; pure. An event of an unknown type, or of a version that
   * only a newer writer knows, is given back as it is and counted.
   */
  upcast<E extends Gebeurtenis>(event: E): E
  /**
   * Whether events may have to be changed that stand in a text as stores keep them, JSON without spaces in which an
   * event's type is followed by its version; false is sure.
   */
  mayChange(events: string): boolean
  /** How often something unknown was met, by `<type>.v<version>`. */
  unknown(): ReadonlyMap<string, number>
}

/** Upcasting for these event types. Belongs at the one place where events are read. */
export const createUpcasting = (types: ReadonlyMap<string, ElkeGebeurtenissoort>): Upcasting => {
  const unknown = new Map<string, number>()
  const old = [...types.values()].flatMap(({ naam, upcasters }) =>
    upcasters.map((_, i) => `,${JSON.stringify(naam)},${i + 1},`)
  )
  return {
    upcast: (event) => {
      const type = types.get(event.type)
      if (type?.versie === event.v) return event
      if (type === undefined || event.v > type.versie || event.v < 1) {
        const name = `${event.type}.v${event.v}`
        unknown.set(name, (unknown.get(name) ?? 0) + 1)
        return event
      }
      const steps = type.upcasters.slice(event.v - 1)
      const before: Readonly<Record<string, unknown>> = { ...event.data }
      return { ...event, v: type.versie, data: steps.reduce((data, step) => step(data), before) }
    },
    mayChange: (events) => old.some((words) => events.includes(words)),
    unknown: () => unknown
  }
}
