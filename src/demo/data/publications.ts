import type { Language } from './types';

export interface PublicationContent {
  slug: string;
  title: string;
  summary: string;
  /** Age in years. */
  age: number;
  language: Language;
  themes: string[];
  /** Slug of the community that it came from. */
  community: string | null;
}

export const publications: PublicationContent[] = [
  {
    slug: 'keeping-a-transfer-worth-something',
    title: 'Keeping a transfer worth something: indexation rules in twelve programmes',
    summary: `Twelve programmes explain in their own words how the value of their transfer is revised, who decides, and how long it takes. With the text of each rule and a table of what it preserved over five years.`,
    age: 0,
    language: 'en',
    themes: ['cash-transfers', 'financing'],
    community: 'cash-transfers-and-rising-prices',
  },
  {
    slug: 'weekly-diaries-of-grant-households',
    title: 'Weekly diaries of grant households: interest, meals and the week before payment',
    summary: `Three years of weekly diaries from 260 families show where an eroded grant hurts first. The paper argues that the date of a payment matters as much as its amount.`,
    age: 1,
    language: 'en',
    themes: ['cash-transfers'],
    community: 'cash-transfers-and-rising-prices',
  },
  {
    slug: 'contract-checklist-for-payment-services',
    title: 'Contract checklist for payment services: 27 points',
    summary: `Result of a learning group of fourteen programmes: what they would write into a contract with a payment provider today, from the live test before the award to numbers that are never recycled.`,
    age: 1,
    language: 'en',
    themes: ['payments', 'cash-transfers'],
    community: 'payment-providers-learning-group',
  },
  {
    slug: 'data-sharing-agreement-template',
    title: 'Data sharing agreement between ministries: annotated template',
    summary: `Eight pages in English and French, with a note on each article: purpose as a closed list, who answers the citizen, and what happens on the day the agreement ends.`,
    age: 1,
    language: 'en',
    themes: ['social-registries', 'data-protection'],
    community: 'social-registries',
  },
  {
    slug: 'one-hundred-and-seventeen-days',
    title: '117 days: what happens between a drought trigger and the first payment',
    summary: `Twenty-three expansions of national programmes, signature by signature. The delay lies neither in data nor in procurement but between two desks.`,
    age: 0,
    language: 'en',
    themes: ['shock-response', 'financing', 'climate'],
    community: 'shock-responsive-social-protection',
  },
  {
    slug: 'accessible-pay-points',
    title: 'Accessible pay points: a checklist from 58 audits',
    summary: `What persons with disabilities need before, on the way to, at and after a pay point. Everything in it has been measured, and more than half of it costs nothing.`,
    age: 1,
    language: 'en',
    themes: ['disability', 'payments'],
    community: 'disability-inclusive-social-protection',
  },
  {
    slug: 'soudure-enseignements-de-trois-saisons',
    title: 'Soudure au Sahel : enseignements de trois saisons dans six pays',
    summary: `Synthèse publique des équipes nationales : calendrier, part des ménages payés avant la fin juin, coût d’un mois de retard, et ce que chaque pays fera autrement.`,
    age: 0,
    language: 'fr',
    themes: ['shock-response', 'cash-transfers', 'climate'],
    community: 'sahel-soudure',
  },
  {
    slug: 'une-lettre-en-langue-simple',
    title: 'Vos données ont pu être vues : une lettre en langue simple, en cinq langues',
    summary: `Modèle de lettre et de message vocal à envoyer après la perte d’un fichier, avec les questions que les personnes posent réellement.`,
    age: 1,
    language: 'fr',
    themes: ['data-protection'],
    community: null,
  },
  {
    slug: 'el-copago-en-tiempo',
    title: 'El copago en tiempo: cuántas horas cuesta cumplir una condicionalidad',
    summary: `Revisión de los calendarios de siete programas de la región. Las horas que exigen, quién las pone y qué pasó donde se eliminaron.`,
    age: 0,
    language: 'es',
    themes: ['gender', 'care', 'cash-transfers'],
    community: 'genero-y-cuidados',
  },
  {
    slug: 'cuadro-comparativo-pensiones-once-paises',
    title: 'Cuadro comparativo de pensiones y trabajo informal en once países',
    summary: `Edad, monto, cobertura y fuente, país por país, con todas las cifras traducidas a dinero por mes. Se actualiza dos veces al año.`,
    age: 0,
    language: 'es',
    themes: ['pensions', 'informal-work'],
    community: 'pensiones-y-trabajo-informal',
  },
  {
    slug: 'visita-domiciliaria-em-duas-paginas',
    title: 'A visita domiciliária em duas páginas',
    summary: `Antes, durante e depois: um guia de bolso para quem visita famílias, escrito por equipas de Cabo Verde e de São Tomé e Príncipe durante um intercâmbio de uma semana.`,
    age: 0,
    language: 'pt',
    themes: ['social-registries', 'care'],
    community: 'rede-lusofona-protecao-social',
  },
  {
    slug: 'primeiro-relatorio-anual-de-queixas',
    title: 'Primeiro relatório anual de queixas: números, prazos e o que mudou',
    summary: `Que níveis de gravidade, quantos dias até à resposta e que correções se fizeram. Com uma nota sobre o que se publica e o que se cala.`,
    age: 0,
    language: 'pt',
    themes: ['grievances'],
    community: 'mecanismos-de-queixa',
  },
];
