import type { Seeds } from '../kinds.ts';

/** What misbehaves, requests and pleas, in stories and unusual words; in Spanish. */
export const storyRequests: Partial<Seeds> = {
  technical: `
el tele se quedó mudo
todo sale en letras chiquititas
no jala el escáner
la app tiene hipo: abre, cierra, abre, cierra
el grifo con sensor no me ve las manos
me da "token vencido" al segundo de entrar
lag bestial desde el parche
la webcam me pone cabeza abajo
el calendario arranca la semana en miércoles
zumba bajito y se le apaga la luz verde
pongo mi RUT con guion y no, sin guion y tampoco
La tarjeta del bus hace pip doble y el torno no gira. Con la de mi esposa sí.
guardé, volví a entrar, y las horas del parte estaban a cero
el mapa de butacas no termina de pintarse
se corta la película siempre en el minuto 43
El boletín se descarga con extensión rara. Le cambio el nombre y nada.
la cinta de correr acelera sola cuando paso de 8, luego vuelve
sincroniza los contactos pero no los cumpleaños
mi altavoz contesta a las noticias de la tele
la puerta del garaje sube dos palmos y se arrepiente
no llega el mail de confirmación, ya busqué en spam y en promociones
Después de cambiar la hora, el riego, las persianas y la cafetera van cada uno a su bola. ¿Hay un reinicio general?
salen rayitas verticales en las fotos con flash
el TPV imprime el ticket en blanco por la cara buena
enlace de videoconsulta: "sala no disponible"
con el dedo mojado no desbloquea, seco tampoco mucho
Al filtrar por precio desaparecen los filtros de talla. Si quito el precio, vuelven.
el aire tira calor en modo frío
se reinicia cuando le conecto los cascos
el lector de microchips no lee a ningún gato desde el lunes
La matrícula online me pide el paso 4 antes del 3. Me he quedado en un círculo.
en el celu se ve perfecto y en la compu todo encimado
firma guardada, documento sin firma. qué raro
las teclas 4 y 7 del mando van a veces
el traductor de la app se salta una frase de cada tres
¿Por qué me manda a la versión de Perú si estoy en Ecuador?
subí el vídeo de la mudanza y se oye pero va a cámara rápida
el cepillo vibra tres veces y muere, cargado toda la noche
Ayer iba. Hoy no va. No he tocado nada.
el marcador del partido va dos goles por detrás
la caldera de pellet enciende al cuarto intento
se me despareja el audífono izquierdo apenas salgo a la calle
factura electrónica rechazada, motivo: "motivo"
La impresora dice que no hay papel y está hasta arriba. He probado con otro paquete.
no me aparece el botón de vender
el coche no reconoce el teléfono desde que le puse funda nueva, ¿puede ser?
nivel tres: la puerta no abre aunque tenga la llave azul
los decimales se me convierten en fechas al importar
el reproductor mezcla dos canciones a la vez
La bomba de la piscina arranca, tose y se para. En el panel pone F2.
el chat de la clase va con un minuto de retraso
da igual la contraseña que ponga, la pantalla tiembla y vuelve
el código del candado de la bici me lo da por usado
al girar el móvil se borra lo escrito
datos móviles sí, mensajes no, llamadas a ratos
Tras pasar el túnel el navegador se queda en el túnel. Literalmente, el dibujito no sale.
la ventana de pago se abre detrás de todo
robot de cocina: la tapa encaja pero él no se entera
el monitor tarda un cuarto de hora en despertarse
no carga Pasajeros 2, solo Pasajeros 1
pita pita pita y en la pantallita pone LO
torno CNC: pierde el cero cada vez que abren la puerta
El plano del catastro aparece girado y encima de otro pueblo. Solo me pasa con Firefox.
no suena el timbre, solo se enciende la lucecita
la opción de llamar desde la app abre la calculadora, muy raro
En "hablar con alguien" la ventanita se queda cargando. Mis otros chats van bien.
cuando añado un segundo operador al turno, el primero se borra
el gestor de descargas se para al 99
el administrador de discos no ve el SSD que os compré
a dos personas del grupo no les sale la encuesta
El panel del supervisor cuenta dobles las llamadas del lunes. Los demás días están bien.
la grabadora de llamadas graba solo mi lado
el agente de impresión da error 1053 al iniciar
no puedo adjuntar la denuncia al parte online, se queda en 0 %
la pantalla de alerta de fraude se abre vacía cada vez que entro
mi compañera ve los pedidos y yo no, mismos permisos
al dictar habla en portugués, y yo le hablo en español
Pisé el mando sin querer y ahora el personaje camina solo a la izquierda. ¿Se calibra?
le cayó mate al teclado, manos de manteca las mías; la ñ no marca
cambié el pin, se me olvidó, y la caja fuerte del cuarto me dice "wait"
Con las prisas metí la SIM al revés. Ya está bien puesta, pero sigue sin red.
Un rayo dejó tonto el videoportero. Se ve, no abre. ¿Qué fusible lleva?
mi peque bloqueó la consola probando claves, ¿cuánto dura el bloqueo?
borré sin querer la carpeta de idiomas y ahora los menús son símbolos`,
  transaction: `
lo de la cafetera, ¿ya viene de camino?
hacedme otra factura, que la perra se comió la primera
a partir de octubre cóbrenme de la Visa
Cambiamos de casa el sábado. La dirección buena es Av. Mitre 1450, 2º C, Quilmes.
¿cómo va mi trámite de la beca? folio 33-201
quiero pasarme al turno de tarde en zumba
Ha sido bonito mientras duró: den de baja la revista.
cierro etapa, cierren mi cuenta, un abrazo
apúntenme otra caja de naranjas para el viernes
me salieron dos cobros de 7,50 del parking, ¿me devuelven uno cuando puedan?
aparezco con dos recibos de junio. Imagino que uno sobra, ¿lo comprueban?
¿a nombre de quién está mi línea ahora mismo?
no vendré el martes a natación, guárdenme la recuperación
resérvame la pista 3 el domingo a las diez
el apellido de mi niña lleva H, corrijan el diploma
Me voy a vivir a Montevideo en enero. Hay que desconectar el gas el día 28.
¿Cuánto me falta por pagar de la nevera?
amplíen la estancia una noche más, apartamento 12
Por fin aprobé la oposición. Toca cambiar la nómina de banco, ¿me lo gestionan?
Ya tenemos fecha de boda. Pásenme el banquete del 4 al 11 de julio, por favor.
sáquenme del grupo de whatsapp del club
mándenme el certificado de estar al corriente
¿me pueden bajar la potencia a 3,45?
metan a mi nieto en la piscina de los sábados
activen los canales de cocina
¿en qué parada quedó mi paraguas? lo olvidé en la línea 8 ayer tarde
cámbienme la silla de niño por un elevador, reserva KJ-220
quería dos bocatas más en el pedido de las dos, si aún da tiempo
¿la transferencia del alquiler entró? la hice el lunes
duplicado de llaves del trastero 14, pago yo
mi CURP está mal escrita en la constancia
Pedí la lavadora en blanco. Pensándolo bien, la quiero gris. ¿Llego a tiempo?
ya no uso el segundo chip, córtenlo
el coche lo devuelvo un día antes, ¿me ajustan?
Quiero aportar 50 más al mes a mi plan.
muevan mi turno de la ITV a la semana del 20
desapunten a Mateo de comedor, come en casa desde hoy
¿me anotan como vegana en el vuelo?
las entradas de mi hermana llegaron a mi correo, reenvíenlas al suyo
¿ya tienen listos mis lentes?
cuántas cuotas llevo pagadas
Hace tiempo dejé un abrigo en la tintorería, luego nació el bebé y se me fue. Ticket 118. ¿Sigue ahí?
repitan mi pedido del mes pasado
las botas, al final, recójanlas en el trabajo
quiten lo de la grúa de mi póliza, ya tengo otra
¿Me confirman que el envase de 200 litros sale hoy? Pedido de planta 4471.
pongan el número de orden de compra en la factura, OC-8812
quisiera que el contrato salga solo a nombre de mi mujer
cambio de plan: en vez de Ibiza, Menorca, mismas fechas
pásenme los cursos terminados a un solo diploma
Hoy estreno negocio. Añadan por favor el CIF a mis datos: B-66120.
revisen si entró mi justificante de ausencia
retiren mi foto del perfil y la bio, me tomo un descanso
necesito un comprobante de domicilio con fecha de este mes
donen mis puntos a la Cruz Roja
¿me salió aprobada la autorización de la resonancia?
Carguen 100 soles a mi tarjeta de regalo.
no paro en casa de día, que el gas pase a revisarse a las ocho de la tarde
he ganado el sorteo del súper, ¿cuándo me llega?
alarguen el alquiler del disfraz hasta el lunes
Ay, qué torpe: puse mi correo viejo al comprar. ¿Me reenvían las entradas al nuevo?
se me coló un dígito y transferí 500 en vez de 50 a mi propia tarjeta prepago, ¿lo regresan?
Con el lío de la mudanza no abrí una carta vuestra y la tiré. ¿Me la repiten?
Mi marido se rompió el peroné esquiando y se acabaron las vacaciones. Anulen el forfait del jueves al domingo.
Nos ha dejado el abuelo Julián. Toca dar de baja su fijo, contrato 20-551.
Nevó tanto que no pude salir del pueblo. ¿Me mueven la cita con el notario?
derramé vino en el libro de la biblioteca, ¿cuánto debo para pagarlo?
Estoy hecha polvo con la quimio y no llego a pilates. Pausen mi bono hasta primavera.
tonta de mí reservé marzo y era mayo, cambien
la prueba de alergia salió mal (bueno, salió que sí), manden el informe a mi pediatra
me multaron por despistado, bien puesta está, ¿con qué referencia pago?
perdí el tapón del depósito en un bache, pedidme uno al taller de Lugo
una gotera me estropeó el contrato en papel, necesito copia
Hablé con Noelia por la mañana y me abrió el cambio de asiento. ¿Quedó hecho?
un chico de la tienda me dijo que pidiera por aquí el código PUK de mi número
pongan como autorizado a mi socio Raúl
quiten a Nerea del equipo y pongan a Iván
¿alguien de ustedes recibió mi maleta en Barajas? etiqueta IB0034
mi vecina del quinto recoge el paquete, avisen al reparto
mi asesor fiscal les escribirá, denle copia de mis recibos
¿qué agente lleva mi alquiler ahora que se fue Pilar? búsquenlo en la ficha
necesito que una persona más pueda usar mi cuenta de la clínica, mi hija Alba
Mi abogado me pide el histórico de pagos desde 2021. Me vale en excel.
Apareció el celular robado, la policía me lo devolvió. ¿Quitan el bloqueo del IMEI?
pásenme a papel la reclamación 2025-44 para archivarla
marquen mi visita como no urgente y denme fecha cuando sea
no hace falta llamarme, déjenlo con el conserje
cambien el idioma del contrato al gallego
cambió nuestra directora, actualicen el contacto del cole: Rosa Imaz`,
  exception: `
va, por un día, ¿no?
¿podrían dispensarme el depósito?
Sé de sobra que no hay cambios tras el corte, pero mi talla estaba mal en la etiqueta.
tengo 64 y once meses, ¿me cuentan como jubilada?
¿y si les ruego un poquito con la fecha?
por motivos de salud, ¿cabría anular sin perder la señal?
Sé que las plazas son por sorteo. Mi hijo va en silla y esta es la única escuela con rampa.
vale, caducó el lunes, pero era fiesta aquí
échenme la mano con el recargo, me quedé sin chamba
¿me guardan el precio hasta el viernes que cobro?
aunque no se admite comida de fuera, ¿dejan pasar el puré del bebé?
Mi tarjeta no llega hasta la semana entrante. ¿Me entregan el auto con débito, por esta vez?
no cumplo el año de antigüedad por nueve días
¿se puede repetir el examen fuera de fecha? tuve apendicitis
un favorcito: dejen a mi hermano usar mi pase el sábado
reconozco que pasé el límite de datos, ¿me perdonan la mitad?
La norma es clara y la respeto. Aun así, ¿harían una salvedad con un viudo que no sabía nada de la póliza?
¿me dejan aparcar diez minutos en la zona de carga? llevo un piano
hagan la excepción, prometo portarme bien
fuera de plazo por tres minutos y un router muerto
¿Podría mi perra de alerta médica ir en cabina sin el papel original?
somos siete y la mesa es de seis, ¿nos apretamos?
pa mi abuelita que no tiene correo, ¿le sirve el billete en papel aunque ya no los hagan?
necesito sacar antes el dinero del plazo fijo, es para una operación
la promo es solo web y yo no tengo internet, ¿me la dan en tienda?
¿Nos alquilan el salón con menores de edad si vamos dos profesoras?
mi pedido pesa un kilo más de lo permitido
¿Tendrían la deferencia de ampliar el plazo de pago? La ayuda llega el 20.
pagué el mes y no fui ni un día, ¿me lo pasan al siguiente aunque no se pueda?
déjenme entrar con el carnet caducado, el nuevo viene en camino
ya sé que no reparten en islas, ¿y si el ferry lo pago yo?
Solo empresas, lo leí. Soy un jubilado inventor y me hace falta un único motor.`,
};
