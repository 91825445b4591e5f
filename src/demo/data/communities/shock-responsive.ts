import type { CommunityContent } from '../types';

const TRIGGERS = 'Early warning and triggers';
const RESPONSE = 'Scaling up and paying';
const LEARNING = 'Coordination and learning';

export const shockResponsive: CommunityContent = {
  slug: 'shock-responsive-social-protection',
  name: 'Shock-responsive social protection',
  state: 'active',
  visibility: 'public',
  listed: true,
  joinPolicy: 'open',
  membersVisibleTo: 'members',
  language: 'en',
  languages: ['en', 'es', 'fr'],
  themes: ['shock-response', 'climate', 'cash-transfers', 'financing'],
  regions: ['global', 'east-africa', 'southern-africa', 'east-asia-pacific'],
  institution: 'safety-nets-directorate-ethiopia',
  purpose: `Drought, cyclones, floods and price shocks meet the same national systems again and again. Those who prepare and run the expansions of these systems want to keep what they learn between two shocks, when everybody else forgets it.`,
  targetGroup: `Contingency planners, disaster risk and social protection staff, cash working groups, researchers on early action.`,
  whyNew: `Humanitarian coordination groups live as long as a response. We need a memory that lasts from one response to the next and belongs to national systems.`,
  applicant: 'tadesse',
  texts: {
    en: {
      summary: `Preparing national systems for drought, storms, floods and price shocks: triggers, lists, money, coordination, and what we learn afterwards.`,
      description: `Two questions bring most people here: *who decides that it is bad enough?* and *how do we pay people who are not on any list?*

### Threads worth beginning with

1. Who presses the button?
2. How old may a pre-prepared list be?
3. The after-action template (pinned)

### What we are not

Not a place for appeals and situation reports; other sites do that well. We write about **systems**: before, during, and in the dull year in between.`,
      welcome: `Good to have you here. During a response nobody has time to write: a photo of your whiteboard with two sentences is a full contribution. Afterwards, please fill in the after-action template. It takes 40 minutes and has helped three countries already.`,
    },
    es: {
      summary: `Preparar los sistemas nacionales para sequías, tormentas, inundaciones y alzas de precios: umbrales, listas, dinero, coordinación y aprendizaje.`,
      description: `Dos preguntas traen a casi todo el mundo: *¿quién decide que la situación es bastante grave?* y *¿cómo pagamos a quienes no están en ninguna lista?* Aquí hablamos de sistemas: antes, durante y en el año tranquilo entre dos crisis. Se escribe sobre todo en inglés; también respondemos en español.`,
      welcome: `Nos alegra tenerle aquí. En plena respuesta nadie tiene tiempo: una foto de la pizarra y dos frases bastan.`,
    },
    fr: {
      summary: `Préparer les systèmes nationaux aux sécheresses, tempêtes, inondations et hausses de prix : seuils, listes, financement, coordination, retours d’expérience.`,
      description: `Deux questions amènent presque tout le monde ici : *qui décide que c’est assez grave ?* et *comment payer des personnes qui ne sont sur aucune liste ?* Nous parlons de systèmes : avant, pendant, et pendant l’année calme entre deux crises.`,
      welcome: `Heureux de vous compter parmi nous. En pleine réponse, personne n’a le temps : une photo du tableau et deux phrases suffisent.`,
    },
  },
  rules: [
    {
      ago: 668,
      by: 'tadesse',
      texts: {
        en: `1. Write about systems, not about persons in distress. No photographs of people affected.
2. No appeals for funds.
3. Say what is official and what is your own view.
4. During an ongoing emergency do not publish pay points, routes or dates.`,
        es: `1. Escriba sobre sistemas, no sobre personas en apuros. Sin fotografías de personas afectadas.
2. Sin llamamientos de fondos.
3. Distinga lo oficial de su opinión.
4. Durante una emergencia no publique lugares, rutas ni fechas de pago.`,
        fr: `1. Parlez des systèmes, non des personnes en détresse. Pas de photographies de sinistrés.
2. Pas d’appels de fonds.
3. Distinguez l’officiel de l’avis personnel.
4. Pendant une urgence, ne publiez ni lieux, ni itinéraires, ni dates de paiement.`,
      },
    },
  ],
  steps: [
    { ago: 681, action: 'requested', by: 'tadesse' },
    { ago: 676, action: 'approved' },
    { ago: 667, action: 'opened', by: 'tadesse' },
  ],
  messages: [
    {
      ago: 676,
      text: `Approved. Please name a second administrator before you open; we suggest somebody from an island state.`,
    },
  ],
  categories: [
    [TRIGGERS, 'Forecasts, indicators, thresholds, false alarms'],
    [RESPONSE, 'Lists, amounts, payments, displaced people'],
    [LEARNING, 'Working with humanitarian partners, reviews, financing'],
  ],
  administrators: ['litia'],
  moderators: ['ingrid', 'chikondi'],
  members: [
    'grace',
    'hannah',
    'achta',
    'moussa',
    'bineta',
    'celia',
    'karla',
    'ramon',
    'imran',
    'kadiatou',
    'oliver',
    'kwame',
    'ngozi',
    'patrick',
    'therese',
  ],
  specials: [
    { who: 'dewi', state: 'left', ago: 300 },
    {
      who: 'dominic',
      state: 'banned',
      ago: 190,
      by: 'litia',
      reason: `Repeatedly posted an appeal for donations under different titles, after two warnings.`,
    },
  ],
  topics: [
    {
      title: 'Who presses the button?',
      category: TRIGGERS,
      ago: 615,
      pinned: true,
      posts: [
        [
          'tadesse',
          `In our plan the trigger is met when the vegetation index, the rainfall estimate and the field assessment *agree*. They agreed in March. The committee met in May. First payment: August. So we have a good trigger, and no button.

**Who, in your country, can decide alone that the system expands?** A person with a title, not a committee.`,
        ],
        [
          'grace',
          `The chief executive of the drought authority, in writing, up to an amount that is already in her account. Above that, cabinet. In the last drought 9 of 11 payments were below her limit. The limit is the reform; everything else is decoration.`,
        ],
        [
          'litia',
          `In the smallest of our states: the permanent secretary, by text message, confirmed in writing within five days. With four ministries on one corridor that works.`,
        ],
        [
          'natasha',
          `With us nobody, and I can prove it: I have the 14 signatures of last season in front of me. Between the 3rd and the 11th nothing new was learned.`,
        ],
        [
          'ingrid',
          `There is some evidence on this: in the 23 expansions that I looked at, the delay between trigger and payment has a median of 117 days, and 70 of those are **between two signatures**. Not data, not procurement.`,
        ],
        ['tadesse', `Ingrid, may I use the 70 days? I will put it next to our own 62.`],
        ['ingrid', `Please. Table 4 here: [example.org/nordlys/delay](https://example.org/nordlys/delay).`],
        [
          'tadesse',
          `One year later: the commissioner may release up to 15 per cent of the contingency line on his own signature, if two of three indicators are met. Adopted last week. It was the word *two* that took eight months.`,
          { after: 330 },
        ],
      ],
    },
    {
      title: 'After a cyclone: pay more to those on the list, or pay new people?',
      category: RESPONSE,
      ago: 561,
      posts: [
        [
          'chikondi',
          `Nine days after landfall. 61,000 households are in the programme here, and their top-up can be paid on Friday. But the flood did not read our list: of the families in the camps 7 of 10 are not on it. If I pay on Friday, I pay the wrong people fast.`,
        ],
        [
          'litia',
          `Pay on Friday. Those on your list share, and the market needs the cash. *And* start the second list on Monday. After the storm of 2016 we waited to do both together and did neither for six weeks.`,
        ],
        [
          'agus',
          `Agree. Only say it aloud: "this is the first step, the second is for those not on the list, registration begins on Monday at the camps". Otherwise camps and villages fall out with each other.`,
        ],
        [
          'celia',
          `Em Gaza fizemos assim / we did so in Gaza: first those on the list, then registration by the permanentes in the accommodation centres, four questions only. Four! Someone wanted twenty-six.`,
        ],
        [
          'chikondi',
          `Friday it was. Registration with six questions (I lost two battles). 38,400 new households in 16 days, paid from week five on.`,
          { after: 31 },
        ],
        [
          'ingrid',
          `Chikondi, if you still have the dates of each step, we should keep them. Week five for people *not on any list* is among the fastest that I know of.`,
        ],
      ],
    },
    {
      title: 'False alarms: what do you tell the minister?',
      category: TRIGGERS,
      ago: 497,
      posts: [
        [
          'litia',
          `We paid 2.1 million ahead of a storm that turned away. The opposition calls it "money for wind". The families bought rope, tarpaulin and rice. I would do it again, but I am not the one in parliament.`,
        ],
        [
          'ingrid',
          `Tell him the price of *not* acting in the same table. With a forecast that is right in 6 of 10 cases and losses that are four times higher without action, being wrong four times is still the cheaper policy. Agree on that table **before** the season and have it signed.`,
        ],
        [
          'agus',
          `And design actions that nobody regrets. Rope and rice are not lost. An evacuation is expensive, a payment a week early is only... early.`,
        ],
        [
          'joy',
          `We deduct nothing but count it: an anticipatory payment is an advance on the next regular one for those in the programme. If the storm does not come, people have had it early, and the budget is neutral. Politically that was decisive.`,
        ],
        [
          'litia',
          `An advance! Why did nobody say so. Joy, how did you explain it to recipients in the following month?`,
        ],
        [
          'joy',
          `Badly, the first time. "There is no payment in November" caused more anger than the storm. The second time we advanced half. That worked.`,
        ],
      ],
    },
    {
      title: 'Displaced families and their hosts in one programme',
      category: RESPONSE,
      ago: 433,
      posts: [
        [
          'rania',
          `We support 84,000 refugee families through one system and 220,000 national families through another, often in the same building, with different amounts. The mayor says: same stairs, same bread, different money. How have others aligned amounts without a race to the bottom?`,
        ],
        [
          'salif',
          `Chez nous, deux millions de déplacés internes, and most of them live with families. We stopped counting "displaced" and "host" and count **people under one roof**. The amount is per roof and size. A host family with two more families gets more than either would alone.`,
        ],
        ['ingrid', `Per roof is elegant. What did it do to the incentive to move out?`],
        [
          'salif',
          `We feared it. In twelve months 9 per cent moved to their own lodging, against 11 before. No difference that I would dare to interpret.`,
        ],
        [
          'rania',
          `We cannot merge the systems, but we could agree on **one table** for family size and the same pay dates. I drafted that with the agency yesterday. The amounts differ by 8 per cent now instead of 35.`,
        ],
        [
          'tariq',
          `As her colleague: the table took one afternoon. The pay dates took five months. Begin with the dates.`,
        ],
      ],
    },
    {
      title: 'How old may a pre-prepared list be?',
      category: RESPONSE,
      ago: 371,
      posts: [
        [
          'agus',
          `We keep a list of households in 3,200 coastal villages for the first payment after a tsunami or quake. It is refreshed every two years. In the last exercise 17 per cent could not be found. At what age do you stop using a list and start anew?`,
        ],
        [
          'sunita',
          `We used the voters' list after the earthquake, which was four years old: 30 per cent not found, but *it existed on the same morning*. I would rather correct an old list in the queue than start an empty one.`,
        ],
        [
          'litia',
          `For the first payment, any list. For the second payment, a corrected one. The worst is a perfect list for a payment that should have been made a month ago.`,
        ],
        [
          'imran',
          `Technically: keep the list **with a date per record** and not per list. Then you can say "households seen in the last 12 months: pay; 12 to 36: pay and verify; older: verify first". We could do it for all but 6 per cent that way.`,
        ],
        [
          'agus',
          `A date per record is easy for us, we have it and never used it. I ran it: 64 / 27 / 9. Nine per cent to verify is a day's work for a village office.`,
          { edited: ['64 / 27 / 9', '64 / 26 / 9'] },
        ],
      ],
    },
    {
      title: 'Heatwaves: a shock that no one declares',
      category: TRIGGERS,
      ago: 289,
      posts: [
        [
          'farah',
          `Eleven days above 46 degrees in May. Brick kilns, construction, loading: all stopped between ten and five. Day labourers lost some 40 per cent of their income, nobody declared an emergency and no trigger exists. Are there any examples of cash for lost working hours in heat?`,
        ],
        [
          'ingrid',
          `Two small ones, both parametric insurance through a women's union: three days above a threshold, a few dollars a day. Loved by members, expensive per person. In public systems, nothing that I know. You could be the first.`,
        ],
        [
          'tanvir',
          `Night wages are the other side: in our kilns work moves to the night, wages go *up* by a fifth, accidents by a half. A trigger should look at both, and at the ministry of labour, which has inspectors.`,
        ],
        [
          'sunita',
          `And where do you find day labourers? They are in nobody's registry. In the valley the bus park at five in the morning is the registry.`,
        ],
        [
          'dominic',
          `Please support the families at the kilns directly through our page, every pound counts.`,
          { deletedBy: 'litia' },
        ],
        [
          'farah',
          `We found 41,000 of them through the kiln owners' social security returns, and the bus parks are a serious suggestion. Draft: five days over the 95th percentile of *that district*, flat payment of three days' wage, once per season. First costing is on the table. I shall need your criticism.`,
          { after: 17 },
        ],
        [
          'mwape',
          `Criticism, then: "once per season" means that the second heatwave is free of charge. Choose a maximum of days instead.`,
        ],
        ['farah', `True. Changed to a maximum of nine days.`],
      ],
    },
    {
      title: 'Sitting in the cash working group: what do you bring, what do you get?',
      category: LEARNING,
      ago: 226,
      posts: [
        [
          'natasha',
          `The humanitarian cash working group meets on Thursdays, 25 organisations, in English, with a screen. I am the only person from government. I bring data and get requests for data. Has somebody turned this around?`,
        ],
        [
          'tadesse',
          `Chair it. We asked to co-chair, and moved the meeting into our building. The first thing to change was the language of the minutes, the second the transfer value.`,
        ],
        [
          'rania',
          `And bring a *rule* rather than data: "support to families follows this table and is reported on this form, else no permit". We were nervous about it. They were relieved, since someone had decided at last.`,
        ],
        [
          'dominic',
          `We collect for the wards that nobody reaches. Donations through our page.`,
          { deletedBy: 'ingrid' },
        ],
        [
          'amara',
          `From an NGO: yes, we were relieved. Please also tell us which households you will **not** reach, that is our job.`,
        ],
        [
          'natasha',
          `I co-chair from June on. First item: one value for the whole response. Second item: the list of wards we do not reach. Amara, that question changed the tone of the whole meeting.`,
          { after: 49 },
        ],
      ],
    },
    {
      title: 'After-action review: template and how to use it',
      category: LEARNING,
      ago: 178,
      pinned: true,
      posts: [
        [
          'ingrid',
          `Six people from five countries made this from your threads. Two pages: [example.org/shocks/review](https://example.org/shocks/review)

| Step | Planned day | Real day | Who waited for whom? |
|---|---|---|---|
| Trigger met | 0 | | |
| Decision signed | 7 | | |
| List ready | 14 | | |
| First payment | 21 | | |
| Last payment | 45 | | |

The fourth column is the important one. **Names of offices, never of persons.**`,
        ],
        [
          'chikondi',
          `We used it last week. The planned column was empty for half of the steps, which is already a finding.`,
        ],
        [
          'agus',
          `Used it for an exercise and not for a real event. The "who waited for whom" filled a wall. Suggest to add a row for *complaints answered*.`,
        ],
        [
          'litia',
          `In a small administration the fourth column is always the same person. It was me. I shall take a deputy.`,
        ],
        [
          'ingrid',
          `Row added, and a line "what would we not do again". Version 2 is behind the same address.

**Edit:** now also in French and Portuguese, thanks to Bineta and Célia.`,
          { edited: true },
        ],
      ],
    },
    {
      title: 'Risk finance: should a ministry buy insurance?',
      category: LEARNING,
      ago: 88,
      posts: [
        [
          'tadesse',
          `Three offers are on the minister's desk: a regional drought pool, a private parametric cover and a contingent loan. All of them have beautiful brochures. The premium equals the yearly grant of 19,000 families. When is it right to pay it?`,
        ],
        [
          'ingrid',
          `A rule that finance ministries understand: small and frequent from your **budget**, medium from a **contingent loan**, rare and huge from **insurance**. If your drought comes every third year, insurance is the most expensive way to pay for it.`,
        ],
        [
          'natasha',
          `We were in a pool. In the bad year the model said "not a drought", because rain fell in the wrong weeks. Nine months of argument, then a partial payout. Ask who may challenge the model, and how quickly.`,
        ],
        [
          'litia',
          `For islands it is the reverse: one storm equals a year's budget, so insurance is right. We take a high deductible, which halves the premium, and pay small events ourselves.`,
        ],
        [
          'hannah',
          `Whatever you buy, write down **now** how the money will go from the treasury's account to people. I know of two payouts that arrived in ten days and took a year to leave again.`,
        ],
        [
          'tadesse',
          `Proposal to the minister as of today: own line for one-in-three years, contingent loan for one-in-eight, no insurance until the pool lets members challenge the model. Thank you, I had the order exactly wrong.`,
        ],
      ],
    },
    {
      title: 'Season notes: paying ahead of storms in remote islands',
      category: RESPONSE,
      ago: 11,
      posts: [
        [
          'litia',
          `I keep notes during this season, in the open, one post per event. Rules: what was forecast, what we did, what it cost.

**Event 1.** Category 2 forecast for the northern group, 60 per cent. Advance of half a month to 1,940 families, by boat with the regular supplies, two days before. It came as category 1. Cost of being early: one extra boat day, 3,200.`,
          { after: 0 },
        ],
        ['joy', `Lovely. How do you confirm receipt when the boat has left and the network is down?`, { after: 1.1 }],
        [
          'litia',
          `Paper, two signatures (family and nurse), photographed by the skipper. The nurse is the only institution on each island.`,
          { after: 0.6 },
        ],
        [
          'litia',
          `**Event 2.** Forecast 45 per cent, below our threshold of 50, no action. It hit. 310 roofs. I write this so that nobody remembers only Event 1.`,
          { after: 5 },
        ],
        ['ingrid', `Thank you for the second one. This is how thresholds get better.`, { after: 0.8 }],
        [
          'agus',
          `One question for the end of the season: would you lower the threshold to 40, or keep it and hold more stock? I would vote for stock.`,
          { after: 0.9 },
        ],
      ],
    },
    {
      title: 'La Niña watch: who is changing their plan this month?',
      category: TRIGGERS,
      ago: 3,
      posts: [
        [
          'ingrid',
          `The seasonal centres updated last night: 62 per cent for a weak La Niña by the turn of the year. For the Horn that usually means a poor short season, for southern Africa a wet one. **Weak** is the word to repeat. What, if anything, do you change *this month*?`,
          { after: 0 },
        ],
        [
          'tadesse',
          `Two small things: we bring the pastoral registration in the south-east forward by five weeks, and the finance note is written, without a date. No announcement.`,
          { after: 0.5 },
        ],
        [
          'chikondi',
          `Wet for us means cholera and washed-out roads: we move the January payment to the last week of December for the 31 lowest-lying group villages.`,
          { after: 0.4 },
        ],
        [
          'grace',
          `Nothing yet. Our threshold for *no-regret* steps is 65 per cent. But I have asked for the price of airtime for 40,000 text messages, so as not to begin with procurement.`,
          { after: 0.6 },
        ],
      ],
    },
  ],
};
