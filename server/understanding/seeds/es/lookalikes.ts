import type { Seeds } from '../kinds.ts';

/** Sentences that sound like one kind and are another: manners, irony, oaths, conditions, deadlines; in Spanish. */
export const lookalikes: Partial<Seeds> = {
  legal: `
Gracias por su respuesta. Si los 220 euros no están el 3 de marzo, seguirá mi abogada. Un saludo
Lamento comunicarles que sin devolución esta semana acudiré al juzgado.
Gracias por su esfuerzo. Si el lunes sigue igual, voy a consumo y al defensor.
Tengan en cuenta que pondré abogado si el contrato no acaba este mes. Saludos cordiales
Gracias por mirarlo. Sin pago antes del día 10 presento la demanda.
Aún confío, pero mi seguro jurídico está listo por si vuelven a negarse.`,
  praise: `
joder qué hamburguesa, una locura
hostia qué rico
mierda qué rápidos, me encanta
puto café bueno, en serio
conciertazo, aún me pitan los oídos, gracias
Díganle a Amir del taller que dejó mi bici de maravilla.
¿Le dicen a la señora del turno de noche lo agradecidos que estamos?
Gracias al repartidor, subió todo al cuarto y con una sonrisa.
Nadie me lo había explicado tan claro, un aplauso para el señor Novak.
Que alguien dedique tanto rato a una vieja. ¡Gracias, Lucía!
Jóvenes tan atentos como los de su recepción ya no hay, cuídenlos.
ninguna queja, todo precioso
no me puedo quejar, perfecto
ya me iba a enfadar y su compañero lo arregló en un minuto, estupendo`,
  sarcasm: `
Una maravilla, un técnico que viene de ocho a seis y luego no viene. Total, no tenía nada que hacer.
Mil gracias por la nevera sin puerta, muy ventilada.
Qué bonito, el regalo llegó una semana después del cumple, el niño casi dejó de llorar.
Qué gusto pagar dos veces lo mismo.
Qué amables, el manual está en finés.
Un aplauso para quien puso los huevos debajo de las pesas.
Genial, la "habitación tranquila" está encima de la discoteca. Bailamos en la cama.
Eficaces de verdad: diez minutos para vender, diez semanas para encontrar el contrato.
Excelente, la pieza nueva también está rota. Al menos son coherentes.
Me encanta dictar mi número de cliente a cada uno de ustedes.`,
  complaint: `
Por tercera vez: ¿está incluido, sí o no? Solo me llegan textos copiados.
Tercer mensaje y siempre el mismo enlace que no abre.
otra vez, ya que nadie lee: hace seis semanas que se va la imagen cuando llueve
Lo he explicado con calma cuatro veces. Quiero una solución, no otro reenvío.
Segundo recordatorio. Sigo sin respuesta a mi pregunta del 4 de mayo. Ya cansa.`,
  exception: `
La ropa interior no se cambia, está claro. Pero era un regalo y ella está ingresada. ¿Se podría arreglar por una vez?
Los billetes promo son definitivos, lo entiendo, pero mi madre acaba de morir. ¿Sería posible, de forma excepcional, mover el vuelo?
Lo grabado no lo devuelven, lo sé. La boda se canceló. ¿Podrían doblar un poco la norma?
Pasaron los treinta días, culpa mía. ¿Lo aceptan todavía?
Perdí la inscripción por una hora, ¿hay manera de entrar?
¿Podrían pasar por alto el recibo que falta esta vez?
La comisión es correcta, no la discuto, pero ¿me la quitan por la huelga?
Solo estudiantes, ya sé; acabo la semana que viene, ¿me vale el precio?`,
  information: `
Es frustrante que la web no lo diga claro. ¿Cuánto tiempo se puede tener una herramienta alquilada?
Un poco molesta de no encontrarlo: ¿cuánto vale el segundo año?
Los menús confunden, perdón. ¿Dónde se ve cuándo acaba el abono?
Da rabia que esté tan escondido. ¿Qué papeles piden para el visado?
Cansado de buscar, la verdad. ¿Abren hasta tarde los jueves?
Una pena que el prospecto sea tan confuso. ¿Cada cuánto se ponen las gotas?
¿Qué pasa si me roban el móvil con su app, alguien podría entrar en la cuenta?
¿Cómo sé si una petición de pago es de ustedes? No me llegó ninguna, lo comentó mi vecina.
Pongamos que un ladrón tiene mi tarjeta, ¿quién paga lo que compra?
¿La bomba hace ruido? No quiero matar de sueño a mi compañera.
Me muero por saber si ese labial viene también en mate.
el tono 12 existe sin brillo?
la lámpara zumba al bajarla?
BUENOS DÍAS, PERDÓN POR LAS MAYÚSCULAS. ¿ACEPTAN PAGO CON MÓVIL EN TIENDA?
Mi marido se cayó de la escalera el año pasado, nada roto, ahora nos reímos. ¿Cuál de sus escaleras pesa menos?
pago a plazos
desistimiento
garantía
¿Tendría que devolver el cargador si devolviera el móvil?
¿Me seguirían cobrando si lo dejara antes?
Soy abogada y quería saber si su programa sirve para despachos.
mi hija es jueza, ¿graban plumas?
¿contratan también a mayores de cincuenta?
Hemos decidido poner placas en la casa del pueblo, el tejado es de teja vieja. ¿Hacen instalaciones en ese tipo de tejado?`,
  transaction: `
De verdad que no estoy molesta, estas cosas pasan. Pone entregado y aquí no hay nada, ¿miran dónde lo dejaron?
Me anunciaron un reembolso por la comida que nunca llegó. ¿Ya salió?
Necesito copia de la factura antes de las seis, cierro el trimestre.
La inspección es mañana a las ocho y yo puedo a las once. ¿La mueven hoy?
EL MÓVIL DE LA YAYA SOLO TIENE MAYÚSCULAS. LAS FACTURAS VAN A CALLE ROSAS 41, 3.º
Hasta aquí llego, sin rencores, cierren mi membresía.
"Denúncialos", dice mi marido en broma. ¿Pueden pasar la recogida al jueves?
¡Gracias otra vez! ¿Me mandan también el formulario de este año?
Perdón por insistir: ¿salió el dinero de la lámpara? No veo nada en la cuenta.
salimos el viernes, miren por favor si los pasaportes están en camino
Qué ramo, mi hermana lloró de alegría. El mismo para mi tía el día 12, por favor.
Pasamos una noche preciosa. En la cuenta hay una botella de más, ¿la quitan?`,
  human: `
yo con una caja no hablo. ¿hay alguien hoy en la oficina?
Llevo un cuarto de hora dando vueltas. ¿Queda ahí alguien de carne y hueso?
eso no lo responde. ¿algún humano por ahí?
¿queda alguien con quien charlar?
este menú me saca de quicio, déjenme hablar con uno de ustedes`,
  bot: `
eres un bot o qué
espera, ¿estoy escribiendo con una máquina?`,
  fraud: `
me dejé la tarjeta en el bus, bloquéenla
extravié la tarjeta por el centro, bloqueo por favor
ya no puedo entrar y me llegan correos de pedidos que no son míos
No puedo entrar, anoche cambiaron la dirección y pidieron un portátil`,
  safety: `
El calentador que pusieron ayer huele raro y mi hijo se desmayó en el baño
huele raro a quemado en el cuadro y la luz parpadea
la abuela comió del tarro retirado y no para de vomitar`,
};
