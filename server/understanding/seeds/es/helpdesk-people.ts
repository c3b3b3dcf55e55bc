import type { Seeds } from '../kinds.ts';

/** What an ordinary desk gets all day and should hand to a person, said in plain words; in Spanish. */
export const helpdeskPeople: Partial<Seeds> = {
  complaint: `
Llevo tres semanas sin lavadora y nadie me dice nada.
otra vez lo mismo, otra vez me cobran de más
Estoy muy descontento con el trato recibido en vuestra clínica.
quedaron en llamarme el lunes, es viernes
pésimo servicio
Pongo esta queja porque la habitación estaba sucia y no nos la cambiaron.
es la quinta vez que mando el mismo papel
Compré los muebles hace un año y ya se están pelando, me parece de chiste.
Nos dejaron plantados con la mudanza, con todo en la acera.
ya me cansé de explicarles lo mismo a cada uno que contesta
No entiendo cómo una empresa tan grande puede trabajar tan mal
me tienen dando vueltas desde agosto
Mi madre, con 82 años, ha tenido que ir cuatro veces a la oficina por un error vuestro.
una porquería la señal, todos los días se cae
Se supone que era entrega en 24 horas. Van nueve días.
Quiero que conste mi malestar por cómo se gestionó la cancelación del crucero.
pido una cosa, mandan otra, devuelvo, y vuelven a mandar la equivocada
qué decepción, de verdad
Lo que anuncian no tiene nada que ver con lo que llega a casa.
A mí nadie me avisó de la subida. Me he enterado al ver el banco y me parece feísimo.
ustedes nunca resuelven nada
Cada técnico que viene le echa la culpa al anterior y yo sigo con la gotera.
mi hijo se quedó sin regalo de reyes por culpa de ustedes
Tanto formulario y tanta historia para no contestar jamás.
el curso es un fraude de contenidos, cuatro videos viejos y ya
Solo pedía una disculpa y ni eso.
Me cortaron la luz teniendo todo al día, es la segunda ocasión este año
hartísima.
Seis correos sin respuesta. ¿Hay que mandar una paloma?
La comida llegó helada y el reembolso fue de un peso. Es una burla.
Prometisteis revisar mi caso, luego lo cerrasteis sin mirarlo.
no les vuelvo a comprar ni un chicle
Después de quince años de cliente, que me digan que no figuro en el sistema es indignante.
tres citas canceladas y sigo sin saber qué tengo en la rodilla
Me vendieron un coche "revisado" y a la semana estaba en el taller. Mal, muy mal.
esto ya pasa de castaño oscuro
Nadie se hace responsable y mientras tanto la cuota sí me la siguen pasando.
Estuve toda la mañana esperando al instalador, pedí permiso en el trabajo, y ni se apareció.
no sirve su página, no sirve su teléfono, no sirve nada
`,
  sarcasm: `
Enhorabuena, habéis batido el récord: 52 días para traer una lámpara
ay qué lindos, me mandaron la encuesta antes que el pedido
Menos mal que era urgente.
gracias por nada, campeones
Qué detalle subirme la cuota justo cuando no tengo servicio
Sí, claro, "en breve". En breve me jubilo.
me encanta pagar por canales que no se ven
De verdad, un aplauso para el que aparcó el camión encima de mis hortensias.
qué eficientes, ya van tres veces que me piden la misma foto
Maravilloso todo: la maleta en Oslo y yo en Cancún.
ah mira, otra disculpa copiada y pegada, qué emoción
Vuestro buscador es una joya, escribes zapatos y salen lavadoras.
lo máximo su delivery, la hamburguesa llegó para el desayuno
No os deis prisa, total, solo es mi sueldo
Me alegra saber que mi caso es "prioritario" desde Semana Santa.
un diez en puntualidad al plomero que vino ayer, o sea dos días tarde
Bravo, bravísimo. Ni en el circo.
tranquilos, a mí me gusta ducharme con agua helada en julio, bien sano
Qué ilusión, otro número de incidencia para mi colección.
felicidades al genio que puso el botón de cancelar donde nadie lo encuentra
Ya veo que la musiquita de espera es lo único que os funciona.
súper seguro su sistema, no puedo entrar ni yo
Cómo no voy a estar contenta si me habéis enviado dos zapatos izquierdos.
gran oferta, con descuento sale más caro que sin descuento
Excelente idea hacer mantenimiento el día de la matrícula, se ve que lo pensaron mucho.
wow, 3 megas, no sé qué voy a hacer con tanta velocidad
Os felicito por la novedad del yogur con pelo.
muy considerados en despertarme a las 4 am para decirme que no hay novedades
Si el objetivo era que me aprendiera el menú de opciones de memoria, lo lograsteis.
lo bueno es que ya ni me enojo, me río
Precioso el vestido. Lástima que yo pedí una aspiradora.
qué puntería, cobran tres veces y reembolsan ninguna
Se nota que os importan los clientes, sobre todo el día 1, cuando pasáis el recibo.
soñado el hotel, las cucarachas incluidas sin cargo
Nada, nada, sigan tomando café, yo espero.
Todo un lujo vuestro tren, tres horas de sauna sin suplemento
ya casi extrañaba que se cayera la página justo al pagar, nunca fallan
El manual, una obra maestra; lástima que esté en coreano.
qué honor que me bloqueen la cuenta en mi cumpleaños
`,
  fraud: `
me han cobrado algo que yo no compré
Acabo de ver un retiro de 3 mil pesos en un cajero de Tijuana y estoy en Mérida.
perdí la tarjeta en el taxi
Alguien entró a mi correo y de ahí a mi cuenta con ustedes
Me llamaron haciéndose pasar por el banco y les dicté la clave.
no reconozco este cargo de 49,90
Me robaron el bolso con el móvil, el DNI y las tarjetas en la playa.
pagué el arriendo de una cabaña por su página y la cabaña no existe
sacaron un crédito con mi cédula
Un bizum de 300 euros que yo no hice, ayudadme
En mi perfil hay otra foto, otro teléfono y otra dirección.
le hicieron un duplicado de sim a mi papá y le vaciaron la cuenta
Mi factura la está viendo otro cliente, me la mandó él por error al buzón.
hice una transferencia a un vendedor que resultó ser estafa, se puede frenar?
Aparecen tres suscripciones a mi nombre que jamás contraté
metí mis datos en un link que decía ser de ustedes y ahora me faltan 800
Una persona que no conozco usó mi carné de la biblioteca y sacó veinte libros.
me cambiaron la contraseña y no fui yo
El mensajero me pidió el pin de la tarjeta "para verificar" y luego hubo dos compras.
mi expareja sigue sacando plata de la cuenta conjunta sin mi permiso
Han usado mi tarjeta en una gasolinera de Francia esta madrugada.
vendí un celular por su app y el comprobante de pago era trucho
Las millas de mi esposa volaron a Dubái sin ella, literalmente.
apareció un beneficiario nuevo en mi banca y tiene mi plata
Hay un pedido de dos consolas en mi historial con entrega en un barrio donde no vivo
Creo que me clonaron el plástico en el restaurante del hotel, hay cargos raros desde esa noche.
recibí el contrato de una línea que no pedí, con mi firma falsificada
El correo de vuestro contable con el cambio de cuenta era falso y ya hicimos el pago.
me llega a mi casa publicidad con el historial médico de mi vecina
compraron gift cards con mi saldo
Ayer dejé la cartera en el probador y hoy ya han pagado con la tarjeta en tres sitios.
Mi abuela le dio sus ahorros a un señor que dijo que trabajaba con ustedes.
alguien está conectado a mi cuenta ahora mismo desde Lima, lo veo en dispositivos
Se filtraron nuestras nóminas, cualquiera del portal las puede abrir.
el cajero se tragó mi tarjeta y un tipo me distrajo, ya no la veo
dos débitos de una aseguradora con la que no tengo nada, ¿quién les dio mi cuenta?
Me piden un código que me llegó por SMS, se lo di y ahora no tengo whatsapp ni banco.
la paquetería entregó mi anillo a uno que firmó como mi hermano, no tengo hermanos
El decodificador está a mi nombre en una casa que no es mía y lo estoy pagando yo.
`,
  safety: `
huele a gas en toda la escalera
El patinete empezó a echar humo mientras cargaba
mi bebé se atragantó con una pieza del sonajero
La estufa nueva da calambre al tocarla
se desprendió un pedazo de la fachada y casi le cae a una señora
Le he dado a mi hijo el doble de jarabe, la etiqueta está mal
el taxi iba a 160 y el chofer cabeceando, bájenlo de la plataforma ya
Encontré un tornillo dentro del pan de molde, mi padre se partió una muela.
la niñera que mandaron dejó solo al niño en la bañera
Tengo toda la cara hinchada desde que usé vuestra crema.
el barandal del segundo piso está suelto y hay un kínder enfrente
Las ruedas del carrito se bloquean solas cuesta abajo.
El calentador suelta llama por un lado
hay una fuga de agua encima del cuadro eléctrico
Me quedé encerrada en la cámara frigorífica porque el tirador de dentro no funciona.
ya no quiero seguir viviendo
El socorrista no estaba y sacamos nosotros a una niña del fondo.
mi perro convulsionó después de ponerle la pipeta que me vendieron
A media atracción se abrió el arnés de mi hija.
salen chispas del enchufe de la lavadora
Un usuario de la app de citas me está amenazando con venir a casa.
el conductor me encerró y no me dejaba bajar
se volcó el estante del súper sobre un señor mayor, está sangrando
En la residencia le dieron a mi tía las pastillas de otra.
La manta eléctrica ha quemado el colchón conmigo dentro
intoxicados los cuatro con el ceviche de anoche, mi hermano sigue en urgencias
El agua del grifo huele a gasolina desde esta mañana.
los frenos de la bici que alquilé no agarran y bajo por montaña con mis hijos
Han dejado una zanja abierta sin vallas delante del colegio.
mi marido es alérgico al maní, la caja decía sin maní y está con la garganta cerrada
Se cayó un cable de alta tensión en el camino del río, chisporrotea
La cuna se plegó con la niña dormida.
hay un tipo con un cuchillo en el pasillo del hotel
se rompió el cristal de la mesa solo, explotó, tengo cortes en la pierna
Me mareo cada noche desde que instalaron la caldera en el cuarto, ¿será monóxido?
el ascensor bajó de golpe dos pisos con mi mamá adentro
La pila del audífono del niño se hinchó dentro de la oreja.
se me durmió medio cuerpo después de la infiltración y no me cogen el teléfono en la clínica
Los chalecos salvavidas de la lancha están podridos y salen igual con turistas.
`,
  outage: `
se cayó el sistema y no podemos cobrar a nadie
Toda la oficina sin internet desde las nueve
Los datáfonos de las tres tiendas han dejado de funcionar a la vez.
mi vuelo sale en dos horas y no me aparece la reserva
El servidor de correo lleva muerto desde anoche, somos un despacho de cuarenta.
nuestra tienda en línea da error 500 y estamos en cyber monday
Hoy vence el IVA y vuestra web no deja presentar.
las cajas del súper no prenden, hay cola hasta la calle
La conferencia empieza en media hora y el streaming no arranca
se fue la luz en el quirófano veterinario, el generador es de ustedes y no entra
Me caso el sábado y el salón dice que no hay ninguna reserva
no salen las comandas en cocina, salón lleno, ayuda
Ningún empleado puede fichar ni abrir el programa en toda la planta.
la plataforma del examen de admisión no abre y cierra a las 12
Panadería entera parada: el horno que nos alquiláis no calienta.
sin teléfono en la central de emergencias del municipio
Nos habéis suspendido el dominio y toda la empresa está incomunicada.
no podemos despachar ni un camión, el módulo de guías no responde
El hotel está a tope y las llaves magnéticas no abren ninguna puerta.
se borró toda la agenda de pacientes de la clínica, tenemos gente en la sala
Mañana a primera hora es la boda y el traje está encerrado en vuestra taquilla averiada.
la nómina de 300 personas no se dispersó y es quincena
La báscula del mercado y la caja central no se hablan, llevamos toda la mañana sin vender pescado.
caída total en sucursal Rosario, nadie puede operar
Vuestra pasarela rechaza todas las tarjetas de nuestros clientes desde mediodía.
la cámara de frío no enfría, se me va a echar a perder todo el helado
El festival abre puertas a las 18 y las pulseras no cargan saldo.
perdimos la base de producción con la actualización, todo el equipo está parado
En el centro de salud no se puede imprimir ni una receta.
a las 3 cierra la licitación y su portal no deja adjuntar
Los semáforos del cruce que mantenéis están apagados y es hora punta.
se quedó sin agua el hospital de día completo
La imprenta no recibe los archivos y el periódico entra en máquinas a las once
todos los alumnos fuera del aula virtual, hay 12 profesores esperando
No arranca ningún surtidor de la gasolinera.
el camión con el equipo de sonido no llegó y tocamos esta noche
Las ambulancias no reciben los avisos en la tablet desde el parche de hoy.
estamos en pleno inventario y la app de almacén se murió pa todos
Tenemos el taller lleno y el elevador controlado por vuestro software no responde.
`,
  human: `
quiero que me atienda una persona
¿Me pueden llamar? Es el 622 00 00 00, por las tardes
asesor por favor
Mejor lo hablo con alguien, que por escrito me lío.
No me aclaro con las opciones, ¿hay algún compañero que pueda verlo conmigo?
hay alguien real ahí?
Me gustaría tratar esto en persona, ¿con quién pido hora?
pasame con alguien del área de créditos
Quisiera hablar con la encargada de la tienda de Goya.
humano humano humano
Mi caso es un poco particular y necesito que lo mire alguien con calma.
me urge hablar con un ejecutivo
¿Podría ponerse al teléfono alguno de ustedes? Mi padre no ve bien la pantalla.
no quiero más mensajes automáticos
Preferiría comentarlo de viva voz con el equipo de seguros
¿A qué número marco para que me conteste gente?
deme con su supervisor
Antes de firmar quiero que un asesor se siente conmigo y me explique las cláusulas.
que me marque alguien, porfis
Tengo varias preguntas y son largas, mejor una llamada
oye, pásame a un compañero tuyo que sí pueda ver mi expediente
Por esta vía no llegamos a ningún lado, póngame con atención al cliente
Es un tema delicado de familia. Me daría más confianza contárselo a una persona.
¿Atiende alguien en el chat o solo está la máquina? Necesito a alguien.
que venga un técnico a explicármelo cara a cara
solicito entrevista con el director de la sucursal
operadora
Ese menú no incluye lo mío. Con una persona, por favor.
necesito charlar con alguno de ustedes sobre mi cuenta
¿Hay forma de que me llame la misma chica de ayer, Lorena?
no soy bueno con las computadoras, quiero que alguien me vaya guiando por teléfono
Pasadme con facturación, con alguien que tenga acceso a mi contrato.
con quién tengo que hablar para un acuerdo de pago, pero hablar hablar
Solo confío en lo que me diga un empleado, así que conécteme con uno.
videollamada con alguien de soporte se puede?
Escalen esto a un agente, gracias
Yo quería que me lo explicase alguno de vuestros farmacéuticos.
déjate de links y ponme a alguien
`,
  legal: `
Mañana pongo la denuncia en Consumo.
mi abogado ya está al tanto y les va a escribir
Voy a ir a Profeco
Si en 72 horas no me devuelven la fianza, presento demanda de juicio verbal.
esto acaba en un juzgado, se lo aseguro
He solicitado ya la hoja de reclamaciones y la llevo a la OMIC el lunes
esto lo va a ver la superintendencia
Requiero, conforme al RGPD, el borrado de mis datos; de lo contrario acudiré a la Agencia de Protección de Datos.
los voy a demandar por daños y perjuicios
Burofax enviado. Tienen quince días hábiles.
Ya hablé con un licenciado y me dice que ese cobro es ilegal, procederemos.
denuncia hecha en la comisaría, número de atestado incluido
El Defensor del Pueblo tiene copia de esta conversación
sernac, ahí lo vamos a arreglar
Mis vecinos y yo estamos preparando una demanda colectiva contra la constructora.
condusef me va a dar la razón
La cláusula suelo la discutirán ustedes con mi letrada.
Facua me ha recomendado iniciar acciones y es lo que haré.
se los advierto, tengo todo notariado
Reclamaré ante AESA la compensación que me negáis.
derecho de petición radicado, esperen la tutela
No voy a discutir más: lo dejo en manos del juzgado.
les va a llegar la carta documento esta semana
Defensa del Consumidor me dio turno para la audiencia de conciliación, les aviso
Inspección de Trabajo recibirá las grabaciones.
Me acojo a la ley de garantías y, si no cumplís, a la junta arbitral.
indecopi ya me recibió la queja
Estáis vulnerando mi derecho de desistimiento y pienso hacerlo valer ante un juez.
hago público esto y lo llevo al ministerio
Voy a pedir medidas cautelares para que no me corten el suministro.
Querella por estafa. Así va a acabar esto.
osiptel se enterará de lo que hacen con los reclamos
Reclamación previa a la vía judicial, por favor acusen recibo.
ante la CNMV nos explicarán dónde están las participaciones
mi sobrina es abogada y ya está armando el caso contra su clínica
Que se ponga en contacto conmigo vuestro departamento jurídico, voy a litigar.
Me metieron en un fichero de morosos sin avisar; eso es delito y lo denunciaré.
si no aparece mi maleta interpongo demanda por el convenio de montreal
Elevo esto al Banco de España en cuanto cumpla el mes.
`,
  staff: `
La cajera me tiró las monedas y se dio la vuelta
el técnico que mandaron llegó borracho
Vuestro portero me insultó por llevar muletas.
la señorita de ventanilla me dijo vieja loca
Un vigilante me agarró del brazo sin motivo a la salida.
su vendedor me mintió en la cara con tal de vender
El camarero hizo bromas sobre el peso de mi hija, que tiene 13 años.
el repartidor me acosó por whatsapp, me manda corazones
En el mostrador se pusieron a hablar de sus cosas y pasaron de mí media hora.
me atendió un tal Iván, súper grosero, me colgó
La profesora de natación deja a los críos solos y se va a fumar.
el doctor ni me revisó y me trató de exagerada
Me sentí discriminado: a todos les dejaron pasar menos a mí, por mi color.
el instalador me pidió plata por debajo de la mesa
Quiero dar parte de una empleada que se rió de mi madre sorda.
un chofer de ustedes me cerró y encima me sacó el dedo
La azafata gritó a mi hijo autista delante de todo el avión.
el guardia del estacionamiento le anda tomando fotos a las muchachas
Muy mala educación la del joven que me cogió la llamada a las 11:20.
el entrenador humilla a las chicas por su cuerpo
Los de la mudanza se bebieron mi whisky y se rieron cuando lo dije.
la recepcionista ventiló mi diagnóstico en plena sala de espera
Vuestro comercial se coló en casa de mi abuelo y no se quería ir.
el de soporte me dijo que si no sé usar una compu que no compre
Una cuidadora zarandeó a un anciano, lo vi por la ventana.
Me habló con un desprecio que no le tolero a nadie, la encargada de tarde.
El revisor me llamó ladrona por no encontrar el billete a la primera
el muchacho del gas dejó la puerta abierta y pateó a mi gato
El dependiente olió la camiseta que devolvía y puso cara de asco.
la maestra le jaló la oreja a mi nieto
Su agente inmobiliario entra en el piso sin avisar, con sus propias llaves.
me tocó una operadora que se burlaba de cómo hablo español
Aquel monitor no paraba de mirarnos en el vestuario.
el conserje nos tutea, nos grita y nos amenaza con echarnos
El peluquero me dejó a medias porque tenía una llamada y ni perdón dijo
una enfermera me pinchó cinco veces y me echó la bronca por quejarme
Se lo digo claro: el señor del almacén es un maleducado, contesta a gritos.
su cobrador le gritó a mi esposa en el trabajo delante de sus compañeros
Uno de los vuestros, el martes, rompió el jarrón, lo escondió y lo negó.
`,
  exception: `
Se me pasó el plazo por dos días, ¿me lo podrían aceptar igual?
no tengo el ticket, pero lo compré ahí el martes, me lo cambian?
¿Me podríais perdonar el recargo? Estaba en el hospital
háganme un descuentito por ser clienta de años
Sé que la tarifa no admite cambios, pero me han puesto un juicio ese mismo día.
este mes ando corta, me aguantan hasta el 20?
¿Sería posible alargar el bono? Me rompí el tobillo y no he podido ir.
me faltan dos puntitos para el premio, denme una mano
El niño cumple la edad una semana después del límite, ¿haríais una excepción?
condónenme la mora, fue culpa del banco
La promo terminaba ayer y se me colgó el móvil, ¿me la respetan?
Ya abrí la caja, pero no lo he usado. ¿Hay manera de devolverlo aunque diga que no?
porfa no me cobren la penalidad, es la primera vez
Mi título llega en octubre y la beca cierra en septiembre; ¿podría enviar un provisional?
dejan entrar a mi nena de 4 aunque sea desde los 5? es muy tranquila
Sin ser obligación vuestra, ¿tendríais un gesto conmigo por las molestias?
se me venció la garantía el sábado y hoy dejó de prender, no me la podrían valer?
Llevo un kilo de más en la maleta, es leche de mi bebé. ¿Me lo dejáis pasar?
Cancelé 23 horas antes y la norma dice 24. ¿No me devolverían algo?
me reservas la bici sin depósito? cobro el viernes
Aunque el cupón era para un solo uso, ¿me activáis otro? Al anterior no le saqué provecho.
mi mamá está en terapia y no puedo viajar, ayúdenme con el pasaje aunque sea promocional
¿Podrían recogerme el escombro fuera del calendario? No tengo coche
ya sé que no reparten en mi calle, pero son dos cuadras, ándale
Me vencía ayer la matrícula y estaba sin cobertura en el pueblo. ¿La dais por buena?
una semanita más de prueba y me decido, sí?
¿Aceptarían el pago sin intereses por esta única vez?
perdí la tarjeta de socio y los diez sellos que tenía, me los ponen de nuevo?
Entregué el trabajo a las 00:10 por un corte de luz, ¿me lo cuentan?
Solo por esta boda, ¿nos dejáis tener música hasta la una?
soy jubilada y la mínima, no me rebajarían un poco la cuota?
Firmé dos años pero me trasladan a Chile; libérenme del contrato, se lo ruego.
¿Y si os traigo el papel del médico la semana que viene y me dais ya la cita?
igualenme el precio de la otra tienda, sé que no es su política
Los perros grandes no pueden, lo he leído, pero el mío es viejito y casi no se mueve...
Llegaré a las dos de la mañana y la recepción cierra a las doce, ¿me esperaría alguien?
me pasé de datos por error, no me lo podrían bonificar?
Me olvidé de darme de baja antes de la renovación, ¿podríais deshacerla como favor?
no me corten todavía, pago el lunes sin falta
`,
};
