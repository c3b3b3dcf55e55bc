import type { Seeds } from '../kinds.ts';

/** What people ask the help centre of a technical product, calm in spite of its words, and the real alarms beside it; in Spanish. */
export const productQuestions: Partial<Seeds> = {
  technical: `
letra enana en el menu del osciloscopio, se puede agrandar?
La fresadora pierde pasos en el eje Y a partir de 1200 mm/min.
me sale "E-207 encoder fault" al prender el torno, qué significa
la impresora 3d hace clac clac clac en cuanto calienta el extrusor
¿Cómo mato un proceso que se ha quedado zombi en el servidor de pruebas?
pantalla en chino y no entiendo ningún icono, cómo la pongo en español
Otra vez se reinicia solo. Router Nodal R4, firmware 3.1.8, otro enchufe probado, otro cable también, y mi mujer ya dice que lo tire por la ventana. ¿Algo más que pueda mirar antes?
el amplificador zumba si le conecto el tocadiscos y con el cd no, ¿tierra?
Quiero deshacer la última importación de asientos, metí dos veces el mes de marzo
no enciende nada de nada, ni un led
Tengo la batería del dron muerta después del invierno, ¿hay alguna forma de revivirla o la tiro?
Soy profe de tecnología de 2º de la ESO y a la mitad de los alumnos el kit no les aparece en la lista de puertos. ¿Qué tengo que pedirle al de informática?
segmentation fault (core dumped) nada más abrir el proyecto
qué hice mal? seguí el video paso por paso y el motor gira al revés
Se me rompió una patita del conector, ¿se puede soldar otra o cambio la placa?
el telescopio no sigue a la luna, se va yendo de a poquito para la izquierda
¿Es normal que el inversor haga clic a las ocho de la mañana y a las ocho de la tarde?
luz roja fija y luego tres destellos azules en la cámara
La máquina de coser se come la tela de abajo y hace un nido de hilo
java.lang.NullPointerException en el log cada cinco minutos, la app anda igual
El antivirus me marca el instalador como archivo sospechoso, ¿lo habéis firmado con otro certificado?
ayer andaba, hoy no
Con el micrófono puesto se oye eco, y sin él, nada.
cómo me quito de encima la barra lateral del editor, me ocupa media pantalla
el reloj me despierta a las 3 aunque no tengo ninguna alarma
Le puse el firmware hackeado de un foro a la consola y ahora quiero volver al original. ¿Por dónde empiezo?
ILLEGAL INSTRUCTION at 0x0804, ¿mi procesador es muy viejo?
Llevo días con lo mismo: subo el dibujo, le doy a exportar DXF y las curvas salen como palitos.
de quién es la culpa, del cable o mía? con el corto va y con el de 5 metros no
La bomba de calor marca A-15 y echa agua por debajo, deshielo supongo
no sé mucho, solo un poco de basic de cuando era chico. Tengo el tren de mi hijo dando vueltas con vuestro controlador y quiero que pare al apretar un botón, pero no para nunca porque el bucle no mira el botón hasta el final. ¿cómo se hace eso bien?
La etiqueta sale cortada por la derecha, rollo de 62 mm, driver 2.4
connection refused 127.0.0.1:5432
el cortacésped se queda atontado en la esquina del limonero y pide ayuda
Tras actualizar a la 14.2 ya no veo las capas bloqueadas
¿Cuánto tarda en quemar un disco? El mío lleva cuarenta minutos en el 99 %
mi abuela dice que el audífono le pita cuando abraza a alguien, jaja, ¿se puede regular?
hago todo lo que dice el manual y no empareja. mando gris, versión vieja, comprado de segunda mano
La bici corta la asistencia a los 19 km/h y no a los 25.
cual es el cable de fase, el marrón o el negro? el controlador trae los dos
El plóter náutico no me lee la tarjeta de las Rías, dice "cartografía no autorizada".
Falló la actualización al 60 % y se quedó en "modo recuperación". ¿Qué aprieto ahora?
Como borro a un usuario que se creo dos veces
hay un pitido agudo que solo oigo yo y el perro, sale del transformador
El sensor de humedad del invernadero dice 0 % con la tierra encharcada
no llega el mail de confirmación del foro, van tres intentos
¿Por qué mi consulta tarda 40 segundos si la tabla tiene un índice? Postgres gestionado, plan básico.
git push rechazado: "remote ref does not exist", lo he borrado yo sin querer?
Me pide una contraseña de administrador que en el instituto nadie sabe, el equipo lo montó uno que se jubiló
se ve todo verde por el microscopio
Necesito volver a la versión 8 porque la 9 no abre mis plantillas viejas
tengo el PLC en STOP con el led SF rojo, módulo de 16 entradas recién puesto
Las teclas de abajo del sintetizador suenan más flojas que las de arriba.
¿Puedo alimentarlo con 12 V si en la carcasa pone 9?
el hub ve las bombillas pero no las persianas
Perdón por la pregunta tonta, ¿de qué lado va el papel térmico?
dice que superé el límite de peticiones y hoy solo hice dos
Apago la luz del salón por voz y se apaga la del baño. Los nombres están bien, lo he mirado veinte veces.
Hola. Monté el invernadero con mi suegro en agosto, luego la helada reventó una manguera, la cambiamos, después se fue la luz dos días y al volver todo bien menos el riego de la zona 3, que arranca a las 4 de la madrugada en vez de a las 7. ¿Dónde se cambia esa hora?
Error 0x80070643 instalando el paquete de idioma
¿Cómo resucito un equipo "brickeado"? Modelo Tesela Mini, el de la carcasa naranja.
al girar la perilla del volumen hace crac crac
En el programa de corte láser la pieza se me queda pegada al ratón y no hay quien la suelte
Mi hijo de nueve años ha programado un semáforo y el amarillo no se enciende nunca. Hemos cambiado el led dos veces. ¿Qué miramos?
puerto 25 bloqueado en la máquina virtual, cómo mando los correos entonces
No consigo que la balanza de laboratorio vuelva a cero, siempre 0,003 g
que alguien me explique este warning: "deprecated, will be removed in 6.0"
el gps del reloj me pone corriendo por el medio del río
Compré un módulo usado y sigue registrado a nombre del anterior dueño, ¿se puede liberar desde el menú?
La cámara dispara sola cada tanto, sin que nadie la toque
en la mac con chip nuevo ni se instala
cómo cancelo una impresión sin que se estropee la pieza
Hice una tontería: formateé la tarjeta con las fotos dentro. ¿Vuestro programa de rescate lee RAW?
El medidor da 231 V en un enchufe y 198 en otro, ¿está mal él o mi casa?
no para de salir el aviso de "licencia caduca en 0 días" y la renové en enero
¿Se puede poner el altavoz en inglés y la app en castellano?
me tira 403 forbidden con la misma clave de api que ayer
Los alumnos ven "examen no disponible" y yo como docente lo veo bien.
Quitar la marca de agua de las capturas, dónde está esa opción
el brazo robot tiembla cuando llega al final, ¿será el PID?
Por más que pongo el punto decimal, el programa de facturas me cambia 10.5 por 105
sin sonido por el hdmi, con imagen sí
El dron se niega a despegar: "zona restringida". Estoy en mi finca, a 40 km del aeropuerto más cercano.
DTC P0A7F en la moto eléctrica, la autonomía bajó a la mitad
Cómo mando a la porra el tutorial del principio, me sale cada vez
la aguja pega en la placa cuando cambio a zigzag ancho
El termostato no hace caso al horario desde el cambio de hora. Ni borrándolo y creándolo otra vez.
¿Los cables de colores del altavoz del coche cuáles son? Gris, gris-negro, violeta.
timeout, timeout, timeout... subo de a 2 GB
le entró agua al mando de la piscina, lo tengo en arroz, ¿abro y limpio con alcohol?
En la pantalla de arranque aparece "no bootable device", y eso que el disco es nuevo
¿Qué significa el rayo dentro de un triángulo al lado de la batería?
mi programa de contabilidad suma mal el IVA por un céntimo
Borré la carpeta node_modules y ahora no compila nada. ¿La he liado mucho?
la versión de prueba no me deja guardar, es así o es un fallo?
El GPS de la segadora pierde señal debajo de los chopos
cámara trampa: de noche todas las fotos negras
Después de la tormenta el router solo da wifi por 2,4. Los puertos de cable, muertos. ¿Tiene arreglo por software?
no me arranca con la pila nueva y con la gastada sí, quién lo entiende
¿Dónde pego el código de activación? Solo veo "entrar" y "salir".
Quisiera echar a un participante de la videollamada, soy el anfitrión y no me sale el botón
la correa del plotter patina, hay que tensarla?
El compilador dice "undefined reference to main" y main está ahí, la estoy viendo
al segundo día de uso ya marca 40% de desgaste en el cartucho
me equivoqué de voltaje al configurar el inversor, ¿cómo lo regreso a 220?
Windows 7, sí, ya sé. ¿Qué última versión vuestra corre ahí?
Sale "protección térmica" y se para diez minutos, la tengo en el garaje al sol
Se calienta bastante el cargador, unos 45 grados, ¿entra en lo normal?
Quién tiene la última palabra, ¿el termostato de pared o la app? Se pelean.
soy enfermera y hago el curso de noche, entre turnos; la semana pasada fallé el test del módulo 3 por un punto, lo repetí, lo aprobé, y aún así el módulo 4 me sigue saliendo con candado. hay que esperar algo?
El robot aspira dos veces el pasillo y nunca la cocina.
hay una rayita blanca vertical en todas las fotos del sensor, desde que viajé en avión
En la factura electrónica me rechaza con "firma inválida XAdES". El certificado es del mes pasado.
El juego se cierra en el nivel 4 siempre. Siempre. Caché borrada, consola apagada, juego reinstalado.
Trabajo en un archivo municipal y heredamos de una empresa quebrada un escáner de planos que nadie sabe manejar. Encender, enciende. Tira el papel, lo lee y luego el archivo TIFF pesa 0 kb. Drivers de 2011 en un Windows 10. ¿Qué probamos?
¿Cuál de los dos pines es masa? El dibujo del manual se ve borroso.
Copié el programita que viene en el libro y el servo da vueltas como loco
tengo mil duplicados en la biblioteca de fotos, como los elimino de un golpe
la temperatura del agua de la caldera sube a 70 si pido 50
Me sale publicidad en vietnamita en el panel de la tele
¿Se puede bajar la sensibilidad del detector? Salta con el gato.
No sale nada por la salida 3 del autómata aunque la variable está a 1
Olvidé el pin de la alarma de la autocaravana, lo puse yo mismo el sábado
la app del inversor dice que ayer produje 0 y el contador dice 14 kWh
Con guantes no responde la pantalla táctil, ¿hay un modo?
He revocado por error el token de producción y quiero saber cómo generar otro con los mismos permisos
ModuleNotFoundError: No module named 'sensorlib', instalado está
El cuentavueltas de la bobinadora se pasa, pongo 500 y para en 506.
por qué mi pieza sale con patas de elefante en la primera capa
MEMORY_MANAGEMENT en azul tres veces esta semana, siempre renderizando
el pedal sustain funciona al revés, suelto y se queda
Necesito saber cómo se purga el depósito de tinta sin ensuciar media casa
Tiene más años que yo, es un modelo de 1996, y solo quiero ponerle la fecha correcta
no puedo entrar al examen, dice que el navegador no es compatible
La bombilla parpadea si la bajo del 20 por ciento, con el regulador de toda la vida
El acelerómetro da 1 g en reposo, ¿está roto o es la gravedad?
Mi tablero quedó en modo demo y va pasando anuncios
No hay manera, oye: pulso WPS dos minutos y el repetidor sigue en naranja.
se puede apagar el pitidito al tocar las teclas? en clase vuelve locos a los niños
La consulta DELETE me borró más filas de las que quería, ¿tienen copia de anoche en el plan Pyme?
caracteres raros donde van las tildes: Ã³, Ã±
Llego al 100 % de disco con una base de 3 GB, ¿quién se come el resto?
El visor de la réflex tiene una pelusa, en las fotos no sale
pide actualizar, actualizo, pide actualizar
no reconoce la huella de la persona de la limpieza y a los demás sí
¿Cómo mido corriente con la pinza sin cortar el cable? Nunca usé una.
el teclado de la caja escribe @ cuando quiero comillas
Mis macros de hace años dan "excepción no controlada" en la versión web
Oigo un golpeteo cuando el compresor arranca, luego ya va suave. Lleva puesto dos inviernos.
yo creo que hice algo mal con los cables porque el motor ronronea pero no gira
¿Hay que tirar el filtro o se lava? El aviso no se va.
El USB no entra en el coche, bueno, entra, pero la radio pone "no file"
la antena no engancha el satélite 30 oeste, solo el 19 este
¿Por qué se desconecta cada 24 horas exactas?
se me congeló en "calculando trayectoria", archivo de 80 megas
Me da vergüenza pero no encuentro el botón de encendido
Con 50 sensores la central va lenta, ¿hay un máximo?
¿Cómo salgo de vim? Me lo abrió vuestra consola y estoy atrapado, jaja
el mando izquierdo deriva hacia arriba sin tocarlo
Pruebo en un navegador y pruebo en otro: "certificado del sitio caducado", solo en el portátil de la oficina.
sigue sin imprimir el negro, limpié cabezales cuatro veces
La tapadera del rotor no cierra hasta el clic y no me deja centrifugar
El pulso que marca el reloj es 20 más alto que el de la banda del pecho
¿Se puede ejecutar sin internet? En el taller no hay cobertura.
quité la pila del reloj interno y ahora cree que es 2001
el detector de metales pita todo el rato en la playa mojada
Cada vez que imprimo, una hoja en blanco detrás.
no quiero que suba mis fotos a la nube, dónde se desactiva
me apareció "dispositivo no original" con un repuesto comprado con ustedes
¿El parpadeo lila es que carga o que le falta carga?
Recibo datos basura por el puerto serie, 9600 8N1, cable de tres hilos
¿Me he cargado el sensor por conectarlo al revés un segundo?
Cómo anulo el bloqueo infantil si no tengo el mando
Cursor loco, se va solo a la esquina
`,
  information: `
¿El Brisa 300 vale con los acumuladores del Brisa 200?
Doy clase en un cole rural, 24 niños y un portátil por cada tres. ¿Con ocho kits nos alcanza?
puedo instalar la licencia tambien en el portatil o es una por compu
hoy me salió "límite diario alcanzado", ¿a qué hora se pone a cero?
¿Qué pasa si suspendo el examen final, lo puedo repetir?
funciona con linux? aunque sea feo
En contabilidad nos preguntan si la suscripción anual se factura de una vez o por meses.
¿Dónde se guardan los datos, en la UE o fuera? Me lo pide el delegado de protección de datos.
Cuántos watts soporta la salida del relé
soy jubilado y tengo cero idea de electrónica, ¿por cuál me recomiendan empezar?
¿Hay repuestos del modelo que dejaron de fabricar en 2014?
el curso sirve para alguien que reprobó mates toda la vida?
¿Cuánto dura el disco si grabo las veinticuatro horas?
A partir de qué edad es el robot, mi nieta tiene 6
¿Qué diferencia hay entre la edición Estudio y la Profesional aparte del precio?
me sirve un cargador de 65W para la que pide 45?
¿Se puede usar con fines comerciales lo que dibujo con la versión gratuita?
Vi un Halcón 2 de segunda mano a buen precio. ¿Se puede transferir la garantía?
cuantos usuarios entran en el plan escuela
¿El certificado del curso trae horas? Me lo piden para las oposiciones.
lo puedo dejar afuera en invierno, acá hace -15
¿Hasta cuándo dais parches de seguridad para la versión 5?
Qué clase de protección eléctrica es, I o II, el inspector quiere saberlo
¿Sirve el objetivo de rosca de mi abuelo con un adaptador?
tienen el manual en español? el que viene está en alemán y polaco
¿Cuánto pesa con la batería puesta? Para ver si paso de 250 gramos y me toca registrarme.
Antes de comprar: ¿necesita nube a la fuerza o va en local?
¿Es legal volar de noche con las luces que lleva?
qué tan ruidosa es la bomba, el vecino duerme al lado
¿La API gratuita tiene tope de llamadas por minuto?
Se puede comprar solo el engranaje de plástico o hay que pedir el cabezal completo?
¿Cuál es la temperatura máxima de trabajo del variador?
mi empresa no deja abrir puertos, qué puertos usa exactamente
Somos una asociación sin ánimo de lucro, ¿hay precio especial?
¿El micrófono condensador necesita los 48 voltios sí o sí?
Cuánto tarda en salir el certificado después de aprobar? Terminé hace dos semanas, no hay prisa
¿Puedo cancelar la suscripción y conservar los archivos?
para qué sirve el agujerito que hay junto al usb
¿Me baño con los audífonos puestos o mejor no?
con qué software abro los .stp
¿La licencia perpetua incluye actualizaciones o solo la versión de hoy?
El kit de solar da para una nevera pequeña, ¿sería suficiente con dos paneles?
¿Se admite cable de aluminio en los bornes?
qué hacen con las cuentas del foro inactivas
¿La impresora de etiquetas va con papel de otra marca o está capada?
¿Por qué el modelo europeo lleva menos potencia que el americano?
Un compañero dice que las baterías viejas no se pueden tirar a la basura. ¿Las recogéis vosotros?
me conviene aprender primero python o bloques, tengo 13 años
¿Cuántas copias de seguridad se guardan y durante cuántos días?
es compatible con las persianas Ventor, las de antes de 2019
¿Qué lleva dentro la batería, litio o gel? Es por el envío en avión.
Para un aula con menores, ¿hace falta que cada niño tenga cuenta y correo?
el ajuste de fábrica borra también las partidas guardadas?
¿Se puede regalar una suscripción?
¿Qué formato de tarjeta microSD y de cuántos gigas como mucho?
No me fío de mi memoria: ¿la revisión de la bomba de calor era cada año o cada dos?
cuánto consume en reposo
¿El láser es peligroso sin gafas? En la ficha pone clase 2.
¿Hay alguna lista de códigos de avería en PDF?
Mi instituto quiere prohibir los relojes en exámenes, ¿tienen un modo sin comunicaciones?
qué tornillos lleva la tapa, métricos o pulgadas
¿El cambio a la versión nueva es gratis si compré en noviembre?
Mi alumna va en silla de ruedas y maneja el ratón con la barbilla. ¿El examen en línea se puede hacer sin tiempo?
¿Venden a particulares o solo a empresas con CIF?
en qué países está vetado el uso del emisor de 433
¿Cuánto guardáis los registros de acceso?
¿Puedo poner el hub y el inversor en la misma red que la oficina o lo desaconsejan?
tiene salida de auriculares? en la foto no se ve
¿La actualización desbloquea de verdad los 120 Hz o son rumores?
hola, en la cooperativa tenemos 3 tractores con guía de la marca vieja, uno con la antena rota, y queremos pasar todo al sistema de ustedes sin cambiar las pantallas. se puede o toca comprar las pantallas también?
¿Necesito permiso de la comunidad de vecinos para la unidad exterior?
¿Cuánto tiempo puedo estar sin conexión antes de que la licencia se queje?
`,
  transaction: `
Pasadme la licencia del portátil viejo al nuevo, el viejo ya está formateado. Clave acabada en 7QK.
la factura de la suscripción salió sin el NIF de la empresa, la podrían rehacer?
Quiero pasar del plan Taller al plan Fábrica desde el día 1
me mandaron el cabezal para filamento de 2,85 y pedí 1,75
¿Ha salido ya mi placa de repuesto? Orden RMA 20418.
Borrad mi cuenta del foro y todos mis mensajes, por favor
Dos asientos de más en la licencia del aula, quítenlos antes de la renovación
¿Cuándo me abonáis el dron que devolví el día 9?
cambien el correo de mi cuenta, ya no trabajo en esa empresa
El número de serie está mal en la ficha de garantía, es un 8 y pusieron una B.
necesito que me resetees las activaciones, cambié el disco duro dos veces
Dad de baja la prueba del servidor, el proyecto se llama vivero-02
Reservé plaza en el examen de marzo y quiero la de mayo.
cómo va la calibración de mi multímetro, se los mandé el lunes
Subid la cuota de la API a 10.000 para nuestro proyecto, ya está aprobado el presupuesto
me cobraron mensual y anual a la vez, devuelvan el mensual
¿Me reenviáis el enlace de descarga? El pedido es de 2021.
Falta el pie de apoyo en la caja de la máquina de coser, pedido 9-3317
Registren a mi nombre el audífono, lo heredé de mi tía
pon la cuenta a nombre del colegio y no al mío, que me jubilo
No renovéis las tres licencias de dibujo en septiembre
la tutora me puso 4,8 y en el acta sale 4,3, lo pueden corregir?
¿Está mi reloj dentro de la garantía? Serie TQ-55120-L.
Quiero añadir el seguro de caídas al plóter que compré anteayer
cambiar la dirección del envío de las cuchillas, me mudé
Estoy en lista de espera para el sintetizador, ¿qué número tengo?
Denme acceso al curso que pagó mi jefa, ya está el pago hecho
`,
  complaint: `
Cuarta placa base en un año. Estoy hasta las narices de vuestras chapuzas.
Esto es una tomadura de pelo: pago la licencia profesional y cada actualización me destroza los planos.
Pésimo. Tres meses esperando un engranaje de dos pesos y ni contestan.
Vuestro inversor lleva muerto medio verano y solo recibo correos automáticos, qué vergüenza de empresa
quiero poner una queja formal por el curso, el examen no tiene nada que ver con lo que enseñan
Me vendieron como nueva una cámara con 18.000 disparos. Es indignante.
qué basura de firmware, me borró cinco años de trabajo y a ustedes les da igual
No pienso comprar un aparato suyo nunca más en la vida, ni regalado
Harto del foro, harto de los tiques y harto de que me cerréis el caso sin arreglarlo
Mi hija se quedó sin proyecto de fin de curso por culpa de su porquería de kit y encima me dicen que lea el manual.
Me parece una falta de respeto que apaguen el servicio y me conviertan el hub de 300 euros en un pisapapeles
ya es la quinta vez que mando el audífono y vuelve igual, me tienen podrida
`,
  safety: `
Se ha inflado la batería del patinete como un globo y sale humo, no me atrevo a tocarla
Mi hijo se ha tragado la pila botón del mando, qué hago
huele a quemado dentro del inversor y el cable está derretido
Me dio calambre al tocar la carcasa del amplificador, todavía me duele el brazo.
el cortacésped no se paró y le pilló el pie a mi sobrino, sangra mucho
La impresora 3D se prendió fuego anoche, lo apagamos de milagro
Miré al láser sin querer y ahora veo una mancha negra
salen chispas del enchufe donde está la bomba de calor y no puedo bajar el diferencial
La prensa cerró con la puerta abierta, el enclavamiento no actuó. Casi le corta la mano al compañero.
El detector de monóxido está sonando y nos duele la cabeza a todos
el cargador explotó y me quemó la cara
`,
  outage: `
Las seis fresadoras paradas desde la actualización, no sale una pieza del taller
Se ha caído vuestra nube entera y nuestra tienda no puede cobrar
Ningún PLC de la planta responde, la línea de envasado está detenida y perdemos leche por miles de litros.
la base de datos de producción no levanta, tenemos 40 mil usuarios afuera
Tenemos hoy el examen oficial y los 300 alumnos no pueden entrar a la plataforma
sin impresoras de etiquetas no despachamos, hay once camiones esperando
El controlador del invernadero está caído y se nos mueren los plantones, es toda la cosecha
Urgente: la API devuelve 503 a todo el mundo y el hospital no ve las citas.
desde las 7 nadie en la gestoría puede facturar, somos veinte personas de brazos cruzados
`,
  fraud: `
Alguien entró en mi cuenta de desarrollador y gastó 4.000 dólares en servidores
me vendieron una licencia falsa en una web con su logo y se quedaron con la plata
Me han robado la cuenta de la consola, cambiaron el correo y están comprando juegos con mi tarjeta
Hay cobros de una suscripción que yo nunca contraté, tres meses ya.
Un tipo que decía ser de vuestro soporte me pidió control remoto y luego me vació la cuenta
mi clave de api apareció publicada y alguien la está usando ahora mismo desde Rusia
Desde mi usuario del foro están estafando a gente con drones que no existen, y yo no soy
pagué el plóter a un vendedor que usa su nombre y desapareció
Nos llegó una factura suya con otro número de cuenta, pagamos, y ahora resulta que no era de ustedes
`,
  exception: `
Sé que la garantía acabó hace nueve días, ¿podríais hacer la vista gorda con la pantalla?
Se me pasó el plazo del examen porque parí ese día. ¿Hay alguna manera de que me dejen presentarlo?
no soy estudiante ya pero estoy en paro, me harían el precio de estudiante?
¿Me aceptarían la devolución del telescopio aunque haya abierto la caja y perdido el ticket?
La licencia es de un solo equipo, pero por favor déjenme activarla en dos hasta que llegue mi sueldo
Por esta vez, ¿me podéis perdonar el exceso de la API? Fue un bucle de mi hijo.
El plan escuela exige 20 alumnos y mi escuelita tiene 11, hagan una excepción con nosotros
¿Y si me guardan la oferta hasta el viernes, que es cuando cobro?
Ya sé que los repuestos no se venden sueltos, ¿no podrían ablandarse por un jubilado?
Suspendí por medio punto y me juego la beca, ¿no podrían subírmelo?
`,
  staff: `
El técnico que vino a ver el inversor se burló de mí delante de mi mujer
Vuestro moderador del foro me llamó inútil por preguntar cómo se soldaba
la del chat me colgó cuando le dije que no sé inglés
El profesor del curso humilla a los alumnos en directo, ayer hizo llorar a una chica.
quien me atendió en el taller de audífonos me hablaba a gritos y como si fuera tonta
Su instalador llegó borracho y dejó los cables pelados
el comercial me mintió en la cara, juró que la licencia era para siempre
`,
  legal: `
Si no reparan la fresadora esta semana, mi abogado les mandará un burofax
Presentaré denuncia ante Protección de Datos por lo que graba vuestra cámara sin avisar
voy a ir a Profeco con las fotos del reloj
Nos vemos en el juzgado: el inversor no rinde lo que firmaron y tengo perito.
Ya redactamos la demanda por incumplimiento del contrato de mantenimiento
les hago un reclamo en Indecopi si no devuelven lo del curso
Usáis mi código sin respetar la licencia, tomaré acciones legales
La OMIC tiene ya mi hoja de reclamaciones por la garantía que me negáis
`,
  human: `
póngame con un técnico de verdad, que entienda de autómatas
He leído todas las guías. Quiero que me llame una persona.
prefiero contárselo a alguien por teléfono, lo del audífono es largo
¿Hay algún ingeniero con el que pueda hablar de la integración?
agente por favor, no más artículos de ayuda
que me atienda un humano, esto de la licencia no lo resuelve un bot
Necesito hablar con el responsable de cuentas de centros educativos
`,
  sarcasm: `
Qué maravilla de actualización, ahora mi cámara de 900 euros sirve de sujetapuertas
Gracias por el nuevo menú, me encanta jugar a las escondidas con el botón de guardar
Enhorabuena, habéis conseguido que el robot cortacésped pode las rosas y no el césped.
genial, otro "reinicie el equipo", seguro que la vez número doce es la buena
Un aplauso para el genio que puso el reset pegado al encendido
qué bien, el reloj inteligente ya ni da la hora, eso sí es innovación
Me fascina pagar todos los meses por una nube que está siempre de vacaciones
ah, que la garantía cubre todo menos lo que se rompe, qué detallazo
`,
  praise: `
Era el puerto equivocado, tal como decía la guía. ¡Gracias, ya imprime!
el mejor osciloscopio que tuve por esa plata, felicitaciones
Mis alumnos han flipado con el kit, muchas gracias por la unidad didáctica
cambié la junta que me indicaron y la máquina quedó como nueva, un diez
`,
};
