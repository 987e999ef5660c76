// The words of the command palette and of the list of shortcuts, in Arabic.

import type { palette as english } from '../en/palette'
import { isolated } from '../isolated'
import { LEVELS } from './terms'

const ar: (typeof english)['en'] = {
  title: 'لوحة الأوامر',
  search: 'بحث',
  results: 'النتائج',
  hint: 'مهارات وصفحات وإجراءات. جرّب «حدد Docker شرح».',
  nothing: 'لا نتائج.',
  found: (count) => `عدد النتائج: ${count}`,
  kinds: { skill: 'مهارة', page: 'صفحة', action: 'إجراء', recent: 'استُخدم مؤخرًا' },
  mark: (title, level) => `تحديد ${isolated(title)}: ${LEVELS[level]}`,
  /** How a command line says a level, beside the names of the levels; with and without the marks that hasty typing leaves out. */
  levelWords: {
    new: ['جديدة', 'جديد'],
    learning: ['أتعلّمها', 'أتعلمها', 'اتعلمها', 'تعلم'],
    explain: ['أستطيع شرحها', 'استطيع شرحها', 'شرحها', 'شرح'],
    build: ['أستطيع البناء بها', 'استطيع البناء بها', 'البناء بها', 'البناء', 'بناء'],
    skipped: ['ليست لي', 'تخطي'],
  },
  markWord: 'حدد',
  aim: (target) => `اجعل هدفك: ${isolated(target)}`,
  aimWords: 'هدف غاية دور وظيفة',
  undo: 'تراجع',
  undoWords: 'إلغاء الغاء',
  redo: 'إعادة',
  redoWords: 'اعادة مرة أخرى',
  backup: 'تنزيل نسخة احتياطية',
  backupWords: 'حفظ تصدير ملف نسخ',
  checkIn: 'بدء تحديد المستوى',
  checkInWords: 'اختبار تقييم أسئلة',
  themes: { dark: 'السمة: داكنة', light: 'السمة: فاتحة', system: 'السمة: كما في النظام' },
  themeWords: 'مظهر ألوان الوان ليل نهار وضع',
  contrasts: { more: 'التباين: أعلى', system: 'التباين: كما في النظام' },
  contrastWords: 'مظهر إمكانية الوصول وضوح',
  language: (name) => `اللغة: ${isolated(name)}`,
  languageWords: 'لغة ترجمة عربية إنجليزية',
  shortcuts: 'اختصارات لوحة المفاتيح',
  shortcutsWords: 'مفاتيح مساعدة',
  close: 'إغلاق',
  keys: [
    ['\u2066Ctrl K\u2069 أو \u2066⌘ K\u2069', 'البحث في المهارات والصفحات والإجراءات'],
    ['?', 'عرض هذه القائمة'],
    ['/', 'البحث في خارطة الطريق'],
    ['\u20660 1 2 3\u2069', 'على مهارة: جديدة، أتعلّمها، أستطيع شرحها، أستطيع البناء بها (بهذا الترتيب)'],
    ['x', 'على مهارة: ليست لي'],
    ['← →', 'على المستوى: الأعلى أو الأدنى'],
    ['\u2066Ctrl Z\u2069 أو \u2066⌘ Z\u2069', 'التراجع عن آخر تغيير'],
    ['\u2066Ctrl Shift Z\u2069 أو \u2066⌘ ⇧ Z\u2069', 'إعادته'],
    ['Esc', 'إغلاق المفتوح'],
  ],
}

export const palette = ar
