import type { Lexicon } from './cues.ts';

export const spanish: Lexicon = {
  negation:
    'no|nunca|nada|ningún|ninguna|ninguno|sin|ni|jamás|tampoco|no hace falta|no es necesario|no necesito',
  question:
    'qué|cuál|cuáles|quién|cuándo|dónde|por qué|cómo|cuánto|cuánta|cuántos|cuántas|hay|tienen|tenéis|se puede|puedo|es posible|hacéis|hacen|q',
  how: 'cómo puedo|cómo se|cómo hago|cómo cambio|cómo lo|dónde puedo|dónde se|dónde encuentro|qué pasos|pasos para|qué tengo que hacer|manera de|instrucciones para|el procedimiento',
  general:
    'se puede|tenéis|tienen|hacéis|hacen|aceptáis|aceptan|enviáis|envían|ofrecéis|ofrecen|vendéis|venden|hay algún|hay alguna|es posible|cuál es|cuáles son|cuánto cuesta|cuánto cuestan|cuánto tarda|cuánto tardan|cuánto tiempo|hasta cuándo|horario*|precio*|tarifa*|gastos|gratis|incluye*|incluid*|compatible*|condiciones|política|a partir de|comisión|plazo*|qué diferencia|a qué hora|sirve*|funciona con',
  suppose:
    'si me|si lo|si yo|si quiero|si cancelo|si devuelvo|en caso de|suponiendo|supongamos|imaginemos|pongamos que|qué pasa si|qué pasaría|antes de',
  just_asking:
    'sólo pregunto|sólo quería saber|sólo quiero saber|por curiosidad|curiosidad|me preguntaba|es sólo una pregunta|una duda|solamente pregunto|únicamente quiero saber|sólo para saber|nada más que saber',
  my: 'mi|mis|mío|mía|nuestro|nuestra|he comprado|he pedido|he devuelto|pagué|compré|pedí|devolví|me queda|me quedan|tengo acumulad*|mi cuenta|me corresponde|debo',
  me: 'yo|me|nosotros|nos|conmigo|a mí',
  you: 'vosotros|usted|ustedes|os|vuestro|vuestra|su|tu|tú|les|habéis|han',
  request:
    'por favor|porfa|porfi|pueden|puede|podéis|puedes|podrían|podría|podríais|me gustaría|quiero|quisiera|necesito|necesito que|quiero que|ayúdenme|ayudadme|hagan|haced|os pido|les pido|solicito|desearía|xfa|xfavor',
  change:
    'cambiad|cambien|cambiar|cambia|cambie|modificar|modificad|modifiquen|modifique|enviad|envíen|envía|envíe|enviar|mandad|mandadlo|manden|mándenme|mándame|reenviad|reenvíen|reenviar|añadid|añadan|añadir|agreguen|agregar|quitad|quiten|quítenme|quitar|eliminad|eliminen|eliminar|borrad|borren|borrar|resetear|restablecer|restablezcan|restableced|sustituir|pasadme|pásenme|pasarme|subidme|súbanme|subir|bajadme|bájenme|bajar|activad|activen|activar|desactivad|desactiven|desactivar|poned|pongan|poner|entregad|reservad|reserven|desbloqueen|desbloquead|desbloquear|corrijan|corregid|corregir|dadme de baja|denme de baja|darme de baja|aplazar|renovar|renueven|nueva dirección|cerrad|cierren|cerrar|actualicen|actualizad|actualizar|amplíen|trasladen|inviten|apunten',
  status:
    'dónde está|dónde anda|por dónde va|estado|seguimiento|rastrear|ha salido|ha llegado|han enviado|habéis enviado|está enviado|cuándo llega|cuándo me llega|llega antes|llegará|va a llegar|en camino|en qué punto|mi saldo|cuánto me queda|cuántos puntos|cuánto debo|me queda|me quedan|tengo en la cuenta|comprobar|comprobad|comprueben|mirad|miren|mirar|revisar|revisad|revisen|de qué es|qué es este cargo|a qué corresponde|no reconozco|novedades|cuándo vence|cuándo caduca|cuándo termina|mi límite|último pago|próximo cobro|sigue sin|ya salió|consultar mi|me constan',
  cancel:
    'cancel*|anul*|dar de baja|darme de baja|doy de baja|dadme de baja|denme de baja|baja|rescind*|cerrar mi|cierren mi|cerrad mi|desist*|eliminar mi cuenta',
  order: 'pedido|pedidos|paquete|envío|compra|reserva|artículo|número|nº|n°|entrega|encargo',
  invoice: 'factura*|recibo|ticket',
  tracking: 'seguimiento|número de seguimiento|localizador|guía',
  refund: 'reembols*|devolución del dinero|mi dinero|devolver el dinero|abono|reintegr*|devuelvan el dinero',
  charged:
    'cobr*|cargo|cargos|cargado|pagado|pago|pagos|factur*|transferencia|extracto|movimiento|adeudo|descont*',
  twice: 'dos veces|doble|duplicad*|dos cargos|2 veces|dos cobros|por duplicado|repetido',
  repeat:
    'otra vez|tercera vez|segunda vez|cuarta vez|quinta vez|de nuevo|vuelto a|vuelve a|vuelven a|sigue sin|siguen sin|sigo sin|todavía no|aún no|tres veces|cuatro veces|varias veces|cada vez|siempre lo mismo|lo mismo|mismo problema|una y otra vez|enésima vez|por .. vez|encima',
  wait: 'esperando|esperar|espero|sin respuesta|nadie responde|nadie contesta|nadie ha venido|no ha venido nadie|nadie viene|nunca llegó|no llega|no ha llegado|no contestan|ni caso|silencio|me ignoran|desde primavera|desde otoño|desde octubre|desde marzo|nueve días|pedí el día|día libre|no vino nadie|nadie vino|nunca vino|una semana después|en la cola|una eternidad|once meses|tercera carta',
  damage:
    'roto|rota|rotos|rotas|raja|rajad*|agrietad*|dañad*|estropead*|defectuos*|falta*|incomplet*|abollad*|rayad*|rasgad*|equivocad*|mojad*|aplastad*|caducad*|vacía|vacío|manchad*|destrozad*|añicos|mal estado|averiad*|podrid*|tarde|no es el que|incorrect*|torcid*|hecho polvo|despegad*|frías|sucio|sucia|chinches|apesta|apestaba|congelad*|del revés|inservible|sin calefacción|sin agua caliente|se cayó|contenedores|doblan|borró|perdieron|arruinad*|chapuza|rayones',
  unhappy:
    'decepcion*|inaceptable|insatisfech*|descontent*|lamentable|vergonzos*|pésim*|fatal|horrible|peor|mala experiencia|mal servicio|no estoy content*|no estoy satisfech*|molest*|frustr*|enfad*|deja mucho que desear|indignante|no hay derecho|desastre|asco|inútil|vergüenza|lamento|prometi*|promesa*|malísim*|nefast*|mierda de|basura|injust*|bochornos*|cutre|tirados|dejados|nos dejó tirados|estafad*|menuda decepción|esperaba más|esperaba otra cosa|mareando|a nadie le importa|les da igual|ni una disculpa|me arrepiento|no me conformo|mentira*|mintieron|de pena|insultante|un atraco|deplorable',
  complain:
    'queja*|quejarme|reclama*|hoja de reclamaciones|poner una reclamación|presentar una queja|mala reseña|disconform*|descontento|que conste',
  anger:
    'hart*|hasta las narices|hasta los huevos|hasta el gorro|furios*|indignad*|cabread*|ya está bien|tomadura de pelo|tomando el pelo|tomar el pelo|sinvergüenzas|ladrones|estafa*|vergüenza|nunca más|colmo|es una burla|burla|os reís|reírse|de coña|escándalo|esto es el colmo|mentir*|mentiros*|me tienen|hasta la coronilla|qué morro|jeta|rabia|caraduras|coño ya|harto|harta|hasta el moño|hasta aquí|ya basta|basta ya|el colmo|se me acaba la paciencia|están locos|un robo|estafadores|estafa|me toman por|para qué pago|por qué les pago|métanse|asco|ni se les ocurra|qué poca|mi paciencia|la paciencia|se me acaba|se me acabó|cuántas veces tengo|cuántas veces hay|cuántas veces más|por última vez|es un robo|un timo|es ridículo',
  insult:
    'inútiles|incompetentes|idiotas|imbéciles|estúpid*|panda de|payasos|estáis ciegos|están ciegos|sois unos|son unos|tontos|vagos|sordos|gilipollas|chapuceros|chapuza|estáis locos|están locos|no sabéis leer|no saben leer|atajo de|impresentables|subnormales',
  swear:
    'joder|hostia|puta|coño|mierda|cojones|carajo|leches|puto|cabrón*|ostras|madre mía|pinche|chingón|verga',
  praise:
    'genial|perfecto|perfecta|estupendo|excelente|fantástic*|maravill*|encant*|el mejor|los mejores|la mejor|muy content*|content*|enhorabuena|felicidades|qué rápido|rapidísimo|increíble|bravo|guay|mola|de lujo|preciosa|precioso|satisfech*|funciona perfectamente|de diez|buen trabajo|diseño|súper|super|rápido|chulo|chulísim*|brutal|bien hecho|magnífic*|qué detalle|qué arte|un cielo|un ángel|ángel|una gozada|gozada|de ensueño|impecable|amable*|majísim*|majo|simpátic*|encanto|encantador*|me salvaron|salvaron|convencido|recomiendo|felicit*|olé|qué lujo|qué bien|qué bonito|menos mal|justo lo que|aplausos|diez en|obra maestra|contentísim*|cracks|crack|chévere|buenísim*|aventura',
  thanks: 'gracias|muchas gracias|mil gracias|agradec*|muy amable',
  human:
    'humano|humana|persona|persona real|persona de verdad|agente|alguien|operador|operadora|asesor|asesora|representante|encargado|encargada|responsable|atención al cliente|nadie de verdad|ser humano|teleoperador|comercial|empleado|compañero|supervisor|un gestor|especialista|experto|experta|técnico que|director|directora|gerente|secretaría|alguien que sepa|un compañero|de carne y hueso|gestor|ejecutivo|quién manda',
  thing:
    'recursos humanos|cuerpo humano|piel humana|pelo humano|derechos humanos|error humano|por persona|cuántas personas|dos personas|para .. personas|agente inmobiliario|agente de limpieza|agente secreto|gestor de contraseñas|primera persona|para una persona',
  contact:
    'hablar|pásame|páseme|pasadme con|pásenme con|ponme con|póngame|pónganme|contactar|comunicar|comunícame|comuníqueme|llamar|llamad|llámenme|llamadme|llámame|que me llamen|que me atienda|atienda|atender|atiéndame|por teléfono|transfiéranme|conectar|deriven|en directo|llamen|llamarme|me llame|descuelg*|pásenme|me atienda|atiendan|mirarlo conmigo|contárselo|de viva voz|chatear|número donde|comuníquenme|comunicarme',
  legal:
    'abogad*|juzgado|tribunal*|juicio|denunci*|demanda*|legal|legales|ocu|facua|consumo|organismo de consumo|defensa del consumidor|policía|burofax|juez|autoridades|arbitraje|hacienda|prensa|protección de datos|profeco|jueza|regulador|agencia de protección|asociación de inquilinos|sernac|indecopi|incumplimiento|daños y perjuicios|procedimiento|mis derechos|ilegal|monitorio|sindicato|demandarlos|los demando|demandar|denunciar|acciones legales|mediación',
  threat:
    'nos veremos|tendrán noticias|tendréis noticias|noticias de|voy a denunciar|os denuncio|les denuncio|voy a demandar|ya he hablado|ya está informad*|ya he informado|si no|de lo contrario|próximo paso|última oportunidad|último aviso|acciones|tomaré|emprender|pondré|interponer|mi abogad*|se enterarán|os vais a enterar|aténganse|plazo de',
  staff:
    'repartidor*|técnico|técnica|dependiente|dependienta|cajera|cajero|mensajero|vuestro empleado|su empleado|su compañer*|vuestro compañero|recepcionista|instalador|la señora|el señor|el chico|la chica|el tipo|vendedor*|empleado|empleada|transportista|conductor|vuestra gente|su personal|encargad*|guardia|camarer*|operario|la que me atendió|el que me atendió|quien me atendió|monitor*|farmacéutic*|portero|botones|vigilante|revisor|moderador|azafata|repartidores|comercial|perito|cartero|conserje|uno de los suyos|uno de los vuestros|señorita del|chico de|chica de|cajer*|becario|instructor',
  rude: 'gritó|grit*|insult*|maleducad*|grosero|grosera|se rió|se rieron|me colgó|colgado|colgó|burló|despreci*|faltó al respeto|falta de respeto|amenaz*|racista|machista|humill*|me empujó|malas formas|malos modos|borde|prepotente|soberbi*|me ignoró|me dijo que|trató como|tratado como|trató fatal|me siguió|fumando|mala educación|tiró|mofó|me llamó|contestó mal|acos*|chul*|agarró|empujó|escupió|humilló|presionó|imitó|sin llamar|mirándome|me miraba|mentiroso|tonta|tonto|se fueron|se encogió de hombros|bostezando|se burló|ignoró|como si yo no existiera|delante de todos|delante de toda|delante de mis|palabrotas|tacos|groser*',
  fraud:
    'hacke*|fraude|robado|robada|robaron|han robado|me robaron|estafado|estafa|phishing|suplant*|han entrado en|entrado en mi cuenta|accedido a mi|acceso a mi|sospechos*|no autorizad*|sin autorización|desconocid*|filtra*|pirate*|usurp*|timado|clonad*|alguien ha|vacia*|me han sacado|sacado|sin mi permiso|sin mi consentimiento|datos de otr*|otro cliente|sacaron|vaciaron|vaciar|secuestr*|falsific*|página falsa|web falsa|correo falso|sms falso|portaron|a mi nombre|con mi pasaporte|se vende|usan mis datos|filtr*|di el código|dio el pin|le di el|puse los datos|desaparecieron|desapareció|transferencias a|acceso desde|inicio de sesión|que no hice|no hice|no lo hice|no pedí|cambió mi|bloqueo|bloquéenla|bloqueen',
  not_me:
    'yo no hice|no he hecho|no hice|no he sido yo|no fui yo|nunca compré|nunca pedí|no compré|no he comprado|no he autorizado|no autoricé|nunca autoricé|yo no he pedido|no la hice|no lo hice|no soy yo|no es mío|no pedí',
  block:
    'bloque*|congel*|parad el pago|paren el pago|detengan|detened|perdido la tarjeta|perdí la tarjeta|he perdido la|perdido la cartera|tarjeta robada|robado la tarjeta|anulen la tarjeta|cancelen la tarjeta|suspendan|tragado la tarjeta|perdí mi|me han robado el bolso|inmovilic*',
  danger:
    'humo|huele a gas|olor a gas|explot*|explos*|calambre|electrocut*|atragant*|ahog*|herid*|sangr*|alergi*|sobrecalent*|derret*|llamas|incendi*|intoxic*|peligro*|ardiendo|cortocircuito|hinchad*|ardió|astilla*|esquirla*|cable pelado|cables al aire|dio corriente|andamio|cloro|vapores|cae agua|dosis equivocada|doble dosis|sobredosis|pastillas equivocadas|al rojo|chispas|explotó|reventó|estalló|huele a quemado|se infla|se incendi*|huelo a gas|fuga de gas|se quemó|me quemé|quemado la|quemadura*|a urgencias|en urgencias|en el hospital|al hospital|se tragó|tragado|los frenos|sin frenos|en llamas|una descarga',
  outage:
    'producción|caído|caída|caídos|todos nuestros|todas nuestras|toda la empresa|nadie puede|ningún usuario|plataforma|servidores|sin servicio|parados|todo parado|error 500|inaccesible|nuestras tiendas|nuestros clientes|facturación perdida|toda la oficina|todos los usuarios|desde vuestro mantenimiento|sin luz|apagón|sin corriente|sin internet|no hay sistema|bloqueada|502|504|ningún pago|no entra ningún|falla para todos|nómina|sistema de reservas|servidor de licencias|centro de datos|datáfonos|paralizad*|todo caído|se cayó todo|caída general',
  device:
    'router|wifi|internet|app|aplicación|impresora|pantalla|ordenador|portátil|móvil|tablet|bluetooth|bombilla|cámara|altavoz|auriculares|cascos|reloj|termostato|aspirador*|robot|lavadora|horno|nevera|sesión|web|página|navegador|módulo|api|sincroniz*|exporta*|importa*|actualización|contraseña|botón|módem|luz|led|batería|cargador|consola|tele|calendario|notificacion*|sensor|aparato|teclado|ratón|programa|fichero|archivo|dispositivo|lavavajillas|conexión',
  malfunction:
    'no funciona|no va|no me va|no conecta|no se conecta|no enciende|no carga|no arranca|no me deja|no puedo entrar|no abre|error|errores|falla*|fallo|parpade*|se cuelga|se cierra|se bloquea|bloqueado|se apaga|se desconecta|desconecta|sin conexión|pantalla negra|pantalla en blanco|lento|lentísim*|no sincroniza|no imprime|no responde|no reconoce|da vueltas|marca|muestra|dejó de|ha dejado de|reinicia*|no suena|no detecta|se queda|sale como|se corta|congelad*|no aparece',
  urgent:
    'inmediatamente|ya mismo|ahora mismo|urgente|urgentemente|cuanto antes|ya|enseguida|rápido|urgencia|de inmediato|hoy mismo|ayúdenme|ayuda|socorro',
  deadline:
    'antes del|antes de|a tiempo|mañana|boda|cumpleaños|vuelo|viaje|vacaciones|navidad|viernes|sábado|domingo|lunes|martes|miércoles|jueves|me voy|nos vamos|salgo de|reyes|mudanza|fiesta|comunión|esta semana',
  bot: 'robot|bot|máquina|ia|inteligencia artificial|chatbot|ordenador|automático|automática|chatgpt',
  greeting: 'hola|buenas|buenos días|buenas tardes|buenas noches|holi|hey|saludos|qué tal',
  goodbye:
    'adiós|hasta luego|hasta pronto|chao|chau|nos vemos|buen día|que tengan|que tengas|eso es todo|buen fin de semana|hasta mañana',
  yes: 'sí|si|vale|ok|okay|claro|correcto|exacto|exactamente|de acuerdo|por supuesto|adelante|confirmo|confirmado|hazlo|hacedlo|háganlo|eso es|perfecto|sip',
  no: 'no|nop|no gracias|ahora no|mejor no|déjalo|dejadlo|déjelo|olvídalo|para nada|nada|ni hablar|qué va',
  exception:
    'excepción|excepcional*|hacer la vista gorda|fuera de plazo|pasado el plazo|aunque el plazo|aunque haya pasado|aunque se haya|a pesar de|favor especial|saltarse|condonar|perdonar|un detalle|por esta vez|de todas formas|aun así|me pasé|se me pasó|se me ha pasado|flexibles|gesto comercial|como gesto|vista gorda|hacen la vista|algún detalle|solo esta vez|por una vez|excepcionalmente|por cortesía|me perdonan|perdonan|perdonen|me quitan|me quitarían|me la respetan|se puede hacer algo|pueden hacer algo|cabe una|aceptarían|acéptenlo|flexib*|comprensión|indulgen*|todavía puedo|puedo .. aún',
  injection:
    'ignora .. instrucciones|ignorad .. instrucciones|ignore .. instrucciones|olvida .. instrucciones|olvida todo|prompt|instrucciones del sistema|tus instrucciones|ahora eres|finge|haz como si|modo desarrollador|revela|muéstrame tu|sin restricciones|reglas ocultas|modo administrador|actúa como',
  not_helped:
    'no me ayuda|no ayuda|no me sirve|no sirve|eso no es lo que|no es lo que pregunt*|no he preguntado eso|no era mi pregunta|no es mi pregunta|mismo enlace|mismos enlaces|misma respuesta|mismas respuestas|no entiendes|no me entiendes|no me entiende|no entendéis|no has entendido|no te enteras|ya lo he probado|ya lo intenté|respuesta equivocada|no contesta a|en bucle|no responde a lo|dando vueltas|así no avanzamos|no avanzamos|otra vez el mismo|siempre lo mismo|respuesta copiada|eso no',
  concede:
    'sé que|ya sé|lo sé|ya lo sé|entiendo que|comprendo|soy consciente|normalmente|en principio|en teoría|oficialmente|sé bien|reconozco|me consta',
  rule: 'no reembolsable|no admite cambios|no se admiten|no admiten|no se puede cambiar|prohibido|no está permitido|no permiten|desistimiento|venció|vencido|vencida|caducó|caducado|caducada|se acabó|se pasó|me pasé|fuera de plazo|demasiado tarde|está lleno|edad mínima|kilo de más|ya no vale|carencia|me falta|no se devuelve*',
  hardship:
    'hospital|ingresad*|operand*|operación|cirugía|entierro|funeral|falleció|fallecido|murió|se muere|muerte|enferm*|gripe|accidente|perdí el trabajo|en paro|desemplead*|despedid*|silla de ruedas|rehabilitación|embarazad*|parto|divorcio|ictus|cáncer|urgencias|sueldo|de guardia|sin internet|jubilad*|pensionista',
  access:
    'tarjeta|tarjetas|cartera|bolso|billetera|pin|contraseña|pasaporte|dni|identidad|iban|ahorros|datos bancarios|carné|mi número|mis datos',
  stranger:
    'alguien|un desconocido|desconocid*|un extraño|extrañ*|supuesto|supuesta|se hizo pasar|haciéndose pasar|un tipo|me llamó un|otro país|otro cliente|otra paciente|otra persona|otros clientes|no es mío|no son mías|no es mía|no conozco|nunca estuve|sin permiso|sin avisar|exempleado',
  sick: 'mareado|mareada|mareos|mareamos|vomit*|desmay*|inconsciente|no responde|se desplomó|respira mal|no puede respirar|respirar|ronchas|sarpullido|hincha*|hinchad*|dolor de cabeza|duele la cabeza|náuseas|están malos|sangra*|sangre|en el ojo|en el brazo|en la cabeza|se golpeó|dolor|ahoga*|ambulancia|encerrad*|atrapad*|cuchillo|amenaza|arma|no quiero vivir|quiero vivir|suicid*|matarme|electrocut*|me quemé',
  leave:
    'nunca más|última vez|perdieron un cliente|pierden un cliente|perder a una familia|como cliente|me voy|me largo|a la competencia|no recomiendo|mala reseña|no vaya|nunca vuelvo|hasta nunca',
  demand:
    'exijo|espero una solución|reclamo|insisto|devuélvanme|devuelvan|devuélvanlo|páguenme|paguen|arréglenlo|hagan algo|quién es el responsable|quién responde|de inmediato|ahora mismo|solucionen',
  crowd:
    'todos nuestros|todas nuestras|ninguno de|nadie en|nuestros clientes|nuestro equipo|nuestros repartidores|sucursales|empleados|inquilinos|residentes|pacientes|pasajeros|edificio|fábrica|agencias|gasolineras',
  get: 'quiero un|quiero una|necesito un|necesito una|hay alguien|hay algún|siga un|búscame|transfieran|derivar',
  span: 'semanas|meses|llevo|días|horas|siglos|todo el día',
  strain:
    'basta|increíble|paciencia|última vez|cuántas veces|robo|timo|se acabó|ridículo|no puedo más|ni hablar|se ríen',
  hazard:
    'gas|hospital|urgencias|frenos|alérgeno|oxígeno|insulina|marcapasos|nueces|fuego|ascensor|fuga|gotea|trag*|se soltó|soltando|me cayó|cayó sobre|se rompió|quem*|silba|vidrio|descarga|chispa*|infla|arde',
};
