// The words of the look back in Arabic: readiness over time, hours, levels, activity, what changed.

import type { progress as english } from '../en/progress'
import { isolated } from '../isolated'
import { pluralOf } from '../plural'
import { counted, NOTES, type Noun } from './counted'

const WEEKS: Noun = ['أسبوع واحد', 'أسبوعين', 'أسابيع', 'أسبوعًا', 'أسبوع']

const ar: (typeof english)['en'] = {
  title: 'التقدّم',
  lead: 'مرسوم من تواريخ ما حدّدته. كل شيء يُحسب من آخر يوم حدّدته فيه.',
  empty: 'هنا سترى كيف تنمو الجاهزية والساعات والمستويات. حدّد مستوى أول مهارة لتبدأ.',
  toOutline: 'فتح خارطة الطريق',
  numbers: 'عرض الأرقام',
  day: 'اليوم',
  week: 'أسبوع',
  readiness: {
    title: 'الجاهزية مع الزمن',
    summary: (percent, target) => `جاهزيتك اليوم لهدف ${isolated(target)}: ${percent}.`,
    monthAgo: (before) => `قبل أربعة أسابيع كانت ${before}.`,
    plan: (percent, day) => `تبلغ بك خطتك ${percent} في حدود ${day}.`,
    noPlan: 'ضع خطة يُرسم خطها ابتداءً من اليوم.',
    toPlan: 'الخطة',
    marked: 'ما حدّدته',
    planned: 'خطتك من اليوم',
    possible: 'ما تتركه المستويات المستنتجة مفتوحًا',
    share: 'الجاهزية',
    interval: (low, high) => `${low} إلى ${high}`,
    range: 'مع المستويات المستنتجة، من … إلى',
    kind: 'الخط',
  },
  hours: {
    title: 'الساعات حسب الأسبوع',
    summary: (hours, weeks) => `${hours} تقريبًا في آخر ${counted(weeks, WEEKS)}.`,
    none: (weeks) => `لم يُنجز شيء ولم يُسجّل في آخر ${counted(weeks, WEEKS)}.`,
    best: (hours, day) => `أكثرها في أسبوع ${day}: ${hours}.`,
    noted: 'سجّلتها أنت',
    estimated: 'مقدّرة من المستويات',
    how: 'الساعات المسجّلة منك. والباقي تقدير خارطة الطريق لما بلغته في ذلك الأسبوع.',
  },
  levels: {
    title: 'المستويات حسب القسم',
    summary: (done, total, section) =>
      `${done} من ${total} مهارة عند المستوى الذي يطلبه هدفك. الأبعد: ${isolated(section)}.`,
    nothing: 'لا مهارة بعد عند المستوى الذي يطلبه هدفك.',
    number: 'الرقم',
    section: 'القسم',
    met: 'عند المستوى المطلوب',
    inferred: 'مستنتجة',
    radar: (count) => `مدى التقدّم في كل من الأقسام (عددها ${count})، من الوسط إلى الخارج؛ وفي الجدول الأرقام نفسها.`,
  },
  activity: {
    title: 'النشاط',
    summary: (days, weeks) =>
      `${days === 0 ? 'لا أيام نشطة' : counted(days, ['يوم نشط واحد', 'يومان نشطان', 'أيام نشطة', 'يومًا نشطًا', 'يوم نشط'])} في آخر ${counted(weeks, WEEKS)}.`,
    busiest: (day, count) =>
      `أكثرها نشاطًا: ${day}، وفيه ${counted(count, ['علامة واحدة', 'علامتان', 'علامات', 'علامة', 'علامة'])}.`,
    marks: 'العلامات',
    days: 'الأيام النشطة',
    less: 'علامات قليلة',
    more: 'كثيرة',
  },
  changes: {
    title: 'ما تغيّر منذ',
    label: 'منذ',
    readiness: (before, now) => `انتقلت الجاهزية من ${before} إلى ${now}.`,
    same: (now) => `بقيت الجاهزية عند ${now}.`,
    none: 'لم يُحدّد أي مستوى منذ ذلك.',
    count: (count) =>
      pluralOf('ar', count, {
        one: 'حُدّد مستوى واحد:',
        two: 'حُدّد مستويان، الأحدث أولًا:',
        few: `حُدّدت ${count} مستويات، الأحدث أولًا:`,
        many: `حُدّد ${count} مستوى، الأحدث أولًا:`,
        other: `حُدّد ${count} مستوى، الأحدث أولًا:`,
      }),
    more: (count) => pluralOf('ar', count, { one: 'وواحد آخر', two: 'واثنان آخران', other: `و${count} غيرها` }),
    others: {
      notes: (count) => counted(count, NOTES),
      evidence: (count) => counted(count, ['دليل واحد', 'دليلان', 'أدلة', 'دليلًا', 'دليل']),
      checks: (count) => counted(count, ['نقطة تحقّق واحدة', 'نقطتا تحقّق', 'نقاط تحقّق', 'نقطة تحقّق', 'نقطة تحقّق']),
      resources: (count) => counted(count, ['مصدر واحد', 'مصدران', 'مصادر', 'مصدرًا', 'مصدر']),
      answers: (count) => counted(count, ['إجابة واحدة', 'إجابتان', 'إجابات', 'إجابة', 'إجابة']),
    },
    also: (list) => `وأيضًا: ${list}.`,
    badDay: 'اختر يومًا لا يتجاوز اليوم.',
  },
}

export const progress = ar
