// SPDX-License-Identifier: EUPL-1.2
// What viewers can do: one file for each kind of thing that people handle one by one.
import './mogelijk/belemmering.ts'
import './mogelijk/element.ts'
import './mogelijk/financieringsregel.ts'
import './mogelijk/getekend-gebied.ts'
import './mogelijk/initiatief.ts'
import './mogelijk/ondersteuningsvraag.ts'
import './mogelijk/ontmoeting.ts'
import './mogelijk/oproep.ts'
import './mogelijk/partij.ts'
import './mogelijk/praktijkvoorbeeld.ts'
import './mogelijk/verbinding.ts'
import './mogelijk/zorgpunt.ts'
