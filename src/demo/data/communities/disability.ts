import type { CommunityContent } from '../types';

const ASSESSMENT = 'Assessment and entitlement';
const ACCESS = 'Access and services';
const SUPPORT = 'Support and care';

export const disability: CommunityContent = {
  slug: 'disability-inclusive-social-protection',
  name: 'Disability-inclusive social protection',
  state: 'active',
  visibility: 'public',
  listed: true,
  joinPolicy: 'open',
  membersVisibleTo: 'members',
  language: 'en',
  languages: ['en', 'es', 'pt'],
  themes: ['disability', 'care', 'cash-transfers'],
  regions: ['global', 'east-africa', 'southern-africa'],
  institution: 'equal-terms-alliance',
  purpose: `Persons with disabilities are mentioned in every strategy and missed by most programmes. Our alliance wants to discuss assessment, extra costs, accessibility and support services with those who run the programmes, on equal terms and in public.`,
  targetGroup: `Organisations of persons with disabilities, programme managers, assessors, researchers, and anybody who designs a form or a pay point.`,
  whyNew: `Other communities treat disability as a chapter. Here it is the subject, and persons with disabilities lead the discussion.`,
  applicant: 'ruth',
  texts: {
    en: {
      summary: `Assessment, extra costs, accessible services and support: led by persons with disabilities, with those who run the programmes.`,
      description: `*Nothing about us without us* is easy to print on a banner. Here is what it means in this community:

- Two of three moderators are persons with disabilities.
- Pictures need a description, tables need a sentence that says what they show.
- We write in plain language. Nobody has to apologise for asking what a word means.

We work on **assessment** (who decides, on which evidence), **extra costs** (what disability costs and who pays), **access** (pay points, forms, help lines) and **support** (assistance, care, services).`,
      welcome: `Welcome. You need not tell us whether you have a disability. If something in this forum is hard to use for you, write to Samuel; he likes that kind of problem.`,
    },
    es: {
      summary: `Valoración, costos adicionales, servicios accesibles y apoyos: una conversación conducida por personas con discapacidad junto a quienes gestionan los programas.`,
      description: `«Nada sobre nosotros sin nosotros» cabe en una pancarta. Aquí intentamos que quepa también en un formulario, en un punto de pago y en un presupuesto. Describimos las imágenes, explicamos las tablas y escribimos en lenguaje claro.`,
      welcome: `Le damos la bienvenida. No hace falta decir si tiene una discapacidad. Si algo del foro le resulta difícil de usar, escriba a Samuel.`,
    },
    pt: {
      summary: `Avaliação, custos adicionais, serviços acessíveis e apoio: uma conversa conduzida por pessoas com deficiência, com quem gere os programas.`,
      description: `«Nada sobre nós sem nós» cabe numa faixa. Aqui procuramos que caiba também num formulário, num posto de pagamento e num orçamento. Descrevemos as imagens, explicamos as tabelas e escrevemos em linguagem simples.`,
      welcome: `Boas-vindas. Não precisa de dizer se tem uma deficiência. Se alguma coisa neste fórum for difícil de usar, escreva ao Samuel.`,
    },
  },
  rules: [
    {
      ago: 530,
      by: 'ruth',
      texts: {
        en: `1. Persons with disabilities speak for themselves. If you speak for an institution, listen first.
2. No inspirational stories, no pity.
3. Describe images. Explain tables in one sentence.
4. Diagnoses of other people are not ours to share.`,
        es: `1. Las personas con discapacidad hablan por sí mismas. Si habla en nombre de una institución, escuche primero.
2. Ni historias inspiradoras ni lástima.
3. Describa las imágenes. Explique las tablas en una frase.
4. No compartimos diagnósticos de otras personas.`,
        pt: `1. As pessoas com deficiência falam por si. Se fala em nome de uma instituição, escute primeiro.
2. Nem histórias de superação, nem piedade.
3. Descreva as imagens. Explique as tabelas numa frase.
4. Não partilhamos diagnósticos de outras pessoas.`,
      },
    },
  ],
  steps: [
    { ago: 545, action: 'requested', by: 'ruth' },
    { ago: 540, action: 'approved' },
    { ago: 529, action: 'opened', by: 'ruth' },
  ],
  messages: [],
  categories: [
    [ASSESSMENT, 'Who is entitled, and who decides'],
    [ACCESS, 'Pay points, forms, help lines, information'],
    [SUPPORT, 'Assistance, care, services'],
  ],
  administrators: ['sipho'],
  moderators: ['samuel'],
  members: [
    'hannah',
    'litia',
    'nasreen',
    'lena',
    'rosa',
    'beatriz',
    'ivone',
    'camila',
    'kwame',
    'thandi',
    'elena',
    'sunita',
    'natasha',
  ],
  specials: [{ who: 'abena', state: 'left', ago: 95 }],
  topics: [
    {
      title: 'Functional assessment or medical certificate?',
      category: ASSESSMENT,
      ago: 512,
      posts: [
        [
          'sipho',
          `In our country a doctor has eleven minutes and a form with a percentage. "40 per cent disabled" decides about a grant. A pianist and a driver who lose the same finger get the same number. Several of you have moved to functional assessments. Was it fairer, or only longer?`,
        ],
        [
          'camila',
          `In Colombia we moved to a multidisciplinary certificate. Fairer in content, terrible in access: 22 authorised teams for the whole department, an eight-month wait, and two bus rides. We became precise for the few.`,
        ],
        [
          'litia',
          `Our version is tiny: a trained community nurse, a questionnaire of 24 items about daily life, and a doctor only in doubtful cases (about one in seven). Four weeks from application to answer.`,
        ],
        [
          'ruth',
          `My test is simple: *does the applicant understand why?* With a percentage nobody does. With "you need help to wash, to cook and to travel, that is level 2" everybody can agree or complain.`,
        ],
        [
          'sipho',
          `Ruth, that is the best argument I have heard: a reason that can be contradicted. I used it in our submission to the committee yesterday, with your name.`,
        ],
        [
          'nasreen',
          `And please: no yearly re-assessment for conditions that do not change. We found an amputee who had been asked nine times whether his leg had grown back.`,
        ],
        [
          'sipho',
          `Nasreen, that sentence is now in the submission as well. The chairperson laughed, then she did not.`,
        ],
      ],
    },
    {
      title: 'Extra costs: how do you arrive at a supplement?',
      category: ASSESSMENT,
      ago: 441,
      posts: [
        [
          'litia',
          `The cabinet agrees that disability costs extra and asks "how much". I have a household survey with six Washington Group questions, 3,100 households, and two weeks. Standard-of-living method, goods and services, or just ask?`,
        ],
        [
          'hannah',
          `With 3,100 households and perhaps 240 with a person with disability the standard-of-living method gives you an interval from 5 to 60 per cent. Do that as background, but **ask**: 20 households per group, diary for a month, transport, assistance, health, devices.`,
        ],
        [
          'ruth',
          `Ask *us* to ask. Our members did 96 interviews in three weeks. Biggest items: transport (the motorbike waits, you pay for the waiting), then the person who comes along and does not earn that day. No survey had the second one.`,
          { edited: ['96 interviews', '69 interviews'] },
        ],
        ['litia', `The person who comes along! It is nowhere in my questionnaire. Ruth, could we have yours?`],
        [
          'ruth',
          `Here you are, in English and plain English: [example.org/equal-terms/costs](https://example.org/equal-terms/costs).`,
        ],
        [
          'litia',
          `Result: 38 a month for moderate, 71 for high support needs, half of it the companion. The cabinet took 30 and 60. First supplement ever in the group of islands.`,
          { after: 83 },
        ],
      ],
    },
    {
      title: 'Checklist for an accessible pay point',
      category: ACCESS,
      ago: 379,
      pinned: true,
      posts: [
        [
          'samuel',
          `From 58 audits in four districts. Measured, not guessed.

**Getting there**: last 200 m without steps · drop-off place · shade
**Waiting**: seats for one in three · a *numbered* queue (a deaf person does not hear her name) · priority that must not be begged for
**Doing**: counter at 80 cm · a quiet corner · pen *and* thumb *and* trusted person · agent reads the amount aloud **and** shows it written
**Afterwards**: receipt in large print · complaint possible without writing

Only 3 of 58 pay points met all of it. 31 met the parts that cost nothing.`,
        ],
        [
          'grace',
          `Samuel, may we translate this into Kiswahili and put it into the agents' contract? I was in Isiolo last week with your list and a tape measure. Counter height: 112, 118, 109.`,
        ],
        ['samuel', `Please do, no need to ask. I will check the translation with our members in Mombasa.`],
        [
          'beatriz',
          `No Brasil a norma existe e ninguém mede. / In Brazil the standard exists and nobody measures. I bought a tape for each of my four social workers. The bank was not amused.`,
        ],
        [
          'lena',
          `One addition from Kigali: *tell people beforehand what is there.* "Ramp yes, interpreter on Tuesdays." Nothing is worse than travelling for nothing.`,
        ],
        [
          'samuel',
          `Added as a fifth heading, **Before**. Thank you.

**Edit:** version with drawings and image descriptions: [example.org/equal-terms/paypoint](https://example.org/equal-terms/paypoint)`,
          { edited: true },
        ],
      ],
    },
    {
      title: 'Psychosocial disabilities fall through every form',
      category: ASSESSMENT,
      ago: 308,
      posts: [
        [
          'thandi',
          `In the diaries we have 19 persons with a psychosocial disability. One of them receives the disability grant. The form asks about walking, seeing, hearing, lifting. Has any country an assessment that does not overlook them?`,
        ],
        [
          'rosa',
          `En Ayacucho / in Ayacucho: after the violence there are many with what people call *susto*. No doctor within a day's travel will certify that. The community health worker knows every one of them.`,
        ],
        [
          'sipho',
          `Two changes that we got into the pilot: a question about **bad days per month** instead of today's state, and a statement by someone who knows the person. Approval for this group went from 9 to 34 per cent of applications.`,
        ],
        ['nasreen', `Who decides whether the statement is true? My officers are afraid of it.`],
        [
          'sipho',
          `The same officer who believes a stamped paper from a doctor who saw the person for eleven minutes. We trained them with six real cases. After that, fear was not the problem any more.`,
        ],
      ],
    },
    {
      title: 'A caregiver’s allowance: help or trap?',
      category: SUPPORT,
      ago: 229,
      posts: [
        [
          'ivone',
          `The ministry prepares an allowance for those who care for a person with high support needs, about half of the minimum wage. 9 of 10 will be women. Colleagues in the gender unit say that we pay them to stay at home. I hear both sides and would like to hear yours.`,
        ],
        [
          'ruth',
          `Who receives it? If the money is in the carer's name, I depend on her good will. If it is in *my* name, I can choose who helps me. For some families both is right; but ask the person first.`,
        ],
        [
          'camila',
          `From the care debate: allowance **plus** pension credit **plus** respite days, or it is a trap. We have the first, fight for the second and have the third in two towns. The respite days are what women ask for.`,
        ],
        [
          'sipho',
          `And it must not stop on the day when the person dies. It did with us: carers lost income, role and company in the same week. Three months of transition cost almost nothing.`,
        ],
        [
          'ivone',
          `Draft changed: the person with disability chooses the recipient, social security is paid, 14 respite days a year, three months' transition. The finance colleague crossed out the respite days. I wrote them in again.`,
        ],
        ['camila', `Keep writing them in. It took us four drafts.`],
        ['ivone', `They stayed in! Seven days, not fourteen, but it is a beginning.`, { after: 38 }],
      ],
    },
    {
      title: 'Washington Group questions in the registry: useful or alibi?',
      category: ASSESSMENT,
      ago: 156,
      posts: [
        [
          'kwame',
          `We added the short set to our registry form in all regions. Result: 2.4 per cent with a disability. The census had 8. The enumerators are in a hurry, and the word "difficulty" has no good equivalent in three of our languages. Keep it, repair it?`,
        ],
        [
          'samuel',
          `Sit beside an enumerator for a morning. We heard: "Nobody blind here, right?" to the household head, on the doorstep. That is not the Washington Group set, it is a way to get to the next house.`,
        ],
        [
          'ruth',
          `Repair: ask **each adult directly**, use the agreed translation (there is one for Twi and Ewe, I send it), and have one enumerator in ten who has a disability. The last thing changes how the other nine ask.`,
        ],
        [
          'sipho',
          `And do not use it for entitlement. It is a statistic. The moment it decides about money it stops working as one.`,
        ],
        [
          'kwame',
          `Trial in 12 districts, with Ruth's translations and 14 enumerators with disabilities: 7.1 per cent. The same questions! I have rarely been so embarrassed and so pleased.`,
          { after: 47 },
        ],
      ],
    },
    {
      title: 'Deaf people and the help line',
      category: ACCESS,
      ago: 72,
      posts: [
        [
          'samuel',
          `Count with me: 23 toll-free complaint lines in the countries of this community, and not one way to use them without hearing. Video interpretation costs data. SMS needs written English, which for many signers is a third language. What works?`,
        ],
        [
          'sunita',
          `A video *message*: the person signs for a minute, sends it by the usual messenger, an interpreter answers within a day. Not live, so it needs no expensive line. 140 messages in our first year.`,
        ],
        ['samuel', `Asynchronous, of course! Live is our hearing habit. Who pays for the person's data?`],
        ['sunita', `The telecom company, after a friendly letter from the commission: that one number is zero-rated.`],
        [
          'grace',
          `We can pilot this at the hotline in Garissa. Samuel, would you train two interpreters on the programme's vocabulary? "Proxy recipient" must be a nightmare.`,
        ],
        ['samuel', `It is. Proposal for the sign: *the person I trust holds my money*. I am in.`],
      ],
    },
    {
      title: 'Personal assistance pilot: first figures and many doubts',
      category: SUPPORT,
      ago: 13,
      audience: 'members',
      posts: [
        [
          'ruth',
          `Six months, 40 persons, 25 hours of assistance a week, chosen and instructed by themselves.

- 31 changed their assistant at least once, which is *good*, since they could
- 12 have started paid work, 5 have gone back to school
- cost per person and month: 118 dollars, of which 96 are wages

My doubt: the ministry loves the 12 and does not see the other 28. How do you report such a thing without turning it into an employment programme?`,
          { after: 0 },
        ],
        [
          'camila',
          `Report **hours of own choice**: "how many hours last week did you do what you had decided to do?" Ours went from 6 to 19. It is a number, and no one can turn it into a job placement.`,
          { after: 1.3 },
        ],
        ['beatriz', `The municipality asks me the same. I shall steal Camila's number.`, { after: 0.8 }],
        [
          'sipho',
          `And publish what it costs *not* to have it: nights in hospital, a sister who gave up her job. You have the baseline interviews, use them.`,
          { after: 2 },
        ],
        [
          'ruth',
          `Hours of own choice before: 7, now: 21. I asked all 40 by telephone in two days. Thank you, that goes on page one.`,
          { after: 3 },
        ],
      ],
    },
  ],
};
