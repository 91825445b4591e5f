import type { Language } from './types';

interface FolderTexts {
  open: string;
  closed: string;
}

/** What the files of a community say, beside its name. */
export interface DocumentTexts {
  folders: FolderTexts;
  guide: { title: string; description: string; note: string; sections: { heading: string; text: string }[] };
  minutes: { title: string; description: string; paragraphs: string[] };
  chart: { title: string; description: string; years: number[] };
  table: { title: string; description: string; columns: string[]; rows: (string | number)[][] };
}

export const documentTexts: Record<Language, DocumentTexts> = {
  en: {
    folders: { open: 'Guides and data', closed: 'Minutes' },
    guide: {
      title: 'How we work: a short guide for members',
      description: 'What this group does, how a topic becomes a note, and who to ask.',
      note: 'Shorter, and with the dates of this year',
      sections: [
        {
          heading: 'What we are here for',
          text: 'Colleagues from ministries, agencies and research centres compare what they do, and say plainly what did not work. A question in the forum usually has an answer within three working days.',
        },
        {
          heading: 'From a topic to a note',
          text: 'When a topic has gathered enough experience, two members write it up on two pages: the problem, three cases, what to watch. The draft is open for comments for two weeks.',
        },
        {
          heading: 'What we do not share',
          text: 'No list with names of beneficiaries, no draft law before its ministry has agreed, no recording without consent. If you are not sure, ask an administrator first.',
        },
      ],
    },
    minutes: {
      title: 'Minutes of the last call',
      description: 'Decisions, and who does what until the next one.',
      paragraphs: [
        'Present: eleven members from eight countries. Two sent their comments in writing.',
        'Payment points: the agreement with the post office covers 64 of 71 districts. The remaining seven are served by mobile teams twice a month.',
        'Grievances: half of the cases concern a phone number that has changed. We will try a short code that works without credit.',
        'Next steps: the comparison of transfer values is sent round by the 15th; comments are due ten days later.',
      ],
    },
    chart: {
      title: 'Households reached, by year',
      description: 'Thousands of households that received at least one payment.',
      years: [41, 58, 96, 132, 151, 187],
    },
    table: {
      title: 'Transfer values by country',
      description: 'Monthly value in US dollars, and how often it is adjusted.',
      columns: ['Country', 'Programme', 'Value per month (USD)', 'Adjusted'],
      rows: [
        ['Kenya', 'Hunger Safety Net', 25, 'every two years'],
        ['Malawi', 'Social Cash Transfer', 12, 'when prices rise by 10 %'],
        ['Zambia', 'Social Cash Transfer', 10, 'by the budget'],
        ['Lesotho', 'Child Grants', 15, 'every two years'],
      ],
    },
  },
  fr: {
    folders: { open: 'Guides et données', closed: 'Comptes rendus' },
    guide: {
      title: 'Comment nous travaillons : petit guide pour les membres',
      description: 'Ce que fait le groupe, comment une discussion devient une note, et à qui s’adresser.',
      note: 'Plus court, avec les dates de cette année',
      sections: [
        {
          heading: 'Pourquoi ce groupe',
          text: 'Des collègues de ministères, d’agences et de centres de recherche comparent leurs pratiques et disent franchement ce qui n’a pas marché. Une question posée dans le forum reçoit en général une réponse sous trois jours.',
        },
        {
          heading: 'De la discussion à la note',
          text: 'Quand une discussion a réuni assez d’expériences, deux membres en font deux pages : le problème, trois cas, les points de vigilance. Le projet est ouvert aux commentaires pendant deux semaines.',
        },
        {
          heading: 'Ce que nous ne partageons pas',
          text: 'Aucune liste nominative de bénéficiaires, aucun projet de loi avant l’accord du ministère, aucun enregistrement sans consentement. En cas de doute, demandez d’abord à un administrateur.',
        },
      ],
    },
    minutes: {
      title: 'Compte rendu de la dernière réunion',
      description: 'Les décisions, et qui fait quoi d’ici la prochaine.',
      paragraphs: [
        'Présents : onze membres de huit pays. Deux ont envoyé leurs remarques par écrit.',
        'Points de paiement : l’accord avec la poste couvre 64 communes sur 71. Les sept autres sont desservies deux fois par mois par des équipes mobiles.',
        'Plaintes : la moitié des cas concerne un numéro de téléphone qui a changé. Nous essaierons un numéro court qui fonctionne sans crédit.',
        'Suites : la comparaison des montants sera envoyée avant le 15 ; les remarques sont attendues dix jours plus tard.',
      ],
    },
    chart: {
      title: 'Ménages touchés, par année',
      description: 'Milliers de ménages ayant reçu au moins un versement.',
      years: [28, 45, 61, 104, 139, 160],
    },
    table: {
      title: 'Montant des transferts par pays',
      description: 'Montant mensuel en francs CFA, et fréquence de révision.',
      columns: ['Pays', 'Programme', 'Montant par mois (FCFA)', 'Révision'],
      rows: [
        ['Sénégal', 'Bourses de sécurité familiale', 11667, 'selon le budget'],
        ['Mali', 'Jigisèmèjiri', 10000, 'tous les deux ans'],
        ['Burkina Faso', 'Burkin-Naong-Sa Ya', 10000, 'selon les prix'],
        ['Niger', 'Filets sociaux adaptatifs', 15000, 'tous les deux ans'],
      ],
    },
  },
  es: {
    folders: { open: 'Guías y datos', closed: 'Actas' },
    guide: {
      title: 'Cómo trabajamos: guía breve para miembros',
      description: 'Qué hace el grupo, cómo un tema se convierte en nota y a quién preguntar.',
      note: 'Más breve y con las fechas de este año',
      sections: [
        {
          heading: 'Para qué estamos',
          text: 'Colegas de ministerios, agencias y centros de investigación comparan lo que hacen y dicen con franqueza qué no funcionó. Una pregunta en el foro suele tener respuesta en tres días hábiles.',
        },
        {
          heading: 'De un tema a una nota',
          text: 'Cuando un tema reúne suficiente experiencia, dos miembros lo resumen en dos páginas: el problema, tres casos y qué vigilar. El borrador queda abierto a comentarios dos semanas.',
        },
        {
          heading: 'Lo que no compartimos',
          text: 'Ninguna lista con nombres de beneficiarios, ningún proyecto de ley sin acuerdo del ministerio, ninguna grabación sin consentimiento. Si tiene dudas, pregunte antes a un administrador.',
        },
      ],
    },
    minutes: {
      title: 'Acta de la última reunión',
      description: 'Decisiones y quién hace qué hasta la próxima.',
      paragraphs: [
        'Asistieron once miembros de ocho países. Dos enviaron sus comentarios por escrito.',
        'Puntos de pago: el acuerdo con el correo cubre 64 de 71 municipios. Los siete restantes reciben equipos móviles dos veces al mes.',
        'Reclamos: la mitad de los casos se debe a un número de teléfono que cambió. Probaremos un código corto que funcione sin saldo.',
        'Próximos pasos: la comparación de montos se envía antes del día 15; los comentarios, diez días después.',
      ],
    },
    chart: {
      title: 'Hogares alcanzados, por año',
      description: 'Miles de hogares que recibieron al menos un pago.',
      years: [72, 88, 119, 143, 171, 205],
    },
    table: {
      title: 'Montos de transferencias por país',
      description: 'Monto mensual en dólares y frecuencia de ajuste.',
      columns: ['País', 'Programa', 'Monto mensual (USD)', 'Ajuste'],
      rows: [
        ['Ecuador', 'Bono de Desarrollo Humano', 55, 'por decreto'],
        ['Perú', 'Juntos', 54, 'cada dos años'],
        ['Paraguay', 'Tekoporã', 45, 'según el presupuesto'],
        ['Honduras', 'Red Solidaria', 40, 'según los precios'],
      ],
    },
  },
  pt: {
    folders: { open: 'Guias e dados', closed: 'Atas' },
    guide: {
      title: 'Como trabalhamos: pequeno guia para membros',
      description: 'O que o grupo faz, como um tópico se torna uma nota e a quem perguntar.',
      note: 'Mais curto e com as datas deste ano',
      sections: [
        {
          heading: 'Para que estamos aqui',
          text: 'Colegas de ministérios, agências e centros de investigação comparam o que fazem e dizem com franqueza o que não resultou. Uma pergunta no fórum costuma ter resposta em três dias úteis.',
        },
        {
          heading: 'De um tópico a uma nota',
          text: 'Quando um tópico reúne experiência suficiente, dois membros resumem-no em duas páginas: o problema, três casos e o que vigiar. O rascunho fica aberto a comentários durante duas semanas.',
        },
        {
          heading: 'O que não partilhamos',
          text: 'Nenhuma lista com nomes de beneficiários, nenhum projeto de lei sem acordo do ministério, nenhuma gravação sem consentimento. Em caso de dúvida, pergunte primeiro a um administrador.',
        },
      ],
    },
    minutes: {
      title: 'Ata da última reunião',
      description: 'Decisões e quem faz o quê até à próxima.',
      paragraphs: [
        'Presentes: onze membros de oito países. Dois enviaram comentários por escrito.',
        'Pontos de pagamento: o acordo com os correios abrange 64 de 71 distritos. Os outros sete recebem equipas móveis duas vezes por mês.',
        'Queixas: metade dos casos deve-se a um número de telefone que mudou. Vamos experimentar um código curto que funcione sem saldo.',
        'Próximos passos: a comparação dos valores é enviada até ao dia 15; os comentários, dez dias depois.',
      ],
    },
    chart: {
      title: 'Agregados abrangidos, por ano',
      description: 'Milhares de agregados que receberam pelo menos um pagamento.',
      years: [19, 34, 52, 79, 93, 118],
    },
    table: {
      title: 'Valores das transferências por país',
      description: 'Valor mensal em dólares e frequência da atualização.',
      columns: ['País', 'Programa', 'Valor mensal (USD)', 'Atualização'],
      rows: [
        ['Moçambique', 'Subsídio Social Básico', 9, 'segundo o orçamento'],
        ['Cabo Verde', 'Rendimento Social de Inclusão', 55, 'de dois em dois anos'],
        ['Angola', 'Kwenda', 14, 'segundo os preços'],
        ['Timor-Leste', 'Bolsa da Mãe', 20, 'segundo o orçamento'],
      ],
    },
  },
};
