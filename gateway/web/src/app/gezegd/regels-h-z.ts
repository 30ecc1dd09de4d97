// SPDX-License-Identifier: EUPL-1.2

/** In English, by its code: why a rule refuses, and the way forward where there is one. H to Z. */
export const regelsHZ = {
  HULP_HOORT_BIJ_HANDEN: ['A kind of help belongs only to hands.', 'Leave the kind of help out, or choose hands.'],
  HULP_ONTBREEKT: [
    'Where you ask or offer hands for yourself, it has to say what kind of help it is.',
    'Choose what is most like what you mean.'
  ],
  INDICATOR_ONBEKEND: [
    'A figure belongs to an indicator that is not in the list.',
    'Add the indicator, with its name and its unit.'
  ],
  INITIATIEF_GESTOPT: ['This initiative has stopped.', 'Does it go on again? Then renew the initiative first.'],
  INTERN: ['Something went wrong', 'It went wrong at our side, and was recorded. Try again later.'],
  IS_AL_AMBASSADEUR: ['This person is already ambassador of the organisation in this initiative.'],
  IS_AL_EIGENAAR: ['This person or organisation is already an owner.'],
  IS_AL_LID: ['This person or organisation is already a member.'],
  IS_AL_UITGENODIGD: ['This arrangeur was already invited.'],
  IS_DOORGEGAAN: [
    'It is already on record that this went on, and how many people came.',
    'Is the number not right? Give the right one.'
  ],
  KEER_ONBEKEND: [
    'The series has no occurrence on this day.',
    'Name the day on which it would be by the series, also where it was moved.'
  ],
  KENMERK_HOORT_ER_NIET_BIJ: [
    'The features of a network belong only to a network of organisations. A form of living belongs only to a housing initiative.',
    'Leave these features out.'
  ],
  KOPPELING_NIET_GELUKT: ['It is not on record that this match succeeded.'],
  KOPPELING_PAST_NIET: [
    'These two do not fit: what is asked and offered differs, or the days do not meet.',
    'Look what does fit. People can always agree on something themselves.'
  ],
  LAAG_KLOPT_NIET: [
    'An informal service belongs to the informal layer, a formal service to the formal layer.',
    'Leave the layer out, or choose another kind.'
  ],
  LAAG_ONTBREEKT: [
    'Of a facility or a function it has to say whether it is formal or informal.',
    'Choose formal where an organisation looks after it, and informal where residents do.'
  ],
  LAATSTE_EIGENAAR: [
    'This is the only owner. An initiative is always somebody’s.',
    'Name another owner first, hand the initiative over, or stop it.'
  ],
  LANGER_DAN_EEN_JAAR: [
    'About yearly money is decided anew each year. Nothing is certain further than a year ahead.',
    'Put one year on record, and prolong it when it was decided again.'
  ],
  LIGT_DAAR_AL: [
    'The request lies there now, or lay with this support point before.',
    'Choose another support point, or the municipality where the request does not lie with it.'
  ],
  MEDIATYPE: ['Another media type', 'Send application/json.'],
  MELDING_INGETROKKEN: ['This report was withdrawn and does not count.', 'Report the obstacle anew.'],
  MELDING_ONBEKEND: ['This report is not there, or it was answered already.'],
  METHODE_PAST_NIET: ['Another method', 'At this address only what stands in `Allow` can be done.'],
  NETWERKKENMERKEN_ONTBREKEN: [
    'A network of organisations has seven features and a scenario. They are still lacking.',
    'Fill in the features of the network, or choose a residents’ initiative.'
  ],
  NETWERK_NIET_OPEN: ['The network does not stand open. There is nothing to close.'],
  NIETS_GEMELD: ['You have no open report here.'],
  NIETS_GEWIJZIGD: [
    'Nothing in what you sent becomes different.',
    'Fill in at least one field that you want to change.'
  ],
  NIET_AFGELAST: ['This was not called off. There is nothing to take back.'],
  NIET_INGELOGD: ['Not logged in', 'You are not logged in, or your login has ended.'],
  NIET_MEER_OPEN: [
    'This does not stand open any more: it was matched or it lapsed.',
    'Did it lapse and does it still hold? Then open it again.'
  ],
  NIET_STRUCTUREEL: [
    'Money from this scheme is temporary, or decided anew each year. It does not last.',
    'Choose once, temporary or yearly, with a last day.'
  ],
  NIET_TOEGESTAAN: ['Not allowed', 'Your role, or your tie with this, does not give this right.'],
  NIET_UITGENODIGD: ['This arrangeur was not invited. There is nothing to withdraw.'],
  NIET_VAN_U: ['Somebody else placed this. Only that person can withdraw it.'],
  NIET_VERVALLEN: ['This did not lapse. There is nothing to open again.'],
  NIET_VOORGESTELD: ['This match was not proposed, or it was answered already.', 'Propose the match first.'],
  NOG_NIET_GEWEEST: [
    'This is still to begin. How many people come is known only afterwards.',
    'Come back when the activity has begun.'
  ],
  NOG_NIET_VERLOPEN: ['The last day is not over yet.'],
  NOG_NIET_ZO_VER: ['Not in view yet', 'What was stored is not in view yet. It comes by itself.'],
  ONBEKEND: ['Unknown', 'There is nothing with this id or at this address.'],
  ONGELDIG: ['Not right', 'Something that was filled in is not right. Nothing was stored.'],
  ONLEESBAAR: ['Not readable', 'What was sent cannot be read.'],
  OPDRACHT_ID_HERGEBRUIKT: ['Used before', 'This id belongs to an earlier command with another content.'],
  OPMERKING_ONBEKEND: ['This remark is not there, or not any more.'],
  OPSLAG_VOL: ['Storage is full', 'There is no room to store this. Nothing was stored.'],
  OVERHEID_WORDT_GEEN_EIGENAAR: [
    'The social basis is not the government’s. So a municipality, a province or the state does not become an owner.',
    'Let the government become a member or place a remark. Choose a resident or another organisation as the owner, or begin on their behalf.'
  ],
  PARTIJ_GEEN_LID: ['The organisation is no member of this initiative.', 'Let the organisation become a member first.'],
  PARTIJ_NOG_NIET_ER: [
    'On this day the organisation did not take part yet.',
    'Choose the day on which the organisation came to take part, or a later day.'
  ],
  PARTIJ_ONTBREEKT: [
    'The initiative went into an organisation, but it does not say which.',
    'Choose the organisation into which the initiative went.'
  ],
  PARTIJ_VERTROKKEN: [
    'This organisation left and takes part no more.',
    'Choose another organisation, or register this one anew if it is back.'
  ],
  REDEN_ONTBREEKT: [
    'Who stops says why. So others can learn from it.',
    'Choose a reason: an obstacle, the aim reached, gone into an organisation, or an own choice.'
  ],
  REEKS_TE_LANG: [
    'A series lasts 24 months at most and has 400 occurrences at most.',
    'Choose an earlier end. Then plan a new series.'
  ],
  REEKS_VOORBIJ: ['This series has ended. What is over does not change any more.', 'Plan a new series.'],
  REEKS_WAS_VERGISSING: [
    'This series was withdrawn, because it stood there by mistake.',
    'Does it come after all? Then let one occurrence go on first, or plan a new series.'
  ],
  REGELING_BESTAAT_NIET: [
    'This scheme is not there: it was rejected, or is only proposed.',
    'Choose where the money really comes from. The way for initiatives is the municipality’s own money.'
  ],
  RING_NIET_GESLOTEN: [
    'A border does not end where it begins.',
    'Repeat the first point as the last point of every ring.'
  ],
  STOPT: ['Just stopping', 'The platform is just stopping. Try again in a moment.'],
  TE_GROOT: ['Too large', 'What was sent is larger than it may be.'],
  TE_TRAAG: ['Too slow', 'Not all of it came in time. Nothing was stored. Send it again.'],
  TE_VEEL: ['Too often', 'You asked too often. Wait a moment.'],
  TE_VER_VOORUIT: ['You can plan 24 months ahead at most.', 'Choose an earlier day.'],
  TOCH_NIET_STIL: ['The initiative was heard of meanwhile. The question is not needed any more.'],
  TOEPASSING_ONBEKEND: ['This is not there, or it is not yours.', 'Choose one that you reported yourself.'],
  TOEZEGGING_STAAT_OPEN: [
    'Something was promised already, and nobody said yet whether that was kept.',
    'Put on record first whether the promise was kept.'
  ],
  UITDAAGRECHT_IS_VOOR_GEMEENTE: [
    'Who wants to take over a task of the municipality is answered by the municipality itself.',
    'Ask a support point separately for advice on the right to challenge.'
  ],
  UITKOMST_IS_ER_AL: ['What became of this was told already.', 'Is it not right? Take it back, and tell it anew.'],
  UITKOMST_ONBEKEND: [
    'Not certain',
    'It is not certain whether this was stored. Send it again: then you hear what happened.'
  ],
  VERBINDING_MET_ZICHZELF: [
    'An initiative cannot be connected with itself.',
    'Choose another initiative or an organisation.'
  ],
  VERSIE_VERSCHILT: [
    'Changed meanwhile',
    'Somebody else changed this. Look at what is there now, and send yours again.'
  ],
  VOORBEELD_AL_GEPUBLICEERD: [
    'This example was already published.',
    'Must it be otherwise? Then let the owner take it back first.'
  ],
  VOORBEELD_INGETROKKEN: ['This example was withdrawn.', 'Write it anew.'],
  VOORBEELD_NIET_GEMERKT: [
    'A municipality code that begins with GM99 is invented. It has to say so.',
    'Set the field voorbeelddata to true.'
  ],
  VOORBEELD_NIET_GEPUBLICEERD: ['This example is still a draft.', 'Ask the owner to publish it.'],
  VOORBEELD_VAN_ANDER_INITIATIEF: [
    'This example is about another initiative than the one you name.',
    'Name the initiative that the example is about, or leave it out where it is about none.'
  ],
  VOORSTEL_GEWIST: [
    'A text of this proposal was erased. It cannot be taken over any more.',
    'Decline the proposal, and ask for a new one where needed.'
  ],
  VOORSTEL_ONBEKEND: ['This proposal is not there, or it was answered or withdrawn.'],
  VRAAG_AFGESLOTEN: ['This request was already answered, declined or withdrawn.', 'Ask anew.'],
  VRAAG_AL_OPGEPAKT: ['Somebody already took this request up.'],
  WANNEER_VOOR_TOEZEGGING: [
    'The day on which it is done lies before the day of the promise.',
    'Choose the day of the promise or a later day.'
  ],
  WIJK_ONTBREEKT: [
    'A neighbourhood lies in a district that is not in the file.',
    'Add the district, or mend the district code of the neighbourhood.'
  ],
  WOONVORM_ONTBREEKT: [
    'A housing initiative has a form of living.',
    'Choose one of the six forms. A name of its own can go with the sub-form.'
  ],
  ZELFDE_KANT: ['What is asked and what is offered are of the same one.', 'Is it solved? Then close both.'],
  ZORG_INGETROKKEN: ['This worry was withdrawn.', 'Tell the worry anew.']
} as const
