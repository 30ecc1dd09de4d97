// SPDX-License-Identifier: EUPL-1.2
// What viewers can do: one file for each kind of thing that people handle one by one.
import './mogelijk/belemmering.ts'
import './mogelijk/financieringsregel.ts'
import './mogelijk/geld-voor.ts'
import './mogelijk/initiatief.ts'
import './mogelijk/ondersteuningsvraag.ts'
import './mogelijk/oproep.ts'
import './mogelijk/praktijkvoorbeeld.ts'
import './mogelijk/zorgpunt.ts'
