// The words of Cohort in Arabic: links in, people side by side, what the group lacks.

import type { cohort as english } from '../en/cohort'
import { isolated } from '../isolated'
import { pluralOf } from '../plural'
import { counted, type Noun, SKILLS } from './counted'

const PEOPLE: Noun = ['شخص واحد', 'شخصان', 'أشخاص', 'شخصًا', 'شخص']

const ar: (typeof english)['en'] = {
  title: 'المجموعة',
  lead: 'ألصق الروابط التي أرسلها إليك أفراد مجموعتك لترى أين تقف. كل شيء يبقى في هذا المتصفح: لا يُرسل شيء إلى أي مكان، ولا يُخبَر أحد.',
  loading: 'تجري قراءة مجموعتك.',
  failed: 'تعذّر تحميل مجموعتك. لم يتغيّر شيء؛ أعد تحميل الصفحة.',
  links: 'الروابط',
  linksHint: 'رابط في كل سطر. ما ليس رابطًا يُترك جانبًا ويُذكر لك.',
  add: 'إضافة',
  files: 'أو ملفات، عدة معًا؛ ويمكن إفلاتها هنا أيضًا',
  added: (count) => `أُضيف ${counted(count, PEOPLE)}`,
  updated: (count) =>
    pluralOf('ar', count, {
      one: 'رابط جديد لشخص موجود هنا',
      two: 'روابط جديدة لشخصين موجودين هنا',
      few: `روابط جديدة لـ${count} أشخاص موجودين هنا`,
      many: `روابط جديدة لـ${count} شخصًا موجودين هنا`,
      other: `روابط جديدة لـ${count} شخص موجودين هنا`,
    }),
  known: (count) =>
    counted(count, [
      'رابط واحد كان هنا من قبل',
      'رابطان كانا هنا من قبل',
      'روابط كانت هنا من قبل',
      'رابطًا كانت هنا من قبل',
      'رابط كانت هنا من قبل',
    ]),
  rubbish: (count) =>
    counted(count, [
      'سطر واحد ليس رابطًا لأحدهم',
      'سطران ليسا رابطين لأحدهم',
      'أسطر ليست روابط لأحدهم',
      'سطرًا ليست روابط لأحدهم',
      'سطر ليست روابط لأحدهم',
    ]),
  nothingFound: 'لم يُضف شيء',
  rubbishShown: (count) => `أول ${count}:`,
  line: (line) => `السطر ${line}:`,
  inFile: (name, line) => `${isolated(name)}، السطر ${line}:`,
  stop: '.',
  comma: '، ',
  problems: {
    empty: 'لا شيء فيه',
    'too-long': 'أطول من أي رابط',
    'other-product': 'ليس رابطًا من Groundwork',
    'wrong-version': 'إصدار لم يوجد قط',
    'newer-version': 'من إصدار أحدث من Groundwork',
    'foreign-characters': 'فيه أحرف لا توجد في أي رابط',
    truncated: 'تنقصه أحرف',
    damaged: 'تغيّرت فيه أحرف',
    bomb: 'محتواه بعد فك ضغطه أكبر من أي رابط',
    'wrong-shape': 'ليس مما يكتبه Groundwork',
    'other-roadmap': 'يخص خارطة طريق أخرى',
    'no-levels': 'لا مستويات فيه',
    'file-too-large': 'أكبر من 5 ميغابايت، فلم يُقرأ',
    unreadable: 'لم يستطع المتصفح قراءته',
  },
  empty: 'لا أحد هنا بعد. كل شخص تضيف رابطه يصبح صفًا.',
  others: (count) =>
    pluralOf('ar', count, {
      one: 'شخص واحد أرسل روابط تخص خارطة طريق أخرى؛ تظهر عندما تفتح تلك الخارطة.',
      two: 'شخصان أرسلا روابط تخص خارطة طريق أخرى؛ تظهر عندما تفتح تلك الخارطة.',
      other: `${counted(count, PEOPLE)} أرسلوا روابط تخص خارطة طريق أخرى؛ تظهر عندما تفتح تلك الخارطة.`,
    }),
  count: (count) => counted(count, PEOPLE),
  target: 'القياس على',
  gaps: (parts) => `أكثر ما ينقص المجموعة: ${parts}.`,
  gapPart: (title, count, of) => `${isolated(title)} (${count} من ${of})`,
  noGaps: 'لا ينقص أحدًا شيء من هذا.',
  still: (count) =>
    pluralOf('ar', count, {
      one: 'شخص واحد لم يتقدّم بين روابطه:',
      two: 'شخصان لم يتقدّما بين روابطهما:',
      other: `${counted(count, PEOPLE)} لم يتقدّموا بين روابطهم:`,
    }),
  stillPart: (day) => `منذ ${day}`,
  andMore: (count) => `و${counted(count, ['واحد آخر', 'اثنان آخران', 'آخرون', 'آخرون', 'آخرون'])}`,
  table: 'المجموعة',
  name: 'الاسم',
  nameless: 'بلا اسم',
  total: 'الكل',
  seen: 'آخر رابط',
  unmoved: 'بلا تغيير منذ',
  moves: 'يتقدّم',
  percentMet: (met, of) => `${met} من ${of}`,
  inferredMark: '≈',
  legend: 'في كل مربع نسبة ما يقدر عليه الشخص مما هو مطلوب، بالمئة. ≈ تعني أن بعضه استُنتج من تحديد المستوى.',
  csv: 'تنزيل بصيغة CSV',
  csvName: (day) => `groundwork-cohort-${day}.csv`,
  csvInferred: 'مستنتج جزئيًا',
  print: 'طباعة',
  close: 'إغلاق',
  notices: {
    added: 'أُضيفت روابط',
    renamed: 'تغيّر الاسم',
    joined: 'صار الصفان واحدًا',
    split: 'صار الرابط صفًا مستقلًا',
    removed: 'أُزيل',
    cleared: 'أُزيل الجميع',
    changed: 'تغيّر شيء',
  },
  undone: (text) => `تم التراجع: ${text}`,
  redone: (text) => `تمت الإعادة: ${text}`,
  detail: (name) => `عن ${isolated(name)}`,
  rename: 'الاسم',
  renameHint: 'إذا كتبت اسم صف آخر صار الصفان واحدًا. وإذا أفرغته عاد الاسم الذي كتبه صاحبه.',
  save: 'حفظ',
  history: 'الروابط',
  sentOn: (day) => `أُرسل في ${day}`,
  newSkills: (count) => `تقدّم عن السابق: ${counted(count, SKILLS)}`,
  noNewSkills: 'لا تقدّم عن السابق',
  firstLink: 'أول رابط',
  openLink: 'فتح',
  openLinkOf: (day) => `فتح الرابط المُرسل في ${day}`,
  notTheirs: 'ليس لهذا الشخص',
  notTheirsOf: (day) => `الرابط المُرسل في ${day} ليس لهذا الشخص`,
  missing: 'الناقص',
  missingNone: 'لا ينقص شيء مما هو مطلوب.',
  remove: 'إزالة من المجموعة',
  removeAll: 'إزالة الجميع',
  storage: {
    full: 'مساحة التخزين في المتصفح ممتلئة. قد يضيع آخر ما أضفته عند إغلاق علامة التبويب هذه.',
    'newer-version':
      'حُفظت مجموعتك بإصدار أحدث من Groundwork. لا تُعرض هنا ولا يُكتب فوقها شيء. أعد تحميل الصفحة للتحديث.',
    other: 'تعذّرت قراءة جزء من المجموعة المخزّنة. وُضع جانبًا ولم يُحذف شيء؛ تجده في الإعدادات.',
  },
}

export const cohort = ar
