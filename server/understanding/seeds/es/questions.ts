import type { Seeds } from '../kinds.ts';

/** What documentation answers, in Spanish. */
export const questions: Pick<Seeds, 'information' | 'technical'> = {
  information: `
cuántos días tengo para cambiar un artículo
en cuántos días hay que enviar de vuelta un producto
cuántas semanas puedo esperar antes de devolverlo
cuánto tiempo guardáis los objetos perdidos
cuánto cuesta el envío exprés
¿envían a Portugal?
devoluciones sin ticket
horario
¿hay descuento para estudiantes?
hasta cuándo puedo devolver una chaqueta
¿se puede cancelar a mitad de año?
qué pasa si cancelo antes de que acabe la prueba
no quiero cancelar nada, sólo me gustaría saber el plazo de preaviso
¿hay que pagar la etiqueta de devolución?
qué formas de pago aceptan
dónde puedo cambiar la contraseña en la app
cómo añado un segundo usuario
cómo elimino mi cuenta
¿el maniquí es de tamaño humano?
¿tenéis un curso de agente inmobiliario?
¿el seguro cubre el robo en el extranjero?
qué hace la alarma si detecta fuego
cómo protegen a los clientes del fraude
¿ABREN LOS DOMINGOS?
QUÉ TALLA PARA UN NIÑO DE 6 AÑOS
sin rencores, sólo me pregunto por qué habéis cambiado el logo
¿hay comisión por pagar fuera de España?
cómo funcionan los puntos
cuál es el límite del pago sin contacto
dónde están vuestros servidores
se puede pagar en cuotas
aceis targetas regalo?
Mi hermana se casa en junio y viene toda la familia. Llevamos el invierno discutiendo por el menú. En fin, mi pregunta: ¿alquiláis mesas y con cuánta antelación hay que reservar?
El año pasado compramos en otro sitio y fue un desastre. Esta vez prefiero preguntar antes: ¿el montaje está incluido?
diferencia entre el plan básico y el premium
guía de tallas
plazos de entrega
¿una persona mayor puede usar la bici plegable?
si devolviera algo, ¿cuánto tardaría el reembolso?
dónde encuentro mis facturas
¿el encargado de tienda puede editar precios en el programa?
¿qué organismo lleva las reclamaciones de aerolíneas? es para un trabajo
no necesito hablar con nadie, solo quiero el precio
no hace falta que me pongan con nadie, solo la dirección
no me llamen, díganme simplemente si cabe
una amiga dice que «son unos estafadores», pero yo confío en vosotros. ¿Tenéis tienda en Vigo?
¿para cuántas personas es el plato?
¿qué peso por persona aguanta el banco?
¿el juego es para dos personas o más?
¿cuántos empleados trabajan en el almacén?
¿los repartidores suben el paquete a casa?
¿el técnico puede montar también otro radiador?
¿qué regalo tenéis para un juez o un médico?
¿la sartén sirve para fuego abierto?
¿qué temperatura alcanza el horno?
¿cuánto dura encendida la vela?
¿la batería se puede llevar en el avión?
¿la pintura es tóxica cuando está seca?
¿aseguráis los paquetes contra robo?
¿cómo funciona la verificación en dos pasos?
¿devolvéis el dinero de artículos rebajados?
¿cuánto suele tardar un reembolso?
¿qué pasa con mis vales si cierro la cuenta?
si lo dejara hoy, ¿me devolverían el resto del mes?
supongamos que lo devuelvo abierto, ¿recupero todo?
¿se puede parar la suscripción en verano?
¿se puede cambiar la fecha después de reservar?
¿hasta cuándo se puede anular un pedido?
¿cuándo empiezan las rebajas?
¿hay platos vegetarianos?
¿el desayuno está incluido?
¿admiten perros?
¿qué equipaje puedo llevar?
¿hay aparcamiento cerca?
¿qué papeles hacen falta para abrir una cuenta?
¿qué interés da la cuenta de ahorro?
¿de cuánto es la permanencia?
¿llega la fibra a mi pueblo?
¿el gimnasio abre los festivos?
¿qué formatos se pueden importar?
¿dónde veo mi consumo en la app?
¿buscáis becarios?
¿dónde mando mi candidatura?
¿de qué material es la alfombra?
¿qué cable necesito?
¿cuántos litros tiene el tambor?
¿grabáis un nombre?
lo teneis en xl?
a q hora abris mañana
pedido mínimo?
acceso para silla de ruedas?
¿guía de tallas?
horario en festivos?
¿Cuánto tarda un envío a Canarias?
¿Puedo llevar a mi perro en el AVE o solo si pesa menos de diez kilos?
¿Qué pasaría si me roban el celular con la app de ustedes instalada?
Si algún día quisiera darme de baja, ¿con cuánta antelación tendría que avisar?
Pongamos que las zapatillas me quedan chicas, ¿cómo funciona la devolución?
No hace falta que me pase con nadie, dígame solo dónde se mete el código del cupón.
No me quejo, ojo, es pura curiosidad: ¿por qué el domingo la entrega cuesta más?
¿Hacen descuento a estudiantes?
PERDÓN POR LAS MAYÚSCULAS, SE ME ATASCÓ LA TECLA. ¿ACEPTAN PAGO CON TARJETA DE DÉBITO EXTRANJERA?
holaa, una pregunta, el roaming en marruecos va incluido o se paga aparte?
che, ¿el gimnasio de Palermo tiene pileta climatizada?
Oiga, ¿y la garantía de la licuadora cubre el vaso o nomás el motor?
¿Cómo protegen ustedes los datos de las tarjetas?
¿Cómo reconozco un SMS falso que se hace pasar por su banco?
¿El seguro de hogar cubre incendios provocados por un cortocircuito?
Soy abogada, ¿tienen tarifa para despachos con varios usuarios?
¿La póliza de viaje incluye hospitalización en Estados Unidos?
¿Desde qué edad viajan gratis los bebés en el cercanías?
¿Dónde mando mi currículum para trabajar de repartidor?
¿Siguen buscando gente para la tienda de Rosario? Quería saber qué requisitos piden.
¿El detector de gas que venden necesita instalación profesional?
¿El raticida del catálogo es apto para casas con niños o lo desaconsejan?
¿Qué diferencia hay entre el plan Básico y el Plus?
¿Se puede pagar en cuotas sin interés con Mercado Pago?
Mi cuñado dice que ustedes «son unos ladrones con las comisiones»; yo solo quiero saber cuánto cobran por una transferencia internacional.
Mi jefa siempre repite «si no te gusta, denúncialos», pero a mí solo me interesa saber si la licencia vale para dos computadoras.
weno una dudita, cuantos kb de equipaje dejan en cabina?? digo kg jaja
ola k tal, xa cambiar la contraseña donde se entra?
Do you guys también envían a Puerto Rico, o nomás continental US?
Hola, my roommate me dijo que hay family plan, ¿cuántas personas caben?
¿Qué documentos piden para alquilar un carro en Medellín con licencia extranjera?
¿Con cuántos puntos se pasa al nivel oro?
¿Los trabajadores de ustedes entran en casa para leer el contador o lo hacen desde la calle?
¿Qué dice la ley sobre el plazo de desistimiento en compras por internet?
¿Qué hago, en teoría, si una vez encuentro un cargo que no reconozco? ¿Hay un procedimiento escrito?
¿El termo eléctrico lleva protección contra descargas?
¿Tienen médicos que atiendan por videollamada los sábados?
¿Cada cuánto se pasa la inspección de los frenos en sus coches de alquiler?
¿Puedo ceder el abono del metro a mi hermana o es personal?
tarjeta SUBE: ¿sirve para el tren también?
¿A qué hora cierra la caja en la sucursal de Insurgentes?
¿Hay límite para sacar plata en el cajero?
¿Qué significa «potencia contratada» en la factura de la luz?
¿La leche de fórmula que venden lleva aceite de palma?
¿Cuándo publican las vacantes de atención al cliente en Bilbao?
Nada de urgencias ni de dramas: ¿el casco trae certificación europea?
¿Se puede usar la app sin datos, con puro wifi?
¿Me podría explicar cómo se calcula la fianza de un piso de alquiler?
Necesito saber si ustedes trabajan con personas sordas: ¿hay servicio en lengua de signos?
¿Cómo se llama la persona que dirige recursos humanos? Es para la carta de presentación.
No quiero cancelar nada, únicamente entender qué penalización habría si lo hiciera en marzo.
DISCULPE, ESCRIBO CON LETRA GRANDE PORQUE VEO POCO. ¿DÓNDE ENCUENTRO LAS INSTRUCCIONES DEL TENSIÓMETRO?
¿Con qué empresa de paquetería trabajan en Guatemala?
¿Para renovar el carné joven hay que ir en persona?
¿Han hackeado alguna vez su plataforma, y dónde informan de eso?
Cachái si el plan trae WhatsApp libre o gasta de los gigas?
El año pasado se nos quemó la cocina mientras dormíamos, los niños gritaban, vinieron dos camiones de bomberos y mi suegra acabó en el hospital por el humo. Gracias a Dios todos estamos bien y la casa ya está arreglada. Ahora que vamos a comprar electrodomésticos nuevos quería preguntarles: ¿la placa de inducción de 60 centímetros necesita una línea eléctrica propia?
Mi padre falleció en enero después de una enfermedad larguísima y han sido meses de papeles, lágrimas y notarios. Él viajaba mucho con ustedes y hablaba siempre de sus puntos. No vengo a reclamar nada, solo me gustaría saber si, en general, los puntos de una persona fallecida pueden heredarse y qué documentos se suelen pedir.
A mi vecina le entraron unos ladrones la semana pasada, le rompieron la puerta, la policía tardó una hora y la pobre no duerme desde entonces. A nosotros no nos ha pasado nada, pero mi mujer ya tiene miedo y no para de hablar de cámaras. Por eso escribo: ¿su cámara exterior graba sin suscripción mensual?
Fíjese que el mes pasado chocamos en la carretera a Puebla, el carro quedó destrozado, mi hijo lloraba, llegó la ambulancia y hasta salimos en el periódico. Ya pasó, ya estamos bien y ya tenemos carro nuevo. Lo único que quiero saber antes de contratar es si su seguro de cobertura amplia incluye auto sustituto y por cuántos días.
Mi hija tiene una alergia muy fuerte a los frutos secos y hace dos años casi se nos va en un restaurante de Lima, con ambulancia, adrenalina y yo rezando en el pasillo. Desde entonces leemos todo con lupa. Ahora nos recomendaron su servicio de comidas a domicilio: ¿dónde se ve la lista de alérgenos de cada plato?
Estoy en la sala de espera del hospital con mi bebé, que se rompió el brazo en el columpio, llora, yo lloro, la abuela llora, un circo. Ya lo están atendiendo y no es grave. Mientras espero aprovecho para preguntar algo que tenía pendiente: ¿el carrito plegable cabe como equipaje de mano en sus aviones?
Anoche hubo una tormenta terrible, cayó un árbol sobre el coche del vecino, se oían gritos y sirenas, y estuvimos dos horas a oscuras con velas. Ya volvió la luz y todo en orden. Me quedé pensando, eso sí: ¿su batería doméstica puede alimentar una nevera durante un apagón, y cuántas horas más o menos?
Trabajo en un bufete y todo el santo día oigo hablar de demandas, estafas, querellas y gente furiosa, así que no se asuste, que no vengo a amenazar a nadie. Simplemente mi jefe quiere pasarse a su programa de facturación y me pidió averiguar si permite exportar los asientos en formato Excel o solo en PDF.
Mi abuela, que en paz descanse, decía que los bancos te roban hasta los calcetines, y mi tío jura que le vaciaron la cuenta en el 2001 con el corralito, qué desastre, qué llanto aquel. Yo soy más tranquilo y quiero abrir mi primera caja de ahorro. ¿Qué papeles tengo que llevar siendo monotributista?
Ayer se me murió el gato después de quince años y la casa está vacía, no paro de llorar. En unos meses, cuando se nos pase la pena, pensamos adoptar otro. Mirando hacia adelante, ¿su seguro de mascotas admite animales adoptados sin papeles y hay un periodo de carencia?
Se me cayó el celular a la alberca, mi marido me gritó, los niños gritaron, el perro se aventó detrás y aquello parecía película de terror. Sobrevivió todo el mundo, incluso el celular, increíble. La duda que me quedó es esta: ¿el modelo que tienen ustedes en promoción es resistente al agua o nada más a salpicaduras?
Después del infarto, el médico me prohibió la sal, el tabaco y los disgustos, y mi mujer me ha quitado hasta el fútbol. Pasé tres semanas en la UCI y pensé que no lo contaba. Ahora me toca moverme un poco, y por eso pregunto: ¿tienen en el gimnasio clases suaves para cardiacos por las mañanas?
¿El bono de transporte joven vale en Rodalies y también en el bus nocturno?
¿Qué es el CUPS y en qué parte de la factura viene?
Soy policía municipal, ¿hay convenio de descuento para nosotros?
¿Los riders de ustedes son asalariados o autónomos? Es para un trabajo de clase.
¿Cuánto se demora en cargar el patinete?
¿La cuna de viaje es segura desde el nacimiento?
¿Con la nómina domiciliada regalan algo o eso ya se acabó?
Ni busco abogado ni nada por el estilo, solo la cláusula que habla de retrasos.
¿Qué tan peligroso es guardar la batería de litio en el clóset?
¿A quién le dirijo mi postulación para la práctica profesional en Concepción?
Si nace mi bebé durante el viaje, ¿el seguro lo cubre en automático?
En mi pueblo dicen que las antenas queman los olivos, que el alcalde va a acabar en la cárcel y que un rayo mató dos ovejas por culpa de la fibra; vamos, que en el bar no nos aburrimos. Yo a mis setenta y dos años solo quiero llamar a mi hermana en Suiza sin arruinarme. ¿Suiza entra en la tarifa o cuenta como fuera de Europa?
A mi hijo mayor le robaron la mochila en un festival, llaves, papeles, todo, y me llamó llorando a las tres de la madrugada; casi me da algo. La policía la encontró en una zanja y solo faltaban las galletas. Ya pasó el susto. Para el próximo verano, ¿alquilan taquillas con candado en la estación de Atocha?
Mi ex rompió media casa antes de largarse, vinieron los carabineros y pasé la Navidad donde mis papás con dos maletas y el gato. Hoy respiro, arrendé un departamento chiquito y parto de cero. Como soy novata en estas cosas: ¿qué se necesita para contratar luz por primera vez siendo arrendataria?
¿qué versión del firmware corrige el fallo publicado?
¿se puede montar la cámara fuera sin carcasa?
¿cómo distingo un cable original de una copia?
¿qué bandas cubre el módem?
¿se puede cambiar el apodo más adelante?
¿qué conector lleva la batería?`,
  technical: `
la app se cierra cada vez que abro la cámara
el router pierde la conexión por las noches
la impresora no imprime aunque está enchufada
la página de inicio de sesión se queda en blanco
los auriculares no se emparejan con el portátil
error E12 en la lavadora, ¿qué significa?
la sincronización dejó de funcionar tras la última actualización
la API me devuelve un 403
otra vez la dichosa actualización en bucle, ¿cómo salgo?
uf, tercera vez hoy que la tele se queda sin sonido, ¿qué hago mal?
la luz parpadea en rojo
no llega el correo para restablecer la contraseña
el termostato muestra F4 y no calienta
se apaga solo a los cinco minutos, ¿qué puede ser?
¿cómo vuelvo a emparejar el mando con la caja?
desde el móvil nuevo la app no encuentra la báscula
he pulsado todo y la pantalla sigue negra
la contraseña es correcta pero la página se recarga
el código de seis cifras no llega nunca
uf, se desconecta todo el rato, ¿qué más puedo probar?
qué rabia, se cuelga siempre en el mismo paso. ¿hay alguna solución?
la actualización se queda en el 30 %, ¿cómo la reinicio?
la cerradura marca batería baja con pilas nuevas
los correos llegan a spam
hay eco en cada llamada
la bici muestra el error 503
La app se cierra sola cada vez que abro el carrito.
¿Qué debería probar primero si el router parpadea en rojo?
El televisor no reconoce el mando desde la actualización.
Otra vez el mismo bucle: meto la contraseña, me manda el código y vuelvo a la pantalla de inicio. ¿Qué más puedo intentar?
No me llega el código de verificación por SMS, ya revisé y tengo señal.
La impresora imprime en rosa todo lo que debería salir negro.
Che, la página me tira error 502 cuando quiero pagar.
el wifi se me cae cada 10 min, ya reinicie 3 veces
Se queda cargando eternamente en «procesando pago».
El reloj no sincroniza los pasos con el móvil, y eso que el Bluetooth está activado.
Me sale «sesión caducada» a los dos segundos de entrar.
El código QR del billete no se abre en mi teléfono, sale una pantalla blanca.
La aspiradora robot da vueltas en círculo y luego se apaga.
Ya desinstalé y volví a instalar, ¿cuál sería el siguiente paso?
La cámara del timbre se ve borrosa de noche desde el último firmware.
No puedo adjuntar la foto del parte, dice formato no válido y es un jpg.
Qué fastidio, se volvió a congelar el decodificador en plena novela. ¿Lo desconecto o qué?
El termostato marca 35 grados y en casa estamos a 18.
Desde que cambié a Android 15 no me aparecen las notificaciones de la app.
El lector de huella de la aplicación del banco dejó de funcionar ayer.
La bici eléctrica no enciende, la batería está cargada y la luz sigue verde.
Al exportar el informe, las tildes salen como símbolos raros.
Mi lavadora muestra E18 y no desagua, ¿por dónde empiezo?
El micrófono de los audífonos no agarra en las llamadas, pero la música sí suena.
Buenas, el mapa de la app me ubica en otra ciudad.
¿Y ahora? Actualicé como me dijeron y el botón de guardar sigue en gris.
La eSIM figura instalada, pero el cel dice sin servicio.
El torno de la entrada no me lee la tarjeta del abono, pita y se pone rojo.
El botón de validar no responde ni en Firefox ni en Chrome.
El audio va dos segundos por detrás de la imagen en todos los canales.
Desde la versión nueva mis favoritos aparecen vacíos.
El cargador del coche rechaza mi tarjeta, luz naranja parpadeando.
falta una biblioteca después de actualizar
el instalador se para con "no se pudo resolver la ruta"
el código impreso en la caja no lo acepta
la compilación termina con error y no dice más`,
};
