// The words of Settings in Arabic: backup, storage, language, looks.

import type { settings as english } from '../en/settings'
import { isolated } from '../isolated'
import { pluralOf } from '../plural'
import { counted, ENTRIES } from './counted'

const ar: (typeof english)['en'] = {
  title: 'الإعدادات',
  backup: 'النسخة الاحتياطية',
  backupText: 'ملف فيه كل ما أدخلته: المستويات والاختيارات والملاحظات والأدلة وكل خرائط الطريق لديك.',
  download: 'تنزيل نسخة احتياطية',
  restore: 'استعادة من ملف',
  restoreText: 'لا يتغيّر شيء حتى تختار الطريقة.',
  mode: 'طريقة الاستعادة',
  merge: 'دمج مع الموجود هنا؛ والأحدث هو الذي يبقى',
  replace: 'استبدال الموجود هنا',
  apply: 'استعادة',
  cancel: 'إلغاء',
  fileSays: (name, count) => `محتوى ${isolated(name)}: ${counted(count, ENTRIES)}.`,
  fileRejected: (count) =>
    pluralOf('ar', count, {
      one: 'مُدخل واحد فيه لا يمكن قراءته وسيُترك.',
      two: 'مُدخلان فيه لا يمكن قراءتهما وسيُتركان.',
      other: `${counted(count, ENTRIES)} فيه لا يمكن قراءتها وستُترك.`,
    }),
  nothingNew: 'كل ما في هذا الملف موجود هنا من قبل. لم يتغيّر شيء.',
  nothingNewer: 'لا شيء في هذا الملف أحدث مما هو هنا. لم يتغيّر شيء. للعودة إلى ما في الملف اختر «استبدال».',
  errors: {
    'too-large': 'هذا الملف أكبر من أن يكون نسخة احتياطية من Groundwork. لم يتغيّر شيء.',
    'not-json': 'هذا الملف تالف أو مقطوع: لا يمكن قراءته إلى آخره. لم يتغيّر شيء.',
    'other-product': 'هذا الملف ليس من Groundwork. لم يتغيّر شيء.',
    'newer-version': 'هذا الملف من إصدار أحدث. لم يتغيّر شيء. أعد تحميل الصفحة للتحديث، أو احتفظ بالملف إلى وقت لاحق.',
    'wrong-shape': 'لا توجد في هذا الملف نسخة احتياطية من Groundwork. لم يتغيّر شيء.',
    unreadable: 'لم يستطع المتصفح قراءة هذا الملف. لم يتغيّر شيء.',
  },
  lastBackup: (when) => `آخر نسخة احتياطية: ${when}.`,
  never: 'لا نسخة احتياطية بعد.',
  roadmaps: 'خرائط الطريق',
  roadmapsText: 'عدّل خارطة الطريق لتناسبك، أو اكتب واحدة، أو افتح أخرى؛ ولكل منها تقدّمها الخاص.',
  makeOwn: 'اجعل هذه الخارطة لك',
  otherRoadmaps: 'خارطة جديدة، أو فتح أخرى',
  storage: 'أين يُحفظ تقدّمك',
  storageText: 'في هذا المتصفح وحده، في نسختين. لا يُرسل شيء إلى أي مكان.',
  persisted: 'وعد المتصفح بالاحتفاظ به.',
  notPersisted: 'قد يزيله المتصفح إذا ضاقت المساحة أو بعد غياب طويل. احتفظ بملف نسخة احتياطية.',
  memoryOnly: 'هذا المتصفح لا يحتفظ بشيء لهذه الصفحة؛ يبقى تقدّمك حتى تُغلق علامة التبويب.',
  entries: (count) => counted(count, ENTRIES),
  setAside: 'ما وُضع جانبًا',
  setAsideText: 'نص مخزّن تعذّرت قراءته. لم يضع منه شيء؛ وقد يفيد من يستطيع إصلاحه.',
  setAsideFrom: (when) => `وُضع جانبًا في ${when}`,
  downloadRaw: 'تنزيل',
  delete: 'حذف',
  startOver: 'البدء من جديد',
  startOverText:
    'يعيد كل المستويات والاختيارات والملاحظات والأدلة إلى البداية. وتبقى تعديلاتك على خارطة الطريق. ويمكنك التراجع عنه.',
  language: 'اللغة',
  likeBrowser: 'كما في المتصفح',
  languageFailed: 'تعذّر تحميل كلمات هذه اللغة. تحقّق من الاتصال واختر من جديد.',
  looks: 'المظهر',
  theme: 'السمة',
  themes: { system: 'كما في النظام', light: 'فاتحة', dark: 'داكنة' },
  contrast: 'التباين',
  contrasts: { system: 'كما في النظام', more: 'أعلى' },
  keys: 'مفاتيح تعمل في كل مكان',
  keysStates: { on: 'مفعّلة', off: 'متوقّفة' },
}

export const settings = ar
