import type { Seeds } from '../kinds.ts';

/** What somebody has to do, in Portuguese. */
export const requests: Pick<Seeds, 'transaction' | 'human' | 'exception'> = {
  transaction: `
quanto há no meu cartão pré-pago
quantos carimbos tenho no cartão
qual é o meu limite neste momento
onde está o meu pedido 55120
o 88213 já foi enviado?
cancelem o pedido 71230, fiz duas vezes
cancelem a minha assinatura no fim do mês por favor
fechem a minha conta, já não preciso
mudem a morada do 30018: Rua da Prata 12, 1100-052 Lisboa
no 91003 troquem o azul pelo vermelho
tirem o candeeiro do pedido A-1177 e deixem o resto
removam tom@exemplo.pt da nossa equipa
podem redefinir o acesso da ana@exemplo.pt?
me passa para o plano anual
oi coloca aí o plano mais barato pra mim
quantos pontos tenho
quando termina o meu contrato
devolvi os sapatos em 3 de maio, e o reembolso?
acho que cobraram 30 € duas vezes, podem verificar?
sem pressa, mas 12,50 € aparecem em dobro no extrato
o que são os 4,99 € de 12 de junho? não reconheço
enviem de novo a fatura do pedido 60012
o 70015 chega antes de sábado? é um presente
aumentem o limite do meu cartão para 2000
desbloqueiem o meu cartão para o Japão
passem a minha consulta para sexta
me tirem da lista de e-mails
pedi M por engano, trocam por L?
adoro vocês, me passem para premium
nada contra vocês, apaguem o meu perfil
Olá, uma história engraçada: eu e o meu marido encomendámos a mesma tenda (33001). Rimos muito. Cancelem a minha e deixem a dele, obrigada.
adicionem rui@exemplo.pt como administrador
preciso da segunda via do recibo
como está o meu processo
o meu conserto já está pronto
quantos dados me restam este mês
a minha mesa de sexta está confirmada
receberam a minha devolução
quando recebo o dinheiro do 40118
novidades do 66120?
ainda sem rastreio do 70331, podem ver?
o 81114 era para ontem, onde está
consta entregue mas não tenho nada, verifiquem o 50044
segurem o 90817 até eu voltar de férias
deixem o 44190 na vizinha do 14
o 61203 mandem antes para o escritório
não enviem o 30777, já não quero
cliquei duas vezes, tirem um
parem a minha caixa a partir da próxima semana
quero cancelar o ginásio
tirem-me da newsletter
mudem o meu lugar para o corredor
acrescentem uma mala à reserva
passem a entrega para a tarde
mudei de casa, nova morada: Rua do Olmo 5, 3000-210 Coimbra
preciso de fatura em nome da empresa do 77102
cobraram 30 euros duas vezes, podem verificar
vejo o mesmo pagamento duas vezes no cartão, dão uma olhada?
não reconheço um débito de 14,99 €, era de quê
o meu vale não foi descontado no 55310
esqueci a senha, o e-mail é ana@example.com
confirmem a minha consulta de terça às nove
Cadê meu pedido 48213?
Podem ver se a minha devolução da semana passada já chegou ao armazém?
O endereço de entrega passa a ser Rua das Flores 14, 3.º esquerdo, Braga.
Meu número agora é 11 98888-0101.
No bilhete o nome é Ana com um n só.
Passa minha consulta de terça pra quinta depois das quatro.
Quero cancelar a assinatura a partir de 1º de fevereiro.
Fariam o favor de reenviar a fatura de outubro?
Sem pressa nenhuma, mas parece que a fatura de novembro foi debitada duas vezes.
Tem 12,99 de vocês no meu extrato e não sei do que é.
quero voltar pro plano antigo de 10 giga
Adoro a app, passem-me para o plano anual, por favor.
Não estou nada zangada, só queria que vissem onde ficou a encomenda 77120.
Meu marido fala pra processar vocês; eu só preciso da segunda via da apólice.
DESCULPA O CAPS, TECLADO QUEBROU. TROCA MEU EMAIL PRA JOANA.LIMA@EXEMPLO.COM
Leitura da luz: vazio 18422, fora de vazio 20911.
Preciso de cartão novo, o meu foi na máquina de lavar.
Dá pra transferir meu eSIM pro aparelho novo?
Guardem a entrega até voltarmos de férias, dia 14.
Pausa minha academia por três meses, por gentileza.
Preciso do informe de rendimentos até sexta pro contador.
Queria lugar no corredor em vez de janela no voo para o Funchal.
Quanto de crédito eu ainda tenho na conta?
Quando cai o estorno do pedido 31907?
Boa tarde, mandem a encomenda para o ponto de recolha do Rossio em vez de minha casa.
Cancela o 55018 aí, cliquei duas vezes sem querer.
Tirem-me os canais de desporto e deixem só a internet.
Reenvia o e-mail de confirmação? Apaguei sem ver.
Com o divórcio voltei a assinar Teixeira, atualizem a ficha de cliente.
Mudamos pra Rua Augusta 880, apto 31, CEP 01304-001.
ve pra mim se meu boleto compensou
Obrigada pela rapidez da última vez! Desta queria que entregassem ao sábado.
Quero aumentar meu seguro pra cobertura total.
A potência contratada é para baixar para 3,45.
Em que pé está o sinistro 60442?
Preciso duma declaração de inscrição no ginásio para o IRS.
Coloca minha filha Júlia como condutora adicional da locação.
A etiqueta de devolução da 20931 caducou, mandam outra?
O técnico de amanhã fica para quarta da semana que vem.
Muda o vencimento da fatura pro dia 10, que é quando recebo.
Só veio um pé do tênis no pedido 43316, manda o outro?
O passe mensal pode ser terminado, a empresa deu-me carro.
Remove o cartão antigo e deixa o final 4471 como principal.
Podem enviar-me a fatura com NIF da estadia em Évora?
Qual o valor que ainda tenho em aberto?
É Sousa com s, não com z, na reserva 90217.
Mudo de casa a 1 de março, o contrato da água segue para a Travessa do Carmo 5, Viseu.
Deixem a caixa na mercearia da dona Lurdes, nós trabalhamos os dois.
Dá pra baixar minha parcela pra 110?
Seria possível desmarcar a limpeza dentária do dia 9?
me bota no gratuito de novo, vlw
Gostaria de passar para primeira classe no comboio de sexta.
Quero um segundo chip com o mesmo número pro tablet.
Cobraram 4,50 a mais de taxa de entrega no 12877, devolve por favor.
Faltam-me no portal as faturas de março a maio, mandam-mas?
Retirem a minha candidatura à casa 30055.
Minha receita já tá separada na farmácia? Pode olhar?
Desliguem a renovação automática do meu domínio.
Pensando melhor quero o 42, pedido 66301, se não embalaram ainda.
Ponham-me outra vez no tarifário do ano passado.
Tenho um vale de 25, código VERAO-8841, lança na minha conta.
O meu IBAN mudou, os débitos passam a sair da conta terminada em 0123.
De boa, mas tem duas cobranças iguais de 39,90 no mesmo dia.
Apaguem o meu perfil e tirem-me da newsletter.
Entrega na segunda, terça eu opero o joelho.
Quem figura como contacto é a minha mulher e tem de ser eu: Pedro Valente.
Confirma pra mim se o cancelamento de 3 de novembro foi processado.
Retirem a bagagem extra da reserva 71124.
Preciso duma declaração de saldo para o notário até quinta.
Tenho 60 euros de caução a receber, como está isso?
Põe 5 reais de gorjeta pro entregador do 81190.
Mudem o idioma das minhas faturas para francês, sff.
A placa do carro mudou pra RTX4E21, atualiza na mensalidade do estacionamento.
Esqueci de pôr: bloco C, interfone quebrado, pedido 39902.
São dois adultos e uma criança e não três adultos na reserva de domingo.
TO SEM ÓCULOS POR ISSO GRANDE: SUSPENDE O JORNAL DE 1 A 15 DE AGOSTO
O meu irmão acha que devia fazer um escândalo; eu só quero saber em que dia chega o sofá da 28817.
Tinha direito ao desconto de boas-vindas e não aparece na fatura, acertam-no?
Quero amortizar 2500 do empréstimo, quanto fica depois?
Bloqueia o chip velho, já ativei o novo.
A fatura do quarto vai em nome da empresa, NIF 500000000.
queria receber a conta em papel de novo, tem como
O meu filho tem dezasseis anos, mudem-lhe a inscrição para a tarifa jovem.
Tem uma pré-autorização de 80 do hotel no meu cartão, verifica o que é?
Juntem os envios 50012 e 50013 numa entrega só.
Emite a segunda via do boleto de condomínio, por favor.
Meu bilhete único tá com saldo errado desde a recarga de ontem, pode conferir?
Marquem-me a inspeção da caldeira para depois do dia 20.
O temporal levou-me a estufa e metade do galinheiro, e mesmo assim o vosso estafeta conseguiu chegar, que herói. No meio da confusão o meu marido assinou por uma caixa que é de um tal Tomé. É a encomenda 36480; mandem recolhê-la e vejam onde foi parar a nossa, a 36408.
Fui demitido depois de dezenove anos e tô estranhamente feliz, vou abrir uma pousadinha em Cunha. Só que o celular da firma eu devolvo sexta e o número é meu desde 2006, todo mundo me acha por ele. Faz a portabilidade pro meu CPF antes disso, por favor.
A minha colega de casa voltou para Cabo Verde e deixou-me duas panelas e as contas todas. Sem rancores, é uma querida. O gás ainda está em nome dela, Nilza Tavares, cliente 70315. Passem o contrato para mim e digam-me que documentos devo carregar.
Sou professora de trinta e um pestinhas de oito anos que sonham com o aquário desde março. A catapora derrubou seis e uma das mães que iam ajudar. A reserva de grupo 58221 tá pra trinta e quatro; baixa pra vinte e sete, mantém os lanches e manda a nota nova pra secretaria da escola.
Enterrámos no domingo a nossa cadela, dezassete anos, até a veterinária chorou. Todos os meses chega daí um saco da ração especial dela e não aguento ver mais um à porta. Parem, por favor, essa encomenda repetida. A conta está em nome de Leonor Brandão.
Resumindo: fiquei trancada pra fora, entrei pela janela do banheiro, caí na banheira e afoguei o celular. O seguro já resolveu a parte dele. Tô com um tijolão emprestado, então preciso de um nano chip com o mesmo número, entregue no meu trabalho, Avenida Paulista 900, recepção.
Ligaram finalmente do hospital, sou operado no dia 22, há dois anos que espero e ando a dançar na cozinha a pé-coxinho. Só que nesse dia vinham cá ver a caldeira. Qualquer manhã da primeira semana do mês que vem me serve, mudam a visita?
Oi, sou a moça das quarenta e sete plantas, vocês fizeram minha mudança em junho e não quebraram uma folha sequer. O dono vendeu o prédio, acredita? Deixei um sinal pro caminhão do dia 30, serviço 19276, mas agora a entrega das chaves adiantou e preciso do dia 23.
O meu filho vai para a Marinha, estou orgulhosa e aterrada ao mesmo tempo, e passa dez semanas sem rede. Não faz sentido pagar dados no fundo do mar. Ponham a linha dele, a que acaba em 338, no mais barato que houver e deixem a minha como está.
Treino o sub-12 do bairro e pedi quinze camisas com nome. Uma mãe me contou, rindo, que o filho é Thauã com h e eu escrevi sem, e o moleque tem vergonha de falar. Pedido 64093, número 11. Se ainda não estampou, conserta essa pra mim?
Fizemos as bodas de prata no vosso restaurante, o fadista estava meio tocado e o polvo divinal, foi uma noite e tanto. No extrato vejo 312 e, no dia a seguir, 31,20. Desconfio que lançaram uma gorjeta que eu já tinha dado em dinheiro. Vejam isso e devolvam o valor pequeno.
O médico proibiu escada pro meu pai depois do derrame, então a família desceu ele do terceiro pro térreo. Tá animado, mandando em todo mundo. O aluguel da cama hospitalar e a fralda chegam no apartamento 302; a partir de segunda entreguem no 004.
Só consegui chegar a Pombal, primeiro uma vaca na linha, depois a sinalização, depois uma despedida de solteira, e os vossos funcionários foram uns amores a distribuir água. Pedi o reembolso por atraso no dia 6, referência 85517. Em que ponto está?
Adotamos! Quatro anos de fila e de choro e o juiz disse sim, tem um menino de seis anos dormindo no quarto ao lado. O nome dele é Mateus. Tenho trinta dias pra incluir no plano de saúde e hoje é o décimo segundo, então coloca ele e emite a carteirinha.
O granizo deixou-me o carro como uma bola de golfe, mas o vosso perito foi impecável e ainda nos rimos os dois. Disse que a carta da indemnização vinha em dez dias e já lá vão catorze. Não me aflige, a oficina é que a quer ver. Processo 27740, confirmam se seguiu?`,
  human: `
posso falar com um humano?
atendente
um assistente humano por favor
apoio ao cliente
passem-me ao responsável
alguém da equipa me pode ligar?
prefiro tratar disto por telefone com alguém
robô não, quero uma pessoa
você não me entende, me passa para um atendente
tem alguém aí? preciso de um ser humano
chega de links, há aí alguém que pense?
gostava que um colega vosso me ligasse
um colega seu pode ligar-me
quero alguém que leia o que escrevo
chega de robô
parem a máquina, passem-me a uma pessoa
não há ninguém com quem falar?
prefiro ver isso por telefone com alguém
que um funcionário de verdade olhe para isto
com quem posso falar
uma pessoa por favor
queria dar uma palavra ao gerente
Posso falar com alguém?
Queria falar com uma pessoa a sério.
Me passa pra um humano, por favor.
Há aí alguém de carne e osso?
Isto é coisa que um menu resolva? Alguém aí tem telefone?
Prefiro não contar isso pra uma máquina.
Liguem-me só cinco minutinhos, pode ser?
Pessoa, por favor.
Ô moço, tem como eu prosear com alguém aí?
Seria possível pôr-me em contacto com um dos seus colegas?
Sou à moda antiga, gosto de ouvir uma voz.
A Marlene que me atendeu outro dia pode me ligar?
operador!!
Passem-me ao departamento, sem esta janelinha pelo meio.
Custa-me escrever com estas mãos, há algum número onde atendam?
me chama um atendente ai parça
Com quem eu falo que realmente decide?
É um assunto íntimo, quero conversar com alguém e não com uma tela.
Não haverá por aí uma senhora simpática que veja isto comigo?
Gostaria que um consultor entrasse em contato comigo.
Chat ao vivo com assistente, sff
Quero é gente, uai.
Chame o supervisor, por gentileza.
Alguém me pode telefonar? Sozinha não me desenrasco.
Nada contra você, mas prefiro um colega seu que respire.
Como é que se apanha aqui um ser vivo?
Peço retorno, tô livre depois das seis.
Deixa, eu espero o humano.
Ainda há alguém acordado no escritório que queira falar comigo?
Não entendo esses botõezinhos, dá pra falar no telefone?
Onde posso ir que tenha alguém sentado num balcão a ouvir?
Socorro, quero um especialista, não um automático.
Num carece de robô não, me bota com gente, fio.
Falar com um agente, pá, só isso.`,
  exception: `
o prazo de devolução acabou ontem, podem abrir uma exceção?
sei que é contra as regras, mas aceitam sem o talão?
podem perdoar a multa como gesto comercial
perdi o prazo por dois dias porque estava no hospital, aceitam mesmo assim?
a garantia acabou há uma semana, reparam a título excecional?
passei uma semana do prazo, aceitam só desta vez?
o vale venceu ontem, dá para aceitar mesmo assim?
podiam passar por cima da regra, estive doente
a garantia acabou de terminar, consertam como cortesia?
um gesto para uma cliente antiga seria possível?
Sei que o prazo de troca passou, mas eu tava internada. Abrem uma exceção?
Normalmente o bilhete não se transmite, eu sei, mas a minha irmã acabou de ter bebé; posso ir eu no lugar dela?
Dava para perdoar a multa só desta vez? O meu pai morreu nessa semana.
A promoção acabou ontem, mas o site de vocês tava fora. Posso usar o desconto mesmo assim?
Faltam-me dois meses para a idade mínima do aluguer, é para um funeral. Há alguma abertura?
O aviso prévio é de um mês, sei disso, mas embarco às pressas pro exterior. Pode ser imediato?
A fatura ardeu com a casa, aceitam a garantia sem ela?
Posso entrar com meu cão de apoio, embora a regra seja sem animais?
Faltam três reais pro frete grátis, dá um jeitinho?
Não fazem prestações desta conta, bem sei, mas fui despedido. Arranja-se alguma coisa?
Consigo levantar a encomenda depois da hora, só desta vez? Trabalho de noite.
Remarcação grátis é uma só, eu sei, mas teve greve. Libera mais uma?
A carência do dental é de um ano, mas quebrei o dente da frente num acidente. Dá pra antecipar?
O meu filho de 17 pode frequentar a sala de adultos com autorização minha? Está em reabilitação.
Sei que saldo não se troca, mas a etiqueta é que vinha errada. Podem ser flexíveis?`,
};
