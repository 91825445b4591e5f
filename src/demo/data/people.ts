import type { InstitutionSlug } from './institutions';
import type { Language, Person } from './types';

const person = (
  name: string,
  institution: InstitutionSlug | null,
  country: string,
  languages: string,
  introduction: string
): Person => ({ name, institution, country, languages: languages.split(' ') as Language[], introduction });

/** Everybody in the demo. All of them are invented. */
export const people = {
  // English first
  grace: person(
    'Grace Wanjiku Kariuki',
    'state-department-social-protection-kenya',
    'KE',
    'en',
    `Good morning from Nairobi. I work on the hunger safety net in the arid counties, mostly on payment cycles and on what happens when prices in Marsabit move faster than our budget. I come from accounting, so expect me to ask for the spreadsheet.`
  ),
  peter: person(
    'Peter Mutua',
    'cashworks-collective',
    'KE',
    'en',
    `Peter, ten years of cash in emergencies, now with a small collective that helps county governments. I care about markets: who restocks, who gives credit, who disappears on payment day. I owe this field a lot of honest failure reports.`
  ),
  ngozi: person(
    'Ngozi Eze',
    'social-investments-nigeria',
    'NG',
    'en',
    `I lead monitoring for a state-level transfer of 140,000 households in south-east Nigeria. The question that brought me here: our value has not changed since 2021, and bread has tripled.`
  ),
  farah: person(
    'Farah Siddiqui',
    'provincial-social-protection-pakistan',
    'PK',
    'en',
    `Assalam-o-alaikum, I am an economist with a provincial authority. We pay quarterly to women, and I spend my days between the finance department and the price bulletin. Happy to share our indexation note, warts and all.`
  ),
  tanvir: person(
    'Tanvir Hossain',
    'social-services-bangladesh',
    'BD',
    'en',
    `Tanvir from Dhaka. I look after the old-age and widow allowances in two divisions. Small amounts, huge caseload, and every adjustment of 50 taka is a parliamentary question.`
  ),
  joy: person(
    'Joy Villanueva',
    'social-welfare-philippines',
    'PH',
    'en',
    `Hello from Quezon City! I coordinate the grants computation unit: we are the ones who turn a policy decision into an amount on a card. Ask me about rounding errors.`
  ),
  thandi: person(
    'Thandiwe Mokoena',
    'umhlaba-research-trust',
    'ZA',
    'en',
    `I am a researcher in Johannesburg and I study how grant households spread a payment over the month. We have three years of weekly diaries from 260 families and would like them to be used.`
  ),
  hannah: person(
    'Hannah Whitfield',
    'harbour-policy-lab',
    'GB',
    'en',
    `Hannah, I run evaluations. I helped to start this community because I kept answering the same e-mail about transfer values and thought that the people asking should meet each other instead.`
  ),
  amara: person(
    'Amara Kamara',
    'kono-district-partners',
    'SL',
    'en',
    `I am with a district NGO in Sierra Leone and supervise 14 community facilitators. We see the recipients every week, which is why I sometimes disagree with the national averages.`
  ),
  mwape: person(
    'Mwape Chanda',
    'community-development-zambia',
    'ZM',
    'en',
    `District officer for seven years, at headquarters in Lusaka for two. I still think like a district officer: will there be fuel, is there network, who tells the people?`
  ),
  natasha: person(
    'Natasha Phiri',
    'community-development-zambia',
    'ZM',
    'en',
    `I am the drought focal point in our department. In the last season we expanded to 84 districts in eleven weeks; I am still collecting what we should have written down before.`
  ),
  dewi: person(
    'Dewi Lestari Putri',
    'social-affairs-indonesia',
    'ID',
    'en',
    `I manage the data quality team of a registry with about 29 million households. My favourite table is the one nobody maintains: changes of address.`
  ),
  agus: person(
    'Agus Santoso',
    'social-affairs-indonesia',
    'ID',
    'en',
    `I am a logistics man by training. I joined the ministry after the Sulawesi earthquake to help make lists and payments ready before the event, not after.`
  ),
  imran: person(
    'Imran Qureshi',
    'provincial-social-protection-pakistan',
    'PK',
    'en',
    `Database engineer. I built the matching between our registry and the electricity company, then learned how many families share one meter. Now I read policy papers at night.`
  ),
  ramon: person(
    'Ramon Dela Peña',
    'social-welfare-philippines',
    'PH',
    'en',
    `Regional registry officer in the Visayas. We validated 380,000 households with paper lists on barangay walls. I can tell you which glue lasts through the rainy season.`
  ),
  bosco: person(
    'Jean-Bosco Habimana',
    'local-development-agency-rwanda',
    'RW',
    'en fr',
    `I work between the registry team and the sectors. People here know their category better than their phone number, so every change in the method becomes a public debate.`
  ),
  tariq: person(
    'Tariq Al-Majali',
    'national-aid-office-jordan',
    'JO',
    'en',
    `I am responsible for the targeting model and for explaining it to people who were rejected by it. The second part has taught me more about the first than any course.`
  ),
  rania: person(
    'Rania Haddad',
    'national-aid-office-jordan',
    'JO',
    'en',
    `Programme coordination, with a foot in the refugee response. I look for practical ways to keep two systems from asking the same family the same forty questions.`
  ),
  nasreen: person(
    'Nasreen Akhter',
    'social-services-bangladesh',
    'BD',
    'en',
    `I coordinate field registration through union offices. We have 4,500 unions and the registry is only ever as good as the one with the broken scanner.`
  ),
  tadesse: person(
    'Tadesse Bekele',
    'safety-nets-directorate-ethiopia',
    'ET',
    'en',
    `Contingency planning in the safety nets directorate. I have seen four drought responses, two of them on time. I am interested in what made those two possible.`
  ),
  chikondi: person(
    'Chikondi Banda',
    'ministry-gender-social-welfare-malawi',
    'MW',
    'en',
    `Muli bwanji! I coordinate the lean-season top-ups in the southern districts. After the cyclone I slept in a school for three weeks with the registry on a laptop; I have strong feelings about batteries.`
  ),
  litia: person(
    'Litia Vakaloloma',
    'pacific-social-protection-hub',
    'FJ',
    'en',
    `Bula. I support six island governments, some with fewer staff in social welfare than you have on your car park. Our question is always: what is the smallest version that works?`
  ),
  sunita: person(
    'Sunita Gurung',
    'civil-registration-nepal',
    'NP',
    'en',
    `I come from civil registration and learned about social protection after the earthquake, when the only list that existed was ours.`
  ),
  ingrid: person(
    'Ingrid Solheim',
    'nordlys-institute',
    'NO',
    'en',
    `I research early action: what forecasts are good for, and what they are not. I like to read budget annexes and I like being told that my model does not survive a rainy Tuesday in the field.`
  ),
  ruth: person(
    'Ruth Nakato',
    'equal-terms-alliance',
    'UG',
    'en',
    `I lead an alliance of organisations of persons with disabilities. Please do not make decisions about us here without us; there are eleven of us in this community now, so just ask.`
  ),
  samuel: person(
    'Samuel Okello',
    'equal-terms-alliance',
    'UG',
    'en',
    `Sign-language interpreter and accessibility auditor. I measure ramps, read screens aloud and time queues.`
  ),
  sipho: person(
    'Sipho Dlamini',
    'umhlaba-research-trust',
    'ZA',
    'en',
    `I study disability grants and the medical assessment behind them. Before that I was a claimant for two years, which is the better qualification.`
  ),
  kwame: person(
    'Kwame Asante-Boateng',
    'household-registry-unit-ghana',
    'GH',
    'en',
    `I head field operations of a national household registry, five regions done, eleven to go. Each region we believe that we have seen every problem.`
  ),
  abena: person(
    'Abena Mensimah',
    'school-meals-secretariat-ghana',
    'GH',
    'en',
    `Nutritionist at the school meals secretariat. I plan menus for 3.4 million children on an amount that buys one egg and a half.`
  ),
  lena: person(
    'Lena Hartwig',
    'rhenania-technical-cooperation',
    'DE',
    'en fr',
    `Adviser on digital social protection, based in Bonn and often in Dakar or Kigali. I try to talk governments out of software they do not need.`
  ),
  oliver: person(
    'Oliver Pembroke',
    'harbour-policy-lab',
    'GB',
    'en',
    `I work on identification and payment systems and maintain a public list of open-source components with an honest column called “who fixes it on a Sunday”.`
  ),
  victor: person(
    'Victor Lindqvist',
    'kestrel-payments',
    'SE',
    'en',
    `Partnerships at a payment company, formerly in telecoms.`
  ),
  dominic: person('Dominic Farrow', null, 'GB', 'en', `Independent consultant and fundraiser.`),
  // French first
  awa: person(
    'Awa Ndiaye',
    'delegation-protection-sociale-senegal',
    'SN',
    'fr en',
    `Bonjour à toutes et à tous. Je suis responsable du registre à Dakar et j’anime plusieurs groupes sur cette plateforme. Ce qui m’intéresse : que la donnée serve d’abord à la personne qui l’a donnée.`
  ),
  ousmane: person(
    'Ousmane Fall',
    'delegation-protection-sociale-senegal',
    'SN',
    'fr',
    `Juriste, je rédige les conventions d’échange entre administrations. J’ai une collection de clauses qui n’ont jamais servi à rien, je la partage volontiers.`
  ),
  bineta: person(
    'Bineta Sarr',
    'delegation-protection-sociale-senegal',
    'SN',
    'fr',
    `Je coordonne les agents de terrain à Matam et à Podor. La soudure, chez nous, se prépare en février ou ne se prépare pas.`
  ),
  moussa: person(
    'Moussa Abdoulaye Garba',
    'cellule-filets-sociaux-niger',
    'NE',
    'fr',
    `Bonjour de Niamey. Je suis chargé des opérations de transfert dans cinq régions. J’ai connu la réponse de 2012, celle de 2022 et tout ce qui n’a pas changé entre les deux.`
  ),
  hadiza: person(
    'Hadiza Issoufou',
    'cellule-filets-sociaux-niger',
    'NE',
    'fr',
    `Sociologue, je suis les mesures d’accompagnement : nutrition, épargne, dialogue dans les couples. Je passe deux semaines par mois à Maradi et à Zinder.`
  ),
  ibrahim: person(
    'Ibrahim Ag Mohamed',
    'unite-filets-sociaux-mali',
    'ML',
    'fr',
    `Je travaille sur les zones pastorales de Gao et de Kidal : listes mobiles, points de paiement sur les marchés à bétail, et beaucoup de patience.`
  ),
  kadiatou: person(
    'Kadiatou Coulibaly',
    'unite-filets-sociaux-mali',
    'ML',
    'fr en',
    `Responsable du suivi-évaluation à Bamako. Je cherche toujours le même chiffre : combien de ménages ont reçu l’argent avant la fin juin ?`
  ),
  salif: person(
    'Salif Ouédraogo',
    'ministere-solidarite-burkina',
    'BF',
    'fr en',
    `Direction des filets sociaux, à Ouagadougou. Nous avons deux millions de personnes déplacées et un ciblage conçu pour des gens qui ne bougent pas.`
  ),
  rasmata: person(
    'Rasmata Sawadogo',
    'ministere-solidarite-burkina',
    'BF',
    'fr',
    `Assistante sociale à Kaya depuis quinze ans. Je lis surtout, mais quand on parle des familles d’accueil, j’écris.`
  ),
  mariem: person(
    'Mariem Mint Sidi',
    'agence-solidarite-mauritanie',
    'MR',
    'fr',
    `Je gère le registre social et le lien avec le dispositif d’alerte de la soudure. Notre quota par moughataa fait débat chaque année, à juste titre.`
  ),
  cheikh: person(
    'Cheikh Ould Ahmed',
    'agence-solidarite-mauritanie',
    'MR',
    'fr',
    `Ingénieur agronome passé aux filets sociaux. Je surveille la biomasse, les prix de l’aliment bétail et les nerfs de mes collègues.`
  ),
  achta: person(
    'Achta Mahamat',
    'commission-securite-alimentaire-tchad',
    'TD',
    'fr',
    `Je coordonne l’analyse de la vulnérabilité pour le Kanem et le Lac. Nos données sont bonnes, nos routes beaucoup moins.`
  ),
  idriss: person(
    'Idriss Abakar',
    'commission-securite-alimentaire-tchad',
    'TD',
    'fr',
    `Logisticien. Je calcule combien de jours il faut pour amener une équipe de paiement à Bol quand la piste est coupée. Réponse courte : trop.`
  ),
  sonia: person(
    'Sonia Trabelsi',
    'ministere-affaires-sociales-tunisie',
    'TN',
    'fr en',
    `Je suis déléguée à la protection des données dans un ministère qui n’en avait pas il y a trois ans. Mon premier combat a été le fichier partagé par clé USB.`
  ),
  hichem: person(
    'Hichem Gharbi',
    'ministere-affaires-sociales-tunisie',
    'TN',
    'fr en',
    `Architecte informatique. J’ai branché le registre sur l’état civil et la caisse de retraite ; je suis là pour apprendre ce que j’aurais dû demander avant.`
  ),
  claire: person(
    'Claire Vasseur',
    'observatoire-donnees-solidaires',
    'FR',
    'fr en',
    `Je travaille dans une association qui accompagne les allocataires face aux contrôles automatisés. Je viens chercher des pratiques qui protègent sans décourager.`
  ),
  julien: person(
    'Julien Marchetti',
    'laboratoire-rives',
    'FR',
    'fr en',
    `Chercheur, je m’intéresse à la durée de conservation des données sociales. Sujet aride en apparence : il décide pourtant de ce qu’on peut vous reprocher dans dix ans.`
  ),
  therese: person(
    'Thérèse Mbala',
    'solidarite-kivu',
    'CD',
    'fr',
    `Je dirige une organisation à Bukavu. Chez nous, une liste de bénéficiaires perdue peut mettre des familles en danger ; ce n’est pas une image.`
  ),
  patrick: person(
    'Patrick Ilunga',
    'solidarite-kivu',
    'CD',
    'fr en',
    `Responsable du numérique. Je chiffre des téléphones, je forme des enquêteurs et je dors mieux quand la synchronisation est terminée.`
  ),
  aissatou: person(
    'Aïssatou Barry',
    'reseau-femmes-fouta',
    'GN',
    'fr en',
    `Notre réseau réunit 47 groupements de femmes. Nous ne distribuons rien : nous vérifions que ce qui est promis arrive.`
  ),
  sylvie: person(
    'Sylvie Kouassi',
    'ministere-cohesion-cote-ivoire',
    'CI',
    'fr en',
    `Je pilote les travaux publics à haute intensité de main-d’œuvre dans le nord du pays. Deux cents kilomètres de pistes, 6 000 contrats courts, et une vraie question sur ce qui reste après.`
  ),
  // Spanish first
  lucia: person(
    'Lucía Morales',
    'desarrollo-social-guatemala',
    'GT',
    'es',
    `Soy coordinadora de transferencias en el corredor seco. Me interesa que la red de cuidados llegue también a las aldeas donde no hay ni guardería ni señal.`
  ),
  marcos: person(
    'Marcos Xol',
    'desarrollo-social-guatemala',
    'GT',
    'es en',
    `Trabajo en Alta Verapaz con comunidades q’eqchi’. Hablo de pensiones con gente que nunca ha visto una planilla, y aprendo mucho de sus formas de ahorrar.`
  ),
  valentina: person(
    'Valentina Rossi Pereyra',
    'secretaria-cuidados-uruguay',
    'UY',
    'es',
    `Coordino la formación de cuidadoras en el interior del país. Llegué al tema cuidando a mi abuela durante cuatro años y preguntándome quién paga esas horas.`
  ),
  gonzalo: person(
    'Gonzalo Etcheverry',
    'secretaria-cuidados-uruguay',
    'UY',
    'es',
    `Actuario de profesión, curioso por costumbre. Estudio el monotributo y los regímenes simplificados: qué prometen, qué cuestan y quién los usa de verdad.`
  ),
  camila: person(
    'Camila Restrepo',
    'inclusion-social-colombia',
    'CO',
    'es en',
    `Politóloga, en Bogotá. Trabajo en manzanas del cuidado y en cómo llevar esa idea a municipios de 8 000 habitantes.`
  ),
  andres: person(
    'Andrés Quintero',
    'inclusion-social-colombia',
    'CO',
    'es en',
    `Me ocupo del ahorro voluntario para la vejez de quienes ganan menos de un salario mínimo. Tenemos un millón largo de cuentas y muy pocas con movimiento.`
  ),
  florencia: person(
    'Florencia Basualdo',
    'colectivo-economia-cuidado',
    'AR',
    'es',
    `Economista feminista, hago cuentas con encuestas de uso del tiempo. Si alguien dice «eso no se puede medir», me invita a un café.`
  ),
  martin: person(
    'Martín Iturralde',
    'instituto-politicas-litoral',
    'AR',
    'es pt',
    `Investigo moratorias y pensiones no contributivas. Vivo en Rosario, tengo paciencia para las leyes largas y poca para los eslóganes.`
  ),
  ximena: person(
    'Ximena Fuenzalida',
    'centro-estudios-previsionales',
    'CL',
    'es',
    `Abogada previsional. Litigué diez años por trabajadoras de casa particular; ahora intento que no haga falta litigar.`
  ),
  rodrigo: person(
    'Rodrigo Carvallo',
    'centro-estudios-previsionales',
    'CL',
    'es',
    `Economista, modelo tasas de reemplazo. Prometo traducir siempre los porcentajes a pesos por mes.`
  ),
  rosa: person(
    'Rosa Huamán',
    'fundacion-tejer-redes',
    'PE',
    'es en',
    `Acompaño a organizaciones de mujeres en Ayacucho. Los cuidados aquí se llaman turno, faena, ayni; no siempre caben en un formulario.`
  ),
  diego: person(
    'Diego Palomino',
    'fundacion-tejer-redes',
    'PE',
    'es',
    `Trabajo con mototaxistas y vendedores de mercado en Lima Norte. Todos quieren jubilarse, nadie quiere otra cuota fija.`
  ),
  elena: person(
    'Elena Cárdenas',
    'observatorio-derechos-sociales',
    'MX',
    'es en',
    `Coordino un observatorio ciudadano de programas sociales. Pedimos datos, los leemos y los devolvemos en lenguaje claro.`
  ),
  hector: person(
    'Héctor Villaseñor',
    'observatorio-derechos-sociales',
    'MX',
    'es',
    `Periodista reconvertido en analista. Sigo el dinero de las pensiones no contributivas estado por estado.`
  ),
  liz: person(
    'Liz Benítez',
    'instituto-prevision-paraguay',
    'PY',
    'es pt',
    `Trabajo en Asunción, en la inscripción de trabajadoras domésticas al seguro social. Hablo guaraní, lo que abre más puertas que cualquier folleto.`
  ),
  karla: person(
    'Karla Zelaya',
    'red-trabajadoras-honduras',
    'HN',
    'es',
    `Fui trabajadora del hogar 22 años, hoy organizo a mis compañeras en San Pedro Sula. Vengo a escuchar y a que nos escuchen.`
  ),
  ernesto: person('Ernesto Paredes', null, 'MX', 'es', `Consultor independiente.`),
  // Portuguese first
  rafael: person(
    'Rafael Siqueira',
    'nucleo-estudos-protecao-social',
    'BR',
    'pt es en',
    `Sou de Campinas e modero alguns grupos nesta plataforma. Pesquiso como os municípios pequenos executam políticas desenhadas em capitais. Podem chamar-me para juntar pessoas que ainda não se conhecem.`
  ),
  beatriz: person(
    'Beatriz Andrade',
    'assistencia-social-vale-verde',
    'BR',
    'pt en',
    `Secretária de assistência social de um município de 31 mil habitantes. Tenho quatro assistentes sociais, um carro e muita vontade de copiar boas ideias.`
  ),
  thiago: person(
    'Thiago Nogueira',
    'nucleo-estudos-protecao-social',
    'BR',
    'pt es en',
    `Trabalho com microdados do cadastro. Gosto de mapas, desconfio de médias e respondo a dúvidas de código aos domingos.`
  ),
  celia: person(
    'Célia Macuácua',
    'instituto-accao-social-mocambique',
    'MZ',
    'pt en',
    `Coordeno a delegação de Gaza. Entre cheias e secas, os nossos permanentes, os líderes comunitários que fazem a ponte, são o verdadeiro sistema.`
  ),
  armando: person(
    'Armando Nhantumbo',
    'instituto-accao-social-mocambique',
    'MZ',
    'pt',
    `Sou responsável pelos pagamentos na zona norte. Já paguei em dinheiro vivo, por telemóvel e debaixo de uma mangueira, por vezes na mesma semana.`
  ),
  ivone: person(
    'Ivone Tavares',
    'ministerio-familia-cabo-verde',
    'CV',
    'pt en',
    `Dirijo o cadastro social único. Somos um país pequeno com dez realidades diferentes, uma por ilha, e a décima é a diáspora.`
  ),
  nelson: person(
    'Nelson Évora Lima',
    'ministerio-familia-cabo-verde',
    'CV',
    'pt en',
    `Economista, trabalho no rendimento social de inclusão. Procuro exemplos de saída do programa que não sejam apenas um corte.`
  ),
  domingas: person(
    'Domingas Cassule',
    'desenvolvimento-social-angola',
    'AO',
    'pt',
    `Trabalho no Bié e no Huambo com os centros de acção social integrados. Comecei como professora, e nota-se: corrijo formulários a vermelho.`
  ),
  edgar: person(
    'Edgar Kiala',
    'desenvolvimento-social-angola',
    'AO',
    'pt',
    `Faço o cadastramento de agregados nas províncias do sul. Se alguém tiver experiência com populações transumantes, sou todo ouvidos.`
  ),
  zita: person(
    'Zita Trovoada',
    'protecao-social-sao-tome',
    'ST',
    'pt',
    `Somos cinco técnicas para o país inteiro, o que tem uma vantagem: as reuniões são curtas. Coordeno o programa de famílias vulneráveis.`
  ),
  joana: person(
    'Joana Mendes',
    'rede-mulheres-bissau',
    'GW',
    'pt fr',
    `A nossa rede trabalha com bideiras e horticultoras. Não há ainda um programa nacional de transferências, por isso venho aprender antes que o desenhem sem nós.`
  ),
  filipa: person(
    'Filipa Azevedo',
    'associacao-ponte-atlantica',
    'PT',
    'pt en',
    `Vivo em Lisboa e organizo intercâmbios entre equipas. Acredito mais numa semana sentada ao lado de uma colega do que em três seminários.`
  ),
  tomas: person(
    'Tomás Guterres',
    'solidariedade-social-timor',
    'TL',
    'pt en',
    `Chefio o departamento do subsídio a idosos. Pagamos duas vezes por ano em 65 postos administrativos, alguns só acessíveis a cavalo.`
  ),
  lurdes: person(
    'Lurdes Ximenes',
    'solidariedade-social-timor',
    'TL',
    'pt',
    `Acompanho o programa para mães e crianças. Bom dia de Díli, onde são sempre nove horas mais tarde do que nas vossas reuniões.`
  ),
} satisfies Record<string, Person>;

export type Who = keyof typeof people;
