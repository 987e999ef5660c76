// The words of the frame around every screen, in Arabic.

import type { shell as english } from '../en/shell'

const ar: (typeof english)['en'] = {
  product: 'Groundwork',
  skipLink: 'التخطي إلى المحتوى',
  mainNavigation: 'التنقل الرئيسي',
  more: 'المزيد',
  places: {
    today: 'اليوم',
    roadmap: 'خارطة الطريق',
    map: 'الخريطة',
    plan: 'الخطة',
    practice: 'التدريب',
    jobs: 'إعلانات الوظائف',
    checkIn: 'تحديد المستوى',
    progress: 'التقدّم',
    share: 'المشاركة',
    cohort: 'المجموعة',
    settings: 'الإعدادات',
  },
  loading: 'يجري التحميل',
  everything: 'كل ما في خارطة الطريق',
  screenFailed: 'تعذّر عرض هذه الشاشة',
  screenFailedText: 'تقدّمك في أمان. حاول من جديد؛ وإذا تكرر ذلك فنزّل نسخة احتياطية من الإعدادات وأعد تحميل الصفحة.',
  tryAgain: 'إعادة المحاولة',
  startFailed: 'تعذّر تحميل خارطة الطريق',
  startFailedText: 'لم يُمسّ تقدّمك. تحقّق من الاتصال وأعد تحميل الصفحة.',
  reload: 'إعادة التحميل',
}

export const shell = ar
