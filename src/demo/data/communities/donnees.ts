import type { CommunityContent } from '../types';

const DROIT = 'Bases légales et conventions';
const TECHNIQUE = 'Sécurité et conservation';
const PERSONNES = 'Droits des personnes';

export const donnees: CommunityContent = {
  slug: 'protection-donnees-beneficiaires',
  name: 'Protection des données des bénéficiaires',
  state: 'active',
  visibility: 'private',
  listed: false,
  joinPolicy: 'invitation',
  membersVisibleTo: 'members',
  forumLabel: 'Salle de travail',
  language: 'fr',
  languages: ['fr', 'en'],
  themes: ['data-protection', 'social-registries'],
  regions: ['global', 'west-central-africa', 'middle-east-north-africa'],
  institution: 'observatoire-donnees-solidaires',
  purpose: `Parler d’incidents réels (fuites, copies oubliées, demandes d’accès venues d’autres services) suppose une confiance que seul un petit groupe permet. Nous préparons ensemble un guide et des clauses types, publiés ensuite.`,
  targetGroup: `Délégués à la protection des données, juristes et responsables informatiques des registres, organisations qui accompagnent les personnes.`,
  whyNew: `Un groupe public ne permettrait pas de raconter un incident. C’est pourtant de là que viennent toutes nos règles.`,
  applicant: 'claire',
  texts: {
    fr: {
      summary: `Groupe de travail sur invitation : incidents, clauses, durées de conservation et droits des personnes inscrites dans les registres sociaux.`,
      description: `Nous sommes une vingtaine, de neuf pays. Notre règle est simple : **un incident raconté ici n’est jamais utilisé contre celui qui le raconte.**

En préparation :

1. Guide « Dix questions avant d’ouvrir un échange de données »
2. Tableau des durées de conservation
3. Modèle de lettre à une personne dont les données ont fuité`,
      welcome: `Merci d’avoir accepté l’invitation. N’inscrivez ici aucun nom de système vulnérable avant que son responsable n’ait été prévenu. Pour le reste, la parole est libre.`,
    },
    en: {
      summary: `Working group by invitation: incidents, clauses, retention periods and the rights of people in social registries.`,
      description: `About twenty people from nine countries prepare a guide, a table of retention periods and model letters. An incident told here is never used against the person who tells it.`,
      welcome: `Thank you for accepting the invitation. Never name a vulnerable system before its owner knows.`,
    },
  },
  rules: [
    {
      ago: 470,
      by: 'claire',
      texts: {
        fr: `1. Ce qui est raconté ici reste ici : ni citation, ni capture, ni allusion.
2. Aucune donnée personnelle, même fictive en apparence.
3. Une faille se signale d’abord au responsable du système.
4. Les textes du guide sont communs ; le reste appartient à son auteur.`,
        en: `1. What is told here stays here: no quotation, no screenshot, no hint.
2. No personal data, not even seemingly fictitious data.
3. A weakness is first reported to the owner of the system.
4. The texts of the guide are common; everything else belongs to its author.`,
      },
    },
  ],
  steps: [
    { ago: 486, action: 'requested', by: 'claire' },
    { ago: 482, action: 'approved' },
    { ago: 469, action: 'opened', by: 'claire' },
  ],
  messages: [
    {
      ago: 482,
      text: `Approuvé. Un groupe non répertorié est l’exception sur cette plateforme ; merci de nous dire dans un an si la raison existe toujours.`,
    },
  ],
  categories: [
    [DROIT, 'Finalités, conventions, demandes d’autres services'],
    [TECHNIQUE, 'Incidents, chiffrement, durées'],
    [PERSONNES, 'Information, rectification, recours'],
  ],
  administrators: ['awa'],
  moderators: ['sonia'],
  members: ['bosco', 'mariem', 'lena', 'oliver', 'hadiza', 'sylvie'],
  specials: [
    {
      who: 'grace',
      state: 'invited',
      ago: 3,
      by: 'awa',
      message: `Grace, your pilot with the help line in Garissa raises exactly the questions of our chapter 6. You are welcome to answer in English.`,
    },
    {
      who: 'elena',
      state: 'invited',
      ago: 8,
      by: 'claire',
      message: `Elena, votre travail sur les conventions publiées nous manque. Le groupe écrit en français, vous pouvez répondre en anglais.`,
    },
    {
      who: 'imran',
      state: 'invited',
      ago: 2,
      by: 'awa',
      message: `Imran, we would like to learn from your access log. English is fine.`,
    },
  ],
  topics: [
    {
      title: 'Dix questions avant d’ouvrir un échange de données',
      category: DROIT,
      ago: 455,
      pinned: true,
      posts: [
        [
          'claire',
          `Première version de notre liste. Corrigez, raturez, ajoutez.

1. Qui pose la question à laquelle ces données répondent ?
2. Pourrait-on y répondre par oui ou non, sans transmettre la fiche ?
3. Quelle loi, quel article ?
4. Que saura le destinataire qu’il ne devrait pas savoir ?
5. Qui répond à la personne en cas d’erreur ?
6. Qui lit le journal des accès, et quand ?
7. Combien de temps, puis quoi ?
8. Que se passe-t-il si le destinataire change de mission ?
9. Comment arrête-t-on l’échange en une heure ?
10. Que dirait-on à la radio si cela fuitait ?`,
        ],
        [
          'ousmane',
          `La deuxième question vaut à elle seule le guide. La moitié de nos conventions disparaîtraient si on la posait.`,
        ],
        [
          'hichem',
          `D’un point de vue technique, « oui ou non » est aussi plus simple : un service, une réponse, un journal. Nous avons remplacé un fichier de 800 000 lignes par 4 000 questions par jour.`,
        ],
        [
          'therese',
          `Je mettrais la dixième en premier. Chez nous, une fuite ne passe pas à la radio : elle passe dans la rue, la nuit.`,
        ],
        ['claire', `Thérèse, c’est fait : elle ouvre désormais la liste, avec ta phrase en note si tu l’acceptes.`],
        ['therese', `J’accepte, sans mon nom.`],
        [
          'awa',
          `Relu par trois directions à Dakar. Seule remarque : « et si la réponse est non, qui a le droit de dire non ? » Je propose d’en faire la onzième et de garder le titre.`,
        ],
      ],
    },
    {
      title: 'La police demande la liste',
      category: DROIT,
      ago: 407,
      posts: [
        [
          'ousmane',
          `Un commissariat a demandé par courrier « la liste des bénéficiaires de la commune X avec numéros de téléphone ». Pas de juge, pas de base. L’agent local a failli l’envoyer, de bonne foi. Quelle procédure avez-vous ?`,
        ],
        [
          'sonia',
          `Une seule adresse pour toutes les demandes, et une réponse type : « Veuillez indiquer la base légale, la personne concernée et la finalité. » Neuf demandes sur dix s’arrêtent là.`,
        ],
        [
          'julien',
          `Et un registre public du nombre de demandes, par service, sans détail. En trois ans, là où nous l’avons étudié, le nombre a diminué des deux tiers.`,
        ],
        [
          'therese',
          `Attention : dans certaines régions, répondre « non » expose l’agent. Il doit pouvoir dire sans mentir : *je n’ai pas accès*.`,
        ],
        [
          'patrick',
          `C’est pourquoi nos agents n’ont jamais plus de cinquante fiches à la fois sur leur appareil. On ne peut pas exiger d’eux ce qu’ils n’ont pas.`,
        ],
        [
          'ousmane',
          `Deux mesures prises : adresse unique, et plus de liste communale complète chez l’agent. La réponse type est dans notre dossier commun.`,
        ],
      ],
    },
    {
      title: 'Combien de temps garder le dossier d’un ménage refusé ?',
      category: TECHNIQUE,
      ago: 356,
      posts: [
        [
          'julien',
          `Pour les ménages admis, la durée se discute. Pour les **refusés**, presque aucun texte ne dit rien. J’ai trouvé de six mois à « indéfiniment ». Or ce sont ces dossiers qui resservent plus tard pour soupçonner.`,
        ],
        ['hichem', `Nous gardons tout, j’avoue. L’argument : éviter de refaire l’enquête si la personne revient.`],
        [
          'sonia',
          `L’argument tient douze mois. Après, les données sont périmées de toute façon. Nous avons proposé : dossier complet un an, ensuite seulement la décision et sa date, trois ans, pour les recours.`,
        ],
        [
          'awa',
          `Chez nous, la personne choisit : « Voulez-vous que nous gardions vos réponses pour une prochaine campagne ? » 71 % disent oui. Les autres, on efface vraiment.`,
        ],
        [
          'hichem',
          `Une question à l’inscription, c’est élégant. Combien vous coûte l’effacement réel, sauvegardes comprises ?`,
        ],
        [
          'awa',
          `Les sauvegardes tournent sur 35 jours, donc rien de plus que d’attendre. C’est écrit dans la réponse à la personne : « effacé dans 35 jours au plus tard ».`,
        ],
      ],
    },
    {
      title: 'Récit d’incident : le tableur sur la clé',
      category: TECHNIQUE,
      ago: 298,
      posts: [
        [
          'sonia',
          `Je me lance. Une clé USB avec 12 400 lignes, non chiffrée, oubliée dans un taxi. Retrouvée au bout de deux jours. Personne ne sait si elle a été copiée. Nous avons décidé d’**informer** les 12 400 personnes, contre l’avis de la communication.`,
          { edited: ['12 400 lignes', '1 240 lignes'] },
        ],
        ['claire', `Merci de le raconter. Qu’avez-vous dit, et comment ?`],
        [
          'sonia',
          `Un SMS de deux phrases et un numéro. 310 appels. La question la plus fréquente : « Vais-je perdre mon aide ? » Nous n’avions pas prévu cette réponse-là dans le script.`,
        ],
        [
          'patrick',
          `Mesure technique ensuite ? Chez nous, les ports USB sont bloqués depuis deux ans ; on s’y fait en une semaine.`,
        ],
        [
          'sonia',
          `Ports bloqués, et un espace d’échange interne pour que personne n’*ait besoin* d’une clé. L’ordre compte : d’abord l’espace, ensuite le blocage.`,
        ],
        ['therese', `Je retiens « Vais-je perdre mon aide ? ». Il faut commencer le message par là.`],
      ],
    },
    {
      title: 'Modèle de lettre : vos données ont pu être vues',
      category: PERSONNES,
      ago: 241,
      posts: [
        [
          'claire',
          `Tirée de l’incident de Sonia, voici une lettre en langue simple :

> *Votre aide continue. Rien ne change pour vous.*
> Le 4 mars, un fichier avec votre nom, votre commune et votre numéro de téléphone a été perdu. Il a été retrouvé le 6 mars. Nous ne savons pas si quelqu’un l’a lu.
> Si quelqu’un vous appelle et vous demande de l’argent ou un code : raccrochez.
> Vous pouvez nous appeler gratuitement au …`,
        ],
        [
          'sylvie',
          `Les premiers mots sont les bons. Pour les personnes qui ne lisent pas, la même chose existe-t-elle en message vocal, en haoussa par exemple ?`,
        ],
        ['hadiza', `Je peux l’enregistrer en haoussa et trouver une collègue pour le zarma. Quarante secondes.`],
        [
          'bosco',
          `En kinyarwanda, j’y travaille. « Raccrochez » devient « ne répondez pas » : chez nous, on ne raccroche pas au nez.`,
        ],
        [
          'claire',
          `Cinq langues réunies : [example.org/donnees/lettre](https://example.org/donnees/lettre). L’adaptation de Bosco a été reprise partout, elle est plus polie et plus juste.`,
          { after: 34 },
        ],
      ],
    },
    {
      title: 'Montrer à chacun qui a lu sa fiche',
      category: PERSONNES,
      ago: 163,
      posts: [
        [
          'awa',
          `L’Indonésie vient de le faire : une page où l’on voit qui a consulté sa fiche. Nous voudrions suivre. Mais « lu par agent n° 4417 » ne dit rien, et un nom exposerait l’agent. Que montrer ?`,
        ],
        [
          'hichem',
          `Le service, la date et le motif choisi dans une liste. « Caisse de santé, 12 avril, vérification d’un droit. » L’agent reste dans le journal interne.`,
        ],
        [
          'julien',
          `Ajoutez un bouton « je ne comprends pas cet accès ». Sans lui, la page informe mais ne protège pas.`,
        ],
        [
          'lena',
          `Et prévoyez la voie sans internet : au guichet, sur demande, imprimé. Sinon, on ne protège que les connectés.`,
        ],
        [
          'awa',
          `Maquette prête : service, date, motif, bouton. Au guichet aussi. Ouverture prévue à Thiès dans deux mois.`,
          { after: 22 },
        ],
        [
          'awa',
          `Trois semaines d’essai à Thiès : 1 260 consultations de la page, 38 clics sur le bouton, dont **2 accès réellement injustifiés**. Deux agents ont été entendus. Tout le service le sait, et c’est peut-être l’effet principal.`,
          { after: 85 },
        ],
      ],
    },
    {
      title: 'Reconnaissance faciale « pour simplifier » : comment répondre ?',
      category: TECHNIQUE,
      ago: 58,
      posts: [
        [
          'mariem',
          `Un fournisseur propose la reconnaissance faciale aux points de paiement, gratuite la première année. Le ministre est séduit. J’ai une semaine pour une note d’une page.`,
        ],
        [
          'claire',
          `Une page, trois questions : quel problème actuel est résolu (combien de paiements à la mauvaise personne ?), que fait-on quand la machine refuse une vraie bénéficiaire, à qui appartiennent les visages la deuxième année ?`,
        ],
        [
          'oliver',
          `Please ask for the error rate **on your population**. (Taux d’erreur sur votre population.) For one system tested with rural women over 50 it was 9 times the number in the brochure.`,
        ],
        ['patrick', `Et un visage ne se change pas. Un code, si.`],
        [
          'mariem',
          `Réponse à la première question : 14 paiements contestés sur 96 000. La note tient finalement en trois lignes. Le ministre a souri et l’a gardée.`,
        ],
      ],
    },
    {
      title: 'Relecture du guide : derniers commentaires avant vendredi',
      category: DROIT,
      ago: 4,
      posts: [
        [
          'claire',
          `Le guide fait maintenant 24 pages. Merci de relire au moins **votre** chapitre. Je cherche surtout les phrases que l’on ne comprend qu’après trois ans de métier.`,
          { after: 0 },
        ],
        [
          'ousmane',
          `Chapitre 2 relu : j’ai supprimé quatre « nonobstant » et un « ledit ». Je m’en excuse auprès de mes professeurs.`,
          { after: 0.6 },
        ],
        [
          'sonia',
          `Chapitre 5 : d’accord avec tout, sauf la phrase sur le consentement. « Demander le consentement » laisse croire qu’on peut refuser sans conséquence. Je propose « informer, puis recueillir l’opposition éventuelle ».`,
          { after: 0.8 },
        ],
        [
          'julien',
          `D’accord avec Sonia. Et dans le tableau des durées, il manque la colonne « qui vérifie que c’est effacé ».`,
          { after: 0.5 },
        ],
        [
          'claire',
          `Colonne ajoutée, phrase remplacée. Il reste les chapitres 3 et 6 ; Awa, Patrick, je compte sur vous.`,
          { after: 0.9 },
        ],
      ],
    },
  ],
};
