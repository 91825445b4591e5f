import type { CommunityContent } from '../types';

const PROGRAMAS = 'Programas e transferências';
const CADASTROS = 'Cadastros e dados';
const EQUIPAS = 'Equipas e intercâmbios';
const AVISOS = 'Apresentações e avisos';

export const redeLusofona: CommunityContent = {
  slug: 'rede-lusofona-protecao-social',
  name: 'Rede lusófona de proteção social',
  state: 'active',
  visibility: 'public',
  listed: true,
  joinPolicy: 'request',
  membersVisibleTo: 'members',
  forumLabel: 'Conversas',
  language: 'pt',
  languages: ['pt', 'en', 'fr'],
  themes: ['cash-transfers', 'social-registries', 'financing'],
  regions: ['portuguese-speaking', 'southern-africa', 'west-central-africa'],
  institution: 'associacao-ponte-atlantica',
  purpose: `Juntar as equipas que executam a proteção social em países de língua portuguesa. Temos leis parecidas, formulários parecidos e problemas parecidos, e acabamos sempre por ler sobre eles em inglês.`,
  targetGroup: `Equipas de ministérios, institutos e municípios de Angola, Brasil, Cabo Verde, Guiné-Bissau, Moçambique, Portugal, São Tomé e Príncipe e Timor-Leste; investigadores e associações.`,
  whyNew: `Há encontros anuais entre ministérios, mas não há um lugar onde uma técnica de Pemba pergunte a uma técnica da Praia numa terça-feira.`,
  applicant: 'filipa',
  texts: {
    pt: {
      summary: `As equipas que executam a proteção social em oito países de língua portuguesa perguntam, respondem e visitam-se. De colega para colega.`,
      description: `Somos técnicas e técnicos de oito países, três continentes e muitos sotaques. **Aqui escreve-se como se fala**: «cadastro único» ou «registo social», «assistência» ou «acção», todos nos entendemos.

## O que fazemos

- Trocamos **formulários, decretos e contas** (os verdadeiros, com as emendas)
- Organizamos **intercâmbios de uma semana** entre duas equipas
- Lemos juntos um documento por mês
- Mantemos um [dicionário de siglas](https://example.org/lusofona/siglas), que já salvou várias reuniões

> «Três dias na Praia pouparam-me três anos em São Tomé.» *(Zita)*`,
      welcome: `Seja bem-vinda, seja bem-vindo. Apresente-se no tópico próprio e diga o que pode **oferecer** e o que **procura**; é assim que nascem os intercâmbios. Não corrigimos a ortografia de ninguém, nem a de antes nem a de depois do acordo.`,
    },
    en: {
      summary: `The teams that run social protection in eight Portuguese-speaking countries ask, answer and visit each other.`,
      description: `A network of practitioners from Angola, Brazil, Cabo Verde, Guinea-Bissau, Mozambique, Portugal, São Tomé and Príncipe and Timor-Leste. We write in Portuguese; guests may ask in English.`,
      welcome: `Welcome. Tell us what you can offer and what you are looking for: that is how exchanges begin.`,
    },
    fr: {
      summary: `Les équipes qui gèrent la protection sociale dans huit pays de langue portugaise s’interrogent, se répondent et se rendent visite.`,
      description: `Un réseau de praticiens d’Angola, du Brésil, du Cap-Vert, de Guinée-Bissau, du Mozambique, du Portugal, de Sao Tomé-et-Principe et du Timor oriental. Nous écrivons en portugais ; les invités peuvent poser leurs questions en français.`,
      welcome: `Bienvenue. Dites-nous ce que vous pouvez offrir et ce que vous cherchez.`,
    },
  },
  rules: [
    {
      ago: 610,
      by: 'filipa',
      texts: {
        pt: `1. Perguntas simples são bem-vindas; respostas condescendentes, não.
2. Documentos só com autorização de quem os escreveu.
3. Nada de dados de beneficiários, nem em exemplos.`,
      },
    },
    {
      ago: 175,
      by: 'ivone',
      texts: {
        pt: `1. Perguntas simples são bem-vindas; respostas condescendentes, não.
2. Documentos só com autorização de quem os escreveu, e com data.
3. Nada de dados de beneficiários, nem em exemplos.
4. Quem participa num intercâmbio escreve uma página para a rede no mês seguinte.
5. Números oficiais e números «de gaveta» distinguem-se sempre.`,
        en: `1. Simple questions are welcome; condescending answers are not.
2. Documents only with their author’s permission, and dated.
3. No data about beneficiaries, not even as examples.
4. Whoever takes part in an exchange writes one page for the network within a month.
5. Official figures and unofficial ones are always told apart.`,
      },
    },
  ],
  steps: [
    { ago: 625, action: 'requested', by: 'filipa' },
    { ago: 621, action: 'approved' },
    { ago: 609, action: 'opened', by: 'filipa' },
  ],
  messages: [
    {
      ago: 621,
      text: `Aprovada, com muito gosto. Lembramos que os textos de apresentação podem ter várias línguas; ajudaria ter pelo menos um resumo em inglês.`,
    },
    { ago: 620, by: 'filipa', text: `Já está, e em francês também, por causa dos vizinhos da Guiné-Bissau.` },
  ],
  categories: [
    [PROGRAMAS, 'Transferências, serviços, pensões, trabalhos públicos'],
    [CADASTROS, 'Registo, atualização, cruzamentos, privacidade'],
    [EQUIPAS, 'Formação, intercâmbios, municípios'],
    [AVISOS, 'Quem somos, encontros, leituras do mês'],
  ],
  administrators: ['ivone'],
  moderators: ['rafael'],
  members: ['martin', 'liz', 'lena', 'hannah', 'aissatou'],
  specials: [
    {
      who: 'marcos',
      state: 'requested',
      ago: 5,
      message: `Buenas tardes. Trabajo en Guatemala con comunidades q’eqchi’ y me interesa mucho la experiencia de los «permanentes» de Mozambique. Leo portugués sin problema.`,
    },
    { who: 'lucia', state: 'left', ago: 180 },
    {
      who: 'sylvie',
      state: 'invited',
      ago: 11,
      by: 'joana',
      message: `Sylvie, a Joana falou-nos dos vossos contratos de obras públicas. Pode escrever em francês.`,
    },
    {
      who: 'julien',
      state: 'refused',
      ago: 330,
      by: 'filipa',
      reason: `A rede é para equipas que executam programas e para investigadores de língua portuguesa; teremos gosto em convidá-lo para a leitura de um artigo.`,
    },
  ],
  topics: [
    {
      title: 'Dicionário de siglas: ajudem a completar',
      category: AVISOS,
      ago: 600,
      pinned: true,
      posts: [
        [
          'filipa',
          `Na primeira reunião contei 34 siglas em uma hora. Comecei um dicionário: [example.org/lusofona/siglas](https://example.org/lusofona/siglas). Cada país acrescenta as suas, com **uma frase que a vossa avó entenderia**.`,
        ],
        ['celia', `PASD-PE, PSSB, SDSMAS… Moçambique sozinho enche duas páginas. Já lá pus onze.`],
        [
          'thiago',
          `Do Brasil: CRAS, CREAS, SUAS, BPC, PAIF. A avó diria: «lugar onde se conversa com a assistente social», «o mesmo, quando a coisa é grave»…`,
        ],
        ['lurdes', `Em Timor temos siglas em português, em tétum e em inglês para a mesma coisa. Ponho as três?`],
        [
          'filipa',
          `As três, claro. A linha mais comprida do dicionário vai ser a vossa.

**Edição:** 212 siglas. Obrigada! Falta só a Guiné-Bissau.`,
          { edited: true },
        ],
        ['joana', `A Guiné-Bissau tem duas e uma está suspensa. Acrescentei ambas.`],
      ],
    },
    {
      title: 'Permanentes, activistas, agentes comunitários: quanto se paga a quem faz a ponte?',
      category: EQUIPAS,
      ago: 566,
      posts: [
        [
          'celia',
          `Em Gaza temos 212 permanentes. Conhecem cada idoso pelo nome, fazem listas, acompanham pagamentos, avisam quando alguém morre. Recebem um subsídio igual ao de 2016. Metade está a desistir. Como fazem os outros?`,
        ],
        [
          'domingas',
          `No Bié os ADECOS recebem pelo município, quando recebem. Os que ficam têm mota: quem tem mota tem estatuto. Não é uma política, é uma observação.`,
        ],
        [
          'beatriz',
          `No meu município os agentes de saúde são servidores, com piso nacional. Os nossos visitadores, que fazem quase o mesmo, têm contrato de um ano. A diferença chama-se *sindicato*.`,
        ],
        [
          'ivone',
          `Em Cabo Verde passámos a técnicos com contrato, menos e melhor pagos: de 180 para 74. Perdemos proximidade nas ilhas pequenas. Se pudesse voltar atrás, ficava com 74 técnicos **e** uma pessoa de contacto por localidade.`,
        ],
        [
          'celia',
          `Levo a proposta à direcção: subsídio indexado, mota para um em cada cinco, e cartão com fotografia. O cartão foi ideia deles e custa 1 dólar.`,
        ],
        [
          'celia',
          `Seis meses depois: cartões entregues, subsídio subiu 40 %, motas nem vê-las. Desistências: de 9 por mês para 2.`,
          { after: 178 },
        ],
      ],
    },
    {
      title: 'Um cadastro para dez ilhas',
      category: CADASTROS,
      ago: 520,
      posts: [
        [
          'zita',
          `Vamos começar um cadastro social em São Tomé e Príncipe: 55 mil agregados, cinco técnicas. Ivone, se tivesses de recomeçar, o que farias na primeira semana?`,
        ],
        [
          'ivone',
          `1. Definir **quem atualiza** antes de definir o que se pergunta. 2. Metade das perguntas. 3. Pôr a conservatória na mesa desde o primeiro dia. 4. Não comprar servidor nenhum.`,
        ],
        [
          'nelson',
          `E 5: escrever o que o cadastro *não* decide. No nosso caso, durante um ano toda a gente achou que estar inscrito era receber.`,
        ],
        [
          'zita',
          `A quinta ia escapar-me. De 96 perguntas ficámos com 41. A mais discutida foi «tem televisão?»; saiu.`,
        ],
        ['thiago', `Se quiserem, faço a análise da consistência das 41 com dados do teste. Aos domingos, como sabem.`],
        [
          'zita',
          `Teste feito em Cantagalo e no Príncipe: 38 minutos por entrevista em vez de 85. Thiago, os dados seguem sem nomes.`,
          { edited: ['38 minutos por entrevista', '38 minutos por agregado'], after: 45 },
        ],
        [
          'thiago',
          `Recebido. Três perguntas têm quase sempre a mesma resposta: podem sair também. Ficam 38 perguntas em 38 minutos, se gostarem de simetria.`,
        ],
      ],
    },
    {
      title: 'Pagar debaixo da mangueira ou por telemóvel?',
      category: PROGRAMAS,
      ago: 477,
      posts: [
        [
          'armando',
          `No norte pagamos 61 mil agregados. Por telemóvel chega a 40 %. O resto é dinheiro vivo, com escolta, duas vezes por ano em vez de doze. Um atraso de seis meses não é um subsídio, é uma lotaria.`,
        ],
        [
          'tomas',
          `Em Timor pagamos duas vezes por ano **por decisão**, e os idosos gostam: juntam para o funeral ou para o búfalo. Mas é previsível: sabem o dia. Acho que o problema não é serem duas, é ninguém saber quando.`,
        ],
        ['beatriz', `Concordo com o Tomás. Aqui quando o pagamento mudou três dias, sem aviso, tive a praça cheia.`],
        [
          'armando',
          `Então a proposta: calendário fixo, anunciado na rádio comunitária, mesmo que sejam só quatro vezes por ano. E telemóvel onde há rede *e* agente com dinheiro.`,
        ],
        [
          'domingas',
          `No Huambo pusemos o calendário pintado na parede da escola. A tinta dura mais do que o cartaz, e obriga-nos a cumprir.`,
        ],
        [
          'armando',
          `Pintado em 44 escolas. Cumprimos os dois primeiros. No terceiro atrasámo-nos nove dias e tive de ir pessoalmente explicar; é bom que assim seja.`,
          { after: 120 },
        ],
      ],
    },
    {
      title: 'Sair do programa sem cair: exemplos de transição',
      category: PROGRAMAS,
      ago: 431,
      posts: [
        [
          'nelson',
          `O rendimento social de inclusão dura 24 meses. Depois, corte. Acompanhámos 400 agregados: um ano mais tarde, 38 % estavam melhor, 41 % na mesma, 21 % pior do que antes de entrar. Procuro transições que não sejam um precipício.`,
        ],
        [
          'rafael',
          `No Brasil existe a regra de proteção: quando a renda sobe, a família fica mais um período com metade do valor, e volta com prioridade se perder o emprego. A *volta garantida* é o que dá coragem para aceitar trabalho.`,
        ],
        ['beatriz', `Confirmo, no balcão. A pergunta não é «quanto perco?», é «consigo voltar?».`],
        ['nelson', `Volta garantida durante quanto tempo?`],
        [
          'rafael',
          `Já foram 24 meses, agora é menos. Mudou várias vezes e cada mudança trouxe filas. Escolham um prazo e não mexam.`,
        ],
        [
          'nelson',
          `Escolhemos 18 meses a metade e volta garantida durante 24. Custo: mais 6 % no primeiro ano. O ministro das finanças perguntou se «volta» não era «dependência»; respondi com os 21 %.`,
        ],
      ],
    },
    {
      title: 'Populações transumantes e a pergunta da morada',
      category: CADASTROS,
      ago: 388,
      posts: [
        [
          'edgar',
          `No Cunene a pergunta 7 do formulário é «morada permanente». Os pastores riem-se. Registámos a mesma família em três comunas. Como identificar um agregado que se desloca seis meses por ano?`,
        ],
        [
          'celia',
          `Perguntem pelo **bebedouro** e não pela casa: a que ponto de água voltam sempre? Em Chicualacuala deu certo.`,
        ],
        [
          'filipa',
          `O grupo do Sahel nesta plataforma tem experiência com listas por chefe de acampamento. É privado, mas posso apresentar-te ao moderador.`,
        ],
        [
          'edgar',
          `Agradeço, Filipa. Testei o bebedouro: 94 % das famílias nomeiam um só. Os duplicados caíram de 18 para 4 por cento. E a comissão municipal finalmente riu-se comigo e não de mim.`,
        ],
        [
          'domingas',
          `Corrigi o formulário a vermelho: pergunta 7, «a que água volta?». Fica mais bonito em umbundu, mas ninguém na capital percebia.`,
        ],
      ],
    },
    {
      title: 'Bideiras e proteção social: por onde se começa sem programa nacional?',
      category: PROGRAMAS,
      ago: 336,
      posts: [
        [
          'joana',
          `Em Bissau não há transferências nacionais, mas há *abotas*: trinta mulheres, uma quota por semana, uma caixa para doença e enterro. Um projeto quer «formalizar» as caixas. Tenho medo de que as matem.`,
        ],
        [
          'aissatou',
          `Em francês, desculpem: chez nous, on a tué trois caisses en leur imposant un compte bancaire et un commissaire. Les autres ont gardé deux cahiers, un pour le projet, un vrai.`,
        ],
        [
          'celia',
          `O xitique é igual. O que ajudou foi dar **seguro por cima**: se a caixa paga um funeral, o fundo devolve metade. Sem mexer nas regras da caixa.`,
        ],
        [
          'joana',
          `Resseguro das abotas! Parece uma brincadeira e é exatamente o que precisamos. Quanto custa por mulher?`,
        ],
        [
          'celia',
          `Cerca de 3 dólares por ano. O mais caro são as viagens para conferir os cadernos; por isso conferimos uma caixa em cada dez.`,
        ],
        [
          'joana',
          `Doze abotas aceitaram experimentar, 380 mulheres. O caderno continua a ser o delas. Volto daqui a um ano com contas.`,
        ],
        [
          'joana',
          `Contas, mais cedo do que prometi: 19 funerais, 4 partos complicados, 1 410 dólares devolvidos às caixas. Nenhuma fechou e pedem para entrar mais nove.`,
          { after: 210 },
        ],
      ],
    },
    {
      title: 'O município pequeno e a política grande',
      category: EQUIPAS,
      ago: 279,
      audience: 'members',
      posts: [
        [
          'beatriz',
          `Esta semana chegaram ao meu município, 31 mil habitantes, quatro portarias, dois sistemas novos e uma formação obrigatória em Brasília. Tenho quatro assistentes sociais. Não peço dinheiro, peço **uma** tela em vez de sete.`,
        ],
        [
          'rafael',
          `Estudo isto há oito anos: 73 % dos municípios têm menos de 20 mil habitantes, e os sistemas são desenhados para os outros. A melhor solução que vi foi consórcio: cinco municípios, uma equipa de cadastro, um carro.`,
        ],
        [
          'thiago',
          `Tecnicamente, seis dos sete sistemas pedem os mesmos 14 campos. Fiz um pequeno preenchimento único; funciona até alguém mudar a cor de um botão.`,
        ],
        ['tomas', `Ficheiro errado, apago.`, { deletedBy: 'tomas' }],
        [
          'tomas',
          `Em Timor o posto administrativo tem um técnico para tudo. Ele decidiu a ordem: segunda idosos, terça mães, quarta cadastro… As pessoas sabem o dia. É a tecnologia mais estável que temos.`,
        ],
        [
          'beatriz',
          `Consórcio com Santa Rita e Pedra Alta assinado. E roubei a semana do Tomás: o quadro está na porta desde segunda-feira. O barulho na recepção caiu para metade.`,
          { after: 40 },
        ],
      ],
    },
    {
      title: 'Mães e crianças: condicionalidades que ajudam?',
      category: PROGRAMAS,
      ago: 218,
      posts: [
        [
          'lurdes',
          `O nosso programa começou com a condição de quatro consultas. Em Oecusse o posto de saúde fica a cinco horas. Retirámos a condição nesse município e pusemos uma visita. Em Díli querem repor «por igualdade». Tenho de responder até sexta.`,
        ],
        [
          'ivone',
          `Igualdade é a mesma *possibilidade* de cumprir. Pede-lhes o mapa das distâncias e põe-no na primeira página.`,
        ],
        [
          'zita',
          `Nós trocámos «condição» por «convite»: a mãe recebe de qualquer modo, e quem vai à consulta recebe um kit. Consultas subiram de 58 para 79 %.`,
        ],
        ['lurdes', `E o kit, que tem?`],
        [
          'zita',
          `Sabão, rede mosquiteira, um lenço bonito. O lenço é que faz a fama; vem de uma cooperativa de Neves.`,
        ],
        [
          'lurdes',
          `O mapa foi na primeira página e o lenço na segunda. Fica a visita em Oecusse, e o kit entra em três municípios. Obrigada, São Tomé!`,
        ],
      ],
    },
    {
      title: 'Intercâmbio de uma semana: Praia – São Tomé, relatório sincero',
      category: EQUIPAS,
      ago: 160,
      posts: [
        [
          'zita',
          `Três colegas, cinco dias na Praia. **O que aprendemos**: a ficha de visita cabe em duas páginas; a chefe de serviço lê dez fichas por semana, ao acaso; o recurso é respondido em 15 dias ou a direcção explica-se por escrito.

**O que não se pode copiar**: 74 técnicos.

**O que eles levaram de nós**: a reunião de pé, de 20 minutos, às oito.`,
        ],
        [
          'ivone',
          `Confirmo a reunião de pé. Dura 25, mas era de 90. E percebemos que as nossas fichas têm um campo que ninguém sabe para que serve.`,
        ],
        [
          'filipa',
          `Custo total da semana: 4 300 euros, com viagens. Menos do que um consultor por três dias. O próximo par: Huambo e Vale Verde, em setembro?`,
        ],
        ['domingas', `Huambo aceita! Levo vermelho para corrigir os formulários da Beatriz.`],
        ['beatriz', `Vale Verde aceita e esconde os formulários.`],
      ],
    },
    {
      title: 'Leitura do mês: quanto vale um subsídio que chega tarde?',
      category: AVISOS,
      ago: 47,
      posts: [
        [
          'filipa',
          `Leitura deste mês: um estudo curto (18 páginas) sobre o valor real dos pagamentos atrasados em três províncias: [example.org/lusofona/atrasos](https://example.org/lusofona/atrasos). Pergunta para a conversa: *no vosso programa, de quem é a culpa escrita de um atraso?*`,
        ],
        [
          'armando',
          `Li duas vezes. A tabela 5 dói: um atraso de 60 dias custa ao agregado 17 % do valor, por causa do fiado. Somos nós a pagar juros ao comerciante, com o dinheiro do Estado.`,
        ],
        [
          'nelson',
          `De quem é a culpa escrita? De ninguém. O nosso regulamento tem prazo para o beneficiário recorrer e nenhum prazo para pagar.`,
        ],
        [
          'tomas',
          `O nosso tem prazo desde o ano passado, dia 15. Quando falhamos, o aviso na porta diz o motivo. Já tivemos de escrever «esquecemo-nos».`,
        ],
        [
          'ivone',
          `«Esquecemo-nos» devia ser património da rede. Proponho a regra do Tomás para todos: prazo público e motivo na porta.`,
        ],
      ],
    },
    {
      title: 'Encontro anual: votem no tema até domingo',
      category: AVISOS,
      ago: 3,
      posts: [
        [
          'filipa',
          `O encontro é em Mindelo, em março, três dias. Três temas chegaram à final:

1. Atualização de cadastros sem censo
2. Clima: seca, cheias e pagamentos antecipados
3. Carreiras e salários das equipas

Respondam com o número e **uma frase** a dizer porquê.`,
          { after: 0 },
        ],
        ['celia', `2. Porque a época das chuvas não espera pelo encontro seguinte.`, { after: 0.3 }],
        ['beatriz', `3. Porque sem gente não há 1 nem 2.`, { after: 0.2 }],
        ['edgar', `1, com um capítulo para quem anda atrás do gado.`, { after: 0.5 }],
        ['zita', `3, a Beatriz tirou-me a frase.`, { after: 0.4 }],
        ['lurdes', `2. E pedimos ligação em direto: de Díli são trinta e uma horas de viagem.`, { after: 0.6 }],
      ],
    },
  ],
};
