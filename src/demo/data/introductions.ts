import { people, type Who } from './people';
import type { Language, PostContent, TopicContent } from './types';

interface Round {
  title: string;
  category: string;
  language: Language;
  ago: number;
  opening: PostContent;
  /** Those who introduce themselves, in this order. */
  guests: Who[];
  /** What somebody answers after the guest at this position. */
  answers: Record<number, PostContent>;
}

/** The topics in which people introduce themselves, by slug of the community. Everybody does so once on the platform. */
const rounds: Record<string, Round> = {
  'cash-transfers-and-rising-prices': {
    title: 'Introduce yourself here',
    category: 'Introductions and notices',
    language: 'en',
    ago: 702,
    opening: [
      'hannah',
      `Three sentences: where you work, what you calculate, what keeps you awake. I begin.

${people.hannah.introduction}`,
    ],
    guests: ['peter', 'grace', 'farah', 'ngozi', 'joy', 'thandi', 'amara', 'mwape', 'tanvir', 'abena'],
    answers: {
      1: ['peter', `Welcome, Grace! The spreadsheet will come, I promise, with all the ugly columns.`],
      5: [
        'farah',
        `Thandiwe, I would very much like to see how fast the money goes after a quarterly payment. May I write to you?`,
      ],
      9: ['amara', `Abena, one egg and a half is the best unit of measurement I have read in this forum.`],
    },
  },
  'social-registries': {
    title: 'Who is here, and how many households do you look after?',
    category: 'People and rights',
    language: 'en',
    ago: 684,
    opening: [
      'awa',
      `Hello everybody, I am responsible for the registry in Dakar and the owner of this community. About 590,000 households; what hurts: explaining a refusal on the telephone in four languages. And you?`,
    ],
    guests: ['dewi', 'kwame', 'imran', 'ramon', 'bosco', 'nasreen', 'tariq', 'lena', 'oliver'],
    answers: {
      3: ['kwame', `Ramon, please tell us about the glue. We lost half of the lists in Axim.`],
      4: ['ramon', `Rice paste with a little tile adhesive, Kwame. No brand names, rule 2.`],
      8: ['imran', `“Who fixes it on a Sunday” should be in every tender.`],
    },
  },
  'shock-responsive-social-protection': {
    title: 'Introductions: your last shock in two sentences',
    category: 'Coordination and learning',
    language: 'en',
    ago: 664,
    opening: [
      'tadesse',
      `${people.tadesse.introduction} My last one in two sentences: we saw it in March and paid in August. The list was ready, the pen was not.`,
    ],
    guests: ['chikondi', 'litia', 'ingrid', 'natasha', 'agus', 'rania', 'sunita'],
    answers: {
      0: [
        'tadesse',
        `Batteries, Chikondi! We should have a thread on the objects that decide a response: batteries, pens, motorbikes.`,
      ],
      5: ['litia', `Forty questions? We are at six and ashamed of the sixth. Welcome, Rania.`],
    },
  },
  'disability-inclusive-social-protection': {
    title: 'Say hello',
    category: 'Access and services',
    language: 'en',
    ago: 527,
    opening: ['ruth', `${people.ruth.introduction}`],
    guests: ['samuel', 'sipho'],
    answers: {
      1: ['ruth', `Two years as a claimant: I move that we print this on business cards from now on.`],
    },
  },
  'sahel-soudure': {
    title: 'Présentations',
    category: 'Alerte et calendrier',
    language: 'fr',
    ago: 636,
    opening: [
      'moussa',
      `${people.moussa.introduction} À vous : le pays, la fonction, et votre pire souvenir de juillet.`,
    ],
    guests: [
      'bineta',
      'kadiatou',
      'salif',
      'mariem',
      'cheikh',
      'hadiza',
      'ibrahim',
      'achta',
      'idriss',
      'rasmata',
      'sylvie',
      'aissatou',
    ],
    answers: {
      1: ['moussa', `Kadiatou, on va te le donner, ce chiffre, mais tu ne vas pas l’aimer.`],
      8: ['cheikh', `Bienvenue Idriss. « Trop » est aussi la réponse pour Néma.`],
      9: ['salif', `Rasmata écrit peu et retient tout. Méfiez-vous, et lisez-la.`],
    },
  },
  'protection-donnees-beneficiaires': {
    title: 'Tour de table',
    category: 'Bases légales et conventions',
    language: 'fr',
    ago: 467,
    opening: [
      'claire',
      `${people.claire.introduction} Je vous propose de dire aussi ce que vous attendez de ce groupe.`,
    ],
    guests: ['awa', 'sonia', 'ousmane', 'hichem', 'julien', 'therese', 'patrick'],
    answers: {
      1: ['claire', `La clé USB : nous en avons toutes et tous une, Sonia. Elle aura son fil.`],
      5: ['julien', `Thérèse, merci de le dire ainsi. Cela remet nos débats à leur place.`],
    },
  },
  'genero-y-cuidados': {
    title: 'Presentaciones: ¿quién cuida cuando la reunión empieza a las seis?',
    category: 'Sistemas de cuidados',
    language: 'es',
    ago: 592,
    opening: [
      'valentina',
      `${people.valentina.introduction} A las seis, en mi casa, cuida mi hijo mayor, y me lo cobra en postres.`,
    ],
    guests: ['camila', 'florencia', 'elena', 'lucia', 'rosa', 'karla'],
    answers: {
      4: ['florencia', `Rosa, «no siempre caben en un formulario» debería ser el subtítulo de mi tesis.`],
      5: ['valentina', `Bienvenida, Karla. Aquí se escucha y se aprende; tú mandas en ese hilo.`],
    },
  },
  'pensiones-y-trabajo-informal': {
    title: 'Presentaciones y oficios',
    category: 'Reformas y datos',
    language: 'es',
    ago: 556,
    opening: [
      'ximena',
      `${people.ximena.introduction} Mi oficio de referencia, ya lo habrán adivinado: trabajadoras de casa particular.`,
    ],
    guests: ['martin', 'gonzalo', 'rodrigo', 'liz', 'andres', 'diego', 'marcos', 'hector'],
    answers: {
      2: ['ximena', `Rodrigo, te tomamos la palabra: desde hoy es la regla 1 de la casa.`],
      5: ['andres', `Diego, «nadie quiere otra cuota fija» es mi problema entero en seis palabras.`],
    },
  },
  'rede-lusofona-protecao-social': {
    title: 'Apresentações: o que ofereço, o que procuro',
    category: 'Apresentações e avisos',
    language: 'pt',
    ago: 606,
    opening: [
      'filipa',
      `${people.filipa.introduction} **Ofereço**: quem organize. **Procuro**: duas equipas com vontade de trocar de cadeira.`,
    ],
    guests: [
      'rafael',
      'ivone',
      'celia',
      'armando',
      'nelson',
      'beatriz',
      'thiago',
      'domingas',
      'edgar',
      'zita',
      'joana',
      'tomas',
      'lurdes',
    ],
    answers: {
      5: ['zita', `Quatro assistentes sociais? Que luxo! Nós somos cinco para o país, mas sem carro.`],
      9: [
        'ivone',
        `Zita, se quiserem ver o cadastro por dentro, a porta na Praia está aberta. Tragam sapatos confortáveis.`,
      ],
      10: ['celia', `Joana, não comeces sem falar connosco sobre o xitique!`],
    },
  },
};

function roundTopic(round: Round): TopicContent {
  const posts: PostContent[] = [round.opening];
  round.guests.forEach((guest, index) => {
    posts.push([guest, introductionOf(guest, round.language)]);
    const answer = round.answers[index];
    if (answer) posts.push(answer);
  });
  return { title: round.title, category: round.category, ago: round.ago, audience: 'members', posts };
}

function introductionOf(guest: Who, language: Language): string {
  const { introduction, languages } = people[guest];
  if (languages[0] !== language)
    throw new Error(`${guest} introduces themselves in ${languages[0]}, not in ${language}.`);
  return introduction;
}

export const introductions: Record<string, TopicContent[]> = Object.fromEntries(
  Object.entries(rounds).map(([slug, round]) => [slug, [roundTopic(round)]])
);
