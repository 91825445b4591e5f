import type { Language } from './types';

/** What stands in the events of each demo community; `{name}` is the community's own. */
export interface EventTexts {
  past: { title: string; text: string; material: string };
  webinar: { title: string; text: string; question: string; answers: string[] };
  series: { title: string; text: string };
  cancelled: { title: string; reason: string };
  full: { title: string; text: string; place: string };
}

export const eventTexts: Record<Language, EventTexts> = {
  en: {
    past: {
      title: 'What we learnt this year',
      text: 'Three members told what worked and what did not. The recording and the slides are below.',
      material: 'Slides',
    },
    webinar: {
      title: 'Webinar: questions from the field',
      text: 'Two short talks, then **your questions**. Send them beforehand, so that the speakers can look up the figures.',
      question: 'What should the speakers talk about?',
      answers: ['How you reach people without a phone.', 'Costs per household, please.'],
    },
    series: { title: 'Open hour', text: 'Come with whatever you are stuck with. No agenda, no minutes.' },
    cancelled: { title: 'Field visit', reason: 'The road is closed after the rains. We look for another date.' },
    full: {
      title: 'Workshop: reading a register together',
      text: 'We take a real (anonymous) extract apart, line by line. Bring a laptop.',
      place: 'Training centre, room 2',
    },
  },
  fr: {
    past: {
      title: 'Ce que nous avons appris cette année',
      text: 'Trois membres ont raconté ce qui a marché et ce qui n’a pas marché. L’enregistrement et les diapositives sont ci-dessous.',
      material: 'Diapositives',
    },
    webinar: {
      title: 'Webinaire : questions du terrain',
      text: 'Deux courts exposés, puis **vos questions**. Envoyez-les avant, pour que les intervenants retrouvent les chiffres.',
      question: 'De quoi les intervenants devraient-ils parler ?',
      answers: ['Comment joindre les ménages sans téléphone.', 'Le coût par ménage, s’il vous plaît.'],
    },
    series: {
      title: 'Heure ouverte',
      text: 'Venez avec ce qui vous bloque. Pas d’ordre du jour, pas de compte rendu.',
    },
    cancelled: {
      title: 'Visite de terrain',
      reason: 'La route est coupée après les pluies. Nous cherchons une autre date.',
    },
    full: {
      title: 'Atelier : lire un registre ensemble',
      text: 'Nous décortiquons ligne par ligne un vrai extrait (anonyme). Apportez un ordinateur.',
      place: 'Centre de formation, salle 2',
    },
  },
  es: {
    past: {
      title: 'Lo que aprendimos este año',
      text: 'Tres miembros contaron qué funcionó y qué no. La grabación y las diapositivas están abajo.',
      material: 'Diapositivas',
    },
    webinar: {
      title: 'Seminario web: preguntas desde el terreno',
      text: 'Dos charlas breves y después **sus preguntas**. Envíenlas antes, para que los ponentes busquen las cifras.',
      question: '¿De qué deberían hablar los ponentes?',
      answers: ['Cómo llegar a quienes no tienen teléfono.', 'El costo por hogar, por favor.'],
    },
    series: { title: 'Hora abierta', text: 'Vengan con lo que les tenga atascados. Sin orden del día, sin acta.' },
    cancelled: { title: 'Visita de campo', reason: 'La carretera está cortada por las lluvias. Buscamos otra fecha.' },
    full: {
      title: 'Taller: leer juntos un registro',
      text: 'Desmenuzamos línea por línea un extracto real (anónimo). Traigan una computadora.',
      place: 'Centro de formación, sala 2',
    },
  },
  pt: {
    past: {
      title: 'O que aprendemos este ano',
      text: 'Três membros contaram o que funcionou e o que não funcionou. A gravação e os diapositivos estão abaixo.',
      material: 'Diapositivos',
    },
    webinar: {
      title: 'Webinário: perguntas do terreno',
      text: 'Duas exposições curtas e depois **as vossas perguntas**. Enviem-nas antes, para que os oradores procurem os números.',
      question: 'De que deveriam falar os oradores?',
      answers: ['Como chegar a quem não tem telefone.', 'O custo por agregado, por favor.'],
    },
    series: { title: 'Hora aberta', text: 'Venham com o que vos tem parados. Sem ordem de trabalhos, sem ata.' },
    cancelled: { title: 'Visita de campo', reason: 'A estrada está cortada depois das chuvas. Procuramos outra data.' },
    full: {
      title: 'Oficina: ler um registo em conjunto',
      text: 'Desmontamos linha a linha um extrato real (anónimo). Tragam um computador.',
      place: 'Centro de formação, sala 2',
    },
  },
};

/** Where the people of a community meet, by its language. */
export const zones: Record<Language, string> = {
  en: 'Africa/Nairobi',
  fr: 'Africa/Dakar',
  es: 'America/Bogota',
  pt: 'Africa/Maputo',
};
