// SPDX-License-Identifier: EUPL-1.2
// Preloaded into a platform that is pictured: its clock begins at the moment that CLOCK_FROM names, and runs on.
const begin = Date.parse(process.env.CLOCK_FROM ?? '')
if (Number.isNaN(begin)) throw new Error('CLOCK_FROM names no moment')
const RealDate = Date
const ahead = begin - RealDate.now()
const now = () => RealDate.now() + ahead

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver))
})
