import type { CommunityContent } from '../types';

const DESIGN = 'Design and targeting';
const DATA = 'Data collection and quality';
const LINKS = 'Linking systems';
const PEOPLE = 'People and rights';

export const socialRegistries: CommunityContent = {
  slug: 'social-registries',
  formerSlugs: ['registries-and-mis'],
  name: 'Social registries in practice',
  state: 'active',
  visibility: 'public',
  listed: true,
  joinPolicy: 'request',
  membersVisibleTo: 'members',
  language: 'en',
  languages: ['en', 'fr', 'es', 'pt'],
  themes: ['social-registries', 'data-protection', 'grievances'],
  regions: ['global'],
  institution: 'delegation-protection-sociale-senegal',
  purpose: `Registry teams solve the same problems in every country: stale data, missing identity documents, exchanges with other ministries, people who are left out. We want a working group of practitioners, moderated by registry managers themselves, where a data manager can ask another data manager.`,
  targetGroup: `Managers and technical staff of social registries and information systems, statisticians, field operations, data protection officers.`,
  whyNew: `Vendors have user groups and donors have steering committees. There is no place where registry staff talk to each other without either of them.`,
  applicant: 'awa',
  texts: {
    en: {
      summary: `Registry staff talk to registry staff: collecting, updating, matching and protecting data, and explaining results to the people concerned.`,
      description: `A registry is finished on the day when it is switched off. Until then somebody has to update it, repair it, link it, defend it and, hardest of all, explain it.

**This is a community of practitioners.** Most of us run a registry, some study them. We talk about

- intake: census sweep, on demand, or both
- keeping data alive: births, deaths, moves
- scores, categories and their errors
- exchange with civil registration, tax, utilities, health
- identity documents, deduplication, biometrics and alternatives
- complaints, corrections, and the right to be removed

> “If you cannot explain to a grandmother why she is not on the list, you have not understood your own model.”
> (from our first meeting; it has become our motto)`,
      welcome: `Welcome to the workshop. Please tell us in a few lines which registry you work on, how many households it holds and what hurts at the moment. The pinned *agreement template* is the most downloaded thing here: improve it if you can.`,
    },
    fr: {
      summary: `Des équipes de registres parlent à des équipes de registres : collecter, mettre à jour, rapprocher et protéger les données, et expliquer le résultat aux personnes concernées.`,
      description: `Un registre n’est terminé que le jour où on l’éteint. D’ici là, il faut le tenir à jour, le réparer, le relier, le défendre et, le plus difficile, l’expliquer. Cette communauté réunit celles et ceux qui le font chaque jour : enrôlement, qualité des données, scores, échanges avec l’état civil, recours, droit au retrait.`,
      welcome: `Bienvenue à l’atelier. Dites-nous en quelques lignes de quel registre vous vous occupez, combien de ménages il contient et ce qui fait mal en ce moment.`,
    },
    es: {
      summary: `Equipos de registros sociales que conversan con sus pares: recoger, actualizar, cruzar y proteger datos, y explicar el resultado a las personas.`,
      description: `Un registro solo está terminado el día en que se apaga. Hasta entonces alguien debe actualizarlo, repararlo, conectarlo, defenderlo y, lo más difícil, explicarlo. Aquí nos reunimos quienes lo hacemos: captura, calidad, puntajes, intercambio con el registro civil, reclamos y derecho a salir.`,
      welcome: `Bienvenidas y bienvenidos al taller. Cuéntennos en qué registro trabajan, cuántos hogares tiene y qué les duele en este momento.`,
    },
    pt: {
      summary: `Equipas de cadastros sociais falam entre si: recolher, atualizar, cruzar e proteger dados, e explicar o resultado às pessoas.`,
      description: `Um cadastro só está pronto no dia em que é desligado. Até lá alguém tem de o atualizar, reparar, ligar a outros sistemas, defender e, o mais difícil, explicar. Esta comunidade junta quem faz esse trabalho todos os dias.`,
      welcome: `Bem-vindas e bem-vindos à oficina. Digam-nos em que cadastro trabalham, quantos agregados tem e o que vos dói neste momento.`,
    },
  },
  rules: [
    {
      ago: 690,
      by: 'awa',
      texts: {
        en: `1. We speak about systems, never about identifiable people. No screenshots with real records, not even blurred ones.
2. Vendors are welcome as members under their own name; offers go into a private message, and only when asked for.
3. Security weaknesses of a named system are told to its owner first, not here.
4. Criticise the score, not the colleague who computed it.`,
        fr: `1. Nous parlons de systèmes, jamais de personnes identifiables. Pas de capture d’écran avec de vraies fiches, même floutées.
2. Les fournisseurs sont bienvenus sous leur nom ; les offres se font en privé, et seulement à la demande.
3. La faille d’un système nommé se signale d’abord à son propriétaire, pas ici.
4. On critique le score, pas la collègue qui l’a calculé.`,
        es: `1. Hablamos de sistemas, nunca de personas identificables. Nada de capturas con registros reales, ni siquiera borrosas.
2. Los proveedores participan con su nombre; las ofertas, en privado y solo si alguien las pide.
3. La debilidad de un sistema concreto se comunica primero a su responsable.
4. Se critica el puntaje, no a la colega que lo calculó.`,
        pt: `1. Falamos de sistemas, nunca de pessoas identificáveis. Nada de capturas de ecrã com registos reais, nem desfocadas.
2. Fornecedores são bem-vindos com o seu nome; propostas só em privado e quando alguém as pedir.
3. A fragilidade de um sistema concreto comunica-se primeiro a quem o gere.
4. Critica-se a pontuação, não a colega que a calculou.`,
      },
    },
  ],
  steps: [
    { ago: 702, action: 'requested', by: 'awa' },
    { ago: 699, action: 'information-asked', reason: `Will technology vendors be admitted, and under which rule?` },
    { ago: 698, action: 'answered', by: 'awa' },
    { ago: 696, action: 'approved' },
    { ago: 688, action: 'opened', by: 'awa' },
  ],
  messages: [
    {
      ago: 699,
      text: `Before we approve: will technology vendors be admitted, and under which rule? We had trouble with that in an earlier group.`,
    },
    {
      ago: 698,
      by: 'awa',
      text: `Yes, as persons with their own name, and with a rule against unsolicited offers (rule 2 of the draft). Joining is on request, so that we can ask everybody what they do.`,
    },
    { ago: 696, text: `That settles it. Approved, with pleasure.` },
  ],
  categories: [
    [DESIGN, 'Scores, categories, coverage, errors'],
    [DATA, 'Intake, updating, validation, fieldwork'],
    [LINKS, 'Exchange with other systems, identity, standards'],
    [PEOPLE, 'Explaining, correcting, complaining, leaving'],
  ],
  administrators: ['dewi'],
  moderators: ['kwame', 'lena'],
  members: [
    'hannah',
    'grace',
    'ivone',
    'thiago',
    'hichem',
    'marcos',
    'elena',
    'edgar',
    'mwape',
    'ngozi',
    'cheikh',
    'chikondi',
    'litia',
    'patrick',
    'rafael',
    'tadesse',
    'andres',
    'claire',
    'sonia',
  ],
  specials: [
    {
      who: 'salif',
      state: 'requested',
      ago: 3,
      message: `Bonjour, je suis responsable du ciblage au ministère à Ouagadougou. Nous préparons un registre unique pour les ménages déplacés et les ménages hôtes et nous aimerions échanger avec le Ghana et le Sénégal.`,
    },
    {
      who: 'tomas',
      state: 'requested',
      ago: 1,
      message: `Good day from Díli. We plan a household registry from scratch and have 250,000 households. I would like to read first and ask later.`,
    },
    {
      who: 'agus',
      state: 'invited',
      ago: 5,
      by: 'dewi',
      message: `Agus, the discussion on pre-disaster lists needs somebody who has loaded them on a truck.`,
    },
    {
      who: 'julien',
      state: 'refused',
      ago: 260,
      by: 'awa',
      reason: `For the moment we admit practitioners only; the research group on data retention is open to you. (Julien has since joined our working group on data protection.)`,
    },
    { who: 'peter', state: 'left', ago: 150 },
  ],
  topics: [
    {
      title: 'Census sweep or registration on demand?',
      category: DATA,
      ago: 640,
      posts: [
        [
          'kwame',
          `We registered five regions by census sweep: every household, one enumerator per 60 households per week. It is thorough, it cost 4.10 dollars a household, and by the time we finish region 16 region 1 will be seven years old. Should we change horses?`,
        ],
        [
          'dewi',
          `We did sweeps in 2011 and 2015 and then changed to on-demand through village offices. What we did not foresee: people come when they *need* something. Those who are ashamed, ill or far away never come. Today we do on-demand, and a small sweep in the 15 per cent of villages with the fewest applications.`,
        ],
        [
          'awa',
          `Même expérience au Sénégal, pardon, in English: same experience. We call it "demande le lundi, visite le jeudi": an open desk, and a team that goes out to places from which nobody came.`,
        ],
        [
          'bosco',
          `And a legal point: with on-demand the person *applies*, which gives her a right to an answer. With a sweep she was "visited" and has no right to anything. Our ombudsman was very clear on this.`,
        ],
        ['kwame', `Bosco's point changes our draft law. I had treated it as a question of cost only.`],
        [
          'kwame',
          `Decision after four months: region 6 by sweep as planned, from region 7 on desk plus outreach to low-application areas. Estimated cost 2.60 per household. I will report honestly.`,
          { after: 118 },
        ],
      ],
    },
    {
      title: 'How quickly does your data go stale? Let us compare',
      category: DATA,
      ago: 588,
      posts: [
        [
          'dewi',
          `We re-interviewed a random 12,000 households 24 months after registration:

- household composition changed: **41 per cent**
- address changed: 9 per cent
- phone number changed: 37 per cent
- would be in another decile: 33 per cent

Can others post the same? Even an approximate figure.`,
        ],
        [
          'ramon',
          `Visayas, 36 months, 4,000 households: composition 55, address 14, phone 62 (!), poverty status flipped 28.`,
        ],
        [
          'tariq',
          `18 months, but with refugees and host families: composition 38, address 31, phone 44. Rented flats change fast.`,
        ],
        [
          'nasreen',
          `We only have phone numbers: 29 per cent dead after one year. And 11 per cent belonged to the local shop, which had registered half of the street.`,
        ],
        [
          'bosco',
          `Composition 30 after two years, because people *must* report births for the health insurance. A reason to report is worth more than a campaign.`,
        ],
        [
          'dewi',
          `Summary so far: half-life of a phone number is about three years, of an address twenty, of a household composition two and a half. I will turn this into a table and keep it up to date here.

**Edit:** table is now at [example.org/registry/half-life](https://example.org/registry/half-life), with Kwame's and Imran's numbers added.`,
          { edited: true },
        ],
      ],
    },
    {
      title: 'One registry for all programmes: who owns the score?',
      category: DESIGN,
      ago: 530,
      posts: [
        [
          'tariq',
          `Electricity, health fee waiver, bread subsidy and cash all use our score now. Each ministry wants "its" variable with more weight. Health asked for chronic illness, energy for square metres. If I say yes the score means nothing any more; if I say no they build their own.`,
        ],
        [
          'imran',
          `Give them **data, not the score**. We deliver validated variables; each programme applies its own published rule. Our score is one of eleven rules. It took the politics out of our office at once.`,
        ],
        ['tariq', `And how do you stop eleven rules from becoming eleven registrations?`],
        [
          'imran',
          `By law: nobody may ask a question that the registry already answers and that is younger than 18 months. The question has to be *refused* by the citizen service desk. It is the most popular article of the law.`,
        ],
        [
          'oliver',
          `I have seen that article copied badly elsewhere. It needs the second half: the registry must **answer** within n days. Otherwise programmes wait for months and ask on paper "provisionally".`,
        ],
        ['imran', `Correct, ours is five working days, and we are at 3.2.`],
        [
          'tariq',
          `This goes to our council as it is. I may need both of you on a video call with a sceptical minister.`,
        ],
      ],
    },
    {
      title: 'No identity card, no registration? What do you accept instead?',
      category: LINKS,
      ago: 474,
      posts: [
        [
          'nasreen',
          `According to the new instruction a household head needs the smart card. In my two divisions 14 per cent of women over 60 have none, and they are the people we exist for. What alternatives have you used that an auditor accepted?`,
        ],
        [
          'sunita',
          `From the other side of the counter: a late birth registration with two witnesses takes 20 minutes *if our officer sits beside yours*. We did 61,000 at registration desks. Do not find a way around identity documents, bring the civil registrar along.`,
        ],
        [
          'kwame',
          `We accept six documents, the last being a statement by the assembly member, and mark the record with a level of assurance (1 to 3). Payment above a certain sum needs 2. Nobody is refused at intake.`,
        ],
        [
          'ngozi',
          `A caution with the witness: in two wards the same witness testified for 340 persons and took a fee from each. Limit the number per witness and print the limit on the form.`,
        ],
        [
          'nasreen',
          `Levels of assurance and a registrar at the desk: both are in our note to the director general. I removed the word "exception" from it and wrote "provisional identity"; it reads differently.`,
        ],
        [
          'nasreen',
          `Approved for a trial in 40 unions. In the first month 2,300 women over 60 registered, 1,900 of whom left with a birth certificate as well. Sunita, you should come and see.`,
          { after: 96 },
        ],
      ],
    },
    {
      title: 'Template: data sharing agreement between ministries',
      category: LINKS,
      ago: 421,
      pinned: true,
      posts: [
        [
          'awa',
          `By popular demand, our template, in English and French, eight pages: [example.org/registry/agreement](https://example.org/registry/agreement).

What is in it and often forgotten:

1. The **purpose** as a closed list, not "social policy in general"
2. Which *fields*, in an annex that can be changed without a new signature by ministers
3. Who answers the citizen when the data is wrong
4. What happens on the day the agreement ends (deletion, proof of deletion)
5. A log that **both** sides can read`,
        ],
        [
          'imran',
          `Excellent. I would add the quality side: the receiver reports errors back, in a fixed format, within 30 days. Otherwise the source never learns.`,
        ],
        [
          'hichem',
          `Point 4 nous a manqué : un partenaire a gardé une copie de 2019 pendant cinq ans. (Point 4 is what we lacked: a partner kept a copy from 2019 for five years.)`,
        ],
        [
          'lena',
          `Imran's point is now article 9, and I moved the technical part to annex B so that lawyers stop editing field names.`,
        ],
        [
          'elena',
          `From civil society: please publish the signed agreements. In two of our states they are public, and the number of *signed* ones tripled because everyone could copy.`,
        ],
        [
          'awa',
          `Article 14, "This agreement is public." Thank you, Elena. Version 3 is online, contributors named on the last page.`,
          { after: 30 },
        ],
      ],
    },
    {
      title: 'Proxy means test in cities: we exclude the wrong people',
      category: DESIGN,
      ago: 362,
      posts: [
        [
          'tariq',
          `The model was trained on a national survey. In the capital exclusion among the poorest fifth is 47 per cent; in rural areas 22. A rented room with tiled floor and a fridge from the landlord counts as wealth. Retrain, add questions, or give up the proxy in cities?`,
        ],
        [
          'dewi',
          `We have separate models for 514 districts. It helped in the middle of the distribution and did almost nothing for the poorest. Small samples, large confidence intervals, new injustice.`,
        ],
        [
          'oliver',
          `The uncomfortable answer: in cities income is volatile and assets are shared, so what you want to measure is not *in* the proxies. The best gain that I know came from a cheap thing: removing three variables that measure the landlord and not the tenant.`,
        ],
        ['thandi', `And from asking for rent paid. People know it to the cent, and it can be checked.`],
        [
          'tariq',
          `We removed floor, wall and fridge, and added rent per person. Exclusion in the test sample falls from 47 to 36. Still bad, but that is 19,000 families, by deleting three questions.`,
        ],
        [
          'thiago',
          `Tariq, could you share the anonymised test set, or at least the code? I would like to try the same with our metropolitan regions; the landlord effect must be huge in São Paulo.`,
        ],
        [
          'tariq',
          `Code yes, data no. [example.org/nao/tenants](https://example.org/nao/tenants). Please tell me what comes out.`,
        ],
      ],
    },
    {
      title: 'Removing duplicates without fingerprints',
      category: DATA,
      ago: 305,
      posts: [
        [
          'ngozi',
          `The governor has promised "biometrics within a year". I would like to show what can be reached without. Two million persons, names in four languages, 60 per cent with a phone number. What do you use?`,
        ],
        [
          'imran',
          `Probabilistic matching on name (phonetic key made for *your* languages, do not use an English one), year of birth ± 2, sex, mother's name, location. Then clerical review of the grey zone. On a hand-checked sample of 5,000 we found 93 per cent of the duplicates, with 0.4 per cent false ones.`,
        ],
        [
          'nasreen',
          `The mother's name did more for us than everything else together. Women change theirs on marriage, spellings differ, but everybody knows her mother's.`,
        ],
        [
          'oliver',
          `Two more reasons to keep it simple. Worn fingers: in our field test 6 per cent of manual workers over 55 could not be enrolled. And a finger cannot be re-issued when the database leaks.`,
        ],
        ['ngozi', `For two million persons, how many clerks and how long, Imran?`],
        [
          'imran',
          `31,000 pairs in the grey zone, 8 clerks, five weeks. They got good at it, two of them are now in my team. I can give you the phonetic rules for Urdu and Punjabi, for Igbo you have to write your own, it is a nice week with a linguist.`,
          { edited: ['8 clerks, five weeks', '6 clerks, three weeks'] },
        ],
        [
          'ngozi',
          `We found the linguist! At the university, a retired professor, delighted. The week became three. The governor now says "smart matching", which is fine with me.`,
          { after: 58 },
        ],
      ],
    },
    {
      title: 'Are community validation meetings worth what they cost?',
      category: PEOPLE,
      ago: 256,
      posts: [
        [
          'ramon',
          `We post the list on the barangay wall and hold a meeting. Of 380,000 households 2.1 per cent were changed that way. Cost: about 9 per cent of the whole operation. The budget office has noticed.`,
        ],
        [
          'bosco',
          `The 2.1 per cent is not the point. People accept the result of a process that they saw. When we skipped the meeting in one district we had three times as many complaints, which cost more than the meetings.`,
        ],
        [
          'amara',
          `It depends on who speaks. In Kono nobody contradicts the section chief in public. We changed to *small groups*: women, youth, elders, each with its own list and a box for slips of paper. Changes went from 1 to 6 per cent, and most of them in favour of widows.`,
        ],
        [
          'claire',
          `May I add a worry: a list on a wall is a publication of personal data. Who is poor, who is ill, who lives alone. In some places that is an invitation to burglars.`,
        ],
        [
          'ramon',
          `Claire, fair. We now post names without scores or reasons and for five days instead of thirty. The rest is read out to the person concerned only.`,
        ],
        [
          'ramon',
          `And after this thread I asked for small groups in eight barangays. 4.7 per cent changes. The budget office gets that figure tomorrow.`,
          { after: 40 },
        ],
      ],
    },
    {
      title: 'Linking the registry with contributory insurance for informal workers',
      category: LINKS,
      ago: 192,
      posts: [
        [
          'bosco',
          `Government wants to subsidise pension contributions of informal workers "according to category in the registry". So the registry suddenly decides over *contributions*, not only over benefits. People who were content to be in a higher category are not any more.`,
        ],
        [
          'andres',
          `We had exactly this. (I write from Colombia.) As soon as the score touched the savings subsidy, we saw bunching just below the cut-off: 2.7 times the expected number of households within one point. Use broad bands and taper the subsidy, never a cliff.`,
        ],
        [
          'lena',
          `And separate the moment: whoever collects the data should not know what it will be used for this year. Hard in a small country, I know.`,
        ],
        [
          'bosco',
          `We go for three bands with a taper. And a clause that data collected *before* the announcement is used for the first two years. It is surprising how much calmer the meetings have become.`,
        ],
        [
          'marcos',
          `For us the question is the other way round: informal workers are not in the registry at all, since they are neither poor enough to be visited nor formal enough to be known. Did you register them anew?`,
        ],
        [
          'bosco',
          `Through their associations: moto drivers, market women, hairdressers. They hold lists with daily contributions, which are better than ours.`,
        ],
      ],
    },
    {
      title: 'Offline tablets: our conflicts when syncing, and what we changed',
      category: DATA,
      ago: 133,
      audience: 'members',
      posts: [
        [
          'kwame',
          `A lesson that cost us six weeks. Two tablets edit the same household offline, both sync, the last one wins. 7,800 households lost a member that way. Nobody saw it, because the number of *households* was right.

What we changed:

- the server keeps **every** version and never overwrites
- a conflict goes to the supervisor's list with both versions side by side
- a daily figure "members per household per tablet": that is how we would have seen it`,
        ],
        [
          'patrick',
          `Merci pour la franchise. Same in Bukavu, with 300 households only, because a tablet had its clock in 2015. We refuse sync now when the clock is more than ten minutes off.`,
        ],
        [
          'imran',
          `Clock checks are underrated! We use a sequence number given by the server instead of time. Never trust a tablet's clock.`,
        ],
        ['nasreen', `What do you do when a tablet is lost before syncing? We lose around 12 a year.`],
        [
          'patrick',
          `Encrypted disk, and every evening a copy from tablet to tablet over the local wireless: each team leader carries a second, encrypted copy of the day. We have lost tablets; we have not lost a day since 2023.`,
        ],
        ['kwame', `The evening copy is brilliant. On our list for region 7.`],
      ],
    },
    {
      title: 'Interfaces or a monthly file? An honest comparison',
      category: LINKS,
      ago: 67,
      posts: [
        [
          'lena',
          `I am asked weekly to help "build APIs". Let me be heretical: for deaths, school attendance and pensions a signed CSV file once a month, with a checksum and a person on both ends, beats an interface that nobody monitors. When did an interface really make a difference for you?`,
        ],
        [
          'hichem',
          `At the health desk: fee waiver checked while the person stands there. A monthly file means that a new-born waits for up to 30 days.`,
        ],
        [
          'oliver',
          `My rule of thumb: if a *person is waiting* you need an interface; if a *report is waiting*, a file.`,
        ],
        [
          'dewi',
          `And count who fixes it. We had 23 interfaces, seven of them broken for more than a week before somebody noticed. Now every interface has a name beside it, of a human, with a phone.`,
        ],
        [
          'imran',
          `Agree with Oliver's rule, with one exception: if the other side *changes its file format* every quarter, an interface with a contract test is cheaper than my nerves.`,
        ],
        ['lena', `I have printed "person waiting / report waiting" and stuck it on my laptop. Thank you all.`],
      ],
    },
    {
      title: 'People who ask to be removed from the registry',
      category: PEOPLE,
      ago: 23,
      posts: [
        [
          'dewi',
          `We had 140 requests last year, 1,900 this year. A video says that the registry is used for tax. The law gives the right to withdraw consent, but three programmes read eligibility from us. If we delete the record they lose the health card the same night. What do you do?`,
        ],
        [
          'awa',
          `We explain first, in a call: what you will lose, on which day. About half of them change their mind. The others are removed in two steps: frozen for 60 days (nobody reads it), then deleted, with a paper that says so.`,
        ],
        [
          'sonia',
          `Attention à la base légale: if the basis is a public task and not consent, there is no right to withdraw, but a right to object. Many of our forms said "consent" where they should not have. Correct the form before the next video.`,
        ],
        ['patrick', `Doublon, désolé.`, { deletedBy: 'patrick' }],
        [
          'dewi',
          `Sonia, that is the heart of it. Our form from 2015 says consent. I need a lawyer and a new form, in that order.`,
        ],
        [
          'claire',
          `And please answer the video in plain words: "Tax has no access. Here is the list of who has, and here is how to see when your record was read." Silence confirms it.`,
        ],
        [
          'dewi',
          `Published this morning, with the access list, and a page on which anyone can see who read their record in the last year. Removal requests today: 4. Yesterday: 61.`,
        ],
      ],
    },
    {
      title: 'Deaths that never reach us',
      category: DATA,
      ago: 5,
      posts: [
        [
          'tanvir',
          `An audit found 31,000 pensioners over 100 years old. The true number must be some hundreds. Civil registration records one death in five. Suspending all of them until they appear in person is what the auditor wants, and what I do not want.`,
          { after: 0 },
        ],
        [
          'sunita',
          `Please don't. When a neighbour did that, 4,000 living people over 90 were cut and some died before the appeal. A visit by a health worker to each, with a simple yes/no form, took us 7 weeks for 22,000 persons.`,
          { after: 0.6 },
        ],
        [
          'ivone',
          `In our islands the municipality pays a small funeral grant **only** with the registration of death. Since then registration went from about 60 to 96 per cent. It pays for itself within a year.`,
          { after: 0.5 },
        ],
        [
          'tanvir',
          `A funeral grant! That is a proposal that a minister can announce. Ivone, how much is it, in days of minimum wage?`,
          { after: 0.3 },
        ],
        [
          'ivone',
          `About eleven days. Paid within 48 hours, by the same desk, to the person who registers. I will send you the decree; it is one page, in Portuguese.`,
          { after: 0.6 },
        ],
      ],
    },
  ],
};
