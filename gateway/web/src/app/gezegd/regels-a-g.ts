// SPDX-License-Identifier: EUPL-1.2

/** In English, by its code: why a rule refuses, and the way forward where there is one. A to G. */
export const regelsAG = {
  AL_AFGELAST: ['This is already called off.', 'Does it go on after all? Then take the calling off back.'],
  AL_GEMELD: [
    'You already reported that something is not right here. Nobody answered that yet.',
    'Wait for the answer, or withdraw your report and report it again.'
  ],
  AL_GEWAARSCHUWD: ['The last day is another by now, or the warning was given already.'],
  AL_GEWEEST: [
    'This has begun or is over. What is over does not change any more.',
    'Did it not go on? Then put on record that it was called off. Plan a new activity for another day.'
  ],
  AL_VERBONDEN: [
    'These two are already connected in this way.',
    'Choose another kind of connection, or end the old one first.'
  ],
  AL_VERBROKEN: ['This connection has already ended.'],
  AL_VOORGESTELD: ['This match was already proposed, or already succeeded.'],
  ANDERE_EINDEN: ['This connection lies between two others.', 'Name the two that the connection has now.'],
  ANDERE_KANT_BESLIST: [
    'A match has succeeded only when both sides want it. The other side has not said so yet.',
    'Wait for the answer of the other side. Did an arrangeur propose this? Then propose it yourself first.'
  ],
  ANDER_INITIATIEF: ['This activity belongs to another initiative.', 'Name the initiative that planned it.'],
  ARRANGEUR_WORDT_GEEN_EIGENAAR: [
    'An arrangeur helps a network, but the network does not become the arrangeur’s.',
    'Choose a resident or an organisation as the owner. You can also begin on behalf of a resident.'
  ],
  BEDRAG_HOORT_BIJ_GELD: [
    'An amount belongs only to a request for money, and is more than zero.',
    'Leave the amount out, or ask for money.'
  ],
  BEDRAG_NIET_POSITIEF: ['An amount is more than zero.', 'Fill in the amount that was promised.'],
  BEGIN_NIET_IN_REEKS: [
    'The first day does not fit how it is repeated.',
    'Repeat it on the weekday of the first day, or choose another first day.'
  ],
  BELEMMERING_AL_OPGELOST: [
    'This obstacle has already been solved.',
    'Is that not right? Take the solution back. Did you meet it again? Then report it anew.'
  ],
  BELEMMERING_NIET_OPGELOST: ['This obstacle is not reported as solved. There is nothing to take back.'],
  BELEMMERING_ONBEKEND: ['This obstacle is not in the list.', 'Choose an obstacle from the list.'],
  BELEMMERING_ONTBREEKT: [
    'An initiative that is stuck names the obstacle. So does one that stops because of an obstacle.',
    'Choose the obstacle from the list.'
  ],
  BESTAAT_AL: ['It is there already', 'What you make here is there already.'],
  BUITEN_NEDERLAND: [
    'A border lies outside the Netherlands. Perhaps it is in metres (RD), or longitude and latitude are swapped.',
    'Give coordinates in degrees (WGS84): longitude first, then latitude.'
  ],
  BURENHULP_GRENS: [
    'Care and nursing are not what neighbours do for each other. This platform makes no matches for them.',
    'Call the district nurse or your doctor, or ask the Wmo desk of your municipality. Family can help too.'
  ],
  BUURT_NIET_IN_WIJK: [
    'The code of a neighbourhood does not begin with the code of its district.',
    'Mend the district code of the neighbourhood.'
  ],
  CODE_NIET_VAN_GEMEENTE: [
    'A district or neighbourhood in the file belongs to another municipality.',
    'Read in only the districts and neighbourhoods of one municipality at a time.'
  ],
  COHORT_NIET_BESCHREVEN: [
    'There are figures of residents who stayed, but it does not say who they are.',
    'Write in the field cohort who these residents are.'
  ],
  CURSOR_PAST_NIET: ['Another log', 'The log is another one by now, for instance after a restore. Begin again at 0.'],
  DAG_NOG_NIET_VOORBIJ: ['The day of the promise is not over yet, or another day was agreed.'],
  DAG_VOORBIJ: ['This moment is over.', 'Choose a moment that is still to come.'],
  DATUM_IN_TOEKOMST: [
    'This day is still to come. You can only put on record what is so already.',
    'Choose today or an earlier day.'
  ],
  DATUM_VOOR_BEGIN: ['This day lies before the day on which it began.', 'Choose the first day or a later day.'],
  DATUM_VOOR_VORIGE: [
    'This day lies before the last change. The order of the history would not be right.',
    'Choose the day of the last change or a later day.'
  ],
  DEED_DAARNA_NOG_MEE: [
    'The organisation still took part in an initiative after this day. So it cannot have left earlier.',
    'Choose the last day on which it took part, or a later day.'
  ],
  DRUK: ['Too busy', 'Nothing was stored this time. Try again in a moment.'],
  DUBBELE_CODE: ['A code is in the file twice.', 'Leave every district and neighbourhood in the file once.'],
  DUBBELE_INDICATOR: ['An indicator is there twice.', 'Leave every indicator in the list once, and once at each area.'],
  ECHT_IS_GEEN_VOORBEELD: [
    'This municipality is a real one. Its areas cannot be sample data.',
    'Leave the field voorbeelddata out, or use a code that begins with GM99.'
  ],
  EIGENAAR_WORDT_GEEN_OVERHEID: [
    'This organisation is or was the owner of an initiative. The government cannot be that.',
    'Register the municipality, the province or the state as an organisation of its own.'
  ],
  EINDE_PAST_NIET_BIJ_DUUR: [
    'Lasting money has no last day. Other money always has one.',
    'Fill in the last day, or leave it out where the money lasts.'
  ],
  EINDE_VOOR_BEGIN: ['The last day lies before the first day.', 'Choose a later last day.'],
  ELEMENT_NIET_VERDWENEN: ['This was not reported as gone. There is nothing to take back.'],
  ELEMENT_STAAT_DAAR_AL: ['This is at that place already.', 'Choose another neighbourhood or another address.'],
  ELEMENT_VERDWENEN: [
    'This is not there any more.',
    'Is it there after all? Take the report back. Is it there anew? Then put it on record anew.'
  ],
  FASE_BLIJFT: [
    'The initiative went into an organisation. That was recorded at the organisation already.',
    'Does the initiative go on by itself again? Then renew it.'
  ],
  FASE_KAN_NIET: [
    'The initiative cannot go from its present phase to this one.',
    'The order is idea, start, active. Stuck and stopped are always possible. From stuck it goes back to the phase before.'
  ],
  FINANCIERING_AFGELOPEN: ['This money has ended.', 'Does it go on after all? Then resume it first.'],
  FINANCIERING_LOOPT_NOG: ['This money still runs.'],
  GEBIED_BLIJFT_GELIJK: ['The initiative is in this area already.'],
  GEBIED_INGETROKKEN: ['This drawn area was withdrawn.', 'Bring the area back first, or draw a new one.'],
  GEBIED_KLOPT_NIET: [
    'This municipality is not there, or the district or neighbourhood does not lie in the one you chose.',
    'Choose the municipality first, then the district and then the neighbourhood.'
  ],
  GEBIED_NIET_INGETROKKEN: ['This drawn area was not withdrawn. There is nothing to bring back.'],
  GEBIED_ONTBREEKT: [
    'You do not say where this is.',
    'Choose an initiative, or a municipality and, where you know it, a district or a neighbourhood.'
  ],
  GEEN_AMBASSADEUR: ['The organisation has no ambassador in this initiative.'],
  GEEN_EIGENAAR: ['This person or organisation is no owner.'],
  GEEN_FASE_TERUG: ['This is the first phase. There is no earlier phase to go back to.'],
  GEEN_LID: ['This person or organisation is no member.'],
  GEEN_MANDAAT: ['Nobody is recorded as speaking for the initiative. There is nothing to withdraw.'],
  GEEN_OORDEEL: ['Nobody said yet whether the last promise was kept. There is nothing to take back.'],
  GEEN_OPEN_TOEZEGGING: ['There is no open promise.'],
  GEEN_PROCENT: [
    'A percentage is not between 0 and 100.',
    'Mend the figure or its unit. Leave a figure out where the source does not give it.'
  ],
  GEEN_TEKST: [
    'At this place in the history there is no free text that can be erased.',
    'Look in the history which version holds the text, and in which field it is.'
  ],
  GEEN_UITKOMST: ['Nobody told yet what became of this. There is nothing to take back.'],
  GEGEVEN_PAST_NIET: [
    'An obstacle belongs to stuck, or to stopping because of one. A reason belongs to stopping. An organisation belongs to having gone into one.',
    'Leave out what does not belong to this phase.'
  ],
  GEMEENTE_EERST: [
    'The municipality comes first: it has money of its own for initiatives, and there is no national scheme.',
    'Wait for the municipality, or ask it to hand the request on. If it stays silent you can go on after four weeks, counted from the day on which the request was recorded here.'
  ],
  GEMEENTE_ONBEKEND: [
    'This municipality is not there.',
    'Choose one that is. Did it go into another? Then choose that one.'
  ],
  GRENS_KRUIST_ZICHZELF: [
    'The border crosses itself.',
    'Go round the area corner by corner, in the order in which you would walk along it.'
  ],
  GRENZEN_TE_FIJN: ['The borders have too many points together.', 'Make the borders simpler and read them in again.']
} as const
