// The words of the outline in Arabic: filters, search, sections, rows.

import type { outline as english } from '../en/outline'
import { isolated } from '../isolated'
import { pluralOf } from '../plural'
import { counted, SKILLS } from './counted'

const ar: (typeof english)['en'] = {
  title: 'خارطة الطريق',
  titleFrom: (title, name) => `${isolated(title)}، من ${isolated(name)}`,
  makeOwn: 'اجعل هذه الخارطة لك',
  otherRoadmaps: 'خرائط طريق أخرى',
  separator: ' · ',
  lead: (done, total) => `${done} من ${total} مهارة`,
  leadTarget: (done, total, target) => `${done} من ${total} مهارة لهدف ${isolated(target)}`,
  missing: (count) =>
    pluralOf('ar', count, {
      one: 'عرض المهارة الناقصة',
      two: 'عرض المهارتين الناقصتين',
      few: `عرض ${count} مهارات ناقصة`,
      other: `عرض ${count} مهارة ناقصة`,
    }),
  views: {
    everything: 'الكل',
    target: 'لهدفي',
    ready: 'جاهزة الآن',
    progress: 'قيد التعلّم',
    missing: 'الناقصة',
  },
  inferred: (count) => ` (مستنتجة: ${count})`,
  view: 'عرض',
  search: 'البحث في المهارات',
  searchHint: 'اضغط / للبحث',
  filters: 'المزيد من المرشحات',
  clear: 'مسح المرشحات',
  tier: 'المرحلة',
  level: 'المستوى',
  section: 'القسم',
  any: 'أي',
  undone: 'لم تُبلغ بعد',
  expandAll: 'توسيع الكل',
  collapseAll: 'طي الكل',
  found: (count) => counted(count, SKILLS),
  searchEverything: 'البحث في خارطة الطريق كلها',
  nothing: 'لا مهارة تطابق هذه المرشحات.',
  allDone: 'لا ينقص شيء هنا.',
  ready: 'جاهزة الآن',
  pickOne: 'اختر واحدة',
  pickOneOf: (choice) => `اختر واحدة: ${isolated(choice)}`,
  notPicked: 'لم تختر بعد',
  picked: 'اختيارك',
  optional: 'اختيارية',
  levelHelp: 'المفاتيح: 0 جديدة · 1 أتعلّمها · 2 أستطيع شرحها · 3 أستطيع البناء بها · x ليست لي',
  inEnglish: 'العناوين التي لم تُترجم بعد تظهر بالإنجليزية.',
  unknownTitle: 'لم تعد في خارطة الطريق هذه',
  unknownText: 'لديك مُدخلات لهذه المعرّفات. تُحفظ وتبقى في نسخك الاحتياطية.',
}

export const outline = ar
