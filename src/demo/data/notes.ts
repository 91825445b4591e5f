import type { Who } from './people';
import type { Language, PostContent, TopicContent } from './types';

/** One country note: a form that somebody fills in about a programme, and what colleagues make of it. */
export interface Note {
  country: string;
  programme: string;
  ago: number;
  by: Who;
  reach: string;
  amount: string;
  delivery: string;
  hurts: string;
  tried: string;
  ask: string;
  replies: PostContent[];
  /** What the host writes at the end, after the standing sentence. */
  takeaway: string;
}

interface Form {
  title: (note: Note, number: number) => string;
  headings: [reach: string, amount: string, delivery: string, hurts: string, tried: string, ask: string];
  closings: Array<(note: Note, link: string) => string>;
}

const link = (note: Note) =>
  `example.org/notes/${note.country
    .normalize('NFD')
    .replace(/[^A-Za-z]+/g, '-')
    .toLowerCase()}`;
const linked = (address: string) => `[${address}](https://${address})`;

const FORMS: Record<Language, Form> = {
  en: {
    title: (note, number) => `Country note ${number}: ${note.country}, ${note.programme}`,
    headings: ['Reach', 'Amount', 'Delivery', 'What hurts', 'What we have tried', 'What we would like to know'],
    closings: [
      (note, at) =>
        `${note.takeaway}\n\nThe note on ${note.country} and your answers are now in the collection: ${at}. The next one is still free.`,
      (note, at) => `I have put this together on one page: ${at}. ${note.takeaway}`,
      (note, at) =>
        `Thank you all. ${note.takeaway} As always, the page can be corrected by whoever knows better: ${at}`,
      (note, at) => `Filed under ${note.country}: ${at}\n\n> ${note.takeaway}`,
    ],
  },
  fr: {
    title: (note, number) => `Fiche pays n° ${number} : ${note.country}, ${note.programme}`,
    headings: [
      'Couverture',
      'Montant',
      'Paiement',
      'Ce qui fait mal',
      'Ce que nous avons essayé',
      'Ce que nous aimerions savoir',
    ],
    closings: [
      (note, at) =>
        `${note.takeaway}\n\nLa fiche et vos réponses sont dans le recueil : ${at}. La prochaine place est libre.`,
      (note, at) => `J’ai réuni le tout sur une page : ${at}. ${note.takeaway}`,
      (note, at) => `Merci à toutes et à tous. ${note.takeaway} La page reste ouverte aux corrections : ${at}`,
    ],
  },
  es: {
    title: (note, number) => `Ficha de país n.º ${number}: ${note.country}, ${note.programme}`,
    headings: ['Cobertura', 'Monto', 'Entrega', 'Lo que duele', 'Lo que probamos', 'Lo que quisiéramos saber'],
    closings: [
      (note, at) =>
        `${note.takeaway}\n\nLa ficha y las respuestas quedan en la colección: ${at}. La siguiente está libre.`,
      (note, at) => `Lo reuní todo en una página: ${at}. ${note.takeaway}`,
      (note, at) => `Gracias a todas y a todos. ${note.takeaway} La página se puede corregir: ${at}`,
    ],
  },
  pt: {
    title: (note, number) => `Ficha de país n.º ${number}: ${note.country}, ${note.programme}`,
    headings: ['Cobertura', 'Valor', 'Pagamento', 'O que dói', 'O que já tentámos', 'O que gostávamos de saber'],
    closings: [
      (note, at) => `${note.takeaway}\n\nA ficha e as vossas respostas estão na coleção: ${at}. A próxima está livre.`,
      (note, at) => `Juntei tudo numa página: ${at}. ${note.takeaway}`,
      (note, at) => `Agradeço a todas e a todos. ${note.takeaway} Quem souber melhor, corrija: ${at}`,
    ],
  },
};

/** The notes of one community as topics; `host` closes each. */
export function noteTopics(language: Language, category: string, host: Who, notes: Note[]): TopicContent[] {
  const { title, headings, closings } = FORMS[language];
  const colon = language === 'fr' ? ' :' : ':';
  return notes.map((note, index) => {
    const values = [note.reach, note.amount, note.delivery, note.hurts, note.tried, note.ask];
    const form = headings.map((heading, at) => `**${heading}**${colon} ${values[at]}`).join('\n\n');
    const closing = closings[index % closings.length] as (note: Note, link: string) => string;
    return {
      title: title(note, index + 1),
      category,
      ago: note.ago,
      posts: [[note.by, form], ...note.replies, [host, closing(note, linked(link(note)))]],
    };
  });
}
