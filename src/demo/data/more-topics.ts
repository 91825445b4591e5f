import type { TopicContent } from './types';

/** Documents that members put before their community, by slug of the community. */
export const documents: Record<string, TopicContent[]> = {
  'cash-transfers-and-rising-prices': [
    {
      title: 'New paper: three years of weekly diaries, and what an eroded grant still does',
      category: 'Evidence',
      ago: 171,
      posts: [
        [
          'thandi',
          `Our paper is out, 44 pages, with a two-page summary for people with jobs: [example.org/umhlaba/diaries](https://example.org/umhlaba/diaries).

Three results that surprised *us*:

1. Erosion is absorbed by adults' second meal first, then by transport, and by school last
2. Households with a grant on a fixed date pay 40 per cent less interest
3. The week **before** payment is where all the damage happens`,
        ],
        ['grace', `Result 3 deserves a poster. Would paying the same sum in two halves, two weeks apart, do anything?`],
        [
          'thandi',
          `In the diaries people with two sources of income two weeks apart skip half as many meals. That is a hint, not a proof.`,
        ],
        [
          'joy',
          `I doubt that the interest result travels. In our cities lenders know pay day and set *their* date accordingly.`,
        ],
        [
          'thandi',
          `Fair. In ours they do as well, but with competition. I should have written "where there is more than one lender". Thank you, it goes into the revised version.`,
        ],
      ],
    },
    {
      title: 'Spreadsheet: cost of restoring a value, five options on one sheet',
      category: 'Transfer values',
      ago: 52,
      posts: [
        [
          'grace',
          `Since the accountant in me could not sleep: a sheet that takes your value, date of last change and a price series, and gives the cost of five options over three years. No macros, 40 kB. [example.org/cash-notes/restore](https://example.org/cash-notes/restore)`,
        ],
        ['ngozi', `Filled in within 15 minutes. For the first time my director and I were looking at the same number.`],
        [
          'farah',
          `In cell D14 you divide by the number of *payments*, we pay quarterly: off by three. Otherwise splendid.`,
        ],
        [
          'grace',
          `Corrected, there is now a field "payments per year". Good catch, it would have made all of you three times as expensive.`,
        ],
        ['mwape', `Ministers would have noticed. I hope.`],
      ],
    },
  ],
  'social-registries': [
    {
      title: 'Reading group: a short history of a registry that was switched off',
      category: 'Design and targeting',
      ago: 218,
      posts: [
        [
          'oliver',
          `We all read about launches. Here is the opposite: how one country closed its registry after nine years, 26 pages: [example.org/harbour/switched-off](https://example.org/harbour/switched-off). For discussion: *at which point could it still have been saved?*`,
        ],
        [
          'dewi',
          `Page 11: the year when updating was moved from the registry to "programmes". Nobody refused, nobody did it.`,
        ],
        ['kwame', `For me page 7, the second tender. From then on only the vendor could change a question.`],
        [
          'awa',
          `Page 19. People were asked to register anew for another programme, and *came*, because nobody had told them that they were already in.`,
        ],
        [
          'oliver',
          `Three different pages, three registry managers. I will suggest to the author to print the article without conclusions.`,
        ],
      ],
    },
    {
      title: 'Open-source components for registries: list, with repair times',
      category: 'Linking systems',
      ago: 46,
      posts: [
        [
          'oliver',
          `The list has been brought up to date: 31 components, of which 9 have been removed as nobody answers any more. New column: **median days until a reported fault was repaired**. [example.org/harbour/components](https://example.org/harbour/components)`,
        ],
        [
          'imran',
          `The repair column is what I always wanted and never found. Two of ours are at 210 days. I had suspected 300.`,
        ],
        ['lena', `Would you accept a column "who pays for maintenance, until when"? It decides more than the licence.`],
        ['oliver', `Yes, if you collect it with me. For 12 of the 22 I do not know, which is a result in itself.`],
        ['patrick', `I know it for three of them: me, on Sundays.`],
      ],
    },
  ],
  'shock-responsive-social-protection': [
    {
      title: 'Study: 117 days between trigger and payment',
      category: 'Coordination and learning',
      ago: 262,
      posts: [
        [
          'ingrid',
          `The full study behind the table that some of you have quoted: 23 expansions, 14 countries, every signature with its date. [example.org/nordlys/117-days](https://example.org/nordlys/117-days). If your country is in it and I am wrong, tell me before the printed version.`,
        ],
        [
          'natasha',
          `We are case 19. You have our decision on the 11th; it was signed on the 11th and *received* on the 24th, because the driver had no fuel. Not a joke.`,
        ],
        ['ingrid', `I believe you. A footnote with fuel in it, then.`],
        [
          'tadesse',
          `What strikes me: the fast five all had money in an account **before**. None of the slow ones had.`,
        ],
        ['ingrid', `That is the sentence for the cover. Everything else correlates with it.`],
      ],
    },
    {
      title: 'Glossary of ten words that humanitarians and ministries use differently',
      category: 'Coordination and learning',
      ago: 58,
      posts: [
        [
          'rania',
          `Born in a meeting in which "targeting", "transfer" and "beneficiary" each had two meanings at one table. Ten words, two columns, one page: [example.org/shocks/ten-words](https://example.org/shocks/ten-words).`,
        ],
        ['amara', `"Exit" is missing. For us it means that we leave, for the ministry that the *family* leaves.`],
        ['tariq', `And "caseload", which nobody should use in front of a family.`],
        ['rania', `Both added, so there are twelve words and the title is wrong. I leave it wrong.`],
      ],
    },
  ],
  'disability-inclusive-social-protection': [
    {
      title: 'Plain-language version of the convention’s article on social protection',
      category: 'Access and services',
      ago: 121,
      posts: [
        [
          'ruth',
          `Written by eleven self-advocates with intellectual disabilities, tested with forty others: two pages that say what article 28 says. [example.org/equal-terms/article-28](https://example.org/equal-terms/article-28). Use it with officials too; it works on them as well.`,
        ],
        ['elena', `May we translate it into Spanish with a group in Oaxaca? Not word by word but by the same method.`],
        ['ruth', `Please, with the method. We paid the eleven as consultants, so please do the same.`],
        ['elena', `Agreed and budgeted. We begin in three weeks, with nine people.`],
        [
          'samuel',
          `I will film it in sign. It takes nine minutes, against forty for the legal text, which tells something about legal texts.`,
        ],
      ],
    },
    {
      title: 'Data: how many receive a disability benefit, by country and type',
      category: 'Assessment and entitlement',
      ago: 36,
      posts: [
        [
          'sipho',
          `I have collected administrative figures for 34 countries. Only 9 publish them by *type of difficulty*. Where they do, physical disabilities have more than two thirds of the benefits and less than half of the need. [example.org/umhlaba/benefits](https://example.org/umhlaba/benefits)`,
        ],
        [
          'hannah',
          `Careful with "need": which survey? If it is the short set of questions, psychosocial difficulties are under-counted in the denominator as well.`,
        ],
        ['sipho', `Yes, so the true gap is probably larger. I say so on page 3, but it should be on page 1.`],
        [
          'litia',
          `For the islands I can give you five more, by type. One of them has a total of 14 persons; please do not publish that cell.`,
        ],
        ['sipho', `Anything under 20 is merged. Thank you for thinking of it before I did.`],
      ],
    },
  ],
  'sahel-soudure': [
    {
      title: 'Note : combien coûte un mois de retard ?',
      category: 'Accompagnement et effets',
      ago: 173,
      posts: [
        [
          'kadiatou',
          `Nous avons comparé 640 ménages payés en juin à 610 payés en juillet, mêmes communes, même montant. Un mois plus tard : 1,4 chèvre vendue de plus chez les seconds, et une dette supérieure de 9 300 FCFA. La note, six pages, reste entre nous pour l’instant.`,
        ],
        [
          'achta',
          `Tu viens d’écrire l’introduction de ma prochaine demande de budget. Puis-je citer le chiffre de la dette sans la source ?`,
        ],
        ['kadiatou', `Avec la source, si tu attends dix jours : le directeur la valide.`],
        [
          'cheikh',
          `1,4 chèvre en juin, au prix de juin, c’est une chèvre à moitié prix. La vraie perte se voit en novembre, quand il faut la racheter.`,
        ],
        [
          'kadiatou',
          `Très juste ; j’ai ajouté la ligne « rachat en novembre ». La perte passe de 11 000 à 24 000 FCFA par ménage. Validée par le directeur, vous pouvez citer.`,
          { after: 11 },
        ],
      ],
    },
  ],
  'protection-donnees-beneficiaires': [
    {
      title: 'Lecture : ce que les personnes pensent de leurs données',
      category: 'Droits des personnes',
      ago: 108,
      posts: [
        [
          'claire',
          `Une enquête par entretiens auprès de 71 allocataires, dont 20 refusés : [example.org/donnees/entretiens](https://example.org/donnees/entretiens). Ce qui inquiète le plus n’est pas l’État, mais **le voisin**. Et ce qui rassure le plus : savoir à qui poser la question.`,
        ],
        ['therese', `Le voisin, oui. On l’oublie quand on ne parle que de serveurs.`],
        [
          'ousmane',
          `Cela plaide contre les listes affichées et pour un guichet avec une porte. Une porte qui ferme coûte moins cher qu’un pare-feu.`,
        ],
        [
          'julien',
          `Réserve de méthode : les entretiens ont eu lieu dans les bureaux. Au domicile, les réponses auraient sans doute été plus dures.`,
        ],
        ['claire', `C’est vrai, et c’est écrit trop petit, page 30. Une deuxième vague aura lieu à domicile.`],
      ],
    },
  ],
  'genero-y-cuidados': [
    {
      title: 'Lectura compartida: el costo de no tener con quién dejar a los chicos',
      category: 'Trabajo, tiempo e ingresos',
      ago: 96,
      posts: [
        [
          'florencia',
          `Salió nuestro informe: 2 100 madres en cuatro ciudades, ¿qué trabajo rechazaron el último año y por qué? [example.org/cuidados/no-tener](https://example.org/cuidados/no-tener). El 43 % rechazó al menos uno. Ingreso perdido: el equivalente a **tres meses** de la transferencia.`,
        ],
        [
          'camila',
          `Lo leí anoche. La tabla 8, la de los abuelos, es la que me interesa: ¿cuántas tienen abuela a menos de media hora?`,
        ],
        ['florencia', `Un 31 %. Y de esas abuelas, la mitad también trabaja. Dejemos de planificar con abuelas.`],
        ['karla', `«Dejemos de planificar con abuelas.» Yo soy abuela y lo firmo.`],
        [
          'lucia',
          `¿Podríamos repetir las doce preguntas en tres municipios rurales? Sospecho que allá el trabajo no se rechaza: ni siquiera se ofrece.`,
        ],
        ['florencia', `Adelante. Añadan entonces la pregunta «¿a qué trabajo ya no se presenta?». Te mando la guía.`],
      ],
    },
  ],
  'pensiones-y-trabajo-informal': [
    {
      title: 'Calculadora: cuánto compra cada peso ahorrado, por edad y país',
      category: 'Ahorro y cotización',
      ago: 84,
      posts: [
        [
          'rodrigo',
          `Hice una hoja sencilla: edad, aporte al mes, años, y devuelve la renta *en dinero de hoy por mes*. Sin promesas de rentabilidad, con tres escenarios sobrios. [example.org/pensiones/calculadora](https://example.org/pensiones/calculadora)`,
        ],
        [
          'diego',
          `La probé con seis mototaxistas en el paradero. A uno le salió 14 dólares al mes y dijo: «Entonces mejor arreglo el techo». No supe qué responderle.`,
        ],
        ['ximena', `Que tiene razón, quizá. El techo también es previsión. Lo malo es cuando además no hay piso.`],
        ['liz', `Propongo añadir una línea: «junto con la pensión básica usted tendría…». Cambia la conversación.`],
        [
          'rodrigo',
          `Añadida, con la pensión básica de cada país. Al del techo ahora le salen 61. Sigo sin saber qué haría yo en su lugar.`,
        ],
      ],
    },
  ],
  'rede-lusofona-protecao-social': [
    {
      title: 'Guia de visita domiciliária em duas páginas: versão para comentar',
      category: 'Equipas e intercâmbios',
      ago: 71,
      posts: [
        [
          'ivone',
          `Nasceu do intercâmbio com São Tomé. Duas páginas, letra grande: antes, durante e depois da visita. [example.org/lusofona/visita](https://example.org/lusofona/visita). A regra de que mais gosto: *senta-te onde te mandarem sentar*.`,
        ],
        [
          'domingas',
          `Corrigi a vermelho apenas três vírgulas. Falta o «depois»: dizer **quando** a pessoa terá resposta, e cumprir.`,
        ],
        [
          'beatriz',
          `E para quem visita: nunca sozinha, telefone carregado, endereço deixado na recepção. Já precisámos das três.`,
        ],
        [
          'ivone',
          `As duas coisas entraram. Ficou em duas páginas, porque apaguei um parágrafo sobre «postura profissional» que ninguém percebia.`,
        ],
        ['lurdes', `Em tétum cabe em página e meia. Mando na sexta-feira.`],
      ],
    },
    {
      title: 'Aprender com quem já foi utente: pagamos ou agradecemos?',
      category: 'Equipas e intercâmbios',
      ago: 17,
      posts: [
        [
          'filipa',
          `Para o encontro queremos três pessoas que recebem ou receberam apoio, como oradoras. Uma colega diz que pagar «mercantiliza». Eu acho que somos todos pagos para lá estar, menos elas. Como fazem?`,
        ],
        [
          'beatriz',
          `Pagamos a diária de qualquer conferencista. A dona Lourdes comprou um fogão e falou melhor do que o secretário.`,
        ],
        [
          'joana',
          `E a viagem de uma acompanhante, e quem fique com as crianças. Sem isso, vêm só as que não têm ninguém à espera.`,
        ],
        [
          'nelson',
          `Atenção a que o pagamento não conte como rendimento no cadastro! No nosso caso, contava. Alterámos o regulamento por causa de uma palestra.`,
        ],
        [
          'filipa',
          `O ponto do Nelson é de ouro. Pagamos, com creche e acompanhante, e peço a cada país que verifique a regra do rendimento.`,
        ],
      ],
    },
  ],
  'mecanismos-de-queixa': [
    {
      title: 'Relatório anual de queixas: o que publicar e o que calar',
      category: 'Resposta e prazos',
      ago: 49,
      posts: [
        [
          'celia',
          `Pela primeira vez vamos publicar o relatório: números por nível, prazos, correcções feitas. A direcção quer tirar o nível 4 «para não assustar». O que fariam?`,
        ],
        [
          'elena',
          `Publicar el nivel 4 como cifra nacional, sin provincias. Callarlo le dice a la siguiente persona que no existe.`,
        ],
        ['camila', `Y al lado, qué cambió después. Una cifra sola asusta; con la medida tomada, da confianza.`],
        [
          'thiago',
          `Cuidado com células pequenas: se um distrito tem uma queixa de nível 3, toda a gente sabe de quem é. Menos de dez, agregem.`,
        ],
        [
          'celia',
          `Fica: nível 4 nacional, com as medidas; distritos só acima de dez. A direcção aceitou depois de ler a frase da Elena.`,
        ],
      ],
    },
  ],
};
