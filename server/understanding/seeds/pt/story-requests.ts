import type { Seeds } from '../kinds.ts';

/** What misbehaves, requests and pleas, in stories and unusual words; in Portuguese. */
export const storyRequests: Partial<Seeds> = {
  technical: `
o brilho sobe e desce sozinho
só aparece metade do teclado
a TV box esqueceu o wifi de novo
o comando da garagem abre a do vizinho
teclo 5 e sai 55
o app de treino congela no aquecimento
a Via Verde não apita ao passar
liga, esquenta, desliga
o microfone capta a rua e não a minha voz
ecrã tátil só responde do meio para cima
O boleto gera sem código de barras. Já tentei pelo Chrome e pelo celular.
cai pra 2G assim que entro na cozinha
a campainha toca sem ninguém tocar
meu avatar ficou sem cabeça desde o evento de Halloween
Quando passo de 30 linhas, a nota fiscal trava no "transmitindo".
a lista de espera mostra a minha posição em negativo
o relógio do forno ganha sete minutos por dia
mapa de calor todo cinza
a portaria virtual não me reconhece de óculos
o esquentador acende, faz puf e morre
Ontem estava bom. Hoje amanheceu tudo em minúsculas e sem acentos.
não entra a letra ã no nome do passageiro
câmara do bebé com atraso de um minuto
o saldo em pontos pula de 400 para 40 quando atualizo
meu pedido aparece no histórico de amanhã
Faço scan do documento e a app diz que é um gato. Não estou a brincar.
a rampa elétrica para a meio caminho
a fatura abre de cabeça para baixo no telemóvel
O leitor de cartões diz "aproxime" e eu já estou colada nele.
bluetooth do carro conecta e solta a cada semáforo
página das notas: fica um círculo azul para sempre
a cama articulada desce mas não sobe
gasta 40% de bateria parado na mesa
depois da última versão os áudios tocam acelerados
a catraca libera e trava antes de eu passar
impressora fiscal cuspindo cupom em branco
Os filtros do site de namoro ignoram a distância: só me mostra gente no Acre e eu em Curitiba.
o código do cacifo vem com seis dígitos e o visor só leva quatro
a coluna inteligente responde em inglês com sotaque
preencho tudo, carrego em seguinte, volta ao início
som de chiado no fone quando passa o metrô
a dobradeira mostra "eixo Y fora de referência" ao ligar às segundas
o painel solar diz produção zero ao meio-dia, sol a pino
A app dos autocarros mostra o meu parado na garagem. Ele passou por mim agora.
meus colegas me ouvem com eco de catedral
o SMS do código vem cortado no terceiro número
guardo a morada e ele guarda a antiga
O e-mail de recuperação vai parar numa caixa que não tenho. Aparece só "j***@...".
o elíptico conta calorias parado
máquina de café pede descalcificar logo depois de descalcificar
vídeo da aula 3 abre a aula 9
a agenda da clínica mostra feriado todos os dias
o ar-condicionado mistura as zonas, o quarto gela e a sala assa
no celular da minha esposa funciona, no meu aparece um cadeado
os favoritos viraram uma sopa, fora de ordem
Tentei aderir ao débito direto três vezes. Na última etapa aparece só a palavra "null".
o guia do museu salta da sala 2 para a loja
notificação de golo chega antes do golo na TV, ok, mas agora chega no dia seguinte
a ficha do doente imprime com o nome cortado
senha certa, captcha certo, e diz "tente mais tarde" desde terça
o semáforo da balança fica vermelho com peso certo
as traduções sumiram, vejo "btn_label_03"
O tablet do restaurante manda o pedido duas vezes para a cozinha. Só na mesa 8.
a fechadura gira em falso quando está frio
arquivo chega com 0 kb pros clientes
o jogo roda liso até chover dentro do jogo
o botão "falar com atendente" no app não responde ao toque
quando junto uma pessoa ao grupo a app estoira
o gerenciador de senhas parou de preencher
O perfil de supervisor não vê as escalas, e já marquei todas as permissões.
o agente de backup fica preso nos 12%
ninguém da equipa consegue abrir a pasta partilhada, só eu
ao anexar o auto da polícia o formulário apaga o resto
a aba de segurança e fraudes abre noutro idioma
a chamada com o terapeuta fica sem imagem ao fim de cinco minutos
O convite para o segundo condutor chega sem botão. Já reenviei.
o gestor de ficheiros mostra pastas fantasma
Pintei a parede e tapei o sensor, fui eu o artista. Limpei, mas agora não deteta nada.
deixei o comando cair no aquário; secou, mas só liga com pancada
O meu pai mexeu nas definições todas e foi dormir. Como reponho a imagem em 16:9?
choveu no quintal e o projetor ficou com manchas, é a lente?
mudei a senha do wifi, esqueci da lâmpada, agora ela pisca roxo
Instalei na pressa e pulei o passo do idioma. Como refaço sem perder os dados?
minha bebê apertou tudo e o tablet ficou lendo a tela em voz alta`,
  transaction: `
tem notícia do meu sofá?
a minha encomenda ganhou raízes no Cacém, podem ver?
emitam-me o recibo outra vez, sff
joga a cobrança no cartão final 4410
Já não moramos em Évora. Passem tudo para Rua do Sol 5, Beja.
e o meu IRS, digo, o meu reembolso de seguro, já saiu
ainda dou tempo de acrescentar um bolo ao pedido?
marca meu retorno pra semana do dia 20
Chegámos ao fim da estrada. Terminem o meu contrato quando fechar o mês, com um abraço.
sem drama: não vou renovar, podem fechar
qual a janela da entrega de hoje?
gastei quantas diárias do meu pacote
desliguem o serviço de despertar
quero descer um degrau no plano de dados
apareceu 14,90 duas vezes no mesmo dia, acho que o sistema gaguejou; devolvem uma?
Tenho dois pagamentos da creche em maio. Um deve ser sobra, confirmam?
corrige meu nome pra Thaís com h no voo
contagem da luz: 18 442
não quero a revista em agosto, estou fora
o depósito da casa de praia já voltou?
éramos quatro na canoagem, agora três
Vem aí menina! Acrescentem-na ao meu seguro a partir de dia 10.
reencaminhem os bilhetes para o mail do meu filho
chega de papel, mandem tudo digital
Ganhei uma aposta com o cunhado e ele paga o jantar. Confirmem a mesa das 21h em nome de Saraiva.
quanto tem no meu vale
desfaz a troca de e-mail que pedi ontem
os ténis 41 apertam, quero 42
preciso da declaração de quitação do ano
põe 25 reais de crédito no meu chip
tira o Enzo da lista do futebol, quebrou o dedo jogando bola
mandem para o escritório em vez de casa, encomenda 60077
o pedido de saída que fiz dia 4 foi aceite?
baixa o limite do cartão do meu filho pra 200
número de contribuinte na fatura: 245 ***, eu esqueci de pôr
o plano dental do meu marido passa a ser o mesmo que o meu
parcela em três o que falta da matrícula
Pegamos o carro em Natal e queremos largar em Recife. Muda aí?
a razão social mudou para Silva & Filhas, atualizem as próximas faturas
ativa a viagem no meu cartão, vou pra Lima quinta
quantos selos já tenho na caderneta
podem tirar o meu número das promoções
Deixem com a dona Alzira da mercearia, eu depois passo lá.
troquem o meu comboio das 9 pelo das 11
acrescenta bagagem de porão na ida só
passa a titularidade da Netbox pra minha irmã
receberam os exames que mandei por e-mail?
a minha sessão de fisioterapia fica melhor ao fim do dia
Quando é que a vossa carrinha traz as bobines? Nota de encomenda 7719.
trocar hidroginástica por tai chi, dá?
Perdi o guarda-chuva vermelho no teatro, fila F. Guardaram-no?
essa linha "ajuste 0,87" é o quê na minha conta?
esconde meu anúncio do fusca até eu voltar de férias
anota aí: berço e banheira no quarto 31
faltou aplicar meu desconto de aniversário na compra 5210
o molde que encomendámos em fevereiro, em que fase vai
quero de volta o boleto de março, o arquivo
Fui aprovada no mestrado, que alegria! Agora preciso do histórico da graduação com selo.
renovação do parque de residente, carro 44-XX-19
a carta de condução já está pronta para levantar?
mais uma cópia da chave da caixa postal 14
muda minha vistoria do Detran pra outro dia
Sou uma desastrada, carreguei no botão duas vezes e vêm dois aspiradores. Anulam um?
pedi com o CPF da minha mãe sem querer, dá pra refazer no meu
escrevi Lote 6 e é Lote 9, encomenda 3388, ando com sono
A avó partiu a anca e fica connosco, por isso nada de cruzeiro. Cancelem, mesmo perdendo a entrada.
tô rouco e de cama, empurra minha aula de canto
O granizo furou-me a claraboia. Marcam o perito para quinta? Apólice 9902.
esqueci a resposta secreta, foi coisa de 2009, me mandam um link?
O tio Armando partiu na semana passada. Queríamos fechar a conta de telefone dele, cliente 55-18.
fiquei preso no trânsito e o filme começou, passam os bilhetes para amanhã?
Com a cheia o contador afogou-se, coitado. Agendem a substituição, local 8081.
Mês de doidos, obras e varicela, e a propina passou-me. Mandam nova referência multibanco?
declarei o carro errado no seguro (o da sogra), troca pelo meu
a Rute do balcão tratou-me da transferência, já aparece?
O moço do quiosque disse pra informar o protocolo aqui: 20250088. Já liberou minha carteirinha?
minha tia retira as entradas, põe o nome dela: Neide Prado
em caso de emergência avisem a Sofia, 96 555 12 12
mete mais uma pessoa no passeio de barco, voucher 33
removam o estagiário da nossa conta, acabou o contrato
passa a Bia pra dona do projeto
qual técnico vem à minha obra? vejam no agendamento
quem ficou com a minha encomenda, há assinatura?
a coordenadora do nosso polo mudou, põe Renata Luz
O meu advogado pediu as faturas de 2022. Mandam num zip?
achei o cartão que tinha dado como perdido, anulem o pedido do novo se for a tempo
faz favor a cópia da participação do furto, processo 771
a agência já vos transferiu o sinal, conseguem confirmar
em que pé anda a reclamação RC-90 que fiz em abril? é só curiosidade
sem pressa, mas hoje calhava bem: o comprovativo do pagamento
escusam de ligar, mandem só o PUK por mensagem
a pediatra do Rui agora é a Dra. Vaz, mudem na ficha
quero as cartas em inglês pro meu inquilino
regista que parei o consumo da piscina até maio`,
  exception: `
por um dia, vá lá
dá pra quebrar esse galho?
façam-me esse jeitinho com a data
abre uma brecha aí, moço
Sei que tatuagem não tem reembolso de sinal, mas engravidei. Guardam o crédito?
perdoa os juros, fiquei sem trampo
A regra diz chinelo não. Quebrei o pé, entra de chinelo só hoje?
seguram o preço até eu receber?
o formulário fechou às 18h, são 18h04…
deixam a minha mãe acompanhar-me na ressonância apesar do aviso?
faltam nove dias pro fim da carência, liberam?
Bem sei que o passe é pessoal. A minha filha perdeu o dela na véspera do exame, pode ir com o meu?
meio quilo a mais na mala, relevam?
aceitavam o atestado em fotografia? o original foi no rio
Li e reli a política, não há devolução de livros. Só que recebi dois iguais de presente no mesmo dia. Trocam um?
liberam meia-entrada sem carteirinha, com declaração da faculdade
dois cães em vez de um, são irmãos e choram separados
o sorteio já passou mas estive em coma, literalmente
Sem fiador não alugam, compreendo. E se eu adiantar seis meses?
parcela em 15x em vez de 12, por misericórdia
bilhete nominal, noiva desistiu, posso levar a minha avó?
saltavam uma mensalidade? o telhado levou-nos tudo
Teriam a amabilidade de esticar o prazo? O subsídio entra a 20.
retirar sem documento, fui assaltado, tenho só o BO
não entregam na ilha, já li. e se eu pagar o barco?
uma matrícula fora de época, acabei de chegar da Guiné
meu aparelho passou da garantia por dois dias e um feriado
Na piscina só com touca, mas tenho uma ferida na cabeça. Deixam nadar sem?
dão-me a tarifa de grupo? somos nove e pedem dez
faz de conta que cliquei antes da meia-noite
O contrato é de doze meses, assinei sabendo. Entretanto chamaram-me para a tropa, libertam-me?
amostra grátis a segunda vez, gastei a primeira no cabelo da sogra`,
};
