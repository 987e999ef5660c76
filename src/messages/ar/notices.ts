// The words for what was done and what went wrong, in Arabic.

import type { NoticeMessages } from '../en/notices'
import { isolated } from '../isolated'
import { counted, ENTRIES } from './counted'
import { LEVELS } from './terms'

/** What a change of several facts was for, by its label. */
const labels: Readonly<Record<string, string>> = {
  answered: 'قُيّمت الإجابة',
  retention: 'تغيّرت نسبة التذكّر',
  'ad-saved': 'حُفظ الإعلان',
  'ad-changed': 'عُدّل الإعلان',
  'ad-removed': 'أُزيل الإعلان',
  'term-off': 'لن تُعدّ هذه الكلمة مهارة',
  'term-own': 'رُبطت الكلمة',
  'term-forgotten': 'نُسي التصحيح',
  still: 'سُجّل أنك ما زلت تقدر عليها',
  link: 'نُسخ من الرابط',
  'checkin-accepted': 'اعتُمدت نتيجة تحديد المستوى',
  'checkin-kept': 'حُفظت نتيجة تحديد المستوى للمقارنة',
  'plan-made': 'وُضعت الخطة',
  'plan-changed': 'عُدّلت الخطة',
  'plan-away': 'أُزيلت الخطة',
  'plan-moved': 'أُعيد ترتيب الخطة',
  'plan-let-go': 'أُزيل التثبيت',
  'hours-noted': 'سُجّلت الساعات',
  'roadmap-about': 'حُفظ العنوان والوصف',
  'roadmap-order': 'تغيّر الترتيب',
  'roadmap-edit': 'تم الحفظ',
  'roadmap-hidden': 'تم الإخفاء',
  'roadmap-shown': 'عاد إلى الظهور',
  'roadmap-skill': 'حُفظت المهارة',
  'roadmap-skill-removed': 'حُذفت المهارة',
  'roadmap-section': 'حُفظ القسم',
  'roadmap-mended': 'أُصلحت الحلقة',
  'roadmap-forgotten': 'تم نسيانه',
}

const ar: NoticeMessages = {
  labels,
  notices: {
    level: (title, level) => `${isolated(title)}: ${LEVELS[level]}`,
    picked: (choice, title) => `${isolated(choice)}: ${isolated(title)}`,
    unpicked: (choice) => `${isolated(choice)}: لم تختر شيئًا`,
    aimed: (target) => `الهدف: ${isolated(target)}`,
    postponed: (title) => `لن تُقترح ${isolated(title)} لمدة أسبوعين`,
    unpostponed: (title) => `يمكن اقتراح ${isolated(title)} من جديد`,
    note: (title) => `حُفظت الملاحظة: ${isolated(title)}`,
    ticked: 'وُضعت علامة على نقطة تحقّق',
    unticked: 'أُزيلت العلامة عن نقطة تحقّق',
    resource: 'حُدّدت حالة المصدر',
    evidenceAdded: 'أُضيف الدليل',
    evidenceRemoved: 'أُزيل الدليل',
    restored: (count) => `من النسخة الاحتياطية: ${counted(count, ENTRIES)}`,
    startedOver: 'عاد كل شيء إلى البداية',
    changed: (count) => `التغييرات: ${counted(count, ENTRIES)}`,
    undone: (text) => `تم التراجع: ${text}`,
    redone: (text) => `تمت الإعادة: ${text}`,
  },
  problems: {
    'no-storage':
      'هذا المتصفح لا يحتفظ بشيء لهذه الصفحة. يبقى تقدّمك حتى تُغلق علامة التبويب. نزّل نسخة احتياطية قبل المغادرة.',
    corrupt: 'تعذّرت قراءة جزء من التقدّم المخزّن. وُضع جانبًا ولم يُحذف شيء. ما تراه هو محتوى النسخة الثانية.',
    someRecords: (count) =>
      counted(count, [
        'مُدخل مخزّن واحد تعذّرت قراءته ووُضع جانبًا. كل ما عداه هنا.',
        'مُدخلان مخزّنان تعذّرت قراءتهما ووُضعا جانبًا. كل ما عداهما هنا.',
        'مُدخلات مخزّنة تعذّرت قراءتها ووُضعت جانبًا. كل ما عداها هنا.',
        'مُدخلًا مخزّنًا تعذّرت قراءتها ووُضعت جانبًا. كل ما عداها هنا.',
        'مُدخل مخزّن تعذّرت قراءتها ووُضعت جانبًا. كل ما عداها هنا.',
      ]),
    'newer-version':
      'حُفظ تقدّمك بإصدار أحدث من Groundwork. لا يُعدّل شيء هنا ولا يُكتب. أعد تحميل الصفحة للتحديث، أو احتفظ بالبيانات إلى وقت لاحق.',
    'corrupt-copy': 'تعذّرت قراءة النسخة الثانية من تقدّمك. وُضعت جانبًا ولم يُحذف شيء. ما تراه هو محتوى النسخة الأولى.',
    full: 'مساحة التخزين في المتصفح ممتلئة. آخر تغيير أجريته محفوظ في النسخة الثانية؛ نزّل نسخة احتياطية أو أفرغ بعض المساحة.',
    fullAlone:
      'مساحة التخزين في المتصفح ممتلئة. آخر تغيير أجريته في علامة التبويب هذه فقط ويضيع بإغلاقها؛ نزّل نسخة احتياطية أو أفرغ بعض المساحة.',
    cleared: 'أُزيل تقدّمك من تخزين المتصفح بينما كانت هذه الصفحة مفتوحة. ما زال هنا في علامة التبويب هذه.',
    writeBack: 'حفظه من جديد',
    downloadRaw: 'تنزيل البيانات الخام',
    downloadBackup: 'تنزيل نسخة احتياطية',
    understood: 'فهمت',
  },
}

export const notices = ar
