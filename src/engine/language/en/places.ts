/** Places as English news prints them: a place says nothing, a government or a team of its name may. */

const names = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(',')
      .map((name) => name.trim().replace(/\s+/gu, ' '))
      .filter(Boolean),
  );

/** The states of the United States with its capital and territories, lower case. */
export const states = names(`
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia,
  hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland,
  massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada,
  new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma,
  oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont,
  virginia, washington, west virginia, wisconsin, wyoming, puerto rico, guam, district of columbia`);

/** Initials of states that are printed without points: those of two words that news shortens. */
export const stateInitials: readonly string[] = ['nj', 'ny', 'nh', 'nc', 'sc'];

/** The member states of the United Nations under their usual names, continents, and other countries. */
export const countries = names(`
  afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan,
  bahamas, bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia,
  botswana, brazil, brunei, bulgaria, burkina faso, burma, burundi, cambodia, cameroon, canada, chad,
  chile, china, colombia, congo, costa rica, croatia, cuba, cyprus, czech republic, denmark,
  djibouti, dominica, dominican republic, ecuador, egypt, el salvador, eritrea, estonia, ethiopia,
  fiji, finland, france, gabon, gambia, germany, ghana, great britain, britain, greece, grenada,
  guatemala, guinea, guyana, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq,
  ireland, israel, italy, ivory coast, jamaica, japan, kazakhstan, kenya, kiribati, kosovo, kuwait,
  kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg,
  macedonia, madagascar, malawi, malaysia, maldives, mali, malta, mauritania, mauritius, mexico,
  moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands,
  new zealand, nicaragua, niger, nigeria, north korea, norway, oman, pakistan, palestine, panama,
  papua new guinea, paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda,
  samoa, saudi arabia, senegal, serbia, sierra leone, singapore, slovakia, slovenia, somalia,
  south africa, south korea, south sudan, soviet union, spain, sri lanka, sudan, suriname, swaziland,
  sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, tibet, togo, tonga, tunisia,
  turkey, turkmenistan, uganda, ukraine, united arab emirates, united kingdom, united states, america,
  england, scotland, wales, uruguay, uzbekistan, vatican, venezuela, vietnam, yemen, zambia,
  zimbabwe, africa, antarctica, asia, europe, north america, south america, middle east, gaza,
  west bank, crimea, hong kong`);

/** Large cities that news names without their country. */
export const cities = names(`
  amsterdam, ankara, athens, atlanta, auckland, baghdad, baltimore, bangkok, barcelona, beijing,
  beirut, belgrade, berlin, bogota, boston, brussels, bucharest, budapest, buenos aires, cairo,
  cape town, caracas, charlotte, chicago, cincinnati, cleveland, copenhagen, dallas, damascus, delhi,
  denver, detroit, dubai, dublin, frankfurt, geneva, hamburg, hanoi, havana, helsinki, houston,
  indianapolis, istanbul, jakarta, jerusalem, johannesburg, kabul, karachi, kansas city, kiev, kyiv,
  lagos, las vegas, lima, lisbon, london, los angeles, madrid, manila, melbourne, memphis,
  mexico city, miami, milan, milwaukee, minneapolis, montreal, moscow, mumbai, munich, nairobi,
  nashville, new delhi, new orleans, oslo, ottawa, paris, philadelphia, phoenix, pittsburgh,
  prague, riyadh, rome, sacramento, san antonio, san diego, san francisco, santiago, sao paulo,
  seattle, seoul, shanghai, st. louis, stockholm, sydney, taipei, tehran, tel aviv, tokyo, toronto,
  tripoli, tunis, vancouver, vienna, warsaw, zurich`);
