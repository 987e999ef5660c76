// The words of Today in Arabic: target, readiness, gaps, next topics, first run.

import type { today as english } from '../en/today'
import { isolated } from '../isolated'
import { pluralOf } from '../plural'
import { counted, OF_SKILLS } from './counted'
import { inPlace } from './place'
import { readiness } from './readiness'

const ar: (typeof english)['en'] = {
  title: 'اليوم',
  readyFor: 'جاهزيتك لهدف',
  gaps: 'الفجوات',
  gapsLead: readiness.gapsLead,
  noGaps: 'لا ينقصك شيء لهذا الهدف. اختر هدفًا أبعد، أو انظر ماذا في خارطة الطريق أيضًا.',
  allGaps: 'عرض كل ما ينقصك',
  otherTargets: 'أهداف أخرى',
  checkin: 'تحديد المستوى',
  checkinText: 'عشر دقائق من الأسئلة تحدّد موقعك على الخريطة كلها.',
  startCheckin: 'بدء تحديد المستوى',
  lastCheckin: (when) => `آخر تحديد لمستواك: ${when}.`,
  repeatCheckin: 'اعرف ما تغيّر منذ ذلك',
  next: 'المواضيع التالية',
  noNext: 'لا شيء ينتظر البدء لهذا الهدف.',
  noNextPostponed: 'ما كان يمكن أن يأتي تاليًا أُجّل. سيعود من تلقاء نفسه.',
  openRoadmap: 'فتح خارطة الطريق',
  firstStep: 'كيف تعرف أنك تقدر عليها',
  firstResource: 'ابدأ بهذا:',
  notNow: 'ليس الآن',
  notForMe: 'ليست لي',
  notNowFor: (title) => `ليس الآن: ${title}`,
  notForMeFor: (title) => `ليست لي: ${title}`,
  reviewFirst: 'راجعها أولًا',
  canDo: 'أقدر عليها من قبل',
  canDoFor: (title) => `أقدر عليها من قبل: ${title}`,
  stillCan: 'ما زلت أقدر عليها',
  stillCanFor: (title) => `ما زلت أقدر عليها: ${title}`,
  missing: 'ينقصني …',
  missingFor: (title) => `ينقصني … من أجل ${title}`,
  missingWhich: 'أي من هذه ليس لديك بعد، وأين وصلت فيه؟',
  setTo: (title, level) => `${title}: ${level}`,
  reasons: {
    inProgress: 'بدأت بها',
    buildIsAsked: 'يمكنك شرحها، والمطلوب البناء بها',
    canExplain: 'يمكنك شرح ',
    startingPoint: 'لا تحتاج إلى شيء قبلها',
    opens: (count) => `تفتح ${counted(count, OF_SKILLS)}`,
    must: (target) => `ضرورية لهدف ${isolated(target)}`,
    should: (target) => `مستحسنة لهدف ${isolated(target)}`,
    nice: (target) => `ميزة إضافية لهدف ${isolated(target)}`,
    pickOne: 'أو اختر ',
    mentorOrder: (place) => `وضعها مرشدك ${inPlace(place)}`,
    mentorLeadsTo: (place) => ` تقوم عليها، وقد وضعها مرشدك ${inPlace(place)}`,
    ownOrder: (place) => `وضعتها ${inPlace(place)}`,
    ownLeadsTo: (place) => ` تقوم عليها، وقد وضعتها ${inPlace(place)}`,
    stale: (time) => `لم يظهر منذ مدة (${time}) أنك ما زلت تقدر عليها`,
    shaky: (count) =>
      pluralOf('ar', count, {
        one: 'أخطأت في آخر سؤال عنها',
        two: 'أخطأت في سؤالين عنها',
        few: `أخطأت في ${count} أسئلة عنها`,
        many: `أخطأت في ${count} سؤالًا عنها`,
        other: `أخطأت في ${count} سؤال عنها`,
      }),
    restsOnIt: (count) => pluralOf('ar', count, { two: ' تقومان عليها', other: ' تقوم عليها' }),
    seemsToKnow: 'يمكنك على الأرجح شرح ',
    unsure: 'تأكّد أولًا هل يمكنك شرح ',
    likely: (percent) => `تناسبك الآن باحتمال ${percent} تقريبًا`,
    ads: (count) =>
      pluralOf('ar', count, {
        one: 'يطلبها إعلان محفوظ واحد',
        two: 'يطلبها إعلانان محفوظان',
        few: `تطلبها ${count} إعلانات محفوظة`,
        many: `يطلبها ${count} إعلانًا محفوظًا`,
        other: `يطلبها ${count} إعلان محفوظ`,
      }),
    short: 'تأخذ وقتًا أقل من معظمها',
    otherSection: 'تغيير في الموضوع',
    comma: '، ',
  },
  separator: ' · ',
  waiting: (count) =>
    pluralOf('ar', count, {
      one: 'موضوع واحد لهذا الهدف ينتظر شيئًا وضعته جانبًا:',
      two: 'موضوعان لهذا الهدف ينتظران شيئًا وضعته جانبًا:',
      few: `${count} مواضيع لهذا الهدف تنتظر شيئًا وضعته جانبًا:`,
      many: `${count} موضوعًا لهذا الهدف تنتظر شيئًا وضعته جانبًا:`,
      other: `${count} موضوع لهذا الهدف تنتظر شيئًا وضعته جانبًا:`,
    }),
  review: 'المراجعة',
  backup: 'النسخة الاحتياطية',
  lastBackup: (when) => `آخر نسخة احتياطية: ${when}.`,
  neverBackup: 'لا نسخة احتياطية بعد.',
  backupOld: 'تقدّمك محفوظ في هذا المتصفح وحده. ملف واحد يبقيه في أمان.',
  backupFine: 'تقدّمك محفوظ في هذا المتصفح، في نسختين.',
  downloadBackup: 'تنزيل نسخة احتياطية',
}

export const today = ar
