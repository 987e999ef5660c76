// The words of Open in Arabic: a link that arrived, how it differs from mine, and what may be done with it.

import type { open as english } from '../en/open'
import { isolated } from '../isolated'
import { pluralOf } from '../plural'
import { counted, OF_SKILLS, SKILLS } from './counted'

const ar: (typeof english)['en'] = {
  title: 'رابط وصل إليك',
  formTitle: 'فتح رابط',
  formLead: 'ألصق الرابط الذي وصلك، أو اختر ملفه. الفتح لا يغيّر شيئًا مما لديك.',
  link: 'الرابط',
  open: 'فتح',
  file: 'أو ملف',
  another: 'فتح رابط آخر',
  viewOnly: 'عرض فقط',
  compare: 'مقارنة بما لديّ',
  copy: 'نسخ إلى ما لديّ',
  how: 'عند النسخ',
  merge: 'دمج: يبقى الأحدث لكل مهارة',
  replace: 'استبدال: يحل ما في الرابط محل ما لديّ',
  nothingNewer: 'لا شيء في هذا الرابط أحدث مما لديك. لم يتغيّر شيء. اختر «استبدال» لأخذه على أي حال.',
  nothingNew: 'كل ما في هذا الرابط لديك من قبل. لم يتغيّر شيء.',
  nothingToCopy: 'لا شيء في هذا الرابط يمكن نسخه.',
  otherRoadmap: (id) =>
    `هذا الرابط يخص خارطة طريق أخرى (${isolated(id)}). يمكنك تصفّحه هنا؛ وللمقارنة أو النسخ افتح تلك الخارطة أولًا.`,
  openThat: 'فتح تلك الخارطة',
  takeIt: 'إضافتها إلى خرائطي',
  takeText: 'يكون لها تقدّمها الخاص، ويبقى المفتوح الآن كما هو.',
  noRoom: 'لا متسع في المتصفح لخارطة طريق أخرى. لم يتغيّر شيء.',
  differs: 'مقارنةً بما لديك:',
  noState: 'لا مستويات فيه للمقارنة.',
  allSame: (count) =>
    pluralOf('ar', count, {
      one: 'مهارة واحدة، مطابقة لما لديك.',
      two: 'مهارتان، كلتاهما مطابقة لما لديك.',
      other: `${counted(count, SKILLS)}، كلها مطابقة لما لديك.`,
    }),
  theirs: (count) => `المرسِل متقدّم عليك في ${counted(count, OF_SKILLS)}`,
  mine: (count) => `أنت متقدّم عليه في ${counted(count, OF_SKILLS)}`,
  other: (count) => `اختلاف آخر في ${counted(count, OF_SKILLS)}`,
  same: (count) => `تطابق في ${counted(count, OF_SKILLS)}`,
  comma: '، ',
  stop: '.',
  comparison: 'مستواه ومستواك',
  skill: 'المهارة',
  theirLevel: 'مستوى المرسِل',
  myLevel: 'مستواك',
  groups: {
    theirs: 'المرسِل متقدّم عليك',
    mine: 'أنت متقدّم عليه',
    other: 'اختلاف آخر',
    same: 'متطابقة',
  },
  forget: 'إزالته من شريط العنوان',
  forgetText: 'يبقى الرابط في شريط العنوان وفي سجل علامة التبويب هذه حتى تزيله.',
  forgotten: 'أُزيل. ما تراه يبقى حتى تغادر هذه الصفحة.',
  repaired: 'تغيّر الرابط في طريقه إليك وأمكن إصلاحه:',
  repairs: {
    wrapped: 'أقواس أو علامات اقتباس حوله',
    'trailing-text': 'أحرف أخرى بعده',
    'percent-encoded': 'علامات نسبة مئوية مكان أحرف',
    'broken-lines': 'مقسوم على عدة أسطر',
  },
  whole: 'مجموعه الاختباري مطابق، فلا ينقصه شيء.',
  problem: 'لا يمكن فتح هذا الرابط.',
  problems: {
    empty: 'لا رابط فيه. ألصق الرابط كاملًا، من https حتى نهايته.',
    'too-long': 'هذا النص أطول من أي رابط من Groundwork. لم يُقرأ شيء.',
    'other-product':
      'هذا ليس رابطًا من Groundwork. روابطه فيها \u2066/open#v1.\u2069 أو \u2066/open#v2.\u2069 أو \u2066/open#v3.\u2069 ثم حروف وأرقام.',
    'wrong-version': 'هذا الرابط يذكر إصدارًا لم يوجد قط. اطلب رابطًا جديدًا.',
    'newer-version': 'هذا الرابط من إصدار أحدث من Groundwork. أعد تحميل الصفحة للتحديث، أو احتفظ بالرابط إلى وقت لاحق.',
    'foreign-characters': 'في وسط هذا الرابط أحرف لا توجد في أي رابط. انسخه من جديد، من أوله إلى آخره.',
    truncated: 'تنقص هذا الرابط أحرف: ربما قطعه برنامج في الطريق. اطلب الملف بدلًا منه.',
    damaged: 'تغيّرت أحرف في هذا الرابط في الطريق. اطلبه مرة أخرى، أو اطلب الملف.',
    bomb: 'محتوى هذا الرابط بعد فك ضغطه أكبر مما يحويه أي رابط من Groundwork. لم يُفتح.',
    'wrong-shape': 'هذا الرابط سليم لكن فيه ما لا يكتبه Groundwork أبدًا. لم يُفتح.',
    'file-too-large': 'هذا الملف أكبر من أي رابط من Groundwork. لم يُقرأ.',
    unreadable: 'لم يستطع المتصفح قراءة هذا الملف.',
  },
  unchanged: 'لم يتغيّر شيء مما لديك.',
}

export const open = ar
