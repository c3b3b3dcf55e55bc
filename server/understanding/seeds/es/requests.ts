import type { Seeds } from '../kinds.ts';

/** What somebody has to do, in Spanish. */
export const requests: Pick<Seeds, 'transaction' | 'human' | 'exception'> = {
  transaction: `
cuánto hay en mi tarjeta prepago
cuántos sellos llevo en la tarjeta
cuál es mi límite ahora mismo
dónde está mi pedido 55120
¿ha salido ya el 88213?
cancelad el pedido 71230, lo hice dos veces
cancelen mi suscripción a final de mes por favor
cerrad mi cuenta, ya no la necesito
cambien la dirección del 30018: Calle Luna 12, 28004 Madrid
cambiadme el azul por el rojo en el 91003
quitad la lámpara del pedido A-1177 y dejad lo demás
quiten a tomas@ejemplo.es del equipo
¿pueden restablecer el acceso de ana@ejemplo.es?
pasadme al plan anual
oye ponme la tarifa más barata porfa
cuál es mi saldo
cuántos puntos tengo
cuándo se acaba mi contrato
devolví los zapatos el 3 de mayo, ¿y el reembolso?
creo que me han cobrado 30 € dos veces, ¿lo podéis revisar?
no corre prisa, pero 12,50 € aparecen duplicados en la tarjeta
¿de qué son los 4,99 € del 12 de junio? no me suenan
reenviadme la factura del pedido 60012
¿llegará el 70015 antes del sábado? es un regalo
desbloquead mi tarjeta para Japón
cambien mi cita al viernes
bórrenme de la lista de correo
me equivoqué y pedí la M, ¿me la cambiáis por la L?
me encantáis, pasadme a premium
nada en contra vuestra, borrad mi perfil
Hola, os cuento algo gracioso: mi marido y yo pedimos la misma tienda de campaña (33001). Nos reímos mucho. Anulad la mía y dejad la suya, gracias.
¿cómo va mi reclamación del seguro?
¿está ya lista mi reparación?
¿está confirmada mi mesa del viernes?
¿habéis recibido mi devolución?
¿cuándo me devolvéis lo del 40118?
¿hay novedades del 66120?
sigo sin seguimiento del 70331, ¿lo miráis?
el 81114 tenía que llegar ayer, ¿dónde está?
pone entregado pero no tengo nada, comprobad el 50044
guardad el 90817 hasta que vuelva de vacaciones
dejad el 44190 a mi vecina del 14
mejor enviad el 61203 a mi oficina
no mandéis el 30777, ya no lo quiero
le di dos veces a comprar, quitad uno
parad mi caja de comida desde la semana que viene
quiero darme de baja del gimnasio
sacadme del boletín
cambiadme el asiento a pasillo
añadid una maleta a mi reserva
pasad la entrega a la tarde
me he mudado, mi nueva dirección es calle Olmo 5, Ávila
necesito factura a nombre de mi empresa del 77102
me habéis cargado 30 euros dos veces, ¿lo podéis comprobar?
veo el mismo pago dos veces en la tarjeta, ¿podéis mirarlo?
no reconozco un cargo de 14,99 €, ¿de qué era?
no se descontó mi vale en el 55310
he olvidado mi clave, mi correo es lola@example.com
confirmad mi cita del martes a las nueve
¿Dónde está mi pedido 48213?
Quiero cancelar mi suscripción a partir de este mes.
Mi número nuevo es el 644 20 18 77.
La dirección de entrega pasa a ser calle Olmo 14, tercero B.
El apellido del pasajero debería ser Gutiérrez con t y z, no Gutierres.
¿Sería tan amable de mandarme otra vez la factura de septiembre?
¿Ya me devolvieron lo de la chaqueta?
Cámbieme la cita del dentista del martes al jueves, por favor.
Páseme al plan de 20 gigas.
Quisiera volver a la tarifa que tenía antes.
bro me bajan el plan al mas barato plis
Necesito un duplicado de la SIM, la mía se partió.
Lectura del contador: 05817.
Mándenme el certificado de retenciones del 2024.
Sin prisa ninguna, pero me parece que la cuota de mayo se cobró dos veces; ¿lo miran cuando puedan?
Me aparece un cargo de 12,99 que no sé de qué es, ¿me dicen a qué corresponde?
Anula la reserva 77120, que ya no viajamos.
¿Me cambian el asiento por uno de pasillo?
Pausen mi membresía del gimnasio hasta enero.
El sábado no estaré, mejor tráiganlo el lunes.
Me encanta la app, de verdad; ¿me pasan al plan anual?
PERDONE LAS MAYÚSCULAS, NO SÉ QUITARLAS. QUIERO CAMBIAR MI CORREO A LOLA.PEREZ ARROBA CORREO PUNTO ES.
No estoy enojada para nada, pero ¿podrían ver con quién dejaron el paquete 30984?
Mi marido dice que los demandemos, yo lo único que necesito es que me reenvíen la guía.
Mi hijo anda diciendo que todo esto es una estafa, no le haga caso; usted nada más dígame en qué va mi reembolso.
Porfa, denme de baja del boletín.
A partir del uno de diciembre vivimos en Av. Corrientes 2250, 4.º C.
Cambio de titular: ahora el contrato de la luz va a nombre de Inés Roldán.
¿Cuánto debo todavía del préstamo?
¿Me activan la tarjeta nueva? Termina en 4471.
Se me perdió la tarjeta por la casa y ya la rompí al encontrarla; necesito un plástico nuevo.
La factura tiene que ir a nombre de la empresa, Talleres Norte S.L., no al mío.
Oye, ¿me apartas el pedido 66310 hasta que vuelva de vacaciones?
Antes del viernes necesito el justificante del abono para la declaración, ¿me lo envían?
Súbanme la potencia a 4,6 kW.
¿Llegó mi pago del lunes?
Al final somos tres y no dos en la reserva 51877.
Quítenle a mi línea el buzón de voz.
Muchísimas gracias por lo de ayer, fue rápido. Ahora tocaría cambiar también la cuenta de cargo: es la que acaba en 0092.
Mi parce me recomendó el plan familiar, ¿me lo ponen de una?
Agregue a mi esposa, Marcela Ríos, como conductora adicional en la reserva del lunes.
Vuelvan a enviar el correo de confirmación, que lo borré sin querer.
¿Qué saldo tengo?
La talla me queda grande, cámbienmela por una M; pedido 19042.
El paquete figura como entregado y por aquí no está, ¿pueden averiguar dónde lo dejaron?
Prefiero que el técnico venga por la tarde, después de las cuatro.
Mi nombre en el boleto está como Jon y es Jhon, con hache.
Necesitaría la póliza en PDF, la del coche matrícula 4410 KLM.
Renuncio al seguro del celular, no lo quiero seguir pagando.
Reactiven mi cuenta de streaming, ya volví al país.
¿me confirman si quedó hecha la baja que pedí el 3?
¿Les sería posible adelantar la entrega del sofá al miércoles?
Divida el pago de este mes en dos, si se puede en mi cuenta.
Nos casamos y ahora firmo como Laura Benítez de Soto; actualicen mis datos, por favor.
El pedido de las empanadas va para el portón verde, no para el edificio; aún no sale, ¿verdad? Cámbienlo.
Estoy feliz con ustedes, todo de diez, pero me mudo a Uruguay: cierren la cuenta a fin de mes.
me mandas el extracto de agosto xfa
Páguenme la devolución en la tarjeta y no en vale.
Esa cita del pediatra del día 12, cancélenla, la niña ya está bien.
¿Cuál es el estado de mi siniestro 80215?
Quedé en recoger el coche a las nueve; pónganlo a las once.
¿Puede ver si la maleta que reporté ya apareció? Referencia MAD55120.
Mi madre se cayó por las escaleras el domingo, se rompió la cadera y estamos todos turnándonos en el hospital, que parece una estación de autobuses. Teníamos con ustedes un viaje a Tenerife para el día 20, los cuatro, y claro, así no se puede. Lo tenemos con seguro de cancelación. Cancélenme la reserva 90331 y díganme qué me devuelven.
Fíjese que mi comadre me regaló una tarjeta de su tienda en mi cumpleaños, la metí en un cajón, llegó la mudanza, se perdió medio mundo de cosas y ayer por fin apareció dentro de una olla. No sé si todavía tiene dinero. El número es 6012 4478 y quisiera que me revisaran cuánto le queda.
Hola, chicos. Ayer estuvo el cartero, luego el portero, luego el sobrino del portero, y al final nadie sabe quién firmó mi caja; mi suegro ya quiere llamar a la policía, imagínense. Yo estoy tranquila, seguro que está en algún sitio. ¿Pueden mirar en el sistema quién firmó el envío 27765 y a qué hora?
Llevo quince años con la misma compañía de luz y jamás he tenido un problema, todo hay que decirlo. Ahora me separo, vendemos la casa con mucha pena y me voy a un piso pequeño en Gijón con el perro. El contrato del piso nuevo empieza el día 1, así que les pido que trasladen mi suministro a la calle Uría 30, segundo.
Soy enfermera y esta semana me tocaron cuatro guardias seguidas, con urgencias llenas y sin dormir, un horror. Por eso se me pasó por completo la clase de prueba que tenía reservada anoche. Me da mucha vergüenza, de verdad. ¿Me la podrían poner para el próximo miércoles a las siete? Estoy como Daniela Fuenzalida.
En el 2019 contraté un seguro de vida porque el banco me lo pidió para la hipoteca; la hipoteca ya la terminé de pagar, brindamos y todo, mis hijos ya se mantienen solos y mi señora dice que estoy más sano que un roble. Total, que ya no lo necesito. Dense por avisados: no me lo renueven y mándenme la constancia.
Cuando hice la compra iba en el colectivo, con la nena a upa y una señora que me hablaba, y entre una cosa y otra puse mal el piso. Puse 5 y es 8. No pasa nada si llega un día más tarde, pero no quisiera que lo dejen con el vecino del quinto, que está de viaje. Pedido 35518, ¿lo corrigen?
El código del portal ahora es 45B, anótenlo para la entrega de mañana.
Quisiera factura electrónica en lugar de papel, a partir del mes que viene.
Mi matrícula nueva para el abono del parking: 1184 MBC.
Quiten la milanesa y pongan dos ensaladas en mi pedido 73120, todavía está en cocina.
De ahora en adelante los avisos que le lleguen a mi hermano Óscar, al 55 2210 9678.
Ya me quitaron el yeso, ¡reactívenme la pileta!
¿Mi paquete ya pasó la aduana? Es el 55807.
Cóbrenme el 10 y no el 5, que me pagan el 8.
En la póliza va Echeverría con uve, no con be.
¿Me ponen a nombre de mi hija la línea terminada en 318?
Mi jefe anda gritando que el proveedor nos roba, mi compañera habla de ir a juicio y el becario se encerró en el baño, una mañana normalita. Por mi parte nada más ocupo una copia de la factura 81094 con el RFC corregido, porque la contadora cierra el jueves a mediodía.`,
  human: `
¿puedo hablar con un humano?
agente
atención al cliente
pásame con tu encargado
¿me puede llamar alguien de su equipo?
prefiero hablarlo por teléfono con alguien
no quiero un robot, quiero una persona
no me entiendes, ponme con un asesor
¿hay alguien ahí? necesito un ser humano
deja de mandarme enlaces, ¿hay alguien que piense?
me gustaría que me llamara un compañero vuestro
¿me puede llamar un compañero suyo?
quiero a alguien que lea lo que escribo
basta de robots
parad la máquina, pasadme con una persona
¿no hay nadie con quien hablar?
prefiero verlo por teléfono con alguien
que lo mire un empleado de verdad
¿con quién puedo hablar?
quisiera hablar un momento con el encargado
Agente.
¿Me pasa con alguien, por favor?
operador!!
¿Hay alguien de carne y hueso por ahí?
Prefiero no contárselo a una máquina.
¿Esto se arregla con un menú o alguien ahí tiene teléfono?
¿No me podrían llamar cinco minutitos?
Mire, soy mayor y por escrito no me aclaro, ¿me atiende una señorita?
Comuníqueme con un asesor.
Páseme con un humano, ándele.
¿A qué número llamo para que me conteste alguien vivo?
Che, ¿hay alguno de ustedes que pueda atenderme en persona?
Me gustaría que lo viera alguien con criterio propio.
Es un asunto delicado, lo hablaría mejor de viva voz.
Necesito que alguien me escuche, no que me manden un enlace.
¿Sería posible concertar una llamada con un compañero suyo?
hablar con alguien
¿Y si mejor lo conversamos con un café y una persona enfrente?
Yo con robots no hablo, gracias; pónganme a alguien.
Quiubo, ¿me pueden pasar a un parcero de verdad?
¿Queda alguien trabajando ahí dentro, o ya se fueron todos a casa?
Lo mío no cabe en un formulario, hace falta una cabeza humana.
Derívenme con el supervisor, si es tan amable.
¿Con quién tengo que hablar para que me hable alguien?
Llámenme, porfa, me explico mejor hablando.
Páseme con la señora del otro día, la que tenía acento canario.
¿Un ser vivo es mucho pedir?`,
  exception: `
el plazo de devolución acabó ayer, ¿podríais hacer una excepción?
sé que va contra las normas, pero ¿lo aceptaríais sin ticket?
¿me podrían perdonar el recargo como gesto comercial?
me pasé dos días del plazo porque estaba en el hospital, ¿lo aceptáis igualmente?
la garantía terminó hace una semana, ¿podrían repararlo de forma excepcional?
me pasé una semana del plazo, ¿me lo aceptáis por esta vez?
el vale caducó ayer, ¿podéis aceptarlo igualmente?
¿podrían saltarse la norma? estuve enfermo
la garantía acaba de terminar, ¿lo repararían como gesto?
¿un gesto con una clienta de toda la vida?
Ya sé que la tarifa no admite cambios, pero mi hermano se casa un día antes, ¿habría alguna manera?
Normalmente no se puede pagar en cuatro plazos, lo entiendo, pero me quedé sin trabajo en junio.
¿No me dejarían entrar al curso aunque la inscripción cerró ayer? Estaba de viaje sin señal.
Conozco la norma del peso, pero son las prótesis de mi hijo, ¿me lo permitirían sin recargo?
Entiendo que el descuento era hasta el domingo, pero el sistema me falló y soy clienta hace doce años, ¿me lo respetan?
Aunque el contrato diga permanencia de un año, me destinan a otro país; ¿podrían perdonarme la penalización?
Fíjese que el boleto es intransferible, lo sé, pero mi papá falleció y quisiera que viajara mi tía en su lugar.
Soy consciente de que sin ticket no se cambia, pero es un regalo y el precio está en la caja, ¿harían la vista gorda?
¿Por esta vez me quitan el recargo por mora? Cobro el día 5 y la factura vence el 3, no es por mala voluntad.
Sé que las mascotas no entran, pero mi perrita tiene 16 años y no la puedo dejar sola, ¿harían una excepción por una noche?`,
};
