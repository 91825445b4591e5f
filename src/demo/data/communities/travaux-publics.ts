import type { CommunityContent } from '../types';

const CHANTIERS = 'Chantiers';
const PREPARATION = 'Préparation du groupe';

export const travauxPublics: CommunityContent = {
  slug: 'travaux-publics-himo',
  name: 'Travaux publics à haute intensité de main-d’œuvre',
  state: 'draft',
  visibility: 'public',
  listed: true,
  joinPolicy: 'open',
  membersVisibleTo: 'members',
  language: 'fr',
  languages: ['fr'],
  themes: ['public-works', 'climate'],
  regions: ['west-central-africa'],
  institution: 'ministere-cohesion-cote-ivoire',
  purpose: `Réunir les équipes qui organisent des chantiers à haute intensité de main-d’œuvre : choix des ouvrages, salaires, sécurité, entretien, et ce que deviennent les personnes après le contrat.`,
  targetGroup: `Chefs de projet, ingénieurs, inspecteurs du travail, collectivités locales, chercheurs.`,
  whyNew: `Le sujet revient dans trois communautés sans être chez lui dans aucune.`,
  applicant: 'sylvie',
  texts: {
    fr: {
      summary: `Choisir des ouvrages utiles, payer correctement, protéger sur le chantier, entretenir ensuite : le métier des travaux publics à haute intensité de main-d’œuvre.`,
      description: `**En préparation.** Nous rassemblons d’abord une dizaine de fiches de chantier, avec les coûts réels, avant d’ouvrir au public.

Chaque fiche répond à quatre questions : *quoi, pour qui, à quel salaire, et qui entretient ?*`,
      welcome: `Merci de préparer ce groupe avec nous. Déposez une fiche de chantier, même incomplète.`,
    },
  },
  rules: [
    {
      ago: 30,
      by: 'sylvie',
      texts: {
        fr: `1. Un chantier se présente avec ses coûts, sinon il ne se présente pas.
2. Les accidents se racontent, sans nommer les victimes.
3. Pas de publicité pour des entreprises.`,
      },
    },
  ],
  steps: [
    { ago: 47, action: 'requested', by: 'sylvie' },
    { ago: 41, action: 'approved' },
  ],
  messages: [
    {
      ago: 41,
      text: `Approuvé. Le brouillon n’est visible que de ses membres : prenez le temps d’y déposer quelques fiches avant l’ouverture.`,
    },
  ],
  categories: [
    [CHANTIERS, 'Fiches, coûts, techniques'],
    [PREPARATION, 'Organisation avant l’ouverture'],
  ],
  administrators: ['awa'],
  moderators: [],
  members: ['salif', 'moussa', 'cheikh'],
  specials: [
    {
      who: 'bosco',
      state: 'invited',
      ago: 10,
      by: 'sylvie',
      message: `Jean-Bosco, vos terrasses radicales feraient une excellente première fiche.`,
    },
    { who: 'julien', state: 'invited', ago: 7, by: 'awa' },
  ],
  topics: [
    {
      title: 'Avant l’ouverture : ce qu’il nous reste à faire',
      category: PREPARATION,
      ago: 33,
      pinned: true,
      posts: [
        [
          'sylvie',
          `Liste courte :

- [x] règles relues
- [ ] dix fiches de chantier (nous en avons trois)
- [ ] un modérateur ingénieur
- [ ] une image de bannière sans casque neuf ni sourire de commande

Qui prend quoi ?`,
        ],
        [
          'cheikh',
          `Je fournis deux fiches : digue filtrante d’Aleg et fixation de dunes. Avec les coûts, y compris ceux qui ne me font pas honneur.`,
        ],
        ['awa', `Je m’occupe de la bannière et je demande à deux ingénieurs de Thiès s’ils veulent modérer.`],
        ['sylvie', `Parfait. Je propose d’ouvrir dès que nous avons sept fiches, pas dix.`],
      ],
    },
    {
      title: 'Fiche : réhabilitation de 12 km de piste, région du Poro',
      category: CHANTIERS,
      ago: 27,
      posts: [
        [
          'sylvie',
          `**Quoi** : 12 km, saison sèche, trois mois.
**Pour qui** : 340 personnes tirées au sort parmi 1 100 candidatures, 46 % de femmes.
**Salaire** : 2 500 FCFA par jour, payé chaque quinzaine, au téléphone.
**Entretien** : comité villageois, deux jours par mois, budget communal de 180 000 FCFA par an, *versé une fois sur deux*.

Coût par km : 9,8 millions, dont 61 % de salaires. Deux blessés légers, un chantier arrêté quatre jours faute d’eau potable.`,
        ],
        ['salif', `Merci pour « versé une fois sur deux ». Que se passe-t-il l’année où il n’est pas versé ?`],
        [
          'sylvie',
          `On voit la différence à la deuxième saison des pluies : 3 km redeviennent un champ de boue. Je cherche encore une solution qui ne dépende pas d’une ligne budgétaire.`,
        ],
        [
          'moussa',
          `Chez nous, un petit péage de marché : 50 francs par charrette le jour du marché, géré par le comité. Cela couvre les deux tiers.`,
        ],
      ],
    },
    {
      title: 'Tirage au sort public : mode d’emploi',
      category: CHANTIERS,
      ago: 9,
      posts: [
        [
          'salif',
          `Pour la future bibliothèque du groupe, notre méthode : boules numérotées, enfants de l’école pour tirer, liste lue à haute voix, procès-verbal signé par cinq personnes dont deux non retenues. Une matinée par commune. Aucune réclamation dans 31 communes sur 34.`,
          { after: 0 },
        ],
        ['cheikh', `Et dans les trois autres ?`, { after: 0.7 }],
        [
          'salif',
          `Le maire avait « ajouté » des boules. On recommence devant la télévision régionale, et tout rentre dans l’ordre.`,
          { after: 0.4 },
        ],
      ],
    },
  ],
};
