import type { DecidingWords } from './types.ts';

export const ES: DecidingWords = {
  negation: 'no, nunca, jamas, ningun, ninguno, ninguna, ni, nada, nadie, tampoco',
  read: `no todos = algunos no, no todas = algunas no, sin = no con, imposible = no posible, incompatible = no compatible, invalido = no valido, incorrecto = no correcto, no mas de = como maximo, no menos de = al menos, no solo = tambien`,
  numbers: 'cero, , dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce',
  months:
    'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre',
  weekdays: 'lunes, martes, miercoles, jueves, viernes, sabado sabados, domingo domingos',
  units:
    'segundo segundos s, minuto minutos min, hora horas h, dia dias, semana semanas, mes meses, ano anos, byte bytes, bit bits, euro euros eur, dolar dolares usd, metro metros m, voltio voltios v, amperio amperios a, vatio vatios w',
  workdays: 'dia laborable, dias laborables, dia habil, dias habiles',
  rates: 'por, al, cada',
  next: 'luego',
  markers: {
    all: 'todos, todas, todo, toda, cada, cualquier',
    some: 'algunos, algunas, ciertos, ciertas, varios, varias, la mayoria',
    must: 'debe, deben, debes, necesario, necesaria, obligatorio, obligatoria, requiere, hay que, tiene que, tienes que',
    may: 'puede, pueden, puedes, opcional',
    maybe:
      'podria, podrian, quiza, quizas, tal vez, posiblemente, previsto, prevista, planeamos, tenemos previsto',
    should: 'deberia, deberian, recomendamos, recomienda, recomendable, aconsejamos',
    atLeast: 'al menos, como minimo, minimo, a partir de, o mas',
    atMost: 'como maximo, maximo, hasta, o menos',
    moreThan: 'mas de, superior a, por encima de',
    lessThan: 'menos de, inferior a, por debajo de',
    only: 'solo, solamente, unicamente, exclusivamente',
    also: 'tambien, ademas',
    if: 'si, cuando, siempre que, en caso de, mientras',
    unless: 'salvo, excepto, a menos, a excepcion',
    before: 'antes',
    after: 'despues, tras',
    until: 'hasta que',
    always: 'siempre',
    sometimes: 'a veces, raramente, a menudo, normalmente',
    and: 'y, e, asi como',
    we: 'nosotros',
    you: 'usted, ustedes',
    or: 'o, u',
  },
  opposites: `activar/desactivar, activado/desactivado, conectar/desconectar, conectado/desconectado, instalar/desinstalar, abrir/cerrar, abierto/cerrado, izquierda/derecha, arriba/abajo, primero/ultimo, primera/ultima, subir/descargar, entrada/salida, aumentar/disminuir,
    nuevo/antiguo, publico/privado, gratis/pago, gratuito/pagado, mismo/diferente, anadir/eliminar, aceptar/rechazar, incluido/excluido, incluir/excluir, con/sin, mas/menos, temprano/tarde, siguiente/anterior, importar/exportar, enviar/recibir, comprar/vender,
    mostrar/ocultar, interno/externo, manual/automatico, temporal/permanente, empezar/terminar, permitido/prohibido, verdadero/falso, rapido/lento, lleno/vacio, grande/pequeno, largo/corto`,
  same: `elegir/seleccionar/escoger, pulsar/hacer clic/presionar, usar/utilizar/emplear, problema/inconveniente, comprar/adquirir, obtener/recibir, comprobar/verificar, comenzar/empezar/iniciar, cambiar/modificar, encontrar/localizar,
    eliminar/borrar/quitar, reembolsar/devolver, envio/entrega, paquete/pedido, precio/coste/costo, cliente/comprador`,
  determiners:
    'el, la, los, las, un, una, unos, unas, este, esta, estos, estas, su, sus, tu, tus, nuestro, nuestra, mi, del, al',
  politeConditions: 'quiere, quieres, desea, deseas, prefiere, prefieres, necesita, necesario, posible',
  fillers:
    'tenga en cuenta que, ten en cuenta que, por favor, en resumen, en general, en este caso, por supuesto, desgraciadamente, lamentablemente, gracias, simplemente, finalmente, los siguientes articulos, los siguientes productos, los siguientes casos, los siguientes elementos, lo siguiente',
};
