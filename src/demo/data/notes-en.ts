import type { Note } from './notes';

export const cashNotes: Note[] = [
  {
    country: 'Bangladesh',
    programme: 'old-age and widow allowances',
    ago: 510,
    by: 'tanvir',
    reach: `5.8 million older persons and 2.4 million widows, in all districts.`,
    amount: `600 taka a month, about 7 per cent of a poor household’s spending. Last changed three budgets ago, by 50.`,
    delivery: `Quarterly, to a mobile account in the person’s own name.`,
    hurts: `A quarter of a payment now goes on rickshaw fares and “helpers” with the PIN.`,
    tried: `Booths at union offices on fixed days; helpful where they take place.`,
    ask: `Would you rather raise the amount by 50 taka or pay monthly? We cannot afford both.`,
    replies: [
      [
        'thandi',
        `From the diaries: a monthly payment cut borrowing in half, without any increase. I would pay monthly, *if* the fare is not paid twelve times instead of four.`,
      ],
      ['tanvir', `That is the catch. Twelve trips at 60 taka eat more than the 50.`],
      [
        'mwape',
        `Could somebody come to them? We let agents visit on the market day of each ward. The agent likes it as she sells airtime to the whole queue.`,
      ],
      [
        'tanvir',
        `Union market days, yes. I can test it in 30 unions without asking anybody above me. Monthly, on market day, same amount.`,
      ],
    ],
    takeaway: `How often and how near can matter more than how much.`,
  },
  {
    country: 'Sierra Leone',
    programme: 'extreme poverty transfer',
    ago: 330,
    by: 'amara',
    reach: `35,000 households in seven of sixteen districts; Kono has 4,100 of them.`,
    amount: `The equivalent of 15 dollars at the start, about 9 today, because it is fixed in local currency.`,
    delivery: `Four times a year, by a bank team with a pick-up.`,
    hurts: `The donor budget is in dollars, so the programme *gains* from every devaluation, and the family loses.`,
    tried: `Two letters and one meeting.`,
    ask: `Has anyone got the exchange gain passed on to recipients?`,
    replies: [
      [
        'ngozi',
        `Ask for the figure in writing: “exchange gain per quarter”. In ours it was the price of a whole extra payment, and once it stood in a table nobody could spend it on vehicles.`,
      ],
      [
        'hannah',
        `Two programmes fix the value in dollars and convert on the day of payment. Recipients understand it quickly, but it needs a ceiling in case the currency recovers.`,
      ],
      ['amara', `I asked for the figure. It is 412,000 dollars over five quarters. I shall frame the e-mail.`],
      [
        'amara',
        `The steering committee will pay it out as a fifth payment in December. After that they want to fix the value each January.`,
        { after: 48 },
      ],
    ],
    takeaway: `Whoever fixes a value in local currency should write down who keeps the exchange gain.`,
  },
  {
    country: 'Philippines',
    programme: 'conditional grant for children',
    ago: 115,
    by: 'joy',
    reach: `4.3 million households with children up to 18.`,
    amount: `Health grant plus one per child, in three steps by school level; real value minus 30 per cent since the law.`,
    delivery: `Every two months, by card or cash-out partner.`,
    hurts: `The law names the amounts in pesos. To change them we need both houses.`,
    tried: `Three bills in six years. One reached second reading.`,
    ask: `Where the amount stands in a law: how did you move it to a regulation?`,
    replies: [
      [
        'farah',
        `We did not move it, we *added* a sentence: “or such higher amount as the Cabinet may determine having regard to prices”. The finance committee let it pass because it contains no figure.`,
      ],
      ['tanvir', `Envy. Ours stands in a speech, which is easier to change and easier to forget.`],
      [
        'joy',
        `“Or such higher amount” is brilliant, since nobody can vote against *may*. Our legislative office has it on its desk since this morning.`,
      ],
      [
        'elena',
        `From Mexico: a constitutional clause says the amount may never go down in real terms. It protects, and it also means that no new group is ever added. Every rule has a price.`,
      ],
    ],
    takeaway: `A law that may be exceeded is easier to pass than a law that has to be changed.`,
  },
];

export const registryNotes: Note[] = [
  {
    country: 'Pakistan',
    programme: 'provincial registry with utility matching',
    ago: 490,
    by: 'imran',
    reach: `11 million households in the province, 8.2 million with a full record.`,
    amount: `No payments of our own; eleven programmes read from us.`,
    delivery: `A yes/no service, 40,000 questions a day, median answer 180 milliseconds.`,
    hurts: `One electricity meter stands for up to nine families, who all look rich together.`,
    tried: `Dividing consumption by the families at an address. Better, until the landlord moves a wall.`,
    ask: `Is there any utility variable that you still trust in cities?`,
    replies: [
      ['tariq', `Only one: being *disconnected*. Consumption says little, a cut says a lot.`],
      [
        'dewi',
        `The connection class (450 or 900 watts) was good for us until a subsidy was tied to it. A variable that pays stops being a variable.`,
      ],
      [
        'imran',
        `Disconnections per year: correlation with hunger in our follow-up sample is 0.41, three times as good as consumption. It goes in next quarter.`,
      ],
      ['oliver', `And store it as a count, without dates. You do not need to know *when* somebody could not pay.`],
    ],
    takeaway: `What breaks off tells more than what flows, and it can be stored with less.`,
  },
  {
    country: 'Rwanda',
    programme: 'community-based categories',
    ago: 285,
    by: 'bosco',
    reach: `All households, 2.9 million.`,
    amount: `Category decides about health contribution, scholarships, public works, and much that was never intended.`,
    delivery: `Declared in the village assembly, checked by the sector, in the system within two weeks.`,
    hurts: `A label has become an identity. Young people are asked for their category when they want to marry.`,
    tried: `Numbers instead of names, letters instead of numbers. People translate within a week.`,
    ask: `How do you keep a classification from leaving the file?`,
    replies: [
      [
        'awa',
        `Do not tell the category, tell the **result**: “your contribution is 3,000”. Our households never learn a score, and nobody asks for it at weddings.`,
      ],
      [
        'claire',
        `Secret scores have their own problem, as people cannot contest them. Perhaps: told to the person on request, never printed on anything.`,
      ],
      ['bosco', `“Never printed on anything.” We print it on the insurance card. On the *front*.`],
      [
        'bosco',
        `Cards without the category from January. The ministry of health found that no clinic had needed it for three years.`,
        { after: 72 },
      ],
    ],
    takeaway: `Before you protect a field, look whether anybody needs it on the card.`,
  },
  {
    country: 'Bangladesh',
    programme: 'field registration in 4,500 unions',
    ago: 100,
    by: 'nasreen',
    reach: `17 million households planned, 6.4 million done.`,
    amount: `Enumerators earn 22 taka per form; that is the figure behind every other one.`,
    delivery: `Tablets, with a supervisor for every eight enumerators.`,
    hurts: `Paid per form, they hurry; the last forms of a day take four minutes instead of nineteen.`,
    tried: `A minimum time per form. They now leave the tablet open while drinking tea.`,
    ask: `Day wages or piece rates with control?`,
    replies: [
      [
        'kwame',
        `Day wage, with a daily target of 12 and a *bonus for re-interviews that agree*. One household in fifteen is asked eight questions again by somebody else.`,
      ],
      ['ramon', `Ours are teachers on holiday, day wage. They correct each other’s forms in red without being asked.`],
      [
        'nasreen',
        `I ran the sums: day wage plus bonus costs 31 taka per form. The forms that we had to repeat last year cost 44. So it is cheaper to be slow.`,
      ],
      [
        'sunita',
        `Please publish that calculation somewhere with a title page. I need it for a colleague who believes in tea.`,
      ],
    ],
    takeaway: `A bonus for answers that agree is worth more than a stopwatch.`,
  },
];

export const shockNotes: Note[] = [
  {
    country: 'Zambia',
    programme: 'drought expansion to 84 districts',
    ago: 455,
    by: 'natasha',
    reach: `From 1.3 to 2.2 million households in eleven weeks.`,
    amount: `200 kwacha a month on top for twelve months in the affected districts.`,
    delivery: `Six providers, of whom two had agents in all new districts.`,
    hurts: `Registration was done in three weeks by whoever had a motorbike. 14 per cent of the new records cannot be found again.`,
    tried: `A call centre that looks for them: found two thirds.`,
    ask: `What can be prepared in a normal year so that three weeks are enough?`,
    replies: [
      [
        'tadesse',
        `A **reserve list** per ward: the next 20 per cent after the last household admitted, verified each year with the others. It costs about a tenth more in the field and saves the three weeks.`,
      ],
      [
        'chikondi',
        `And motorbike contracts. I am serious: framework contracts for 200 riders, with fuel, signed before the season.`,
      ],
      [
        'natasha',
        `Reserve list from the coming round in 40 districts. The riders’ contract is with procurement, who asked whether motorbikes are “social protection”.`,
      ],
      ['agus', `Tell them that ours sign for boats.`],
    ],
    takeaway: `Prepare the next twenty per cent and the motorbike in the year when nothing happens.`,
  },
  {
    country: 'Jordan',
    programme: 'emergency cash for day labourers',
    ago: 310,
    by: 'rania',
    reach: `237,000 households whose earners had no contract when everything closed.`,
    amount: `50 to 136 dinars a month by household size, for three to six months.`,
    delivery: `Mobile wallets; 188,000 were opened within eight weeks.`,
    hurts: `It ended, and the wallets fell asleep: one in nine is still used.`,
    tried: `Small utility bills by wallet with a discount.`,
    ask: `What keeps a channel alive between two shocks?`,
    replies: [
      [
        'peter',
        `Something regular and dull: school fees, a health card, a seed voucher. It does not have to be *your* payment, only to *that* number.`,
      ],
      [
        'oliver',
        `And a yearly message to confirm the number, worth a small airtime. In one country 71 per cent answered, which is a living list for the price of a coffee each.`,
      ],
      [
        'rania',
        `We shall do the second in March, with half a dinar. For the first I found the school transport allowance: 60,000 families, paid in cash until now.`,
      ],
      ['tariq', `I would add: keep the *contract* alive too. Ours had expired when we needed it again in autumn.`],
    ],
    takeaway: `A payment channel lives on dull payments.`,
  },
  {
    country: 'Nepal',
    programme: 'civil registration as first list after a disaster',
    ago: 140,
    by: 'sunita',
    reach: `Births and deaths in 753 municipalities, digital since a few years.`,
    amount: `After the last earthquake a first sum of 15,000 rupees per household on the strength of our records.`,
    delivery: `Through cooperatives, as bank branches were closed.`,
    hurts: `Migrants: a third of the young men on the list were abroad, and their wives could not sign for the household.`,
    tried: `A joint signature by two neighbours.`,
    ask: `How do your rules treat a head of household who is not there?`,
    replies: [
      [
        'litia',
        `We abolished the head. The form has “persons who may sign”, at least two, one of them a woman where there is one.`,
      ],
      [
        'salif',
        `Même choix chez nous: deux signataires. (Same with us: two who may sign.) It also ended the question of which wife.`,
      ],
      [
        'sunita',
        `Two signatories, of course; our own birth form has had two parents for ten years. The law says “head” in 41 places. The guideline does not have to.`,
      ],
      ['chikondi', `Careful with two *required* signatures. “Any one of two” in an emergency, please.`],
    ],
    takeaway: `Any one of two persons who may sign: a head of household is not needed.`,
  },
];

export const disabilityNotes: Note[] = [
  {
    country: 'South Africa',
    programme: 'disability grant',
    ago: 265,
    by: 'sipho',
    reach: `About one million adults aged 18 to 59.`,
    amount: `Equal to the old-age grant, among the highest in the region.`,
    delivery: `Monthly, card or cash at shops.`,
    hurts: `Temporary grants of six months lapse before the reassessment takes place; every year some 200,000 people fall into that hole.`,
    tried: `Court orders. They help for as long as the judge looks.`,
    ask: `Who has temporary entitlements that do not end before the decision?`,
    replies: [
      [
        'camila',
        `Colombia, for health cover: it continues until the new decision is *notified*. The burden of delay lies with the administration. Two lines in a decree.`,
      ],
      [
        'ruth',
        `In Uganda we have no grant that could lapse, so I only comment: if the State is late, why does the person pay?`,
      ],
      [
        'sipho',
        `Ruth’s sentence is the title of our submission now. Camila, could you send the decree? Spanish is fine.`,
      ],
      ['camila', `Sent, with the two lines marked in yellow.`],
    ],
    takeaway: `If the State is late, the person should not pay: let entitlements run until the decision.`,
  },
];
