// The words of Share in Spanish: what goes in, what the receiver will see, and the ways to hand it over.

import type { share as english } from '../en/share'
import { plural } from './plural'

const skills = (count: number) => plural(count, '1 habilidad', `${count} habilidades`)

const es: (typeof english)['en'] = {
  title: 'Comparte dónde estás',
  lead: 'Un enlace lo contiene todo. Nada sale de este navegador hasta que lo envías.',
  goesIn: 'Qué incluye',
  levels: 'Mis niveles',
  levelsText: (stated, inferred) =>
    inferred === 0
      ? skills(stated)
      : `${skills(stated)}, ${plural(
          inferred,
          '1 inferida por un diagnóstico y marcada como tal',
          `${inferred} inferidas por un diagnóstico y marcadas como tales`,
        )}`,
  overlay: 'Mis cambios en la hoja de ruta',
  overlayText: (steps, hidden, added) =>
    [
      ...(steps > 0 ? [`${skills(steps)} en mi orden o con mis palabras`] : []),
      ...(hidden > 0 ? [plural(hidden, '1 excluida', `${hidden} excluidas`)] : []),
      ...(added > 0 ? [plural(added, '1 habilidad mía', `${added} habilidades mías`)] : []),
    ].join(', '),
  notes: 'Mis notas',
  notesText: (count) => plural(count, '1 nota', `${count} notas`),
  notesNone: 'ninguna escrita',
  ads: 'Ofertas de empleo',
  adsHint:
    'Una oferta solo se incluye si la marcas: su texto, lo que pide y, si incluyes tus notas, tu nota sobre ella.',
  adText: (company, characters) => [...(company === '' ? [] : [company]), `${characters} caracteres`].join(', '),
  nothingSet: 'nada marcado por ahora',
  name: 'Tu nombre',
  nameHint: 'Para que quien reciba varios enlaces sepa de quién es este. Puede quedar vacío.',
  message: 'Un mensaje',
  preview: 'Lo que se verá',
  link: 'Enlace',
  handOver: 'Entrégalo',
  size: (characters) => `${characters} caracteres.`,
  fits: 'Cabe en un mensaje de chat.',
  tooLongForChat:
    'Es más largo de lo que admiten algunos programas de chat (2000 caracteres): pueden cortarlo. Envía el archivo en su lugar, o deja fuera las notas o las ofertas.',
  tooLongForCode: 'Demasiado largo para un código QR (2331 caracteres).',
  fineCode: 'Este código es muy fino: muéstralo en grande, o deja fuera las notas o las ofertas.',
  tooLarge: 'Es más de lo que cabe en un enlace o un archivo. Deja fuera las notas o las ofertas, o acorta el mensaje.',
  wrongShape:
    'Una parte no se puede enviar: un identificador o una nota que nadie podría leer. Deja fuera las notas e inténtalo de nuevo.',
  copy: 'Copiar enlace',
  copied: 'Enlace copiado.',
  copyByHand: 'El navegador no lo ha permitido. El enlace está seleccionado: cópialo con Ctrl+C o ⌘C.',
  send: 'Enviar…',
  download: 'Descargar como archivo',
  qr: 'Código QR',
  qrLoading: 'Se está dibujando el código QR.',
  qrFailed: 'No se ha podido dibujar el código QR. El enlace funciona sin él.',
  shareTitle: 'Groundwork',
  openOne: 'Abrir un enlace que te han enviado',
  cohort: 'Ver los enlaces de todo un grupo, uno al lado de otro',
}

export const share = es
