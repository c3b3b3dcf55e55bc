import type { Seeds } from '../kinds.ts';

/** What went wrong, in Spanish. */
export const troubles: Pick<
  Seeds,
  'complaint' | 'sarcasm' | 'fraud' | 'safety' | 'outage' | 'legal' | 'staff'
> = {
  complaint: `
¡me habéis cobrado dos veces y me han devuelto el alquiler!
estoy furiosa, es la tercera vez que mandáis lo que no es
ESTO ES UNA VERGÜENZA, LLEVO SEIS SEMANAS ESPERANDO
sois unos incompetentes
estoy harto de vuestras excusas
vaya tomadura de pelo de empresa
vuestro servicio es una basura
DEVOLVEDME MI DINERO LADRONES
quiero poner una reclamación, la mesa llegó rayada
estoy muy decepcionado, la llamada prometida nunca llegó
esto es inaceptable, dos meses sin calefacción
lamento comunicarles que es la cuarta entrega incompleta, deseo presentar una queja
la costura se rompió en una semana, por ese precio esperaba más, quiero quejarme
o lo arregláis hoy o perdéis un cliente
seré educado, pero se me acaba la paciencia. tres promesas y nada.
la peor experiencia de mi vida, cero estrellas
tío vuestra app da asco, qué vergüenza
el 4 de marzo pedí un armario (41221). Faltaban las puertas. Luego mandaron otras. Luego no vino nadie. Exijo una solución.
otra vez no ha venido nadie, perdí el día de trabajo
me estáis tomando el pelo
dos semanas de mentiras y sigo sin nevera
nos habéis arruinado el aniversario
estoy furiosa, tercera cita a la que no vienen
vaya tienda, a nadie le importa nada
es la quinta vez que explico lo mismo y me mandáis el mismo texto
cada vez otra persona y las mismas preguntas, no puedo más
se rompió a los dos días, menudo timo para lo que cuesta
me ibais a llamar tres veces y no llamó nadie
es la última vez que compro aquí
mi queja del mes pasado sigue sin respuesta
me cobrasteis dos veces y no puedo pagar el alquiler, ¡arregladlo ya!
panda de ladrones, devolvedme mi dinero
quiero expresar mi malestar por el trato
otra vez el artículo equivocado, increíble
Es la tercera vez que les escribo lo mismo y nadie me contesta. ¡Ya basta!
Una vergüenza de servicio, no se puede creer.
Con todo respeto, me parece inaceptable que lleve cinco semanas esperando una respuesta.
Me cobraron DOS VECES y hoy me pasan el alquiler, devuélvanme eso YA, que me quedo en números rojos.
Estoy hasta las narices de que me cambien la tarifa sin avisar.
Qué chimba de empresa, puras mentiras y nada que llega el pedido.
No mames, otra vez me dejaron plantado con la instalación.
Me siento profundamente decepcionada; confiaba en ustedes.
Son unos chantas, prometen 24 horas y van nueve días.
Por cuarta vez: NO pedí ese seguro. Quítenmelo de una maldita vez.
Esto ya es una tomadura de pelo.
La comida llegó fría, incompleta y dos horas tarde. Nunca más.
Lamento decirlo, pero el trato de su empresa deja muchísimo que desear.
Harto me tienen, puro bla bla y ninguna solución, po.
¿De verdad piensan que es normal tener a una familia sin internet tres semanas?
Pagué envío urgente y llegó después de la boda. Arruinaron el regalo.
Todo mal: el color, la talla, el precio. Un desastre.
Me cobraron otra vez la cuota que ya había pagado, la cuenta está en rojo y el banco me mete comisión. ¡Arréglenlo ahora mismo!
Se lo digo con educación, pero lo digo: así no se trata a un cliente de veinte años.
Qué asco de atención, coño.
Me la pelan sus disculpas automáticas, quiero que funcione lo que pago.
Otra vez el tren con hora y media de retraso y ni una palabra de disculpa. Indignante.
Repito lo del lunes, lo del miércoles y lo de ayer: el frigorífico llegó abollado y no hacen nada.
Esta app de ustedes me ha hecho perder toda la mañana, estoy que echo humo de rabia.
Ni un peso más les doy, me tienen podrida.
Prometieron un descuento y me cobraron el doble, qué descaro.
Señores: el día 4 compré un colchón que debía llegar el 7. El 7 no llegó. El 9 me dijeron que el 11. El 11 pedí permiso en el trabajo y no apareció nadie. El 14 trajeron uno de otra medida. Hoy es 22 y sigo durmiendo en el sofá con la espalda hecha polvo. Es indignante la falta de respeto con la que tratan a quien paga por adelantado.
Llevo desde agosto llamando por la humedad del departamento. Primero que era el vecino, luego que era la lluvia, después que mandaban a alguien, y nunca mandaron a nadie. Mis cosas están llenas de moho y ustedes puntuales cobrando la renta. Estoy cansadísima, me siento burlada y no entiendo cómo pueden dormir tranquilos.
Les voy a contar mis vacaciones: reservé un coche familiar y me dieron uno donde no cabían ni las maletas, esperé tres horas en el mostrador, me hicieron pagar un seguro que ya tenía y encima me facturaron una gasolina que había repuesto. Jamás me había sentido tan estafado por una marca supuestamente seria. Una decepción absoluta, no vuelvo ni regalado.
Tercera carta. En la primera fui amable, en la segunda fui paciente y en esta ya no me queda ni lo uno ni lo otro. El calentador sigue goteando, el técnico sigue sin aparecer y la factura, esa sí, sigue llegando puntualita. ¿Cuántas veces hay que repetir las cosas en esta compañía para que alguien mueva un dedo?
Llevan desde Semana Santa mandándome de un departamento a otro, es insoportable.
Le arruinaron el cumpleaños a mi hija, espero que estén orgullosos.
Seis veces la misma respuesta enlatada, ¡lean lo que escribo!
Me da coraje haberlos recomendado a toda mi familia.`,
  sarcasm: `
mis felicitaciones, la silla llegó con tres patas, toda una obra de arte
genial, un rompecabezas. ah no, que era un espejo.
qué detalle entregar la tarta boca abajo
enhorabuena, habéis perdido mi paquete dos veces
gracias por la preciosa caja vacía
bravo, sólo tres meses para unos calcetines
maravilloso el arañazo en mi mesa nueva, justo lo que le faltaba
otra respuesta automática, qué calorcito en el corazón
qué buena idea dejar el colchón bajo la lluvia, tenía sed
qué bien, otro paquete vacío
bravo, dos zapatos izquierdos
genial, ahora tengo tres lámparas rotas
qué detalle, un céntimo de descuento por dos meses de espera
perfecto, el fontanero llegó puntual. Una semana después.
hay que tener talento para perder un sofá entero
Qué maravilla, mi paquete ya conoce más países que yo.
Enhorabuena, han conseguido que el fax me parezca moderno.
Genial, otra semana sin internet; ya iba tocando leer El Quijote.
Bravo, la pizza llegó justo a tiempo para el desayuno.
Me encanta escuchar su música de espera, ya me sé los cuarenta minutos de memoria.
Un aplauso para quien decidió entregar mi mesa sin patas. Minimalismo puro.
Espectacular la puntualidad del tren: solo salió un día después.
Gracias por el plomero invisible, trabajó sin hacer ni un ruido y sin venir.
Divino, me mandaron dos zapatos izquierdos, siempre quise bailar así.
Qué detalle cobrarme dos veces, se ve que me aprecian el doble.
Fantástico el nuevo diseño: ahora tardo diez minutos en lo que antes hacía en uno.
Menos mal que pagué el envío exprés, si no, capaz que me llegaba el mismo año.
Lo felicito, che, la actualización me dejó un pisapapeles precioso de 800 dólares.
Sensacional la habitación con vistas, uno puede contemplar el aire acondicionado del vecino toda la noche.
Premio a la empresa del año: tres tickets cerrados y el mismo problema, qué eficacia.`,
  fraud: `
un hombre me llamó diciendo que era del banco y le di el código
veo los extractos de otra persona en mi área
me llegan confirmaciones de cosas que no he pedido
alguien ha hackeado mi cuenta y cambió el correo
hay un pago de 900 € que yo nunca hice
me han robado la cartera, bloquead la tarjeta
he perdido la tarjeta, bloquéenla
no puedo entrar, cambiaron la contraseña y no fui yo
anoche salió una transferencia sin mi autorización
pinché en un correo falso y di mi pin
veo los pedidos de otros clientes en mi cuenta
se han filtrado los datos de nuestros clientes
un desconocido está usando mi cuenta, congeladlo todo
alguien está pidiendo móviles con mi cuenta ahora mismo
han cambiado mi correo y no he sido yo
tres compras en mi tarjeta de las que no sé nada
un acceso desde Brasil, yo vivo en León
me está desapareciendo dinero de la cuenta
bloqueen mi tarjeta, me la quitaron en el tren
un hombre se hizo pasar por ustedes y le di el número de mi tarjeta
veo el nombre y la dirección de otro cliente en mi perfil
han pedido un préstamo a mi nombre
Alguien entró en mi cuenta y cambió la contraseña, y no fui yo.
Me acaban de vaciar la tarjeta en una tienda de Ámsterdam y yo estoy en Sevilla.
Di mis claves en un enlace que parecía de ustedes y ahora hay tres transferencias que no hice.
Están usando mi línea para pedir códigos, me clonaron el chip.
Un desconocido está comprando con mi perfil en este momento.
Buenos días, con calma se lo cuento: esta mañana vi cuatro compras en Miami con mi tarjeta, y yo no he salido de Toledo.
Me llamaron diciendo que eran del banco, les dicté el código y me sacaron 900 euros.
Le abrieron un crédito a mi nombre, yo jamás firmé nada.
Mi correo y mi dirección en la cuenta ya no son los míos, alguien los cambió anoche.
Caí como un tonto: escaneé un QR pegado en el parquímetro, puse la tarjeta y ya me cobraron tres veces desde Chipre.
Me hackearon la cuenta de la app y andan pidiendo comida a otra ciudad con mi plata.
Me robaron la cartera en el metro y ya están pagando gasolina con mi tarjeta.
Vendí una bici por su portal, el comprador me mandó un link para «recibir el pago», lo llené con todos mis datos y al rato mi cuenta de ahorros estaba en cero. Estoy temblando, hay que frenar eso.
No quiero exagerar, pero mi mamá, que tiene 81 años, le dio acceso a su computadora a un señor muy amable que decía ser técnico de ustedes. Desde anoche salen pagos pequeños de su cuenta cada media hora y ella no reconoce ninguno.`,
  safety: `
el cargador se incendió esta noche
sale humo del lavavajillas que instalasteis
a mi hijo le dio una descarga la lámpara
huele a gas desde que vino vuestro técnico
la batería del patinete se ha hinchado y quema
había un trozo de cristal en el potito
mi hija se tragó una pieza del juguete
tuve una reacción alérgica a la crema y estoy en el hospital
el hervidor explotó en mis manos
el enchufe se pone rojo y huele a quemado
la nevera da calambre al tocarla
salió humo del portátil mientras cargaba
la olla reventó y me quemó la mano
la silla se hundió y me hice daño en la espalda
había trozos de metal en los cereales
la batería se hincha y quema
la caldera pierde gas
la bici empezó a arder por la noche
Sale humo del enchufe donde está conectada la secadora.
Huele a gas en toda la cocina y la caldera hace un ruido raro.
El patinete empezó a echar chispas mientras cargaba y está caliente todavía.
Mi hijo se tomó dos cucharadas del limpiador que me enviaron, ¿qué hago?
Los frenos del carro que me alquilaron no responden, voy por la autopista.
Me dio un calambrazo fuerte al tocar la lavadora y mi hermana no la suelta.
Se me está hinchando la garganta después de comer su menú sin nueces.
La abuela depende del concentrador de oxígeno y acaba de pararse.
La batería del celular se infló y está quemando la mesa.
Hay olor a quemado en el tablero de luz y las paredes están calientes, che.
Tengo la estufa prendida y nos duele la cabeza a todos, la bebé está como dormida y no reacciona bien.
El ascensor del edificio se descolgó un poco y hay dos personas adentro.
Me mandaron otra medicina con mi nombre, ya me tomé dos pastillas y estoy viendo doble.
Se cayó un cable de ustedes en la banqueta, está echando lumbre y pasan los niños de la escuela.`,
  outage: `
vuestra plataforma está caída y toda la empresa está parada
producción caída, todos nuestros usuarios ven errores
ninguna de nuestras tiendas puede cobrar desde esta mañana
nadie en la empresa puede iniciar sesión, urgente
todos nuestros clientes ven una página de error desde la actualización
todas las cajas de nuestras cuarenta tiendas están muertas
nadie de la empresa puede entrar, se acumula todo
vuestro servicio de pago rechaza todas las tarjetas de nuestros clientes
no funciona nada desde las nueve, perdemos pedidos
Toda la clínica está sin sistema, no podemos ver las historias de los pacientes.
Somos un supermercado y ninguna de las doce cajas cobra desde las ocho.
Se fue la luz en toda la residencia de ancianos y hay gente con respirador.
Nuestro centro de llamadas, 140 personas, sin línea hace una hora.
El software de reparto caído en todas las sucursales, cincuenta camiones parados.
No hay agua ni luz en las cuatro torres, con diálisis en casa en el 7B.
La pasarela de pago no responde para ninguno de nuestros clientes, estamos perdiendo todas las ventas.`,
  legal: `
o me devolvéis los 300 € antes del lunes o decide un juez
mi abogado se pondrá en contacto con ustedes
os voy a demandar
nos vemos en los tribunales
ya he informado a consumo
si no está el dinero el viernes, iré a juicio
os denunciaré ante la ocu
lo siguiente será un burofax
esto lo lleva ya mi abogada
me está asesorando un abogado
consumo va a recibir una denuncia
mi abogado ya tiene los papeles
nos vemos ante el juez
sin reembolso el viernes, pongo una demanda
acudo al defensor y al juzgado
Mañana mismo mi abogado les manda un burofax.
Pondré una denuncia en Consumo si no me devuelven el dinero esta semana.
Si para el viernes no está la fianza, lo dejaré en manos de mi seguro de protección jurídica.
Voy a la PROFECO con todos los recibos.
Nos vemos en el juzgado.
Ya tengo cita con la OCU y con un periodista del diario local.
De no recibir el reembolso antes del día 15, me veré obligada, sintiéndolo mucho, a acudir a los tribunales.
Los voy a demandar por publicidad engañosa.
El SERNAC va a recibir mi reclamo mañana, y adjunto todos los correos.
Presentaré reclamación formal ante el Banco de España y no pienso retirarla.
Mi estudio jurídico ya está redactando la carta documento.`,
  staff: `
vuestro repartidor me gritó delante de mis hijos
el técnico fue un maleducado y lo dejó todo sucio
la cajera se rió de mi acento
el chico del teléfono me colgó dos veces
su empleado me hizo un comentario racista
la recepcionista me trató como a una delincuente
el instalador se puso a fumar en mi baño
un vendedor me llamó tonta
el repartidor insultó a mi madre y dio una patada a la puerta
vuestro montador le gritó a mi hija
la señora de la línea se burlaba todo el rato
el vigilante me echó a empujones
el camarero hizo bromas sobre mi peso
su empleado me colgó el teléfono
Su repartidor me tiró el paquete a los pies y me dijo que no hiciera drama.
La chica del mostrador se rió de mi acento delante de toda la cola.
El técnico estuvo fumando en mi salón y dejó la ceniza en la maceta.
El conductor del bus 27 vio que mi madre venía con bastón y cerró la puerta.
La asesora me colgó tres veces en cuanto dije mi nombre.
Quería dejar constancia de que el vigilante me siguió por la tienda durante veinte minutos sin decir palabra.
El instalador me pidió una propina para terminar el trabajo.
El doctor ni levantó la vista del celular durante la consulta.
Un empleado suyo, creo que se llama Rubén, le gritó a mi hija por tocar un juguete.
El revisor me trató de mentirosa con el billete en la mano.
El de la grúa me hizo comentarios sobre mi ropa que no le voy a repetir.
La señora de la ventanilla 4 me devolvió los papeles sin mirarlos y se fue a desayunar.
El mozo de la mudanza se sentó en mi cama con los zapatos puestos y me dijo gorda.
El entrenador le dijo a mi hijo que con ese cuerpo mejor se dedicara al ajedrez.
El cajero me contó el cambio tirándome las monedas una por una.
Mientras pagaba, dos dependientas comentaban mi peso entre risitas.
La azafata rompió mi vale delante de mí y me deseó buenas noches.`,
};
