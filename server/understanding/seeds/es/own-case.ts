import type { Seeds } from '../kinds.ts';

/** The customer's own case or everybody's question: what a system must look up, what the documentation answers, what self-help solves, and when it grew into a matter for a person; in Spanish. */
export const ownCase: Partial<Seeds> = {
  transaction: `
¿Por dónde va lo mío? Es el pedido de las macetas.
mi paquete salió de Zaragoza el jueves y ya no se sabe más, me lo miráis
Oigan, ¿me dicen si mi encomienda ya llegó a la agencia de Córdoba?
Según la web está entregado pero aquí no ha venido nadie, ¿podéis comprobar dónde lo dejaron?
Guía 55091 por favor, última ubicación.
¿A qué hora me traen hoy la bombona de butano?
Compré unos libros de texto en junio y quiero saber si vienen antes del cole.
El camión de la mudanza, ¿viene ya de camino? Contrato 302.
¿Salió de aduana el repuesto que pedí para la moto?
Devolví los botines hace diez días, ¿ha salido ya el abono?
estado del reembolso del pedido 3018
Quedamos en que me devolvíais 37 euros por la talla agotada; quería saber si ya está tramitado.
¿En qué quedó la devolución de mi pasaje? Me dieron el trámite 8812.
Mandé el formulario para el reintegro de los lentes, díganme por favor si lo aprobaron.
Me figuran dos cargos iguales del gimnasio este mes, supongo que es un duplicado, ¿me quitáis uno?
se pasó dos veces la tarjeta en la compra del súper online, chequeen porfa
El telepeaje me anotó dos pasos a la misma hora por la misma cabina, habría que sacar uno.
Domiciliado y pagado además en ventanilla: la tasa de basuras la tengo duplicada, ruego devolución.
Marqué dos veces el botón y compré dos bonos de piscina, con uno me basta.
La dirección del pedido está mal: es el 2º B, no el 2º D.
Puse la calle vieja sin querer, cámbienla a Avenida Rivadavia 4410.
Nos mudamos el día quince y necesito que el contrato de luz pase al piso nuevo.
el portal correcto es el 9, la entrada del 11 esta tapiada
Que el repartidor lo lleve a la oficina y no a casa, si todavía no ha salido.
La revista le sigue llegando a mi abuela al pueblo y ya vive con nosotros, mándenla aquí.
Mi apellido va con uve en el billete, pone Baldés.
Falta mi segundo apellido en el pasaje.
cambiadme el nombre del carnet de socio, me he puesto el de mi madre primero
El diploma del curso salió como Yesica y me llamo Jéssica, con jota y acento.
Quisiera que el recibo del agua dejara de ir a nombre del antiguo inquilino.
Prefiero pasillo, tengo asignado el 14B.
¿Nos podéis sentar juntos en el tren del viernes? Tenemos coches distintos.
Mi butaca de abono está detrás de una columna, querría otra para la próxima temporada.
Muévanme a la fila de adelante en la función del sábado, si queda lugar.
La camiseta la pedí en L y la necesito en XL, aún no me la habéis enviado.
mandame el 39 en vez del 38, el pedido es de recien
El uniforme de la niña, talla 10 y no 8, que ha dado el estirón.
Mejor la puerta con apertura a la izquierda, modifiquen mi encargo antes de fabricarla.
El sofá lo querría en verde botella y no en mostaza; a ver si se puede modificar mi encargo.
Súbanme al plan de 50 gigas desde el próximo recibo.
bájame la tarifa a la básica
Queremos pasar de cinco licencias a ocho en nuestra cuenta.
Quitar el paquete de fútbol de mi televisión a partir de agosto.
Una línea más para mi mujer dentro del mismo contrato.
En vez de discriminación horaria póngame precio fijo, contador acabado en 19.
Sácame del plan dental, con el médico general me alcanza.
Deseo dar de baja la suscripción a la revista de crucigramas.
no me renovéis el antivirus, lo dejo cuando caduque
Baja del gimnasio a final de mes, socio 2214.
Me gustaría congelar la cuota los meses de verano, me voy al pueblo.
La suscripción de comida del perro, pasadla a cada seis semanas.
Dejo el piso en marzo, hay que cancelar el gas de esa dirección.
El club de pádel lo dejo ya, hazme la baja desde hoy.
Ya no necesito la alarma en el local, cancélenla al vencer el año.
Retrasen mi reserva una semana, del 4 al 11.
mi vuelo de vuelta lo quiero por la tarde, localizador PX8K2
Vamos a ser tres y no dos en el apartamento, apúntenlo.
Anulad la mesa de hoy a nombre de Quique.
De las dos noches sólo haremos una; la segunda se puede soltar.
El traslado desde el aeropuerto, pásenlo a las 23:40, que el vuelo cambió.
El salón para los quince de mi hija lo tengo el 8, lo muevo al 15 si está libre.
La pista de las siete, pasádmela a las ocho y media, que llueve.
Necesito copia de la factura de la lavadora.
mandenme la boleta de julio al correo
La factura tendría que llevar el NIF de mi empresa; ¿me la emiten de nuevo?
Para la renta me hace falta el certificado de lo pagado el año pasado.
El ticket de gasolina del martes, surtidor 4, pasado a factura.
¿Cuántas millas tengo acumuladas?
Los puntos del hotel de Cádiz siguen sin aparecerme, estuve del 3 al 6.
súmame los puntos del ticket de ayer, se me olvidó pasar la tarjeta
Cambio mis 4.000 puntos por la sartén grande, envío a casa.
Saldo de la tarjeta regalo acabada en 7714, por favor.
Mi tarjeta regalo la mandaron a un correo mal escrito, es garcia con c, reenvíenla
El vale de diez euros no se me ha descontado en el pedido de esta mañana; aplíquenlo si pueden.
Compré un bono de cinco masajes, ¿cuántas sesiones me quedan?
La tarjeta de transporte del abuelo se quedó con saldo, pásenlo a la mía.
Lectura del contador de agua: 902 metros.
te paso la lectura del gas, 15678
Me equivoqué al dar la lectura, puse 5430 y es 4530.
Mi recibo viene con consumo estimado, les dejo el número real para que lo rehagan: 28.119.
Tengo cita el miércoles a las diez con la matrona y me vendría mejor el viernes.
¿Está confirmado mi turno con el oftalmólogo?
anula mi cita de la itv del lunes
A mi hija le han dado hora en horario de clase, ¿la ponéis por la tarde?
La peluquería canina del sábado, que sea a primera hora.
Apriete de brackets: me toca el 20 y ese día viajo, denme otra fecha.
Clase de conducir del jueves cancelada por mi parte, recolocádmela la semana que viene.
La batidora se ha quemado a los ocho meses; la querría tramitar por garantía, aquí va el ticket.
¿Sigue en garantía mi nevera? Número de serie 88-FRG-201.
¿Cómo va el arreglo de mi portátil, resguardo 640?
El colchón ha hecho hoyo antes de los dos años, abro parte de garantía.
Borren mi perfil y todo lo que tengan guardado.
Cambié de celular, el número nuevo termina en 55, actualícenlo.
mi fecha de nacimiento sale mal en la app, soy del 91
¿Me pueden enviar todos los datos que tienen míos?
Cuenta bancaria nueva para los recibos, la de antes está cerrada.
El recibo me lo pasáis el día 1 y cobro el 5, ¿me lo cambiáis?
Sáquenme de la lista de correos promocionales.
Figuro como divorciado y soy viudo, corrijan la ficha.
Las entradas del teatro no me han llegado; las compré con este mismo correo.
¿Me reenvían el boleto del bus de mañana? Borré el mail.
Traspasa una de mis entradas a Lucía Ferrer, que va ella en mi lugar.
Incluyan mi coche en el ferry, es un utilitario de cuatro metros.
menu sin gluten para mi hijo en el vuelo del sabado, ya esta comprado
¿Ya tienen preparada mi receta de la tiroides?
Se me acaban las pastillas de la tensión; renovadme la receta como siempre.
¿Han salido ya los resultados de mi analítica?
La cartilla de vacunas del gato, ¿me la reponéis? La comió el perro.
¿En qué punto está mi licencia de obras, expediente 120/24?
cambié de auto, la patente nueva es AE 412 KP, para el permiso de estacionamiento
Certificado de empadronamiento para dos personas, lo necesito para el colegio.
¿Mi solicitud de beca comedor entró dentro del registro?
El puesto del mercadillo lo tengo hasta mayo, solicito prórroga del permiso.
Metan a mi pareja como segunda conductora en el seguro.
Parte del cristal, siniestro 8071: ¿está ya autorizado el taller?
He vendido la moto hoy, el seguro se puede parar desde mañana.
Se me ha pasado de 48 a 62 la cuota del seguro médico, mírenme por qué.
Hola, encargué una tarta para el bautizo del domingo, y creo que puse dos pisos cuando quería tres. ¿Se puede corregir en la orden?
Perdona que te moleste, mi marido hizo la compra y puso su trabajo, que en agosto cierra. ¿Lo mandáis a casa?
El chico del reparto llamó y yo estaba en la ducha, así que se fue. Que vuelva mañana por la tarde, por favor.
dejadlo en la panaderia de abajo, ya esta hablado
Estaré fuera hasta el 20, retened el paquete en almacén.
Faltaba el mando en la caja del ventilador, ¿me lo hacéis llegar?
En mi pedido hay dos alfombras y yo sólo quiero una, sacadla antes de enviar.
¿Le sumas a mi compra de hace un rato un paquete de pilas?
Recarga de 10 euros hecha hace una hora, sigue sin verse en mi saldo.
¿Pueden confirmarme si entró la transferencia del alquiler?
La remesa que le puse a mi mamá en Loja, ¿ya la puede cobrar?
Denme de alta el roaming desde el martes.
¿Para cuándo está programada mi portabilidad?
Apunten a Mateo al comedor sólo martes y jueves.
el crio pasa de natacion de las 5 a la de las 6, si hay plaza
Quiero mi certificado del curso de manipulador de alimentos, lo acabé el lunes.
Solicito el cierre de mi cuenta de ahorro y el traspaso del saldo a la corriente.
`,
  information: `
¿Los sábados repartís también, o mi caja se queda en la nave hasta el lunes?
una vez pagado el pedido, ¿se puede cambiar la dirección todavía?
Si cancelo la casa rural tres días antes, ¿qué pierdo?
Supongamos que no me gusta el colchón, ¿cómo recupero mi dinero?
¿Qué es el localizador y en qué parte de mi correo está?
¿Le pueden dejar mi paquete al portero o hace falta firma?
A mi pueblo no sube el camión grande, ¿cómo se entrega una lavadora en esos casos?
Reyes cae en lunes; los juguetes que sobren, ¿hasta qué día de enero se cambian?
Me arrepentí del vestido de fiesta pero le corté la etiqueta, ¿la política lo admite?
¿El porte de la devolución lo pago yo?
¿Las plantas se pueden devolver si se ponen mustias?
Compré en el outlet de Getafe, ¿puedo devolver en el centro?
¿Me devuelven en efectivo o en vale si pagué en caja con tarjeta?
¿Cuántos días hábiles demora un reintegro a tarjeta de débito, más o menos?
Todavía no me apunto porque opero la rodilla en otoño: ¿la cuota pagada por adelantado se reintegra en parte?
con cuanta antelacion hay que avisar para darse de baja del gym
Si pauso la cuota, ¿pierdo la matrícula?
El plan familiar, ¿exige que vivamos todos en la misma casa?
Quisiera saber en qué momento puedo bajarme de plan sin que me cobren diferencia.
¿La permanencia empieza de cero si amplío la fibra?
Me voy de intercambio seis meses, ¿qué ocurre con mi línea si no la recargo?
¿Hay que devolver el router al darse de baja?
Prueba gratis de un mes: si la corto el día 29, ¿cobran algo?
¿Hasta cuándo puedo modificar mi fecha de regreso gratis?
Saqué la tarifa más barata, ¿esa admite cambios?
Viajo con mi bebé en brazos, ¿ella también necesita pasaje o basta con el mío?
Llevo la tabla de surf, ¿eso entra en mi maleta facturada?
El ferry sale a las siete; ¿con cuánto tiempo tengo que estar con el coche?
Hay huelga anunciada. Si cancelan mi tren, ¿qué opciones da la compañía?
¿Puede viajar otra persona con mi boleto si yo no puedo ir?
Soy chilena y paso por Madrid nueve horas, ¿con mi boleto de conexión puedo salir del aeropuerto?
llego al hotel a las 2 de la mañana, ¿pierdo la reserva?
Mi novia no figura en la reserva, ¿puede subir al spa conmigo?
¿Se puede dejar el auto en el estacionamiento del hotel después de la salida?
¿Los puntos tienen caducidad?
¿Qué regalos hay para quien junta mil puntos?
Mi marido y yo compramos con la misma tarjeta de socio, ¿suman los dos?
Devolviendo una compra, ¿se restan los puntos?
Me regalaron un salto en paracaídas y me da pánico, jaja, ¿puedo usarlo para otra experiencia?
¿Mi cheque regalo sirve también en el outlet?
Si me sobra saldo en el vale, ¿se pierde o queda para otra vez?
El cupón pone «no acumulable», ¿con qué exactamente?
¿Qué números del contador hay que apuntar, los rojos también?
¿Cada cuánto pasan a leer el medidor en zona rural?
¿Qué documentos hacen falta para poner la luz a mi nombre?
No entiendo qué es eso del término de potencia de mi recibo, ¿lo explicáis en algún lado?
Este invierno ponemos brasero y aire a la vez, ¿con qué potencia iría sobrado un piso como el mío?
Si damos de baja el gas en verano, ¿cuánto vale luego volver a contratarlo?
¿Qué es el bono social y qué renta piden?
¿De dónde me bajo las facturas de otros años?
¿Cuesta algo que la factura me siga viniendo al buzón de casa?
¿Las facturas pueden ir a nombre de una comunidad de vecinos?
Mi gestora pregunta si vuestros tickets valen para deducir el IVA.
¿Qué límite trae mi tarjeta para sacar plata en el exterior?
¿Tiene coste devolver un recibo domiciliado?
¿Se puede adelantar dinero de la hipoteca sin comisión?
¿Cuánto tarda en verse un depósito hecho en cajero un domingo?
Si dejo la cuenta a cero, ¿me cobran mantenimiento igual?
Mandar dinero a Bolivia, ¿qué comisión tiene y cuánto tarda?
Primera consulta con ustedes: ¿qué llevo?
¿Hasta qué hora se puede cancelar una cita sin que cobren?
¿Puedo ir acompañada a la prueba?
¿tengo q ir en ayunas para el analisis?
Llego siempre con el tiempo justo del curro, ¿cuánto margen dais antes de perder el turno?
¿Hace falta volante para el fisio con mi mutua?
Una receta de hace dos meses, ¿sigue sirviendo?
¿Puede recoger mi hijo mis medicinas?
Viajo a Francia, ¿me sirve allí la receta electrónica?
¿Con obra social de otra provincia atienden?
¿La garantía de mi modelo cubre la batería?
Se me cayó la tablet al suelo y se rajó una esquina, ¿eso lo cubre la garantía o no?
¿Vale el extracto del banco como comprobante para la garantía?
Al cambiarme una pieza en garantía, ¿empieza a contar otra vez el plazo?
¿Os lleváis la lavadora vieja cuando traéis la nueva?
¿Por cuánto tiempo guardan mis datos después de cerrar la cuenta?
¿Los demás usuarios ven mi teléfono?
¿Dos cuentas con un mismo correo, se puede?
Si borro la conversación, ¿también desaparece en el móvil de la otra persona?
Mi hija de trece quiere su propia cuenta, ¿a qué edad se permite?
Me acabo de casar en el extranjero; ¿qué hay que presentar para cambiar de apellido en el contrato?
¿Estoy a tiempo de cambiar el menú de la cesta si cierra el martes?
Reservé para seis y quizá falle uno, ¿cobran por el que no venga?
Si llueve, ¿mi paseo en kayak se cambia de día o devuelven la plata?
¿Qué señal hay que dejar para apartar una fecha de boda?
¿El seguro de cancelación entra si me sale un examen?
Tras un choque, ¿cuántos días hay para dar el parte?
Si una rama del vecino me abollara el coche, ¿pagaría su seguro o el mío?
¿De cuánto es la franquicia en lunas?
Mi póliza es a terceros, ¿si se inunda el garaje responde en algo?
¿Cuándo hay que avisar para no renovar el seguro?
Adoptamos un galgo, ¿el seguro de mascotas es obligatorio?
Nació mi hijo en el extranjero y le quiero sacar su primer documento, ¿qué hay que llevar?
¿Cuánto demora un permiso de construcción por lo general?
Para cerrar mi balcón, ¿hace falta licencia?
Mi tarjeta de residente, ¿en qué calles vale?
Tengo vado en la puerta: ¿puedo estacionar yo mismo delante?
¿Puedo circular con el resguardo mientras llega mi carnet de conducir nuevo?
¿Qué pasa si se me pasa la cita de extranjería?
¿Hasta qué fecha dejan cambiar de extraescolar?
si mi nena falta, el comedor de ese dia se descuenta?
Suspendí el teórico, ¿cuántos días hay que esperar para repetir?
¿Convalidan mi título de monitor de otra comunidad?
Con la tarjeta joven, ¿cuánto me baja el viaje en tren de cercanías?
¿Mi abono funciona también en los búhos?
¿Y si se me moja la entrada de papel?
¿Los menores pueden entrar al concierto con mi autorización firmada?
¿La talla M de ustedes es grande o pequeña? Suelo andar entre dos.
¿Las alpargatas vienen con horma ancha? Tengo juanetes.
En mi seguimiento pone «en aduana», ¿qué quiere decir eso?
¿Es normal que el rastreo no se mueva en domingo?
En mis movimientos aparece la palabra «retenido», ¿qué diferencia hay con cobrado?
¿Hace falta registrarse para ver cómo va un pedido?
¿La baja se tramita por internet o por carta?
Si causo baja como socio, ¿conservo mi número por si vuelvo?
El hotel me retiene cien euros de depósito, ¿cuándo los suelen soltar?
Al dejar el piso, ¿pueden quedarse con mi mes de depósito por pintar las paredes?
`,
  technical: `
Abro la aplicación del bus y me devuelve al escritorio del teléfono.
se me olvido la clave y el enlace para cambiarla me sale caducado
Pido el código por llamada y tampoco, ¿hay otra forma de verificarme?
¿Cómo recupero la contraseña si ya no uso aquel correo?
Cambié el teléfono roto y el token bancario pide activarse con un código que no tengo, ¿cómo se hace?
Meto usuario y clave, me da la bienvenida y acto seguido me saca.
Al abrir mis facturas sólo veo un mensaje que dice gateway timeout.
La impresora imprime rayas verdes.
dice impresora sin conexion y esta al lado del router
Imprimo tickets y salen en blanco, ¿el rollo térmico va del otro lado?
El datáfono me pide «actualizar llaves» y no avanza.
En la habitación del fondo sólo pilla una rayita de wifi, ¿qué canal conviene?
¿Dónde cambio la clave de mi wifi?
Internet por satélite: la antena busca y busca y no engancha señal.
Se me fue la tele justo después de la tormenta, pone «sin señal DVB».
El deco no graba las series, el disco hace clic clic.
La pulsera deportiva va con una hora de retraso desde el cambio horario.
Pasé todo al celular nuevo pero los contactos no se sincronizan.
Dos agendas distintas en el portátil y en el móvil, ¿cómo las uno?
Subí un álbum entero y en la nube aparecen sólo las miniaturas.
Abro mi entrada y la app salta sola al mapa del recinto, no hay forma de ver el código.
Bajo el pase de abordar y se abre como texto con símbolos.
Pongo el CVV, vuelve al carrito y lo encuentro vacío.
Quiero poner mi dirección y la eñe de la calle no la traga el formulario.
le doy a cancelar suscripcion y la pantalla se pone en blanco
No me deja escoger asiento, el mapa del avión no carga.
Intento pedir cita y el calendario no muestra ningún día, ni siquiera el mes.
El videoportero suena pero no da imagen.
El mando de la cochera dejó de abrir, ya le puse pila.
La bombilla inteligente sólo se enciende con el interruptor, por voz ni caso.
Me marca F4 la caldera y no arranca.
Aire acondicionado: parpadea el verde cuatro veces y se apaga.
El robot de cocina avisa «tapa mal cerrada» y está cerradísima.
Los auriculares conectan pero no se oye nada.
La consola se enciende, pantalla negra.
Se cierra el juego al cargar la partida.
Invito a mi primo a la sala y a él le aparece que no existe.
Saqué un libro de la biblioteca digital y no lo abre el lector, ¿qué programa uso?
La cafetera gotea por abajo y no sube presión.
El termo eléctrico se queda en 30 grados aunque lo ponga a 60.
Mi huella no abre la puerta del gimnasio, ¿cómo la grabo otra vez?
Me pide un PIN parental que jamás puse.
«Sesión caducada» cada vez que toco algo.
El captcha no termina nunca, llevo semáforos para rato.
Usuario bloqueado por intentos fallidos, ¿cómo lo desbloqueo?
La huella ya no me funciona para entrar en el banco.
No hay manera de que la app de la mutua enfoque la factura.
¿Cómo instalo el certificado digital en el Mac?
El programa de firma electrónica se abre y se queda pensando.
Subo los planos para el permiso y me pone «archivo demasiado grande».
Videoconsulta con la pediatra: la sala de espera virtual gira y gira.
La plataforma del cole no me deja firmar la autorización, el recuadro no responde al dedo.
el serial me da invalido despues de formatear
La actualización del programa de facturas falla al 40 %.
¿Cómo saco mis movimientos en Excel?
La hoja exportada me junta todas las columnas en una.
Notificaciones encendidas y no suena ninguna.
El mail de verificación no entra ni en spam.
Al celu nuevo le puse el chip y no levanta datos, sólo llamadas.
¿Qué APN le pongo para que agarre datos?
Llamo y se oye mi propio eco, ¿qué ajuste toco?
Los paneles solares producen y la aplicación marca cero.
Pongo la lectura en la web y dice «valor fuera de rango».
La taquilla de paquetes no abre, la pantalla pone código erróneo.
El patinete compartido no se libera al escanear.
La batería me dura media mañana desde la última versión del sistema.
La serie se ve a tirones en la tele y en el móvil perfecta.
El coche no me reconoce el teléfono por bluetooth.
Pantalla en blanco al entrar con el certificado, sólo en Firefox.
`,
  complaint: `
Cinco correos para que me digáis dónde está mi reembolso. Cinco. Y ni uno contestado.
Le robaron tres semanas de verano a mis hijos con esa piscina desmontable que nunca trajeron.
me di de baja en abril y en julio me siguen cobrando, qué vergüenza
El mensajero ni toca el timbre, marca ausente y se larga; ya van cuatro veces.
Vaya tomadura de pelo de garantía: me devolvisteis el horno tal como os lo llevasteis.
Llegamos al hotel y nuestra habitación se la habían dado a otros. Pagada desde enero.
Quiero poner una reclamación formal por las facturas de agua estimadas, que triplican mi consumo y nadie corrige.
seis tecnicos y el internet igual de mal, ya cansa
Me pedís el mismo papel por tercera vez; ¿ustedes archivan algo o lo tiran?
Pésimo. Cancelaron mi reserva por su error y encima me cobraron la penalidad.
Mi padre esperó de pie dos horas con cita confirmada para que al final no lo viera nadie.
Cambiaron mi plan sin preguntarme y pretenden que lo pague. Me parece una falta de respeto.
La tarta decía Feliz Cumpleaños Ramón. Mi hija se llama Ramona. Ni disculpa hubo.
Quince años de clienta y así me lo pagan, con un bono de cinco pesos.
`,
  fraud: `
En mi cuenta hay un pedido de dos móviles que no es mío, enviado a Badajoz.
le dije el codigo del sms a uno que decia ser del banco y me vaciaron la cuenta
Compré una tarjeta regalo, rasqué y ya estaba gastada de antes; aquella pegatina estaba manipulada.
Han gastado mis puntos en Lima y yo vivo en Vigo.
Pagué la supuesta aduana en un enlace y resulta que esa página no era la vuestra.
Me llegó un préstamo aprobado que jamás solicité, a mi nombre y con mi cédula.
Me quitaron el bolso en el metro con la tarjeta y el celular dentro.
Otra persona retiró mi paquete con un DNI falso.
Un falso técnico del gas le cobró 300 euros a mi madre enseñando un carnet vuestro.
El casero del anuncio quiere la señal por adelantado, ya se la mandé y ha borrado el perfil.
`,
  exception: `
Sé que pasaron los treinta días por dos nada más, ¿me aceptarían igual la devolución? Estuve internado.
¿No podríais reactivarme los puntos que caducaron el domingo? Sólo por esta vez.
No conservo el ticket, pero la plancha es vuestra, ¿me haríais el favor de cambiarla?
¿Me darían un par de semanas para pagar la factura de la luz? Me quedé sin trabajo.
Tengo permanencia hasta octubre y me destinan fuera; ¿se podría perdonar la penalización?
se me paso el plazo de matricula por un dia, no podrian colar a mi hijo
El concierto no admite cambios, ya leí, pero me operan ese día. Apelo a su buena voluntad.
Llegaré a recoger el coche un cuarto de hora después de que cierren, ¿me esperaríais?
Les pido comprensión con el cargo por no presentarme, mi bebé estaba en urgencias.
Mi nieto mide un centímetro menos de lo que piden en la atracción... ¿no le dejarían pasar por su cumple?
El bono caducaba ayer y no llegué por la huelga, ¿me lo alargáis unos días?
`,
  outage: `
No pasa ni una tarjeta en el restaurante y tengo cuarenta mesas por cobrar.
Sin luz en la sala y el estreno es esta noche, ya va llegando el público.
Cámara frigorífica del mayorista parada y todo el pescado de mañana dentro.
Los programas del bautizo llegaron con otra iglesia y la misa empieza en dos horas.
El hotel lleno, las llaves electrónicas muertas y setenta huéspedes en el vestíbulo.
El plazo de las subvenciones cierra hoy a las tres y la sede no responde.
toda la centralita muda, somos una central de taxis y es nochevieja
`,
  human: `
¿Habría forma de que un asesor me explicara de palabra qué plan me toca?
Pásame con un agente para lo de mi reembolso.
péguenme un telefonazo por lo del sofá, es más rápido que andar tecleando
Entre tanta opción me pierdo, ¿no hay nadie de carne y hueso que mire mi expediente?
No veo bien la pantalla, hijo, ponme con alguien que me coja los datos.
Con la recepcionista de siempre, Maite, quisiera arreglar lo de mi turno.
Tengo el piso a medias con mi ex y el seguro a nombre de los dos, mejor se lo explico a un gestor.
Esto prefiero explicarlo cara a cara con alguien de ustedes.
`,
};
