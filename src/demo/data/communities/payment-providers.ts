import type { CommunityContent } from '../types';

const CONTRACTS = 'Tenders and contracts';
const FIELD = 'Agents and recipients';

export const paymentProviders: CommunityContent = {
  slug: 'payment-providers-learning-group',
  name: 'Payment providers: learning group',
  state: 'archived',
  visibility: 'public',
  listed: true,
  joinPolicy: 'request',
  membersVisibleTo: 'administrators',
  language: 'en',
  languages: ['en'],
  themes: ['payments', 'cash-transfers'],
  regions: ['global', 'west-central-africa', 'east-africa'],
  institution: 'cashworks-collective',
  purpose: `A learning group of twelve months for programmes that are about to tender payment services. At the end stands one public document: what we would write into the contract today.`,
  targetGroup: `Payment officers, procurement officers, mobile money specialists of programmes.`,
  whyNew: `The subject needs confidentiality towards bidders, a fixed term and a product.`,
  applicant: 'peter',
  texts: {
    en: {
      summary: `A closed chapter: programmes that tendered payment services together and wrote down what they would do differently. Archived, readable.`,
      description: `From 2024 to 2025 fourteen programmes compared tenders, agents, fees and failures. The result is the **contract checklist** ([example.org/payments/checklist](https://example.org/payments/checklist)), which may be used and changed by anybody.

The group did what it had promised and closed. Questions on fees continue in *Cash transfers and rising prices*.`,
      welcome: `Thank you for having been part of this.`,
    },
  },
  rules: [
    {
      ago: 722,
      by: 'peter',
      texts: {
        en: `1. No names of bidders while a tender is open.
2. Employees of payment providers cannot be members of this group.
3. Prices may be quoted only when the contract is public.`,
      },
    },
  ],
  steps: [
    { ago: 729, action: 'requested', by: 'peter' },
    { ago: 726, action: 'approved' },
    { ago: 721, action: 'opened', by: 'peter' },
    { ago: 331, action: 'archived', by: 'peter', reason: `The group has delivered its checklist and ends as planned.` },
  ],
  messages: [],
  categories: [
    [CONTRACTS, 'Criteria, clauses, prices'],
    [FIELD, 'Liquidity, access, complaints'],
  ],
  administrators: ['oliver'],
  moderators: [],
  members: ['farah', 'ngozi', 'joy', 'lena', 'patrick', 'tanvir', 'nasreen', 'kadiatou'],
  specials: [{ who: 'imran', state: 'left', ago: 500 }],
  topics: [
    {
      title: 'Which criteria did you regret?',
      category: CONTRACTS,
      ago: 700,
      posts: [
        [
          'peter',
          `Let us begin with regrets. I regret "number of agents nationwide", 20 points. We bought 41,000 agents and got 3 in Turkana.`,
        ],
        [
          'mwape',
          `I regret price at 60 per cent. The cheapest bidder paid in five districts and sub-contracted the rest to a man with a pick-up.`,
        ],
        [
          'farah',
          `"Experience in social payments". All bidders had it, on paper, with the same letter of recommendation, from us.`,
        ],
        [
          'kwame',
          `I regret not asking for a **live test**: 50 real people, one real village, one morning. We do that now, and it decides more than 300 pages.`,
        ],
        ['peter', `Live test goes to the top of the checklist.`],
        [
          'oliver',
          `With a scoring sheet, please, or it will be challenged: time per person, failed transactions, complaints answered on the spot, amount in hand. I drafted one: [example.org/payments/live-test](https://example.org/payments/live-test).`,
        ],
      ],
    },
    {
      title: 'Agents without cash: who pays for liquidity?',
      category: FIELD,
      ago: 645,
      posts: [
        [
          'grace',
          `On pay day our 130 agents need 96 million shillings within 48 hours, and have about 11. Recipients come three times. The provider says that liquidity is the agent's business.`,
        ],
        ['kwame', `Stagger: surname A–F Monday and so on. It is boring and it cuts the peak to a quarter.`],
        [
          'peter',
          `Staggering moves the queue; it does not pay for the trip to the bank. We agreed on an extra commission for agents more than 40 km away, paid **only** if nobody was sent away. Cost: 0.3 per cent of the transfer volume.`,
        ],
        ['mwape', `How do you know that nobody was sent away?`],
        [
          'peter',
          `We call 30 recipients per agent. "How often did you go?" More than once: no commission. They know it. From 2.6 trips on average to 1.2.`,
        ],
        ['grace', `Adopted, with 20 calls. I will tell you in two cycles.`],
        ['grace', `1.4 trips. And an agent called *me* to report the one next to him.`, { after: 120 }],
      ],
    },
    {
      title: 'Dormant SIM cards and money that returns',
      category: FIELD,
      ago: 583,
      posts: [
        [
          'kadiatou',
          `In our last cycle 6.8 per cent of payments came back: number inactive for more than 90 days, so the operator recycled it. In some cases the money went to the *new owner*.`,
        ],
        [
          'patrick',
          `We had that too. The contract must say that numbers of recipients are **never recycled** while they are on the list, and that the operator receives the list of numbers (only numbers) monthly.`,
        ],
        [
          'oliver',
          `And a name check before each payment: most operators can return the registered name of a number. No match, no payment, call first.`,
        ],
        [
          'kadiatou',
          `The name check found 1,140 mismatches in 52,000. About 900 were spelling, 240 another person. 240 is a scandal that has not happened.`,
        ],
      ],
    },
    {
      title: 'Reconciliation: how many days until you know?',
      category: CONTRACTS,
      ago: 522,
      posts: [
        [
          'farah',
          `We pay 1.2 million persons in a quarter and know 71 days later how many were really paid. What can one ask of a provider?`,
        ],
        [
          'joy',
          `A file per day with one line per instruction: paid, pending, failed and why. T+1. It is in the contract with a penalty, and the penalty has been paid twice.`,
        ],
        [
          'lena',
          `Define "paid" before anything else. For the provider it was *credited to the wallet*. For us it is *could be taken out*. The gap was 8 per cent.`,
        ],
        ['farah', `We had the first definition. It explains three years of discussions with the audit.`],
        ['tanvir', `Our bank sends it as a scan. Of a printout. Signed on each page.`],
        ['joy', `Tanvir wins.`],
      ],
    },
    {
      title: 'Let recipients choose their provider?',
      category: CONTRACTS,
      ago: 450,
      posts: [
        [
          'mwape',
          `Six providers, and every household chooses one at registration, may change once a year. We are two years in. Ask me anything.`,
        ],
        ['ngozi', `Do people choose, or does the enumerator?`],
        [
          'mwape',
          `Honest answer: in the first round 80 per cent of each village had the same provider, so the enumerator or the headman. In the second we let them choose on a card with pictures, alone, and it spread out: 41, 27, 14 and the rest.`,
        ],
        ['oliver', `What does it do to fees?`],
        [
          'mwape',
          `They fell from 3.0 to 2.1 per cent, since a provider who wants more customers can only get them from the others. And two opened agents in places with 300 households.`,
        ],
        ['peter', `And your workload?`],
        ['mwape', `Six reconciliations instead of one. I have become a patient man.`],
      ],
    },
    {
      title: 'What this group learned: checklist and farewell',
      category: CONTRACTS,
      ago: 345,
      pinned: true,
      locked: true,
      posts: [
        [
          'peter',
          `Fourteen programmes, 61 threads, one document: **[the contract checklist](https://example.org/payments/checklist)**, 27 points. The five that we would defend against any lawyer:

1. A live test with real people before the award
2. "Paid" means *could be taken out*
3. One fixed fee, paid by the programme, once per cycle
4. Numbers of recipients are never recycled
5. A commission for remote agents that depends on what recipients say`,
        ],
        ['oliver', `It is under an open licence. Change it, but tell us what you changed.`],
        ['grace', `We used it in our tender last month. Two bidders withdrew after point 1. I call that a success.`],
        ['peter', `As promised the group ends here. It stays readable. Thank you, all of you.`, { after: 9 }],
      ],
    },
  ],
};
