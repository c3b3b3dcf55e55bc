import type { Seeds } from '../kinds.ts';

/** Complaints, irony and wishes for a person, in stories and unusual words; in Spanish. */
export const storyTroubles: Partial<Seeds> = {
  complaint: `
otro mes, otra excusa
aquí sigo esperando, por si a alguien le importa
qué poca vergüenza
de pena lo vuestro
Vaya decepción, con lo que yo os recomendaba.
me tenéis hasta el moño
ni responden ni resuelven
Se comprometieron por escrito y ahora nadie recuerda nada.
tres citas, tres plantones
No pido milagros, pido que cumplan.
mucha publicidad y poca chicha
¿Cuánto más piensan estirar esto?
llevamos sin ascensor desde Reyes y mi madre vive en un sexto
así tratan al que paga puntual
un asco el buffet
El vestido llegó dos días después de la graduación. Mi hija fue con uno prestado. No hay reembolso que arregle eso.
puras largas, puras largas
jamás me habían ignorado tanto
¿Ustedes creen que uno tiene todo el día para sus mensajitos?
Pagué preferente y fui el último en embarcar, ¿qué venden exactamente?
la colegiatura sube, el nivel baja
muy mal, muy muy mal
Llamé al seguro, el seguro me mandó al taller, el taller al perito y el perito está de vacaciones. Así llevo mes y medio.
me cansé de ser buena onda
Señores, esto raya en la burla.
encargué una cuna y mi bebé ya gatea
Doce años sin fallar un recibo y a la primera que pido algo me dan con la puerta en las narices.
el hotel "frente al mar" da a un taller mecánico
menuda estafa de menú degustación
me cambiaron el plan sin preguntarme, con todo el morro
Les escribo sin rencor, pero con mucha pena: han dejado de ser la empresa que yo conocía.
No he visto equipo más desorganizado. Uno dice blanco, otro negro, y el que paga soy yo.
estoy que trino
para qué tanto formulario si luego los pierden
Queda usted notificado de mi profundo descontento.
el internet va peor que en los noventa y encima toca subida
¿Y mi tiempo quién me lo devuelve?
una chapuza de reforma, las baldosas bailan
se pasan la bola entre ustedes y yo sin agua
Desde que cambiaron de dueños todo va para atrás. Ya no reconozco mi banco.
no sirven ni para pedir perdón
Me quedé esperando en la parada con fiebre y dos críos. El bus pasó de largo. Lleno, dicen. Siempre lleno.
nefasto
me largo a la competencia, ahí os quedáis
a mí no me la cuelan más
compré una bici, me mandaron un rompecabezas oxidado
Prometieron compensarme. Me compensaron con silencio.
Tantos meses dando largas con mi pensión, qué crueldad.
la carne venía verde y todavía me discuten
¿Este es el famoso servicio premium?
son lentos, careros y encima soberbios
Les compramos la segunda inyectora porque la primera iba bien. La segunda lleva más horas parada que en marcha, y su delegación mira para otro lado.
les importa un pepino el cliente
me siento completamente desamparada como asegurada
Otra vez la misma respuesta de plantilla, ¿de verdad nadie se avergüenza?
weón, llevo un mes sin gas
No entiendo cómo duermen tranquilos cobrando comisiones a jubilados.
cancelaron el show por whatsapp, media hora antes, y yo ya en el hotel
qué bronca me da haber confiado
Mi suegra, que nunca protesta, salió llorando de su clínica. Saquen ustedes sus conclusiones.
nos dejaron botados en la terminal
un mes para cambiar una bombilla del portal, que alguien me lo explique
lo barato sale caro y lo vuestro ni siquiera era barato
No volveré a poner un pie en su tienda. Se lo debo a mi salud.
la app de citas me cobra un año entero por un mes de prueba, abusones
Ni una disculpa por la tubería. Ni una. ¿Tanto cuesta?
tomo nota de su indiferencia
¡Basta ya de marear a la gente!
si esto es calidad, que baje Dios y lo vea
Les mandé fotos, vídeos, facturas. Ahora quieren que mande las fotos otra vez. ¿Se ríen de mí?
cobran puntuales, eso sí
fue la peor luna de miel posible gracias a su agencia
He perdido la cuenta de las veces que me han pedido el mismo papel; exijo que alguien se responsabilice.
me dejasteis tirado en plena declaración de la renta
puntuación: cero pelotero
El arreglo duró lo que tardó el técnico en bajar la escalera.
ya van cinco meses de cobros que nadie sabe justificarme
lamentable su gestión, lamentable su trato
pedí explicaciones y recibí emojis`,
  sarcasm: `
olé, otra fecha de entrega, ya tengo colección
qué ilusión, vuelvo a ser el número 112
muy zen lo de no contestar nunca
bonito detalle mandarme el catálogo en lugar del frigorífico
Felicidades, han inventado el taxi que no llega.
mi rato favorito del día: explicárselo todo a uno nuevo
Me chifla la calefacción en modo decorativo.
¿Dan trofeo por aguantar cuarenta minutos de flauta? Me hace ilusión.
Qué sería de mí sin sus averías. Hasta conozco a los vecinos.
un aplauso lento para el que aparcó la grúa encima de mi moto
mejor imposible: media pizza por el precio de dos
Se agradece la sinceridad del cartel "volvemos en 5 minutos", lleva desde el martes.
ay qué monos, me piden cinco estrellas
Gracias por cuidar mi línea: el pedido de comida lleva dos días sin aparecer.
tremendo el ahorro energético, ni una luz encendida en todo el barrio
Amo que me llamen "estimado cliente" justo antes de cobrarme de más.
el gimnasio huele a primavera de calcetín, inspirador
Cuánta consideración, mandar al fontanero cuando ya sé nadar.
a este paso heredarán el reembolso mis nietos, qué previsores
De diez. El colchón viene con la forma de otro señor, muy acogedor.
bravo por el cambio de horario secreto, me encantan los enigmas
Tremenda fiesta sorpresa: llegué al hotel y no había habitación.
maravilla de audífonos, aíslan hasta de la música
Por supuesto que repito mi DNI. Es mi poema preferido.
¿será que la fibra viene en burro? porque lento y terco es
mi pasaporte sale de aquí más viejo que yo, divino
Ya extrañaba yo una caída del sistema en plena inscripción. Gracias por no fallar.
tan segura la app que no entro ni yo
Qué arte tienen para contestar sin responder, deberían dar recitales.
Ole tú, actualización, que te llevaste mis contraseñas de vacaciones
viajar de pie diez horas, una delicia para las piernas
Regalazo de aniversario: dos butacas, una en cada punta del teatro. Así no discutimos.
ni Houdini desaparece como vuestro repartidor
Premio Nobel a quien puso el botón de baja en un menú que no existe.
qué alegría, la cuarta tarjeta también viene con el nombre de Gustavo
súper útil el seguro que cubre todo menos lo que pasa
Muy considerados, me despertaron a las seis para decir que no venían.
el mejor truco: la lavadora entra, la ropa no sale
Increíble lo rápido que suben el precio y lo despacito que devuelven. Un ballet.
la profesora online tenía el micro apagado, aprendí mímica, mil gracias
nada como un café de catorce pesos con mosca gratis
En resumen: pagué, esperé, lloré. Experiencia completísima.
me conmueve vuestra fe en que yo siga esperando
Genios del reciclaje, me mandaron el mismo cable roto que devolví.
ah, que encima tengo que dar las gracias, pues gracias, supongo
espectacular la vista desde mi asiento, una viga preciosa
"Su opinión nos importa", jajaja, buenísimo, cuéntenme otro
Debería existir una medalla al trámite eterno. Se la llevan de calle.
perfecto, se cortó la llamada otra vez, ya somos íntimos la musiquita y yo
Qué talento: tres intentos y ninguno de los tres acertó ni la calle.
menos mal que era urgente, si no llega a serlo tardan un siglo`,
  human: `
¿se puede poner alguien?
quiero charlar con un paisano vuestro, no con esto
dame un tlf donde cojan
a ver, ¿con quién hay que hablar ahí?
que baje el encargado
Me urge que una persona de confianza vea mi asunto.
pónganme con centralita
comunícame con un ser humano pensante
Ya me aprendí tus tres respuestas, trae a un compa.
¿No habrá por ahí un asesor desocupado?
prefiero que me hablen, no que me escriban
Mire, usted es un programa y yo tengo prisa: un gestor, hágame el favor.
marcadme al 644 09 18 27
ni modo, tú no puedes, ¿quién sí?
gente, quiero gente
que me telefonee el perito, si es tan amable
solicito cita con un agente, presencial o por videollamada
¿A qué extensión marco para que me conteste un cristiano?
Llevo media hora peleando con menús. Quiero a cualquiera que tenga pulso.
póngame a la persona que firmó la carta
deja los enlaces y búscame un especialista
Atención humana, por piedad.
habrá alguien sensato del otro lado, digo yo
hablar operadora
Le ruego transfiera esta conversación a un integrante del departamento de siniestros.
¿la máquina tiene dueño? que salga
un ejecutivo de cuentas, cuanto antes mejor
no soy de chats, soy de teléfono; ¿me dan el número?
mi caso es de los raros, de los que necesitan ojos
Quisiera que un técnico suyo me explique esto de tú a tú. Por escrito me pierdo.
cuándo puedo pillar a uno de vosotros en línea
¿Me escala, por favor, con el siguiente nivel?
dejémonos de robots y hablemos
Estoy llorando y tú me mandas un artículo. ¿Hay alguien que me escuche?
quiero explicárselo a una mujer, es un tema íntimo, ¿me atiende una?
una voz amiga, una sola
este circo automático no me convence, sáquenme a un trabajador
habla humano?? pasame
necesito pedir perdón al revisor en persona, ¿me ponen con él?
Mi sordera no me deja llamar. ¿Hay chat con alguien de verdad, con intérprete quizá?
busco al que decide los precios
su bot es simpático pero inútil pa lo mío, pásame al área de cobranzas
Vuelvo a empezar: quiero la baja y quiero que me la tramite un empleado, no un formulario.
alguien que hable quechua conmigo, mi papá no entiende los mensajes
te doy mi número y que me timbren en la tarde
la persona que lleva comunidades, ¿anda por ahí?
ya estuvo de teclear, hablemos derecho
asistencia personal, gracias
Con el debido respeto, deseo ser atendido por una persona facultada para resolver.
¿no queda nadie en esa empresa?
un momentito con tu superior y listo
quiero hablar en confianza con la orientadora del cole
páseme al piso de arriba
es que no me entiendes, corazón, búscame a tu supervisora
Si llamo al mostrador, ¿me cogen? Prefiero eso a seguir aquí.
manda a tu mejor hombre
el bot repite, yo me repito, que venga un tercero humano
¿Puede el ingeniero de aplicaciones conectarse conmigo? La máquina es compleja y hay mucho que aclarar.
contestador no, persona sí
¿me haces el paro de pasarme con un compañero tuyo?
reunión con el director, propóngame día
Tengo los papeles delante y no me aclaro; que alguien se siente conmigo, aunque sea por teléfono.
abra un canal con un agente vivo
tocayo, pásame a un vendedor
un consultor humano, y que traiga paciencia
se lo cuento a una persona o no se lo cuento a nadie
Ese botón de "me ayudó" no lo aprieto. Lo que ayudaría es una llamada vuestra.
q alguien me atienda x favor
me gustaría tratar el tema con la responsable de admisiones
desvíe mi consulta a una mente humana
¿cuántas veces hay que escribir "agente" pa que salga uno?`,
};
