import type { Seeds } from '../kinds.ts';

/** What goes wrong in other trades than a web shop, in Spanish. */
export const sectorTroubles: Partial<Seeds> = {
  complaint: `
seis horas en la puerta y ni un aviso, es una vergüenza
cancelan el vuelo por SMS a medianoche y nos dejan tirados
el banco me tiene la pensión bloqueada una semana y nadie dice por qué
tercera carta por una factura pagada, ya basta
me cortan internet aunque pago cada mes, es el colmo
un mes sin teléfono y siempre "mañana"
900 euros de gas viviendo solo, ¿están locos?
me doblan el precio sin avisar, un robo
su actualización borró dos años de trabajo y ni una disculpa
pagamos soporte premium y tardan nueve días, inaceptable
chinches en la cama y el encargado nos invita a un café
prometieron vistas al mar y nos dieron los contenedores, muy decepcionados
siguen cobrando el gimnasio aunque me fui
duchas frías desde octubre y no hacen nada
me rechazan el parte cada vez con otra excusa
once meses por una grieta, ¿para qué pago un seguro?
anuncios en el plan sin anuncios, me toman por tonto
me cobran rayones que ya tenía el coche, ni hablar
tres horas en el mostrador, pagado, sin coche, a nadie le importa
segundo sofá del color que no es, estoy hasta las narices
el armario se cayó a la semana, una chapuza, quiero reclamar
sin profe de mates desde otoño y el colegio se encoge de hombros
multa por culpa de su máquina rota, un atraco
multa tras multa teniendo permiso, se acabó
me banean sin motivo de un juego de 70 euros y ni contestan
sus servidores me echan cada noche, quiero mi dinero, estoy harta
comida fría, dos horas tarde y encima no devuelven nada
esperé todo el día y otra vez no vino nadie
¿¿cuántas veces tengo que mandar el mismo formulario??
nadie escucha, nadie lee, nadie ayuda
ya no puedo más con ustedes
esto viene desde primavera y se me acaba la paciencia
¿por qué les pago yo?
quinta vez: ese contrato NO es mío
lo pedí cuatro veces con educación, ahora exijo una solución
quiero poner una queja por el peritaje
deseo manifestar mi descontento con el curso
por decirlo con educación, su servicio técnico nos dejó tirados
nos sentimos estafados
menuda decepción, esperaba otra cosa
voy a decirle a todo el mundo que no vaya con ustedes
acaban de perder a una familia de cinco
ok, se acabó, me voy con todo mi equipo
cobro doble, cuenta a cero, devuélvanlo YA
600 dos veces y no puedo pagar el alquiler, ¡arréglenlo hoy!
y ni se les ocurra mandarme una encuesta
qué asco de empresa
el peor hotel de mi vida
nunca más con esta aerolínea
métanse los puntos donde les quepan
PÁGUENME LO QUE ME DEBEN
DOS SEMANAS SIN CALEFACCIÓN CON UN BEBÉ Y CIERRAN MI CASO???
mal la factura, mal la carta, mal el nombre, ¿hacen algo bien?
me arrepiento de haber confiado en ustedes
así no se trata a la gente mayor
mucha promesa y nada detrás
no me conformo con esa respuesta, exijo que lo revisen`,
  sarcasm: `
qué bien, otra vez "su llamada es importante"
genial, vuelo directo con solo dos escalas
gracias por subirme de categoría, del asiento al suelo
enhorabuena, caso cerrado sin leerlo, récord mundial
claro, quiten otros cincuenta, total solo quería comer
estupendo, la tarjeta funciona en todas partes menos en las tiendas
gracias por la cura sin internet, día nueve
buenísima cobertura, en el tejado y con un tenedor
anda, una factura del piso del año pasado, qué nostalgia
bonita actualización, no funciona nada pero la letra es preciosa
qué lujo, vistas al mar por la cerradura
treinta grados sin aire en el gimnasio, sauna gratis
qué detalle abrir la farmacia cuando ya estoy curado
menos mal que pago un seguro que no asegura nada
bravo, la película se corta antes del final, me encanta adivinar
qué aventura, un coche sin luces ni gasolina
calidad de primera, la estantería duró toda una tarde
perfecto, una multa en la puerta de mi casa
aplausos al servidor, llevo una hora admirando la barra de carga
cuatro meses esperando un folleto, valió la pena
para qué contestar si tienen un robot, claro
muy listos, mandar helado por correo lento
justo lo que quería de cumpleaños: una cuenta bloqueada
qué puntería, el técnico vino durante mi boda
gracias por la pizza fría, jugamos al frisbee
diez en creatividad, cero en entrega
olé, mi nombre mal escrito de tres maneras
hasta mi ex contesta más rápido, felicidades
"atención 24 horas" que duerme el finde, maravilloso
sí, por favor, mándenme el mismo enlace por sexta vez`,
  fraud: `
alguien sacó 400 en un pueblo donde nunca estuve
le di el código por teléfono a su supuesto equipo de seguridad
mis millas desaparecieron y un extraño voló a Miami con ellas
portaron mi número sin permiso y ahora reciben mis SMS
hay un aparato que no es mío en mi cuenta de streaming y la clave ya no va
me robaron la cuenta del juego y vendieron todo
hay un contrato de luz a mi nombre en una dirección que no conozco
veo las recetas de otra paciente en mi perfil
la clínica me mandó los análisis de otra persona
la exportación enseña los teléfonos de todos sus clientes
han dado un parte en mi póliza y yo no tuve ningún accidente
perdí el móvil y la cartera, desactiven todo por favor
perdí la tarjeta en el tren, bloqueo inmediato
tarjeta perdida, bloquear
dos transferencias a Lituania que no hice
cambiaron la cuenta en nuestra factura y pagamos
puse los datos de mi tarjeta en una página falsa de parking con su logo
abrieron una cuenta con mi pasaporte
un exempleado sigue entrando y se baja nuestros datos
me avisan que cambió mi contraseña y yo no fui
¿saben que su base de clientes se vende en un foro?
un acceso a las 3 de la mañana desde un país que no conozco
me hicieron instalar un programa y vaciaron la cuenta
mi madre le dio el pin a un tipo que llamó hoy
secuestraron nuestra cuenta de administrador
esos tres móviles no los pedí yo, usan mis datos
paren el pago de 2.300 que acaba de salir, no es mío`,
  safety: `
explotó la puerta del horno y tengo vidrio en el brazo
hay humo en su autobús, la gente tose
mi hija se desmayó en la piscina y no había socorrista
cable pelado en la cinta, me dio corriente
huele a gas en el piso alquilado
cae agua por las lámparas del techo
la batería de la bici está ardiendo en el pasillo
desde la medicina mi padre tiene ronchas y respira mal
la caja dice 5 mg y son de 50, mi madre tomó dos
la leche del bebé tiene un color raro y mi hijo vomita
se rompió la litera y el niño se golpeó la cabeza
me cayó una estantería en la pierna, sangra mucho
los frenos del alquiler no responden, estoy en una cuesta
se soltó una rueda en marcha
el ascensor cayó dos pisos, seguimos dentro
cables al aire en el patio del colegio
me cayó la barrera en la cabeza
con esta estufa nos duele la cabeza a todos y nos mareamos
la alarma de monóxido no para
hay un niño encerrado en el coche y la app no abre
un hombre amenaza a los clientes con un cuchillo en el vestíbulo
el cuadro eléctrico silba y quema
reventó la mesa de cristal y tengo un trozo en el ojo
había nueces en un plato sin nueces, a mi mujer se le hincha la cara
la batería portátil se calienta y se infla
olor a cloro en el gimnasio, varios están malos
alguien se desplomó en el andén 3
el andamio se está soltando sobre la acera
el agua del grifo sabe a química y estamos enfermos
se soltó el asa del hervidor y me quemé el pie
tomé doble dosis por culpa de su prospecto, estoy mareado
no puedo más, ya no quiero vivir`,
  outage: `
ningún mostrador imprime, la cola llega a la calle
todo el hotel sin internet
todos los datáfonos de nuestras gasolineras fuera de línea
la clínica no abre ningún historial desde las 8
no entra ningún pago con tarjeta en ninguna sucursal
sistema de reservas caído en todas las agencias, perdemos ventas cada minuto
su API falla para todos nuestros clientes desde el despliegue
el colegio entero no puede entrar y hay exámenes en una hora
edificio completo sin luz
la fábrica está parada porque murió su servidor de licencias
teléfonos muertos en las doce oficinas
toda la calle sin gas desde anoche
centro de datos caído, todos los inquilinos afectados
nómina de 900 empleados bloqueada, no hay sistema`,
  legal: `
llevaré a la aerolínea a juicio por la indemnización
si no está la fianza el 15, sigue mi abogado
ya he avisado al regulador
voy a la agencia de protección de datos
la asociación de inquilinos me recomienda demandarlos
próximo paso: el monitorio
consumo ya tiene mi expediente
presento denuncia contra su empresa
es incumplimiento de contrato y haré valer mis derechos
recibirán carta de mi despacho
mi abogada redacta la demanda
devolución en diez días o inicio un procedimiento
les haremos responsables, ante el juez si hace falta
la OCU lleva mi caso desde hoy
una semana más y decide un juez
los denuncio a sanidad
se enterará la prensa y el regulador
los demando
nos vemos en los tribunales
de lo contrario me reservo acciones legales
los abogados del sindicato les escribirán
esto es ilegal y lo va a mirar mi abogado
Profeco ya está al tanto`,
  staff: `
la azafata le gritó a mi madre y la llamó tonta
el de ventanilla se rió de mi historial
su comercial presionó a mi abuela para que firmara
el técnico entró con las botas sucias, soltó tacos y se fue
el botones me agarró del brazo
el monitor me gritó delante de toda la clase
la farmacéutica contó mi enfermedad a toda la tienda
la enfermera puso los ojos en blanco y dijo que no hiciera teatro
el del alquiler me llamó mentiroso
los repartidores tiraron el sofá, se rieron y se fueron
el profesor humilló a mi hijo delante de todos
el vigilante del parking insultó a mi mujer
su moderador se burló de mi tartamudez
el del contador se metió en el baño sin llamar
el portero no nos dejó entrar por mi velo
uno de los suyos me miraba todo el rato y hacía comentarios
la señorita del teléfono me colgó
la dependienta me ignoró y atendió a los de atrás
el revisor me empujó fuera del tranvía
el guía iba borracho
la cajera me tiró el cambio
el conductor arrancó con mi hijo fuera
la asesora solo hablaba con mi marido, como si yo no existiera`,
};
