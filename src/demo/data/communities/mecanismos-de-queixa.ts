import type { CommunityContent } from '../types';

const CANAIS = 'Canais e escuta';
const RESPOSTA = 'Resposta e prazos';
const PROTECAO = 'Proteção de quem se queixa';

export const mecanismosDeQueixa: CommunityContent = {
  slug: 'mecanismos-de-queixa',
  name: 'Mecanismos de queixa e escuta',
  state: 'active',
  visibility: 'private',
  listed: true,
  joinPolicy: 'request',
  membersVisibleTo: 'administrators',
  language: 'pt',
  languages: ['pt', 'es', 'en'],
  themes: ['grievances', 'data-protection'],
  regions: ['portuguese-speaking', 'latin-america-caribbean'],
  institution: 'instituto-accao-social-mocambique',
  purpose: `Quem recebe queixas precisa de falar sobre casos difíceis com discrição: cobranças ilegais, abuso, represálias. Queremos um grupo reservado de pessoas que atendem, respondem e corrigem.`,
  targetGroup: `Equipas de atendimento, ouvidorias, provedorias, organizações que recolhem queixas, auditoria.`,
  whyNew: `Nos grupos públicos fala-se de números de queixas. Ninguém conta em público o que dizem as queixas.`,
  applicant: 'celia',
  texts: {
    pt: {
      summary: `Grupo reservado para quem recebe queixas e lhes dá resposta: canais, prazos, casos difíceis, proteção de quem fala.`,
      description: `Uma queixa é uma oferta de informação de alguém que tem razões para se calar. Aqui discutimos como a **recebemos**, como **respondemos** e como **protegemos** quem a fez.

- Casos contam-se sem lugar, sem nome e sem data
- Cada mês analisamos um caso difícil, apresentado por um membro
- Temos uma [grelha de gravidade](https://example.org/queixas/grelha) comum`,
      welcome: `Bem-vindas e bem-vindos. Leiam primeiro a grelha de gravidade e a regra 2. Se estiverem a tratar agora de um caso com risco para alguém, escrevam directamente a um administrador e não no fórum.`,
    },
    es: {
      summary: `Grupo reservado para quienes reciben quejas y las responden: canales, plazos, casos difíciles, protección de quien habla.`,
      description: `Una queja es información que nos ofrece alguien con motivos para callar. Aquí discutimos cómo la recibimos, cómo la respondemos y cómo protegemos a quien la hizo. Escribimos en portugués y en español.`,
      welcome: `Le damos la bienvenida. Lea primero la matriz de gravedad y la regla 2.`,
    },
    en: {
      summary: `A reserved group for those who receive complaints and answer them: channels, deadlines, difficult cases, protection of those who speak.`,
      description: `A complaint is information offered by somebody who has reasons to keep silent. We discuss how to receive it, answer it and protect the person.`,
      welcome: `Welcome. Please read the severity grid and rule 2 first.`,
    },
  },
  rules: [
    {
      ago: 385,
      by: 'celia',
      texts: {
        pt: `1. Casos sem nome, sem lugar e sem data.
2. Risco para uma pessoa: escreve-se a um administrador, não no fórum.
3. O que aqui se lê não se cita fora daqui.
4. Ninguém é julgado por contar um erro.`,
        es: `1. Casos sin nombre, sin lugar y sin fecha.
2. Riesgo para una persona: se escribe a un administrador, no al foro.
3. Lo que se lee aquí no se cita fuera.
4. A nadie se le juzga por contar un error.`,
        en: `1. Cases without name, place or date.
2. Risk to a person: write to an administrator, not in the forum.
3. What is read here is not quoted elsewhere.
4. Nobody is judged for telling a mistake.`,
      },
    },
  ],
  steps: [
    { ago: 401, action: 'requested', by: 'celia' },
    { ago: 396, action: 'approved' },
    { ago: 384, action: 'opened', by: 'celia' },
  ],
  messages: [],
  categories: [
    [CANAIS, 'Linhas, caixas, comités, visitas'],
    [RESPOSTA, 'Triagem, prazos, correção'],
    [PROTECAO, 'Anonimato, represálias, casos graves'],
  ],
  administrators: ['elena'],
  moderators: ['nelson'],
  members: ['camila', 'thiago', 'filipa', 'edgar', 'martin', 'karla', 'amara'],
  specials: [
    {
      who: 'lucia',
      state: 'requested',
      ago: 3,
      message: `Buenos días. Atendemos quejas por teléfono y en tres idiomas mayas; quisiera aprender de la matriz de gravedad y contar cómo traducimos «abuso».`,
    },
    {
      who: 'diego',
      state: 'requested',
      ago: 20,
      message: `Trabajo con mototaxistas en Lima; varios denuncian cobros de intermediarios en un programa. Busco orientación.`,
    },
    {
      who: 'tariq',
      state: 'invited',
      ago: 16,
      by: 'elena',
      message: `Tariq, your experience with explaining rejections is what we lack. Please answer in English.`,
    },
    {
      who: 'hector',
      state: 'refused',
      ago: 77,
      by: 'celia',
      reason: `A sua profissão e a nossa regra 3 não combinam, como conversámos. Ficamos gratos pelo interesse.`,
    },
  ],
  topics: [
    {
      title: 'Grelha de gravidade: quatro níveis e quem responde',
      category: RESPOSTA,
      ago: 378,
      pinned: true,
      posts: [
        [
          'celia',
          `| Nível | Exemplo | Quem responde | Prazo |
|---|---|---|---|
| 1 | «Quando é o pagamento?» | quem atende | na hora |
| 2 | Fui excluída por engano | delegação | 15 dias |
| 3 | Pediram-me dinheiro | auditoria | 5 dias |
| 4 | Ameaça, violência, abuso | pessoa de confiança, **fora** da delegação | 24 horas |

O nível 4 nunca passa pelo sistema comum. Que falta?`,
        ],
        ['elena', `Una regla para subir de nivel: quien atiende puede subir sola, pero **no puede bajar** sola.`],
        [
          'rafael',
          `E uma coluna «o que se diz à pessoa no fim». A maior parte das grelhas esquece que a queixa tem um autor à espera.`,
        ],
        ['ivone', `Nós temos cinco níveis e ninguém sabe a diferença entre 3 e 4. Vou propor os vossos quatro.`],
        [
          'celia',
          `Regra da Elena e coluna do Rafael acrescentadas. Versão com exemplos: [example.org/queixas/grelha](https://example.org/queixas/grelha).

**Edição:** traduzida para espanhol pela Camila.`,
          { edited: true },
        ],
      ],
    },
    {
      title: 'Zero queixas num distrito: boa ou má notícia?',
      category: CANAIS,
      ago: 331,
      posts: [
        [
          'armando',
          `Em doze distritos recebo entre 40 e 300 queixas por ciclo. Num deles, zero, há três ciclos. O director mostra-o como bom resultado.`,
        ],
        ['elena', `Zero es un dato sobre el **canal**, no sobre el programa. ¿Quién tiene la llave del buzón?`],
        ['armando', `O próprio director. Não me ria, que dói.`],
        [
          'domingas',
          `Tive um igual. Mandei uma colega de outra província, sem colete, beber um refresco na paragem. Em três horas ouviu onze.`,
        ],
        [
          'armando',
          `Fizemos como a Domingas: catorze, em dois dias, quatro de nível 3. A caixa mudou para o posto de saúde e a chave para a enfermeira. O ciclo seguinte: 88 queixas, e o distrito continua a ser «bom», só que agora a sério.`,
          { after: 64 },
        ],
      ],
    },
    {
      title: 'Caso do mês: a «taxa do cartão»',
      category: PROTECAO,
      ago: 284,
      posts: [
        [
          'nelson',
          `Caso sem lugar. Uma pessoa que distribui cartões pede «taxa» equivalente a dois dias de comida. Onze mulheres contaram, nenhuma quer assinar. O acusado é sobrinho de quem manda. Como avançam sem as expor?`,
        ],
        [
          'celia',
          `Não precisam de assinar se a prova for outra: compra de teste. Uma colega desconhecida levanta um cartão. Em 48 horas tínhamos a gravação do pedido, sem nenhuma das mulheres no processo.`,
        ],
        [
          'elena',
          `Y devuelvan el dinero a **todas** las de la lista, no solo a las que hablaron. Así nadie sabe quién habló.`,
        ],
        ['beatriz', `Muito bom isso da Elena. Anoto: *a reparação também pode denunciar*.`],
        [
          'nelson',
          `Foi feito assim, compra de teste e devolução às 340 pessoas da lista. A pessoa saiu. Das onze, ninguém foi incomodada, que saibamos; fico atento durante seis meses.`,
        ],
        ['nelson', `Seis meses: nada. Encerro o caso.`, { after: 183 }],
      ],
    },
    {
      title: 'Quinze dias para responder: ficção ou possível?',
      category: RESPOSTA,
      ago: 232,
      posts: [
        [
          'ivone',
          `Prazo legal: 15 dias. Mediana real: 34. Temos 2 100 queixas de nível 2 por ano e três pessoas. A lei não vai mudar e a equipa também não.`,
        ],
        [
          'rafael',
          `Olha para a distribuição e não para a mediana: quantas esperam por um **documento** que vocês próprios têm noutro serviço?`,
        ],
        ['ivone', `Fui ver: 61 %. Sobretudo certidões que estão na conservatória, no mesmo edifício, um piso acima.`],
        [
          'camila',
          `Nos pasó igual. Dos horas por semana de una funcionaria del registro civil **sentada en nuestra oficina** y la mediana bajó de 41 a 16 días.`,
        ],
        [
          'ivone',
          `Às terças e quintas, das nove às onze, a colega da conservatória desce. Mediana do primeiro trimestre: 13 dias. Um piso de escadas, dois anos de reuniões.`,
          { after: 97 },
        ],
      ],
    },
    {
      title: 'Como dizer «não» por telefone',
      category: RESPOSTA,
      ago: 171,
      posts: [
        [
          'thiago',
          `Ouvi 60 gravações (com autorização) de respostas negativas. Em 48 a palavra «sistema» aparece como sujeito: «o sistema não deixa». Ninguém percebe o motivo nem o que fazer a seguir. Têm um guião melhor?`,
        ],
        [
          'karla',
          `Como persona que llamó muchas veces: díganme **qué vieron** de mí. «Tenemos anotado que su hijo trabaja.» Entonces puedo decir: ese hijo se fue hace dos años.`,
        ],
        [
          'beatriz',
          `O nosso: 1) o que está escrito, 2) a regra em uma frase, 3) o que pode mudar isso, 4) até quando, 5) «quer que eu repita?». Demora quatro minutos em vez de dois e evita a segunda chamada.`,
        ],
        [
          'thiago',
          `Testei o guião da Beatriz com 200 chamadas: segundas chamadas de 44 para 17 %. «Sistema» apareceu só seis vezes, quase sempre a seguir a «desculpe».`,
          { edited: ['de 44 para 17 %', 'de 41 para 17 %'] },
        ],
        [
          'celia',
          `Traduzimo-lo para changana e macua. O ponto 3 foi o mais difícil: não há palavra para «critério», ficou «aquilo que se olha».`,
        ],
      ],
    },
    {
      title: 'Queixas contra quem nos paga o salário',
      category: PROTECAO,
      ago: 96,
      posts: [
        [
          'edgar',
          `Uma queixa de nível 3 diz respeito ao meu superior. O procedimento manda-me entregá-la… ao meu superior. Não é hipotético.`,
        ],
        [
          'celia',
          `Edgar, escrevi-te em privado. Para o grupo: o procedimento tem de ter **duas portas**, e a segunda fora da hierarquia.`,
        ],
        [
          'filipa',
          `Em muitos países é a provedoria ou a inspecção-geral. Pergunta prática: quem decide *antes* qual é a porta? Deve ser o próprio formulário, não a pessoa.`,
        ],
        [
          'elena',
          `Exacto. En nuestro formulario la pregunta 2 es «¿la queja menciona a alguien de esta oficina?». Con un sí, el sobre sale cerrado hacia otra.`,
        ],
        [
          'edgar',
          `Saiu fechado. O procedimento novo tem a pergunta 2. Obrigado, sobretudo pelo telefonema de domingo.`,
          { after: 14 },
        ],
      ],
    },
    {
      title: 'Mensagens de voz: quem as ouve, e durante quanto tempo se guardam?',
      category: CANAIS,
      ago: 7,
      posts: [
        [
          'armando',
          `Abrimos um número para mensagens de voz: 1 900 no primeiro mês, em cinco línguas. É um sucesso que não consigo ouvir: três pessoas, 31 horas de gravação por semana.`,
          { after: 0 },
        ],
        [
          'thiago',
          `Transcrição automática funciona bem em português, mal em macua. Sugiro começar pela **triagem**: os primeiros 15 segundos dizem quase sempre o nível.`,
          { after: 0.9 },
        ],
        [
          'domingas',
          `Peçam às pessoas que comecem por uma de quatro palavras. Nós pusemos na rádio: «data, lista, dinheiro, medo». Quem diz *medo* é ouvido primeiro.`,
          { after: 0.7 },
        ],
        [
          'elena',
          `Y borren. La voz identifica más que el nombre. Aquí: 90 días tras el cierre y después solo queda el resumen escrito.`,
          { after: 0.8 },
        ],
        [
          'armando',
          `«Data, lista, dinheiro, medo» começa na segunda-feira. E 90 dias parece-me certo; levo à jurista.`,
          { after: 0.6 },
        ],
      ],
    },
  ],
};
