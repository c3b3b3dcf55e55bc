import type { Seeds } from '../kinds.ts';

/** Complaints, irony and wishes for a person, in stories and unusual words; in Portuguese. */
export const storyTroubles: Partial<Seeds> = {
  complaint: `
haja pachorra
já vai na quinta versão da mesma desculpa
cadê o respeito com quem paga?
tinha-vos noutra conta
de mal a pior, sinceramente
lastimável
Nem bom dia, nem boa tarde, nem solução.
fui ludibriado e não gostei
Sabem quantas vezes ouvi "amanhã sem falta" este mês? Onze.
ô povo enrolado
É com mágoa que vos digo adeus, depois de uma vida inteira a comprar aí.
larguem de caô
O casaco devia estar pronto para o funeral do meu irmão. Fui de camisola. Fica a informação.
que raio de seguro é este que nunca segura
isso aqui tá um desgoverno
contratei fibra, recebi barbante
Já se passaram 60 dias úteis e a vossa promessa era de cinco.
a escola não responde, o meu filho continua sem professora de português
nem morto compro aí de novo
Considero a vossa atuação negligente.
vocês me devem uma explicação faz tempo
A carne do talho vinha passada e ainda ouvi que o problema era do meu frigorífico.
paciência tem limite e a minha venceu ontem
só me falta acampar à porta da loja
A promoção era para todos, afinal era para todos menos para mim. Querem explicar?
que decepção de viagem, meu Deus
marquei folga, fiquei plantada, ninguém tocou
tá osso viu
Pago condomínio em dia e o portão está no chão desde a Páscoa, a administradora lava as mãos.
Lamento dizê-lo, mas o vosso trabalho é medíocre.
Hospital de primeira, diziam. Seis horas numa cadeira, ao frio, com o braço partido.
desisto de vocês
tanto anúncio na televisão e nem um colchão sabem entregar
Fui de Herodes para Pilatos e no fim disseram que o prazo já tinha passado. Passou enquanto me mandavam passear!
não me tomem por tola
minha moto virou enfeite na oficina de vocês
pior que chegar tarde é chegar tarde e errado
Uma semana sem água quente com um recém-nascido, e vocês me pedem avaliação?
aldrabice pegada
Fiz tudo o que pediram. Enviei, assinei, reconheci firma, autentiquei. E agora falta um carimbo que ninguém mencionou.
vocês só sabem cobrar
o hotel cheirava a esgoto e o troco veio errado
sou cliente, não sou bola de pinguepongue
Em sete anos nunca reclamei. Hoje reclamo, porque passaram das marcas.
comprei ingresso premium pra assistir do lado da caixa de som estourada
Que falta de consideração por quem trabalha!
tiraram-me o desconto pela calada
Três estafetas depois, a sopa ainda anda a passear por Almada.
a peça partiu no primeiro dia, isto é plástico de brinde
meu avô morreu esperando a autorização de vocês, pensem nisso
zero empatia
desmarcaram a cirurgia na véspera, por SMS
Querem saber como correu? Mal. Correu mal do princípio ao fim.
subiram a renda e a chuva continua a entrar
app de relacionamento que cobra até pra dar tchau, vergonha
O suporte fecha os pedidos sem os resolver, imagino que fique bonito na estatística.
não há direito
A retroescavadora veio sem manual, sem óleo e com três semanas de atraso. Quem paga os meus homens parados?
sou de poucas palavras: péssimo
Cada telefonema, uma versão. Cada versão, uma taxa nova.
vou trocar de banco e dessa vez é sério
exijo que assumam o erro
vocês estragaram o aniversário da minha filha
quanto mais pago menos recebo
Estou farta de ser educada. Resolvam.
me sinto otário por ter indicado vocês
o pior nem é o atraso, é a desfaçatez
Limpeza? Qual limpeza? O pó da suite tinha mais estrelas que o hotel.
avisei, insisti, roguei, e mesmo assim cortaram-me a luz
as promessas leva-as o vento, as faturas não
O ginásio perdeu a minha inscrição e sou eu que tenho de provar que paguei?
nunca mais, e digo a toda a gente
levei um bolo do montador pela quarta vez
Gostava de entender que mal vos fiz para merecer isto.
o suporte some, a cobrança não
uma desilusão em três atos: compra, espera, silêncio
Voo cancelado, criança chorando, guichê fechado, e até hoje nem um voucher de lanche.
até quando esse descaso?`,
  sarcasm: `
parabéns, bateram o recorde de adiamentos
que delícia de banho, sete graus
Comovente, a encomenda já deu a volta ao país e ainda não conhece a minha porta.
nota mil pro sumiço do montador
que fofos, mandaram o brinde sem o produto
Minha parte favorita é repetir o CPF pra cada setor.
show de bola essa fila, fiz até amigos
Obrigadinha pelo frigorífico que aquece, o inverno está à porta.
Ó que luxo, um elevador só para ver, não para subir.
querem que avalie? com todo o gosto, inventem uma nota abaixo de zero
Admiro a coerência: três entregas, três moradas erradas.
valeu pela aula de paciência, 79,90 por mês tá barato
o resort era pé na areia, faltou só o mar
Viva o progresso! Antes resolvia ao balcão em dois minutos, agora resolvo na app em duas semanas.
uau, fiquei vip na lista dos esquecidos
a musiquinha de espera já é a trilha do meu casamento
genial, a vacina esgotou na minha vez, que emoção
Nada me alegra mais do que um "recebemos o seu pedido" às terças, quartas e quintas.
linda a obra, ficou pela metade mas com muito charme
aplausos pro ônibus fantasma das 18h
Que querida a vossa máquina, engoliu-me a nota e piscou o olho.
perfeito, troquei de operadora pra ficar sem sinal com gente nova
amei o bolo de noiva em versão puré
Seria possível atrasarem mais um bocadinho? Ainda não me nasceram netos.
ah que bom, outra senha para esquecer
Bravo! Conseguiram multar o meu carro estacionado na minha garagem.
quanta gentileza, cortaram a luz no meu aniversário para eu apagar as velas
top demais pagar academia pra esperar aparelho
Fico lisonjeada: o meu processo é tão precioso que o guardam há um ano sem lhe tocar.
o sushi veio morno, fusão de culturas né
Maravilhoso seguro de saúde, desde que não adoeça.
eita eficiência, responderam a pergunta de outra pessoa
esse wifi voa... feito galinha
O vosso mapa mandou-me para o rio. Refrescante, recomendo.
amo surpresa, tipo taxa nova todo mês
E o Óscar de melhor desculpa vai para "problema no sistema".
obrigado por me fazerem andar a pé, o médico já tinha dito
Excelente memória a vossa, só se esquecem de pagar.
tão rápido o reembolso que até a inflação chegou primeiro
que pontualidade, o leite estragou na hora certa
Gosto muito da vossa política ambiental: não imprimem, não enviam, não respondem.
cheguei ao hotel e o quarto já tinha gente, adorei fazer amizades
sensacional a blindagem do celular, trincou dentro da caixa
Encantadora a greve surpresa, já me fazia falta dormir na gare.
de parabéns o corretor: vendeu-me vista de rio e entregou vista de obra
uma salva de palmas ao génio que pôs o formulário de acessibilidade no terceiro andar sem elevador
Nossa, que honra, o chat abriu! E fechou.
reunião de pais marcada para ontem, avisada hoje, impecável
muito esperta a nova fatura, seis páginas para dizer "pague mais"
a vossa cadeira ergonómica já me deu uma bela hérnia, cinco estrelas
é sempre um prazer financiar o vosso silêncio`,
  human: `
tem gente aí de verdade?
quero uma viva alma
me põe na linha com um cristão
ponham-me alguém ao telefone
cansei de digitar, liga pra mim
um funcionário, se faz favor
chama o chefe
atendam a porcaria do telefone
Existe aí alguém com sangue nas veias?
vocês têm um 0800 com gente?
Se não for maçada, encaminhe-me para uma colega sua.
robozinho, chama um adulto
não quero tutorial, quero gente
Este assunto pede tato. Prefiro tratá-lo com uma pessoa, de viva voz.
quem é que manda nessa bodega? quero falar com ele
passa a bola pra um humano
telefonem-me para o 912 334 455 a partir das cinco
alguém que saiba decidir, por obséquio
já sei as tuas três respostas de cor, traz um colega
preciso de um atendente com paciência pra me ouvir
Há algum consultor disponível para uma conversa telefónica amanhã cedo?
me transfere
saco cheio de menu, quero voz
posso marcar uma reunião com o responsável da obra?
Olhe, você é um programa e eu sou do tempo do carteiro. Arranje-me uma pessoa.
Consegue pôr-me em linha com a contabilidade?
gente como a gente, tem?
ô de casa! aparece alguém
necessito ser ouvida, não ser linkada
não és tu, sou eu: prefiro humanos
Que a senhora que assinou a carta me contacte, se puder ser.
moço, deixa eu falar com o técnico que veio aqui
queria falar c alguem pf
Meia hora às voltas com menus. Basta-me qualquer um que respire.
número direto do gestor?
isso é caso pra olho humano
desliguem o automático e ponham lá um de vós
Estou a chorar e você manda artigos. Há quem me escute?
é assunto íntimo, prefiro contar a uma mulher da equipa
traz o supervisor, por gentileza
consigo videochamada com um assessor?
Quem posso incomodar aí que tenha poder pra liberar isso?
escala isso pro teu superior
vou ao balcão ou há quem me telefone?
o vosso assistente não percebe patavina, quero um operador
Sou surdo e não posso ligar. Há chat com alguém a sério?
tira esse robô da minha frente
quero o seu gerente e quero também a segunda via, nessa ordem
Agradecia que um perito vosso me explicasse isto tintim por tintim.
cadê o povo dessa empresa
atendimento personalizado já
Escrevo mal, tenho a mão engessada. Dava-me jeito uma chamada.
dá um toque no meu zap quando tiver uma pessoa livre
sai da frente, máquina
Não é isso que perguntei, e já é a quinta vez. Ponha um colaborador a ler a conversa toda, por favor.
quero negociar com quem tem caneta
haverá por aí um ser pensante?
passe-me à dona Lurdes da tesouraria
pessoa. real. agora.
prefiro ser atendida por alguém, mesmo que demore
um especialista, dos de carne e osso
cês não têm um rapaz pra me ligar não?
Gostaria de esclarecer isto em direto com a coordenação.
fico à espera da chamada de um comercial
com robô eu não converso, minha filha
Preciso que o engenheiro de aplicação entre em contato comigo. A máquina é complexa demais pra chat.
quantas vezes escrevo "assistente humano" até aparecer um?
abre um canal com o pessoal da cobrança
Perdi o meu marido e tenho perguntas sobre a conta dele. Só me sinto bem a falar com alguém.
o automático não dá conta, bota um da equipe
a linha de apoio atende? então deem-me o número`,
};
