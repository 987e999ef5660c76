// Version 3 of a link, frozen: version 2 with the job ads that the sender chose.

import { Reader } from '../kernel/decode'
import { err, ok, type Result } from '../kernel/result'
import { readBody, writeBody } from './body'
import { frame, openFrame } from './envelope'
import type { Catalogue } from './numbering'
import type { ShareContent, ShareProblem } from './types'
import type { Decoded } from './v1'
import { parseJson } from './v1Text'
import { bodyOfV2, contentOfV2, NEXT_LINE, START } from './v2'
import { readAds, writeAds } from './v3Ads'

/** A version changed on the way is noticed like any other character. */
const MARK = 0x3b3b3b

/** The characters after `v3.`: three lines of text, the last one the ads. Cost: that of `encodeV2`, and O(ads). */
export function encodeV3(content: ShareContent, catalogue: Catalogue): string {
  const body = bodyOfV2(content, catalogue)
  const [first = '', second = ''] = body.text.split(NEXT_LINE)
  const ads = JSON.stringify(writeAds(content.ads ?? [], catalogue(content.roadmap)))
  return frame(writeBody({ ...body, text: [first, second, ads].join(NEXT_LINE) }, START), MARK)
}

/** Undoes `encodeV3`. Never throws. */
export function decodeV3(payload: string, catalogue: Catalogue): Result<Decoded, ShareProblem> {
  const opened = openFrame(payload, MARK)
  if (!opened.ok) return opened
  const body = readBody(opened.value.body, START)
  if (!body.ok) return body
  const [first = '', second = '', third = '', ...more] = body.value.text.split(NEXT_LINE)
  const text = second === '' ? first : first + NEXT_LINE + second
  const content = contentOfV2({ ...body.value, text }, catalogue)
  if (content === undefined || more.length > 0) return err('wrong-shape')
  const read = new Reader()
  const ads = readAds({ read, numbering: catalogue(content.roadmap) }, parseJson(third))
  if (read.faults.length > 0 || ads.length === 0) return err('wrong-shape')
  return ok({ taken: opened.value.taken, content: { ...content, ads } })
}
