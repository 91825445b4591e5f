import type { Note } from './notes';

export const sahelNotes: Note[] = [
  {
    country: 'Mauritanie',
    programme: 'réponse à la soudure par le registre',
    ago: 520,
    by: 'mariem',
    reach: `De 20 000 à 45 000 ménages selon l’année, toutes les moughataas touchées.`,
    amount: `Entre 2 900 et 3 900 ouguiyas par mois selon la taille, pendant quatre mois.`,
    delivery: `Espèces sur place, par une banque, avec une carte à code depuis deux ans.`,
    hurts: `Le registre dit qui est pauvre, le dispositif d’alerte dit où il n’a pas plu, et les deux cartes ne se superposent pas.`,
    tried: `Pondérer le quota par la biomasse : accepté une année, contesté la suivante.`,
    ask: `Comment combinez-vous pauvreté et choc dans une seule liste ?`,
    replies: [
      [
        'bineta',
        `En deux temps : le choc choisit la *commune*, la pauvreté choisit le *ménage*. Jamais les deux dans la même formule, personne ne saurait l’expliquer.`,
      ],
      [
        'moussa',
        `Pareil. Et on garde 10 % pour les ménages non pauvres ruinés par le choc lui-même, désignés en assemblée.`,
      ],
      [
        'cheikh',
        `Les 10 % seraient précieux pour les éleveurs qui ont perdu leur troupeau : riches dans le registre, ruinés en mai.`,
      ],
      [
        'mariem',
        `Je propose 5 % pour commencer, « perte du troupeau constatée par le service vétérinaire ». C’est vérifiable en une journée.`,
      ],
    ],
    takeaway: `Le choc choisit la commune, la pauvreté choisit le ménage, et une petite part reste pour ceux que le registre croit encore riches.`,
  },
  {
    country: 'Tchad',
    programme: 'transferts dans le Kanem et au Lac',
    ago: 385,
    by: 'achta',
    reach: `22 000 ménages, dont un tiers de réfugiés et de retournés.`,
    amount: `25 000 FCFA par mois, quatre mois, quand le budget arrive.`,
    delivery: `Équipes mobiles ; deux opérateurs, dont un sans réseau au nord.`,
    hurts: `Trois organisations enregistrent les mêmes familles avec trois cartes de couleurs différentes.`,
    tried: `Une réunion hebdomadaire, très suivie quand il y a du thé.`,
    ask: `Qui, chez vous, a réussi à n’avoir qu’une seule carte ?`,
    replies: [
      [
        'salif',
        `Personne, mais nous avons un **numéro** commun, imprimé sur toutes les cartes. Les couleurs restent, les doublons se voient.`,
      ],
      [
        'hadiza',
        `Au Niger, le préfet a signé : pas de numéro commun, pas d’autorisation de distribuer. C’était réglé en trois semaines.`,
      ],
      [
        'achta',
        `Un numéro, pas une carte : je crois que tout le monde peut l’accepter sans perdre la face. Le gouverneur reçoit la note jeudi.`,
      ],
      ['achta', `Signée ! Le numéro sera attribué par nous. Le thé continue.`, { after: 27 }],
    ],
    takeaway: `On n’unifie pas les couleurs : on imprime le même numéro sur toutes les cartes.`,
  },
  {
    country: 'Burkina Faso',
    programme: 'filet urbain à Ouagadougou et à Kaya',
    ago: 215,
    by: 'salif',
    reach: `18 500 ménages, dont 60 % de déplacés installés en ville.`,
    amount: `20 000 FCFA par trimestre et par personne, six personnes au plus.`,
    delivery: `Téléphone, avec vérification du nom avant chaque paiement.`,
    hurts: `Le loyer. Un tiers du transfert va au propriétaire, qui le sait et s’aligne.`,
    tried: `Rien qui mérite d’être raconté.`,
    ask: `Une aide au loyer distincte fait-elle monter les loyers ?`,
    replies: [
      [
        'rasmata',
        `À Kaya, les propriétaires sont souvent des veuves qui louent une chambre. Il ne faut pas en faire des ennemis : elles aussi sont sur nos listes.`,
      ],
      [
        'kadiatou',
        `À Bamako, une ONG a payé six mois d’avance *contre* un loyer gelé, écrit, devant le chef de quartier. 410 contrats, 9 litiges. À petite échelle, les loyers voisins n’ont pas bougé.`,
      ],
      [
        'salif',
        `Le loyer gelé contre avance me plaît, et il respecte la remarque de Rasmata : la veuve a besoin de liquidités, la famille de durée.`,
      ],
      ['ibrahim', `Demande au chef de quartier d’être *témoin* et non *garant*. La différence lui importe beaucoup.`],
    ],
    takeaway: `Six mois payés d’avance contre un loyer gelé, devant témoin : chacun y gagne ce qui lui manque.`,
  },
];

export const careNotes: Note[] = [
  {
    country: 'Uruguay',
    programme: 'asistentes personales',
    ago: 425,
    by: 'valentina',
    reach: `Unas 6 500 personas con dependencia severa, menores de 30 o mayores de 80 años.`,
    amount: `80 horas mensuales, con subsidio total, parcial o sin subsidio según ingresos.`,
    delivery: `La familia contrata; el organismo de previsión paga salario y aportes.`,
    hurts: `Entre los 30 y los 80 años no hay nada. A los 31 la asistencia desaparece con la torta de cumpleaños.`,
    tried: `Ampliar por tramos de edad; dos presupuestos, dos veces postergado.`,
    ask: `¿Cómo ampliaron cobertura sin bajar horas?`,
    replies: [
      [
        'camila',
        `Por *riesgo de institucionalización* y no por edad: primero quienes, sin apoyo, terminarían en un hogar. Son menos de los que teme Hacienda y el ahorro se ve en el mismo año.`,
      ],
      [
        'florencia',
        `Cuenten lo que ya se paga: cada plaza residencial cuesta 3,4 veces las 80 horas, en nuestros números.`,
      ],
      [
        'ruth',
        `And ask the persons between 30 and 80 how many hours they would want. Some need 20, not 80. (Hay quien necesita 20 horas y no 80.)`,
      ],
      [
        'valentina',
        `Encuesta rápida a 300 personas en lista de espera: 41 % se arregla con 40 horas o menos. Con eso la ampliación cuesta casi la mitad. Gracias, Ruth.`,
      ],
    ],
    takeaway: `Antes de ampliar por edades, preguntar cuántas horas hacen falta.`,
  },
  {
    country: 'Guatemala',
    programme: 'transferencia y madres guía en el corredor seco',
    ago: 190,
    by: 'lucia',
    reach: `34 000 hogares, 212 madres guía.`,
    amount: `500 quetzales cada dos meses; la madre guía recibe 150 al mes «de estímulo».`,
    delivery: `Banco móvil en la cabecera municipal.`,
    hurts: `Las madres guía sostienen el programa y el estímulo no cubre ni el pasaje.`,
    tried: `Refrigerio, chaleco, diploma.`,
    ask: `¿Alguien las contrató de verdad? ¿Qué pasó con el número?`,
    replies: [
      [
        'elena',
        `En dos estados se contrató a una de cada tres, medio tiempo, con seguridad social. El número bajó y las visitas subieron: el estímulo pagaba presencia, el contrato paga trabajo.`,
      ],
      [
        'rosa',
        `Cuidado con contratar a «la mejor» y dejar resentidas a dos. Nosotras rotamos cada dos años y la comunidad elige.`,
      ],
      ['karla', `Chaleco y diploma me dieron a mí también. Todavía los tengo, nuevos.`],
      [
        'lucia',
        `Propuesta entregada: 90 contratos de medio tiempo, elegidas en asamblea, dos años. Y, por Karla, la primera frase dice: «No necesitamos más chalecos».`,
      ],
    ],
    takeaway: `El estímulo compra presencia; el contrato paga trabajo.`,
  },
];

export const pensionNotes: Note[] = [
  {
    country: 'Paraguay',
    programme: 'seguro social de trabajadoras domésticas',
    ago: 475,
    by: 'liz',
    reach: `Unas 34 000 afiliadas de 240 000 trabajadoras.`,
    amount: `Aporte total cercano al 23 % del salario, unos 85 dólares al mes; la trabajadora pone 9 %.`,
    delivery: `Inscripción por internet a cargo de la empleadora.`,
    hurts: `Quien trabaja en tres casas por días no existe para el sistema.`,
    tried: `Un formulario multiempleadora que llenaron 212 personas.`,
    ask: `¿Cómo cotiza en su país quien trabaja por días?`,
    replies: [
      [
        'ximena',
        `En Chile, cada empleador cotiza lo suyo, y en la práctica nadie lo hace por un día. Lo que sí movió algo fue el pago *por hora desde una aplicación del servicio público*: unos 4 dólares al mes por casa.`,
      ],
      [
        'gonzalo',
        `Uruguay: una sola factura a nombre de la empleadora, con mínimo de 13 jornadas o 104 horas para generar salud. Si no llega con una casa, se suman. **Se suman solas**, ahí está el truco.`,
      ],
      ['karla', `Acá nadie suma nada. Pero me anoto lo de que se sumen solas, para pedirlo.`],
      [
        'liz',
        `La suma automática exige una cédula y tres patronas en la misma base. Lo tenemos. Nunca se nos ocurrió que sumara el instituto y no la trabajadora.`,
      ],
    ],
    takeaway: `Que sume el instituto y no la trabajadora: por jornada, unos pocos dólares al mes y un solo expediente.`,
  },
  {
    country: 'Perú',
    programme: 'pensión no contributiva desde los 65',
    ago: 305,
    by: 'diego',
    reach: `Algo más de 800 000 personas en pobreza extrema.`,
    amount: `350 soles cada dos meses, unos 47 dólares al mes, sin regla de ajuste.`,
    delivery: `Banco estatal, carritos pagadores en zonas alejadas.`,
    hurts: `En Lima quien vive en casa de un hijo «no es pobre extremo», aunque no tenga un sol propio.`,
    tried: `Reclamos individuales, 11 meses de espera.`,
    ask: `¿Ingreso del hogar o de la persona?`,
    replies: [
      [
        'rodrigo',
        `De la persona, o como mucho de la pareja. Con datos de hogares de su país: pasar a ingreso personal sumaría un 38 % de cobertura y unos 18 dólares al mes por contribuyente formal. Es caro, pero se puede escalonar por edad.`,
      ],
      [
        'elena',
        `En México esa discusión terminó con la universalidad. Mientras duró, las abuelas «se mudaban» en el formulario. La regla fabricaba mentiras.`,
      ],
      ['diego', `«La regla fabricaba mentiras»: aquí también. Conozco tres casas con dos puertas y una sola cocina.`],
      [
        'marcos',
        `Para los mayores de 75 empiecen ya con ingreso personal. Son pocos, cuesta poco y nadie se atreve a oponerse.`,
      ],
    ],
    takeaway: `Ingreso de la persona, empezando por quienes tienen más de 75.`,
  },
  {
    country: 'Colombia',
    programme: 'ahorro con incentivo para quienes ganan menos del mínimo',
    ago: 165,
    by: 'andres',
    reach: `1,6 millones de cuentas, una de cada cinco activa.`,
    amount: `El Estado añade 20 % a lo ahorrado; tope anual de unos 480 dólares, o 40 al mes.`,
    delivery: `Puntos de recaudo, corresponsales, descuento en la cooperativa.`,
    hurts: `Al jubilarse la mayoría recibe una devolución única: 300 dólares y adiós.`,
    tried: `Explicar la renta vitalicia. Nadie quiere 3 dólares al mes.`,
    ask: `¿Sirve el ahorro pequeño si después no hay piso que lo complemente?`,
    replies: [
      [
        'gonzalo',
        `Sirve si **se suma** al piso: pensión básica más lo ahorrado. Si lo sustituye, la persona hizo un mal negocio y se da cuenta.`,
      ],
      [
        'martin',
        `El orden importa: primero el piso, luego el incentivo. Al revés, el ahorro voluntario parece la excusa para no tener piso.`,
      ],
      [
        'hector',
        `Dato mexicano: con el piso garantizado, el ahorro voluntario de bajos ingresos *subió* de 2 a 5 dólares al mes. La gente ahorra cuando no ahorra contra sí misma.`,
      ],
      [
        'andres',
        `«Ahorrar contra sí misma.» Es exactamente lo que me dijo una vendedora de Soacha, con otras palabras menos publicables.`,
      ],
    ],
    takeaway: `Primero el piso, después el incentivo: nadie ahorra contra sí mismo.`,
  },
];

export const lusophoneNotes: Note[] = [
  {
    country: 'Timor-Leste',
    programme: 'subsídio de apoio a idosos e inválidos',
    ago: 540,
    by: 'tomas',
    reach: `Cerca de 100 mil pessoas com mais de 60 anos ou com deficiência; quase universal.`,
    amount: `50 dólares por mês, pagos em duas vezes.`,
    delivery: `Dinheiro vivo em 65 postos administrativos, com polícia e um cavalo.`,
    hurts: `Sete por cento dos nomes são de falecidos, e cada cancelamento tem uma família atrás.`,
    tried: `Atestado do chefe de suco. Assina tudo, é família.`,
    ask: `Como tiram um nome da lista sem ofender os vivos?`,
    replies: [
      [
        'ivone',
        `Com um subsídio de funeral: quem comunica recebe, em 48 horas. A morte passa a ser comunicada *porque* ajuda.`,
      ],
      ['celia', `E um mês extra de pagamento à viúva ou ao viúvo. Ninguém discute uma morte que foi respeitada.`],
      [
        'tomas',
        `Aqui o funeral é o maior gasto de uma vida. Um subsídio de funeral seria compreendido em qualquer aldeia. Quantos dias demora a decidir isto? Provavelmente dois anos. Começo hoje.`,
      ],
      ['lurdes', `Começámos os dois. Já há uma frase no programa do governo.`, { after: 75 }],
    ],
    takeaway: `Uma morte respeitada é uma morte comunicada.`,
  },
  {
    country: 'Moçambique',
    programme: 'subsídio social básico',
    ago: 300,
    by: 'armando',
    reach: `Perto de 580 mil agregados, sobretudo de idosos.`,
    amount: `540 meticais por mês para uma pessoa, até 1 000; sem mudança há vários anos.`,
    delivery: `Numerário pelas brigadas, telemóvel em onze distritos.`,
    hurts: `Três ou quatro pagamentos por ano em vez de doze. O resto fica «em dívida».`,
    tried: `Pagar os atrasados juntos. Fez mais mal do que bem, apareceram credores de todo o lado.`,
    ask: `Vale mais um valor menor e pontual?`,
    replies: [
      [
        'nelson',
        `Pelas contas que li na leitura do mês, sim: pontual vale uns 15 % mais do que o mesmo dinheiro atrasado. Mas não aceitem *menor* sem garantia escrita de *pontual*, ou ficam sem os dois.`,
      ],
      [
        'beatriz',
        `No balcão, a palavra é previsibilidade. A dona Alzira faz contas a lápis para três meses; só precisa de saber o dia.`,
      ],
      ['domingas', `E não chamem «dívida» se não tencionam pagar. A palavra anda anos na boca das pessoas.`],
      [
        'armando',
        `Proposta: seis pagamentos certos, calendário pintado, e a palavra dívida fora do nosso vocabulário. A direcção aceitou as duas primeiras.`,
      ],
    ],
    takeaway: `Seis datas certas valem mais do que doze promessas.`,
  },
  {
    country: 'Angola',
    programme: 'transferências nas províncias do sul',
    ago: 125,
    by: 'edgar',
    reach: `46 mil agregados na segunda fase, um terço deles de criadores de gado.`,
    amount: `11 mil kwanzas por mês, pagos de três em três.`,
    delivery: `Cartão num sítio com rede, dinheiro vivo nos outros.`,
    hurts: `O cartão está na cidade, o terminal está avariado e o gado está a 60 km.`,
    tried: `Levantar duas prestações de cada vez. Reduz viagens, aumenta assaltos.`,
    ask: `Quem paga bem em zonas sem rede nem banco?`,
    replies: [
      ['tomas', `Nós, com calendário e um cavalo. Não é ironia: o que funciona é *irmos sempre no mesmo dia*.`],
      [
        'armando',
        `Comerciantes que aceitam ficha e são reembolsados no dia seguinte. Em cinco localidades, sem assaltos, porque não há dinheiro para roubar.`,
      ],
      ['edgar', `As fichas agradam-me. Temos cinco cantinas que já dão fiado às mesmas famílias.`],
      [
        'celia',
        `Escreve o preço de dez produtos na porta de cada cantina, no dia da ficha. Sem isso o desconto sai do bolso delas.`,
      ],
    ],
    takeaway: `Onde não há rede: o mesmo dia, a mesma cantina e os preços na porta.`,
  },
];

export const grievanceNotes: Note[] = [
  {
    country: 'Cabo Verde',
    programme: 'recurso no cadastro social',
    ago: 205,
    by: 'ivone',
    reach: `26 mil agregados inscritos, 2 100 recursos por ano.`,
    amount: `Nada a pagar por quem recorre; uma visita custa-nos cerca de 9 euros.`,
    delivery: `Balcão municipal, linha verde, papel.`,
    hurts: `Quem mais recorre é quem melhor escreve.`,
    tried: `Formulário mais curto: subiram os recursos de quem já recorria.`,
    ask: `Como ouvem quem nunca se queixa?`,
    replies: [
      [
        'elena',
        `Con una muestra: cada mes visitamos a 40 personas rechazadas que **no** recurrieron. El 22 % tenía razón y no lo sabía.`,
      ],
      ['domingas', `Nas filas. Uma colega fica na fila do pagamento e pergunta por quem lá não está.`],
      [
        'ivone',
        `A amostra da Elena é possível: 20 por mês, nas ilhas onde há menos recursos. O primeiro mês deu cinco erros nossos em vinte. Um em quatro, e ninguém tinha dito nada.`,
      ],
      ['rafael', `É o número mais importante que li neste grupo. Guardem-no bem.`],
    ],
    takeaway: `Quem não recorre também pode ter razão: é preciso ir perguntar.`,
  },
];
