import type { Seeds } from '../kinds.ts';

/** What customers of other trades than a web shop want done, in Spanish. */
export const sectorRequests: Partial<Seeds> = {
  transaction: `
pasen mi vuelo al día 14 por favor
añadan una maleta a la reserva QX7T2
el pasajero se llama María Keller, corríjanlo por favor
¿ya me han pagado la indemnización?
desactiven las compras por internet de mi tarjeta
súbanme el descubierto a 800
cuánto me queda este mes en la tarjeta
cuándo acaba mi tipo fijo
anulen la transferencia periódica al antiguo casero
paren el recibo de la revista
mi nuevo móvil es 655 501 470, apúntenlo
pónganme la tarifa de 20 GB desde el mes que viene
necesito otra SIM, esta está rayada
cuándo me dan de alta la línea
lectura final del 30: 88120, den de baja el contador
dejen mi cuota en 95
mándenme otra vez la factura anual
nos mudamos el 1 de junio, registren el piso nuevo
dos licencias más para el equipo
borren el proyecto de prueba
emitan la factura en euros
alarguen nuestra estancia una noche
una cuna en la habitación 12 por favor
está confirmada mi reserva de esta noche?
congelen mi cuota del gimnasio en mayo
baja del gimnasio en la próxima fecha
apúntame a spinning el martes a las 7
renueven mi receta por favor
ya llegó mi medicina?
cambien la vacuna a la tarde
añadan a mi bebé a la póliza
cómo va el siniestro 77-120
mándenme el certificado del seguro del coche
pongan la franquicia en 300
corten hoy mi suscripción de streaming
quiten a mi ex de la cuenta familiar
pásenme al plan sin anuncios
amplíen el alquiler hasta el viernes al mediodía
una sillita con la reserva
¿recibieron el coche? confirmen la devolución
cuándo llega mi armario
faltan dos tornillos de la cama, envíenlos por favor
llévense el colchón viejo al entregar
inscriban a mi hija en el curso de verano
matrícula nueva para el permiso: 1234 KLM
suspendan mi abono de parking en agosto
compré la edición equivocada, cámbienla por la deluxe
cuántas horas me quedan en el bono
dejé la devolución el lunes, ¿salió el dinero?
sin prisa, los 45 salen dos veces en la tarjeta, ¿devuelven uno?
dos cobros por el mismo viaje, revisen por favor, gracias
en la factura pone "servicio 3", ¿pueden mirar qué es?
gracias por responder tan rápido. Anulen entonces la segunda entrada
qué habitación más bonita, ¿añaden desayuno mañana?
nada enfadada, solo reenvíen el vale
urgente: mejor entreguen el martes, el lunes no estamos
necesito la factura ya, mañana es lo de hacienda
factura marzo porfa
pin nuevo porfa
donde estan mis entradas
dnd ta mi pedido 44512
saldo?
borren todo lo que tengan sobre mí
dejen de mandarme SMS, denme de baja de ahí
retiren mi solicitud, encontré trabajo
confirmen que recibieron mis documentos
nos cobraron tres habitaciones y eran dos, corríjanlo por favor
faltan los puntos del viaje de marzo, ¿los suman?
cóbrenme mejor el día 5
¿me adelantan la cita de revisión?
pongan la luz a mi nombre desde el lunes`,
  human: `
que me llame un médico del equipo
quiero hablar con el director de la sucursal
páseme con reservas
déjeme hablar con el técnico que vino
para la hipoteca prefiero hablar con un asesor
¿hay alguien a quien llamar por mi siniestro?
que me llame la secretaría del colegio
que siga un compañero por favor
necesito que alguien me explique el recibo de viva voz
basta de botones, una persona
robots no, por favor
asesor
hablar con soporte
agente ya
humano real??
llámenme
llamadme al 655 501 230
mejor una llamada que más enlaces
pásenme con facturación
¿quién manda ahí? quiero hablar con él
una enfermera de verdad me dejaría más tranquila
alguien con pulso, por favor
así no avanzamos, pásame a un compañero
eres una máquina, vale, ahora búscame a alguien
es complicado, prefiero contárselo a una persona
¿alguien que sepa puede mirarlo conmigo?
tengo 83 años y me pierdo, ¿puedo hablar con alguien?
mi caso es raro, ¿lo puede ver un empleado?
solicito que me llame un gestor
antes de decidir quiero hablar con un especialista
¿cuándo hay alguien libre para chatear, que no sea un bot?
un número donde conteste una persona
otra vez el asistente no, un empleado de verdad`,
  exception: `
mi vale venció el domingo, me estaban operando, ¿lo aceptarían igual?
sé que el billete no admite cambios, pero mi padre se muere, ¿se puede hacer algo?
¿me quitarían el recargo por esta vez? me pagaron tarde
me pasé una semana del desistimiento, ¿me dejan salir igual?
el curso está lleno, lo sé, ¿cabe una más?
hay que avisar con un mes, pero perdí el trabajo, ¿puedo irme antes?
la receta caducó hace dos días, ¿me la dan por esta vez?
se me pasó el plazo del parte por estar ingresado, acéptenlo por favor
la maleta pesa un kilo de más, ¿hacen la vista gorda?
sé que no admiten perros, ¿y uno guía en formación?
¿me perdonan la multa? iba a urgencias
no reembolsable, ya lo sé, pero estamos todos con gripe, ¿algún detalle?
la oferta acabó anoche y yo estaba de guardia, ¿me la respetan?
el plazo cerró ayer y no tenía internet, ¿puedo entregarlo aún?
me falta un sello para el café, ¿me lo perdonan?
la garantía acabó hace un mes, ¿lo arreglarían por cortesía?
mi hijo cumple 12 la semana que viene, ¿puede tener ya la tarjeta joven?
sé que no envían allí, ¿lo harían una vez por mi madre?`,
};
