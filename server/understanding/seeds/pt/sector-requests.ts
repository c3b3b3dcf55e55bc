import type { Seeds } from '../kinds.ts';

/** What customers of other trades than a web shop want done, in Portuguese of Portugal and Brazil. */
export const sectorRequests: Partial<Seeds> = {
  transaction: `
mudem o meu voo para dia 14 por favor
adicionem uma mala à reserva QX7T2
o passageiro chama-se Maria Keller, corrijam por favor
minha indenização já foi paga?
desativa as compras online no meu cartão
aumentem o meu descoberto para 800
quanto resta no cartão este mês
quando acaba a minha taxa fixa
cancelem a transferência permanente para o antigo senhorio
parem o débito direto da revista
meu novo celular é 11 95550-1470, atualiza por favor
me coloca no plano de 20 GB a partir do mês que vem
preciso de outro chip, o antigo riscou
quando ligam a minha linha
leitura final dia 30: 88120, encerrem o contador
ponham a minha prestação em 95
mandem outra vez a fatura anual
vamos mudar dia 1 de junho, registem a casa nova
mais duas licenças pro time
apaguem o projeto de teste
emite a nota em euros
prolonguem a estadia uma noite
um berço no quarto 12 por favor
minha reserva de hoje à noite está confirmada?
congela minha academia em maio
cancelamento do ginásio na próxima data
me inscreve no spinning terça às 7
renovem a minha receita por favor
meu remédio já chegou?
passem a vacina para a tarde
incluam o bebé na apólice
como está o sinistro 77-120
mandem o certificado do seguro do carro
mudem a franquia para 300
encerra hoje minha assinatura de streaming
tirem a minha ex da conta família
me passa pro plano sem anúncios
estendam o aluguer até sexta ao meio-dia
uma cadeirinha com a reserva
receberam o carro? confirmem a devolução
quando chega o meu roupeiro
faltam dois parafusos da cama, enviem por favor
levem o colchão velho na entrega
inscrevam a minha filha no curso de verão
matrícula nova para o dístico: AA-12-BB
suspendam o estacionamento em agosto
comprei a edição errada, troca pela deluxe
quantas horas me restam no pacote
deixei a devolução segunda, o dinheiro já saiu?
sem pressa, os 45 aparecem duas vezes no cartão, estornam um?
dois débitos da mesma viagem, verifiquem por favor, obrigada
na fatura tem "serviço 3", podem ver o que é?
obrigado pela resposta rápida. Então cancelem o segundo bilhete
quarto lindo, acrescentam pequeno-almoço amanhã?
nada chateada, só reenviem o vale
urgente: entreguem na terça, segunda não estamos
preciso da fatura já, amanhã é o prazo das finanças
fatura março pf
senha nova pf
cade meus ingresos
cad meu pedido 44512
saldo?
apaguem tudo o que têm sobre mim
parem de mandar SMS, tirem-me da lista
retirem a minha candidatura, arranjei emprego
confirmem que receberam os documentos
cobraram três quartos e eram dois, corrijam por favor
faltam os pontos da viagem de março, podem somar?
debitem no dia 5
dá pra adiantar minha consulta?
passem a luz para o meu nome a partir de segunda
me manda a segunda via do boleto de março`,
  human: `
pode ligar-me um médico da equipa
queria falar com o gerente da agência
passe-me às reservas
deixem-me falar com o técnico que cá veio
sobre o crédito prefiro falar com um consultor
tem alguém pra ligar sobre o sinistro?
peçam à secretaria para me ligar
que um colega assuma por favor
preciso que alguém me explique a conta de viva voz
chega de botões, uma pessoa
robô não, por favor
atendente
falar com o suporte
um agente já
humano de verdade??
me liga
liga no 11 95550-1230
prefiro um telefonema a mais links
passem-me à faturação
quem manda aí? quero falar com ele
uma enfermeira de verdade me deixava mais tranquila
alguém com pulso, por favor
assim não vamos lá, passa-me a um colega
és uma máquina, já percebi, agora arranja-me alguém
é complicado, prefiro explicar a uma pessoa
alguém que perceba pode ver isto comigo?
tenho 83 anos e me perco, posso falar com alguém?
meu caso é diferente, um funcionário pode ver?
solicito contacto de um gestor
antes de decidir quero ouvir um especialista
quando há alguém livre no chat que não seja um bot
um número onde atenda uma pessoa
outra vez o assistente não, um funcionário a sério`,
  exception: `
meu vale venceu domingo, eu estava operando, aceitam mesmo assim?
sei que o bilhete não muda, mas o meu pai está a morrer, há alguma hipótese?
tiram a multa só dessa vez? o salário atrasou
passei uma semana da livre resolução, deixam-me sair na mesma?
o curso está cheio, eu sei, cabe mais um?
é preciso um mês de aviso, mas perdi o emprego, posso sair antes?
a receita venceu há dois dias, aceitam por esta vez?
perdi o prazo da participação porque estava internado, aceitem por favor
a mala passa um quilo, fazem vista grossa?
cães não entram, eu entendo, e um cão-guia em treino?
perdoam a multa? ia para as urgências
não reembolsável, eu sei, mas está todo mundo gripado, algum gesto?
a promo acabou ontem à noite, eu tava de plantão, ainda consigo?
as inscrições fecharam ontem, fiquei sem net, ainda posso entregar?
falta um carimbo pro café, quebra essa?
garantia acabou há um mês, consertam por cortesia?
o meu filho faz 12 para a semana, já pode ter o cartão jovem?
sei que não entregam lá, faziam uma vez pela minha mãe?`,
};
