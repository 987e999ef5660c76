// Decides which targets a learner can have of their own: the one made of their saved job ads.

import { MY_ADS, targetOfAds } from '../domain/match/adTarget'
import { AD_RECORD, decodeAd } from '../domain/match/savedAd'
import { recordsOf } from '../domain/progress/records'
import { terms } from '../messages/en/terms'
import { wordsOf } from '../messages/inUse'
import type { OwnTarget } from '../state/derived'

export const ownTarget: OwnTarget = (id, records, standing) => {
  if (id !== MY_ADS) return undefined
  const ads = recordsOf({ records }, AD_RECORD, decodeAd).filter(({ value }) => value.isCounted)
  return targetOfAds(
    ads.map(({ value }) => value.asks),
    standing,
    wordsOf(terms).myAds,
  )
}
