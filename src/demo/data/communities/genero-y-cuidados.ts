import type { CommunityContent } from '../types';

const SISTEMAS = 'Sistemas de cuidados';
const TRABAJO = 'Trabajo, tiempo e ingresos';
const TERRITORIO = 'En el territorio';

export const generoYCuidados: CommunityContent = {
  slug: 'genero-y-cuidados',
  name: 'Género y cuidados en la protección social',
  state: 'active',
  visibility: 'public',
  listed: true,
  joinPolicy: 'open',
  membersVisibleTo: 'public',
  language: 'es',
  languages: ['es', 'en', 'pt'],
  themes: ['gender', 'care', 'child-grants'],
  regions: ['latin-america-caribbean', 'global'],
  institution: 'secretaria-cuidados-uruguay',
  purpose: `Los programas sociales cuentan con un trabajo que no pagan ni registran: el de quienes cuidan. Queremos un lugar donde los equipos públicos, las organizaciones de mujeres y quienes investigan discutan cómo se diseña, se financia y se mide una política de cuidados.`,
  targetGroup: `Equipos de sistemas de cuidados y de transferencias, institutos de la mujer, organizaciones de trabajadoras, investigadoras e investigadores.`,
  whyNew: `En los demás grupos los cuidados aparecen como «componente». Aquí son el punto de partida.`,
  applicant: 'valentina',
  texts: {
    es: {
      summary: `Quién cuida, quién paga y quién decide: diseño, financiamiento y medición de las políticas de cuidados, desde la política pública y desde la cocina.`,
      description: `Empezamos con una pregunta sencilla: **si mañana nadie cuidara, ¿qué dejaría de funcionar a las ocho de la mañana?**

Conversamos sobre

- sistemas nacionales y municipales de cuidados
- condicionalidades que suman horas a quienes menos tienen
- licencias, guarderías, centros de día, asistencia personal
- trabajadoras del hogar y cuidadoras remuneradas
- encuestas de uso del tiempo y cuentas satélite

Cada mes, una integrante presenta un caso en diez líneas: lo que se hizo, cuánto costó y qué no salió bien.`,
      welcome: `¡Bienvenida, bienvenido! Cuéntanos quién cuida en tu equipo de trabajo cuando la reunión empieza a las seis de la tarde. Es nuestra forma de presentarnos. Luego pasa por el hilo fijado sobre el glosario mínimo.`,
    },
    en: {
      summary: `Who cares, who pays and who decides: designing, financing and measuring care policies, from the ministry and from the kitchen.`,
      description: `We discuss care systems, conditions that add hours to those who have least, leave, childcare, domestic workers and time-use surveys. The language is Spanish; questions in English or Portuguese are answered.`,
      welcome: `Welcome! Tell us who cares in your team when a meeting starts at six in the evening. That is how we introduce ourselves.`,
    },
    pt: {
      summary: `Quem cuida, quem paga e quem decide: desenho, financiamento e medição das políticas de cuidado, do ministério à cozinha.`,
      description: `Conversamos sobre sistemas de cuidado, condicionalidades que somam horas a quem menos tem, licenças, creches, trabalho doméstico e inquéritos de uso do tempo. Escrevemos em espanhol e respondemos em português.`,
      welcome: `Boas-vindas! Conte-nos quem cuida na sua equipa quando a reunião começa às seis da tarde.`,
    },
  },
  rules: [
    {
      ago: 595,
      by: 'valentina',
      texts: {
        es: `1. Hablamos en primera persona cuando contamos experiencias y con fuente cuando damos cifras.
2. No se publican historias de otras personas sin su permiso.
3. Se discute con ideas; los comentarios que ridiculizan se retiran.
4. Damos crédito a las organizaciones que hicieron el trabajo.`,
        en: `1. Speak in the first person about experience, and with a source about figures.
2. Other people’s stories need their permission.
3. Argue with ideas; mockery is removed.
4. Give credit to the organisations that did the work.`,
        pt: `1. Falamos na primeira pessoa quando contamos experiências e com fonte quando damos números.
2. Não se publicam histórias de outras pessoas sem autorização.
3. Discute-se com ideias; comentários que ridicularizam são retirados.
4. Damos crédito às organizações que fizeram o trabalho.`,
      },
    },
  ],
  steps: [
    { ago: 610, action: 'requested', by: 'valentina' },
    { ago: 605, action: 'approved' },
    { ago: 594, action: 'opened', by: 'valentina' },
  ],
  messages: [
    {
      ago: 605,
      text: `Aprobada. Nos gustaría que una organización de trabajadoras formara parte de la administración desde el principio.`,
    },
    { ago: 604, by: 'valentina', text: `Karla Zelaya, de la Red de Trabajadoras del Hogar, ya aceptó ser moderadora.` },
  ],
  categories: [
    [SISTEMAS, 'Leyes, servicios, financiamiento'],
    [TRABAJO, 'Uso del tiempo, empleo, licencias, trabajadoras del hogar'],
    [TERRITORIO, 'Municipios, comunidades, experiencias locales'],
  ],
  administrators: ['camila'],
  moderators: ['karla'],
  members: [
    'liz',
    'ximena',
    'gonzalo',
    'beatriz',
    'martin',
    'marcos',
    'ruth',
    'hadiza',
    'hector',
    'ivone',
    'joana',
    'diego',
  ],
  specials: [
    { who: 'rodrigo', state: 'left', ago: 130 },
    {
      who: 'ernesto',
      state: 'banned',
      ago: 240,
      by: 'camila',
      reason: `Comentarios despectivos reiterados sobre integrantes, después de una suspensión.`,
    },
  ],
  topics: [
    {
      title: 'Glosario mínimo: de qué hablamos cuando decimos «cuidados»',
      category: SISTEMAS,
      ago: 588,
      pinned: true,
      posts: [
        [
          'valentina',
          `Para no discutir diccionarios en cada hilo, propongo seis palabras:

- **Cuidado directo**: bañar, dar de comer, acompañar
- **Cuidado indirecto**: cocinar, limpiar, traer agua
- **Carga mental**: acordarse de todo lo anterior
- **Corresponsabilidad**: familia, Estado, comunidad y empresa; no solo «papá ayuda»
- **Cuidado remunerado** y **no remunerado**
- **Autonomía** de quien recibe cuidados`,
        ],
        [
          'florencia',
          `Agrego una distinción que me salva en las encuestas: *actividad principal* y *simultánea*. Una mujer que cocina con un bebé en brazos hace dos cosas, y el formulario anota una.`,
        ],
        [
          'rosa',
          `Y falta la comunidad de verdad. En Ayacucho el turno de la olla común no es familia ni Estado. ¿Dónde lo ponemos?`,
        ],
        ['valentina', `Tienes razón, Rosa. «Comunidad» con ejemplos propios: olla común, ayni, minga, banco de horas.`],
        [
          'ruth',
          `In English, from the disability movement: please keep *autonomy* in the list. We are not only "recipients".`,
        ],
        [
          'valentina',
          `Se queda, y en primer lugar. Gracias, Ruth.

**Edición:** versión con los aportes de todas: [example.org/cuidados/glosario](https://example.org/cuidados/glosario)`,
          { edited: true },
        ],
      ],
    },
    {
      title: '¿Cuántas horas cuesta cumplir una condicionalidad?',
      category: TRABAJO,
      ago: 545,
      posts: [
        [
          'elena',
          `Revisamos el calendario de un programa con 6 obligaciones «sencillas»: controles de salud, reuniones, firma, taller. Con traslados suman **11,4 horas al mes** por hogar, y en 94 de cada 100 casos las pone una mujer. El programa transfiere el equivalente a 19 horas de salario mínimo. ¿Alguien más lo midió?`,
        ],
        [
          'lucia',
          `En el corredor seco es peor: la reunión es en la cabecera, a tres horas a pie. Calculamos 16 horas al mes en las aldeas altas. El año pasado pasamos a visitas trimestrales y no cambió nada en las vacunas.`,
        ],
        [
          'camila',
          `Nosotras quitamos la reunión mensual y pusimos mensaje de voz. La asistencia escolar: igual. El enojo de los enlaces municipales: considerable.`,
        ],
        [
          'florencia',
          `Valoricen esas horas y pónganlas en el presupuesto como «copago en tiempo». En una provincia equivalía al 38 % de la transferencia. Nadie lo había visto porque no figura en ninguna partida.`,
        ],
        ['elena', `«Copago en tiempo». Me lo llevo al informe, con tu nombre.`],
        [
          'elena',
          `Lo llevamos a la audiencia pública y la secretaría aceptó eliminar tres de las seis obligaciones desde enero. Gracias a las cuatro.`,
          { after: 120 },
        ],
      ],
    },
    {
      title: 'Guarderías en municipios de menos de diez mil habitantes',
      category: TERRITORIO,
      ago: 502,
      posts: [
        [
          'camila',
          `La manzana del cuidado funciona en Bogotá porque todo queda a quince minutos. Ahora nos piden llevarla a municipios de 8 000 habitantes con 40 veredas. Un edificio en la cabecera no le sirve a nadie. ¿Ideas que hayan funcionado?`,
        ],
        [
          'valentina',
          `En el interior probamos *casas de cuidado*: una cuidadora certificada, hasta cuatro niños, en su vivienda mejorada con un subsidio. Costo por niño: 60 % del centro. Lo difícil fue la supervisión, no la calidad.`,
        ],
        [
          'rosa',
          `Acá el lugar existe: el local comunal, vacío de lunes a viernes. Con un convenio, una cocina y dos promotoras que rotan, atendemos a 22 niños. Lo que falta siempre es el pago puntual de las promotoras.`,
        ],
        [
          'lucia',
          `¿Y el horario? En tiempo de corte de café se sale a las cuatro de la mañana. Ningún servicio abre a esa hora.`,
        ],
        [
          'rosa',
          `Nosotras abrimos a las cuatro de mayo a julio y cerramos a mediodía. El calendario lo decide la asamblea, no el ministerio.`,
        ],
        [
          'camila',
          `Piloto aprobado en tres municipios: casa de cuidado en las veredas, local comunal en la cabecera y horario de cosecha. Les contaré también lo que salga mal.`,
        ],
        [
          'camila',
          `Lo que salió mal: el primer pago a las cuidadoras tardó 74 días. Dos renunciaron. Lo demás, mejor de lo esperado: 131 niños, 88 % de asistencia en cosecha.`,
          { after: 190 },
        ],
      ],
    },
    {
      title: 'Trabajadoras del hogar: afiliarse sin perder la transferencia',
      category: TRABAJO,
      ago: 455,
      posts: [
        [
          'karla',
          `Compañeras que por fin consiguen contrato pierden el bono porque «ya tienen ingreso formal». El bono son 1 000 lempiras seguros; el contrato dura lo que dura el humor de la señora. Muchas prefieren quedarse sin contrato. ¿Cómo lo resolvieron en otros países?`,
        ],
        [
          'liz',
          `En Paraguay logramos una transición de doce meses: se mantiene la transferencia mientras se consolida la cotización. La inscripción de trabajadoras domésticas subió de 12 a 19 por ciento en dos años. No fue solo por eso, pero ayudó.`,
        ],
        [
          'ximena',
          `En Chile se permite trabajar con contrato hasta cierto tope sin perder el subsidio. El problema es que nadie lo sabe: en nuestra encuesta, solo 1 de cada 6.`,
        ],
        ['karla', `¿Y quién lo explica? A nosotras nos lo explicó una compañera, no una oficina.`],
        [
          'liz',
          `Radio, en guaraní, los domingos de tarde, que es cuando libran. Y una planilla de una hoja: «si gano tanto, conservo tanto». La hoja se fotografía y circula sola.`,
        ],
        [
          'karla',
          `Me mandó la hoja y la adaptamos en la asamblea. Ya hay una versión con dibujos. Ahora falta que el gobierno cambie la regla, pero por lo menos sabemos qué pedir.`,
        ],
      ],
    },
    {
      title: 'Licencias de paternidad que sí se usan',
      category: TRABAJO,
      ago: 398,
      posts: [
        [
          'gonzalo',
          `Aquí la licencia paterna es de 17 días y la usa el 74 % de quienes tienen derecho. Suena bien hasta que uno mira el denominador: solo la mitad de los padres cotiza. ¿Alguien tiene algo para independientes e informales?`,
        ],
        [
          'valentina',
          `Lo único que conozco: un subsidio por nacimiento que se **duplica** si ambos se presentan a los dos controles. No es licencia, pero consiguió que 6 de cada 10 padres fueran. Sin castigo para la madre sola: ella cobra el total.`,
        ],
        [
          'martin',
          `Ojo con ese «total para la madre sola»: hay que escribirlo en la ley y no en el reglamento. En mi provincia lo cambiaron por resolución en una tarde.`,
        ],
        [
          'florencia',
          `Y midan después quién se levanta de noche. La licencia se usa; el reparto al sexto mes casi no cambia si no es *intransferible y pagada al 100 %*.`,
        ],
        [
          'gonzalo',
          `Con datos nuestros: entre quienes tomaron los 17 días, el padre dedica 5 horas semanales más al año siguiente. Con cinco días o menos, cero. Puse la nota aquí: [example.org/cuidados/licencias](https://example.org/cuidados/licencias).`,
        ],
      ],
    },
    {
      title: 'Encuesta de uso del tiempo con presupuesto mínimo',
      category: TRABAJO,
      ago: 346,
      posts: [
        [
          'lucia',
          `El instituto de estadística no tiene fondos para una encuesta de uso del tiempo hasta dentro de cuatro años. ¿Qué se puede hacer con 20 000 dólares y un módulo en otra encuesta?`,
        ],
        [
          'florencia',
          `Un módulo de doce preguntas, «ayer», sin diario. Subestima lo simultáneo, pero el orden de magnitud queda bien. Te paso el nuestro, probado en 3 000 hogares.`,
        ],
        [
          'rosa',
          `En comunidades rurales pregunten por *tareas*, no por horas. ¿Cuántos viajes de agua? ¿Cuántos fogones? Después se convierte. Nadie lleva reloj.`,
        ],
        [
          'elena',
          `Y entrevisten aparte a los hombres. Si responde ella por él, o él por ella, la diferencia es de dos horas diarias.`,
        ],
        [
          'lucia',
          `Resultado del módulo en 1 150 hogares: mujeres 7 h 10 min de trabajo no remunerado al día; hombres, 1 h 35 min. Con tareas convertidas, como dijo Rosa. El ministro preguntó tres veces si no era por semana.`,
          {
            after: 98,
            edited: ['1 h 35 min', '2 h 35 min'],
          },
        ],
        ['florencia', `Esas tres preguntas del ministro valen más que la encuesta.`],
      ],
    },
    {
      title: 'Cobrar a nombre de la mujer: ¿autonomía o más trabajo?',
      category: SISTEMAS,
      ago: 287,
      posts: [
        [
          'hector',
          `El 96 % de las titulares son mujeres y lo celebramos como empoderamiento. En los grupos focales dicen otra cosa: «ahora también la fila es mía». ¿Qué evidencia hay en serio?`,
        ],
        [
          'elena',
          `La que conozco es mixta: más decisión sobre gastos pequeños, casi nada sobre los grandes. Y en hogares con violencia, a corto plazo, más tensión los días de pago.`,
        ],
        ['ernesto', `Otra vez lo mismo: quejarse de que les paguen.`, { deletedBy: 'camila' }],
        [
          'karla',
          `Desde adentro: yo prefiero cobrarla yo, con fila y todo. Pero que la fila tenga sombra, silla y alguien que cuide a los niños. No es tan difícil.`,
        ],
        [
          'camila',
          `De acuerdo con Karla. El error es presentarlo como política de género. Es una *regla de pago*. La política de género es lo que pasa con las otras 23 horas.`,
        ],
        ['hector', `«Las otras 23 horas» será el título de mi próxima columna, si Camila me lo permite.`],
        ['camila', `Permitido, con una condición: que salga también la silla de Karla.`],
      ],
    },
    {
      title: 'Certificar a quienes ya saben cuidar',
      category: SISTEMAS,
      ago: 222,
      posts: [
        [
          'valentina',
          `Tenemos 9 000 cuidadoras sin título con veinte años de oficio. La ley exige un curso de 300 horas. Si lo exigimos, las perdemos; si no, dicen que bajamos la vara. ¿Alguien hizo reconocimiento de saberes?`,
        ],
        [
          'rosa',
          `Con parteras sí: tres visitas de observación, una conversación y un taller corto **solo** de lo que faltaba. De 60 aprobaron 54. Las otras seis volvieron al año siguiente.`,
        ],
        [
          'ximena',
          `Desde lo legal: que el certificado lo emita la misma entidad que el del curso, con el mismo nombre. Si dice «por experiencia», las agencias pagan menos.`,
        ],
        ['karla', `Y que valga para cotizar. Un diploma que no mueve el salario es un adorno.`],
        [
          'valentina',
          `Primera cohorte: 420 evaluadas, 371 certificadas, mismo diploma, mismo nombre. La categoría salarial se negocia en mayo; Karla, ¿vendrías a la mesa como invitada?`,
        ],
        ['karla', `Voy. Y llevo a dos compañeras, que es distinto cuando una no está sola.`],
      ],
    },
    {
      title: 'Cuidados y cambio climático: el agua cada vez más lejos',
      category: TERRITORIO,
      ago: 139,
      posts: [
        [
          'lucia',
          `En cuatro aldeas medimos los viajes de agua de la misma encuesta, dos veranos después: de 3 a 5 viajes diarios, 50 minutos más. Nadie lo llama «impacto climático», pero se paga en horas de niñas de doce años.`,
        ],
        ['rosa', `En la puna el pasto. Las pastoras caminan hora y media más. El bono es el mismo.`],
        [
          'marcos',
          `En Alta Verapaz una captación de lluvia por cada cinco casas, hecha con jornales del programa de obras. Costó menos que un año de transferencias y devolvió 40 minutos diarios por hogar. Ojalá lo hubiéramos medido mejor.`,
        ],
        [
          'florencia',
          `¡Mídelo ahora! Quince casas con captación y quince sin. Con preguntas de tareas basta un fin de semana.`,
        ],
        [
          'marcos',
          `Hecho el fin de semana: 2,1 viajes contra 4,6. Lo hicieron cuatro estudiantes y una libreta. Adjunto el cuadro: [example.org/cuidados/agua](https://example.org/cuidados/agua).`,
        ],
      ],
    },
    {
      title: '¿Quién cuida a las promotoras?',
      category: TERRITORIO,
      ago: 61,
      audience: 'members',
      posts: [
        [
          'rosa',
          `Tres de nuestras promotoras dejaron el trabajo en un mes. Escuchan violencia, hambre y duelo todos los días, por un estipendio. Les damos formación sobre todo, menos sobre cómo dormir después.`,
        ],
        [
          'elena',
          `Nosotras instituimos una hora cada quince días, en grupo, con alguien de fuera. Sin acta. Cuesta poco y es lo último que aceptaríamos recortar.`,
        ],
        ['karla', `También ayuda algo sencillo: que nadie haga visitas sola y que el teléfono se apague a las seis.`],
        [
          'camila',
          `Pusimos «días de respiro» en el contrato: uno al mes, pagado, sin justificar. La rotación bajó de 31 a 18 % en un año.`,
        ],
        [
          'rosa',
          `Conseguimos las dos cosas, la hora quincenal y las visitas en pareja. El día de respiro está en negociación. Gracias por no contestar con un manual.`,
          { after: 25 },
        ],
      ],
    },
    {
      title: 'Presupuesto del próximo año: ¿dónde aparece el cuidado?',
      category: SISTEMAS,
      ago: 5,
      posts: [
        [
          'florencia',
          `Entró el proyecto de presupuesto. Busqué «cuidado» y aparece 41 veces, 38 en el texto y 3 en las planillas. ¿Hacemos, como el año pasado, el ejercicio en paralelo? Una planilla por país: partida, monto, variación real, quién la ejecuta.`,
          { after: 0 },
        ],
        [
          'elena',
          `Me sumo con México. Propongo separar **servicios** de **transferencias**; el año pasado los mezclamos y nos quedó demasiado optimista.`,
          { after: 0.6 },
        ],
        [
          'gonzalo',
          `Uruguay, aquí. Tengo las partidas desde hace siete años a precios constantes, las cargo mañana.`,
          { after: 0.4 },
        ],
        ['lucia', `Guatemala: hay una sola línea, pero es nueva. La voy a poner aunque dé risa.`, { after: 0.7 }],
        [
          'florencia',
          `Una línea nueva no da risa, Lucía; es por donde se empieza. Planilla abierta: [example.org/cuidados/presupuestos](https://example.org/cuidados/presupuestos). Cierre, el viernes de la próxima semana.`,
          { after: 0.5 },
        ],
        ['valentina', `La comparto con la comisión del parlamento en cuanto esté. Nos la pidieron.`, { after: 1 }],
      ],
    },
  ],
};
