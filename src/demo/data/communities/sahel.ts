import type { CommunityContent } from '../types';

const ALERTE = 'Alerte et calendrier';
const CIBLAGE = 'Ciblage et listes';
const PAIEMENTS = 'Paiements et accès';
const ACCOMPAGNEMENT = 'Accompagnement et effets';

export const sahel: CommunityContent = {
  slug: 'sahel-soudure',
  name: 'Sahel : saison de soudure et filets sociaux',
  state: 'active',
  visibility: 'private',
  listed: true,
  joinPolicy: 'request',
  membersVisibleTo: 'members',
  language: 'fr',
  languages: ['fr', 'en'],
  themes: ['shock-response', 'cash-transfers', 'climate'],
  regions: ['sahel', 'west-central-africa'],
  institution: 'cellule-filets-sociaux-niger',
  purpose: `Chaque année, entre juin et septembre, nos six pays font face à la même période difficile avec des dispositifs qui se ressemblent et se parlent peu. Nous voulons un espace réservé où les équipes nationales échangent calendriers, listes, montants et difficultés, sans que chaque phrase devienne une déclaration officielle.`,
  targetGroup: `Équipes nationales des filets sociaux, dispositifs d’alerte et commissariats à la sécurité alimentaire du Niger, du Mali, du Burkina Faso, de la Mauritanie, du Tchad et du Sénégal.`,
  whyNew: `Les réunions régionales ont lieu deux fois par an, en novembre et en mars. La soudure, elle, a lieu entre les deux.`,
  applicant: 'moussa',
  texts: {
    fr: {
      summary: `Les équipes nationales de six pays préparent la soudure ensemble : alerte, ciblage, paiements, zones pastorales et déplacements. Groupe réservé aux praticiens.`,
      description: `## Pourquoi un groupe réservé

Parce qu’un retard, une liste contestée ou un marché inaccessible se racontent plus librement entre collègues. Rien de ce qui est écrit ici ne sort sans l’accord de son auteur.

## Notre année

- **Octobre – novembre** : récoltes, premiers chiffres, on tire les leçons
- **Décembre – mars** : plan de réponse, ciblage, conventions
- **Avril – mai** : listes prêtes, paiements tests
- **Juin – septembre** : transferts, une note brève chaque semaine

> « La soudure se gagne en février. » *(Bineta, Matam)*`,
      welcome: `Bienvenue parmi nous. Présentez-vous dans le fil prévu, puis lisez le calendrier commun épinglé. Pendant la saison, chacun écrit trois lignes le jeudi : c’est peu, et c’est ce qui nous tient.`,
    },
    en: {
      summary: `National teams of six countries prepare the lean season together: early warning, targeting, payments, pastoral areas, displacement. For practitioners only.`,
      description: `A reserved space for the safety-net teams of Niger, Mali, Burkina Faso, Mauritania, Chad and Senegal. The language is French; short questions in English are answered.`,
      welcome: `Welcome. Please introduce yourself and read the pinned common calendar first.`,
    },
  },
  rules: [
    {
      ago: 640,
      by: 'moussa',
      texts: {
        fr: `1. Ce qui est dit ici reste ici, sauf accord de l’auteur.
2. Aucune liste, aucun nom, aucun numéro de bénéficiaire.
3. On ne publie ni itinéraires ni dates de convoi.`,
      },
    },
    {
      ago: 300,
      by: 'bineta',
      texts: {
        fr: `1. Ce qui est dit ici reste ici, sauf accord de l’auteur.
2. Aucune liste, aucun nom, aucun numéro de bénéficiaire, y compris en pièce jointe.
3. On ne publie ni itinéraires, ni dates de convoi, ni position des équipes.
4. Les chiffres provisoires sont marqués « provisoire » et datés.
5. On critique les procédures, pas les pays.`,
        en: `1. What is said here stays here unless its author agrees.
2. No lists, names or numbers of recipients, attachments included.
3. No routes, convoy dates or positions of teams.
4. Provisional figures are marked as such and dated.
5. Criticise procedures, not countries.`,
      },
    },
  ],
  steps: [
    { ago: 655, action: 'requested', by: 'moussa' },
    { ago: 652, action: 'information-asked', reason: `Qui, en dehors des équipes nationales, pourra devenir membre ?` },
    { ago: 650, action: 'answered', by: 'moussa' },
    { ago: 648, action: 'approved' },
    { ago: 638, action: 'opened', by: 'moussa' },
  ],
  messages: [
    {
      ago: 652,
      text: `Bonjour, votre demande est bien argumentée. Qui, en dehors des équipes nationales, pourra devenir membre ? Les ONG et les bailleurs vous le demanderont dès la première semaine.`,
    },
    {
      ago: 650,
      by: 'moussa',
      text: `Les ONG qui gèrent des transferts pour le compte d’un État, oui, après accord de deux administrateurs de pays différents. Les bailleurs, non : nous leur présenterons une synthèse après chaque saison.`,
    },
    { ago: 648, text: `C’est clair. Approuvé. Pensez à l’écrire dans votre description.` },
  ],
  categories: [
    [ALERTE, 'Indicateurs, plans de réponse, dates'],
    [CIBLAGE, 'Méthodes, quotas, déplacés et hôtes, zones pastorales'],
    [PAIEMENTS, 'Opérateurs, pistes, liquidités, sécurité'],
    [ACCOMPAGNEMENT, 'Nutrition, épargne, résultats'],
  ],
  administrators: ['bineta', 'salif'],
  moderators: ['mariem'],
  members: ['sylvie', 'aissatou', 'therese', 'joana', 'kadiatou', 'rasmata'],
  specials: [
    {
      who: 'grace',
      state: 'requested',
      ago: 4,
      message: `Dear colleagues, my French is slow but I read it well. I work on the hunger safety net in northern Kenya and would like to compare our calendar for pastoral areas with yours.`,
    },
    {
      who: 'patrick',
      state: 'requested',
      ago: 9,
      message: `Bonjour, je m’occupe du numérique dans une ONG au Kivu. Je peux aider sur les téléphones chiffrés et le travail hors ligne, et j’aimerais apprendre de vos listes mobiles.`,
    },
    { who: 'therese', state: 'left', ago: 120 },
    {
      who: 'lena',
      state: 'invited',
      ago: 12,
      by: 'bineta',
      message: `Lena, ton retour sur les paiements à Matam intéresserait tout le groupe.`,
    },
  ],
  topics: [
    {
      title: 'Calendrier commun de la saison',
      category: ALERTE,
      ago: 630,
      pinned: true,
      posts: [
        [
          'moussa',
          `Voici le calendrier que nous essayons de tenir, établi à partir de vos six plans :

| Mois | Étape |
|---|---|
| Novembre | Analyse provisoire, premières enveloppes |
| Février | Zones retenues, conventions signées |
| Avril | Listes validées, comptes ou puces distribués |
| 20 mai | Paiement test dans deux communes par région |
| 10 juin | Premier transfert |

Qui pense ne pas pouvoir tenir l’une de ces dates, et laquelle ?`,
        ],
        [
          'salif',
          `Avril me paraît impossible pour les zones d’accueil des déplacés : la liste change plus vite que nous ne la validons. Nous proposons « avril pour la moitié, mise à jour le 25 de chaque mois pour le reste ».`,
        ],
        [
          'achta',
          `Au Lac, le 10 juin est tard : la soudure y commence en mai chez les pêcheurs. Mais le budget, lui, n’arrive qu’en juillet.`,
        ],
        [
          'bineta',
          `Notre date la plus fragile est février. Si les conventions ne sont pas signées le 28, tout glisse d’un mois ; trois années de suite l’ont montré.`,
        ],
        [
          'moussa',
          `J’ajoute donc une colonne « date de non-retour » : au-delà, on ne promet plus rien pour juin. Pour les conventions, le 28 février.

**Modification :** colonne ajoutée, merci à toutes et à tous. Version imprimable : [example.org/soudure/calendrier](https://example.org/soudure/calendrier)`,
          { edited: true },
        ],
        [
          'kadiatou',
          `La date de non-retour est affichée dans le bureau du directeur depuis ce matin. Il l’a regardée deux fois.`,
        ],
      ],
    },
    {
      title: 'Quota par commune ou seuil national ?',
      category: CIBLAGE,
      ago: 586,
      posts: [
        [
          'mariem',
          `Notre registre couvre tout le pays avec un quota par moughataa, calculé sur l’enquête de 2019. Dans le Guidimakha, le quota est trop bas, à Nouadhibou trop haut, et chacun le sait. Un seuil national serait plus juste, mais dépend d’un score que personne ne comprend. Qu’avez-vous choisi ?`,
        ],
        [
          'moussa',
          `Quota par commune, puis classement par la communauté, puis vérification d’un ménage sur dix. Injuste entre communes, accepté à l’intérieur. Avec un seuil national, nous avions l’inverse, et les protestations venaient de partout.`,
        ],
        [
          'kadiatou',
          `Attention à la taille des ménages : un quota en *ménages* désavantage les régions de grandes familles. Nous répartissons en personnes depuis deux ans, cela a déplacé 11 % de l’enveloppe.`,
        ],
        [
          'cheikh',
          `Chez nous, l’effet serait de 8 à 9 %, je viens de faire le calcul sur un coin de table. Sans nouvelle enquête, c’est la correction la moins chère.`,
        ],
        [
          'mariem',
          `Proposition envoyée : quotas en personnes, révision tous les deux ans, et une réserve de 5 % pour les erreurs manifestes, décidée par une commission avec un représentant des recalés. On verra.`,
        ],
        ['mariem', `Adopté, sauf le représentant des recalés. Je reviendrai à la charge.`, { after: 52 }],
      ],
    },
    {
      title: 'Familles d’accueil : les oubliées du ciblage',
      category: CIBLAGE,
      ago: 541,
      posts: [
        [
          'rasmata',
          `À Kaya, je connais des concessions où trente personnes vivent avec le revenu d’un seul tisserand. Les déplacés ont une carte et une aide, la famille qui les loge n’a rien et n’ose rien dire. Au bout de deux ans, c’est elle qui vend sa charrette.`,
        ],
        [
          'salif',
          `Rasmata a raison, et c’est ce qui nous a fait changer de méthode : nous ne comptons plus « déplacés » et « hôtes », mais les personnes sous un même toit, en une visite. Le montant suit le nombre.`,
        ],
        [
          'ibrahim',
          `À Gao, la difficulté est que le toit change : les familles se répartissent entre trois maisons selon la sécurité. Nous avons fini par prendre « ceux qui mangent au même plat ».`,
        ],
        [
          'rasmata',
          `« Ceux qui mangent au même plat », c’est exactement le mot que les gens emploient chez nous aussi.`,
        ],
        [
          'aissatou',
          `En Guinée, nous observons la même chose avec les familles venues du nord. Qui vérifie le plat ? Avez-vous eu des ménages qui se regroupent le jour de la visite ?`,
        ],
        ['salif', `Oui, environ 3 %. Les voisins rient, l’enquêtrice comprend. Nous avons décidé de vivre avec.`],
      ],
    },
    {
      title: 'Listes mobiles en zone pastorale',
      category: CIBLAGE,
      ago: 497,
      posts: [
        [
          'ibrahim',
          `En janvier, j’enregistre 1 200 ménages autour d’un puits ; en juin il en reste 300, les autres sont à 150 km. Nos opérateurs paient « au lieu d’enregistrement ». Comment faites-vous ?`,
        ],
        [
          'achta',
          `Au Kanem, la liste est attachée au **chef de campement** et non au lieu. Il a un numéro, nous l’appelons dix jours avant, il dit où ils sont. Sur 84 campements, 79 ont été payés l’an dernier.`,
        ],
        [
          'cheikh',
          `Et les marchés à bétail ! Tout le monde y passe. Nous avons placé sept points de paiement sur les marchés, le jour du marché, avec deux semaines pour se présenter. Les gens retirent quand ils vendent, ce qui évite aussi de vendre trop bas.`,
        ],
        [
          'moussa',
          `À Tahoua, les deux à la fois : appel du chef, paiement au marché. Un écueil : le jour du marché attire aussi les voleurs. Prévoir des coupures et des horaires variables.`,
        ],
        ['ibrahim', `Marchés de Gossi et d’Ansongo retenus pour essai. Je garde les horaires pour moi.`],
        [
          'ibrahim',
          `Bilan : 1 200 enregistrés, 1 046 payés, dont 700 à plus de 100 km de leur lieu d’enregistrement. L’opérateur demande maintenant à faire de même ailleurs.`,
          { after: 160 },
        ],
      ],
    },
    {
      title: 'Combien de ménages payés avant la fin juin ?',
      category: ALERTE,
      ago: 452,
      posts: [
        [
          'kadiatou',
          `La question que je pose tous les ans, cette fois à six pays. Part des ménages prévus qui ont **reçu** (et non « ordonnancé ») un premier transfert au 30 juin. Mali : 37 %.`,
        ],
        ['moussa', `Niger : 52 %. Provisoire, la région de Diffa manque.`],
        ['bineta', `Sénégal : 81 %, mais nous sommes petits cette année, 24 000 ménages.`],
        ['mariem', `Mauritanie : 64 %.`],
        [
          'achta',
          `Tchad : 18 %. J’ai hésité à l’écrire. L’argent est arrivé le 9 juillet.`,
          { edited: ['Tchad : 18 %', 'Tchad : 81 %'] },
        ],
        ['salif', `Burkina : 44 %, avec de grands écarts : 70 dans le Plateau central, 12 au Sahel.`],
        [
          'kadiatou',
          `Merci d’avoir joué le jeu, surtout à Achta. Moyenne pondérée : 45 %. Pour l’an prochain je propose un objectif commun de 60, et je poserai la question le 30 juin à midi.`,
        ],
      ],
    },
    {
      title: 'La piste est coupée, l’opérateur aussi',
      category: PAIEMENTS,
      ago: 408,
      posts: [
        [
          'idriss',
          `Depuis le 3 août, la piste vers Bol est sous l’eau. L’équipe de paiement attend à Massakory avec un coffre et 2 300 ménages en face. Hélicoptère : 11 millions. Pirogue : deux jours, et personne ne veut signer pour le coffre.`,
        ],
        [
          'moussa',
          `Ne faites pas voyager l’argent. Y a-t-il un commerçant de Bol qui doit payer un fournisseur à N’Djamena ? Chez nous, à N’Guigmi, un grossiste a avancé 30 millions en espèces contre virement, frais 1 %.`,
        ],
        [
          'idriss',
          `Il y en a trois, qui importent du natron et du poisson séché. Je n’y avais pas pensé. Qui garantit ?`,
        ],
        [
          'moussa',
          `L’opérateur signe avec le grossiste, le virement part quand l’équipe a compté les billets sur place. Une page. Je te l’envoie.`,
        ],
        [
          'idriss',
          `2 190 ménages payés en quatre jours, sans pirogue ni hélicoptère. Frais : 1,2 %. Le coffre est toujours à Massakory, vide.`,
          { after: 9 },
        ],
      ],
    },
    {
      title: 'Puces, cartes ou espèces : ce que préfèrent les femmes',
      category: PAIEMENTS,
      ago: 362,
      posts: [
        [
          'hadiza',
          `J’ai mené 42 entretiens de groupe à Maradi et à Zinder. Résultat qui contredit notre plan : **les espèces** sont préférées par les femmes de plus de quarante ans, la puce par les plus jeunes, et la carte par personne. Raison donnée contre la puce : « le téléphone est à lui ».`,
        ],
        [
          'bineta',
          `À Podor, nous avions distribué une puce *et* un téléphone simple à 6 000 FCFA, au nom de la femme. Après un an, 78 % des téléphones étaient encore entre leurs mains. Coût : l’équivalent de deux tiers d’un transfert.`,
        ],
        ['kadiatou', `78 %, c’est mieux que nos 55. Avez-vous fait quelque chose de particulier ?`],
        [
          'bineta',
          `La remise était publique, avec le mari, l’imam et la présidente du groupement, qui a dit une phrase : « Celui-ci est pour elle. » Je ne sais pas mesurer l’effet de cette phrase.`,
        ],
        [
          'hadiza',
          `Je propose de la tester, justement. Trente villages avec la phrase, trente sans, mêmes téléphones. Nous avons le budget de suivi pour cela.`,
        ],
        [
          'hadiza',
          `Après six mois : 81 % avec la phrase, 66 % sans. Bineta, il faudra lui donner ton nom.`,
          { after: 190 },
        ],
      ],
    },
    {
      title: 'Transfert et nutrition : qui cuisine quoi ?',
      category: ACCOMPAGNEMENT,
      ago: 318,
      posts: [
        [
          'hadiza',
          `Nos séances de démonstration culinaire sont suivies par 70 % des femmes, et l’enquête montre… presque rien dans l’assiette des enfants. Avant de supprimer le volet, je voudrais savoir ce qui a marché ailleurs.`,
        ],
        [
          'rasmata',
          `Chez nous, c’est la belle-mère qui décide du repas. Depuis qu’elle est invitée, et remerciée, les choses bougent.`,
        ],
        [
          'mariem',
          `Nous avons changé le moment : la séance a lieu **la veille** du paiement, sur la place du marché, avec les prix du lendemain. On ne parle pas de vitamines mais de ce qu’on achètera demain pour 500 ouguiyas.`,
        ],
        [
          'cheikh',
          `Et n’oubliez pas le lait. Pour une famille pastorale, la vraie mesure nutritionnelle de mai, c’est le fourrage des chèvres laitières.`,
        ],
        [
          'hadiza',
          `Belle-mères, veille du paiement, fourrage : trois idées en deux jours. On essaie les deux premières dans vingt communes de Zinder.`,
        ],
      ],
    },
    {
      title: 'Travaux contre transferts pendant la soudure',
      category: ACCOMPAGNEMENT,
      ago: 262,
      posts: [
        [
          'sylvie',
          `Question d’une voisine côtière : dans le nord ivoirien, on nous demande des chantiers *pendant* la soudure, donc au moment des labours. Les gens quittent leur champ pour 2 000 francs par jour. N’est-ce pas absurde ?`,
        ],
        [
          'moussa',
          `Ça l’est. Chez nous : travaux de janvier à avril (demi-lunes, cordons pierreux), transfert sans condition de juin à septembre. Les mêmes ménages, deux périodes.`,
        ],
        [
          'salif',
          `Même choix, avec une exception : les jeunes sans terre, en ville, qui n’ont pas de labours. Pour eux, l’entretien des caniveaux avant les pluies est utile et bien placé.`,
        ],
        [
          'cheikh',
          `J’ajoute le chiffre qui a convaincu notre ministre : un jour de sarclage manqué en juillet coûte environ 9 kg de mil à la récolte.`,
        ],
        [
          'sylvie',
          `Neuf kilos par jour ! Merci Cheikh, cette phrase part ce soir à Abidjan. Le calendrier des chantiers passe à décembre-mars.`,
        ],
      ],
    },
    {
      title: 'Faut-il annoncer le montant avant d’avoir l’argent ?',
      category: ALERTE,
      ago: 204,
      posts: [
        [
          'achta',
          `Le ministre veut annoncer 40 000 FCFA par ménage à la radio. Le budget garanti permet 25 000. Les partenaires « confirmeront ». J’ai deux jours pour l’en dissuader, ou pour avoir tort.`,
        ],
        [
          'kadiatou',
          `En 2023 nous avons annoncé 30 000 et payé 18 000. Les agents de terrain ont passé la saison à s’excuser. Une équipe a été retenue une nuit dans un village. Personne n’annonce plus rien avant le virement.`,
        ],
        [
          'bineta',
          `Donne-lui une autre phrase à dire : « Chaque ménage recevra *au moins* 25 000, au plus tard le 10 juillet. » Une date, c’est une bonne nouvelle aussi.`,
        ],
        ['achta', `Il a dit « au moins 25 000 avant le 10 juillet ». Il l’a même dit deux fois.`],
        [
          'achta',
          `Payé : 25 000 le 6 juillet, puis 10 000 en août grâce à un partenaire. Les gens étaient contents des 10 000. Avec la première annonce, ils auraient perdu 5 000.`,
          { after: 96 },
        ],
      ],
    },
    {
      title: 'Aliment bétail : dans le filet social ou à côté ?',
      category: ACCOMPAGNEMENT,
      ago: 151,
      posts: [
        [
          'cheikh',
          `La biomasse est à 61 % de la moyenne dans le Hodh. Le plan prévoit 9 000 tonnes d’aliment bétail subventionné, vendu par sac, premier arrivé premier servi. Vous devinez qui arrive le premier. Peut-on passer par nos listes ?`,
        ],
        [
          'ibrahim',
          `Nous l’avons fait à Gao : un bon de deux sacs par ménage du registre ayant moins de dix petits ruminants. Contrôle au marché, par l’association des éleveurs. Fuites estimées à 7 %, contre la moitié auparavant.`,
        ],
        ['idriss', `Je me suis trompé de fil.`, { deletedBy: 'idriss' }],
        [
          'mariem',
          `Notre registre ne contient pas le bétail, ou plutôt il contient ce que les gens veulent bien en dire.`,
        ],
        [
          'ibrahim',
          `Le nôtre non plus. C’est l’association qui le dit, devant tout le monde, et là personne ne triche de beaucoup.`,
        ],
        [
          'cheikh',
          `Convention signée avec la fédération des éleveurs : 3 000 tonnes par bons, 6 000 comme avant. C’est une porte entrouverte.`,
        ],
        ['salif', `Pensez au sel et au vaccin : à 300 francs par tête, c’est parfois plus utile que le deuxième sac.`],
      ],
    },
    {
      title: 'Enseignements de la dernière saison : trois phrases chacun',
      category: ACCOMPAGNEMENT,
      ago: 93,
      posts: [
        [
          'bineta',
          `Comme l’an dernier : ce qui a marché, ce qui n’a pas marché, ce que nous ferons autrement. Trois phrases, pas une de plus. **Sénégal.** Les listes étaient prêtes le 12 avril. Le centre d’appel a répondu à un appel sur trois. Nous doublons les lignes en juillet et supprimons la messagerie vocale.`,
        ],
        [
          'moussa',
          `**Niger.** Le paiement sur les marchés a été étendu à 19 communes sans incident. La deuxième tranche a eu cinq semaines de retard. Nous demanderons les deux tranches en une seule décision.`,
        ],
        [
          'achta',
          `**Tchad.** Le grossiste de Bol est devenu la règle et non l’exception. Nos chiffres de juin restent mauvais. Le plan sera déposé en décembre et non en février.`,
        ],
        [
          'salif',
          `**Burkina.** « Sous un même toit » fonctionne. Les agents changent trop souvent. Contrats de dix mois au lieu de trois.`,
        ],
        [
          'kadiatou',
          `**Mali.** 51 % payés avant le 30 juin, contre 37. La vérification des noms a écarté 240 erreurs. Nous commencerons les conventions en janvier.`,
        ],
        [
          'mariem',
          `**Mauritanie.** Les quotas en personnes ont apaisé le Guidimakha. La commission des erreurs s’est réunie une fois sur trois. Un représentant des recalés y siégera enfin.`,
        ],
        ['moussa', `Merci. Je fais la synthèse pour les partenaires, sans les noms, et vous la soumets avant envoi.`],
      ],
    },
    {
      title: 'Note du jeudi : où en êtes-vous ?',
      category: ALERTE,
      ago: 6,
      posts: [
        [
          'moussa',
          `Trois lignes par pays, comme d’habitude. **Niger** : conventions régionales signées dans six régions sur huit. Prix du mil stables à Maradi (+2 % en un mois), en hausse à Diffa (+11 %). Deux superviseurs recrutés.`,
          { after: 0 },
        ],
        [
          'bineta',
          `**Sénégal** : répartition par département validée, 31 000 ménages. Début de la mise à jour des numéros de téléphone lundi. Une inquiétude : la crue est restée basse à Bakel.`,
          { after: 0.3 },
        ],
        [
          'ibrahim',
          `**Mali (nord)** : marché de Gossi fermé deux semaines de suite. Nous préparons une solution avec le chef-lieu. *Provisoire.*`,
          { after: 0.2 },
        ],
        [
          'salif',
          `**Burkina** : 1 400 concessions revisitées à Kaya et à Ouahigouya, 9 % ont changé de composition. Budget toujours en discussion.`,
          { after: 0.6 },
        ],
        [
          'cheikh',
          `**Mauritanie** : la carte de biomasse provisoire est meilleure que l’an dernier, sauf dans le Tagant. Je la déposerai ici dès qu’elle sera validée.`,
          { after: 1 },
        ],
        [
          'achta',
          `**Tchad** : plan déposé le 2, pour la première fois à temps. J’ai demandé un accusé de réception, encadré depuis.`,
          { after: 0.7 },
        ],
      ],
    },
    {
      title: 'Montant de la prochaine saison : 15 000 ou 20 000 par personne et par saison ?',
      category: ALERTE,
      ago: 2,
      posts: [
        [
          'kadiatou',
          `Le groupe technique doit proposer un montant avant le 15. Un panier minimal coûte aujourd’hui 21 400 FCFA par personne sur quatre mois, selon notre relevé de la semaine dernière. À 15 000 nous couvrons tous les ménages prévus, à 20 000 trois quarts. Comment avez-vous tranché ?`,
          { after: 0 },
        ],
        [
          'mariem',
          `Nous avons gardé la couverture et baissé le nombre de mois, de cinq à quatre. Ce n’est pas glorieux, mais chaque mois payé compte vraiment.`,
          { after: 0.4 },
        ],
        [
          'salif',
          `Regarde les écarts : dans le nord du pays le panier est 30 % plus cher. Deux montants, selon la zone, nous ont évité le choix que tu décris.`,
          { after: 0.5 },
        ],
        ['kadiatou', `Deux zones, oui, j’y pensais sans oser. Je refais la simulation ce soir.`, { after: 0.3 }],
      ],
    },
  ],
};
