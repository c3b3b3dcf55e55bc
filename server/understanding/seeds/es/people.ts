import type { Seeds } from '../kinds.ts';

/** What a person must take, told by ordinary adults from one situation after another, and what is nearly that; in Spanish. */
export const people: Partial<Seeds> = {
  complaint: `
Vinieron a arreglar la lavadora el lunes, el martes ya estaba perdiendo agua otra vez y ahora dicen que no hay hueco hasta octubre.
Me cobraron la matrícula del gimnasio que supuestamente era gratis, y encima dos veces, una en mayo y otra ayer.
Tres citas llevo para el DNI de mi padre, tres veces he faltado al trabajo y tres veces se cayó el sistema.
No es de recibo que cierren la piscina municipal en plena ola de calor y avisen con un papelito en la puerta.
Pedí el vestido en talla 44 porque su guía lo decía así, llega una 38 y la culpa según ustedes es mía.
la verdad estoy bastante harta de que cada mes la factura de la luz traiga una sorpresa nueva
Nos aseguraron vistas al mar y desde la ventana se ve un aparcamiento y, con suerte, una gaviota.
Hace ya cinco semanas que mandé el móvil a reparar y lo único que he recibido son mensajes de que está en proceso.
El seguro me sube un treinta por ciento sin haber dado un solo parte en doce años, ¿a ustedes les parece justo?
Otra vez llegó la caja de verduras con las acelgas negras, ya van cuatro semanas seguidas y lo digo cada semana.
La niña lleva desde septiembre sin profesor de matemáticas y lo único que hace el colegio es pedir paciencia.
A mi vecino le hicieron el mismo trabajo por la mitad, así que sí, me siento estafada por su presupuesto.
Me prometieron que el internet estaría para el traslado, trabajo desde casa y llevo quince días yendo a una cafetería.
Los muebles vinieron con los agujeros mal hechos, pedí piezas nuevas y las nuevas vienen mal igual que las otras.
Cuando contraté eran todo sonrisas, ahora que quiero darme de baja nadie sabe nada y me pasan de un departamento a otro.
El autobús de las siete y diez no pasa la mitad de los días, mi jefe ya no me cree y ustedes ni contestan.
Pagué una excursión con almuerzo incluido y el almuerzo fue una mandarina y medio sándwich, una vergüenza.
Me devolvieron el coche del taller con el depósito vacío, un arañazo en la puerta y la misma lucecita encendida.
¿Hasta cuándo vamos a estar con esto? Es la sexta vez que mando la copia de mi cédula y la sexta que dicen que no llegó.
Reservé cuna para el bebé, la confirmaron por escrito y al llegar a medianoche resultó que no existía ninguna cuna.
Su página anunciaba el televisor a un precio, en caja era otro, y la única explicación fue que la web se equivoca.
Estoy muy decepcionado, catorce años comprándoles a ustedes el pienso y ahora ni se dignan a cambiarme un saco con gorgojos.
El pasado verano ya se inundó el trastero por la misma tubería, juraron que estaba sellada y hoy tengo otra vez el agua por los tobillos.
Me han denegado la hipoteca con una frase de dos líneas, después de haberme hecho reunir cuarenta papeles durante tres meses.
yo entiendo un error pero ya son cinco, y siempre a favor de ustedes, qué casualidad
Compramos cuatro entradas juntas y nos sentaron en cuatro filas distintas, mi hija pasó todo el musical llorando.
Cada vez que llamo tengo que contar la historia desde el principio, parece que no apuntan nada de lo que uno dice.
El implante se me ha caído por segunda vez en un año y pretenden cobrarme otra vez la corona.
Contraté una limpieza a fondo y encontré el polvo debajo de la cama, los cristales sin tocar y una taza rota escondida.
Qué falta de seriedad, la banda que nos mandaron para los quince años de mi hija no se sabía ni el vals.
Me exigen volver a pagar la basura de un local que cerré en 2021, y cada vez que lo aclaro me responden lo mismo.
La residencia cambió a mi madre de habitación sin decirnos nada, perdió sus fotos y sus gafas, y nadie sabe dónde están.
El pedido figura como entregado desde el viernes, en mi casa no hay nada, y ustedes insisten en que mire bien.
Mandé las zapatillas a garantía por la suela y me las devolvieron sin arreglar y con una nota que dice uso indebido.
Con el cambio de plan iban a ser veinte megas más y diez pesos menos, salió al revés y nadie se hace cargo.
Hemos comido el plato frío, con un pelo, a las once de la noche, y en la cuenta venía el cubierto y un vino que no pedimos.
Esto ya es una tomadura de pelo, la puerta del garaje la han reparado ocho veces y se vuelve a quedar abierta de noche.
Llevo desde las ocho esperando el gas, son las nueve de la noche, tengo dos criaturas sin bañar y no pasó nadie.
Las gafas progresivas me marean, he vuelto cuatro veces y cada óptico me cuenta una milonga diferente.
Nos vendieron entradas detrás de una columna sin avisar, pagamos noventa euros por cabeza y no vimos el escenario en toda la noche.
Nos cambiaron el vuelo directo por uno con dos escalas y dieciocho horas, y pretenden que demos las gracias.
El arreglo del tejado duró lo que tardó en llover, y el albañil que ustedes mandaron ya no coge el teléfono.
He puesto cinco hojas de sugerencias por el ruido del bar de abajo y el ayuntamiento como quien oye llover.
Les di una segunda oportunidad con el catering y fue peor que la primera, faltaron postres para media boda de mi hermano.
En la inspección me tumbaron el coche por una luz que funcionaba, pagué la segunda vuelta y ningún mecánico sabe qué fallaba.
Su curso prometía prácticas en empresa, ya terminé, pagué dos mil euros y las prácticas nunca existieron.
pésimo todo, pedí la pizza para el cumple de mi nene y llegó dos horas y media tarde y aplastada
El médico de la aseguradora me ha citado a noventa kilómetros teniendo yo la cadera rota, no hay quien lo entienda.
Me mandaron el sofá en beige, lo cambiaron por otro beige, y el gris que pagué en febrero lo sigo esperando.
Nadie me avisó de que la beca exigía otro papel, me enteré el día que la negaron y ahora resulta que no hay nada que hacer.
Después de todo lo que he pasado con esta mudanza, que me pidan propina me parece el colmo.
La cámara que vigila al bebé se desconecta todas las noches, ya me la cambiaron dos veces y sigue en las mismas.
El contador lo leyó alguien que no ha pisado mi finca, me facturan tres mil litros en una casa cerrada.
No entiendo para qué existe el libro de reclamaciones si después nadie lo lee ni responde a quien escribe.
Pusieron las ventanas al revés, señor mío, al revés, y todavía discuten si el fallo es nuestro.
Pasan las semanas, cambian las excusas y el dinero de mi fianza sigue sin aparecer por ninguna parte.
La academia anuló la clase de mi hija diez minutos antes, por cuarta vez este trimestre, y la cobra igual.
Sinceramente, tratar así a una clienta que acaba de enviudar no tiene nombre, solo pedía que corrigieran una carta.
Se comprometieron a avisarme antes de cada cobro, no avisaron ni una vez, y ahora me quedé sin plata para el alquiler.
Nos dejaron sin ascensor justo el mes de la rehabilitación de mi marido, y van para siete semanas de silencio.
`,
  exception: `
Se me pasó el plazo de la preinscripción por un día porque estaba pariendo, ¿habría forma de que la admitan igual?
¿Podrían hacer la vista gorda con los dos kilos de más de la maleta? Es el equipo de diálisis de mi padre.
No encuentro el recibo de la chaqueta pero tengo el cargo del banco, ¿me la cambian por esta vez?
Sé que la tarifa no admite cambios, pero mi hermano ha fallecido y tengo que volar antes, les ruego que lo consideren.
porfa denme unos días más para pagar la renta, me pagan el viernes y no quiero perder el depa
La oferta acabó el domingo y yo estaba sin conexión en el pueblo, ¿me la mantienen si compro hoy mismo?
El torneo es hasta doce años y mi hijo cumplió trece hace una semana, ¿lo dejan jugar con sus amigos?
¿No me podrían perdonar la comisión de este mes? Me quedé en descubierto por tres euros y por unas horas.
El bono de masajes caducó mientras estaba de baja con la espalda, les agradecería muchísimo que lo alargasen.
Abrí la caja de la impresora y resulta que no es compatible, ya sé que así no la recogen, pero hagan una excepción.
Llegamos veinte minutos tarde al museo por un accidente en la autopista, ¿nos dejan entrar en el turno siguiente sin volver a pagar?
Mi abuela no tiene correo ni celular y el trámite solo es por internet, ¿no se lo aceptarían en papel aunque no toque?
Me falta un punto para aprobar y es la última asignatura de la carrera, ¿cabría alguna posibilidad de revisarlo con benevolencia?
Ya pasaron los treinta días de la devolución, pasé ese mes en el hospital con el niño, ¿podrían tenerlo en cuenta?
Necesito sacar al perro en la playa fuera del horario permitido, es perro de alerta para mi diabetes, ¿me darían permiso?
Tengo contrato de permanencia hasta junio pero me despidieron, ¿sería mucho pedir que me dejen irme sin la multa?
¿Me guardarían el traje hasta el sábado sin dejar señal? Soy cliente de siempre y cobro el viernes.
En el camping no admiten caravanas de ese largo, la nuestra pasa por diez centímetros, ¿nos hacen el favor?
Debo cuatro libros a la biblioteca desde el verano, si los llevo hoy, ¿me borran el castigo de seis meses sin préstamo?
Mi póliza exige el informe en siete días, el médico me lo dio al noveno, ojalá puedan ser flexibles.
Sería posible que me hicieran el precio de estudiante aunque tenga 31, volví a la universidad después de criar a mis hijas.
no llegué a la cita por la manifestación, ¿me pueden atender hoy sin esperar otros cuatro meses? se lo suplico
Compré los boletos para la fecha que no era, sé que el error es mío, pero ayúdenme a cambiarlos sin recargo.
¿Aceptarían mi permiso de conducir caducado desde el martes para recoger la furgoneta? La renovación está en camino.
Solo despachan con receta original, la tengo escaneada y la farmacia de mi pueblo cerró, ¿me harían ese favor a mí?
La boda se suspendió porque él se echó atrás, entiendo que la señal se pierde, aun así apelo a su buen corazón.
¿Podrían condonarme el recargo del impuesto? Pagué tarde porque la notificación llegó a mi antigua casa.
Querría que me dejaran entrar con comida al parque, mi hija es celíaca y alérgica a casi todo.
Ya sé que no fraccionan por debajo de cien euros, pero este mes voy muy justa, ¿me lo parten en dos?
El reembolso solo va a la tarjeta original, y esa tarjeta la cancelé, ¿no podrían hacérmelo de otra manera por esta vez?
Se nos ha estropeado la reserva de la casa rural por el temporal, no quiero el dinero, solo que nos pasen la fecha a primavera sin coste.
Vivo a dos calles del límite del reparto y no puedo cargar peso, ¿no harían una excepción conmigo?
Me echaron del programa por faltar tres días, cuidaba a mi mamá en sus últimas horas, permítanme terminar.
El teléfono se mojó y la garantía no lo cubre, pero lo compré hace ocho días, ¿algún detalle podrían tener conmigo?
¿Dejarían que mi sobrina se quede una noche más en la residencia aunque el contrato acabe el 30? Su tren sale el día 1.
Usted manda, claro, pero si me quitara la penalización por esta única vez no volvería a pasar.
La normativa pide dos fiadores y yo solo tengo uno con buena nómina, ¿lo podrían valorar?
La cinta de correr no entra por la puerta, la usé cinco minutos, ¿la recogerían aunque ya no esté precintada?
Aunque el cupo del comedor esté cerrado, empiezo a trabajar el lunes y no tengo con quién dejar a las gemelas, háganme un hueco.
Quisiera pedirles la gentileza de retirar la mora, la transferencia la ordené el viernes y fue feriado hasta el martes.
¿Y si les pago la mitad ahora y lo demás en enero, me dejarían la luz puesta?
El cupón era para primera compra, yo compré una vez en 2016, ¿lo dan por bueno?
En las bases pone que hay que recoger el premio en persona, estoy en silla de ruedas a 600 kilómetros, ¿no habría una salida?
Tiré sin querer la tarjeta del parking, ¿de verdad tengo que pagar el día completo si estuve una hora? Háganme una rebajita.
Necesitaría saltarme el turno de espera del cachorro, es para mi hija que sale del oncológico la semana que viene, ¿cómo lo ven?
`,
  fraud: `
Acaban de pasar un bizum de 480 euros desde mi cuenta a una tal Jennifer y yo no conozco a ninguna.
Metí mis claves en una página que parecía la del banco, ahora no me deja entrar y el saldo baja.
Me robaron la cartera en la feria, ya van dos compras en una gasolinera, corten esa tarjeta por favor.
En mi historial crediticio aparece un préstamo de una financiera de Monterrey donde jamás he pedido nada.
me llamó uno q decia ser de ustedes, le di el numerito del mensaje y me vaciaron la cuenta
Recibí una tarjeta de crédito a mi nombre que nunca solicité, con gastos de una joyería ya hechos.
Mi mamá de 84 años le transfirió todos sus ahorros a un supuesto sobrino que la contactó por WhatsApp.
La factura de la reforma me vino con un número de cuenta cambiado, pagué, y el carpintero dice que ese correo no es suyo.
Alguien pidió comida por 300 mil pesos con mi usuario y la mandó a un barrio donde no vivo.
Me aparece activada una línea de móvil en Almería que yo no he contratado, con tres teléfonos a plazos.
Usaron mi foto y mi número de colegiada para vender pastillas para adelgazar en su plataforma.
Dejé la señal de un piso por su portal, al ir a recoger las llaves abrió otra familia, el dueño era falso.
El cajero se tragó la tarjeta, un señor muy amable se ofreció a ayudarme y esa misma noche faltaban 600.
Cambiaron el correo y el teléfono de mi cuenta mientras dormía, y ya gastaron mis millas en dos vuelos a Cancún.
He visto en mi extracto un cobro semanal de 4,99 de una app de horóscopos, ni la tengo ni sé qué es.
Su correo de bienvenida traía adjunto el contrato de otra persona con DNI, dirección y nómina, me preocupa que el mío lo tenga alguien.
Un chico con chaleco de la compañía de gas nos cobró 240 euros por una revisión, y ustedes dicen que no mandaron a nadie.
Me clonaron la tarjeta en el restaurante, estoy segura, es el único lugar donde la he usado.
Perdí el celular desbloqueado en el taxi, y ahí tengo abierta la aplicación del banco.
Pagué el curso por un enlace de una red social, ahora la cuenta está borrada y el teléfono no existe.
Alguien presentó mi declaración de la renta antes que yo y pidió la devolución a otra cuenta.
Mi exmarido sigue entrando en mi cuenta de ahorros con la huella que registró, y ya ha sacado para sus viajes.
veo pedidos en mi perfil que no son míos, mandados a un locker en getafe, alguien tiene mi contraseña
El código de la tarjeta regalo que compré por mil pesos ya lo había canjeado otro cuando llegué a casa.
Me metieron en un grupo de inversiones, puse doce mil, veo ganancias en pantalla pero no me dejan sacar ni un euro.
Un empleado de la gestoría firmó por mí una ampliación de hipoteca que yo no he visto en la vida.
Cobraron mi pensión en una oficina de Badajoz con un carné falso, yo llevo un mes sin salir de Cáceres.
La cuenta del AMPA ha recibido un adeudo de 1.150 euros de una empresa de marketing desconocida por todos nosotros.
Desde anoche mi WhatsApp lo maneja otro y está pidiendo plata a mis clientes con mi logo.
Pusieron mi coche en venta en su página con mis fotos, y hay gente que ya le pagó una reserva al ladrón.
Me llegan multas de tráfico de un coche con mi matrícula en una ciudad donde no he estado.
Según el banco autoricé una transferencia de 2.900 a Lituania a las cuatro de la mañana, a esa hora yo estaba dormida.
Se presentó alguien con una autorización falsa y se llevó mi paquete del punto de recogida.
En el portal de citas médicas me salen los análisis de otra señora, con su nombre completo y su diagnóstico.
Un mensaje de la DGT me hizo pagar una sanción de cincuenta, luego vi que el enlace era de quién sabe quién y siguen cargando.
La cuidadora de mi tía ha estado sacando con su libreta, faltan más de tres mil en dos meses.
Compré un tractor por su web de anuncios, mandé el anticipo y el vendedor bloqueó mi número.
Hay un acceso a mi nube desde un aparato llamado móvil de Luis, no sé quién es Luis y han descargado mis fotos.
`,
  outage: `
Tenemos el restaurante lleno, las comandas no llegan a cocina y el programa de ustedes dice sin servidor.
Se cayó el sistema en toda la clínica, no podemos ver ni una historia y hay cirugías a las diez.
Abrimos la temporada hoy y los tornos de la estación de esquí no leen ningún forfait, hay mil personas abajo.
Nos quedamos sin línea en la central de taxis, no entra una sola llamada y es Nochevieja.
el pos no jala en ninguna de las 6 sucursales, estamos perdiendo ventas cada minuto
La novia entra a las seis y la peluquera que contratamos con ustedes ni ha llegado ni contesta.
El plazo de la subvención cierra hoy a las dos y la sede electrónica da error al firmar.
Llevamos cuatro horas sin luz en la panadería, la masa de toda la noche se está yendo a la basura.
Ninguno de los camiones puede cruzar la aduana porque su web no genera los documentos, la fruta se nos pudre.
La línea de embotellado está parada desde las cinco, el autómata pide una licencia que ya pagamos.
Hoy son las elecciones del colegio profesional y el voto electrónico no deja entrar a nadie.
El ferry sale a las once con la compañía de teatro dentro y el decorado sigue encerrado en su almacén sin nadie que abra.
Todo el hotel sin agua caliente ni wifi, ciento veinte huéspedes bajando a recepción y el técnico no coge.
No se puede fichar, ni vender, ni abrir la caja fuerte, la tienda entera quedó muerta después de la actualización.
Se cae la retransmisión de la final en todos los bares del grupo y faltan veinte minutos para que empiece.
La plataforma de exámenes se colgó a mitad de la prueba con los cuatrocientos opositores dentro.
Estamos al aire sin sonido, es una radio, señores, y el enlace que alquilamos está caído.
Las bombas de riego del invernadero no arrancan y a cuarenta grados los tomates no aguantan hasta la tarde.
Se nos cayó la página justo en el Buen Fin y su soporte dice que el lunes lo revisan.
La lonja está parada, la subasta electrónica no arranca y el pescado de treinta barcos se calienta en el muelle.
Los ascensores de los tres edificios están bloqueados, aquí viven ancianos que no pueden bajar por la comida.
el dj no apareció, la fiesta de xv es ya y tengo doscientos invitados mirándose las caras
En el laboratorio la nevera de vacunas se ha parado y el aviso sigue sin que venga nadie.
Dieciséis repartidores con las motos paradas porque la app no les asigna ni un pedido, y es viernes noche.
Desde las nueve el peaje no levanta barreras, la cola llega al túnel, necesitamos soporte inmediatamente.
El escenario tenía que estar montado a mediodía, son las cuatro, actuamos a las nueve y aquí no hay ni un tornillo.
Toda la oficina de farmacia está parada: la receta electrónica no responde y hay gente que necesita su medicación hoy.
La firma ante notario es a la una y ustedes aún no han mandado el cheque bancario, se cae la compra.
Nuestro almacén trabaja con sus pistolas y hoy no encendió ninguna, cien pedidos por hora sin salir.
Sin internet en el juzgado de guardia desde anoche, no se puede tomar ni una declaración.
`,
  human: `
¿Habría alguien que me pudiera atender por teléfono? Tengo setenta y seis años y la pantalla la veo borrosa.
Prefiero tratarlo cara a cara, dígame a qué hora encuentro a alguien en la sucursal.
Que me llame el encargado cuando pueda, yo estoy en casa toda la tarde.
no quiero hablar con una maquinita, quiero que me conteste una persona
Lo mío no se arregla con un enlace, necesito que alguien se siente conmigo a ver los números.
¿Me comunica con el ingeniero que vino la semana pasada? Él sabe dónde está la llave de paso.
Es un asunto íntimo, de salud, y quisiera contárselo a una mujer si fuera posible.
¿Con quién tengo que hablar para que alguien venga a mirar la humedad conmigo delante?
Me gustaría que me explicaran la herencia de viva voz, con los papeles encima de la mesa.
Páseme con su supervisora, por favor, usted ha sido muy amable pero no puede decidir.
Llevo rato dando vueltas con este chat, ¿no hay nadie de carne y hueso por ahí?
¿Se puede pedir que me marquen ustedes? Desde el extranjero me sale carísimo llamar.
¿Me podría recibir la trabajadora social? Son muchas cosas juntas y quiero contárselas a ella.
Ando buscando a Rosario, la del departamento de siniestros, ¿le dejan el recado de que me devuelva la llamada?
Antes de firmar nada prefiero consultarlo con uno de sus asesores tomándonos un café, ¿cómo pido cita?
Necesito que un profesional escuche esto, mi pareja me controla el teléfono y no puedo escribir mucho.
Déjeme hablar con quien lleva las obras, que por escrito no nos vamos a entender nunca.
Oiga, ¿hay un teléfono al que llamar y que lo coja alguien, sin marcar teclas?
quiero q alguien me ayude de verdad, un humano, xq esto ya me lo contestó 4 veces igual
¿Podría venir un comercial a la nave? Son treinta trabajadores y no sé qué tarifa nos cuadra.
Preferiría conversarlo con la directora del colegio en persona, mi niña está sufriendo en clase.
Escribir no es lo mío, si me dan un toque se lo cuento en dos minutos.
¿Quién manda ahí? Me gustaría plantearle una propuesta de tú a tú.
Me da apuro tratar la deuda por aquí, ¿me puede recibir alguien en privado?
Tengo el brazo escayolado y no puedo teclear, por favor que alguien se ponga en contacto por voz.
El vendedor que me hizo el trato se llamaba Iván, ¿sigue con ustedes? Solo quiero seguir con él.
Ninguna de las opciones es lo que yo necesito, transfiérame con una señorita, gracias.
Hágame el favor de avisar a un compañero suyo, que esto requiere criterio y no un guion.
¿Sería posible una videollamada con alguien del equipo técnico mientras abro el cuadro?
Acabo de perder a mi esposa y no tengo cabeza para formularios, ¿me puede ayudar alguien con calma?
Quisiera que fuese una persona quien revise mi solicitud, no el ordenador que la tumbó.
¿A qué extensión marco para que me salga un operador y no la grabación?
Solo hablo quechua y poquito castellano, ¿tendrán quien me atienda en mi idioma?
Me quedo más tranquilo si lo comento con el veterinario directamente, ¿me puede devolver él la llamada?
Ya sé que usted es automático, no se ofenda, pero quiero a su jefe, el que respira.
`,
  legal: `
Esta misma semana presento la hoja de reclamaciones en la oficina del consumidor y pido arbitraje.
Mi abogado dice que la cláusula suelo es nula, así que o devuelven lo cobrado o vamos al juzgado.
Les doy diez días hábiles, después interpongo la demanda de cantidad con todos los correos que tengo.
Voy a denunciarlos en Profeco por no respetar el precio anunciado.
Consideren este mensaje como requerimiento previo, el siguiente papel que reciban será de un procurador.
La Agencia de Protección de Datos va a saber que publicaron mi historial en el grupo de vecinos.
nos vemos en los tribunales entonces, ya contraté a un licenciado y tengo los recibos
Hemos acudido al Defensor del Pueblo porque llevan ocho meses sin pagarnos la dependencia.
He puesto una denuncia en la Guardia Civil contra su taller por quedarse con mi furgoneta.
Si me llega otra carta de morosos por algo que pagué, los demando por intromisión en mi honor.
Facua ya tiene mi caso y el de otros sesenta afectados, prepárense para una colectiva.
El perito judicial certifica que la viga está podrida, les exigiremos daños y perjuicios.
Conforme a la ley tengo catorce días para desistir y ustedes me lo niegan, lo elevaré a la autoridad de consumo.
Mandaré un burofax el lunes resolviendo el contrato y reclamando el doble de las arras.
Mi sindicato llevará el despido a la magistratura, vayan ustedes buscando los registros horarios.
Hagan el favor de remitirme los datos de su asesoría jurídica, porque la reclamación va a ir por vía civil.
Si no retiran el vídeo de mi hija hoy, acudo a la fiscalía de menores.
Voy a pedir una inspección de Sanidad, con las fotos de la cocina les cierran el local.
Iré ante la Superintendencia a contar cómo me amarraron el seguro al crédito.
El Banco de España ya recibió mi escrito, a ver si a ellos sí les contestan.
La comunidad ha votado por unanimidad llevarlos a juicio por las filtraciones del garaje.
Me asesoré en Indecopi y tengo todas las de ganar, ustedes verán si prefieren arreglar antes.
o me arreglan lo del finiquito o pongo la papeleta de conciliación mañana a primera hora
Pongo en su conocimiento que grabé la llamada y que la aportaré como prueba.
Quiero dejar constancia notarial de las grietas antes de pleitear contra la constructora.
Ustedes incumplieron el contrato, por lo tanto les reclamaré judicialmente hasta el último centavo con intereses.
Aviación Civil me da la razón en lo de la compensación, les queda esta semana para pagarla por las buenas.
Si mi suegra empeora por la demora de esa autorización, la tutela va y también la demanda.
`,
  staff: `
La chica de la ventanilla se estaba limando las uñas y me dijo que si tenía prisa haber venido antes.
El instalador le dijo a mi mujer que esas cosas mejor las hablaba con el marido.
Un revisor agarró a mi hijo de la mochila y lo bajó a empujones delante de todo el vagón.
Su vendedor se rio de mi acento y le preguntó al compañero si yo sabría firmar.
El señor que vino a medir las cortinas anduvo curioseando en los cajones de mi cuarto.
la enfermera me puso la vía de mala gana y cuando me quejé me dijo delicadita
Llamé por lo de la deuda y el operador me soltó que con esa edad ya tendría que saber administrarme.
El conductor de la ruta escolar va con los cascos puestos y ayer se saltó un semáforo.
La camarera tiró el cambio encima de la mesa porque no le dejamos propina.
Me atendió un joven que bostezaba, no levantó la vista de su celular y al final me mandó a sacar otro número.
Quiero poner en conocimiento de la dirección el comportamiento de la tutora, llamó burro a mi hijo ante sus compañeros.
El de seguridad no nos dejó entrar por ir en chándal y a los de atrás, igual vestidos, sí.
El fisioterapeuta hizo comentarios sobre mi cuerpo que no venían a cuento, no pienso volver a quedarme sola con él.
Mandaron a dos muchachos a pintar que pasaron la mañana oyendo reguetón y tomándose mis cervezas.
El cartero deja los paquetes en el bar de su cuñado y encima se enfada si le preguntas.
Su asesora contó en la sala de espera, a voz en grito, que yo estaba embargada.
El profesor de autoescuela le puso la mano en la pierna a mi hermana dos veces en la misma clase.
El recepcionista negó haberme visto nunca, y eso que una hora antes me había cobrado en efectivo sin darme papel.
Nunca me habían hablado con tanta soberbia como lo hizo el doctor de urgencias anoche.
La cajera escaneó dos veces el jamón y al decírselo me llamó muerta de hambre.
El socorrista estaba dormido en la silla con treinta niños dentro del agua.
Una empleada del registro me hizo romper la solicitud porque en su opinión mi apellido no existe.
El muchacho del gas me pidió mi teléfono para la orden y ahora me escribe guapa por las noches.
Su compañera de la tarde nos trató como si fuéramos ladrones, nos siguió por toda la perfumería.
Los de la mudanza se pelearon entre ellos a gritos en mi salón y rompieron la vitrina de un codazo.
El agente que me atendió el jueves mintió, dijo que había anotado mi baja y no anotó absolutamente nada.
la del comedor obliga a los niños a comerse lo que vomitan, me lo han contado tres madres
El perito de la aseguradora llegó, ni se bajó del coche, se burló de mis goteras y se fue.
A mi padre, con párkinson, el taxista no quiso ayudarlo ni a cerrar la puerta y le exigió más dinero.
Pregunté por la silla de mi marido y el auxiliar me contestó que él no estaba para hacer de niñera.
`,
  safety: `
El calentador que pusieron ayer echa llama por fuera y huele raro, tenemos tres niños en la casa.
La cuna que compramos tiene un barrote suelto, encontré a la bebé con la cabeza atrapada.
Tomé el jarabe que me dieron y se me está cerrando la garganta, ¿qué hago?
Hay un cable de la luz caído sobre el portón mojado y los perros andan sueltos.
Mi marido comió los mejillones de su lata y lleva toda la noche con fiebre y viendo doble.
La silla del columpio se soltó en el parque nuevo, un niño cayó de cabeza y no abre los ojos.
El patín eléctrico se puso a echar humo cargándose en el pasillo, hemos salido a la calle.
no sé ni por qué escribo, con esta deuda ya no le veo sentido a seguir viviendo
En el techo de la guardería hay un bulto que crece con la lluvia y están los niños debajo.
Nos mandaron insulina de otra marca y mi madre está sudando y no responde bien.
Un desconocido que me contactó por su aplicación me está esperando en el portal, tengo miedo.
La persiana metálica se desplomó al abrir y le ha pillado la mano a mi compañero, sangra mucho.
Los airbags saltaron solos parados en un semáforo, a mi mujer le quemó la cara.
La valla de la piscina del hotel no cierra, ayer casi se nos ahoga el de dos años.
Acaban de avisarme que el garrafón de agua traía cloro puro, mi suegro se lo bebió.
El autobús que nos asignaron lleva las ruedas lisas y ya patinó dos veces en el puerto con cincuenta críos.
Se me incendió la freidora de aire, la apagué con una toalla, pero la cocina sigue con humo.
Mi vecina grita pidiendo auxilio y la puerta del portal que ustedes gestionan está bloqueada.
El tornillo de la prótesis se salió, lo tengo en la mano, y la pierna se me dobla al andar.
la leche en polvo venía con bichos y un olor a químico, mi niño ya se tomó dos biberones y está decaído
Desde la fumigación de esta mañana en el edificio todos tosemos y a la portera la están poniendo en la ambulancia.
El arnés de la tirolina estaba deshilachado, a mi novia se le rompió una cinta en pleno recorrido.
Me llegan amenazas de muerte de otro jugador, sabe mi escuela y la ruta que hago.
El medidor chispea cada vez que llueve y la pared está caliente al tacto.
Se hundió la acera por donde cavaron ustedes, un motorista acaba de caer adentro.
Las pastillas venían mezcladas, blancas y rosas en el mismo frasco, y el abuelo ya se tomó las de hoy.
Compré lentillas con ustedes y desde anoche tengo el ojo rojo, me duele horrible y casi no veo.
La estufa de pellets devuelve el humo al salón, mi hijo se mareó y se cayó al suelo.
`,
  sarcasm: `
Gracias por la lavadora, cantar canta de maravilla, lo de lavar ya si eso otro día.
Qué detallazo, felicitarme el cumpleaños el mismo día que me cortan el teléfono por error.
Enhorabuena por la puntualidad, solo nueve horitas para un trayecto de cuarenta minutos.
Fantástico, el nuevo menú del buzón de voz ya tiene más plantas que mi edificio.
Me encanta mi sofá nuevo, sobre todo la pata que no trae, le da personalidad.
claro que sí, mándenme otro formulario, los otros cinco ya los tengo enmarcados
Un aplauso para quien decidió mandar el helado por mensajería normal en agosto.
Ay, qué emoción, otra vez mi maleta de turismo por Fráncfort sin mí.
Menos mal que el seguro lo cubre todo, todo menos lo que me ha pasado.
Da gusto ver cómo cuidan al cliente antiguo: le suben la tarifa para que no se aburra.
Maravilloso wifi, he vuelto a leer libros y a conocer a mi familia.
Por supuesto, siete a diez días hábiles, total el bebé puede esperar a los pañales.
Vaya nivel, un cerrajero que pierde las llaves, eso no se ve todos los días.
Les felicito por el diseño de la app, esconder el botón de baja tan bien tiene mérito.
Excelente la paella, el arroz crudo ayuda a hacer mandíbula.
No se molesten en contestar, con los seis meses de silencio ya me voy haciendo una idea.
Ole ustedes, han conseguido que eche de menos a la compañía anterior, y mira que era difícil.
Muy bonito el hotel, las cucarachas educadísimas, siempre ceden el paso.
Espléndido trabajo el de la pintura, ahora el perro también es color salmón.
Pues nada, seguiré abonando puntualmente el servicio que no tengo, faltaría más.
Qué alegría saber que mi llamada es muy importante, me lo ha dicho la grabación ciento doce veces.
bien ahí con la entrega express, casi me la llevo a la jubilación
Gran idea tapar el bache con una valla y olvidarla dos años, ya le pusimos luces de Navidad.
Por fin una academia que enseña paciencia, porque inglés, lo que se dice inglés, ni papa.
Adoro pagar por elegir asiento y que me sienten en el de al lado del baño.
Tranquilos, no hay apuro, la gotera apenas llena un balde cada hora y ya le puse nombre.
Qué eficacia la suya, perdieron el paquete en el mismo día, otros tardan una semana.
Estupenda la reforma del baño, ahora la ducha moja todo menos a quien se ducha.
Se agradece el descuento de un euro por los tres meses sin calefacción, nos lo gastamos en una velita.
Todo perfectísimo, salvo el destino, la fecha y el nombre de los pasajeros.
`,
  information: `
¿Cuál es el plazo para reclamar un equipaje dañado y dónde se entrega el parte?
Mi gestor pregunta si emiten certificado de deuda pagada, ¿cómo se consigue?
¿Qué debo hacer si algún día pierdo la tarjeta estando de viaje? Salgo el mes que viene.
¿Admiten devoluciones sin caja o siempre hace falta el embalaje original?
¿Los vigilantes del parking trabajan también de noche y en festivos?
Una consulta, ¿la estufa catalítica se puede usar en un cuarto sin ventana?
¿Hay prórroga para la beca cuando uno se enferma o las bases no la contemplan?
¿El defensor del asegurado es parte de la empresa o es independiente?
quisiera saber en qué horario se puede llamar y si hay opción en catalán
¿Cada cuánto conviene revisar la instalación de gas en un piso de alquiler?
`,
  technical: `
La alarma de la tienda pita al cerrar pero cierra bien, ¿cómo se le baja el volumen?
Cambié de celular y la verificación en dos pasos me pide el aparato viejo, ¿cómo la paso al nuevo?
La impresora de tickets saca las letras cortadas desde que puse el rollo nuevo, ¿qué reviso?
El cochecito eléctrico de mi hija no carga, la lucecita se queda en rojo, ¿qué puedo probar?
La app del banco se cierra cuando intento poner la huella, ya la reinstalé, ¿algún otro paso?
`,
  transaction: `
Me equivoqué de fecha al reservar y aún puedo cambiarla gratis, pásenla al 18 por favor.
En la cuenta del restaurante figura un café de más, ¿me devuelven los 2,20 a la tarjeta?
Quiero solicitar el duplicado del contrato de alquiler para llevarlo a mi abogada de extranjería.
El cargo que no reconocía resultó ser el de mi hermana, pueden levantar el bloqueo de la tarjeta.
¿Pueden comprobar si mi reclamación del 6 de mayo ya tiene número de expediente?
mándenme otra tapa para la olla, la que vino tiene una abolladura chiquita, gracias
Den de baja la línea de mi padre que falleció, adjunto el certificado y su número de cliente.
Necesito mover la visita del técnico del martes al miércoles, por la tarde si se puede.
Cambien la cuenta donde me ingresan la nómina, el nuevo IBAN está en el adjunto.
`,
  praise: `
El bombero de su empresa que nos dio la charla fue divertidísimo, los niños no hablan de otra cosa.
Pensé que iba a tener que pelear por la devolución y la hicieron al momento, mil gracias de corazón.
Sara, la de reclamaciones, me llamó tres veces para ver si todo estaba bien, eso ya no se encuentra.
El del seguro vino a ver la gotera, me sujetó la escalera y me arregló el grifo de paso, qué gente tan maja.
Al final la avería era una tontería mía con el enchufe, disculpen la lata y gracias por la paciencia.
qué atentos son ahí, me devolvieron la billetera que olvidé en el asiento con todo adentro
`,
};
