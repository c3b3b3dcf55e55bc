import type { Seeds } from '../kinds.ts';

/** Dangers, thefts, threats and rude staff, in stories and unusual words; in Spanish. */
export const storyAlarms: Partial<Seeds> = {
  fraud: `
me birlaron la cartera en el metro, anulen todo
hay un Uber en Bogotá y yo vivo en Gijón
¿800 en perfumes? eso no lo compré yo
alguien anda gastando mi saldo de Nequi
Contesté a una encuesta con premio y ahora me cobran 39 cada semana.
me cambiaron la clave y el teléfono del perfil
Creo que caí en un engaño. La chica decía ser de seguridad del banco y le confirmé dos operaciones en la app.
tarjeta extraviada en un taxi, congélenla por favor
en mi historial hay un préstamo exprés que jamás solicité
mi cuenta de videojuegos amaneció vendida
No sé quién es Yesenia, pero está comprando con mi perfil.
El piso lo pagué por adelantado. La llave no abre nada y el anuncio ya no existe.
me duplicaron la SIM, estoy sin línea y sin ahorros
han usado mi DNI para dar de alta tres móviles en Murcia
recibí el extracto de otra señora con todos sus movimientos
mi cuidadora tenía mi tarjeta y faltan mil doscientos
pasaron la tarjeta dos veces en un bar, la segunda en un aparato escondido
Un hacker pide rescate por nuestro servidor y ya tiene los datos de los clientes.
Cambiaron el CBU del proveedor en un correo idéntico al suyo. Transferimos millones.
Se metieron en mi billetera virtual mientras dormía. Quedaron veinte pesos.
compré entradas por un link que me llegó y eran de mentira, la tarjeta ya tiene cargos raros
¡me están vaciando la cuenta en este momento!
un señor con chaleco vuestro leyó el contador y me hizo firmar, resulta que es otra compañía
cobraron un cheque mío con firma falsificada
mi ex sabe mis claves y reserva hoteles con mi cuenta
Robaron la oficina anoche, se llevaron el datáfono y las tarjetas de empresa.
me sale una cita médica en Tarragona que yo no pedí, alguien usa mi tarjeta
escaneé un QR del parquímetro, metí los datos y ahora hay pagos en China
sesión abierta desde un iPhone; no tengo iPhone
cambiaron la dirección de entrega de mi portátil a un locker que no conozco
Mi madre, 84 años, dio el pin a un falso técnico de la luz. Ha sacado dos veces ya.
tengo un cobro en dólares de una página que ni me suena, fue esta madrugada`,
  safety: `
chisporrotea el enchufe de la nevera
mi abuela se cayó por su escalera mecánica y no mueve el brazo
el yogur traía un trozo de metal, me corté la lengua
las ruedas se salieron con el niño en el carrito
no me quedan ganas de vivir, perdón por escribirlo aquí
Hay un agujero enorme sin vallar delante del cole y está oscuro.
Me puse su crema y se me cierran los ojos de hinchados. Cuesta tragar.
la estufa saca llamas por detrás
Un chico se está ahogando en la poza del camping, no hay socorrista.
el tobogán tiene un tornillo fuera, una nena se rajó la pierna
se soltó el arnés en la tirolina, mi novio está inconsciente
las pastillas no son las mías y ya tomé tres
la leche de continuación huele a lejía, se la di hace una hora
humo negro en el vagón de cola, no abren
el patinete aceleró solo, me estampé y no siento la mano
En la granja el silo suelta gas. Dos peones mareados.
la puerta giratoria atrapó a una anciana
Noto cosquilleo fuerte al tocar la ducha, como corriente.
el balcón de arriba suelta cascotes sobre el patio de juegos
cable de alta caído en el camino, echa chispas y pasan ovejas
la app de glucosa dio 110, el sensor del hospital 38, casi me desmayo
Mi bebé se puso morado con el mordedor. Ya respira, pero una pieza se soltó y sigue sin aparecer.
la carretilla vuestra perdió los frenos y aplastó el pie de un mozo
el inflable se voló con niños dentro
comimos todos el mismo pescado y estamos los ocho fatal, el abuelo ni se levanta
un pasajero con dolor de pecho en el autocar 14, paren donde sea`,
  outage: `
no cobra ni un solo surtidor de la gasolinera
muertos los doce mostradores
campus a oscuras
La fábrica de hielo parada, y es temporada de atún.
colapso total, ningún repartidor ve sus pedidos
Sin sistema en las cuatro farmacias, la gente se va sin insulina.
¿saben ya que toda la comuna está sin luz?
servidores abajo, 100 % de los usuarios fuera
Hoy pagamos jornales a trescientos y la plataforma no deja ni entrar.
la clínica entera no puede ver radiografías
catorce cajas, catorce errores, cola hasta la calle
se nos cayó el turno digital y hay mil personas en la sala
todas las grúas del puerto detenidas por su software
radio fuera del aire desde las 7
ni una línea funciona en el call center, ochenta agentes mirando el techo
La web del festival se hundió justo en la preventa. Nadie compra nada.
cables cortados, pueblo entero incomunicado
peaje bloqueado, tres kilómetros de autos
bodega sin poder despachar, lectores congelados, veinte camiones esperando
mantenimiento vuestro de anoche = tienda caída hoy
aeropuerto: cintas quietas, maletas por los suelos
no imprime recetas ningún consultorio de la ciudad
estamos cerrando el restaurante, ni comandas ni cobros ni luz
la depuradora no responde y rebosa, toda la comarca afectada
No hay acceso al aula virtual para ninguno de nuestros 4.000 alumnos, y hoy es el examen final.
producción detenida en las dos naves, el autómata no arranca`,
  legal: `
esto acaba en los tribunales, se lo firmo
consultado mi bufete, procederemos
Presentaré demanda de juicio verbal por los 900 euros.
Profeco el martes a primera hora
le voy a meter una denuncia a su clínica que se van a acordar
he contratado un procurador
La OCU me ha dicho que gano seguro. Ustedes verán.
quedan emplazados: o pagan antes del lunes o hay pleito
mi papá es juez, por si les interesa
Voy por la vía penal, tengo los mensajes.
que hable el Defensor del Pueblo
esto es ilegal y lo voy a probar donde haga falta
acción de tutela radicada hoy
¿Prefieren arreglarlo conmigo o con la Guardia Civil?
Tras consultar con mi letrada, les requiero el pago en cinco días hábiles; agotado el plazo, iremos a juicio.
los reporto ante la Superintendencia
carta documento, ya va en el correo
voy a llevar la avería a peritos y después a la corte
al Consejo de Transparencia le va a encantar su silencio
les caerá una multa gorda, yo mismo puse la denuncia en Trabajo
La asociación de afectados se reúne el jueves para la querella conjunta.
no descarto acciones legales
quiero sus datos fiscales para el escrito de demanda
arbitraje o juicio, elijan
El banco de España tendrá mi escrito mañana y la prensa pasado.
incumplieron contrato, mi gestora jurídica se los hará saber formalmente`,
  staff: `
el cajero me llamó gorda, así, sin más
la azafata me arrancó el vaso de la mano
vuestro fontanero me tiró los tejos delante de mi hijo
Un profesor suspende a las chicas por norma. Lo presume.
el de mudanzas amenazó con dejarme los muebles en la calle si no le daba propina
me chistó como a un perro
la auxiliar trata fatal a los ancianos, lo vi con mis ojos
Su inspector se presentó sin identificarse, gritó, y se fue dando un portazo.
el chófer iba viendo una serie
La orientadora contó mis cosas a otra madre.
esa señorita del chat me dijo "búsquese la vida"
el gerente de la tienda acosa a las cajeras, soy clienta y me da asco verlo
cobrador maleducado, entró hasta la cocina
el entrenador se burla de mi cojera
Me atendió un tal Iker que bostezaba y chateaba mientras yo lloraba por mi perro.
la funcionaria me rompió el impreso en la cara
vi al mozo de almacén dar patadas a las cajas
El portero no deja entrar a mi amiga por morena.
su promotor me agarró del brazo pa que firmara
la veterinaria me trató de ignorante
¿es normal que el guardia me grabe con su móvil?
la camarera escupió al lado de la barra
Dos empleados discutían a gritos y uno me empujó al pasar, ni se disculpó.
el asesor me mintió mirándome a los ojos
un operador suyo se rió de mi apellido mapuche
el anestesista llegó tarde y oliendo a whisky`,
};
