/** Countries by the region that shipping and tax rules name: a country's rule is often written for its region. */
export const REGIONS: Record<string, string> = {
  'europe, eu, european union':
    'germany, deutschland, allemagne, alemania, france, frankreich, francia, spain, espagne, espana, spanien, italy, italie, italia, italien, portugal, netherlands, holland, nederland, belgium, belgique, austria, osterreich, autriche, poland, pologne, polen, sweden, suede, denmark, danemark, finland, finlande, ireland, irlande, greece, grece, hungary, romania, bulgaria, croatia, slovenia, slovakia, czech, czechia, estonia, latvia, lithuania, luxembourg, malta, cyprus',
  europe:
    'norway, norvege, norwegen, switzerland, suisse, schweiz, iceland, uk, britain, england, scotland, ukraine, serbia, turkey',
  'usa, america, us': 'california, texas, florida, alaska, hawaii, etats-unis',
  'america, international': 'canada, mexico, brazil, brasil, argentina, chile, colombia, peru',
  'asia, international':
    'india, china, japan, korea, singapore, taiwan, thailand, vietnam, indonesia, malaysia, philippines, israel',
  'oceania, international': 'australia, zealand',
  'africa, international': 'egypt, nigeria, kenya, morocco, tunisia',
};
