import type { Language } from './types';

export interface AnnouncementContent {
  title: string;
  text: string;
}

/** What stands on top of the announcements of a community, for everybody who may read them. */
export const pinned: Record<string, AnnouncementContent> = {
  'cash-transfers-and-rising-prices': {
    title: 'Our next call: adjusting transfer values, 14:00 UTC on Thursday',
    text: 'Three programmes show how they decide **when** to adjust and **by how much**.\n\n- Kenya: the food basket, every quarter\n- Malawi: a trigger of 10 %\n- Lebanon: what to do when there are two exchange rates\n\nBring a case of your own, on one page at most. The notes will be in the forum the day after.',
  },
  'social-registries': {
    title: 'The comparison of 24 registries is open for comments',
    text: 'The draft tables are in the forum. Please check **the line of your own country** first: coverage, age of the data, who may read it.\n\nComments are welcome until the end of the month; after that the tables go to the editors.',
  },
  'shock-responsive-social-protection': {
    title: 'After the cyclone: a shared list of who pays what, where',
    text: 'Several of us asked for one place to look. The pinned topic in the forum has it now, by district.\n\nIf you add a line, say **until when** the payment is funded. A line without a date is removed after two weeks.',
  },
  'disability-inclusive-social-protection': {
    title: 'From now on all our calls have captions and sign language',
    text: 'Thank you to everybody who wrote to us about the last call. Captions come in English and French, International Sign on request **five days before**.\n\nPlease send slides as text, too: a picture of a table helps nobody who listens.',
  },
  'sahel-soudure': {
    title: 'Calendrier de la soudure : les dates de ciblage par région',
    text: 'Le tableau des dates est à jour pour le Burkina Faso, le Mali et le Niger. **Vérifiez votre région** avant vendredi.\n\nLes listes nominatives ne se partagent pas ici, même en pièce jointe.',
  },
  'protection-donnees-beneficiaires': {
    title: 'Modèle d’analyse d’impact : la version relue est disponible',
    text: 'Le modèle compte quatre pages au lieu de douze. Les questions sur la **durée de conservation** ont été réécrites avec deux autorités de contrôle.\n\nDites-nous où il ne convient pas à votre programme.',
  },
  'genero-y-cuidados': {
    title: 'Encuentro regional sobre sistemas de cuidados: programa provisional',
    text: 'Serán dos mañanas, en línea, con interpretación al portugués.\n\n1. Quién cuida y quién paga\n2. Qué miden las encuestas de uso del tiempo\n3. Los **centros de cuidado** en municipios pequeños\n\nSi quiere presentar una experiencia, respóndanos en el foro.',
  },
  'pensiones-y-trabajo-informal': {
    title: 'Nueva serie: una reforma en diez preguntas',
    text: 'Cada quince días, un país cuenta su reforma con las mismas diez preguntas: cobertura, monto, quién queda fuera y **qué harían distinto**.\n\nEmpezamos con El Salvador. Las respuestas estarán abiertas a comentarios durante dos semanas.',
  },
  'rede-lusofona-protecao-social': {
    title: 'Encontro anual da rede: escolha do tema até ao fim do mês',
    text: 'Há três propostas: registos únicos, pagamentos digitais e **proteção social nas ilhas**.\n\nDiga no fórum qual prefere e o que poderia apresentar. As inscrições abrem na semana seguinte.',
  },
  'mecanismos-de-queixa': {
    title: 'Guia de escuta em línguas nacionais: procuram-se leitores',
    text: 'A primeira versão está traduzida para emakhuwa, cisena e xichangana. Precisamos de quem **leia em voz alta** com três pessoas da comunidade e nos diga onde param.\n\nNão publique aqui queixas reais, nem sem nomes.',
  },
  'home-grown-school-feeding': {
    title: 'Thank you, and where to find what we collected',
    text: 'The menus by season and the price tables are in the forum, under _Menus_. They stay there and may be used freely.\n\nWho would like to lead this community again can write to the platform team.',
  },
  'payment-providers-learning-group': {
    title: 'The learning group has ended: the summary of two years',
    text: 'Eleven calls, four pilots and one clear result: **ask people how they want to be paid before you sign a contract**.\n\nThe whole summary is pinned in the forum.',
  },
};

interface General {
  acknowledge: AnnouncementContent;
  scheduled: AnnouncementContent;
  expired: AnnouncementContent;
  team: AnnouncementContent;
}

/** What every community says to its own in its language. */
export const general: Record<Language, General> = {
  en: {
    acknowledge: {
      title: 'Please read: how we speak about people who receive support',
      text: 'We agreed on a few lines after the last discussion:\n\n- no names, no photos, no numbers of registration\n- people are **participants**, not cases\n- a story is told only by whom it belongs to, or with their yes\n\nPlease say that you have read this.',
    },
    scheduled: {
      title: 'What we plan for the next three months',
      text: 'One call a month, one guest from outside, and a week in which everybody answers one question from a newcomer.\n\nSuggestions for guests are welcome in the forum.',
    },
    expired: {
      title: 'Survey: what should this community do less of?',
      text: 'Four questions, three minutes. We show all answers, without names, once it has closed.',
    },
    team: {
      title: 'For moderators: who looks at the forum in which week',
      text: 'The table is in our notes. Please swap among yourselves and write it down; two days without anybody looking are two too many.',
    },
  },
  fr: {
    acknowledge: {
      title: 'À lire : comment nous parlons des personnes aidées',
      text: 'Nous nous sommes mis d’accord sur quelques règles :\n\n- ni noms, ni photos, ni numéros d’enregistrement\n- ce sont des **participants**, pas des cas\n- une histoire se raconte par la personne concernée, ou avec son accord\n\nMerci de confirmer que vous avez lu ce message.',
    },
    scheduled: {
      title: 'Notre programme des trois prochains mois',
      text: 'Un échange par mois, une personne invitée, et une semaine où chacun répond à une question d’un nouveau membre.\n\nProposez vos invités dans le forum.',
    },
    expired: {
      title: 'Enquête : que devrions-nous faire moins ?',
      text: 'Quatre questions, trois minutes. Nous publierons toutes les réponses, sans noms, après la clôture.',
    },
    team: {
      title: 'Pour les modérateurs : qui suit le forum, et quelle semaine',
      text: 'Le tableau est dans nos notes. Échangez entre vous et notez-le : deux jours sans personne, c’est deux de trop.',
    },
  },
  es: {
    acknowledge: {
      title: 'Por favor, lea: cómo hablamos de las personas que reciben apoyo',
      text: 'Acordamos unas pocas reglas:\n\n- sin nombres, sin fotos, sin números de registro\n- son **participantes**, no casos\n- una historia la cuenta quien la vivió, o con su permiso\n\nConfirme, por favor, que lo ha leído.',
    },
    scheduled: {
      title: 'Lo que haremos en los próximos tres meses',
      text: 'Una reunión al mes, una persona invitada y una semana en la que todos respondemos a la pregunta de alguien que acaba de llegar.\n\nPropongan invitados en el foro.',
    },
    expired: {
      title: 'Encuesta: ¿qué deberíamos hacer menos?',
      text: 'Cuatro preguntas, tres minutos. Publicaremos todas las respuestas, sin nombres, cuando se cierre.',
    },
    team: {
      title: 'Para moderadores: quién sigue el foro y en qué semana',
      text: 'La tabla está en nuestras notas. Cambien turnos entre ustedes y anótenlo: dos días sin nadie son dos de más.',
    },
  },
  pt: {
    acknowledge: {
      title: 'Leia, por favor: como falamos das pessoas apoiadas',
      text: 'Combinámos algumas regras:\n\n- sem nomes, sem fotografias, sem números de registo\n- são **participantes**, não casos\n- uma história é contada por quem a viveu, ou com o seu acordo\n\nConfirme, por favor, que leu este aviso.',
    },
    scheduled: {
      title: 'O que planeamos para os próximos três meses',
      text: 'Uma reunião por mês, uma pessoa convidada e uma semana em que todos respondem à pergunta de quem acabou de chegar.\n\nProponha convidados no fórum.',
    },
    expired: {
      title: 'Inquérito: o que devíamos fazer menos?',
      text: 'Quatro perguntas, três minutos. Mostraremos todas as respostas, sem nomes, depois do fecho.',
    },
    team: {
      title: 'Para moderadores: quem acompanha o fórum e em que semana',
      text: 'A tabela está nas nossas notas. Troquem entre vós e anotem: dois dias sem ninguém são dois a mais.',
    },
  },
};
