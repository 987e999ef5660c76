// The words of the map in Arabic: tools, stones read aloud, the panel, the list, pictures to keep.

import type { MapMessages } from '../en/map'
import { isolated } from '../isolated'
import { counted, MORE, OF_SKILLS, SKILLS } from './counted'

const named = (titles: readonly string[], more: number) =>
  titles.map(isolated).join('، ') + (more > 0 ? ` و${counted(more, MORE)}` : '')

const ar: MapMessages = {
  title: 'الخريطة',
  map: 'خريطة المهارات',
  roleDescription: 'خريطة',
  help: 'مفاتيح الأسهم تتبع الخطوط: إلى أعلى نحو ما تفتحه المهارة، وإلى أسفل نحو ما تحتاج إليه، ويمينًا ويسارًا بين الطرق. Shift مع سهم لتحريك الخريطة. 0 إلى 3 وx لتحديد المستوى، وEnter لفتح المهارة، وF لتتبّعها، وزائد وناقص للتكبير والتصغير، وW لعرض الخريطة كلها، وL للقائمة.',
  helpTitle: 'المفاتيح',
  laying: 'يجري رسم الخريطة',
  failed: 'تعذّر رسم الخريطة. القائمة فيها الشيء نفسه.',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  fit: 'عرض الخريطة كلها',
  list: 'القائمة',
  asMap: 'الخريطة',
  showOnMap: (title) => `عرض على الخريطة: ${title}`,
  find: 'ابحث عن مهارة',
  found: (count) => `النتائج: ${counted(count, SKILLS)}`,
  save: 'حفظ',
  saveSvg: 'الخريطة بصيغة SVG',
  savePng: 'الخريطة بصيغة PNG',
  saveCard: 'بطاقة التقدّم (SVG)',
  legend: 'مفتاح الخريطة',
  legendFrontier: 'يمكن البدء بها الآن',
  legendInferred: 'مستنتجة وغير مؤكدة',
  legendOutside: 'ليست ضمن هدفك',
  depth: (depth) => `الطبقة ${depth}`,
  stone: (title, level) => `${isolated(title)}، ${level}`,
  inferred: (level, chance) => `${level}، مستنتَج (${chance})`,
  frontier: 'يمكن البدء بها الآن',
  outside: 'ليست ضمن هدفك',
  needs: (count, titles) =>
    count === 0
      ? 'لا تحتاج إلى شيء'
      : `تحتاج إلى ${counted(count, OF_SKILLS)}: ${named(titles, count - titles.length)}`,
  opens: (count, titles) =>
    count === 0 ? 'لا تفتح شيئًا' : `تفتح ${counted(count, OF_SKILLS)}: ${named(titles, count - titles.length)}`,
  separator: '. ',
  panel: 'المهارة',
  follow: 'تتبّع',
  followText: (before, after) => `قبلها ${before}، وفوقها ${after}`,
  needsTitle: 'تحتاج إلى',
  opensTitle: 'تفتح',
  nothing: 'لا شيء',
  close: 'إغلاق',
  fileName: 'groundwork-map',
  cardName: 'groundwork-card',
  cardTitle: (target) => `الجاهزية لهدف ${isolated(target)}`,
  cardText: (met, total) => `${met} من ${total} من المتطلبات محققة`,
  cardFoot: (date) => `${isolated('Groundwork')}، ${date}`,
}

export const map = ar
