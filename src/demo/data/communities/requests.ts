import type { CommunityContent } from '../types';

/** What a community that has not been approved has in common: nothing inside. */
const nothingInside = {
  rules: [],
  categories: [],
  administrators: [],
  moderators: [],
  members: [],
  specials: [],
  topics: [],
} satisfies Partial<CommunityContent>;

export const heatAndWork: CommunityContent = {
  ...nothingInside,
  slug: 'heat-work-and-social-protection',
  name: 'Heat, work and social protection',
  state: 'requested',
  visibility: 'public',
  listed: true,
  joinPolicy: 'open',
  membersVisibleTo: 'members',
  language: 'en',
  languages: ['en'],
  themes: ['climate', 'informal-work', 'shock-response'],
  regions: ['south-asia', 'middle-east-north-africa'],
  institution: 'provincial-social-protection-pakistan',
  purpose: `Heatwaves take away income from people who work outdoors, and hardly any programme reacts. In the thread on heatwaves in the community on shocks eleven of us agreed to draft a common trigger, with labour inspectors and unions, whom we would like to bring in from the start. We plan a first draft within nine months and shall close the community if there is none after eighteen.`,
  targetGroup: `Labour ministries, social protection authorities, unions of construction and brick-kiln workers, meteorological services, health researchers.`,
  whyNew: `The community on shocks is about national expansions of existing programmes. Labour inspectors and unions do not feel at home there, and our subject needs them more than it needs another cash expert.`,
  applicant: 'farah',
  texts: {
    en: {
      summary: `Lost working hours in extreme heat: triggers, compensation and protection for people who work outdoors.`,
      description: `We want to answer four questions: **from which temperature**, **for whom**, **how much** and **paid by whom**. Cities and rural areas, South Asia and the Middle East first.`,
      welcome: ``,
    },
  },
  steps: [{ ago: 3, action: 'requested', by: 'farah' }],
  messages: [
    {
      ago: 2.5,
      by: 'farah',
      text: `To save you a question: Nasreen Akhter (Bangladesh) and Tariq Al-Majali (Jordan) have agreed to be administrators with me. The draft trigger from our thread can be had for your decision.`,
    },
  ],
};

export const centroamerica: CommunityContent = {
  ...nothingInside,
  slug: 'proteccion-social-adaptativa-centroamerica',
  name: 'Protección social adaptativa en Centroamérica',
  state: 'information-asked',
  visibility: 'private',
  listed: true,
  joinPolicy: 'request',
  membersVisibleTo: 'members',
  language: 'es',
  languages: ['es', 'en'],
  themes: ['shock-response', 'climate', 'social-registries'],
  regions: ['latin-america-caribbean'],
  institution: 'desarrollo-social-guatemala',
  purpose: `El corredor seco, los huracanes y las migraciones cruzan fronteras; nuestros programas, no. Queremos que los equipos de cinco países compartan protocolos de respuesta, calendarios agrícolas y listas de verificación antes de cada temporada.`,
  targetGroup: `Equipos de los ministerios de desarrollo social y de las comisiones de emergencia de Guatemala, Honduras, El Salvador, Nicaragua y Costa Rica; organizaciones locales del corredor seco.`,
  whyNew: `La comunidad sobre choques escribe en inglés y mira sobre todo a África y al Pacífico. Nuestros técnicos municipales no la leen.`,
  applicant: 'lucia',
  texts: {
    es: {
      summary: `Equipos de cinco países preparan juntos la respuesta a sequías, huracanes y crisis de precios en el corredor seco.`,
      description: `Antes de cada temporada: protocolos, umbrales y calendarios. Después: tres páginas sobre lo que no funcionó. Entre una y otra, visitas cruzadas.`,
      welcome: ``,
    },
    en: {
      summary: `Teams of five countries prepare their response to drought, hurricanes and price shocks in the Dry Corridor together.`,
      description: `Before each season: protocols, thresholds and calendars. Afterwards: three pages on what did not work.`,
      welcome: ``,
    },
  },
  steps: [
    { ago: 19, action: 'requested', by: 'lucia' },
    {
      ago: 15,
      action: 'information-asked',
      reason: `¿Quién administrará además de usted, y qué contenidos exigen que la comunidad sea privada?`,
    },
    { ago: 13, action: 'answered', by: 'lucia' },
    { ago: 9, action: 'information-asked', reason: `Falta confirmar una segunda persona administradora de otro país.` },
  ],
  messages: [
    {
      ago: 15,
      text: `Gracias por la solicitud, Lucía. Dos preguntas antes de decidir: ¿quién administrará la comunidad además de usted? ¿Y qué contenidos exigen que sea privada? La comunidad sobre choques es pública y funciona bien.`,
    },
    {
      ago: 13,
      by: 'lucia',
      text: `Buenas tardes. Privada, porque compartimos listas de verificación con nombres de proveedores y, antes de cada temporada, planes que los gobiernos aún no han anunciado. Lo demás podría publicarse como síntesis después de la temporada. En cuanto a la administración, Karla Zelaya (Honduras) está interesada, pero debe consultarlo con su organización.`,
    },
    {
      ago: 11,
      by: 'lucia',
      text: `Un dato más: Karla responde después de su asamblea del sábado, y escribí también a una colega de la comisión de emergencias de Costa Rica.`,
    },
    {
      ago: 9,
      text: `Nos convence lo de la síntesis pública; inclúyalo en la descripción, por favor. Preferimos no aprobar hasta que haya una segunda persona de otro país. ¿Cuándo podría confirmarlo Karla? Si no, podemos ayudarle a buscar en Costa Rica.`,
    },
  ],
};

export const wallets: CommunityContent = {
  ...nothingInside,
  slug: 'digital-wallet-showcase',
  name: 'Digital wallet showcase',
  state: 'refused',
  visibility: 'public',
  listed: true,
  joinPolicy: 'open',
  membersVisibleTo: 'public',
  language: 'en',
  languages: ['en'],
  themes: ['payments'],
  regions: ['global'],
  institution: 'kestrel-payments',
  purpose: `A showcase where providers of digital wallets present their solutions for social payments, with a demonstration every fortnight and a directory of products.`,
  targetGroup: `Payment providers, fintech companies, programme managers who look for a product.`,
  whyNew: `Providers are not admitted to the existing learning group.`,
  applicant: 'victor',
  texts: {
    en: {
      summary: `Providers present digital wallets for social payments to programme managers.`,
      description: `Fortnightly demonstrations and a directory of products.`,
      welcome: ``,
    },
  },
  steps: [
    { ago: 141, action: 'requested', by: 'victor' },
    {
      ago: 134,
      action: 'refused',
      reason: `Communities on this platform serve exchange between practitioners; a showcase of products is advertising. An independent comparison, written by programmes and without fees, would be welcome, and we would help you to start it.`,
    },
  ],
  messages: [
    { ago: 138, text: `Mr Lindqvist, who would decide which providers present, and would anyone pay for it?` },
    {
      ago: 137,
      by: 'victor',
      text: `A rota, first come first served. No fee, but providers would mention prices, I suppose.`,
    },
  ],
};
