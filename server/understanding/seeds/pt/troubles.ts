import type { Seeds } from '../kinds.ts';

/** What went wrong, in Portuguese. */
export const troubles: Pick<
  Seeds,
  'complaint' | 'sarcasm' | 'fraud' | 'safety' | 'outage' | 'legal' | 'staff'
> = {
  complaint: `
cobraram duas vezes e o meu aluguel voltou!!
estou furiosa, é a terceira vez que mandam a coisa errada
ISTO É UMA VERGONHA, ESPERO HÁ SEIS SEMANAS
vocês são uns incompetentes
estou farto das vossas desculpas
estão a gozar comigo?
o vosso serviço é um lixo
DEVOLVAM O MEU DINHEIRO LADRÕES
quero fazer uma reclamação, a mesa chegou riscada
estou muito desiludida, a chamada prometida nunca veio
é inaceitável, dois meses sem aquecimento
lamento dizer que é a quarta entrega incompleta, quero apresentar queixa
a costura rebentou numa semana, por esse preço esperava mais, vou reclamar
ou resolvem hoje ou perdem um cliente
vou ser educado, mas a paciência acabou. três promessas, nada.
pior experiência de sempre, zero estrelas
mano que app horrível, tomem vergonha
em 4 de março encomendei um armário (41221). Faltavam as portas. Depois vieram portas erradas. Depois não veio ninguém. Exijo uma solução.
mais um dia de férias perdido, não apareceu ninguém
chega, não aguento mais
DOIS MESES E NADA, ISTO É BRINCADEIRA?
duas semanas de mentiras e continuo sem frigorífico
vocês estragaram o nosso aniversário
estou furiosa, terceira visita falhada
que loja é essa, ninguém quer saber
é a quinta vez que explico a mesma coisa e mandam o mesmo texto
cada vez outra pessoa e as mesmas perguntas, não aguento mais
quebrou em dois dias, por esse preço é um absurdo
iam ligar de volta três vezes e ninguém ligou
é a última vez que compro aqui
a minha reclamação do mês passado continua sem resposta
cobraram duas vezes e não consigo pagar a renda, resolvam já!!
bando de ladrões, devolvam o meu dinheiro
quero manifestar o meu descontentamento
de novo o artigo errado, inacreditável
Pela terceira vez: o sofá veio rasgado e ninguém faz nada!
Com o devido respeito, acho inaceitável fazerem-me esperar seis semanas.
Vocês debitaram DUAS vezes e meu aluguel cai hoje à noite, devolve isso agora!
Que empresa mais lixo, pelo amor de Deus.
Estou profundamente desiludida com a forma como trataram do assunto.
Mais uma manhã de férias gasta e mais uma vez o técnico não apareceu.
É ridículo pagar isto por batatas frias.
Puta que pariu, terceira vez que marcam "ausente" e eu sentado na calçada!
Isto não é atendimento, é gozar com quem paga.
Vocês tão de palhaçada comigo, cinco e-mails e nenhuma resposta.
Cansei das promessas de vocês, cansei mesmo.
Vinte anos de cliente fiel para ser tratado assim, uma vergonha.
O quarto estava imundo, cabelos na cama, 180 euros por noite.
POR QUE NINGUÉM RESPONDE, EU TÔ FICANDO LOUCA
app bosta, suporte bosta, tudo bosta
Lamento dizê-lo, mas não esperava este nível do vosso banco.
Tô 300 no vermelho por causa da cobrança dobrada de vocês e não tenho como fazer mercado, resolve HOJE!
Mentem no prazo de entrega todos os dias, sempre com desculpa nova.
Quarto chat sobre a mesma coisa, quer que eu desenhe?
Comboios atrasados, sem aquecimento, e ainda aumentam o preço. Não há paciência.
A mudança da minha internet foi um vexame do começo ao fim.
Exijo um pedido de desculpas e não mais um texto padrão.
Esse aumento é um assalto, tenham vergonha na cara.
Nunca tive uma experiência tão má com uma rent-a-car.
Geladeira quebrada, troca quebrada também, que incompetência é essa?
Estou farto até à ponta dos cabelos, há três semanas a empurrarem-me de balcão em balcão.
Raramente reclamo, porém esse tratamento passou de todos os limites.
A devolução chegou há dois meses e continuam agarrados ao meu dinheiro.
Que zona são as contas de vocês, todo mês um valor errado.
Considero ofensivo que uma viúva de 79 anos seja despachada desta maneira.
Bolor outra vez na casa de banho e outra vez ninguém mexe uma palha. Basta!
Quem é o gênio que deixa a gente cinquenta minutos na espera e derruba a ligação?
Estragaram as minhas férias.
Nunca mais peço nada aqui, nunca mais.
mano q raiva, segunda vez q a comida vem toda virada
Não peço muito, só que cumpram o combinado, e nem isso conseguem.
Terceira tentativa de explicar: eu NUNCA contratei uma segunda linha!
Sou uma mulher paciente. Aguentei a primeira cortina errada, a segunda cortina errada e o moço que mediu a janela errada. Hoje chegou um abajur. Um abajur! Paguei tudo em junho, moro no térreo com lençol na janela e cada e-mail de vocês começa com "Oi, maravilhosa". Chega. Tô possessa.
O material da bomba de insulina da minha filha vinha na segunda. Até quinta, três pessoas juraram que estava entregue, uma que nunca existiu e outra mandou-me "relaxar". Valeu-me uma desconhecida que mo emprestou. Estamos bem, e não é graças a vocês. Que desilusão de empresa, que falta de humanidade.
Senhores, a carta do dia 4 agradece minha paciência. Não tenho mais. Faz cinco meses que trocaram o relógio de luz e desde então pago a conta de uma padaria. Moro sozinho com uma chaleira. Cada um promete corrigir e cada correção vem maior que a outra. É vergonhoso, é indecente.
Poupámos dois anos para uma semana em Menorca e puseram uma família de cinco num quarto duplo por cima de uma discoteca, com esgoto a subir pelo duche. O vosso guia evaporou-se no primeiro dia. Não quero inquéritos de satisfação. Tenho os miúdos de coração partido e estou furiosa convosco.
Já perdi três dias de trabalho pelo mesmo conserto de geladeira. O primeiro veio sem ferramenta, o segundo sem peça, o terceiro não veio e o app marca "serviço concluído, cinco estrelas". Quem deu cinco estrelas? Que palhaçada é essa? A compra do mês inteira foi pro lixo e eu tô com nojo de vocês.
Perderam o relógio do meu falecido pai. Entrou em abril na vossa oficina e todas as semanas me impingem uma cidade diferente onde talvez esteja. Para vocês vale pouco. Para mim era o que me restava dele. Tremo de raiva a escrever isto e não vos perdoo.
Tenho um cafezinho em Niterói e o aluguel da maquininha subiu três vezes desde março. Fui questionar, me passaram pra vendas e quiseram me empurrar uma segunda. Trabalho oitenta horas por semana. Não tenho tempo pra ser depenado no débito automático, vocês me dão asco.
Há oito semanas que pago um ginásio onde não posso tomar banho, porque a obra "de dois dias" continua a ser um buraco com um plástico. Na receção ninguém atende, e quando o escrevi na vossa página apagaram-me o comentário. Foi a gota de água. São uns cobardes e acabou-se a minha boa educação.`,
  sarcasm: `
os meus parabéns, a cadeira veio com três pernas, uma obra-prima
que bom, um quebra-cabeça. ah não, era para ser um espelho.
que gentileza entregar o bolo de cabeça para baixo
parabéns, conseguiram perder a minha encomenda duas vezes
muito obrigado pela linda caixa vazia
bravo, só três meses para um par de meias
que belo risco na mesa nova, era mesmo o que faltava
mais uma resposta automática, até aquece o coração
ótima ideia deixar o colchão à chuva, estava com sede
que maravilha, o telefone novo já vem com rachadura de brinde
que bom, mais um pacote vazio
parabéns, dois sapatos esquerdos
genial, agora tenho três candeeiros partidos
que generosidade, um cêntimo de desconto por dois meses de espera
perfeito, o encanador foi pontual. Uma semana depois.
é preciso talento para perder um sofá inteiro
Que maravilha, minha encomenda foi pra Cajamar pela quarta vez, já conhece mais o Brasil que eu.
Adoro a vossa música de espera, já a canto a duas vozes.
Parabéns, conseguiram entregar uma sopa sem sopa.
Palmas para o comboio das 8h04, que passou às 9h17.
Bela atualização, agora o app nem abre. Que paz.
Muito bem, mais uma fatura de um telemóvel que nunca vi.
Obrigada pelo reembolso "expresso", meus netos vão aproveitar muito.
Ideia brilhante fechar o atendimento à hora a que as pessoas saem do trabalho.
Que gentil o entregador deixar a caixa na chuva, assim já veio lavada.
Internet espetacular, quase consigo enviar um e-mail por dia.
Só três semanas de atraso e na cor errada, vocês se superam.
O técnico vinha entre as oito e as dezoito, só não disseram de que ano. Fantástico.
Nossa, amei, meu cadastro agora é "Senhor Teste Teste".
Com esta taxa de 0,01 já me vejo reformado nas Maldivas.
Elogios ao chef, não sabia que existia pizza líquida.
Academia sem ar em janeiro, sauna grátis, muito obrigado mesmo.
Quarto encantador, com vista para uma parede e berbequim desde as seis.
Comunicação nota dez: quatro e-mails e cada um diz uma coisa.
O carro vinha perfumado pelos três clientes anteriores, sem custo adicional, que luxo.
Amo a prioridade do plano ouro, onze dias e já sou o número 300 da fila.`,
  fraud: `
um homem ao telefone disse que era do banco e dei-lhe o código
aparecem-me os dados de outra pessoa na minha área
recebo confirmações de compras que não fiz
alguém invadiu a minha conta e mudou o email
há um pagamento de 900 € que eu nunca fiz
roubaram a minha carteira, bloqueiem o cartão
perdi o cartão, bloqueiem
não consigo entrar, mudaram a senha e não fui eu
ontem saiu uma transferência sem a minha autorização
cliquei num email falso e dei o pin
vejo os pedidos de outros clientes na minha conta
os dados dos nossos clientes foram parar à internet
um desconhecido está a usar a minha conta, congelem tudo
clonaram meu cartão
alguém está a encomendar telemóveis com a minha conta agora
mudaram o meu e-mail e não fui eu
três compras no cartão que eu não conheço
um acesso da Rússia, eu moro em Recife
está sumindo dinheiro da minha conta
bloqueiem o cartão, roubaram-mo no comboio
um homem fez-se passar por vocês e dei-lhe o número do cartão
vejo o nome e a morada de outro cliente no meu perfil
fizeram um empréstimo em meu nome
Usaram meu cartão em Miami e eu tô em Goiânia.
Alguém mudou o e-mail da minha conta e fez encomendas.
Cliquei num link de SMS que dizia ser vosso e pus o PIN, e agora?
hackearam minha conta tem um monte de celular comprado q n fui eu
Uma mulher ligou dizendo ser do banco, instalei o que ela pediu e sumiram 3000 reais.
Digo isto com calma: há quatro compras no Brasil no meu cartão que não fiz.
Meu chip morreu e ao mesmo tempo tão entrando no meu banco com meu número.
Abriram um contrato com telemóvel em meu nome, não fui eu.
Entreguei meu cartão pro motoboy que disse que era do banco. Era golpe, né?
Esta noite entraram na minha conta a partir do Vietname e puseram-me fora.
O vendedor me fez pagar por fora da plataforma e desapareceu com 450 reais.
Trocaram os meus pontos por cartões-presente e não fui eu.
Aprovei no aplicativo uma coisa que não pedi e agora tem um empréstimo no meu nome.
Saem pequenas quantias por MB Way para um tal Kovač que não conheço.
Levaram-me o cartão de combustível da carrinha e estão a abastecer em Badajoz.
Minha mãe de 84 anos passou os códigos por telefone pra um moço muito educado. Só quando a vizinha veio tomar café caiu a ficha. Hoje cedo saíram dois Pix de 2000 pra uma conta que ninguém conhece. Ela tá calma, eu nem tanto. A conta dela é com vocês.
Recebi um WhatsApp do meu filho com número novo a pedir que lhe pagasse uma conta. Transferi 1280 euros e só depois liguei para o número antigo: ele não sabia de nada. Foi há três quartos de hora, da minha conta convosco.
Ontem botei senha e cartão num site idêntico ao de vocês. Hoje apareceram uma airfryer, um drone e 700 reais em gift card na minha conta, tudo indo pra um endereço em Cuiabá onde não conheço ninguém.`,
  safety: `
o carregador pegou fogo esta noite
sai fumo da máquina de lavar louça que instalaram
o meu filho levou um choque do candeeiro
cheira a gás desde que veio o vosso técnico
a bateria da trotinete inchou e está a queimar
havia um pedaço de vidro na papinha
a minha filha engoliu uma peça do brinquedo
tive uma reação alérgica ao creme e estou no hospital
a chaleira explodiu nas minhas mãos
a tomada fica vermelha e cheira a queimado
a geladeira dá choque quando encosto
saiu fumo do portátil a carregar
a panela rebentou e queimou-me a mão
a cadeira caiu e magoei as costas
havia pedaços de metal nos cereais
a bateria está inchada e quente
o esquentador está a perder gás
a bicicleta pegou fogo de noite
Está a sair fumo do quadro elétrico!
Tô sentindo cheiro de gás no porão e não acho o registro.
O carregador está tão quente que o lençol começou a chamuscar.
Minha filha comeu o lanche que chegou agora e a boca dela tá inchando, ela é alérgica.
Apanhei um choque valente na máquina de lavar e o tambor está com corrente.
O freio do carro alugado quase não pega, tô no acostamento da Dutra.
O meu marido tomou a dose a dobrar do vosso medicamento e está muito mole.
tem um cheirão de gás no prédio todo e o zelador não atende
O elevador parou entre dois pisos com uma senhora que respira mal.
O concentrador de oxigênio do meu pai desliga toda hora e ele tá roxo.
O miúdo engoliu a pilha do vosso comando!
O alarme de monóxido está a tocar, a caldeira é vossa e dói-nos a cabeça a todos.
A bateria do patinete na minha porta tá chiando e soltando fumaça.
Há um cabo elétrico caído sobre o recreio da escola depois do temporal.
Tem um homem caído na esteira da academia que não responde.
O meu pai ficou fechado sozinho no autocarro, é diabético e já treme.
A marquise do vizinho de cima tá rachando e caem pedaços na calçada onde as crianças brincam.
Achei vidro na papinha e o bebê já comeu, tá saindo sangue da boca.`,
  outage: `
a vossa plataforma caiu e a empresa toda está parada
produção fora do ar, todos os nossos usuários veem erros
desde manhã nenhuma das nossas lojas consegue cobrar
ninguém aqui consegue entrar, urgente
todos os nossos clientes veem uma página de erro desde a atualização
as caixas das nossas quarenta lojas estão mortas
ninguém da empresa consegue entrar, acumula-se tudo
o vosso serviço recusa todos os cartões dos nossos clientes
desde as nove nada funciona, estamos a perder pedidos
A empresa inteira parada em Joinville, oitenta pessoas sem acesso ao sistema de vocês.
O bairro todo de Chelas está sem luz.
Nenhuma das nossas cinco lojas consegue passar cartão nas maquininhas de vocês.
Faltou a luz no lar, temos residentes com ventiladores à espera.
Ninguém na aldeia tem internet desde as sete da manhã.
Nossa loja virtual tá fora do ar, os servidores de vocês só dão 503.
As cancelas da estação de Entrecampos estão todas bloqueadas, centenas de pessoas presas.
A central telefônica do posto de saúde não funciona, nenhum paciente consegue ligar.`,
  legal: `
ou me devolvem os 300 € até segunda ou decide o juiz
o meu advogado vai entrar em contacto
vou processar vocês
vemo-nos em tribunal
já participei à entidade reguladora
se o dinheiro não estiver aqui na sexta, vou para a justiça
vou denunciá-los ao procon
o próximo passo é o livro de reclamações e o tribunal
minha advogada já está com o caso
estou a ser aconselhado por um advogado
a defesa do consumidor vai receber uma carta
o meu advogado já tem os papéis
vemo-nos diante do juiz
sem reembolso até sexta apresento queixa
vou recorrer ao tribunal e ao provedor
Se a caução não estiver cá até sexta, entrego o caso ao meu seguro de proteção jurídica.
Meu advogado entra em contato com vocês na segunda.
Vemo-nos nos julgados de paz.
Vou abrir reclamação na ANPD se não apagarem meus dados.
Vou ao Procon amanhã cedo com tudo impresso.
Ficam formalmente notificados: têm catorze dias para cumprir.
O próximo passo é o Banco Central, vocês sabem disso.
Vou apresentar queixa na ASAE e escrever no Livro de Reclamações.
Não havendo resposta até dia 1, não me resta senão a via judicial.
Juizado Especial, aí vou eu, e com pedido de danos morais.
A minha advogada diz que isto é incumprimento contratual, ouvirão falar dela.
Agradeço o empenho de todos, mas, sem pagamento, o assunto seguirá para o meu jurídico.
Vou registrar boletim de ocorrência contra a empresa por estelionato.
A DECO já tem o meu processo e a reportagem da SIC também.
Prefiro resolver sem tribunal, contudo não hesitarei em ir até ele.`,
  staff: `
o vosso estafeta gritou comigo à frente dos meus filhos
o técnico foi mal-educado e deixou tudo sujo
a moça do caixa riu do meu sotaque
o senhor do telefone desligou na minha cara duas vezes
um funcionário fez um comentário racista
a rececionista tratou-me como uma ladra
o instalador fumou na minha casa de banho
um vendedor chamou-me burra
o entregador ofendeu a minha mãe e deu um pontapé na porta
o vosso montador gritou com a minha filha
a senhora da linha gozava comigo o tempo todo
o segurança empurrou-me para fora
o garçom fez piadas sobre o meu peso
o funcionário desligou-me o telefone na cara
O seu entregador jogou a caixa no meu pé e falou pra eu não fazer drama.
A senhora do balcão 3 revirou os olhos enquanto eu ajustava o aparelho auditivo.
O técnico fumou no nosso corredor e apagou o cigarro no vaso.
O revisor riu-se do meu filho por ele gaguejar.
Um instrutor de vocês vive comentando do meu corpo.
O motorista viu-me com o carrinho do bebé, acenou e arrancou.
A atendente desligou no meio da minha frase.
O gestor da agência de Aveiro falou das minhas dívidas em voz alta à frente de toda a gente.
O funcionário Sérgio me chamou de "velha chata" no chat.
O homem da cozinha andou de botas enlameadas no tapete novo e encolheu os ombros.
O rapaz do check-in fingiu que não me ouvia e ficou no celular.
O porteiro entrou com a chave dele sem tocar, estava eu no banho.
A colega perguntou-me de onde é que eu era "mesmo" antes de me atender.
O cara do delivery me mandou mensagem à noite perguntando se eu moro sozinha.
A recepcionista da clínica disse à minha mãe para se deixar de fitas.
O empregado da rent-a-car meteu o troco ao bolso e olhou para o lado.
O segurança puxou minha filha pelo capuz pra fora da loja, ela tem onze anos.
A moça ficou bocejando e comendo enquanto eu explicava.
O perito esteve três minutos, nem viu a cave, e disse que pessoas como nós exageram sempre.
O carteiro atira de propósito as cartas para a sebe, a rua inteira viu.`,
};
