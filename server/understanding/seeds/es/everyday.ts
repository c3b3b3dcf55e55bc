import type { Seeds } from '../kinds.ts';

/** Harmless messages with loud words in them, and messages for a person in everyday words; in Spanish. */
export const everyday: Partial<Seeds> = {
  transaction: `
mi tarjeta está gastada y el chip ya no lee, ¿me dan una nueva?
la tarjeta caduca en junio, miren por favor si la siguiente sale sola
pongan la tarjeta nueva en mi cuenta en lugar de la vieja
olvidé el pin, mándenme uno nuevo
la recarga de esta mañana aún no está en el saldo
le hice una transferencia a mi casero el martes y no le llegó, ¿dónde está?
rechazaron mi pago en la gasolinera, ¿pueden mirar por qué?
pasen 40 euros del ahorro a la cuenta corriente
súbanme lo que puedo sacar por día
puse mal el iban yo mismo, ¿se puede recuperar la transferencia?
¿dónde está el dinero de las botas que devolví hace dos semanas?
decía de tres a cinco días y vamos por el sexto, ¿dónde está el paquete?
todavía nada en el buzón, ¿pueden ver el seguimiento?
pedí la talla equivocada, culpa mía, cámbienla
llegó el color equivocado, manden el azul por favor
falta una de las cuatro tazas en la caja, envíenla
¿podría venir alguien del taller el jueves mejor?
¿alguien me dice si llegó mi solicitud?
¿hay alguien que me pase la clase a las cinco?
¿alguien puede comprobar si mi asiento es de ventana?
una mesa para siete personas a mi nombre
añadan otra persona a mi reserva
cambien la persona de contacto del contrato a Eva Lindt
en la placa llámenme Robin, no Roberta
avísenme cuando estén las cortinas
necesito una segunda llave de la bici
quiero la devolución del billete que no usé
anoté mal la lectura del gas, corríjanla
una cita para los frenos del coche
tengo cita el lunes con su abogado, muévanla por favor
el juicio terminó, así que manden el expediente a mi nueva dirección
bloqueen la sala para nuestro grupo del 3 al 5
la última vez lo dejaron al vecino, háganlo otra vez así
cancelen solo la tercera clase, lo demás sigue
con una vez al mes basta, ya no cada semana
La boda fue un desastre precioso: lluvia, sin banda, el cura tarde. Impriman otra vez las fotos, mismo tamaño.
Los niños malos toda la semana, el coche averiado y olvidé la clase. Apúntenme a la próxima.
Esperé tres semanas al buen tiempo y ya llegó. Adelanten la entrega al lunes.
Estoy furioso con mi impresora, no con ustedes. Manden dos cartuchos negros más.
Mi antiguo casero es un estafador, por fin me mudé. La dirección nueva es calle Olmo 4, cámbienla.`,
  information: `
¿quién es el encargado de la tienda de León?
¿tiene que firmar un responsable o basta mi firma?
¿un agente necesita licencia para vender sus seguros?
¿de qué operador es la red?
¿puede recoger otra persona el paquete por mí?
¿cuántas personas caben detrás?
¿hay alguien en recepción después de las diez?
¿su personal habla francés?
¿se puede hablar al altavoz en holandés?
¿hasta dónde llega la escalera?
es para regalar a alguien, ¿envuelven?
¿cuánto gana un asesor al empezar con ustedes?
mi jefe pregunta si facturan en dólares
¿hay que llamar antes de ir?
¿cuántas veces puedo repetir el examen?
¿cuántos intentos antes de que se bloquee el código?
¿cuándo fue la última vez que cambiaron los precios?
¿cuántas semanas tarda un visado?
¿cuántas horas dura la batería?
¿bastan dos semanas para cancelar antes de fin de mes?
¿cuál es el límite para mandar dinero al extranjero?
¿un bote alcanza para diez metros cuadrados?
¿la cocina va con gas o con luz?
¿el perfume quema en piel sensible?
¿la crema sirve con alergia a las nueces?
¿qué hago con el detector de humo viejo?
si el ascensor está en revisión, ¿hay rampa?
¿es normal que un horno nuevo huela al principio?
¿qué diferencia hay entre la tarjeta plata y la oro?
¿piden identificación para abrir una cuenta?
¿cómo reconozco una imitación de sus bolsos?
alguien me dijo que tienen tienda en Oporto, ¿es cierto?
leí que hackearon a otra empresa. ¿Cómo guardan ustedes los datos?
¿el seguro paga una bici robada del trastero?
¿hace falta un abogado para montar una empresa con su paquete?
¿qué dice la ley sobre devolver comida?
ni idea de cuál me conviene, ¿en qué se diferencian?
mi amiga se queja de la espalda, ¿qué silla le va bien?
¿el libro de chistes es para niños o adultos?
El perro se comió medio sofá y el mando, mi mujer gritó, los niños rieron. Todo bien. ¿La funda se vende suelta?
Caí al río con la tienda, perdí un zapato, chillé como una cabra, el mejor viaje. ¿Qué spray la impermeabiliza?
Mi jefe me gritó una semana por un rollo de caja, ya se calmó. ¿Qué ancho tienen los suyos?
El abuelo amenazaba con demandar al tiempo, él es así. ¿La sombrilla aguanta viento?
Los vecinos llamaron a la policía por la fiesta, valió la pena. ¿Cuántos vatios tiene el altavoz grande?
Quemé el pastel, sonó la alarma y los bomberos se quedaron al café. ¿Hasta qué calor aguanta el tapete?
mi ex me robó el corazón y la bici jaja, ¿venden usadas?`,
  technical: `
la tele pide actualizar todo el rato y vuelve al menú
la app se queda en el logo desde ayer
el reloj ya no habla con el móvil
el escáner se queja de que falta un controlador
error 12 al entrar, ¿qué significa?
el código nunca llega por sms, ¿qué hago?
empareja bien y se cae a los dos minutos
el juego me echa cuando abro el mapa
la pantalla se puso negra, el ventilador sigue
sin sonido en el lado izquierdo desde la actualización
bro la app va lentísima en mi móvil viejo, algún truco
la web se queda dando vueltas cuando pulso pagar
no llega el wifi arriba, ¿cómo lo amplío?
la impresora se traga el papel, ¿qué limpio?
el instalador se cierra por una ruta mala
el termostato muestra una llama y no calienta nada
la cámara avisa de gente que no está, ¿dónde se ajusta?
tres reinicios y sigue en rojo, ¿y ahora?
este cable me vuelve loco: ¿qué punta va dónde para que vuelva la imagen?
tercera vez que configuro el router y sigue naranja, ¿qué me salté?
maldito teclado, escribe todo doble, ¿hay un ajuste?
la pantalla está muerta salvo una línea, ¿puedo hacer algo yo?
la cerradura abre pero no cierra desde que cambié la pila
el horno marca F4 y pita como loco
el mapa sale vacío desde la última versión
desde el cambio de SIM no hay datos móviles`,
  praise: `
genial, llegó antes de lo previsto
gente encantadora en el mostrador, de verdad
su técnico estuvo de diez, díganselo
la encargada misma nos ayudó a cargar, qué amable
valió cada minuto de espera
nunca comí un pan tan bueno
no paro de mirar mis cortinas, qué bonitas
ninguna queja, todo fue fenomenal
una locura de rico, volveremos
uf, salvaron la boda, la tarta seguía congelada a mediodía y a todos les encantó
lloré al abrirlo, el mismo anillo de mi abuela
mi gato se mudó a la caja y no la devuelve, les manda saludos, entrega de lujo
tras una semana de lluvia, una rueda pinchada y una piqueta perdida volvimos felices, sus chaquetas son lo mejor
lo daba por perdido y estaba en el buzón, mil gracias
listo, ya funciona otra vez, cracks
tienda de diez
impecable, ni un rasguño
perfecto, no necesito más
¡qué servicio!
me quito el sombrero con todos ustedes
pulgar arriba de mi parte
enhorabuena por la tienda nueva
muy feliz de haberme cambiado con ustedes
el mejor gimnasio que pisé
la app nueva es una delicia
pagaron en dos días, guau
por fin un seguro que cumple
mis felicitaciones al cocinero
qué contenta, me queda como un guante
me alegraron el día
Vuelo cancelado, maleta perdida, móvil muerto, y el señor del mostrador me consiguió cuarto y cepillo de dientes. Un ángel.
Me rompí la pierna en marzo, lloré mucho, y su bici estática me puso de pie. Gracias de corazón.`,
  human: `
¿hay algún alma detrás de esto?
¿podemos hacerlo de palabra con uno de su equipo?
prefiero charlar con quien conozca el caso
esto me supera, ¿a quién llamo?
¿se lo pasan a un compañero, por favor?
una persona porfa
nah, solo gente de verdad
denme a alguien que pueda decidir
¿quién es su jefe? quiero decirle algo
¿me llama uno de ustedes esta tarde?
pongan a alguien que entienda de calefacción
una máquina no, gracias. una persona
¿no pueden llamarme cinco minutos y ya?
quiero que me pasen con contabilidad
¿alguien ahí que no sea un programa?
esto pide un adulto, búsquenlo porfa
¿podría un empleado mirar mi caso?, es especial
paren el bot, quiero personal
un teléfono con un humano al otro lado por favor`,
  sarcasm: `
Brillante idea traer los neumáticos de invierno en abril.
Todo el día en casa y la nota dice que no estaba. Debo de ser invisible.
Muy bien, el repuesto trae la misma grieta.
Qué considerados: el recordatorio llegó antes que la factura.
Qué bien, otra encuesta sobre la entrega que no tuve.
Así que el paquete exprés va por la ruta turística. Encantador.
Gracias por la sorpresa: media estantería.
Cinco estrellas al silencio de ustedes.
Fantástico, ya tengo tres cuentas y ninguna sirve.
Qué suerte, el autocar salió diez minutos antes, me encanta caminar.
Me encanta, las botas impermeables traen piscina incluida.
Puntualísimos, solo dos semanas tarde.
Felicidades, la app se cuelga más rápido que nunca.
Qué ganga: pagar dos noches y dormir cero.
Claro, la ayuda cierra justo cuando hace falta ayuda.
Admiro cómo pierden un paquete más grande que yo.`,
  complaint: `
la verdad, una basura, no vuelvo
qué antro
jaja ni una carta saben mandar
han ido a peor, antes estaba bien
tío os pasáis, dos meses para una silla
siempre dicen mañana, siempre es mañana
me siento abandonado por cómo lo llevaron
pagué primera y me sentaron junto al baño, así no
pobre, muy pobre
tenían una sola cosa que hacer
que quede como queja por la suciedad de la obra
sigo esperando y a nadie le importa
soporte basura
ustedes no aprenden nunca
¿les hace gracia? seguimos sin agua caliente
cómo se puede vender semejante porquería
cuatro cartas, cero respuestas
así no se trata a un cliente de veinte años
caro, ruidoso y roto, gracias por nada
hasta arriba de sus excusas`,
  exception: `
¿hay forma de saltarse el plazo? esa semana estuve en el hospital
sé que son dos días de más, ¿lo aceptarían igual?
¿dejarían entrar a mi hijo aunque tiene once y la norma dice doce?
¿algo de margen con el cargo de cancelación? murió mi padre
ya sé que en rebajas no se devuelve, pero por una vez
el vale venció ayer, ¿aún me lo respetan?`,
  safety: `
el calefactor huele a quemado y el enchufe está marrón
mi peque se tragó la pila botón del mando
los frenos del coche alquilado no agarran, vamos por la sierra
se me hincha la cara después del tinte
la abuela tomó doble dosis de sus gotas y no despierta
sale agua por el enchufe`,
  fraud: `
hay tres pagos en mi tarjeta de los que no sé nada
pinché el enlace de un correo suyo y ahora falta dinero
alguien cambió el correo de mi cuenta y me quedé fuera
forzaron mi taquilla de la piscina y falta la tarjeta del banco
acabo de dictarle un código a uno que decía ser de ustedes, ¿y ahora?
alguien pidió un móvil a mi nombre
dejé la cartera con todas las tarjetas en el tren`,
  outage: `
ninguna de nuestras tiendas puede cobrar desde mediodía
toda la clínica está sin sistema y los pacientes esperan
doscientas personas aquí no pueden entrar al sistema
los pagos están caídos desde las ocho y cada minuto nos cuesta`,
  staff: `
su instalador vino borracho y le gritó a mi mujer
la cajera se burló de mi acento
el repartidor tiró la caja por encima de la verja y me hizo un corte de mangas
su recepcionista puso los ojos en blanco y me dijo que aprendiera español
el entrenador no dejaba de mirar a mi hija`,
  legal: `
desde ahora esto lo lleva mi abogado
última oportunidad antes de ir a consumo
paguen antes del viernes o nos vemos en el juzgado
ya lo puse todo en manos de la oficina del consumidor`,
  bot: `
¿contesta un humano o un programa?
¿hablo con una persona?, pura curiosidad
¿eres real?
¿agente de verdad o bot?
¿tengo delante un ordenador o a un compañero suyo?
oye, ¿eres una de esas ia?
¿quién escribe, hombre o máquina?
¿es usted una persona viva?, solo quiero saberlo`,
};
