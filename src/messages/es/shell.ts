// The words of the frame around every screen in Spanish.

import type { shell as english } from '../en/shell'

const es: (typeof english)['en'] = {
  product: 'Groundwork',
  skipLink: 'Saltar al contenido',
  mainNavigation: 'Principal',
  more: 'Más',
  places: {
    today: 'Hoy',
    roadmap: 'Hoja de ruta',
    map: 'Mapa',
    plan: 'Plan',
    practice: 'Práctica',
    jobs: 'Ofertas',
    checkIn: 'Diagnóstico',
    progress: 'Progreso',
    share: 'Compartir',
    cohort: 'Grupo',
    settings: 'Ajustes',
  },
  loading: 'Cargando',
  everything: 'Toda la hoja de ruta',
  screenFailed: 'No se ha podido mostrar esta pantalla',
  screenFailedText:
    'Tu progreso está a salvo. Inténtalo de nuevo; si vuelve a ocurrir, descarga una copia de seguridad en Ajustes y recarga la página.',
  tryAgain: 'Intentar de nuevo',
  startFailed: 'No se ha podido cargar la hoja de ruta',
  startFailedText: 'Tu progreso está intacto. Comprueba la conexión y recarga la página.',
  reload: 'Recargar',
}

export const shell = es
