import type { CommunityContent } from '../types';

const MENUS = 'Menus and kitchens';
const BUYING = 'Buying and farmers';
const MONEY = 'Money and monitoring';

export const schoolFeeding: CommunityContent = {
  slug: 'home-grown-school-feeding',
  name: 'Home-grown school feeding',
  state: 'dormant',
  visibility: 'public',
  listed: true,
  joinPolicy: 'open',
  membersVisibleTo: 'members',
  language: 'en',
  languages: ['en', 'fr'],
  themes: ['school-feeding', 'child-grants', 'financing'],
  regions: ['west-central-africa', 'east-africa', 'global'],
  institution: 'school-meals-secretariat-ghana',
  purpose: `School meals are the largest safety net in many countries and are planned by people who rarely meet: nutritionists, buyers, cooks' supervisors, head teachers. We want to compare what a meal contains, what it costs and who grows it.`,
  targetGroup: `School meals units, nutritionists, district education offices, farmers' organisations, researchers.`,
  whyNew: `Networks on school meals talk to ministers. There is none for those who write the menu.`,
  applicant: 'abena',
  texts: {
    en: {
      summary: `For the people who write the menu, buy the beans and count the plates of national school meal programmes.`,
      description: `A school meal is agriculture, education, health and social protection on one plate, and usually in four budgets. We compare **menus, prices, kitchens, contracts and counting**.

We have been quiet since the secretariat's reorganisation. The threads remain readable, and whoever wants to take over the group is welcome to write to the platform team.`,
      welcome: `Welcome. Post your menu of the week and its price per plate: that is how most of our conversations began.`,
    },
    fr: {
      summary: `Pour celles et ceux qui composent le menu, achètent les haricots et comptent les assiettes des cantines scolaires.`,
      description: `Un repas scolaire, c’est de l’agriculture, de l’école, de la santé et de la protection sociale dans une seule assiette, et souvent dans quatre budgets. Nous comparons **menus, prix, cuisines, contrats et comptages**.`,
      welcome: `Bienvenue. Publiez votre menu de la semaine et son prix par assiette : la plupart de nos échanges ont commencé ainsi.`,
    },
  },
  rules: [
    {
      ago: 700,
      by: 'abena',
      texts: {
        en: `1. No photographs of children.
2. Give prices per plate, with date and place.
3. Companies that sell food or stoves say so.`,
        fr: `1. Pas de photographies d’enfants.
2. Donnez les prix par assiette, avec la date et le lieu.
3. Les entreprises qui vendent des denrées ou des foyers le disent.`,
      },
    },
  ],
  steps: [
    { ago: 712, action: 'requested', by: 'abena' },
    { ago: 708, action: 'approved' },
    { ago: 699, action: 'opened', by: 'abena' },
    { ago: 88, action: 'dormant', reason: `No new post for six months; the owner has asked for a successor.` },
  ],
  messages: [],
  categories: [
    [MENUS, 'What is on the plate, and how it is cooked'],
    [BUYING, 'Contracts, farmers, quality'],
    [MONEY, 'Budgets, counting, results'],
  ],
  administrators: [],
  moderators: ['bosco'],
  members: ['peter', 'hannah', 'chikondi', 'sylvie', 'aissatou', 'grace', 'rafael', 'ngozi', 'zita'],
  specials: [{ who: 'joy', state: 'left', ago: 400 }],
  topics: [
    {
      title: 'Buying from smallholders when your contract says three quotations',
      category: BUYING,
      ago: 660,
      posts: [
        [
          'abena',
          `Our procurement law wants three quotations for everything above 500 dollars. No farmers' group gives a quotation. So the "home-grown" beans come from a trader in the capital who bought them from those same farmers. How did you get out of this?`,
        ],
        [
          'bosco',
          `A threshold by *school* and not by programme. Each school buys for itself, is always below the limit and needs one quotation and a price list of the district. The auditor accepted it because the price list is public.`,
        ],
        [
          'rafael',
          `In Brazil the law reserves 30 per cent for family farming, with a simplified public call instead of a tender. The important thing is the reference price *including* transport to the school door; without that only the big ones can deliver.`,
        ],
        [
          'abena',
          `Reference price at the school door: that is the missing piece. Rafael, is there a template of such a call?`,
        ],
        [
          'rafael',
          `Two pages, in Portuguese: [example.org/meals/chamada](https://example.org/meals/chamada). Beatriz from Vale Verde uses it twice a year and answers questions.`,
        ],
        [
          'abena',
          `Piloted in three districts: 212 farmers' groups delivered, 9 did not, beans 11 per cent *cheaper* than from the trader. The delay was ours: payment took 53 days.`,
          { after: 130 },
        ],
      ],
    },
    {
      title: 'The egg has become too expensive. What replaces it?',
      category: MENUS,
      ago: 590,
      posts: [
        [
          'abena',
          `Price per plate: 0.27 dollars, fixed. An egg was 0.09 and is now 0.15. One egg a week was the only animal protein on the menu. Please, no lectures on soya.`,
        ],
        [
          'sylvie',
          `Petits poissons séchés, moulus dans la sauce / small dried fish, ground into the sauce: 12 g per child, about 0.05. Nobody complains because nobody sees it.`,
        ],
        [
          'chikondi',
          `Same in Malawi with usipa. The calcium is better than in the egg. Buy them tested: sand was 8 per cent of our first delivery.`,
        ],
        ['abena', `I calculated it: protein the same, iron better, price 0.06. We try it at 40 schools, with a sieve.`],
        [
          'abena',
          `After one term: eaten at 37 of 40 schools. The other three are fishing communities, where the children know what good fish tastes like.`,
          { after: 75 },
        ],
      ],
    },
    {
      title: 'Are cooks volunteers or workers?',
      category: MENUS,
      ago: 520,
      posts: [
        [
          'grace',
          `11,000 mothers cook in the arid counties for "a token". In some schools that is firewood, in others 600 shillings. A union has asked us who their employer is. Good question.`,
        ],
        [
          'rafael',
          `In my country this was answered by the courts, school by school, over fifteen years. If you regulate it now you will save yourselves that.`,
        ],
        [
          'aissatou',
          `Dans notre réseau, quarante femmes ont cuisiné deux ans pour un sac de riz. (For two years, forty women of our network cooked for a bag of rice.) We counted the hours: 27 a week. That *is* work.`,
        ],
        [
          'bosco',
          `We pay a contract of ten months through the parents' committee, with health insurance. Cost per plate: less than one cent and a half. It was not the money that took three years, it was the word "employee".`,
        ],
        [
          'grace',
          `One cent and a half per plate. I will put this number in front of the committee before anyone says "unaffordable".`,
        ],
      ],
    },
    {
      title: 'What happens in the holidays?',
      category: MONEY,
      ago: 430,
      posts: [
        [
          'ngozi',
          `Fourteen weeks without school meals. In August clinic admissions for malnutrition in school age double. Has somebody replaced meals by cash to caregivers in the holidays, and did children eat from it?`,
        ],
        [
          'hannah',
          `One trial in two regions: a payment equal to 40 plates at the start of the holidays. Meals per day of the *children* rose from 1.9 to 2.3, of everybody else too. So yes, and it is shared, as food is.`,
        ],
        [
          'peter',
          `Give it in two halves. With ours three quarters was gone in the first two weeks, on school fees for September, funnily enough.`,
        ],
        [
          'ngozi',
          `Two halves, end of July and end of August, 62,000 children: approved. It began with this thread, so I report it here.`,
          { after: 66 },
        ],
        ['abena', `Ngozi, please write down what the clinics see this August.`],
        [
          'ngozi',
          `Admissions in the pilot districts: up 31 per cent, elsewhere up 94. One year, no causality. But still.`,
          { after: 70 },
        ],
      ],
    },
    {
      title: 'Counting plates without falsifying them',
      category: MONEY,
      ago: 345,
      posts: [
        [
          'bosco',
          `Head teachers report meals by phone. 96 per cent of schools report *exactly* their enrolment, every day. I admire this appetite.`,
        ],
        [
          'chikondi',
          `We pay by enrolment and ask for meals only once a week, on a day that we choose by text message at nine in the morning. Since then 71 per cent of enrolment. And no one is punished for the truth.`,
        ],
        ['abena', `The last half-sentence is what matters. We cut funds when numbers fell, so they never fell.`],
        [
          'bosco',
          `We stopped cutting and began to ask at random: 78 per cent on average, and suddenly it goes down on market days, as it should. I trust this figure.`,
          { after: 40 },
        ],
      ],
    },
    {
      title: 'Stoves: what lasts longer than the project?',
      category: MENUS,
      ago: 290,
      posts: [
        [
          'chikondi',
          `I have visited 30 schools with "improved" stoves from four projects. 11 stoves are in use, 6 are storage for chalk, 13 are ruins. What lasts?`,
        ],
        [
          'grace',
          `Brick ones that a local mason can repair, without metal plates. Ours are nine years old. Wood per child went from 410 g to 180 g.`,
        ],
        [
          'abena',
          `The pot must fit. It sounds silly: the stoves in Volta were made for 60-litre pots, the schools have 80. Measure the pots first.`,
        ],
        [
          'aissatou',
          `Et demandez à celles qui cuisinent : la hauteur ! Ask those who cook, about the height. Ours were made for a man of 1.80.`,
        ],
        [
          'chikondi',
          `Mason, pot, height. That is the shortest evaluation report I have ever written. Thank you all, and see you after the reorganisation.`,
          { after: 12 },
        ],
      ],
    },
  ],
};
