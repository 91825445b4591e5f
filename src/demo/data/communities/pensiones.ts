import type { CommunityContent } from '../types';

const AHORRO = 'Ahorro y cotización';
const NOCONTRIB = 'Pensiones no contributivas';
const REFORMAS = 'Reformas y datos';

export const pensiones: CommunityContent = {
  slug: 'pensiones-y-trabajo-informal',
  name: 'Pensiones y trabajo informal',
  state: 'active',
  visibility: 'public',
  listed: true,
  joinPolicy: 'request',
  membersVisibleTo: 'members',
  language: 'es',
  languages: ['es', 'pt'],
  themes: ['pensions', 'informal-work', 'financing'],
  regions: ['latin-america-caribbean'],
  institution: 'centro-estudios-previsionales',
  purpose: `La mitad de quienes trabajan en la región no cotiza para su vejez. Queremos comparar, con números y con casos, lo que han logrado los regímenes simplificados, el ahorro con incentivos y las pensiones no contributivas.`,
  targetGroup: `Institutos de previsión, ministerios de trabajo y desarrollo social, organizaciones de trabajadores por cuenta propia, investigadores.`,
  whyNew: `Las asociaciones de seguridad social reúnen a directores. Hace falta un lugar para quienes diseñan el formulario y atienden la ventanilla.`,
  applicant: 'ximena',
  texts: {
    es: {
      summary: `Cómo llega a la vejez quien vende, maneja, siembra o limpia por su cuenta: regímenes simplificados, ahorro con incentivos y pensiones no contributivas.`,
      description: `**Regla de la casa:** todo porcentaje se traduce a dinero por mes.

1. *Ahorro y cotización*: monotributos, cuentas individuales, aportes por consumo
2. *Pensiones no contributivas*: montos, pruebas de medios, gestión
3. *Reformas y datos*: proyecciones, leyes, encuestas

Dos veces al año publicamos un cuadro comparativo de once países, hecho entre todos.`,
      welcome: `Bienvenidas y bienvenidos. Indiquen al presentarse con qué oficio trabajan más: mototaxistas, vendedoras, jornaleros, trabajadoras del hogar… Así sabemos a quién preguntar.`,
    },
    pt: {
      summary: `Como chega à velhice quem vende, conduz, planta ou limpa por conta própria: regimes simplificados, poupança com incentivos e pensões não contributivas.`,
      description: `**Regra da casa:** toda percentagem é traduzida em dinheiro por mês. Escrevemos em espanhol; em português responde quase sempre alguém no mesmo dia.`,
      welcome: `Boas-vindas. Ao apresentar-se, diga com que ofício mais trabalha: mototaxistas, feirantes, diaristas, trabalhadoras domésticas…`,
    },
  },
  rules: [
    {
      ago: 560,
      by: 'ximena',
      texts: {
        es: `1. Todo porcentaje se acompaña de su equivalente en dinero por mes.
2. Las proyecciones se publican con sus supuestos.
3. No se hace campaña a favor ni en contra de partidos.
4. Las administradoras de fondos participan a título personal y lo declaran.`,
        pt: `1. Toda percentagem vem com o equivalente em dinheiro por mês.
2. As projeções publicam-se com os seus pressupostos.
3. Não se faz campanha a favor nem contra partidos.
4. Quem trabalha em gestoras de fundos participa a título pessoal e declara-o.`,
      },
    },
  ],
  steps: [
    { ago: 574, action: 'requested', by: 'ximena' },
    { ago: 569, action: 'approved' },
    { ago: 559, action: 'opened', by: 'ximena' },
  ],
  messages: [],
  categories: [
    [AHORRO, 'Regímenes simplificados, incentivos, cuentas'],
    [NOCONTRIB, 'Montos, cobertura, gestión'],
    [REFORMAS, 'Proyecciones, leyes, comparaciones'],
  ],
  administrators: ['martin'],
  moderators: ['rafael'],
  members: ['lucia', 'elena', 'florencia', 'camila', 'valentina', 'thiago', 'beatriz', 'karla', 'rosa'],
  specials: [
    {
      who: 'nelson',
      state: 'requested',
      ago: 2,
      message: `Boa tarde, sou economista em Cabo Verde. Estamos a rever o regime simplificado dos trabalhadores por conta própria e gostava de acompanhar as vossas comparações.`,
    },
    {
      who: 'tomas',
      state: 'requested',
      ago: 6,
      message: `Bom dia. Trabalho no subsídio a idosos em Timor-Leste, uma pensão universal. Percebo espanhol e posso contar como gerimos 100 mil pagamentos sem bancos.`,
    },
    {
      who: 'tanvir',
      state: 'invited',
      ago: 14,
      by: 'martin',
      message: `Tanvir, the thread on proof of life needs your figures. English is fine.`,
    },
    {
      who: 'edgar',
      state: 'refused',
      ago: 100,
      by: 'ximena',
      reason: `Solicitud enviada por error a este grupo, según nos escribió.`,
    },
  ],
  topics: [
    {
      title: 'Monotributo: ¿puerta de entrada o sala de espera?',
      category: AHORRO,
      ago: 548,
      pinned: true,
      posts: [
        [
          'gonzalo',
          `Serie de diez años: de cada 100 personas que entran al monotributo, a los cinco años 22 pasaron a un régimen pleno, 31 siguen, 47 ya no cotizan. El aporte es de unos 38 dólares al mes. ¿Es eso un éxito?`,
        ],
        [
          'martin',
          `Depende del contrafáctico. Sin monotributo, en mi provincia cotizaban 9 de cada 100 feriantes; con él, 41. Que la mitad se vaya después es malo, pero se va con años acumulados.`,
        ],
        [
          'liz',
          `¿Y sirven esos años? Nosotros exigimos 25 de cotización para cualquier pensión. Quien tiene 9 los pierde por completo.`,
        ],
        [
          'gonzalo',
          `Ese es el punto. Aquí desde hace unos años hay jubilación proporcional desde los 15. Con eso, de los 47 que salen, 18 ya alcanzan o alcanzarán algo. Sin eso, ninguno.`,
        ],
        ['ximena', `Por favor, en dinero por mes, que es la regla de la casa.`],
        [
          'gonzalo',
          `Con 15 años de monotributo: unos 190 dólares al mes. La no contributiva paga 330. Sí, lo sé.`,
          { edited: ['unos 190 dólares', 'unos 109 dólares'] },
        ],
        [
          'rafael',
          `En Brasil pasa lo mismo con el microemprendedor: aporta 5 % del salario mínimo (unos 13 dólares al mes) y recibe un piso que la asistencia da sin aportar. La gente no es irracional: lo usa por el *seguro de enfermedad y la maternidad*, no por la vejez.`,
        ],
        ['liz', `Eso mismo nos dicen las trabajadoras: «me afilio por el hospital». Deberíamos venderlo así.`],
      ],
    },
    {
      title: 'Un millón de cuentas dormidas',
      category: AHORRO,
      ago: 502,
      posts: [
        [
          'andres',
          `Tenemos 1,6 millones de cuentas de ahorro para la vejez con subsidio del 20 %. Con al menos un aporte en los últimos doce meses: 310 000. Saldo mediano: 84 dólares, es decir, menos de un dólar al mes de renta futura. ¿Qué movió la aguja en sus países?`,
        ],
        [
          'diego',
          `Con los mototaxistas probamos aportes **diarios** de un sol en el paradero, junto con la cuota de la asociación. El 63 % sigue a los diez meses. Cuando el aporte era mensual, seguía el 12 %. La plata de un mototaxista dura un día; el ahorro también tiene que caber en un día.`,
        ],
        [
          'hector',
          `En un estado probaron redondear la compra en la tienda. Muy bonito en la presentación; promedio ahorrado, 0,70 dólares al mes.`,
        ],
        ['andres', `Diego, ¿quién recauda y cuánto cuesta?`],
        [
          'diego',
          `El tesorero de cada paradero, con un aplicativo y un tope de 200 soles en mano. Cuesta 3,5 % de lo recaudado. El riesgo es evidente, por eso el tope y el aviso por mensaje a cada socio.`,
        ],
        [
          'andres',
          `Lo llevamos a prueba con 14 asociaciones de vendedores de Cúcuta: aporte diario de 500 pesos (13 centavos de dólar). A los cuatro meses sigue activo el 58 %. Es la primera curva que no se desploma.`,
          { after: 150 },
        ],
      ],
    },
    {
      title: '¿Prueba de medios o pensión universal a los 70?',
      category: NOCONTRIB,
      ago: 450,
      posts: [
        [
          'rodrigo',
          `Ejercicio con datos de encuesta: cubrir al 60 % más pobre desde los 65 cuesta lo mismo que cubrir a **todos** desde los 70. En dinero: 145 dólares al mes por persona en ambos casos. ¿Qué prefieren y por qué?`,
        ],
        [
          'elena',
          `Todos desde los 70. La prueba de medios deja fuera a un 28 % de quienes tienen derecho, y ese 28 % no es al azar: son mujeres rurales y personas indígenas.`,
        ],
        [
          'marcos',
          `En mi región la gente de campo llega a los 70 con un cuerpo de 85. La edad también discrimina. ¿Por qué no 60 para quien trabajó en el campo?`,
        ],
        [
          'martin',
          `La prueba de medios además cuesta: en nuestro caso, 11 dólares por solicitud, más los juicios. Con ese dinero se paga un mes.`,
        ],
        [
          'rodrigo',
          `Rehice el cálculo con 68 años para todos y 63 en municipios rurales: 139 dólares al mes con el mismo presupuesto. Seis dólares menos a cambio de la objeción de Marcos. Me parece barato.`,
        ],
        [
          'marcos',
          `Seis dólares son dos días de jornal, no es poco. Pero se lo preguntaré a los ancianos de tres comunidades y le cuento.`,
        ],
        [
          'marcos',
          `Respuesta de los ancianos: «Que sea para todos y que llegue. Lo otro lo arreglamos entre nosotros».`,
          { after: 21 },
        ],
      ],
    },
    {
      title: 'Fe de vida: cómo no humillar a nadie',
      category: NOCONTRIB,
      ago: 393,
      posts: [
        [
          'hector',
          `Otra vez la fotografía: una señora de 92 años, en silla de plástico, llevada en camioneta para probar que está viva. El instituto dice que sin esto hay 40 000 pagos a fallecidos. ¿Qué alternativas funcionan?`,
        ],
        [
          'gonzalo',
          `Cruce diario con el registro civil y con hospitales. La presencia física quedó para quienes residen en el exterior. El sobrepago bajó al 0,3 % (unos 90 000 dólares al mes, contra 1,4 millones).`,
        ],
        [
          'liz',
          `Donde el registro civil no llega, la visita de la promotora de salud vale como fe de vida. Una firma y una foto de la *puerta*, no de la persona. Fue idea de las promotoras.`,
        ],
        [
          'ximena',
          `Y que la carga de la prueba la tenga el Estado: si no hay señal de muerte, se paga. Lo ganamos en tribunales hace seis años.`,
        ],
        [
          'hector',
          `Publicada la columna con las tres soluciones. El instituto contestó en dos días: estudiará la visita de la promotora. La foto de la puerta les gustó.`,
        ],
      ],
    },
    {
      title: 'Aportar cuando se cobra: jornaleros de temporada',
      category: AHORRO,
      ago: 338,
      posts: [
        [
          'marcos',
          `Corte de caña: cinco meses de ingreso y siete de nada. El formulario del seguro pide doce cuotas iguales. Resultado: nadie. ¿Hay regímenes con aporte estacional?`,
        ],
        [
          'liz',
          `Paraguay, yerba mate: el acopiador retiene 6 % por kilo y lo acredita a la cédula del cosechador. Unos 9 dólares al mes en temporada. Ocho mil personas ya; la dificultad es que muchos cosechan con la cédula del jefe de cuadrilla.`,
        ],
        [
          'martin',
          `Los convenios de corresponsabilidad de las economías regionales funcionan igual: se paga al comercializar. Cubre salud y jubilación. Donde hay una cooperativa fuerte, cubre 80 %; donde no, 20 %.`,
        ],
        ['marcos', `¿Y los años que no llegan a doce meses, cómo se cuentan?`],
        [
          'martin',
          `Se cuenta la temporada completa como año si el aporte supera un mínimo. Sin esa regla no sirve de nada: es la más importante del convenio.`,
        ],
        [
          'marcos',
          `Con esa frase fui a la asociación de cañeros. Abrimos mesa con el instituto el mes que viene; llevo también la balanza de Liz, la de los kilos.`,
        ],
      ],
    },
    {
      title: 'Brecha de género: las que no llegan a las semanas',
      category: REFORMAS,
      ago: 281,
      posts: [
        [
          'ximena',
          `De las trabajadoras de casa particular que se jubilaron el año pasado, solo 17 de cada 100 reunieron las semanas para la garantía. Pensión autofinanciada mediana: 41 dólares al mes. Años sin cotizar: casi siempre los del cuidado de hijos o padres.`,
        ],
        [
          'valentina',
          `Créditos por hijo: aquí un año de servicio por cada uno, máximo cinco. El 36 % de las altas de mujeres los usó. En dinero, unos 70 dólares más al mes.`,
        ],
        [
          'rodrigo',
          `Simulé ambos para tres países. Un crédito por hijo mejora sobre todo a las de ingreso medio; para las más pobres, que tienen 3 o 4 años cotizados, no alcanza. Ellas necesitan la no contributiva. Hay que decir las dos cosas.`,
        ],
        [
          'florencia',
          `Y el crédito por cuidar a *mayores* no existe en ninguna parte de la lista. Justo cuando más falta hace, a los 55.`,
        ],
        [
          'ximena',
          `Lo redacté: crédito de medio año por cada año de cuidado certificado de una persona con dependencia, tope tres. Costo estimado por Rodrigo: 0,04 % del PIB, o 1,10 dólares al mes por cotizante.`,
        ],
        [
          'rodrigo',
          `Con esos supuestos, que son discutibles y están en la hoja 2. [example.org/pensiones/creditos](https://example.org/pensiones/creditos)`,
        ],
      ],
    },
    {
      title: 'Plataformas de reparto: ¿quién cotiza?',
      category: AHORRO,
      ago: 214,
      posts: [
        [
          'diego',
          `Encuesta a 380 repartidores de Lima: ingreso neto, 410 dólares al mes; cotiza 4 %. Las empresas ofrecen «seguro de accidentes» y nada más. ¿Qué opinan de un aporte por pedido?`,
        ],
        [
          'ximena',
          `La ley chilena obliga a elegir: dependiente o independiente, y para el segundo la empresa retiene. En la práctica casi todos quedan como independientes y con lagunas.`,
        ],
        [
          'rafael',
          `Na discussão brasileira, perdón, en la discusión brasileña se propone un aporte de la empresa sobre el 100 % y del repartidor solo sobre el 25 % del ingreso, para descontar moto y gasolina. Me parece honesto: nadie gana lo que dice la pantalla.`,
        ],
        [
          'diego',
          `Con 25 % de base, el aporte sería de unos 12 dólares al mes. Eso es exactamente lo que dijeron que pagarían en los grupos focales («como una recarga y media»).`,
        ],
        [
          'gonzalo',
          `Cuidado con la pensión que compra: con 12 dólares al mes y 20 años, unos 35 al mes. Hay que integrarlo con el piso no contributivo o será una promesa falsa.`,
        ],
        [
          'diego',
          `De acuerdo. Lo presentaremos así: accidente y enfermedad primero, vejez como complemento del piso. Los números de Gonzalo van en la primera lámina.`,
        ],
      ],
    },
    {
      title: 'Indexar la pensión básica: ¿precios, salarios o presupuesto?',
      category: NOCONTRIB,
      ago: 132,
      posts: [
        [
          'hector',
          `En un estado la pensión pasó de 55 a 75 dólares al mes por anuncio y luego cuatro años quieta; hoy compra como 58. En el vecino se indexa a precios desde el principio y va en 71. ¿Qué regla aguanta mejor a los políticos?`,
        ],
        [
          'martin',
          `Ninguna aguanta sola. La que más dura aquí es la *semiautomática*: precios cada seis meses y, si el salario sube más, la mitad de la diferencia. La gente la entiende y nadie se apunta el mérito.`,
        ],
        [
          'rodrigo',
          `En dinero: con precios, dentro de 20 años la pensión valdría 145 dólares de hoy; con salarios, 215; con «la mitad», 176. El primer número es 26 % del salario medio; hoy es 39 %.`,
        ],
        [
          'andres',
          `Nosotros no tenemos regla y se nota. En el último ajuste le tocaron 5 dólares al mes a cada abuelo, menos que el pasaje para ir a cobrarlos.`,
        ],
        [
          'hector',
          `Pasaje y cobro: eso también hay que indexar. Gracias, Rodrigo; tres números y se acabó la discusión en mi redacción.`,
        ],
      ],
    },
    {
      title: 'Cuadro comparativo de once países: revisión semestral',
      category: REFORMAS,
      ago: 9,
      posts: [
        [
          'martin',
          `Toca revisar el cuadro. Por favor, cada quien su fila antes del día 30: edad, monto en dólares por mes, cobertura de mayores de 65, fuente y fecha. Los campos en amarillo llevan más de un año sin cambio.`,
          { after: 0 },
        ],
        [
          'liz',
          `Paraguay actualizado: la pensión alimentaria pasó a universal por edad, unos 100 dólares al mes. Fuente, el decreto de julio.`,
          { after: 1 },
        ],
        [
          'gonzalo',
          `Uruguay listo. Cambié «cobertura» por «cobertura contributiva + no contributiva»; antes sumábamos dos veces a unas 11 000 personas.`,
          { after: 0.8 },
        ],
        [
          'karla',
          `Honduras sigue vacía y me duele verla. No hay dato oficial de cuántas trabajadoras del hogar mayores de 65 cobran algo. ¿Puedo poner el de nuestra encuesta, 3 de cada 100, con nota?`,
          { after: 1.4 },
        ],
        [
          'martin',
          `Con nota y con orgullo, Karla. Es mejor que una celda vacía. ¿Número de encuestadas y fecha?`,
          { after: 0.5 },
        ],
        ['karla', `612 compañeras, San Pedro Sula y Choloma, en marzo.`, { after: 0.3 }],
      ],
    },
    {
      title: 'Duda urgente: ¿pagan aguinaldo en la pensión no contributiva?',
      category: NOCONTRIB,
      ago: 1.5,
      posts: [
        [
          'elena',
          `El congreso lo discute el jueves. Necesito saber quién paga un pago número trece en la no contributiva, y de cuánto. Con una línea por país me alcanza.`,
          { after: 0 },
        ],
        [
          'gonzalo',
          `Uruguay: no hay aguinaldo como tal; sí una canasta de fin de año, unos 75 dólares, para las pasividades más bajas.`,
          { after: 0.2 },
        ],
        ['martin', `Argentina: sí, dos medios aguinaldos, junio y diciembre, en proporción al haber.`, { after: 0.2 }],
        [
          'ximena',
          `Chile: aguinaldos de septiembre y de diciembre, por ley de reajuste; unos 25 y 28 dólares. Se discute cada año, que es su defecto.`,
          { after: 0.3 },
        ],
      ],
    },
  ],
};
