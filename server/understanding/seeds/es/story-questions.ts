import type { Seeds } from '../kinds.ts';

/** Plain questions and praise in stories and unusual words, with words that alarm elsewhere; in Spanish. */
export const storyQuestions: Partial<Seeds> = {
  information: `
¿Con cuántos profesores cuenta la academia de Getxo?
¿el conductor del autobús da cambio?
¿Qué estudios piden para ser agente forestal en su escuela?
a qué hora entra el personal de limpieza del edificio
la figura del corredor de seguros la pagan ustedes o yo
¿Me puede acompañar mi pareja a la ecografía?
¿quién recoge los muebles viejos en Sabadell?
varios vecinos queremos apuntarnos, ¿hay tarifa de grupo?
Oye, ¿alguien ha probado si el abono vale en el búho?
cualquier persona mayor de edad puede ser testigo del enlace?
¿cuántos usuarios a la vez aguanta la licencia básica?
¿Puedo mandar a mi mamá por la medicina con mi receta?
el pediatra de guardia atiende también a los desplazados?
¿Los árbitros del torneo los ponen ustedes?
Quería saber si el presidente de la comunidad puede pedir el duplicado del mando
la persona titular debe estar en casa para el cambio de contador?
¿Qué tal es el ambiente de equipo? Estoy pensando en postular al puesto de bodega.
¿el community manager viene dentro del paquete de redes?
¿Su gestor documental admite carpetas por cliente?
departamento de niños, ¿en qué piso está?
¿Hay taquillas para el personal externo que viene de visita?
mi asistenta puede entrar con el código temporal?
La línea del teléfono de emergencias de la cabina, ¿es gratuita?
¿los minutos a fijos se acumulan para el otro mes?
llamada en espera, cómo se pone
¿El curso de alemán incluye hablar o solo gramática?
¿En qué idioma habla el guía de las cuevas los martes?
Marta, la del mostrador, me explicó casi todo ayer. Solo me quedó esto: ¿el libro de familia va original?
Me escribió un compañero vuestro la semana pasada y quedó clarísimo. Ahora tengo otra duda, ¿el IVA va aparte?
¿El horario de atención telefónica cambia en verano?
por simple curiosidad, cuánta gente trabaja en la planta de Burgos
¿el mecánico tiene que ser oficial para no perder la garantía?
quién manda el informe a la mutua, el médico o la empresa
¿Me sirve un abogado de oficio para el divorcio de mutuo acuerdo?
qué ley regula las fianzas de alquiler en Andalucía
¿El juzgado de paz casa los sábados?
Mi hija estudia derecho. ¿Aceptan pasantes en su área legal?
¿Para el robo del espejo hay que ir a la policía o vale denunciarlo por internet?
seguro de celular: ¿cubre hurto simple o nada más asalto?
¿Tienen algún folleto sobre fraudes para dárselo a mis padres?
Cómo sé que el correo del premio es cierto y no phishing? no he pinchado nada
¿cómo protegen los datos de la tarjeta en la pasarela?
si un día cancelo, se borran mis fotos?
¿Cobran algo por anular la reserva con una semana?
¿Cuál es la diferencia entre PQR y derecho de petición?
libro de reclamaciones virtual, ¿en qué apartado de la web está?
¿Es seguro viajar con bombona en la autocaravana?
¿Las velas son tóxicas para los periquitos?
¿el parque es peligroso para los de cuatro años o está vallado?
sin apuro: ¿hay función de matiné?
urgencias dentales, ¿los festivos abre alguna de sus clínicas?
¿el supervisor de obra va incluido en el presupuesto del baño?
jefes de departamento: ¿ven el salario de su gente en el programa?
¿Qué requisitos tiene ser representante de ventas de ustedes en Cusco?
¿puede otro adulto llevar al niño a la excursión en vez de los padres?
¿Los operarios trabajan también los sábados por la mañana?
a quien corresponda: ¿el estacionamiento acepta motos?
¿El recepcionista nocturno puede guardarme la maleta hasta las seis?
Se me fue el santo al cielo y dejé pasar la matrícula. ¿Hay lista de espera?
Anoche acabamos empapados y muertos de risa en el mirador. ¿Alquilan carpas más grandes?
Mi antigua prepaga me peleaba cada receta, un calvario. ¿La de ustedes cubre ortodoncia?
el horno lo maté yo con un experimento de pizza, ¿qué potencia tiene el nuevo?
Llevo fatal lo de hablar en público. ¿El taller de oratoria es para gente muy tímida?
si resulta que el piso tiene humedades, ¿me devuelven la señal?
¿Y en caso de que el vuelo saliera con muchísimo retraso, la excursión se pierde?
con el susto que nos dio la abuela (ya está bien) queremos teleasistencia, ¿qué cuesta?
el pronóstico es horrible para el domingo, ¿se corre igual la media maratón?
Me timaron en Wallapop con unas zapatillas. En vuestra tienda, ¿el pago queda retenido hasta recibir?
Rompí la taza favorita de mi novia y estoy en la cuerda floja. ¿La venden suelta?
tengo un catarro de campeonato, ¿se puede entrar al teatro si uno tose mucho jaja?
¿qué ocurre si me quedo sin gasolina en el coche de alquiler?
me odio por haber borrado la guía, ¿la cuelgan en algún sitio?
Odio las mudanzas, pero en fin. ¿El alta de la luz tarda mucho?
El taxista se perdió y llegué tardísimo al museo, cosas que pasan. ¿La entrada vale para mañana?
mi carro viejo se murió en plena vía, que en paz descanse. ¿reciben chatarra como parte de pago?
Nos robaron la huerta los jabalíes, literal. ¿La malla electrificada la tienen en rollo de cien?
no doy pie con bola con las tallas italianas, una 42 qué es
Soy el típico que compra y luego se arrepiente. ¿Cuántos días hay para pensarlo?
La otra academia cerró de un día para otro y nos dejó tirados. ¿Cómo se paga aquí, por meses?
¿Y si me arrepiento del tatuaje? ¿Hacen láser?
se me quemó el pelo con otro tinte, tienen alguno sin amoniaco?
terminé el año agotada y medio triste, ¿el retiro de silencio es para novatos?
el seguro anterior era un desastre total, por eso comparo: ¿cuál es la franquicia?
Tuvimos un choquecito en el parking, culpa mía y ya arreglado. ¿Me sube la prima el año que viene?
el insomnio me mata, qué almohada va mejor para dormir de lado
he suspendido dos veces el práctico por puros nervios, ¿venden clases sueltas?
Nos cayó el diluvio en el camino de Santiago. ¿El albergue tiene secadora?
Mi hermano dice que la fibra de pueblo es un timo. ¿Qué velocidad real dan en Albarracín?
la maldita alergia otra vez, ¿los edredones son de pluma?
¿El timbre inteligente necesita wifi de 5 o de 2,4?
qué impresora de etiquetas es compatible con la tienda online
¿se puede tener la cuenta abierta en la tele y en la tablet?
¿La app de citas se puede usar sin Facebook?
cómo cambio el tono de la alarma de la pulsera
dónde veo la versión que tengo instalada
¿Admite tarjetas de memoria de 1 tera?
el control sirve para la cortina del otro cuarto?
¿Cómo programo el calentador para que prenda solo de noche?
¿puedo importar las notas de un excel al aula virtual?
¿El juego tiene pantalla partida?
la báscula manda los datos a la app de salud del iphone?
¿Con qué se limpia el sensor de la freidora?
¿Se puede firmar con certificado en un mac?
¿qué hago para compartir la pantalla en la reunión?
el lavavajillas panelable lleva puerta o se compra aparte
¿Cuántas cámaras acepta el grabador sin pagar la nube?
¿hay modo niños en la tablet?
cómo se activa el modo avión del reloj
¿La bomba sirve para agua salada?
¿su programa de facturación está listo para verifactu?
se puede leer el audiolibro y escucharlo a la vez
en chromebook tira el editor?
¿La torre de perforación trae manual en castellano?
¿Me vale el mando universal para un aire de 2012?
¿cada cuánto se cambia el filtro de la jarra?
butano: precio bombona
¿bizum aceptan?
ITV de moto, cuánto es
¿Tienen chanclas del 46?
pa cuando las rebajas
y de beber qué hay??
orario biblioteca agosto
¿el abono joven llega hasta los 26 o los 31?
Vamos a pasar la nochevieja en Cartagena con dos perros. ¿Qué playas los dejan entrar?
Soy autónoma desde hace un mes y voy pez. ¿Qué modelo se presenta en abril?
Busco regalo para mi profe jubilada. Le gusta el té. ¿Qué lata recomiendan y envuelven?
¿La SUBE se carga en los kioscos de Retiro?
diferencia entre EPS y prepagada
¿Qué calado tiene el muelle para un velero de doce metros?
¿cuánto demora un giro a Bolivia?
las entradas de gallinero ven bien?
¿el pan de centeno lleva miel?
¿Hay que empadronarse para pedir plaza en la guardería municipal?
cuota de socio infantil, porfi
ke diferencia hay entre la clase b y la turista plus
¿Sale colectivo de Salta a Cafayate los feriados?
¿Se puede congelar la tortilla?
¿con tacones se puede subir a la torre?
pedido mínimo para envío gratis a Canarias
¿Me dicen el código postal de su bodega en Iquique?
¿Qué metros son "dos ambientes"?
¿Tienen lectura fácil de las bases del bono alquiler?
cuántos litros es el maletero del compacto
se puede fumar en las terrazas del recinto?
¿Es lo mismo TAE que TIN? Siempre me lío.
¿la mascarilla se deja toda la noche o se aclara?
¿Cuál es la última vuelta de la noria?`,
  praise: `
la madre que os parió, qué tortilla
esto sí es atender, caray
me encanta lo que hicieron con la terraza
¡enhorabuena por el premio, merecidísimo!
mi parte preferida del viaje fue su guía, sin duda
qué pasada de concierto, sigo en una nube
no me lo puedo creer, ya llegó, ¡si lo pedí anoche!
Gracias infinitas a quien encontró mi anillo en el vestuario.
bárbaro el asado, bárbara la gente
cómo mola el modo nocturno
Doña Queta, la de la ventanilla, merece vacaciones pagadas. Qué paciencia conmigo.
por fin duermo, bendito colchón
Se les nota el cariño en cada caja.
la neta, se rifaron
¿Qué le ponen al pan? No puedo parar.
cero líos, cero esperas, así da gusto
Vine temblando al dentista y salí cantando.
el mejor dinero que he gastado este año
mi madre ya hace videollamadas sola, gracias al curso
Metí la pata con la reserva y ustedes ni una mala cara. Mil gracias.
increíble pero cierto, contestaron en un minuto
qué maravilla de actualización, el móvil parece nuevo
La mudanza fue un reloj. Ni un vaso roto, y el piano en su sitio.
de lujo
gran detalle lo de los globos para mi niño
joder cómo corre la fibra
Después del diagnóstico estaba hundida, y la enfermera Sol me sostuvo. No lo olvidaré.
un diez como una catedral
me sacaron las castañas del fuego, gracias
Estaba convencida de que perdería el vuelo y me llevaron en carrito hasta la puerta. Héroes.
vaya notas sacó mi hijo, el mérito es de la academia
la prensa trabaja fina, mis operarios contentos
repetiremos seguro
bien ahí
Qué susto me llevé con el precio final... ¡era menos de lo que esperaba!
lloramos de risa con el monologuista, vuelvan a traerlo
casi me da algo cuando vi mi cocina nueva, preciosa
Pasamos de la otra comercializadora a la vuestra y fue mano de santo.
el repartidor le cantó las mañanitas a mi abuela, me muero de amor
todo en orden, muy agradecido
qué bonito volver a una tienda donde te saludan por tu nombre
pensé mal de ustedes y me equivoqué`,
};
