import type { CommunityContent } from '../types';

const VALUES = 'Transfer values';
const MARKETS = 'Markets and delivery';
const EVIDENCE = 'Evidence';
const LOUNGE = 'Introductions and notices';

export const cashAndPrices: CommunityContent = {
  slug: 'cash-transfers-and-rising-prices',
  formerSlugs: ['cash-and-inflation'],
  name: 'Cash transfers and rising prices',
  state: 'active',
  visibility: 'public',
  listed: true,
  joinPolicy: 'open',
  membersVisibleTo: 'public',
  language: 'en',
  languages: ['en', 'fr', 'es'],
  themes: ['cash-transfers', 'payments', 'financing'],
  regions: ['global'],
  institution: 'harbour-policy-lab',
  purpose: `Programmes set a transfer value once and then live with it for years, while prices move every month. People who calculate, defend and explain these values work alone in their ministries. We want one place where they can compare methods, show each other their spreadsheets and say what went wrong.`,
  targetGroup: `Staff of ministries and agencies who set or revise transfer values, monitoring officers, market analysts, researchers who study purchasing power.`,
  whyNew: `The communities on social registries and on shocks touch the subject, but neither discusses the amount itself: how it is set, indexed, budgeted and communicated.`,
  applicant: 'hannah',
  texts: {
    en: {
      summary: `How to set a transfer value, keep it alive when prices rise, pay for it, and explain it to the people who receive it.`,
      description: `## What we talk about

A transfer of 3,000 shillings is a decision. Two years later it is still 3,000 shillings, and it buys a third less. This community is for those who have to do something about that.

- **Setting the value**: food basket, poverty gap, share of consumption, or what the budget allows
- **Keeping it**: indexation, triggers, discretionary revisions, top-ups
- **Markets**: supply, traders, fees, dispersed and thin markets
- **Explaining it**: to a finance ministry, to a parliament, to a woman in the queue

## How we work

Ask with context: country, programme, number of households, value, last revision. Answer with what you *did*, then with what you think. A failure that is told well is worth three success stories.

Every quarter one of us summarises the best threads in two pages. Our former summaries are on [example.org/cash-notes](https://example.org/cash-notes).`,
      welcome: `Welcome! Please introduce yourself in **Introductions and notices**, then have a look at the pinned topic on indices: half of all questions begin there. If you bring figures, say where they come from. If you cannot name your programme in public, say so and describe it; nobody will guess.`,
    },
    fr: {
      summary: `Fixer le montant d’un transfert, le préserver quand les prix montent, le financer et l’expliquer à celles et ceux qui le reçoivent.`,
      description: `## De quoi nous parlons

Un transfert de 15 000 francs est une décision. Deux ans plus tard, ce sont toujours 15 000 francs, qui n’achètent plus que les deux tiers. Cette communauté s’adresse à celles et ceux qui doivent y répondre : calcul du montant, indexation, compléments ponctuels, marchés, frais de paiement, dialogue avec les finances.

Les échanges se font surtout en anglais ; une question posée en français reçoit une réponse en français.`,
      welcome: `Bienvenue. Présentez-vous en quelques lignes, dans la langue qui vous convient. Indiquez le pays, le nombre de ménages, le montant et la date de la dernière révision : les réponses n’en seront que meilleures.`,
    },
    es: {
      summary: `Cómo fijar el monto de una transferencia, mantener su valor cuando suben los precios, financiarlo y explicarlo a quienes la reciben.`,
      description: `## De qué hablamos

Una transferencia de 500 pesos es una decisión. Dos años después siguen siendo 500 pesos y compran un tercio menos. Aquí conversamos quienes tenemos que hacer algo al respecto: cálculo del monto, indexación, bonos extraordinarios, mercados, comisiones y diálogo con Hacienda.

La mayor parte de los temas está en inglés; si pregunta en español, alguien le responderá en español.`,
      welcome: `Le damos la bienvenida. Preséntese en el idioma que prefiera e indique país, número de hogares, monto y fecha de la última revisión: así las respuestas serán mucho más útiles.`,
    },
  },
  rules: [
    {
      ago: 705,
      by: 'hannah',
      texts: {
        en: `1. Speak about programmes with respect for the people who depend on them.
2. Give the source of a figure, or say that you have none.
3. No advertising. If you work for a provider, say so.`,
      },
    },
    {
      ago: 320,
      by: 'hannah',
      texts: {
        en: `1. Speak about programmes with respect for the people who depend on them and for those who run them.
2. Give the source of a figure, or say that you have none.
3. No advertising. If you work for a provider, say so in every post that concerns your product.
4. Never post names, numbers or photographs of recipients, not even with their consent.
5. Unpublished budget figures of your government are not ours to read. Wait until they are public.`,
        fr: `1. Parlez des programmes avec respect pour les personnes qui en dépendent et pour celles qui les gèrent.
2. Citez la source d’un chiffre, ou dites que vous n’en avez pas.
3. Pas de publicité. Si vous travaillez pour un prestataire, dites-le dans chaque message qui concerne votre produit.
4. Ne publiez jamais le nom, le numéro ou la photo d’un bénéficiaire, même avec son accord.
5. Les chiffres budgétaires non publiés de votre gouvernement n’ont pas leur place ici.`,
        es: `1. Hable de los programas con respeto por quienes dependen de ellos y por quienes los gestionan.
2. Cite la fuente de cada cifra o diga que no la tiene.
3. Sin publicidad. Si trabaja para un proveedor, dígalo en cada mensaje sobre su producto.
4. Nunca publique nombres, números ni fotografías de las personas usuarias, ni siquiera con su consentimiento.
5. Las cifras presupuestarias no publicadas de su gobierno no deben compartirse aquí.`,
      },
    },
  ],
  steps: [
    { ago: 718, action: 'requested', by: 'hannah' },
    { ago: 714, action: 'approved' },
    { ago: 706, action: 'opened', by: 'hannah' },
  ],
  messages: [
    {
      ago: 717,
      text: `Thank you for a clear request. One remark: please plan a second administrator outside your own institution, so that the group does not depend on one project.`,
    },
    {
      ago: 716,
      by: 'hannah',
      text: `Agreed. Farah Siddiqui has accepted to share the administration, and Peter Mutua will moderate.`,
    },
  ],
  categories: [
    [VALUES, 'Setting, indexing and revising the amount'],
    [MARKETS, 'Prices, traders, fees and what happens on payment day'],
    [EVIDENCE, 'Studies, data and methods'],
    [LOUNGE, 'Who we are, events, housekeeping'],
  ],
  administrators: ['farah'],
  moderators: ['peter', 'rafael'],
  members: [
    'grace',
    'sunita',
    'litia',
    'kwame',
    'lena',
    'elena',
    'nelson',
    'bosco',
    'natasha',
    'chikondi',
    'hector',
    'celia',
    'patrick',
    'rania',
    'dewi',
    'abena',
  ],
  specials: [
    { who: 'agus', state: 'left', ago: 210 },
    {
      who: 'victor',
      state: 'suspended',
      ago: 3,
      by: 'peter',
      until: 11,
      reason: `Three advertisements for one wallet within a week, after a warning (rule 3). You can read, and write again in two weeks.`,
    },
  ],
  topics: [
    {
      title: 'Please read first: how to ask a question that gets answered',
      category: LOUNGE,
      ago: 704,
      pinned: true,
      locked: true,
      posts: [
        [
          'hannah',
          `A short note, because we all have little time.

When you ask about a transfer value, please give us five things:

1. **Country and programme** (or a description, if you cannot name it)
2. **Households** and how often they are paid
3. **Value**, in your currency, and the date of its last change
4. What **price data** you can get, how often and how late
5. What you have **already tried**

Four lines are enough. Questions of this kind get their first answer here within two days; the ones that say "any experience with inflation?" get none.`,
        ],
        [
          'peter',
          `I add one: say *by when* you need the answer. "The budget committee sits on Thursday" makes people dig in their drives.`,
        ],
        ['farah', `Seconded. I lock this topic so that it stays short. Remarks to Hannah, Peter or me.`],
      ],
    },
    {
      title: 'Which price index do you actually use?',
      category: VALUES,
      ago: 655,
      pinned: true,
      posts: [
        [
          'farah',
          `Our law says that the grant "shall be reviewed having regard to inflation". It does not say which inflation. We have four candidates: national consumer prices, the index for the poorest quintile, the food component, and a weekly index of 51 sensitive items.

In the last twelve months they gave 19, 24, 31 and 27 per cent. The finance department of course likes the first. What does your rule say, and did you have to fight for it?`,
        ],
        [
          'joy',
          `National CPI, because it is the only one published for every region and the only one the auditors accept. We know that it understates. Our compromise: CPI for the yearly revision, but a *review is triggered* when the food component is more than 8 points above the headline for two months running.`,
        ],
        [
          'tanvir',
          `No rule at all here. The value is in the budget speech. I used to think that this was the worst solution until I saw an index used to justify **not** moving because it had moved "only" 5 per cent.`,
        ],
        [
          'thandi',
          `From the research side: in our diaries households of the lowest third spend 58 per cent on food and 11 per cent on transport to reach food. If you use headline CPI you give transport and food together the weight of about 35. The direction of the error is always the same, at their expense.`,
        ],
        [
          'farah',
          `@Joy, the trigger with the gap between the two is new to me and very easy to explain. Who calculates it, your unit or the statistics office?`,
        ],
        [
          'joy',
          `The statistics office publishes both numbers on the 5th of every month, so nobody "calculates" anything. That was the point: no discretion on our side, no accusation of fiddling.`,
        ],
        [
          'ngozi',
          `We tried the index for low incomes. It comes out nine months late in our country. An index that arrives nine months late is a history lesson.`,
        ],
        [
          'farah',
          `For the record, since people still find this topic: last month our cabinet adopted the trigger, with a gap of 6 points and three months. I put the two-page note here: [example.org/cash-notes/trigger](https://example.org/cash-notes/trigger). Thank you, Joy. Lunch is on me if you ever come to Lahore.`,
          { after: 140 },
        ],
      ],
    },
    {
      title: 'Food basket or general index in a small, dispersed market',
      category: VALUES,
      ago: 601,
      posts: [
        [
          'litia',
          `Six island states, one of them with 11,000 inhabitants. The capital has a price survey, the outer islands have one shop and a boat every three weeks. A bag of rice costs 1.4 times the capital's price *when there is rice*. Is there any sense in indexing to a national number?`,
        ],
        [
          'hannah',
          `With so few shops I would not estimate an index; I would **census** it. Ten items, every shop, every boat. You have perhaps 60 shops in all?`,
        ],
        [
          'litia',
          `Seventy-two, we counted this afternoon. The storekeepers keep invoices, because they get a freight subsidy. So the data is there, in shoeboxes.`,
        ],
        [
          'mwape',
          `We did this with the freight invoices for Luapula lakeside. Two warnings: storekeepers reported the invoice price, not the selling price, and the margin goes up when supply is short. Send somebody with a shopping list now and then.`,
        ],
        [
          'litia',
          `Good catch. First round is done: margin 22 per cent in a normal week, 47 per cent in the third week after a boat. We now propose a fixed *remoteness supplement* in three bands instead of an index. Simple enough for a cabinet paper of one page.`,
          { after: 35 },
        ],
      ],
    },
    {
      title: 'Top up the cash or switch to food when prices jump?',
      category: MARKETS,
      ago: 548,
      posts: [
        [
          'chikondi',
          `The maize price doubled between October and January. The district council wants to go back to bags of maize "because cash is useless now". We pay 28,000 households in the south. I think that they are wrong, but I need arguments that are not ideology.`,
        ],
        [
          'peter',
          `The question to put to the council: *is there no maize, or is it expensive?* If traders can bring it, cash plus a top-up. If the road is cut or there is an export ban next door, in-kind in those traditional authorities only. In our case 4 of 17 wards got food for two months, and the rest got 40 per cent more.`,
        ],
        [
          'amara',
          `Ask the recipients too. We asked 600 of them in the hungry months: 71 per cent wanted cash, 22 wanted half and half. The ones who wanted food lived more than two hours from a market. That is a map, not a philosophy.`,
        ],
        [
          'grace',
          `One more figure for your council: moving a 50 kg bag to Marsabit cost us 1,150 shillings, when the maize inside was worth 2,900. Nobody had that in their comparison.`,
        ],
        [
          'chikondi',
          `I asked. Maize is there, in 9 of 11 markets. The two without it are behind the broken bridge at the river. I go to the council with "food for two, cash for nine", and with Grace's bag.`,
        ],
        ['chikondi', `It passed, with one vote against. The bridge is still broken.`, { after: 24 }],
      ],
    },
    {
      title: 'Our currency lost 30 per cent in one quarter. What first?',
      category: VALUES,
      ago: 472,
      posts: [
        [
          'ngozi',
          `140,000 households, 5,000 a month, unchanged since 2021. Fuel subsidy gone, currency down by a third, transport fares doubled in one night. The commissioner wants a proposal by Monday with three options. I have until then and a laptop with half a battery.`,
        ],
        [
          'hannah',
          `Three options that a commissioner can read:

- **A. Restore**: bring the value back to what it bought in 2021. Cost: high, honest.
- **B. Protect the poorest half**: full restoration for the lower half, nothing for others. Cost: half, plus conflict.
- **C. Bridge**: a lump sum now equal to three months of the loss, decision on the monthly value in the next budget.

Show the cost of each, *and* the cost of doing nothing in meals.`,
        ],
        [
          'farah',
          `Please resist B. We did it in 2019: the list of the "poorest half" was three years old, and we spent more on complaints than we saved.`,
        ],
        [
          'joy',
          `C is what governments choose, in my experience. Then write into the same paper the date on which A or something like it is decided. Without the date the bridge ends in the river.`,
        ],
        [
          'ngozi',
          `Sent: A, C with a date, and "do nothing" expressed in cups of garri per day. It takes 41 cups away from a family of five every month. The commissioner read that line aloud.`,
        ],
        [
          'ngozi',
          `Result after six weeks: C, paid in one instalment of 15,000, and a committee on the monthly value that meets on the 14th. I am on it. Thank you all; the cups of garri are now in the budget speech.`,
          {
            after: 44,
            edited: ['15,000', '50,000'],
          },
        ],
      ],
    },
    {
      title: 'How do you tell people that the amount has changed?',
      category: MARKETS,
      ago: 418,
      posts: [
        [
          'amara',
          `We raised the grant from 90 to 120. Two weeks later half of the women at the pay point did not know and had been given 90 by the agent. The 30 were "explained" as a fee. How do you announce a change so that an agent cannot swallow it?`,
        ],
        [
          'grace',
          `SMS alone never works: in our survey 38 per cent of recipients had not read the message, or it went to the husband's phone. We print the amount on a poster at the pay point, as a picture of the notes. *The notes*, not the number.`,
        ],
        ['amara', `Pictures of the notes! That is so simple that I am embarrassed.`],
        [
          'mwape',
          `Radio, in the language of the area, in the hour before the pay point opens, with the name of the village. And let an elected member of the recipients' committee stand beside the agent. She does not have to do anything. She just stands there.`,
        ],
        [
          'joy',
          `From the computation unit: never change the amount in the same month as the pay day, the agent or the card. One change at a time, otherwise a lost 30 is untraceable.`,
        ],
        [
          'amara',
          `Done in 46 of our 60 sections: poster with notes, committee woman, radio. In the last cycle 3 reports of a wrong amount, in the one before 212. The 14 sections without a poster had 97 of those.`,
          { after: 61 },
        ],
      ],
    },
    {
      title: 'Do traders raise prices on payment day?',
      category: MARKETS,
      ago: 366,
      posts: [
        [
          'peter',
          `Everybody "knows" that they do. I have just been through 18 months of weekly prices in 22 markets with a payment calendar beside them. For dry goods I find **nothing** (0.4 per cent, within noise). For goat meat 6 per cent, for two days. For phone charging, funnily, 50 per cent.`,
        ],
        [
          'thandi',
          `It matches our diaries. What changes is not the price but the *terms*: credit is called in on payment day. People feel that as "everything is dearer", because a third of the money is gone before they reach the stall.`,
        ],
        [
          'tanvir',
          `In the haor area, with one boat and one trader, it does happen: we saw rice at +9 per cent in payment weeks. So perhaps it is about the number of traders and not about their character.`,
        ],
        [
          'peter',
          `That would be my reading. With four or more traders I cannot find an effect; with one or two I have only three markets, and they all go up. Tanvir, would you share the series? I will send the code.`,
        ],
        [
          'tanvir',
          `Yes, it is public: weekly price bulletin, 11 haor markets. Sent by message. Please mention the market inspectors, they collect it in floods.`,
        ],
        [
          'hannah',
          `When you two publish this, do it here first, please. I know a dozen ministries that pay staggered over three weeks only because of this belief.`,
        ],
      ],
    },
    {
      title: 'Yearly budget, monthly prices: who bridges the gap?',
      category: VALUES,
      ago: 311,
      posts: [
        [
          'mwape',
          `Our value is in the budget that parliament adopts in December, on price data of July. By the lean season of the *following* year the data is 19 months old. A supplementary budget takes five months. Has anybody built a buffer into the budget itself?`,
        ],
        [
          'joy',
          `Ours has a line called "adjustment fund", 4 per cent of grants. It may be used only when the trigger is met, otherwise it goes back. Finance accepted it because it *returns*. It went back in two of five years, which built more trust than any paper of ours.`,
        ],
        [
          'farah',
          `We failed with exactly this: called it "contingency", and in March it was taken for the wheat subsidy. The name matters and so does the line's owner.`,
        ],
        [
          'mwape',
          `So: (1) own line, (2) objective trigger, (3) returns if unused, (4) not called contingency. May I quote you both in a paper to the treasury?`,
        ],
        ['joy', `Please do. I can send you the legal text, two paragraphs.`],
        [
          'mwape',
          `Treasury answered. They propose 2.5 per cent and a pilot of two years. I asked for 4, so somebody there has met a negotiator before.`,
          { after: 80 },
        ],
        ['hannah', `Two and a half of something that did not exist. Congratulations!`],
      ],
    },
    {
      title: 'Does a one-off top-up damage trust?',
      category: EVIDENCE,
      ago: 247,
      posts: [
        [
          'grace',
          `In April we paid a single top-up of 2,000 shillings. In June people came to ask where "the rest" was. Our field officers say that it would have been better not to pay at all. I find this hard to believe, but they know the people. What is the evidence?`,
        ],
        [
          'hannah',
          `Thin. I know of three studies with a proper comparison. Two find more complaints in the two months after, none later; one finds lower trust a year on, in places where nobody explained that it was once only. None finds that it would be better not to pay.`,
        ],
        [
          'sipho',
          `A recipient's view, if I may: a grant is the only income with a date. When the amount moves and nobody says why, the date becomes doubtful too. It is the *why* that people asked for in June, I believe, not the 2,000.`,
        ],
        [
          'grace',
          `That is exactly how one lady put it: "If it can come without reason, it can also go without reason." I have written it on our whiteboard.`,
        ],
        [
          'peter',
          `Different look, different wallet? In one county we paid the top-up on another day and called it by another name ("drought money"). Complaints: 40 instead of 1,900 for a comparable caseload. One case is not evidence, but it was cheap.`,
        ],
        [
          'thandi',
          `We could test this properly in the next season: random wards, same amount, with and without its own name and day. If Grace's department is interested, the Trust pays for the survey.`,
        ],
        ['grace', `We are. I have spoken with my director; I will write to you on Monday.`],
      ],
    },
    {
      title: 'Withdrawal fees ate our increase',
      category: MARKETS,
      ago: 196,
      posts: [
        [
          'amara',
          `The value went up by 15 per cent in January. In March the mobile money operator introduced a new fee band, and our transfer fell into it: 4.5 per cent instead of 2. Together with agents who have "no change" we are back where we were.`,
        ],
        [
          'oliver',
          `Check the contract for the words *"tariff as published"*. If they are in it, you are paying the public tariff and can be re-banded at any time. Ask for a fixed fee per withdrawal, paid by you and not by the recipient, revised yearly.`,
        ],
        ['amara', `"As published from time to time". Even better.`],
        [
          'mwape',
          `We pay the fee on top of the value: transfer plus exact cost of one withdrawal. It doubles the clarity too: the woman gets the round sum in her hand. Costs us 1.8 per cent, and it halves the small-change problem.`,
        ],
        [
          'ngozi',
          `Careful, our operator saw that we paid the fee on top and discovered that withdrawals needed to be "split in two for security".`,
        ],
        ['oliver', `Sorry, posted in the wrong topic.`, { deletedBy: 'oliver' }],
        [
          'oliver',
          `Ngozi, that deserves its own museum. Put a *maximum of one charge per payment cycle* in the contract; I will post a model clause in the registry community's library and link it here.`,
        ],
        [
          'amara',
          `New contract signed on Friday: flat 1.2 per transfer, we pay it, one per cycle, two years. It took four months and this thread.`,
          { after: 112 },
        ],
      ],
    },
    {
      title: 'One value per household, or per person?',
      category: VALUES,
      ago: 147,
      posts: [
        [
          'bosco',
          `We pay per household in three steps (1, 2–4, 5 and more). The finance team wants a single value "for simplicity". A widow alone and a family of eight would get the same. I need the argument in numbers.`,
        ],
        [
          'farah',
          `Take your last survey and compute the transfer as a share of consumption by household size. With us a flat value was 34 per cent for two persons and 9 per cent for eight. That one chart ended the discussion.`,
        ],
        [
          'joy',
          `Simplicity is a real argument, though. Each band doubles our change requests: births, deaths, marriages, "my nephew lives with us now". We settled on two bands plus a child supplement, which follows the school register and not a declaration.`,
        ],
        ['tanvir', `Individual entitlement has another virtue: it survives a divorce.`],
        [
          'bosco',
          `I made Farah's chart: 41 and 10 per cent. The director of finance looked at it for a long time and said "so it is simple for us". We keep the three bands.`,
        ],
      ],
    },
    {
      title: 'Donor leaves, value frozen',
      category: VALUES,
      ago: 79,
      audience: 'members',
      posts: [
        [
          'chikondi',
          `The two donors who paid for 60 per cent of the top-ups stop in June. The plan says "domestic financing increases gradually". The plan does not say from what. Frozen value, frozen list. Has anyone come out of this?`,
        ],
        [
          'kwame',
          `We did, in a way. The share of the government went from 12 to 55 per cent in six years, because each year's agreement had a table: donor down 8 points, budget up 8 points, and payments stopped for **both** if one was late. Brutal, and it worked. A promise without that table did not, the first time.`,
        ],
        [
          'ingrid',
          `Look also at which households you can afford to keep *properly*. A frozen value over a full list is a cut for everyone; a real value over 70 per cent is a cut for 30. Neither is nice, but the second at least is a decision that somebody signs.`,
        ],
        [
          'thandi',
          `I would be careful with that. In our data a frozen grant still kept children in school, up to an erosion of about 40 per cent. Removal did not. The loss is not proportional.`,
        ],
        ['chikondi', `Thank you, Thandi, that is the sentence I needed. Is the 40 per cent published?`],
        [
          'thandi',
          `Working paper, page 23: [example.org/umhlaba/erosion](https://example.org/umhlaba/erosion). One country, three years, so quote it with care.`,
        ],
      ],
    },
    {
      title: 'Price data by telephone: is anybody happy with it?',
      category: EVIDENCE,
      ago: 24,
      posts: [
        [
          'grace',
          `We call 310 traders on the first Monday of the month: eight items, three minutes, airtime as thank you. Response was 84 per cent in the first round and 52 in the sixth. Prices reported by phone are on average 3 per cent lower than those that our officers see. Keep it, repair it or drop it?`,
        ],
        [
          'peter',
          `Keep. Falling response is mostly *the same voice asking the same thing*. Rotate: half of the traders each month, so that everyone is called every second month. We went back up to 70.`,
        ],
        [
          'thandi',
          `And a bias of 3 per cent that is stable is no problem at all for an index. Visit 30 of them in person each quarter and watch whether the 3 moves.`,
        ],
        [
          'victor',
          `Traders with Kestrel Flex report prices automatically at every sale. First 500 devices free of charge this month.`,
          { after: 0.5, deletedBy: 'peter' },
        ],
        [
          'ngozi',
          `We send the result back: "rice in your market 1,450, in the next one 1,390". Since then traders pick up. Some call us.`,
        ],
        [
          'grace',
          `Sending it back! Of course. We have the numbers, it costs one more SMS. I will report after the next two rounds.`,
        ],
      ],
    },
    {
      title: 'Fuel up by 28 per cent since last Tuesday: is anyone revising already?',
      category: VALUES,
      ago: 4,
      posts: [
        [
          'ngozi',
          `It is happening again: the pump price went from 890 to 1,140 within a day. Transport unions have announced new fares for Monday. Before I call the commissioner: is somebody else in the same situation this week, and what do you do in the **first** ten days?`,
          { after: 0 },
        ],
        [
          'peter',
          `In the first ten days: measure, don't move. Fares on five fixed routes and six food items, every second day. It took 12 days in 2022 until food followed fuel in our markets, and in some it never did.`,
          { after: 0.4 },
        ],
        [
          'victor',
          `All of this becomes unnecessary with an indexed wallet. Kestrel Flex adjusts balances daily, ask me for our partner price.`,
          { after: 0.1, deletedBy: 'peter' },
        ],
        [
          'farah',
          `Same here since Friday, +17 per cent. We have started the daily series that Peter describes and told finance in writing that the trigger may be met by the end of next month. Only that. It is good when they hear it from us first.`,
          { after: 0.5 },
        ],
        [
          'amara',
          `Ask the drivers for *night* fares as well. Women who travel to the pay point leave before dawn; their fare doubled with us while the "official" one rose by a fifth.`,
          { after: 0.7 },
        ],
        [
          'ngozi',
          `Series started this morning: six routes, six items, day and night fares. I will put the first week here on Monday.`,
          { after: 0.6 },
        ],
      ],
    },
  ],
};
