import type { Seeds } from '../kinds.ts';

/** What is for a person but said without the usual words, and harmless twins in the same tone; in Spanish. */
export const veiled: Partial<Seeds> = {
  sarcasm: `
Olé por el que pintó el paso de cebra delante de mi vado y luego me multó.
Qué ilusión, otra vez el butanero en la calle de al lado.
Ya tengo la lavadora: tan silenciosa que ni centrifuga ni lava ni nada.
Pues nada, encantada de financiaros las vacaciones con mis comisiones.
qué fino, la paella de marisco sin marisco, será minimalismo
Enhorabuena por el premio a la mejor atención, supongo que competíais solos.
Si llego a saber que el crucero era por carretera me llevo la bici.
Tranquilos, que el niño ya nació; la cuna que venga para los nietos.
Me chifla vuestro humor: "llegamos en diez minutos". Jajaja. Eran las ocho, de ayer.
Hombre, un asiento con respaldo habría sido pedir lujo asiático.
Vaya puntería, me cambiáis la cita justo al único día que os dije que no.
Lo del wifi del hotel es arqueología, ¿no?
gracias por el cable de veinte centímetros, llega casi casi al suelo
Da gusto ver cómo cuidáis al cliente nuevo, yo llevo treinta años aquí y solo cuido de vosotros.
El pintor ha hecho un Pollock en mi parqué, ¿lo subasto?
Sois más rápidos cobrando que el Correcaminos, bip bip.
A ver qué día me toca agua caliente, que voy haciendo la porra con los vecinos.
Divina la peluquería, entré rubia y salí en el arcoíris.
Ay, qué detalle, me subieron la renta y bajaron el elevador... para siempre.
No se apuren, la medicina del abuelo puede esperar; él no, pero ella sí.
buenísimo el celular a prueba de agua, duró todo un chaparrón, casi
Felicito al arquitecto: una cocina donde la nevera no se abre si está el horno no se me habría ocurrido.
Mira que es difícil perder un piano, y vosotros como si nada.
Con ese gimnasio adelgazo seguro, aunque sea de subir a protestar al quinto sin ascensor.
¿Lo de "menú infantil" es porque lo cocinan niños?
Un encanto de máquina: se traga la moneda, el billete y la dignidad.
Mi más sincera admiración por tener la web caída y las cuotas en pie.
pues menos mal que era urgente, si llega a ser para hoy
El guía se perdió en un museo de una sola sala. Impresionante orientación.
De maravilla la siesta de vuestro técnico en mi sofá, el aire sigue sin enfriar.
Para ser un billete de "silencio" el karaoke del vagón estuvo entonadísimo.
Qué bonito, me mandan la felicitación de cumpleaños y el aviso de embargo en el mismo sobre.
Gracias por enseñarme a vivir sin luz, ya casi hago fuego con dos palos
Me imagino que la pizza familiar se llama así porque hay que ser muy pariente para perdonarla.
Bárbaro, flaco, cuatro meses para cambiar un foquito, un fenómeno.
No toquen nada, que así roto combina con el resto del departamento.
¿Y dice que esto es la versión mejorada? Me da miedo preguntar por la otra.
El dentista, un artista: me arregló la muela sana.
chapó por el seguro a todo riesgo que cubre todo menos lo que pasa
Se agradece el esfuerzo de mandarme a cuatro ventanillas, necesitaba caminar.
`,
  complaint: `
No es por molestar, pero el toldo sigue roto desde la Semana Santa pasada.
En fin, una ya no espera nada.
Con todo el respeto del mundo, creo que me están toreando.
Hemos decidido no insistir más y cambiar de compañía en silencio, como hacen todos.
Mi madre no protesta nunca, por eso escribo yo: lleva medio año con la persiana atrancada y nadie sube.
Me había prometido no escribir este correo.
Miren, ya ni me enojo, me da tristeza nomás.
se nota que a los de los pueblos nos dejáis para el final
Yo solo quería despedirme de mi abuelo con unas flores frescas. Llegaron lacias.
Les agradecería que no me digan otra vez "en breve", porque breve no ha sido.
A estas alturas el dinero me da igual, lo que duele es el trato.
Tendremos que aprender a vivir con la gotera, por lo visto.
Van seis presupuestos corregidos y en todos hay un error distinto.
Igual soy yo, que soy muy antigua, pero antes se avisaba.
Nos vamos. Sin portazo, pero nos vamos
Por no hacer leña del árbol caído diré solo que la comunión quedó deslucida por su culpa.
El profesor de guitarra falta un jueves sí y otro también, y mi hijo ya no quiere ir.
Hice lo que me pidieron, mandé lo que me pidieron, esperé lo que me pidieron. ¿Y ustedes?
con el cariño que os teníamos...
La verdad, se queda uno con cara de tonto.
Cada vez que llamo vuelvo a empezar desde mi fecha de nacimiento. Nací en el 51, apúntenlo de una vez.
No hace falta que contesten, total, ya sé la respuesta.
Ustedes sabrán, pero así se pierde a la gente.
Que conste que avisé en marzo, en abril y en mayo, y estamos como estábamos.
Le dedicamos toda una mañana y salimos con otra cita para contar lo mismo.
qué pena con ustedes, pero así no se puede trabajar, es la tercera máquina que llega golpeada
Mis alumnos se rieron con el libro: le faltan justo las páginas del examen, igual que al del curso anterior.
Ni bien ni mal: nada. Llevan dos meses sin decirme nada.
Quizá sea poca cosa un botón, pero lo he pedido cuatro veces.
Ojalá le pusieran a arreglar la ducha la mitad de ganas que a venderla.
Hubiera bastado con una llamadita.
Aquí seguimos, los del bajo B, con el olor a cañería y las ventanas cerradas en agosto.
Perdonen la franqueza: el campamento no se parecía en nada a las fotos, y los críos volvieron con hambre.
Uno paga por estar tranquilo y vive pendiente de ustedes.
`,
  exception: `
¿No habría manera de que hicieran la vista gorda por esta vez?
El plazo acababa el lunes. El domingo enterré a mi mujer y el lunes no supe ni qué día era.
Sé que la matrícula ya cerró, pero a mi hija le acaban de quitar la escayola y no pudo ir.
Porfa, guárdenme la promo hasta la quincena, no cobro antes
A mi padre le queda poco y el billete es cerrado. ¿Nos dejarían adelantarlo?
¿Y si el sistema se despistara con esos tres días de demora? No se lo cuento a nadie.
La reserva no admite devolución, lo firmé yo mismo; lo que no firmé fue el infarto.
ando bien corto, ¿me aguantan la mensualidad tantito sin recargo?
Ya tiró mi marido la caja, el ticket y hasta el manual. ¿Me recogerían la freidora de todas formas?
Hágame la gauchada, sáqueme el recargo, fue por la operación de mi vieja.
El niño mide un metro diecinueve y piden uno veinte, lleva todo el invierno soñando con la montaña rusa.
Venció el carné joven anteayer, ¿puedo viajar con él por última vez?
Apelo a su buen corazón: la beca pide un 7 y yo saqué un 6,9 con mi madre en la UCI.
¿Sería mucho descaro pedir el precio de la semana pasada? Estaba sin luz por la DANA.
déjenme subir al gato a la cabina, aunque pese cien gramos de más, es que está viejito
Para una clienta de toda la vida algún apaño encontrarán, digo yo.
Quise anular a tiempo, pero la tormenta nos dejó tres días incomunicados. Ténganlo en cuenta, se lo ruego.
El curso exige un 80 % de asistencia; falté por el parto. ¿Podrían contarme esas dos semanas?
No pido la devolución entera, con que me guarden algo del campamento por la varicela me conformo.
¿Me dejan entregar el trabajo mañana? Se me ha quemado el portátil, literalmente, adjunto foto.
Reglas son reglas, ya, pero la abuela cumple los 65 pasado mañana y el museo lo visitamos hoy.
tengo un solo punto menos del que piden para el regalo, anda, redondea
Su garantía cubre 24 meses. El frigorífico ha durado 24 meses y cinco días, sean buenos.
¿Podría quedar entre nosotros que llegué a las 14:10 y ustedes cierran a las 14:00?
Quedé viuda en junio y no puedo con los dos seguros; si me liberaran del de él sin penalización...
Nos falta una firma de las quince para la peña, ¿la daríais por puesta hasta el domingo?
El perro lazarillo todavía no tiene los papeles definitivos, permítanle la entrada.
me dejas cambiar la talla del vestido aunque ya le quité la etiqueta? no me lo puse, te lo juro
Por humanidad, no le corten la luz esta semana, está con oxígeno en casa y cobra el viernes.
Si firmo hoy y lo fechamos el viernes, ¿quién se va a enterar? Me ahorraría la penalización.
`,
  outage: `
La cafetera va, pero el datáfono y la caja no, y tengo a media plaza desayunando sin poder pagar.
Mañana a las doce me caso y en la finca han puesto otra boda encima.
Treinta taxis parados en la puerta porque la emisora no despacha nada
Está el quirófano vacío esperando a que el programa suelte la historia.
Nadie ficha, nadie entra, nadie trabaja: doscientos en el aparcamiento.
Se nos derriten los helados, toda la cámara, y la feria abre a las siete.
La lonja empieza la subasta en una hora y las pantallas están en negro.
hoy cierra la declaración y a los once asesores nos echa de la página
Los tornos del metro no leen ninguna tarjeta, esto es una romería.
En el hotel no hay modo de hacer el check-in, tres autocares en el vestíbulo.
Tenemos en antena el programa en directo dentro de veinte minutos y no llega señal.
El matadero parado, los camiones en fila con los animales al sol.
llevamos toda la mañana jugando al dominó en la oficina, no carga absolutamente nada
La cofradía sale a las nueve y el paso, que ustedes transportaban, anda por Albacete.
No hay nómina que salga y es día 30, somos una fábrica de 400.
Se cayó todo el sistema de la terminal, los micros salen en una hora y no hay manera de vender un pasaje.
En la farmacia de guardia no se abre la receta electrónica y es la única en cuarenta kilómetros.
Esta noche estrenamos y la mesa de luces alquilada no enciende ni un foco.
Se quedó sin internet el call center completo, 90 personas viendo al techo.
El bautizo es en dos horas y la tarta no ha llegado ni contestan.
la gasolinera entera bloqueada, surtidores, caja y túnel de lavado
Doscientos opositores sentados y la plataforma del examen no abre.
Los semáforos del cruce, los seis, apagados desde que tocaron la centralita.
Tengo el puesto montado en la feria internacional, abren a las diez, y mi mercancía sigue retenida en su almacén.
`,
  staff: `
A su recepcionista le parecemos transparentes los que vamos con bastón.
El señor del mostrador me llamó "mona" delante de mi jefe.
Qué manera de resoplar la de la cajera, como si le comprase la vida.
Uno de los mozos se probó el abrigo de mi difunto padre y se hizo una foto.
el monitor dejó a los peques solos para irse a fumar
Me contestó que si no entendía el formulario volviera con alguien que supiera leer.
Su conductor arrancó cuando me vio correr y encima saludó con la manita.
La chica del chat me puso un "jaja" cuando conté lo de mi hermano.
A la enfermera se le escapó mi diagnóstico con mi suegra al lado, y no creo que fuera sin querer.
El inspector del gas quería una propina por no ver la goma vieja.
el vigilante me revisó la mochila solo a mí, el único moreno de la fila
Diría que al del turno de noche le sobra whisky y le falta educación.
Su asesora tuteaba a mi marido y a mí ni me miraba, y la dueña del negocio soy yo.
No me pegó, pero tiró los papeles al piso para que yo los recogiera.
El profe de natación les dice gordos a los nenes.
El socorrista saca fotos, y no precisamente al agua
`,
  legal: `
Mi cuñada, que es procuradora, dice que su contrato es una joya para el juzgado.
Ya tengo la hoja de reclamaciones rosa, la blanca se la quedan ustedes y la otra va para la Junta.
A la OCU le va a encantar esta historia
Prefiero que lo hablemos ahora a que lo lea usted en un burofax.
Profeco queda a dos cuadras de mi trabajo, qué casualidad.
Los vecinos hemos puesto veinte euros cada uno y no es para el portal.
Esto, en la Agencia de Protección de Datos, ¿cómo cree que lo verían?
la Defensoría me abrió un folio esta mañana, se lo paso cuando gusten
El lunes tengo cita con quien sabe de cláusulas suelo, ustedes verán.
El Sernac me pidió nada más que adjunte su respuesta, así que respóndame bonito.
Les doy hasta el quince. El dieciséis ya no firmo yo.
Ya elegí corbata para el acto de conciliación, fíjese.
Hablé con la Inspección de Trabajo de lo de los extras, muy amables.
me asesoré: dice que con esto alcanza para una carta documento
`,
  human: `
¿Ahí detrás hay alguien de carne y hueso?
Yo me explico mejor hablando, dígame con quién.
no me entero con tanto menú, que me llame una muchacha de las de antes
Esto es largo y da pudor escribirlo; ¿podría acercarme a contárselo a alguien?
¿Sigue por ahí Paqui, la que me tramitó lo de la hipoteca? Con ella me entiendo.
Pásame con el que manda, anda.
Me gustaría que un compañero suyo le echara un ojo con criterio, no con casillas.
Soy ciega y el lector de pantalla se pierde aquí, necesito a una persona que me guíe.
¿Qué tecla hay que apretar para que conteste un cristiano?
Ando perdida, joven, ¿no hay un licenciado que me oriente?
prefiero esperar a que se desocupe un asesor, no importa cuánto
¿Cabe la posibilidad de reunirnos con su encargado, aunque sea por videollamada?
Mi caso no está en su lista, mi caso es mío; que lo escuche alguien.
Apunte: 600 000 018, a partir de las cinco estoy en casa y se lo cuento todo.
Dame bola un minuto y comunicame con un pibe que sepa de routers.
¿El gestor que nos correspondía ya no está? Querríamos hablar con su sustituto.
que no, que no quiero un enlace, quiero una voz
`,
  fraud: `
Una voz idéntica a la de mi nieto me pidió dos mil euros. Mi nieto estaba en misa conmigo.
Resulta que soy titular de cuatro líneas de móvil en Melilla y yo sin salir de Burgos.
El muchacho del cajero fue tan amable que se quedó con mi tarjeta y me dio otra igualita.
le di el código del bizum pensando que me pagaba el sofá y me cobró él a mí
De repente se me fue la señal del celular y en una hora vaciaron la cuenta de ahorro.
Hay un señor en Bogotá que viaja con mis millas y ni siquiera me ha mandado una postal.
El piso de la playa lo tenían alquilado a cinco familias a la vez, todas con el mismo recibo que yo.
Pagué el "impuesto" del premio. Del premio ni rastro
Me llegó a casa la nómina de otra persona y supongo que la mía la tiene ella.
Mi perfil de la app de citas tiene ahora otra foto y pide dinero a mis amigas.
un técnico "de Windows" me instaló algo para ayudarme y desde entonces el ratón va solo
Se me cayó el monedero en el mercado, con la Visa y un papelito con el número, sí, ya sé.
Llegó un tercero, enseñó una copia de mi DNI y se llevó mi paquete.
`,
  safety: `
El calentador hace un puf cuando arranca y sale una llamita por abajo, de momento pequeña.
A mi suegro le dieron la insulina de la otra cama y está muy sudoroso.
La atracción paró de golpe y mi cinturón se abrió, estábamos arriba.
De la farola del parque salen calambres, el perro ya no quiere pasar.
me hormiguea media cara desde el pinchazo de esta mañana, lo comento
Los huevos rellenos nos tienen a los doce de la comunión en el baño, y el pequeño no aguanta ni el agua.
El andamio se mueve con el aire y debajo pasa la fila del cole.
Le comento que la olla exprés soltó la tapa contra el techo, por suerte estaba yo en el salón
Huele como a quemado dentro de la pared, al lado de la cuna, pero no se ve humo.
El coche acelera solo cuando enciendo el aire; lo uso poquito.
Ya he dejado las cartas escritas. Denle de baja a todo, no lo voy a necesitar.
el osito trae un ojo suelto y mi bebé casi se lo traga
Hay un socavoncito delante de la guardería, cabe un pie, ayer cabía un dedo.
En la piscina echaron algo, a los chicos les arden los ojos y uno tose feo.
`,
  information: `
¿Tienen días de cortesía después del vencimiento o el recargo es automático?
Oiga, ¿y qué es eso del Defensor del Cliente? Lo he visto en el pie de la carta.
El perito ese que mandan, ¿viene una vez o varias, y cuánto se demora su informe?
Cuando se muere un abonado, ¿qué hace la familia con la línea?
¿Qué altura piden en la montaña rusa, se mide con zapatos?
la paella lleva marisco o es de las minimalistas, pregunto por una alergia
¿Dónde puedo leer la política de cancelación por enfermedad?
¿El crucero tiene algún tramo por carretera? A mi padre le marea más el bus que el barco.
Mi hija estudia Derecho y quiere saber qué diferencia hay entre queja y reclamación para ustedes.
¿Cuánta gente cabe en la finca si la boda es de las ruidosas?
¿Qué pasa si faltó uno al examen por un parto, lo contempla el reglamento?
¿Las hojas de reclamaciones hay que tenerlas a la vista? Voy a abrir una tienda.
Eso del "compromiso de diez minutos", ¿desde cuándo se cuenta?
Por curiosidad nomás, ¿cuántos años tiene que tener uno para que le llamen cliente de toda la vida?
los gatos viajan en cabina hasta cuántos kilos
¿A quién se avisa si huele a gas? Es para poner el teléfono en la nevera, aquí todo en orden.
¿El carné joven vale hasta el día que pone o hasta fin de mes?
¿Cómo distingo un bizum de cobro de uno de pago? Lo quiero explicar en el club de jubilados.
¿Piden nota mínima para la beca?
¿Es normal que un piso de playa pida la fianza antes? No desconfío, solo es mi primera vez.
Qué documentos hacen falta para inscribir un perro lazarillo
¿Cada cuánto se revisan las atracciones de la feria? Soy periodista del boletín escolar.
¿Es verdad que el vagón del silencio no admite ni ronquidos? Mi marido está preocupado.
¿Puedo llevar mi propia tarta al bautizo?
¿Los sábados atiende también Paqui o solo entre semana? No corre prisa.
Cuando hay alerta por lluvia, ¿el plazo de anulación se amplía?
¿Qué hace exactamente Profeco? Me lo preguntó mi hijo para una tarea.
¿La garantía son 24 meses desde la compra o desde que lo entregan?
Me mudo a un quinto sin elevador, ¿suben el refri o me pongo a hacer pesas?
¿Los conductores de noche eligen la música? El de ayer puso boleros y quiero saber la emisora.
El gimnasio del sótano ¿es de los que huelen?, ja, no, en serio, ¿hay ventilación?
cuántos puntos caducan a fin de año y cuáles no
Si pongo de abogado a mi primo, ¿puede recoger él mis papeles con un poder?
¿El campamento acepta niños con varicela ya pasada?
¿Se pueden pedir flores que aguanten el calor de agosto?
¿Qué cubre el todo riesgo y qué se queda fuera? Me gusta leer antes de firmar.
¿Hay guardia en la farmacia el día de la patrona?
¿Tienen libro de visitas? Quiero dejarle un verso al cocinero.
Las obras de la piscina, ¿acaban antes de julio? No pasa nada si no, tengo manguera.
¿Se puede anular una carta ya certificada?
¿Una persona ciega cómo usa la aplicación, hay versión con voz?
¿Con cuánto tiempo hay que avisar para darse de baja en buena ley?
Estoy embarazada y tranquila, ¿desde qué semana desaconsejan volar?
¿Puedo presentar la renta de mi madre, que está ingresada, con una autorización?
A los de los pueblos, ¿qué días nos toca el butanero?
¿Qué significa "según disponibilidad" en las condiciones del hotel?
`,
  technical: `
La cafetera pita tres veces y luego hace un café riquísimo. ¿Qué querrá decirme?
El datáfono pequeño no coge wifi, el grande sí, así que vamos tirando. ¿Cómo lo conecto?
se me ha puesto la tele en chino, es divertido pero mi madre no sigue la novela
Olvidé la clave y la pista que me puse es "la de siempre". Un genio, yo. ¿Cómo la restablezco?
El robot de cocina me habla de usted desde la actualización, ¿dónde se quita?
No hay manera de que el mando abra el garaje si no me bajo, ¿le cambio la pila?
Me sale error 31 en la caldera, que está apagada por verano. ¿Qué significa?
la pantalla del celu parpadea cuando pongo el modo ahorro, con el otro modo no
¿Cómo devuelvo el teclado a español? Ahora escribo sin eñe y suena a chiste en los cumpleanos.
Un tornillo del andador cojea, ¿qué llave lleva?
La impresora de recetas saca la hoja del revés. Lo mismo la cargo mal.
La app se cierra al subir la foto del DNI; en la tableta de mi hijo va perfecta.
El reloj dice que dormí catorce horas, ojalá. ¿Se recalibra el sensor?
mi equipo entra a la videollamada con eco de catedral, qué ajuste toco
Ayer se fue la luz y la persiana eléctrica perdió la memoria, ¿cómo la programo otra vez?
El altavoz contesta a la vecina en vez de a mí. ¿Puedo reentrenarle la voz?
Al exportar el listado las tildes salen como jeroglíficos
No consigo emparejar la báscula, y mejor, porque hoy cené paella, pero dime los pasos.
El lector de tarjetas de la biblioteca lee la mía solo si la froto en el jersey.
El patinete me pone "hola, Manolo" y yo soy Pilar, ¿dónde se cambia el apodo?
La luz del pasillo baila sevillanas con el sensor nuevo, ¿se regula la sensibilidad?
no encuentro la arroba en el teclado del kiosco, en serio
`,
  transaction: `
Ahora que soy viuda hay que pasar el recibo del agua de su cuenta a la mía; adjunto el certificado.
La cuna que venga cuando pueda, el niño no nace hasta otoño. ¿En qué punto está?
Cambien el cable de veinte centímetros por el de dos metros, leí mal yo, qué risa.
mi cita del martes pásala al jueves, tengo escayola hasta el miércoles
¿Recibieron a tiempo mi solicitud de beca? La mandé el viernes y cerraban el lunes.
Quiero devolver la freidora dentro de los catorce días, con su caja y su ticket.
He tirado la caja, pero el ticket lo tengo: ¿me tramitan la garantía del microondas?
Añadan un plato sin marisco a la mesa siete de la boda del día 20.
Dígame el saldo pendiente, que quiero pagar antes de que venza.
dar de baja el gimnasio a fin de mes, sin dramas, me mudo
Actualicen los datos de mi procuradora, ha cambiado de despacho.
Me gustaría fraccionar el recibo en tres, como ofrece su página.
¿Ya salió mi refri de la bodega? Quedaron que llegaba el jueves y es martes, solo me organizo.
Ponga el contrato a nombre de la peña, ya somos quince con firma.
Mándenme otra vez la factura del bautizo, la primera la pintó el nene.
Necesito copia de la hoja de reclamaciones que se archivó en 2022, es para mi carpeta.
Quitadme del vagón del silencio, que viajo con un loro
¿Me pueden confirmar si entró la transferencia del campamento?
Cámbieme el número de celular, ya recuperé el mío de siempre.
Agreguen al gato en mi reserva, pesa cuatro kilos y medio, pago el suplemento.
La renta de mayo la pagué dos veces por despiste, apliquen una a junio.
quisiera saber cuántas millas me quedan para ir a ver a mi hermana a Bogotá
Renovad el carné joven, todavía me queda un añito.
Suban el límite del bizum de mi hija a cien euros, ha empezado la universidad.
¿Podrían dejarme el paquete en la panadería? Estoy de guardia y allí me guardan hasta el pan.
Mi asiento está lejos del de mi marido; si hay dos juntos los cambia, y si no, descansamos uno del otro.
Inscriban a mi abuela al museo gratis, cumplió los 65 el domingo.
Por favor, el toldo lo quiero en verde y no en azul, todavía no lo han cortado.
Adelanten mi cita con el dentista si alguien falla, vivo enfrente y voy en zapatillas.
el foquito que compré era de rosca chica, mi error, cámbienlo por el de rosca grande
`,
  praise: `
Traía el colmillo afilado y me han dejado sin presa: todo perfecto.
Olé por quien arregló el toldo en plena ola de calor
Lo del piano que se había perdido: estaba en casa de mi ex. Mil perdones y mil gracias.
¡La caja funciona, la plaza desayuna y yo respiro!
No me lo esperaba de un seguro, la verdad: rápidos y con corazón.
La tarta llegó torcida por culpa de mi cuñado, y el sabor, de diez.
Paqui vale su peso en oro, súbanle el sueldo.
gracias por esperar a que mi madre encontrara las gafas, sois un sol
El pintor me dejó el salón tan bonito que da pena poner muebles.
Desde que vinieron ya no huele a nada, ni a flores. Perfecto.
Me devolvieron hasta el último peso y me mandaron un dibujo para la nena, ¡qué divinos!
Diez minutos dijeron y en nueve estaban aquí, ni el Correcaminos.
Con lo que me había reído yo de su web, y ahora resulta que me encanta
El guía no se perdió ni una vez, y mira que mi grupo lo intentó.
Que sepan que mi hermano se fue en paz y que su enfermera le cantó hasta el final. Gracias.
ni una pega, ni media, que ya es decir viniendo de mí
Bárbaro, flaco, el foquito brilla como mi suegra en misa, gracias totales.
Entré rubia y salí más rubia, como debe ser.
El conductor me vio correr, esperó y me dio los buenos días.
Cuando lo de la DANA ustedes fueron los únicos que llamaron a preguntar. No se olvida.
Resuelto todo, pueden cerrar el caso y abrir una cervecita.
mi hijo ahora quiere ser monitor como Álex, no les digo más
Cancelaron las líneas de Melilla en un plis y encima me explicaron todo despacio, linces.
Fui con miedo al dentista y me dormí en el sillón, así de bien.
La comunión, de lujo, los doce repetimos de huevos rellenos
Mi suegra quería pelea y usted le sacó una sonrisa, eso no lo consigue nadie.
Ni escayola ni nada, la fisio me ha dejado nuevo, ole ella.
La maquinita se tragó mi billete y me lo devolvió planchado, jaja, gracias
Ya está todo en su sitio y yo en el mío, o sea en la hamaca.
`,
};
